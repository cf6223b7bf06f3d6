//! What a catalogue covers, for a program: `matou.stats/1`.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::catalogue::stats::{self, AGES, Count, Coverage};
use crate::report::json::{About, escape};

/// The format that this program writes.
pub const FORMAT: &str = "matou.stats/1";

#[derive(Serialize)]
struct Stats<'a> {
    format: &'static str,
    engine: &'static str,
    catalogue: About<'a>,
    day: String,
    closed: usize,
    facts: usize,
    claims: usize,
    criteria_of_a_hoster: Spread,
    criteria: Vec<Covered>,
    ages: Vec<Age>,
    undated: usize,
    sources: Sources<'a>,
    networks: Vec<Named<'a>>,
    countries: Vec<Coded<'a>>,
    services: Vec<Typed<'a>>,
}

#[derive(Serialize)]
struct Spread {
    least: usize,
    median: usize,
    most: usize,
}

#[derive(Serialize)]
struct Covered {
    criterion: &'static str,
    documented: usize,
    recent: usize,
    old: usize,
    undated: usize,
}

#[derive(Serialize)]
struct Age {
    over_years: i16,
    up_to_years: Option<i16>,
    claims: usize,
}

#[derive(Serialize)]
struct Sources<'a> {
    pages: usize,
    declared: usize,
    local: usize,
    hosts: Vec<Cited<'a>>,
}

#[derive(Serialize)]
struct Cited<'a> {
    host: &'a str,
    claims: usize,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
    hosters: usize,
}

#[derive(Serialize)]
struct Coded<'a> {
    country: &'a str,
    hosters: usize,
}

#[derive(Serialize)]
struct Typed<'a> {
    r#type: &'a str,
    hosters: usize,
}

/// Writes what a catalogue covers on a day.
pub fn json(catalogue: &Catalogue, stats: &stats::Stats, today: Date) -> String {
    fn each<'c, T>(counts: &'c [Count], make: impl Fn(&'c str, usize) -> T) -> Vec<T> {
        counts
            .iter()
            .map(|one| make(&one.name, one.count))
            .collect()
    }
    let written = Stats {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        catalogue: catalogue.into(),
        day: today.to_string(),
        closed: stats.closed,
        facts: stats.facts,
        claims: stats.claims,
        criteria_of_a_hoster: Spread {
            least: stats.of_a_hoster.least,
            median: stats.of_a_hoster.median,
            most: stats.of_a_hoster.most,
        },
        criteria: stats.criteria.iter().map(covered).collect(),
        ages: ages(&stats.ages),
        undated: stats.ages.undated,
        sources: Sources {
            pages: stats.sources.pages,
            declared: stats.sources.declared,
            local: stats.sources.local,
            hosts: each(&stats.sources.hosts, |host, claims| Cited { host, claims }),
        },
        networks: each(&stats.networks, |name, hosters| Named { name, hosters }),
        countries: each(&stats.countries, |country, hosters| Coded {
            country,
            hosters,
        }),
        services: each(&stats.services, |r#type, hosters| Typed { r#type, hosters }),
    };
    // It cannot fail: every key is a text, and every number is whole.
    let mut json = serde_json::to_string_pretty(&written).unwrap_or_default();
    json.push('\n');
    escape(&json)
}

fn covered(coverage: &Coverage) -> Covered {
    Covered {
        criterion: coverage.criterion.id,
        documented: coverage.documented(),
        recent: coverage.recent,
        old: coverage.old,
        undated: coverage.undated,
    }
}

fn ages(ages: &stats::Ages) -> Vec<Age> {
    let ends = AGES.map(Some).into_iter().chain([None]);
    let counts = ages.up_to.into_iter().chain([ages.older]);
    let mut over_years = 0;
    let mut written = Vec::with_capacity(AGES.len() + 1);
    for (up_to_years, claims) in ends.zip(counts) {
        written.push(Age {
            over_years,
            up_to_years,
            claims,
        });
        over_years = up_to_years.unwrap_or(over_years);
    }
    written
}
