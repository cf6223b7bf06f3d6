//! Hosters that seem to stand there twice: one name, nearly one name, one website.
//!
//! A near name is only a sign, which nothing but knowing both can settle: it is told, and refuses nothing.
//! Each hoster is held against names that an index finds, never against all others: a catalogue of ten thousand
//! hosters is looked through in well under a second.

use std::collections::HashMap;

use crate::catalogue::Hoster;
use crate::criteria::{Content, Value, identity};
use crate::problem::{Place, Problem};
use crate::text;

/// Words that tell no name from another: articles of the languages in use.
const ARTICLES: &[&str] = &[
    "la", "le", "les", "l", "un", "une", "des", "du", "de", "d", "the", "of", "der", "die", "das",
    "el", "los", "las", "et", "and",
];
/// In a name of fewer letters, one letter makes another name.
const LEAST_LETTERS: usize = 5;
/// The least letters of a name that stands whole in another one.
const LEAST_INSIDE: usize = 3;
/// The most words of a name that are looked at, and the most letters.
const MOST_WORDS: usize = 12;
const MOST_LETTERS: usize = 60;

/// Looks for hosters that are called alike, or have the same website.
pub(super) fn look(hosters: &[Hoster], file: &Place, problems: &mut Vec<Problem>) {
    let mut index = Index::default();
    let mut sites: HashMap<String, &Hoster> = HashMap::new();
    let names: Vec<Name<'_>> = hosters.iter().map(Name::of).collect();
    for name in &names {
        index.add(name);
    }
    for name in &names {
        let place = file.hoster(&name.hoster.id).at("name");
        if let Some(first) = index
            .first_of(&name.letters)
            .filter(|first| !first.is(name))
        {
            problems.push(alike(&place.warning("problem-same-name"), first.hoster));
        } else if let Some(near) = index.near(name) {
            problems.push(alike(&place.doubt("problem-near-name"), near.hoster));
        }
        let place = file.hoster(&name.hoster.id).criterion(identity::WEBSITE.id);
        for site in websites(name.hoster) {
            let first = *sites.entry(site).or_insert(name.hoster);
            if !std::ptr::eq(first, name.hoster) {
                problems.push(alike(&place.warning("problem-same-website"), first));
                break;
            }
        }
    }
}

fn alike(problem: &Problem, other: &Hoster) -> Problem {
    let problem = problem.clone().with("name", other.name.as_str());
    problem.with("id", other.id.as_str())
}

/// The name of a hoster as names are compared: folded, without articles.
struct Name<'h> {
    hoster: &'h Hoster,
    words: Vec<String>,
    letters: String,
}

impl<'h> Name<'h> {
    fn of(hoster: &'h Hoster) -> Self {
        let folded = text::fold(&hoster.name);
        let split = folded.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<String> = split
            .filter(|word| !word.is_empty() && !ARTICLES.contains(word))
            .take(MOST_WORDS)
            .map(str::to_owned)
            .collect();
        let letters: String = words.concat().chars().take(MOST_LETTERS).collect();
        Self {
            hoster,
            words,
            letters,
        }
    }

    fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self.hoster, other.hoster)
    }

    /// The letters of every run of words but the whole name.
    fn inside(&self) -> impl Iterator<Item = String> {
        let count = self.words.len();
        (0..count).flat_map(move |from| {
            let lengths = 1..=(count - from);
            let shorter = lengths.filter(move |length| *length < count);
            shorter.map(move |length| {
                self.words
                    .iter()
                    .skip(from)
                    .take(length)
                    .map(String::as_str)
                    .collect()
            })
        })
    }

    /// The letters of the name, and what remains of them without one of them: two names share one of these
    /// where a letter was added, left out, changed or moved by one.
    fn variants(&self) -> impl Iterator<Item = String> {
        let letters: Vec<char> = self.letters.chars().collect();
        let count = if letters.len() < LEAST_LETTERS {
            0
        } else {
            letters.len()
        };
        let without = (0..count).map(move |skipped| {
            let kept = letters
                .iter()
                .enumerate()
                .filter(|(index, _)| *index != skipped);
            kept.map(|(_, letter)| *letter).collect()
        });
        let whole = Some(self.letters.clone()).filter(|_| count > 0);
        whole.into_iter().chain(without)
    }
}

/// Names by what finds them. Of several that share it, the first one listed.
#[derive(Default)]
struct Index<'n, 'h> {
    whole: HashMap<&'n str, &'n Name<'h>>,
    variants: HashMap<String, &'n Name<'h>>,
}

impl<'n, 'h> Index<'n, 'h> {
    fn add(&mut self, name: &'n Name<'h>) {
        if !name.letters.is_empty() {
            self.whole.entry(&name.letters).or_insert(name);
            for variant in name.variants() {
                self.variants.entry(variant).or_insert(name);
            }
        }
    }

    fn first_of(&self, letters: &str) -> Option<&'n Name<'h>> {
        self.whole.get(letters).copied()
    }

    /// The first other name that stands whole in this one, or that one letter makes of it.
    fn near(&self, name: &Name<'h>) -> Option<&'n Name<'h>> {
        let inside = name
            .inside()
            .filter(|letters| letters.chars().count() >= LEAST_INSIDE)
            .find_map(|letters| self.first_of(&letters));
        let by_letter = || {
            let found = name
                .variants()
                .filter_map(|variant| self.variants.get(&variant).copied());
            found
                .filter(|found| !found.is(name))
                .find(|found| strsim::osa_distance(&found.letters, &name.letters) == 1)
        };
        inside.filter(|found| !found.is(name)).or_else(by_letter)
    }
}

/// The websites of a hoster as they are compared: host and path, whatever the scheme and `www`.
fn websites(hoster: &Hoster) -> Vec<String> {
    let claims = hoster
        .facts
        .get(&identity::WEBSITE)
        .map_or(&[][..], |fact| fact.claims());
    let mut sites: Vec<String> = Vec::new();
    for claim in claims {
        if let Content::Value(Value::Url(url)) = &claim.content {
            let site = site(url);
            if !sites.contains(&site) {
                sites.push(site);
            }
        }
    }
    sites
}

fn site(url: &str) -> String {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    let bare = bare.split('#').next().unwrap_or(bare).trim_end_matches('/');
    let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
    let host = host.to_lowercase();
    format!("{}/{path}", host.strip_prefix("www.").unwrap_or(&host))
}
