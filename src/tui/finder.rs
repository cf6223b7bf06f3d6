//! What is found by typing while a claim is filled in: countries, languages, networks, by their names in either
//! language, or by a code.

use crate::catalogue::Catalogue;
use crate::criteria::{self, Element, Value, codes, place};
use crate::locale::Locale;
use crate::questionnaire::Index;
use crate::text;

/// Countries that have a name here (ISO 3166-1). Any other is found by its code.
pub const COUNTRIES: &[&str] = &[
    "FR", "BE", "CH", "LU", "MC", "CA", "US", "GB", "DE", "NL", "IT", "ES", "PT", "AT", "IE", "DK",
    "SE", "NO", "FI", "IS", "EE", "LV", "LT", "PL", "CZ", "SK", "HU", "SI", "HR", "RO", "BG", "GR",
    "CY", "MT", "LI",
];

/// Languages that have a name here (ISO 639-1). Any other is found by its code.
pub const LANGUAGES: &[&str] = &[
    "fr", "en", "br", "eu", "ca", "oc", "co", "es", "de", "it", "nl", "pt", "pl", "ar", "eo", "sv",
    "da",
];

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// A country, by its name or its code.
    Country,
    /// A language, by its name or its code.
    Language,
    /// A type of service, perhaps with a software that some hoster names.
    Service,
    /// A name: one that some hoster has, or the one that is typed.
    Name,
    /// A region: of France, or one that some hoster has.
    Region,
}

/// Values with what each can be found by.
#[derive(Debug)]
struct Names {
    values: Vec<String>,
    index: Index,
}

impl Names {
    fn new(values: Vec<String>, name: impl Fn(&str) -> Vec<String>) -> Self {
        let index = Index::new(values.iter().map(|value| (name(value), Vec::new())));
        Self { values, index }
    }

    fn find(&self, typed: &str) -> Vec<String> {
        let found = self.index.find(typed).into_iter();
        found
            .filter_map(|position| self.values.get(position).cloned())
            .collect()
    }
}

/// What can be found.
#[derive(Debug)]
pub(super) struct Finder {
    countries: Names,
    languages: Names,
    networks: Names,
    regions: Names,
}

impl Finder {
    pub(super) fn new(catalogue: &Catalogue, locales: [&Locale; 2]) -> Self {
        let coded = |codes: &[&str], key: &str| {
            let values = codes.iter().map(|code| (*code).to_owned()).collect();
            Names::new(values, |code| {
                let names = locales.iter();
                names
                    .filter_map(|locale| locale.find_text(&format!("{key}.{code}")))
                    .collect()
            })
        };
        Self {
            countries: coded(COUNTRIES, "country-words"),
            languages: coded(LANGUAGES, "language-words"),
            networks: Names::new(networks(catalogue), |name| vec![name.to_owned()]),
            regions: Names::new(regions(catalogue), |name| vec![name.to_owned()]),
        }
    }

    /// Returns what `typed` finds, the nearest first; for services, see
    /// [`World::find`](super::world::World::find).
    pub(super) fn find(&self, lookup: Lookup, typed: &str) -> Vec<String> {
        let typed = text::tame(typed);
        let (mut found, own) = match lookup {
            Lookup::Country => (
                self.countries.find(&typed),
                code(typed.to_uppercase(), codes::is_country),
            ),
            Lookup::Language => (
                self.languages.find(&typed),
                code(typed.to_lowercase(), codes::is_language),
            ),
            Lookup::Name => (self.networks.find(&typed), Some(typed)),
            Lookup::Region => return self.regions.find(&typed),
            Lookup::Service => return Vec::new(),
        };
        // What was typed can always be taken, where it is a value; names are written as they are known.
        if let Some(own) = own.filter(|own| !found.iter().any(|known| text::same(known, own))) {
            let place = if lookup == Lookup::Name {
                0
            } else {
                found.len()
            };
            found.insert(place, own);
        }
        found
    }
}

/// The code that was typed, where it stands for something.
fn code(typed: String, is_code: fn(&str) -> bool) -> Option<String> {
    Some(typed).filter(|typed| is_code(typed))
}

/// The regions of France, then those that hosters of the catalogue name, each once.
fn regions(catalogue: &Catalogue) -> Vec<String> {
    let mut regions: Vec<String> = place::FRENCH_REGIONS
        .iter()
        .map(|region| (*region).to_owned())
        .collect();
    for hoster in &catalogue.hosters {
        if let Some(Value::Text(region)) = hoster.facts.value(&place::REGION)
            && !regions.iter().any(|known| text::same(known, region))
        {
            regions.push(region.clone());
        }
    }
    regions
}

/// The networks and charters that hosters of the catalogue name, each once.
fn networks(catalogue: &Catalogue) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let Some(criterion) = criteria::find("values.networks") else {
        return names;
    };
    for hoster in &catalogue.hosters {
        let mentions = hoster.facts.get(criterion).map(criteria::Fact::mentions);
        for mention in mentions.unwrap_or_default() {
            if let Element::Name(name) = &mention.element
                && !names.iter().any(|known| text::same(known, name))
            {
                names.push(name.clone());
            }
        }
    }
    names
}
