//! What a catalogue covers, counted: which criteria, how old, from where, for whom.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;

use super::age::{Freshness, is_within, last_day};
use super::{Catalogue, Hoster, Status};
use crate::criteria::{
    self, Claim, Criterion, Element, Fact, Source, Value, place, services, values,
};
use crate::text;

/// The ends, in years, of the ages that claims are counted by; what is older comes last.
pub const AGES: [i16; 5] = [1, 2, 3, 5, 10];

/// What a catalogue covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stats {
    /// How many hosters there are.
    pub hosters: usize,
    /// How many of them have closed.
    pub closed: usize,
    /// How many claims there are.
    pub claims: usize,
    /// How many criteria are documented, all hosters together.
    pub facts: usize,
    /// How many criteria are documented of one hoster.
    pub of_a_hoster: Spread,
    /// How well each criterion is covered, in the order of the declarations.
    pub criteria: Vec<Coverage>,
    /// How many claims are how old.
    pub ages: Ages,
    /// Where claims come from.
    pub sources: Sources,
    /// How many hosters document that they belong to each network, the largest first.
    pub networks: Vec<Count>,
    /// How many hosters document each country as theirs, by its code, the most frequent first.
    pub countries: Vec<Count>,
    /// How many hosters offer each type of service, the most frequent first.
    pub services: Vec<Count>,
}

/// The least, the middle and the most of some numbers: half of them are at most the middle one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// The smallest.
    pub least: usize,
    /// The one in the middle, the lower of two.
    pub median: usize,
    /// The largest.
    pub most: usize,
}

/// How many hosters document a criterion, by the age of the most recent claim about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// At most three years old.
    pub recent: usize,
    /// Older.
    pub old: usize,
    /// Without a date.
    pub undated: usize,
}

impl Coverage {
    /// Returns how many hosters document it.
    pub fn documented(&self) -> usize {
        self.recent + self.old + self.undated
    }
}

/// How many claims are how old.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ages {
    /// At most as many years as [`AGES`] says, and more than the entry before says; a date that is still to
    /// come counts in the first.
    pub up_to: [usize; AGES.len()],
    /// Older than all of these.
    pub older: usize,
    /// Without a date.
    pub undated: usize,
}

/// Where claims come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// From a page.
    pub pages: usize,
    /// Declared by the hoster.
    pub declared: usize,
    /// Added by the person who uses the program.
    pub local: usize,
    /// How many claims cite a page of each server, the most cited first; `www.` does not count.
    pub hosts: Vec<Count>,
}

/// How often a name was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The name, as it was written first.
    pub name: String,
    /// How often.
    pub count: usize,
}

/// Counts what a catalogue covers on a day.
pub fn stats(catalogue: &Catalogue, today: Date) -> Stats {
    let hosters = &catalogue.hosters;
    let facts = || hosters.iter().flat_map(|hoster| hoster.facts.iter());
    let claims = || facts().flat_map(|(_, fact)| fact.claims());
    let closed = hosters.iter().filter(|one| one.status() == Status::Closed);
    Stats {
        hosters: hosters.len(),
        closed: closed.count(),
        claims: claims().count(),
        facts: facts().count(),
        of_a_hoster: spread(hosters.iter().map(|one| one.facts.iter().count()).collect()),
        criteria: criteria::all()
            .map(|one| coverage(one, hosters, today))
            .collect(),
        ages: ages(claims(), today),
        sources: sources(claims()),
        networks: tally(hosters.iter().flat_map(networks)),
        countries: tally(hosters.iter().filter_map(country)),
        services: tally(hosters.iter().flat_map(types)),
    }
}

fn spread(mut numbers: Vec<usize>) -> Spread {
    numbers.sort_unstable();
    let at = |index: usize| numbers.get(index).copied().unwrap_or_default();
    Spread {
        least: at(0),
        median: at(numbers.len().saturating_sub(1) / 2),
        most: at(numbers.len().saturating_sub(1)),
    }
}

