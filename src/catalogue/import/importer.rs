//! Files are read one by one, and put together once all of them are there.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

use super::cells::Cells;
use super::draft::Draft;
use super::{
    Document, Format, Found, Imported, Rules, Understood, bytes, chatonsinfos, detect, gogocarto,
    json, librehost, site,
};
use crate::catalogue::{Catalogue, Loaded, SourceFile, load};
use crate::locale::Sentence;
use crate::problem::{Place, Problem};
use crate::text;

/// The name of our own format in messages.
const MATOU: &str = "matou.catalogue/1";

/// Reads files, one after the other.
#[derive(Debug)]
pub struct Importer<'r> {
    rules: Rules<'r>,
    imported: Imported,
    chatonsinfos: Vec<chatonsinfos::File>,
    /// Hosters that describe themselves, with the addresses that lead to the file.
    described: Vec<(Vec<String>, Found)>,
    members: Vec<librehost::Member>,
}

impl<'r> Importer<'r> {
    /// Begins an import.
    pub fn new(rules: Rules<'r>) -> Self {
        Self {
            rules,
            imported: Imported::default(),
            chatonsinfos: Vec::new(),
            described: Vec::new(),
            members: Vec::new(),
        }
    }

    /// Reads one file. Returns the addresses that it links to, each once, for whoever follows them.
    ///
    /// # Errors
    /// Every reason why nothing of it can be used; the import goes on without it.
    pub fn read(&mut self, document: &Document) -> Result<Vec<String>, Vec<Problem>> {
        let place = Place::file(&document.name);
        self.sort(document, &place)
            .map_err(|problem| match problem {
                Refusal::One(problem) => vec![*problem],
                Refusal::Several(problems) => problems,
            })
    }

    fn sort(&mut self, document: &Document, place: &Place) -> Result<Vec<String>, Refusal> {
        let size = document.bytes.len();
        if size > bytes::MOST_OF_A_LIST {
            return Err(bytes::too_large(place, bytes::MOST_OF_A_LIST).into());
        }
        let text = bytes::text(&document.bytes, place, &mut self.imported.remarks)?;
        let of_one = |place: &Place| {
            let fits = size <= bytes::MOST_OF_ONE;
            fits.then_some(())
                .ok_or_else(|| bytes::too_large(place, bytes::MOST_OF_ONE))
        };
        let asked = self.rules.format;
        let unknown = || {
            place.error(match asked {
                Some(_) => "import-other-format",
                None => "import-unknown-format",
            })
        };
        if asked == Some(Format::ChatonsInfos) || (asked.is_none() && !detect::is_json(&text)) {
            asked
                .or_else(|| detect::of_lines(&text))
                .ok_or_else(unknown)?;
            of_one(place)?;
            return Ok(self.chatonsinfos(document, &text, place));
        }
        let json = json::parse(&text, place, &mut self.imported.remarks)?;
        let format = asked
            .or_else(|| detect::of_json(&json))
            .ok_or_else(unknown)?;
        match format {
            Format::Matou => Ok(self.catalogue(document)?),
            Format::Gogocarto => {
                self.gogocarto(document, &json, place);
                Ok(Vec::new())
            }
            Format::Librehost | Format::ChatonsInfos => {
                let object = json.as_object().ok_or_else(unknown)?;
                if librehost::is_directory(object) {
                    return Ok(self.directory(document, object, place));
                }
                of_one(place)?;
                self.librehost(document, object, place);
                Ok(Vec::new())
            }
        }
    }

    fn cells(&mut self, place: &Place) -> Cells<'_, 'r> {
        Cells {
            rules: &self.rules,
            place: place.clone(),
            remarks: &mut self.imported.remarks,
        }
    }

    fn chatonsinfos(&mut self, document: &Document, text: &str, place: &Place) -> Vec<String> {
        let read = chatonsinfos::read(document, text, &mut self.cells(place));
        self.understood(document, chatonsinfos::NAME, read.what, read.left);
        let addresses = document.addresses().chain(read.stated);
        self.chatonsinfos.push(chatonsinfos::File {
            place: place.clone(),
            name: document.file_name(),
            addresses: addresses.collect(),
            record: read.record,
        });
        read.links
    }

