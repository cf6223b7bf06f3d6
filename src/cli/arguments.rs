//! What the command line accepts: its structure, without a word that a person reads. The words are given
//! to it by [`super::words`].

mod catalogue;

use std::path::PathBuf;

use clap::{
    Arg, ArgMatches, Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum,
};
use clap_complete::Shell;

use crate::matching::robustness;
use crate::tui::theme::Theme;

pub(super) use catalogue::{Catalogue, Import, Search};

/// The options of every command that may be repeated.
const REPEATED: [&str; 2] = ["catalogue", "with"];

/// The structure of the command line.
///
/// An option that clap makes global keeps only the values of the deepest command that has some. The repeated
/// ones must not be lost so: each command has its own, and [`read`] gathers them.
pub(super) fn command() -> Command {
    let command = Arguments::command();
    let repeated: Vec<Arg> = command
        .get_arguments()
        .filter(|argument| is_repeated(argument))
        .cloned()
        .collect();
    command.mut_subcommands(|below| with_repeated(below, &repeated))
}

fn with_repeated(command: Command, repeated: &[Arg]) -> Command {
    command
        .args(repeated)
        .mut_subcommands(|below| with_repeated(below, repeated))
}

/// Says whether every command has an option of its own of this name.
pub(super) fn is_repeated(argument: &Arg) -> bool {
    REPEATED.contains(&argument.get_id().as_str())
}

/// Reads what clap understood.
pub(super) fn read(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
    let mut arguments = Arguments::from_arg_matches(matches)?;
    let [catalogue, with] = REPEATED.map(|id| gather(matches, id));
    arguments.global.catalogue = catalogue;
    arguments.global.with = with;
    Ok(arguments)
}

/// The values of a repeated option on every level, in the order in which they were given.
fn gather(matches: &ArgMatches, id: &str) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let mut level = Some(matches);
    while let Some(matches) = level {
        paths.extend(
            matches
                .get_many::<PathBuf>(id)
                .into_iter()
                .flatten()
                .cloned(),
        );
        level = matches.subcommand().map(|(_, below)| below);
    }
    paths
}

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "matou",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct Arguments {
    /// What every command takes.
    #[command(flatten)]
    pub(super) global: Global,
    /// What to do; the questionnaire when nothing is said.
    #[command(subcommand)]
    pub(super) command: Option<Action>,
}

/// The options of every command.
#[derive(Args, Clone, Debug)]
pub(super) struct Global {
    /// The language. It was read before anything else, see [`super::language`]: here it is only checked.
    #[arg(long, global = true, value_parser = ["fr", "en"], display_order = 1)]
    pub(super) lang: Option<String>,
    /// Catalogues to use instead of the bundled one.
    #[arg(long, display_order = 2)]
    pub(super) catalogue: Vec<PathBuf>,
    /// Catalogues to add.
    #[arg(long, display_order = 3)]
    pub(super) with: Vec<PathBuf>,
    /// The colours of the screens.
    #[arg(long, global = true, value_enum, default_value_t, display_order = 4)]
    pub(super) theme: Theme,
    /// Keep no session.
    #[arg(long, global = true, display_order = 5)]
    pub(super) no_save: bool,
}

impl Global {
    /// The files that are read as catalogues.
    pub(super) fn files(&self) -> impl Iterator<Item = &PathBuf> {
        self.catalogue.iter().chain(&self.with)
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Rank the hosters for some needs.
    Match(Match),
    /// Say why one hoster is where it is.
    Explain(Explain),
    /// Put hosters side by side.
    Compare(Compare),
    /// Look into the catalogue.
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Describe a hoster, by the hoster itself.
    Declare {
        /// The file of the declaration, to begin it or to go on with it.
        file: Option<PathBuf>,
    },
    /// Look after the sessions.
    #[command(subcommand)]
    Sessions(Sessions),
    /// What a shell needs in order to complete command lines.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: Shell,
    },
    /// The page of the manual.
    Man,
}

/// Where the needs come from: exactly one of the two.
#[derive(Args, Debug)]
#[group(id = "stated", required = true, multiple = false)]
pub(super) struct Stated {
    /// The needs file; `-` is the standard input.
    #[arg(long)]
    pub(super) needs: Option<PathBuf>,
    /// The session whose answers make the needs: its name or its file.
    #[arg(long)]
    pub(super) session: Option<PathBuf>,
}

