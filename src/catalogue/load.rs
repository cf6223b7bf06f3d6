//! Reading `matou.catalogue/1`: what is wrong is named with its place and its remedy.

mod claim;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

pub use self::claim::is_date;
use self::claim::{read_claim, read_text};
use super::{Catalogue, Hoster};
use crate::criteria::{self, Claim, Criterion, Fact, Facts, Origin};
use crate::json;
use crate::problem::{Place, Problem};
use crate::text;

/// The format that this program reads.
pub const FORMAT: &str = "matou.catalogue/1";

/// The catalogue that is part of the program.
const BUNDLED: &[u8] = include_bytes!("../../data/catalogue.json");
/// The name under which the bundled catalogue appears in messages.
const BUNDLED_NAME: &str = "data/catalogue.json";

/// A file that was read: its name for messages, and its bytes.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name that the person gave.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// A catalogue with what was passed over while reading it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// What was passed over.
    pub warnings: Vec<Problem>,
}

/// Returns the catalogue that is part of the program as a file, to be read together with others.
pub fn bundled_file() -> SourceFile {
    SourceFile {
        name: BUNDLED_NAME.to_owned(),
        bytes: BUNDLED.to_vec(),
    }
}

/// Reads the catalogue that is part of the program.
///
/// # Errors
/// Never for a released program: a test reads the bundled file.
pub fn bundled() -> Result<Loaded, Vec<Problem>> {
    let mut draft = Draft::default();
    draft.file(BUNDLED_NAME, BUNDLED);
    draft.finish()
}

/// Reads one catalogue out of several files. A hoster that stands in more than one of them has the
/// claims of all.
///
/// # Errors
/// Every problem found, when one of them keeps a file from being used.
pub fn load(files: &[SourceFile]) -> Result<Loaded, Vec<Problem>> {
    let mut draft = Draft::default();
    for file in files {
        draft.file(&file.name, &file.bytes);
    }
    draft.finish()
}

/// Reads one catalogue out of files that everybody has and of files of one's own, which are laid over them.
///
/// # Errors
/// Every problem found, when one of them keeps a file from being used.
pub fn load_over(shared: &[SourceFile], own: &[SourceFile]) -> Result<Loaded, Vec<Problem>> {
    let mut draft = Draft::default();
    for file in shared {
        draft.file(&file.name, &file.bytes);
    }
    draft.origin = Origin::Own;
    for file in own {
        draft.file(&file.name, &file.bytes);
    }
    draft.finish()
}

/// A catalogue under way: problems are gathered.
#[derive(Default)]
struct Draft {
    /// Whose files are being read.
    origin: Origin,
    titles: Vec<String>,
    updated: String,
    licence: String,
    hash: Sha256,
    hosters: Vec<Hoster>,
    positions: BTreeMap<String, usize>,
    problems: Vec<Problem>,
}

impl Draft {
    fn finish(self) -> Result<Loaded, Vec<Problem>> {
        if !self.problems.iter().all(Problem::is_warning) {
            return Err(self.problems);
        }
        let mut sha256 = String::with_capacity(64);
        for byte in self.hash.finalize() {
            // Writing to a string cannot fail.
            let _ = write!(sha256, "{byte:02x}");
        }
        let catalogue = Catalogue {
            title: self.titles.join(" + "),
            updated: self.updated,
            licence: self.licence,
            sha256,
            hosters: self.hosters,
        };
        Ok(Loaded {
            catalogue,
            warnings: self.problems,
        })
    }

