//! What `matou catalogue` accepts.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Format;

/// `matou catalogue search`.
#[derive(Args, Debug)]
pub(in crate::cli) struct Search {
    /// The words; each of them has to be found.
    pub(in crate::cli) text: Vec<String>,
    /// Keep the hosters that document this: a criterion, or `criterion=want`.
    #[arg(long)]
    pub(in crate::cli) filter: Vec<String>,
    /// Keep those too of which nothing says it.
    #[arg(long)]
    pub(in crate::cli) undocumented: bool,
    /// How many hosters to list.
    #[arg(long)]
    pub(in crate::cli) limit: Option<usize>,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t)]
    pub(in crate::cli) format: Format,
}

/// `matou catalogue`.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Catalogue {
    /// One line a hoster.
    List,
    /// Everything documented about one hoster.
    Show {
        /// The id or the name of the hoster.
        hoster: String,
    },
    /// The hosters that words find.
    Search(Search),
    /// What is wrong with catalogue files.
    Check {
        /// The files; the catalogue in use when none is given.
        files: Vec<PathBuf>,
    },
    /// The form of a catalogue file.
    Schema,
    /// What the catalogue covers.
    Stats {
        /// The form of the answer.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Write the catalogue in use, or some of its hosters.
    Export {
        /// The ids or the names of the hosters; all of them when none is given.
        hosters: Vec<String>,
        /// Only what the user added.
        #[arg(long)]
        own: bool,
        /// Where to write the answer; `-` is the standard output.
        #[arg(long)]
        output: Option<PathBuf>,
    },
    /// Take over what hosters and maps publish about themselves.
    Import(Import),
    /// Where the user's own catalogue is kept.
    Where,
}

/// `matou catalogue import`.
#[derive(Args, Debug)]
pub(in crate::cli) struct Import {
    /// Files, folders, and addresses.
    #[arg(required = true)]
    pub(in crate::cli) sources: Vec<PathBuf>,
    /// The format, where the content does not tell it.
    #[arg(id = "as", long = "as", value_enum)]
    pub(in crate::cli) format: Option<As>,
    /// What the own fields of a map mean.
    #[arg(long)]
    pub(in crate::cli) map: Option<PathBuf>,
    /// Take hosts under `example` for real ones.
    #[arg(long)]
    pub(in crate::cli) allow_example_hosts: bool,
    /// Where to write a catalogue, instead of keeping what was imported; `-` is the standard output.
    #[arg(long)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Do not ask.
    #[arg(long)]
    pub(in crate::cli) yes: bool,
    /// Whom an imported hoster is: `IMPORTED=KNOWN`, with nothing behind the sign for a new one.
    #[arg(long, value_parser = same_as)]
    pub(in crate::cli) same_as: Vec<(String, String)>,
}

/// Reads `IMPORTED=KNOWN`.
fn same_as(given: &str) -> Result<(String, String), String> {
    let (imported, known) = given.split_once('=').ok_or("=")?;
    Ok((imported.trim().to_owned(), known.trim().to_owned()))
}

/// A format that is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum As {
    /// `.properties` files of CHATONS.
    Chatonsinfos,
    /// `librehost.json` and `directory.json`.
    Librehost,
    /// Elements of a map.
    Gogocarto,
    /// A catalogue of ours.
    Matou,
}

impl From<As> for crate::catalogue::import::Format {
    fn from(format: As) -> Self {
        match format {
            As::Chatonsinfos => Self::ChatonsInfos,
            As::Librehost => Self::Librehost,
            As::Gogocarto => Self::Gogocarto,
            As::Matou => Self::Matou,
        }
    }
}
