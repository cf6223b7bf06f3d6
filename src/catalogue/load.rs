//! Reading `matou.catalogue/1`: what is wrong is named with its place and its remedy.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

use super::{Catalogue, Hoster};
use crate::criteria::{
    self, Claim, Content, Criterion, Element, Fact, Facts, Source, Values, Vocabulary,
    is_web_address,
};
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

/// A catalogue under way: problems are gathered, claims are not yet resolved.
#[derive(Default)]
struct Draft {
    titles: Vec<String>,
    updated: String,
    licence: String,
    hash: Sha256,
    hosters: Vec<DraftHoster>,
    positions: BTreeMap<String, usize>,
    problems: Vec<Problem>,
}

struct DraftHoster {
    id: String,
    name: String,
    claims: Vec<(&'static Criterion, Vec<Claim>)>,
}

impl Draft {
    fn finish(self) -> Result<Loaded, Vec<Problem>> {
        if !self.problems.iter().all(Problem::is_warning) {
            return Err(self.problems);
        }
        let hosters = self.hosters.into_iter().map(|hoster| Hoster {
            id: hoster.id,
            name: hoster.name,
            facts: Facts::new(
                hoster
                    .claims
                    .into_iter()
                    .filter_map(|(criterion, claims)| Some((criterion, Fact::new(claims)?)))
                    .collect(),
            ),
        });
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
            hosters: hosters.collect(),
        };
        Ok(Loaded {
            catalogue,
            warnings: self.problems,
        })
    }