    fn file(&mut self, name: &str, bytes: &[u8]) {
        self.hash.update(bytes);
        let place = Place::file(name);
        let file = match json::entries(bytes, &place) {
            Ok(file) => file,
            Err(problem) => return self.problems.push(problem),
        };
        let value = |key| file.get(key).map(|raw| json::value(raw));
        if value("format").as_ref().and_then(Json::as_str) != Some(FORMAT) {
            return self
                .problems
                .push(place.error("problem-format").with("format", FORMAT));
        }
        self.unknown_keys(
            file.keys(),
            &["format", "title", "updated", "licence", "hosters"],
            &place,
        );
        let mut text = |key| read_text(value(key).as_ref(), &place.at(key), &mut self.problems);
        let (title, updated, licence) = (text("title"), text("updated"), text("licence"));
        self.titles
            .extend(Some(title).filter(|title| !title.is_empty()));
        self.updated = updated.max(std::mem::take(&mut self.updated));
        if self.licence.is_empty() {
            self.licence = licence;
        }
        // Hosters are parsed one by one: the tree of a large file is many times as large as what is kept of it.
        let Some(hosters) = file.get("hosters").and_then(|list| json::items(list)) else {
            return self
                .problems
                .push(place.at("hosters").error("problem-not-a-list"));
        };
        let mut ids = BTreeSet::new();
        for (index, raw) in hosters.into_iter().enumerate() {
            let place = place.at(&format!("hosters[{index}]"));
            let Some(hoster) = self.hoster(&json::value(raw), &place) else {
                continue;
            };
            if !ids.insert(hoster.id.clone()) {
                self.problems
                    .push(place.hoster(&hoster.id).error("problem-duplicate-id"));
            }
            self.add(hoster);
        }
    }

    /// Adds a hoster, or its claims to the hoster of the same id that an earlier file brought.
    fn add(&mut self, hoster: Hoster) {
        let known = self
            .positions
            .get(&hoster.id)
            .and_then(|index| self.hosters.get_mut(*index));
        let Some(known) = known else {
            self.positions.insert(hoster.id.clone(), self.hosters.len());
            return self.hosters.push(hoster);
        };
        known.add(&hoster);
    }

    fn hoster(&mut self, json: &Json, place: &Place) -> Option<Hoster> {
        let Some(entry) = json.as_object() else {
            self.problems.push(place.error("problem-not-an-object"));
            return None;
        };
        let id = entry.get("id").and_then(Json::as_str).unwrap_or_default();
        if !is_slug(id) {
            self.problems.push(
                place
                    .at("id")
                    .error("problem-id")
                    .with("given", text::tame(id)),
            );
            return None;
        }
        let place = place.hoster(id);
        self.unknown_keys(entry.keys(), &["id", "name", "facts"], &place);
        let name = entry
            .get("name")
            .and_then(Json::as_str)
            .map(text::tame)
            .unwrap_or_default();
        if name.is_empty() {
            self.problems
                .push(place.at("name").reject(criteria::Reject::Text));
        }
        let Some(facts) = entry.get("facts").and_then(Json::as_object) else {
            self.problems
                .push(place.at("facts").error("problem-not-an-object"));
            return None;
        };
        let mut documented = Vec::with_capacity(facts.len());
        for (id, list) in facts {
            let Some(criterion) = criteria::find(id) else {
                let given = text::tame(id);
                let problem = place
                    .warning("problem-unknown-criterion")
                    .with("given", given);
                self.problems.push(problem);
                continue;
            };
            let claims = self.claims(criterion, list, &place.criterion(criterion.id));
            documented.extend(Fact::new(claims).map(|fact| (criterion, fact)));
        }
        Some(Hoster {
            id: id.to_owned(),
            name,
            facts: Facts::new(documented),
            origin: self.origin,
        })
    }

    fn claims(&mut self, criterion: &'static Criterion, json: &Json, place: &Place) -> Vec<Claim> {
        let Some(list) = json.as_array() else {
            self.problems.push(place.error("problem-not-a-list"));
            return Vec::new();
        };
        let mut claims = Vec::with_capacity(list.len());
        for (index, json) in list.iter().enumerate() {
            let place = place.at(&format!("[{index}]"));
            match read_claim(criterion, json, self.origin, &place, &mut self.problems) {
                Ok(claim) => claims.push(claim),
                Err(problem) => self.problems.push(problem),
            }
        }
        claims
    }

    fn unknown_keys<'k>(
        &mut self,
        keys: impl Iterator<Item = &'k String>,
        known: &[&str],
        place: &Place,
    ) {
        let unknown = keys.filter(|key| !known.contains(&key.as_str()));
        self.problems
            .extend(unknown.map(|key| place.unknown_key(key)));
    }
}

/// Says whether `id` is a lower-case ASCII slug: letters and digits, with single hyphens or underscores between them.
pub fn is_slug(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split(['-', '_']).all(part)
}
