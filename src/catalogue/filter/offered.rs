//! What is worth filtering by: every word of a closed list, and what some hoster documents of the rest.

use std::collections::HashMap;

use super::Filter;
use crate::catalogue::Hoster;
use crate::criteria::{
    Backups, Criterion, Element, Fact, NeedKind, Service, Value, Values, Vocabulary, Want, place,
    services,
};

/// Numbers of people that are asked for: one, two who can take turns, enough for a fair rota.
const PEOPLE: &[u32] = &[1, 2, 4];

/// Returns what a criterion can be filtered by: that it is documented at all, and then each want. None of them
/// keeps silent hosters.
pub fn offered(criterion: &'static Criterion, hosters: &[Hoster]) -> Vec<Filter> {
    let wants = criterion
        .need
        .map_or_else(Vec::new, |kind| wants(criterion, kind, hosters));
    let wants = wants.into_iter().map(Some);
    std::iter::once(None)
        .chain(wants)
        .map(|want| Filter {
            criterion,
            want,
            silent: false,
        })
        .collect()
}

fn wants(criterion: &'static Criterion, kind: NeedKind, hosters: &[Hoster]) -> Vec<Want> {
    let one = |element: Element| Want::Elements(vec![element]);
    match (kind, criterion.values) {
        (NeedKind::AnyValue(Vocabulary::Words(words), _), _)
        | (NeedKind::AnyElement | NeedKind::EachElement, Values::Set(Vocabulary::Words(words))) => {
            let words = words.iter().map(|word| Element::Word(word));
            words.map(one).collect()
        }
        (NeedKind::AnyValue(..), _) => {
            let codes = documented(criterion, hosters).filter_map(|value| match value {
                Value::Country(code) => Some((code.clone(), Element::Code(code.clone()))),
                _ => None,
            });
            let european = one(Element::Code("EU".to_owned()));
            let codes = by_frequency(codes).into_iter().map(one);
            std::iter::once(european).chain(codes).collect()
        }
        (NeedKind::AnyElement | NeedKind::EachElement, _) => {
            let elements = present(criterion, hosters);
            let elements = elements.map(|element| (element.key(), element.clone()));
            by_frequency(elements).into_iter().map(one).collect()
        }
        (NeedKind::Service(_), _) => services_offered(criterion, hosters),
        (NeedKind::Word(words, _), _) => words.iter().map(|word| Want::Word(word)).collect(),
        (NeedKind::Minimum(least, _), _) => {
            let people = PEOPLE.iter().filter(|count| **count >= least);
            people.map(|count| Want::Minimum(*count)).collect()
        }
        (NeedKind::Country(_), _) => {
            let codes = documented(criterion, hosters).filter_map(|value| match value {
                Value::Country(code) => Some((code.clone(), Want::Country(code.clone()))),
                _ => None,
            });
            by_frequency(codes)
        }
        (NeedKind::Region(_), _) => regions(criterion, hosters),
        (NeedKind::Backups(_), _) => backups(),
        (NeedKind::Days(_) | NeedKind::Promise(_) | NeedKind::Budget(_), _) => {
            let mut wants: Vec<Want> = Vec::new();
            for value in documented(criterion, hosters) {
                let want = match value {
                    Value::Days(days) => Want::Days(*days),
                    Value::Promise(promise) => Want::Promise(*promise),
                    Value::Yearly(yearly) => Want::Budget(*yearly),
                    _ => continue,
                };
                if !wants.contains(&want) {
                    wants.push(want);
                }
            }
            wants
        }
    }
}

/// The values that hosters document of a scalar.
fn documented<'h>(
    criterion: &'static Criterion,
    hosters: &'h [Hoster],
) -> impl Iterator<Item = &'h Value> {
    let facts = hosters.iter().map(|hoster| &hoster.facts);
    facts.filter_map(move |facts| facts.value(criterion))
}

/// The elements that hosters document as present in a set.
fn present<'h>(
    criterion: &'static Criterion,
    hosters: &'h [Hoster],
) -> impl Iterator<Item = &'h Element> {
    let facts = hosters
        .iter()
        .filter_map(move |hoster| hoster.facts.get(criterion));
    let mentions = facts.flat_map(Fact::mentions);
    let present = mentions.filter(|mention| mention.present);
    present.map(|mention| &mention.element)
}

/// What stands there, each once, the most frequent first; equals in the order in which they first come.
fn by_frequency<T>(all: impl Iterator<Item = (String, T)>) -> Vec<T> {
    let mut counted: Vec<(usize, T)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (key, one) in all {
        let place = *places.entry(key).or_insert(counted.len());
        match counted.get_mut(place) {
            Some((count, _)) => *count += 1,
            None => counted.push((1, one)),
        }
    }
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.into_iter().map(|(_, one)| one).collect()
}

/// Each type of service that somebody offers, in the order of the types, followed by its software.
fn services_offered(criterion: &'static Criterion, hosters: &[Hoster]) -> Vec<Want> {
    let offered = present(criterion, hosters).filter_map(|element| match element {
        Element::Service(service) => Some((element.key(), service.clone())),
        _ => None,
    });
    let offered = by_frequency(offered);
    let of_kind = |kind: &'static str| {
        let of_kind = offered.iter().filter(move |one| one.kind == kind);
        let named = of_kind
            .clone()
            .filter(|one| one.software.is_some())
            .cloned();
        let bare = of_kind.take(1).map(move |_| Service {
            kind,
            software: None,
        });
        bare.chain(named).map(Want::Service)
    };
    let kinds = services::TYPES.iter();
    kinds.flat_map(|kind| of_kind(kind)).collect()
}

/// Each region that somebody documents with its country.
fn regions(criterion: &'static Criterion, hosters: &[Hoster]) -> Vec<Want> {
    let facts = hosters.iter().map(|hoster| &hoster.facts);
    let regions = facts.filter_map(|facts| {
        let (Value::Text(region), Value::Country(country)) =
            (facts.value(criterion)?, facts.value(&place::COUNTRY)?)
        else {
            return None;
        };
        let (country, region) = (country.clone(), region.clone());
        let key = format!("{country} {}", crate::text::fold(&region));
        Some((key, Want::Region { country, region }))
    });
    by_frequency(regions)
}

/// Each property of backups on its own.
fn backups() -> Vec<Want> {
    let none = Backups::default();
    let daily = Backups {
        frequency: Some("daily"),
        ..none
    };
    let weekly = Backups {
        frequency: Some("weekly"),
        ..none
    };
    let off_site = Backups {
        off_site: Some(true),
        ..none
    };
    let restore_tested = Backups {
        restore_tested: Some(true),
        ..none
    };
    let all = [daily, weekly, off_site, restore_tested];
    all.map(Want::Backups).to_vec()
}
