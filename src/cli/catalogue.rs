//! `matou catalogue`: the hosters themselves, without any need.

use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::Call;
use super::arguments::{self, Global};
use super::{input, output};
use crate::catalogue::{self, Catalogue};
use crate::error::{Error, Exit};
use crate::locale::Sentence;
use crate::problem::Problem;
use crate::report::card;
use crate::text;

/// The most names that are proposed in place of an unknown one.
const MOST_NEAR: usize = 3;
/// A longer name is no slip of the finger, and nothing is near it.
const LONGEST_NAME: usize = 60;

pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &arguments::Catalogue,
) -> Result<Exit, Error> {
    match arguments {
        arguments::Catalogue::List => {
            let catalogue = input::catalogue(call, global)?;
            let list = card::list(&catalogue, &call.locale);
            output::answer(call, &list)
        }
        arguments::Catalogue::Show { hoster } => {
            let catalogue = input::catalogue(call, global)?;
            let position = find(&catalogue, hoster)?;
            let hoster = catalogue.hosters.get(position);
            let (today, columns) = (call.environment.today, call.environment.columns());
            let card = hoster.map(|hoster| card::card(hoster, today, &call.locale, columns));
            output::answer(call, &card.unwrap_or_default())
        }
        arguments::Catalogue::Check { files } => check(call, global, files),
    }
}

/// Finds a hoster by its id or its name; otherwise the error names the nearest ones.
pub(super) fn find(catalogue: &Catalogue, given: &str) -> Result<usize, Error> {
    catalogue.find(given).ok_or_else(|| Error::UnknownHoster {
        given: given.to_owned(),
        near: nearest(catalogue, given),
    })
}

/// The names nearest to `given`: those that hold its letters in their order, all of them or all but one, or
/// whose letters it holds.
fn nearest(catalogue: &Catalogue, given: &str) -> Vec<String> {
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

/// Checks files one by one, or the catalogue in use; what a loading passes over counts here as well.
fn check(
    call: &mut Call<'_, '_>,
    global: &Global,
    files: &[std::path::PathBuf],
) -> Result<Exit, Error> {
    let files = if files.is_empty() {
        input::catalogue_files(global)?
    } else {
        files
            .iter()
            .map(|path| input::file(path))
            .collect::<Result<_, _>>()?
    };
    let problems: Vec<Problem> = files
        .iter()
        .flat_map(|file| match catalogue::load(std::slice::from_ref(file)) {
            Ok(loaded) => loaded.warnings,
            Err(problems) => problems,
        })
        .collect();
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| problem.line(&call.locale) + "\n")
        .collect();
    output::answer(call, &lines.concat())?;
    if !problems.is_empty() {
        return Err(Error::Checked {
            problems: problems.len(),
        });
    }
    let done = Sentence::new("check-done").with("count", files.len());
    let done = format!("{}\n", call.locale.say(&done));
    call.tell(&done);
    Ok(Exit::Done)
}