    fn librehost(&mut self, document: &Document, object: &Map<String, Json>, place: &Place) {
        let read = librehost::read(document, object, &mut self.cells(place));
        let what = match &read.draft {
            Some(draft) => Sentence::new("import-hoster").with("name", draft.name.as_str()),
            None => Sentence::new("import-nothing"),
        };
        self.understood(document, librehost::NAME, what, read.left);
        let addresses = document.addresses().collect();
        let found = read.draft.map(|draft| (addresses, Found::from(draft)));
        self.described.extend(found);
    }

    fn directory(
        &mut self,
        document: &Document,
        object: &Map<String, Json>,
        place: &Place,
    ) -> Vec<String> {
        let members = librehost::directory(document, object, &mut self.cells(place));
        let what = Sentence::new("import-directory").with("count", members.len());
        self.understood(document, librehost::NAME, what, 0);
        let links = members.iter().map(|member| member.link.clone()).collect();
        self.members.extend(members);
        links
    }

    fn gogocarto(&mut self, document: &Document, json: &Json, place: &Place) {
        let read = gogocarto::read(document, json, &mut self.cells(place));
        let what = Sentence::new("import-elements").with("count", read.drafts.len());
        self.understood(document, gogocarto::NAME, what, read.left);
        let found = read.drafts.into_iter().map(Found::from);
        self.imported.hosters.extend(found);
    }

    /// Reads a catalogue of ours as strictly as it is read everywhere.
    fn catalogue(&mut self, document: &Document) -> Result<Vec<String>, Refusal> {
        let file = SourceFile {
            name: document.name.clone(),
            bytes: document.bytes.clone(),
        };
        let loaded = load(std::slice::from_ref(&file)).map_err(Refusal::Several)?;
        let Loaded {
            mut catalogue,
            warnings,
        } = loaded;
        for warning in warnings {
            self.imported.remarks.push(warning);
        }
        let hosters = std::mem::take(&mut catalogue.hosters);
        let what = Sentence::new("import-catalogue").with("count", hosters.len());
        self.understood(document, MATOU, what, 0);
        let found = hosters.into_iter().map(|hoster| Found {
            id: Some(hoster.id),
            name: hoster.name,
            facts: hoster.facts,
        });
        self.imported.hosters.extend(found);
        self.imported.header = Some(catalogue);
        Ok(Vec::new())
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
        let found = drafts.into_iter().map(Found::from);
        let mut hosters = std::mem::take(&mut self.imported.hosters);
        hosters.extend(found);
        hosters.extend(introduced(self.members, self.described));
        self.imported.hosters = unified(hosters);
        // The words of one catalogue are those of no other.
        let is_alone = self.imported.understood.len() == 1;
        self.imported.header = self.imported.header.filter(|_: &Catalogue| is_alone);
        self.imported
    }
}

/// Why a file cannot be used.
enum Refusal {
    One(Box<Problem>),
    Several(Vec<Problem>),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::One(Box::new(problem))
    }
}

impl From<Draft> for Found {
    fn from(draft: Draft) -> Self {
        Self {
            id: None,
            name: draft.name,
            facts: draft.facts,
        }
    }
}

/// Puts members of a directory together with the files in which they describe themselves.
fn introduced(members: Vec<librehost::Member>, described: Vec<(Vec<String>, Found)>) -> Vec<Found> {
    let mut by_address: HashMap<String, usize> = HashMap::new();
    let mut found: Vec<Found> = Vec::with_capacity(described.len() + members.len());
    for (addresses, hoster) in described {
        let place = found.len();
        by_address.extend(addresses.into_iter().map(|address| (address, place)));
        found.push(hoster);
    }
    for member in members {
        let described = by_address.get(&member.link).copied();
        match described.and_then(|index| found.get_mut(index)) {
            Some(hoster) => hoster.add(&member.draft.into()),
            None => found.push(member.draft.into()),
        }
    }
    found
}

/// Puts together hosters of one name and one website: several files may describe the same one. What has an id stays
/// by itself.
fn unified(hosters: Vec<Found>) -> Vec<Found> {
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    let mut unified: Vec<Found> = Vec::with_capacity(hosters.len());
    for hoster in hosters {
        let site = site(&hoster.facts).filter(|_| hoster.id.is_none());
        let key = site.map(|site| (text::fold(&hoster.name), site));
        let same = key.as_ref().and_then(|key| known.get(key).copied());
        if let Some(other) = same.and_then(|index| unified.get_mut(index)) {
            other.add(&hoster);
        } else {
            known.extend(key.map(|key| (key, unified.len())));
            unified.push(hoster);
        }
    }
    unified
}
