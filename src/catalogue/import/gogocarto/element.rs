//! One element of a map.

use serde_json::{Map, Value as Json};

use super::NAME;
use crate::catalogue::import::Document;
use crate::catalogue::import::cells::Cells;
use crate::catalogue::import::draft::{Draft, Scribe};
use crate::catalogue::import::json;
use crate::catalogue::import::places;
use crate::catalogue::import::provenance::Provenance;
use crate::criteria::Facts;
use crate::text;

/// The country whose postal codes tell the region.
const FRANCE: &str = "FR";

/// Says whether an element is published, as far as the map says so: refused, waiting and deleted ones are not.
pub(super) fn is_published(item: &Json) -> bool {
    let status = match item {
        Json::Array(parts) => parts.get(5),
        Json::Object(object) => object.get("status"),
        _ => None,
    };
    let status = status.and_then(json::text);
    status
        .and_then(|status| status.trim().parse::<i64>().ok())
        .is_none_or(|status| status > 0)
}

/// Reads an element; `None` where it has no name.
pub(super) fn read(document: &Document, item: &Json, cells: &mut Cells<'_, '_>) -> Option<Draft> {
    let empty = Map::new();
    let (name, id, object) = match item {
        Json::Array(parts) => (compact_name(parts)?, parts.first(), &empty),
        Json::Object(object) => {
            let mut names = ["name", "title", "nom"].into_iter();
            let name = names.find_map(|key| object.get(key).and_then(json::text))?;
            (name, object.get("id").or_else(|| object.get("@id")), object)
        }
        _ => return None,
    };
    let name = text::tame(&name);
    if name.is_empty() {
        return None;
    }
    let id = id.and_then(json::text).map(|id| text::tame(&id));
    let id = id.unwrap_or_else(|| name.clone());
    cells.place = cells.place.at(&id);
    let updated = object.get("updatedAt").and_then(json::text);
    let seen = updated.and_then(|given| cells.past("updatedAt", &given));
    let provenance = Provenance::new(NAME, document, None, seen);
    let mut facts = Facts::default();
    let mut scribe = Scribe {
        provenance: &provenance,
        french: cells.rules.french,
        facts: &mut facts,
    };
    let within = |key: &str| format!("{id} › {key}");
    if let Some((key, url)) = website(object)
        && let Some(url) = cells.site(key, &url)
    {
        scribe.say("identity.website", url, &within(key));
    }
    address(object, &mut scribe, cells, &within);
    let mapping = cells.rules.mapping;
    mapping.read(object, &mut scribe, cells, &within);
    Some(Draft { name, facts })
}

/// The name of an element without keys: a text, or the first of several.
fn compact_name(parts: &[Json]) -> Option<String> {
    match parts.get(1)? {
        Json::Array(values) => values.first().and_then(json::text),
        name => json::text(name),
    }
}

/// The website, wherever the map has it.
fn website(object: &Map<String, Json>) -> Option<(&'static str, String)> {
    for key in ["website", "url"] {
        let given = object.get(key).and_then(json::text);
        if let Some(given) = given.filter(|given| !given.trim().is_empty()) {
            return Some((key, given));
        }
    }
    let value = |item: &Json| match item {
        Json::Object(item) => item.get("value").and_then(json::text),
        item => json::text(item),
    };
    let first = match object.get("urls")? {
        Json::Object(urls) => urls.values().find_map(value),
        Json::Array(urls) => urls.iter().find_map(value),
        url => json::text(url),
    };
    Some(("urls", first?))
}

fn address(
    object: &Map<String, Json>,
    scribe: &mut Scribe<'_>,
    cells: &mut Cells<'_, '_>,
    within: &dyn Fn(&str) -> String,
) {
    let key = |part: &str| format!("address.{part}");
    let mut part = |name: &str, object: &Map<String, Json>| {
        let given = object.get(name).and_then(json::text)?;
        cells.text(&key(name), &given)
    };
    let (city, code, country) = match object.get("address") {
        Some(Json::Object(address)) => (
            part("addressLocality", address),
            part("postalCode", address),
            part("addressCountry", address),
        ),
        Some(Json::String(address)) => {
            let address = text::tame(address);
            match places::city(&address) {
                Some((code, city)) => (Some(city), Some(code.to_owned()), None),
                None => return,
            }
        }
        _ => return,
    };
    let named = country.as_deref().and_then(places::named);
    if let (Some(given), None) = (&country, &named) {
        cells.remark(&key("addressCountry"), "import-value", given);
    }
    let is_french = named.as_deref() == Some(FRANCE);
    if let Some(country) = named {
        scribe.say("place.country", country, &within(&key("addressCountry")));
    }
    if let Some(city) = city {
        scribe.say("place.city", city, &within(&key("addressLocality")));
    }
    // Five digits are a postal code in other countries as well.
    let region = code.as_deref().and_then(places::region);
    if let Some(region) = region.filter(|_| is_french) {
        scribe.say("place.region", region, &within(&key("postalCode")));
    }
}
