//! Finding a session by what somebody calls it.

use std::path::Path;

use super::listing::{Kept, Listing, Unreadable, Why};
use super::store::{self, Store};
use crate::error::{self, Error};
use crate::locale::Locale;
use crate::text;

/// The most sessions that are proposed in place of an unknown one.
const MOST_NEAR: usize = 3;

/// Finds a session: among those that are kept, by its name, its title or its file; or else a file elsewhere,
/// by its path.
///
/// # Errors
/// When there is none, when there are several, or when the file cannot be opened.
pub fn find(store: Option<&Store>, given: &Path, locale: &Locale) -> Result<Kept, Error> {
    match find_kept(store, given, locale) {
        Err(Error::UnknownSession { .. }) if is_path(given) => store::read(given).map_err(told),
        found => found,
    }
}

/// Finds a session among those that are kept: only these are renamed and deleted.
///
/// # Errors
/// When there is none, when there are several, or when the file cannot be opened.
pub fn find_kept(store: Option<&Store>, given: &Path, locale: &Locale) -> Result<Kept, Error> {
    let listing = match store {
        None => Listing::default(),
        Some(store) => store.list().map_err(|cause| Error::Read {
            file: error::file_name(store.folder()),
            cause,
        })?,
    };
    let words = given.to_string_lossy();
    let folded = text::fold(&words);
    let is_file = |path: &Path, file: &str, stem: &str| {
        let same_place = || Some(path.canonicalize().ok()? == given.canonicalize().ok()?);
        file == words || stem == words || same_place() == Some(true)
    };
    let by_file = listing
        .kept
        .iter()
        .find(|one| is_file(one.slot.path(), &one.slot.file_name(), &one.slot.stem()));
    let wrong_file = listing
        .unreadable
        .iter()
        .find(|one| is_file(one.slot.path(), &one.slot.file_name(), &one.slot.stem()));
    if let Some(kept) = by_file {
        return Ok(kept.clone());
    }
    if let Some(wrong) = wrong_file {
        return Err(told(wrong.clone()));
    }
    let titles: Vec<(String, &Kept)> = listing
        .kept
        .iter()
        .map(|kept| (locale.say(&kept.title()), kept))
        .collect();
    let called: Vec<&Kept> = titles
        .iter()
        .filter(|(title, _)| text::fold(title) == folded)
        .map(|(_, kept)| *kept)
        .collect();
    match called.as_slice() {
        [kept] => Ok((*kept).clone()),
        [] => Err(Error::UnknownSession {
            given: words.into_owned(),
            near: near(&titles, &folded),
        }),
        several => Err(Error::AmbiguousSession {
            given: words.into_owned(),
            files: several.iter().map(|kept| kept.slot.stem()).collect(),
        }),
    }
}

/// The titles that hold what was given, the one kept last first.
fn near(titles: &[(String, &Kept)], folded: &str) -> Vec<String> {
    let holds = |title: &&String| !folded.is_empty() && text::fold(title).contains(folded);
    let mut near: Vec<String> = Vec::new();
    for title in titles.iter().map(|(title, _)| title).filter(holds) {
        if !near.contains(title) {
            near.push(title.clone());
        }
    }
    near.truncate(MOST_NEAR);
    near
}

/// Says whether somebody meant a file: there is one, or it is written like one.
fn is_path(given: &Path) -> bool {
    given.exists()
        || given.components().count() > 1
        || given.extension().is_some_and(|end| end == "json")
}

/// What a command says of a file that cannot be opened.
fn told(unreadable: Unreadable) -> Error {
    match unreadable.why {
        Why::Problem(problem) => Error::Input(vec![problem]),
        Why::Cause(kind) => Error::Read {
            file: error::file_name(unreadable.slot.path()),
            cause: kind.into(),
        },
    }
}
