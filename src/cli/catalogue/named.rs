//! Finding a hoster by what somebody typed, and the names that are near it.

use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::text;

/// The most names that are proposed in place of an unknown one.
const MOST_NEAR: usize = 3;
/// A longer name is no slip of the finger, and nothing is near it.
const LONGEST_NAME: usize = 60;

/// Finds a hoster by its id or its name; otherwise the error names the nearest ones.
pub(in crate::cli) fn find(catalogue: &Catalogue, given: &str) -> Result<usize, Error> {
    catalogue.find(given).ok_or_else(|| Error::UnknownHoster {
        given: given.to_owned(),
        near: nearest(catalogue, given),
    })
}

/// The names nearest to `given`: those that hold its letters in their order, all of them or all but one, or
/// whose letters it holds.
pub(super) fn nearest(catalogue: &Catalogue, given: &str) -> Vec<String> {
    let given: Vec<char> = text::fold(given).chars().collect();
    if given.len() < 2 || given.len() > LONGEST_NAME {
        return Vec::new();
    }
    let matcher = SkimMatcherV2::default().ignore_case();
    let whole: String = given.iter().collect();
    let without = |skipped: usize| -> String {
        let kept = given.iter().enumerate().filter(|(at, _)| *at != skipped);
        kept.map(|(_, letter)| *letter).collect()
    };
    let attempts: Vec<String> = std::iter::once(whole.clone())
        .chain((0..given.len()).map(without).filter(|_| given.len() > 3))
        .collect();
    let score = |name: &str| {
        let holds = attempts
            .iter()
            .filter_map(|attempt| matcher.fuzzy_match(name, attempt))
            .max();
        holds.max(matcher.fuzzy_match(&whole, name).filter(|_| name.len() > 2))
    };
    let mut scored: Vec<(i64, &str)> = catalogue
        .hosters
        .iter()
        .filter_map(|hoster| {
            let by_name = score(&text::fold(&hoster.name));
            Some((by_name.max(score(&hoster.id))?, hoster.name.as_str()))
        })
        .collect();
    scored.sort_by_key(|(score, name)| (std::cmp::Reverse(*score), *name));
    let nearest = scored.iter().take(MOST_NEAR);
    nearest.map(|(_, name)| (*name).to_owned()).collect()
}
