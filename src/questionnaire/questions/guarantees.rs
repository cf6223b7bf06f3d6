//! What hangs on the guarantees of Q9: whether Q10 and Q12 are asked, and what habit alone had asked for.

use crate::questionnaire::answers::Answers;
use crate::questionnaire::choices::NO_MATTER;

/// Says whether more than "on Monday" is asked, or a guarantee: then Q10 asks what is hoped for behind it.
///
/// It looks at what was given, even where habit set it aside since: the question in which somebody lets go of
/// a guarantee stays open, so that it can be taken back.
pub(super) fn are_asked(answers: &Answers) -> bool {
    let given = |field: &str| {
        let pick = answers.given("Q9", field);
        pick.map_or(NO_MATTER, |pick| pick.value.as_str())
    };
    let guarantees = ["budget", "intervention", "recovery", "compensation"];
    !matches!(given("wait"), "monday" | NO_MATTER)
        || guarantees.iter().any(|field| given(field) != NO_MATTER)
}

/// Says whether the reaction asked for still counts: out of habit, it may wait after all.
pub(super) fn reaction_counts(answers: &Answers) -> bool {
    !answers.counts("Q10", "habit", "wait")
}

/// Says whether the guarantees asked for still count: out of habit, they may be let go.
pub(super) fn guarantees_count(answers: &Answers) -> bool {
    !answers.counts("Q10", "habit", "guarantees")
}

/// Says whether somebody would have to react outside office hours: then Q12 asks how they are protected.
pub(super) fn ask_for_on_call_work(answers: &Answers) -> bool {
    let among = |field: &str, options: &[&str]| {
        let value = answers.only("Q9", field);
        value.is_some_and(|value| options.contains(&value.as_str()))
    };
    among("wait", &["sunday", "hours"])
        || among("intervention", &["every_day", "night_and_day"])
        || among("recovery", &["every_day", "night_and_day"])
}