fn coverage(criterion: &'static Criterion, hosters: &[Hoster], today: Date) -> Coverage {
    let mut coverage = Coverage {
        criterion,
        recent: 0,
        old: 0,
        undated: 0,
    };
    for fact in hosters
        .iter()
        .filter_map(|hoster| hoster.facts.get(criterion))
    {
        *match Freshness::of(newest(fact), today) {
            Freshness::Recent => &mut coverage.recent,
            Freshness::Old => &mut coverage.old,
            Freshness::Undated => &mut coverage.undated,
        } += 1;
    }
    coverage
}

/// The date of the most recent claim, compared as claims are.
fn newest(fact: &Fact) -> Option<&str> {
    let dates = fact.claims().iter().map(|claim| claim.seen.as_deref());
    dates.max().flatten()
}

fn ages<'c>(claims: impl Iterator<Item = &'c Claim>, today: Date) -> Ages {
    let mut ages = Ages::default();
    for claim in claims {
        let Some(day) = claim.seen.as_deref().and_then(last_day) else {
            ages.undated += 1;
            continue;
        };
        let mut ends = AGES.iter().zip(&mut ages.up_to);
        match ends.find(|(years, _)| is_within(day, **years, today)) {
            Some((_, count)) => *count += 1,
            None => ages.older += 1,
        }
    }
    ages
}

fn sources<'c>(claims: impl Iterator<Item = &'c Claim>) -> Sources {
    let mut sources = Sources::default();
    let mut hosts = Vec::new();
    for claim in claims {
        match &claim.source {
            Source::Page(url) => {
                sources.pages += 1;
                hosts.push(host(url).to_owned());
            }
            Source::Declared => sources.declared += 1,
            Source::Local => sources.local += 1,
        }
    }
    sources.hosts = tally(hosts.into_iter());
    sources
}

/// The server that an address names, without `www.` and without a port.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    host.strip_prefix("www.").unwrap_or(host)
}

fn networks(hoster: &Hoster) -> Vec<String> {
    let fact = hoster.facts.get(&values::NETWORKS);
    let mentions = fact.map_or(&[][..], |fact| fact.mentions());
    let present = mentions.iter().filter(|mention| mention.present);
    let name = |element: &Element| match element {
        Element::Name(name) => Some(name.clone()),
        _ => None,
    };
    present
        .filter_map(|mention| name(&mention.element))
        .collect()
}

fn country(hoster: &Hoster) -> Option<String> {
    match hoster.facts.value(&place::COUNTRY) {
        Some(Value::Country(code)) => Some(code.clone()),
        _ => None,
    }
}

/// The types that a hoster offers, each once whatever the number of its software.
fn types(hoster: &Hoster) -> Vec<String> {
    let fact = hoster.facts.get(&services::OFFER);
    let mentions = fact.map_or(&[][..], |fact| fact.mentions());
    let mut types: Vec<&str> = Vec::new();
    for mention in mentions.iter().filter(|mention| mention.present) {
        if let Element::Service(service) = &mention.element
            && !types.contains(&service.kind)
        {
            types.push(service.kind);
        }
    }
    types.into_iter().map(str::to_owned).collect()
}

/// Counts names without regard to case and accents: the most frequent first, equals in the order of the names.
fn tally(names: impl Iterator<Item = String>) -> Vec<Count> {
    let mut counts: HashMap<String, Count> = HashMap::new();
    for name in names {
        let count = counts.entry(text::fold(&name));
        count.or_insert(Count { name, count: 0 }).count += 1;
    }
    let mut counts: Vec<(String, Count)> = counts.into_iter().collect();
    counts.sort_by(|(key, one), (other_key, other)| {
        (Reverse(one.count), key).cmp(&(Reverse(other.count), other_key))
    });
    counts.into_iter().map(|(_, count)| count).collect()
}
