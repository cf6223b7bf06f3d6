//! `GoGoCarto`: the elements of a map, in each of the envelopes in which its servers and programs write them.

mod element;
mod mapping;

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::Document;
use super::cells::Cells;
use super::draft::Draft;

pub use mapping::Mapping;

/// The name of the format, as people know it.
pub(super) const NAME: &str = "GoGoCarto";

/// The fields that `GoGoCarto` itself gives an element; all others are a map's own.
const OF_ITS_OWN: &[&str] = &[
    "id",
    "@id",
    "@type",
    "name",
    "title",
    "nom",
    "geo",
    "latitude",
    "lat",
    "longitude",
    "lng",
    "long",
    "lon",
    "address",
    "categories",
    "categoriesFull",
    "taxonomy",
    "categoriesDescriptions",
    "openHours",
    "openHoursString",
    "createdAt",
    "updatedAt",
    "sourceKey",
    "images",
    "image",
    "files",
    "stamps",
    "searchScore",
    "status",
    "moderationState",
    "email",
    "website",
    "urls",
    "url",
];

/// What one file gives.
pub(super) struct Read {
    /// The elements that are published.
    pub(super) drafts: Vec<Draft>,
    /// How many fields of the map are not taken over.
    pub(super) left: usize,
}

/// Says whether some JSON is of this format.
pub(super) fn is_like(json: &Json) -> bool {
    let is_item = |item: &Json| match item {
        Json::Object(item) => {
            let has = |keys: &[&str]| keys.iter().any(|key| item.contains_key(*key));
            has(&["geo", "lat", "latitude"])
                && has(&["categories", "taxonomy", "categoriesFull", "name", "title"])
        }
        Json::Array(item) => is_compact(item),
        _ => false,
    };
    match json {
        Json::Object(object) => {
            let context = object
                .get("@context")
                .and_then(Json::as_str)
                .unwrap_or_default();
            object.contains_key("ontology")
                || (object.contains_key("@graph") && context.contains("gogo"))
                || items(json).first().is_some_and(|first| is_item(first))
                || is_item(json)
        }
        Json::Array(list) => list.first().is_some_and(is_item),
        _ => false,
    }
}

/// Says whether a list is an element without keys: an id, a name, two numbers.
fn is_compact(item: &[Json]) -> bool {
    matches!(
        item,
        [
            _,
            Json::String(_) | Json::Array(_),
            Json::Number(_),
            Json::Number(_),
            ..
        ]
    )
}

/// The elements in whatever holds them.
fn items(json: &Json) -> Vec<&Json> {
    let list = match json {
        Json::Object(object) => object.get("data").or_else(|| object.get("@graph")),
        _ => None,
    };
    match list.unwrap_or(json) {
        Json::Array(list) => list.iter().collect(),
        one @ Json::Object(_) => vec![one],
        _ => Vec::new(),
    }
}

/// Reads the elements of a map.
pub(super) fn read(document: &Document, json: &Json, cells: &mut Cells<'_, '_>) -> Read {
    let whole = cells.place.clone();
    let mut drafts = Vec::new();
    let mut own: BTreeSet<&String> = BTreeSet::new();
    let (mut unpublished, mut nameless) = (0_usize, 0_usize);
    for item in items(json) {
        if !element::is_published(item) {
            unpublished += 1;
            continue;
        }
        own.extend(item.as_object().into_iter().flat_map(Map::keys));
        match element::read(document, item, cells) {
            Some(draft) => drafts.push(draft),
            None => nameless += 1,
        }
        cells.place = whole.clone();
    }
    for (key, count) in [
        ("import-unpublished", unpublished),
        ("import-nameless-elements", nameless),
    ] {
        if count > 0 {
            let problem = whole.warning(key).with("count", count);
            cells.remarks.push(problem);
        }
    }
    let is_left =
        |key: &&&String| !OF_ITS_OWN.contains(&key.as_str()) && !cells.rules.mapping.takes(key);
    let left: Vec<&String> = own.iter().filter(is_left).copied().collect();
    if !left.is_empty() {
        let named = left.iter().take(MOST_NAMED).map(|key| key.as_str());
        let named = named.collect::<Vec<_>>().join(", ");
        let problem = whole.warning("import-map-fields");
        let problem = problem.with("count", left.len());
        cells
            .remarks
            .push(problem.with("keys", crate::text::tame(&named)));
    }
    Read {
        drafts,
        left: left.len(),
    }
}

/// How many fields of a map a remark names.
const MOST_NAMED: usize = 6;