/// The needs, and how they are read.
#[derive(Args, Debug)]
pub(super) struct Asked {
    /// Where the needs come from.
    #[command(flatten)]
    pub(super) stated: Stated,
    /// Count silence about a condition as not met.
    #[arg(long)]
    pub(super) strict: bool,
}

/// `matou match`.
#[derive(Args, Debug)]
pub(super) struct Match {
    /// The needs.
    #[command(flatten)]
    pub(super) asked: Asked,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Form,
    /// Where to write the answer; `-` is the standard output.
    #[arg(long)]
    pub(super) output: Option<PathBuf>,
    /// How many hosters to list.
    #[arg(long)]
    pub(super) limit: Option<usize>,
    /// The order in which hosters are listed.
    #[arg(long, value_enum, default_value_t)]
    pub(super) order: Order,
    /// What orders hosters inside a tie, and what weightings are drawn from.
    #[arg(long, default_value_t = crate::matching::SEED)]
    pub(super) seed: u64,
    /// How many weightings are drawn.
    #[arg(
        long,
        default_value_t = robustness::SAMPLES,
        value_parser = clap::value_parser!(u32).range(1..=i64::from(robustness::MOST_SAMPLES))
    )]
    pub(super) samples: u32,
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For a reader.
    #[default]
    Text,
    /// For a program.
    Json,
}

/// The order in which hosters are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Order {
    /// By assured points.
    #[default]
    Assured,
    /// By possible points.
    Possible,
    /// By documented share.
    Documented,
    /// By name.
    Name,
}

impl From<Order> for crate::matching::Order {
    fn from(order: Order) -> Self {
        match order {
            Order::Assured => Self::Assured,
            Order::Possible => Self::Possible,
            Order::Documented => Self::Documented,
            Order::Name => Self::Name,
        }
    }
}

/// `matou explain`.
#[derive(Args, Debug)]
pub(super) struct Explain {
    /// The id or the name of the hoster.
    pub(super) hoster: String,
    /// The needs.
    #[command(flatten)]
    pub(super) asked: Asked,
    /// The id or the name of another hoster, to say why this one and not that one.
    #[arg(long)]
    pub(super) against: Option<String>,
}

/// The form of an answer that can be handed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// For a reader.
    #[default]
    Text,
    /// For a program.
    Json,
    /// For a page that is written on.
    Markdown,
    /// For a browser, and for paper.
    Html,
    /// For a spreadsheet.
    Csv,
}

/// `matou compare`.
#[derive(Args, Debug)]
pub(super) struct Compare {
    /// The ids or the names of the hosters.
    #[arg(required = true)]
    pub(super) hosters: Vec<String>,
    /// The needs file; `-` is the standard input.
    #[arg(long, conflicts_with = "session")]
    pub(super) needs: Option<PathBuf>,
    /// The session whose answers make the needs: its name or its file.
    #[arg(long)]
    pub(super) session: Option<PathBuf>,
    /// Count silence about a condition as not met.
    #[arg(long)]
    pub(super) strict: bool,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Form,
    /// Where to write the answer; `-` is the standard output.
    #[arg(long)]
    pub(super) output: Option<PathBuf>,
}

/// `matou sessions`.
#[derive(Debug, Subcommand)]
pub(super) enum Sessions {
    /// One line a session.
    List {
        /// The form of the answer.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// What a session holds, in words.
    Show {
        /// The name or the file of the session.
        session: PathBuf,
    },
    /// Give a session another name.
    Rename {
        /// The name or the file of the session.
        session: PathBuf,
        /// The new name.
        name: String,
    },
    /// Copy a session.
    Duplicate {
        /// The name or the file of the session.
        session: PathBuf,
        /// The name of the copy.
        name: Option<String>,
    },
    /// Delete a session.
    Delete {
        /// The name or the file of the session.
        session: PathBuf,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Write a session, or the needs that follow from it.
    Export {
        /// The name or the file of the session.
        session: PathBuf,
        /// The form of the answer.
        #[arg(long, value_enum, default_value_t)]
        format: Exported,
        /// Where to write the answer; `-` is the standard output.
        #[arg(long)]
        output: Option<PathBuf>,
    },
    /// Where sessions are kept.
    Where,
}

/// What is exported of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Exported {
    /// The whole session.
    #[default]
    Json,
    /// The document that is handed over.
    Text,
    /// The needs that follow from it.
    Needs,
}