    fn file(&mut self, name: &str, bytes: &[u8]) {
        self.hash.update(bytes);
        let place = Place::file(name);
        let json: Json = match serde_json::from_slice(bytes) {
            Ok(json) => json,
            Err(error) => return self.problems.push(place.json_error(&error)),
        };
        let Some(file) = json.as_object() else {
            return self.problems.push(place.error("problem-not-an-object"));
        };
        if file.get("format").and_then(Json::as_str) != Some(FORMAT) {
            return self
                .problems
                .push(place.error("problem-format").with("format", FORMAT));
        }
        self.unknown_keys(
            file,
            &["format", "title", "updated", "licence", "hosters"],
            &place,
        );
        let mut text = |key| read_text(file.get(key), &place.at(key), &mut self.problems);
        let (title, updated, licence) = (text("title"), text("updated"), text("licence"));
        self.titles
            .extend(Some(title).filter(|title| !title.is_empty()));
        self.updated = updated.max(std::mem::take(&mut self.updated));
        if self.licence.is_empty() {
            self.licence = licence;
        }
        let Some(hosters) = file.get("hosters").and_then(Json::as_array) else {
            return self
                .problems
                .push(place.at("hosters").error("problem-not-a-list"));
        };
        let mut ids = BTreeSet::new();
        for (index, json) in hosters.iter().enumerate() {
            let place = place.at(&format!("hosters[{index}]"));
            let Some(hoster) = self.hoster(json, &place) else {
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
    fn add(&mut self, hoster: DraftHoster) {
        let known = self
            .positions
            .get(&hoster.id)
            .and_then(|index| self.hosters.get_mut(*index));
        let Some(known) = known else {
            self.positions.insert(hoster.id.clone(), self.hosters.len());
            return self.hosters.push(hoster);
        };
        for (criterion, claims) in hoster.claims {
            match known
                .claims
                .iter_mut()
                .find(|(other, _)| *other == criterion)
            {
                Some((_, earlier)) => earlier.extend(claims),
                None => known.claims.push((criterion, claims)),
            }
        }
    }

    fn hoster(&mut self, json: &Json, place: &Place) -> Option<DraftHoster> {
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
        self.unknown_keys(entry, &["id", "name", "facts"], &place);
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
        let mut claims = Vec::with_capacity(facts.len());
        for (id, list) in facts {
            let Some(criterion) = criteria::find(id) else {
                let given = text::tame(id);
                let problem = place
                    .warning("problem-unknown-criterion")
                    .with("given", given);
                self.problems.push(problem);
                continue;
            };
            claims.push((
                criterion,
                self.claims(criterion, list, &place.criterion(criterion.id)),
            ));
        }
        Some(DraftHoster {
            id: id.to_owned(),
            name,
            claims,
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
            match read_claim(criterion, json, &place, &mut self.problems) {
                Ok(claim) => claims.push(claim),
                Err(problem) => self.problems.push(problem),
            }
        }
        claims
    }

    fn unknown_keys(&mut self, object: &Map<String, Json>, known: &[&str], place: &Place) {
        let unknown = object.keys().filter(|key| !known.contains(&key.as_str()));
        self.problems
            .extend(unknown.map(|key| place.unknown_key(key)));
    }
}

/// Says whether `id` is a lower-case ASCII slug.
fn is_slug(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split(['-', '_']).all(part)
}

/// Reads one claim; keys that the format does not have go to `warnings`.
fn read_claim(
    criterion: &Criterion,
    json: &Json,
    place: &Place,
    warnings: &mut Vec<Problem>,
) -> Result<Claim, Problem> {
    let claim = json
        .as_object()
        .ok_or_else(|| place.error("problem-not-an-object"))?;
    let (content, own_keys): (_, &[&str]) = match criterion.values {
        Values::Scalar(scalar) => {
            let value = claim
                .get("value")
                .ok_or_else(|| place.reject(criteria::Reject::Missing("value")))?;
            let place = place.at("value");
            let value = scalar
                .read(&known_keys(value, scalar.keys(), &place, warnings))
                .map_err(|reject| place.reject(reject))?;
            (Content::Value(value), &["value"])
        }
        Values::Set(vocabulary) => (
            read_set(vocabulary, claim, place, warnings)?,
            &["has", "lacks", "complete"],
        ),
    };
    let unknown = claim.keys().filter(|key| {
        !own_keys.contains(&key.as_str()) && !["source", "seen", "note"].contains(&key.as_str())
    });
    warnings.extend(unknown.map(|key| place.unknown_key(key)));
    Ok(Claim {
        content,
        source: read_source(claim.get("source"), &place.at("source"))?,
        seen: read_seen(claim.get("seen"), &place.at("seen"))?,
        note: read_text(claim.get("note"), &place.at("note"), warnings),
    })
}

/// Returns `json` without the keys of an object that the format does not have: they are passed over, as
/// unknown keys are everywhere. `known` is empty where no object is expected.
fn known_keys<'a>(
    json: &'a Json,
    known: &[&str],
    place: &Place,
    warnings: &mut Vec<Problem>,
) -> Cow<'a, Json> {
    let Some(object) = json.as_object().filter(|_| !known.is_empty()) else {
        return Cow::Borrowed(json);
    };
    let (kept, unknown): (Map<_, _>, Map<_, _>) = object
        .clone()
        .into_iter()
        .partition(|(key, _)| known.contains(&key.as_str()));
    warnings.extend(unknown.keys().map(|key| place.unknown_key(key)));
    Cow::Owned(kept.into())
}

/// Reads a text that may be left out or empty. Anything else is passed over with a warning.
fn read_text(json: Option<&Json>, place: &Place, warnings: &mut Vec<Problem>) -> String {
    match json {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text::tame(text),
        Some(_) => {
            warnings.push(place.warning("problem-text"));
            String::new()
        }
    }
}

fn read_set(
    vocabulary: Vocabulary,
    claim: &Map<String, Json>,
    place: &Place,
    warnings: &mut Vec<Problem>,
) -> Result<Content, Problem> {
    let mut elements = |key: &str, lacking: bool| -> Result<Vec<Element>, Problem> {
        let list = match claim.get(key) {
            None | Some(Json::Null) => &[],
            Some(json) => json
                .as_array()
                .map(Vec::as_slice)
                .ok_or_else(|| place.at(key).error("problem-not-a-list"))?,
        };
        let read = |(index, json): (usize, &Json)| {
            let place = place.at(&format!("{key}[{index}]"));
            let json = known_keys(json, vocabulary.keys(), &place, warnings);
            let element = if lacking {
                vocabulary.read_lacking(&json)
            } else {
                vocabulary.read(&json)
            };
            element.map_err(|reject| place.reject(reject))
        };
        list.iter().enumerate().map(read).collect()
    };
    let (has, lacks) = (elements("has", false)?, elements("lacks", true)?);
    let complete = match claim.get("complete") {
        None | Some(Json::Null) => false,
        Some(json) => json
            .as_bool()
            .ok_or_else(|| place.at("complete").reject(criteria::Reject::Flag))?,
    };
    if has.is_empty() && lacks.is_empty() && !complete {
        return Err(place.error("problem-empty-claim"));
    }
    let denied = |present: &Element| {
        lacks.iter().any(|absent| match (present, absent) {
            (Element::Service(present), Element::Service(absent)) => present.kind == absent.kind,
            _ => present.same(absent),
        })
    };
    if has.iter().any(denied) {
        return Err(place.error("problem-contradiction"));
    }
    Ok(Content::Set {
        has,
        lacks,
        complete,
    })
}

fn read_source(json: Option<&Json>, place: &Place) -> Result<Source, Problem> {
    match json.and_then(Json::as_str) {
        Some("declared") => Ok(Source::Declared),
        Some("local") => Ok(Source::Local),
        Some(url) if is_web_address(url) => Ok(Source::Page(url.to_owned())),
        _ => Err(place.error("problem-source")),
    }
}

fn read_seen(json: Option<&Json>, place: &Place) -> Result<Option<String>, Problem> {
    match json {
        None | Some(Json::Null) => Ok(None),
        Some(json) => match json.as_str().filter(|seen| is_date(seen)) {
            Some(seen) => Ok(Some(seen.to_owned())),
            None => Err(place.error("problem-seen")),
        },
    }
}

/// Says whether `text` is a date that exists: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    let shaped = whole.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shaped && whole.parse::<jiff::civil::Date>().is_ok()
}
