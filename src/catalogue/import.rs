//! Reading what hosters and maps publish about themselves in other formats.
//!
//! Foreign files are dirty: what can be repaired is repaired and remarked, what cannot is left out and remarked, and
//! nothing is made up. An import only ever adds claims, each with its source, its date, and the key it stood at; what
//! a format does not carry (who does the work, how decisions are taken, what is promised) stays as it was.
//!
//! Files are given to an [`Importer`] one by one; it says what they link to, and [`Importer::finish`] puts them
//! together. Nothing here opens a file or a connection.

mod bytes;
mod cells;
mod chatonsinfos;
mod dates;
mod detect;
mod draft;
mod follow;
mod gogocarto;
mod importer;
mod json;
mod librehost;
mod news;
mod places;
mod provenance;
mod recognise;
mod remarks;
mod software;

use jiff::civil::Date;

use super::Catalogue;
use crate::criteria::{Facts, Source, Value, identity, is_web_address};
use crate::locale::{Locale, Sentence};
use crate::text;

pub use follow::{DEEPEST, Followed, MOST_FOLLOWED, follow};
pub use gogocarto::Mapping;
pub use importer::Importer;
pub use news::{Brings, News, news};
pub use recognise::{Decision, Decisions, Likeness, Sign, alike, recognise, settle};
pub use remarks::Remarks;

/// The most bytes of any file that is imported.
pub const MOST_BYTES: u64 = bytes::MOST_OF_A_LIST as u64;
/// The most links of one file that are kept.
pub const MOST_LINKS: usize = 2000;

/// A format that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `.properties` files of CHATONS.
    ChatonsInfos,
    /// `librehost.json` and `directory.json` of the Librehosters.
    Librehost,
    /// Elements of a map.
    Gogocarto,
    /// A catalogue of ours.
    Matou,
}

/// A file that was read, or came from the web.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name, for messages and for links that name it: of a file from the web, the address that was asked for.
    pub name: String,
    /// The address that gave it, after all redirections; `None` for a file of this machine.
    pub address: Option<String>,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Document {
    /// Returns the name without the folders: in which of them somebody keeps a file is nobody's business.
    fn file_name(&self) -> String {
        let name = self.name.split(['?', '#']).next().unwrap_or(&self.name);
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        text::tame(name)
    }

    /// The addresses that lead to it.
    fn addresses(&self) -> impl Iterator<Item = String> + use<'_> {
        let asked = self.address.as_ref().map(|_| self.name.clone());
        self.address.iter().cloned().chain(asked)
    }

    /// The address that claims name: the one that gave the file, or else the one that it says to have.
    fn source(&self, stated: Option<&str>) -> Source {
        let address = self.address.as_deref().or(stated);
        match address.filter(|address| is_web_address(address)) {
            Some(address) => Source::Page(address.to_owned()),
            None => Source::Local,
        }
    }
}

/// What the person chose.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'r> {
    /// The day: dates to come are no dates.
    pub today: Date,
    /// Whether hosts under `example` are taken for real ones.
    pub takes_examples: bool,
    /// The format; otherwise the content tells it.
    pub format: Option<Format>,
    /// What the own fields of a map mean.
    pub mapping: &'r Mapping,
    /// The language of the notes.
    pub french: &'r Locale,
}

/// What one file was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The name of the file.
    pub file: String,
    /// The name of the format.
    pub format: &'static str,
    /// What it describes, in words.
    pub what: Sentence,
    /// How many of its keys there is no criterion for.
    pub left: usize,
}

/// A hoster that was imported, before anybody says who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its id, where the format has ids.
    pub id: Option<String>,
    /// Its name, tamed.
    pub name: String,
    /// What is documented.
    pub facts: Facts,
}

impl Found {
    /// Adds what another entry about this hoster says.
    fn add(&mut self, other: &Self) {
        for (criterion, fact) in other.facts.iter() {
            self.facts.add(criterion, fact.claims().to_vec());
        }
    }
}

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The hosters, in the order of the files.
    pub hosters: Vec<Found>,
    /// What each file was taken for.
    pub understood: Vec<Understood>,
    /// What was repaired, left out or not understood.
    pub remarks: Remarks,
    /// The catalogue that the hosters come from without their names, where they come from one of ours alone.
    pub header: Option<Catalogue>,
}

/// The host of the website that counts, without `www.`.
fn site(facts: &Facts) -> Option<String> {
    match facts.value(&identity::WEBSITE) {
        Some(Value::Url(url)) => {
            let host = cells::host(url)?;
            Some(
                host.strip_prefix("www.")
                    .map_or_else(|| host.clone(), str::to_owned),
            )
        }
        _ => None,
    }
}
