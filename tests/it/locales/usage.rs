//! Sentences and sources fit together: what the sources name exists, and what exists is named.

use std::collections::BTreeSet;

use matou::criteria;
use matou::locale::Language;
use regex::Regex;

use super::files::patterns;
use crate::support::{assert_none_wrong, project_files};

/// Families of messages whose keys the sources put together, each with how.
///
/// A family that a `format!` begins with (`format!("family-{}", …)`) needs no entry: its literal is found.
const DERIVED: &[(&str, &str)] = &[
    (
        r"^q\d+(-[a-z-]+)?$",
        "questions and their fields: `Question::key`, from the id",
    ),
    (
        r"^command-[a-z-]+$",
        "commands and their arguments: from the names that the command line accepts",
    ),
];

/// Returns the sources without their unit tests.
fn sources() -> Vec<(String, String)> {
    project_files("src", ".rs")
        .into_iter()
        .map(|(path, text)| {
            let code = text
                .split("#[cfg(test)]")
                .next()
                .unwrap_or_default()
                .to_owned();
            (path, code)
        })
        .collect()
}

/// Returns every string literal of the sources that could be a key or begin one.
fn literals() -> BTreeSet<String> {
    let literal = Regex::new(r#""([a-z][a-z0-9_.{}-]*)""#).unwrap();
    let mut found = BTreeSet::new();
    for (_, text) in sources() {
        found.extend(literal.captures_iter(&text).map(|one| one[1].to_owned()));
    }
    found
}

#[test]
fn every_sentence_that_the_sources_name_exists() {
    let named = Regex::new(
        r#"(?:Sentence::new|\.text|\.find_text|\.heading|\.error|\.warning)\(\s*"([a-z][a-z0-9_.-]*)""#,
    )
    .unwrap();
    let known: BTreeSet<String> = patterns(Language::French)
        .into_iter()
        .map(|said| said.key)
        .collect();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        for captures in named.captures_iter(&text) {
            let key = &captures[1];
            let mut keys = vec![key.to_owned()];
            if key.starts_with("problem-") && key != "problem-line" {
                keys.push(format!("{key}.remedy"));
            }
            let missing = keys
                .into_iter()
                .filter(|key| key != "verbatim" && !known.contains(key));
            wrong.extend(missing.map(|key| format!("{path} names {key}")));
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn every_sentence_is_named_somewhere() {
    let literals = literals();
    let said = patterns(Language::French);
    let referred: BTreeSet<&String> = said.iter().flat_map(|said| &said.refers_to).collect();
    let ids: BTreeSet<&str> = said
        .iter()
        .filter_map(|said| said.key.split('.').next())
        .collect();
    let criteria: BTreeSet<String> = criteria::all()
        .flat_map(|one| [one.key(), format!("{}-words", one.key())])
        .collect();
    let derived: Vec<Regex> = DERIVED
        .iter()
        .map(|(pattern, _)| Regex::new(pattern).unwrap())
        .collect();
    let is_named = |id: &str| {
        literals
            .iter()
            .any(|literal| match literal.split_once('{') {
                // "family-{word}" names every family; "month-words.m{month}" names one message.
                Some((start, _)) => {
                    (start.len() > 2 && start.ends_with('-') && id.starts_with(start))
                        || start.split_once('.').is_some_and(|(start, _)| start == id)
                }
                None => {
                    literal == id
                        || literal
                            .split_once('.')
                            .is_some_and(|(start, _)| start == id)
                }
            })
    };
    let unused: Vec<String> = ids
        .into_iter()
        .filter(|id| !criteria.contains(*id) && !referred.contains(&(*id).to_owned()))
        .filter(|id| !derived.iter().any(|pattern| pattern.is_match(id)))
        .filter(|id| !is_named(id))
        .map(str::to_owned)
        .collect();
    assert_none_wrong(&unused);
}
