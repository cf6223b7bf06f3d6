//! The texts by which hosters are found.

use std::collections::HashMap;
use std::ops::Range;

use memchr::memmem;

use super::{Field, Words, near};
use crate::catalogue::Hoster;
use crate::criteria::{Criterion, Element, Fact, Facts, Value, identity, place, services, values};
use crate::text;

/// A text that says something of a hoster.
pub(super) struct Named {
    /// What it says.
    pub(super) field: Field,
    /// The text as it was written.
    pub(super) written: String,
    /// The group that it belongs to: texts that mean the same.
    pub(super) group: usize,
    /// Where it stands, folded, among all of them.
    folded: Range<usize>,
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
    /// The texts. Those of a group follow each other: a text alone, or the names of a service or of a country with
    /// what is said for them.
    pub(super) named: Vec<Named>,
    /// All of them folded, a text a line, so that one pass goes through all.
    folded: String,
    /// For each group, its texts.
    pub(super) groups: Vec<Range<usize>>,
    /// For each hoster, in the order of the catalogue, its groups.
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
        let groups = self.hosters.get(hoster).into_iter().flatten();
        let texts = groups.filter_map(|group| self.named.get(self.groups.get(*group)?.clone()));
        texts.flatten()
    }

    /// A text as it is folded.
    pub(super) fn folded(&self, text: &Named) -> &str {
        self.folded.get(text.folded.clone()).unwrap_or_default()
    }

    /// Gives `take` each text that holds a folded word, with how nearly it does, perhaps several times.
    pub(super) fn holding(&self, word: &str, mut take: impl FnMut(&Named, u32)) {
        let mut texts = self.named.iter().peekable();
        for start in memmem::find_iter(self.folded.as_bytes(), word) {
            while texts.next_if(|text| text.folded.end < start).is_some() {}
            let Some(text) = texts.peek() else {
                return;
            };
            let place = start - text.folded.start;
            take(text, near::at(self.folded(text), place..place + word.len()));
        }
    }

    fn place(&mut self, key: Key, words: &Words<'_>) -> usize {
        if let Some(group) = self.known.get(&key) {
            return *group;
        }
        let start = self.named.len();
        match &key {
            Key::Text(field, text) => self.push(*field, text.clone()),
            Key::Country(code) => {
                for name in (words.country)(code) {
                    self.push(Field::Place, name);
                }
            }
            Key::Service(kind) => {
                for name in (words.service)(kind) {
                    self.push(Field::Service(kind), name);
                }
                for word in (words.also)(kind) {
                    self.push(Field::Also(kind), word);
                }
            }
        }
        let group = self.groups.len();
        self.groups.push(start..self.named.len());
        self.known.insert(key, group);
        group
    }

    fn push(&mut self, field: Field, written: String) {
        let start = self.folded.len();
        self.folded.push_str(&text::fold(&written));
        self.named.push(Named {
            field,
            written,
            group: self.groups.len(),
            folded: start..self.folded.len(),
        });
        self.folded.push('\n');
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
