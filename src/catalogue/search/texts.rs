//! The texts by which hosters are found.

use std::collections::HashMap;

use super::{Field, Words};
use crate::catalogue::Hoster;
use crate::criteria::{Criterion, Element, Fact, Facts, Value, identity, place, services, values};
use crate::text;

/// A text that says something of a hoster.
pub(super) struct Named {
    /// What it says.
    pub(super) field: Field,
    /// The text as it was written.
    pub(super) written: String,
    /// The same, folded.
    pub(super) folded: String,
}

/// What stands in the index once, however many hosters it says something of.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    /// A text.
    Text(Field, String),
    /// A type of service.
    Service(&'static str),
    /// A country.
    Country(String),
}

/// The texts of all hosters.
#[derive(Default)]
pub(super) struct Texts {
    /// Texts that mean the same: a text alone, the names of a service or of a country with what is said for them.
    pub(super) named: Vec<Vec<Named>>,
    /// For each hoster, in the order of the catalogue, the places of its texts in `named`.
    pub(super) hosters: Vec<Vec<usize>>,
    known: HashMap<Key, usize>,
}

impl Texts {
    /// Gathers the texts.
    pub(super) fn new(hosters: &[Hoster], words: &Words<'_>) -> Self {
        let mut texts = Self::default();
        for hoster in hosters {
            let mut places: Vec<usize> = Vec::new();
            for key in keys(hoster) {
                let place = texts.place(key, words);
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            texts.hosters.push(places);
        }
        texts
    }

    /// The texts of a hoster.
    pub(super) fn of(&self, hoster: usize) -> impl Iterator<Item = &Named> {
        let places = self.hosters.get(hoster).into_iter().flatten();
        places.filter_map(|place| self.named.get(*place)).flatten()
    }

    fn place(&mut self, key: Key, words: &Words<'_>) -> usize {
        if let Some(place) = self.known.get(&key) {
            return *place;
        }
        let text_of = |field: Field, written: String| Named {
            field,
            folded: text::fold(&written),
            written,
        };
        let group = match &key {
            Key::Text(field, text) => vec![text_of(*field, text.clone())],
            Key::Country(code) => {
                let names = (words.country)(code).into_iter();
                names.map(|name| text_of(Field::Place, name)).collect()
            }
            Key::Service(kind) => {
                let names = (words.service)(kind).into_iter();
                let also = (words.also)(kind).into_iter();
                names
                    .map(|name| text_of(Field::Service(kind), name))
                    .chain(also.map(|word| text_of(Field::Also(kind), word)))
                    .collect()
            }
        };
        let place = self.named.len();
        self.named.push(group);
        self.known.insert(key, place);
        place
    }
}

/// What a hoster is found by.
fn keys(hoster: &Hoster) -> Vec<Key> {
    let facts = &hoster.facts;
    let mut keys = vec![
        Key::Text(Field::Name, hoster.name.clone()),
        Key::Text(Field::Id, hoster.id.clone()),
    ];
    for element in present(facts, &services::OFFER) {
        if let Element::Service(service) = element {
            let software = service.software.iter().cloned();
            keys.extend(software.map(|name| Key::Text(Field::Software, name)));
            keys.push(Key::Service(service.kind));
        }
    }
    let written = [&place::CITY, &place::REGION].into_iter();
    let written = written.filter_map(|criterion| written_in(facts, criterion));
    keys.extend(written.map(|text| Key::Text(Field::Place, text)));
    if let Some(Value::Country(code)) = facts.value(&place::COUNTRY) {
        keys.push(Key::Country(code.clone()));
    }
    for element in present(facts, &values::NETWORKS) {
        if let Element::Name(name) = element {
            keys.push(Key::Text(Field::Network, name.clone()));
        }
    }
    if let Some(Value::Membership { network, .. }) = facts.value(&identity::MEMBER_SINCE) {
        keys.push(Key::Text(Field::Network, network.clone()));
    }
    let summary = written_in(facts, &identity::SUMMARY);
    keys.extend(summary.map(|text| Key::Text(Field::Summary, text)));
    keys
}

/// The elements of a set that are documented as present.
fn present<'f>(
    facts: &'f Facts,
    criterion: &'static Criterion,
) -> impl Iterator<Item = &'f Element> {
    let mentions = facts.get(criterion).into_iter();
    let mentions = mentions.flat_map(Fact::mentions);
    let present = mentions.filter(|mention| mention.present);
    present.map(|mention| &mention.element)
}

/// The documented text of a criterion.
fn written_in(facts: &Facts, criterion: &'static Criterion) -> Option<String> {
    match facts.value(criterion)? {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}
