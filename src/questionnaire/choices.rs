//! The options that are searched: services with their software, regions and countries.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::criteria::{Element, Value, place, services};
use crate::text;

/// The option that wishes for nothing.
pub const NO_MATTER: &str = "no_matter";

/// What separates a country from a region, and a service from its software, in a choice's value.
pub const SEPARATOR: char = '/';

/// One option that can be found by searching.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the answer keeps: `file_sharing_suite/Nextcloud`, `FR/Bretagne`, `BE`.
    pub value: String,
    /// How many hosters of the catalogue document it.
    pub hosters: usize,
}

impl Choice {
    /// Returns what stands before the separator (service type, country), and what stands after it.
    pub fn parts(value: &str) -> (&str, Option<&str>) {
        value
            .split_once(SEPARATOR)
            .map_or((value, None), |(first, rest)| (first, Some(rest)))
    }
}

/// The options that a catalogue makes worth offering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Service types, the most documented first, then types with a software.
    pub services: Vec<Choice>,
    /// French regions, the other regions that the catalogue documents, countries.
    pub places: Vec<Choice>,
}

impl Choices {
    /// Gathers the options: every service type, every software that some hoster names, every French
    /// region, and the regions and countries of the catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        Self {
            services: service_choices(catalogue),
            places: place_choices(catalogue),
        }
    }
}

fn service_choices(catalogue: &Catalogue) -> Vec<Choice> {
    let mut types: Vec<(usize, &str)> = services::TYPES.iter().map(|kind| (0, *kind)).collect();
    let mut named: BTreeMap<(String, String), (usize, String)> = BTreeMap::new();
    for hoster in &catalogue.hosters {
        let Some(fact) = hoster.facts.get(&services::OFFER) else {
            continue;
        };
        let mut counted: Vec<&str> = Vec::new();
        for mention in fact.mentions().iter().filter(|mention| mention.present) {
            let Element::Service(service) = &mention.element else {
                continue;
            };
            if !counted.contains(&service.kind) {
                counted.push(service.kind);
            }
            if let Some(software) = &service.software {
                let key = (service.kind.to_owned(), text::fold(software));
                named.entry(key).or_insert_with(|| (0, software.clone())).0 += 1;
            }
        }
        for (count, kind) in &mut types {
            *count += usize::from(counted.contains(kind));
        }
    }
    types.sort_by_key(|(count, kind)| (std::cmp::Reverse(*count), *kind == "other"));
    let bare = types.into_iter().map(|(hosters, kind)| Choice {
        value: kind.to_owned(),
        hosters,
    });
    let mut with_software: Vec<Choice> = named
        .into_iter()
        .map(|((kind, _), (hosters, software))| Choice {
            value: format!("{kind}{SEPARATOR}{software}"),
            hosters,
        })
        .collect();
    with_software.sort_by_key(|choice| std::cmp::Reverse(choice.hosters));
    bare.chain(with_software).collect()
}

fn place_choices(catalogue: &Catalogue) -> Vec<Choice> {
    let mut french: Vec<Choice> = place::FRENCH_REGIONS
        .iter()
        .map(|region| Choice {
            value: format!("FR{SEPARATOR}{region}"),
            hosters: 0,
        })
        .collect();
    let mut elsewhere: BTreeMap<String, Choice> = BTreeMap::new();
    let mut countries: BTreeMap<String, Choice> = BTreeMap::new();
    for hoster in &catalogue.hosters {
        let Some(Value::Country(country)) = hoster.facts.value(&place::COUNTRY) else {
            continue;
        };
        let at = |value: String| Choice { value, hosters: 0 };
        countries
            .entry(country.clone())
            .or_insert_with(|| at(country.clone()))
            .hosters += 1;
        let Some(Value::Text(region)) = hoster.facts.value(&place::REGION) else {
            continue;
        };
        let value = format!("{country}{SEPARATOR}{region}");
        let folded = text::fold(&value);
        match french
            .iter_mut()
            .find(|choice| text::fold(&choice.value) == folded)
        {
            Some(choice) => choice.hosters += 1,
            None => elsewhere.entry(folded).or_insert_with(|| at(value)).hosters += 1,
        }
    }
    let mut countries: Vec<Choice> = countries.into_values().collect();
    countries.sort_by_key(|choice| std::cmp::Reverse(choice.hosters));
    french
        .into_iter()
        .chain(elsewhere.into_values())
        .chain(countries)
        .collect()
}
