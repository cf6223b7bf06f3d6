//! The `matou.search/1` result.

use serde::Serialize;
use serde_json::Value as Json;

use super::Found;
use crate::catalogue::Status;
use crate::catalogue::search::{Field, Hit};
use crate::criteria::Origin;
use crate::locale::Locale;
use crate::report::json::escape;
use crate::wording;

/// The format that this program writes.
pub const FORMAT: &str = "matou.search/1";

#[derive(Serialize)]
struct Result<'a> {
    format: &'static str,
    engine: &'static str,
    language: &'static str,
    catalogue: Catalogue<'a>,
    text: &'a str,
    filters: Vec<Filter<'a>>,
    count: usize,
    left_out: LeftOut,
    results: Vec<Hoster<'a>>,
}

#[derive(Serialize)]
struct Catalogue<'a> {
    title: &'a str,
    updated: &'a str,
    hosters: usize,
    sha256: &'a str,
}

#[derive(Serialize)]
struct Filter<'a> {
    criterion: &'static str,
    want: &'a Json,
    undocumented: bool,
}

#[derive(Serialize)]
struct LeftOut {
    undocumented: usize,
    otherwise: usize,
}

#[derive(Serialize)]
struct Hoster<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    status: &'static str,
    place: String,
    documented: usize,
    found: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    field: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'static str>,
    text: String,
    letters: Vec<usize>,
}

/// Writes what was found, for a program.
pub fn write(found: &Found<'_>, locale: &Locale) -> String {
    let catalogue = found.catalogue;
    let filters = found.filters.iter().map(|(filter, want)| Filter {
        criterion: filter.criterion.id,
        want,
        undocumented: filter.silent,
    });
    let results = found.listed().map(|(hoster, hits)| Hoster {
        id: &hoster.id,
        name: &hoster.name,
        own: hoster.origin == Origin::Own,
        status: match hoster.status() {
            Status::Active => "active",
            Status::Paused => "paused",
            Status::Closed => "closed",
            Status::Unknown => "unknown",
        },
        place: wording::located(locale, &hoster.facts),
        documented: hoster.facts.iter().count(),
        found: hits.into_iter().map(place).collect(),
    });
    let result = Result {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        language: locale.language().code(),
        catalogue: Catalogue {
            title: &catalogue.title,
            updated: &catalogue.updated,
            hosters: catalogue.hosters.len(),
            sha256: &catalogue.sha256,
        },
        text: found.typed,
        filters: filters.collect(),
        count: found.sifted.kept.len(),
        left_out: LeftOut {
            undocumented: found.sifted.unsaid,
            otherwise: found.sifted.otherwise,
        },
        results: results.collect(),
    };
    let json = serde_json::to_string_pretty(&result).unwrap_or_default();
    escape(&json) + "\n"
}

fn place(hit: Hit) -> Place {
    Place {
        field: hit.field.word(),
        service: match hit.field {
            Field::Service(kind) | Field::Also(kind) => Some(kind),
            _ => None,
        },
        text: hit.text,
        letters: hit.letters,
    }
}
