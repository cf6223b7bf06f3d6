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
mod countries;
mod dates;
mod draft;
mod news;
mod provenance;
mod recognise;
mod remarks;
mod software;

use std::collections::HashMap;

use jiff::civil::Date;

use self::cells::Cells;
use super::Catalogue;
use crate::criteria::{Facts, Value, identity};
use crate::locale::{Locale, Sentence};
use crate::problem::{Place, Problem};
use crate::text;

pub use news::{Brings, News, news};
pub use recognise::{Decisions, Likeness, Sign, recognise, settle};
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
}

/// A file that was read, or came from the web.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name, for messages and for links that name it.
    pub name: String,
    /// The address that gave it; `None` for a file of this machine.
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

/// Reads files, one after the other.
#[derive(Debug)]
pub struct Importer<'r> {
    rules: Rules<'r>,
    chatonsinfos: Vec<chatonsinfos::File>,
    imported: Imported,
}

impl<'r> Importer<'r> {
    /// Begins an import.
    pub fn new(rules: Rules<'r>) -> Self {
        Self {
            rules,
            chatonsinfos: Vec::new(),
            imported: Imported::default(),
        }
    }

    /// Reads one file. Returns the addresses that it links to, each once, for whoever follows them.
    ///
    /// # Errors
    /// Why nothing of it can be used; the import goes on without it.
    pub fn read(&mut self, document: &Document) -> Result<Vec<String>, Problem> {
        let place = Place::file(&document.name);
        if document.bytes.len() > bytes::MOST_OF_A_LIST {
            return Err(bytes::too_large(&place, bytes::MOST_OF_A_LIST));
        }
        let text = bytes::text(&document.bytes, &place, &mut self.imported.remarks)?;
        let format = match self.rules.format {
            Some(format) => format,
            None => detect(&text).ok_or_else(|| place.error("import-unknown-format"))?,
        };
        match format {
            Format::ChatonsInfos => self.chatonsinfos(document, &text, place),
        }
    }

    fn chatonsinfos(
        &mut self,
        document: &Document,
        text: &str,
        place: Place,
    ) -> Result<Vec<String>, Problem> {
        if document.bytes.len() > bytes::MOST_OF_ONE {
            return Err(bytes::too_large(&place, bytes::MOST_OF_ONE));
        }
        let mut cells = Cells {
            rules: &self.rules,
            place,
            remarks: &mut self.imported.remarks,
        };
        let read = chatonsinfos::read(document, text, &mut cells);
        let place = cells.place;
        self.understood(document, chatonsinfos::NAME, read.what, read.left);
        let addresses = document.address.iter().cloned().chain(read.stated);
        self.chatonsinfos.push(chatonsinfos::File {
            place,
            name: document.file_name(),
            addresses: addresses.collect(),
            record: read.record,
        });
        Ok(read.links)
    }

    fn understood(
        &mut self,
        document: &Document,
        format: &'static str,
        what: Sentence,
        left: usize,
    ) {
        self.imported.understood.push(Understood {
            file: text::tame(&document.name),
            format,
            what,
            left,
        });
    }

    /// Puts together what was read.
    pub fn finish(mut self) -> Imported {
        let drafts = chatonsinfos::assemble(self.chatonsinfos, &mut self.imported.remarks);
        for draft in drafts {
            self.imported.hosters.push(Found {
                id: None,
                name: draft.name,
                facts: draft.facts,
            });
        }
        self.imported.hosters = unified(self.imported.hosters);
        self.imported
    }
}

/// Puts together hosters of one name and one website: several files may describe the same one.
fn unified(hosters: Vec<Found>) -> Vec<Found> {
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    let mut unified: Vec<Found> = Vec::with_capacity(hosters.len());
    for hoster in hosters {
        let site = site(&hoster.facts).filter(|_| hoster.id.is_none());
        let key = site.map(|site| (text::fold(&hoster.name), site));
        let same = key.as_ref().and_then(|key| known.get(key).copied());
        match same.and_then(|index| unified.get_mut(index)) {
            Some(other) => {
                for (criterion, fact) in hoster.facts.iter() {
                    other.facts.add(criterion, fact.claims().to_vec());
                }
            }
            None => {
                known.extend(key.map(|key| (key, unified.len())));
                unified.push(hoster);
            }
        }
    }
    unified
}

/// Tells the format of a text by its content.
fn detect(text: &str) -> Option<Format> {
    chatonsinfos::is_like(text).then_some(Format::ChatonsInfos)
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
