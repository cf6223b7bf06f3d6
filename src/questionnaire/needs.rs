//! From answers to needs: each need remembers which question it comes from.

use serde_json::{Value as Json, json};

use super::answers::{Answers, Pick};
use super::choices::{Choice, NO_MATTER};
use super::flow;
use super::questions::{ACCOUNTS, Field, Makes, Question, STRUCTURES};
use crate::criteria;
use crate::needs::{Importance, MOST_NEEDS, Need, Needs, Profile};

/// Why a need is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody answered so.
    Answer,
    /// It stands by default for this profile.
    Default,
}

/// Where a need comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DerivedNeed {
    /// The question that makes it.
    pub question: &'static Question,
    /// Whether somebody answered so.
    pub origin: Origin,
}

/// Derives the needs, with where each comes from, in the same order.
///
/// Only questions that apply count: an answer in a branch that is now closed is kept, and makes nothing.
pub fn derive(answers: &Answers) -> (Needs, Vec<DerivedNeed>) {
    let mut needs = Needs {
        profile: answers.profile(),
        ..Needs::default()
    };
    let mut origins = Vec::new();
    for question in flow::applicable(answers) {
        let by_default = answers.is_default(question);
        let origin = if by_default {
            Origin::Default
        } else {
            Origin::Answer
        };
        for field in question.fields {
            let picks = answers.picks(question, field);
            match (field.makes, picks.first()) {
                (Makes::Kind, first) => {
                    needs.kind = first.and_then(|pick| {
                        STRUCTURES.iter().copied().find(|kind| *kind == pick.value)
                    });
                }
                (Makes::Accounts, Some(pick)) => {
                    needs.accounts = ACCOUNTS
                        .iter()
                        .find(|(word, _)| *word == pick.value)
                        .map(|(_, accounts)| *accounts);
                }
                _ => {
                    for need in wishes(field, &picks) {
                        needs.needs.push(need);
                        origins.push(DerivedNeed { question, origin });
                    }
                }
            }
        }
    }
    add_audience(&mut needs, &mut origins, answers);
    // What a needs file may not state, a questionnaire does not either.
    needs.needs.truncate(MOST_NEEDS);
    origins.truncate(MOST_NEEDS);
    (needs, origins)
}

/// A fit that cannot be used is no fit: whom the hoster accepts is always a condition, and comes first.
fn add_audience(needs: &mut Needs, origins: &mut Vec<DerivedNeed>, answers: &Answers) {
    let want = match (needs.profile, needs.kind) {
        (None, _) => return,
        (Some(Profile::Individual), _) => json!("individual"),
        (Some(_), Some(kind)) => json!(kind),
        // A structure that did not say which kind can use a hoster that accepts some kind of it.
        (Some(_), None) => json!(STRUCTURES),
    };
    let asked = flow::applicable(answers)
        .filter(|question| {
            question
                .fields
                .iter()
                .any(|field| matches!(field.makes, Makes::Profile | Makes::Kind))
        })
        .last();
    let need = Need::new(
        &criteria::audience::ACCEPTS,
        want,
        Importance::Indispensable,
    );
    if let (Ok(need), Some(question)) = (need, asked) {
        needs.needs.insert(0, need);
        origins.insert(
            0,
            DerivedNeed {
                question,
                origin: Origin::Answer,
            },
        );
    }
}

/// Says whether a choice that was searched, or read from a file, makes a need.
pub fn is_possible(field: &Field, pick: &Pick) -> bool {
    !wishes(field, std::slice::from_ref(pick)).is_empty()
}

/// The needs that the choices of one field make.
fn wishes(field: &Field, picks: &[Pick]) -> Vec<Need> {
    let picks: Vec<&Pick> = picks
        .iter()
        .filter(|pick| pick.value != NO_MATTER)
        .collect();
    let Some(first) = picks.first() else {
        return Vec::new();
    };
    let need = |criterion: &str, want: Json, importance: Importance| {
        // Choices come from the declarations, or were checked when a session was read; what is no want
        // of its criterion makes no need.
        Need::new(criteria::find(criterion)?, want, importance).ok()
    };
    let one = |criterion: &str, want: Json| -> Vec<Need> {
        need(criterion, want, first.importance)
            .into_iter()
            .collect()
    };
    match field.makes {
        Makes::Profile | Makes::Kind | Makes::Accounts => Vec::new(),
        Makes::Word(criterion) => one(criterion, json!(first.value)),
        // `at_least_2`: what counts is the number at the end.
        Makes::Minimum(criterion) => first
            .value
            .rsplit('_')
            .next()
            .and_then(|number| number.parse::<u32>().ok())
            .map_or(Vec::new(), |minimum| one(criterion, json!(minimum))),
        Makes::Set(criterion) => {
            let values: Vec<&str> = picks.iter().map(|pick| pick.value.as_str()).collect();
            one(criterion, json!(values))
        }
        Makes::Place => match Choice::parts(&first.value) {
            (country, Some(region)) => one(
                "place.region",
                json!({ "country": country, "region": region }),
            ),
            (country, None) => one("place.country", json!(country)),
        },
        Makes::Services => picks
            .iter()
            .filter_map(|pick| {
                let want = match Choice::parts(&pick.value) {
                    (kind, Some(software)) => json!({ "type": kind, "software": software }),
                    (kind, None) => json!({ "type": kind }),
                };
                need("services.offer", want, pick.importance)
            })
            .collect(),
    }
}
