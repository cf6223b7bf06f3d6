//! Reading one claim: its content, its source, its date, its note.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::{Map, Value as Json};

use crate::criteria::{
    self, Claim, Content, Criterion, Element, Origin, Source, Values, Vocabulary, is_web_address,
};
use crate::problem::{Place, Problem};
use crate::text;

/// Reads one claim; keys that the format does not have go to `warnings`.
pub(super) fn read_claim(
    criterion: &Criterion,
    json: &Json,
    origin: Origin,
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
        origin,
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
pub(super) fn read_text(json: Option<&Json>, place: &Place, warnings: &mut Vec<Problem>) -> String {
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
        warnings.push(place.warning("problem-empty-claim"));
    }
    // To lack a service type is to lack it with every software.
    let denied: HashSet<String> = lacks.iter().map(Element::key).collect();
    let is_denied = |present: &Element| match present {
        Element::Service(service) => denied.contains(service.kind),
        element => denied.contains(&element.key()),
    };
    if !denied.is_empty() && has.iter().any(is_denied) {
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
pub fn is_date(text: &str) -> bool {
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
