//! `ChatonsInfos`: one `.properties` file for a federation, an organisation or a service, linked together.

mod keys;
mod network;
mod organization;
mod properties;
mod service;

use std::collections::HashMap;

use self::properties::Properties;
use self::service::Service;
use super::cells::{self, Cells};
use super::draft::Draft;
use super::provenance::Provenance;
use super::{Document, MOST_LINKS};
use crate::locale::Sentence;

pub(super) use network::{File, assemble};

/// The name of the format, as people know it.
pub(super) const NAME: &str = "ChatonsInfos";

/// The words with which keys of the format begin.
const SECTIONS: &[&str] = &[
    "file",
    "federation",
    "organization",
    "service",
    "host",
    "software",
    "subs",
    "metrics",
];

/// What one file describes.
#[derive(Clone, Debug)]
pub(super) enum Record {
    /// A federation: nothing but its links.
    Federation,
    /// An organisation, with the addresses of its services.
    Organization {
        /// What it says.
        draft: Draft,
        /// The host of its website.
        host: Option<String>,
        /// Where its services are described.
        links: Vec<String>,
    },
    /// A service.
    Service(Box<Service>),
    /// Figures, or a machine: nothing that matou has a criterion for.
    Left,
}

/// One file that was read.
pub(super) struct Read {
    /// What it describes.
    pub(super) record: Record,
    /// That in words.
    pub(super) what: Sentence,
    /// The address that it says to have.
    pub(super) stated: Option<String>,
    /// The addresses that it links to, each once.
    pub(super) links: Vec<String>,
    /// How many of its keys matou has no criterion for.
    pub(super) left: usize,
}

/// Says whether a text looks like the format: the first lines that say something are keys of its sections.
pub(super) fn is_like(text: &str) -> bool {
    let says = |line: &&str| !line.is_empty() && !line.starts_with(['#', '!', '[']);
    let lines = super::bytes::lines(text).map(|(_, line)| line.trim());
    let begins = |line: &str| {
        let section = line
            .split(['.', '=', ':'])
            .next()
            .unwrap_or_default()
            .trim();
        SECTIONS.iter().any(|one| one.eq_ignore_ascii_case(section))
    };
    lines.filter(says).take(LOOKED_AT).any(begins)
}

/// How many lines tell what a file is.
const LOOKED_AT: usize = 20;

/// Reads one file.
pub(super) fn read(document: &Document, text: &str, cells: &mut Cells<'_, '_>) -> Read {
    let properties = properties::read(text, cells);
    let stated = properties
        .get("file.url")
        .and_then(|given| cells.url("file.url", given));
    let seen = properties
        .get("file.datetime")
        .and_then(|given| cells.past("file.datetime", given));
    let provenance = Provenance::new(NAME, document, stated.as_deref(), seen);
    let left = keys::look(&properties, cells);
    let class = class(&properties);
    let links = match class {
        Class::Federation | Class::Organization => links(&properties, cells),
        Class::Service | Class::Left => Vec::new(),
    };
    let named = |key: &str, name: &str| Sentence::new(key.to_owned()).with("name", name);
    let (record, what) = match class {
        Class::Federation => {
            let name = properties.get("federation.name").unwrap_or_default();
            let name = crate::text::tame(name);
            let what = named("import-federation", &name).with("count", links.len());
            (Record::Federation, what)
        }
        Class::Organization => {
            if let Some(draft) = organization::read(&properties, &provenance, cells) {
                let what = named("import-organization", &draft.name).with("count", links.len());
                let host = properties.get("organization.website");
                let record = Record::Organization {
                    draft,
                    host: host.and_then(cells::host),
                    links: links.clone(),
                };
                (record, what)
            } else {
                cells.remark("organization.name", "import-nameless", "");
                (Record::Left, Sentence::new("import-nothing"))
            }
        }
        Class::Service => {
            let service = service::read(&properties, &provenance, cells);
            let what = named("import-service", &service.name);
            (Record::Service(Box::new(service)), what)
        }
        Class::Left => (Record::Left, Sentence::new("import-metrics")),
    };
    // Of a file that is passed over as a whole, keys need not be counted.
    let left = if class == Class::Left { 0 } else { left };
    Read {
        record,
        what,
        stated,
        links,
        left,
    }
}

/// What a file describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Federation,
    Organization,
    Service,
    Left,
}

/// What a file says to describe, or else what most of its keys are about.
fn class(properties: &Properties) -> Class {
    let stated = properties.get("file.class").unwrap_or_default();
    match stated.to_lowercase().as_str() {
        "federation" => return Class::Federation,
        "organization" | "organisation" => return Class::Organization,
        "service" => return Class::Service,
        "metrics" | "device" => return Class::Left,
        _ => {}
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for key in properties.keys() {
        *counts
            .entry(key.split('.').next().unwrap_or_default())
            .or_default() += 1;
    }
    let count = |section: &str| counts.get(section).copied().unwrap_or_default();
    let classes = [
        (count("federation"), Class::Federation),
        (count("organization"), Class::Organization),
        (
            count("service") + count("software") + count("host"),
            Class::Service,
        ),
        (count("metrics"), Class::Left),
    ];
    // Of two that are even, the wider one.
    let most = classes.into_iter().rev().max_by_key(|(count, _)| *count);
    most.filter(|(count, _)| *count > 0)
        .map_or(Class::Left, |(_, class)| class)
}

/// The addresses of the links, each once.
fn links(properties: &Properties, cells: &mut Cells<'_, '_>) -> Vec<String> {
    let mut known = std::collections::HashSet::new();
    let mut links = Vec::new();
    for (id, given) in properties.subs() {
        if links.len() >= MOST_LINKS {
            let problem = cells.place.at("subs").warning("import-many-links");
            cells.remarks.push(problem.with("most", MOST_LINKS));
            break;
        }
        let url = cells.url(&format!("subs.{id}"), given);
        if let Some(url) = url.filter(|url| known.insert(url.clone())) {
            links.push(url);
        }
    }
    links
}
