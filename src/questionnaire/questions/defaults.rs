//! What stands as an answer as long as nobody gives one: by profile, by who takes care of the digital side, and
//! for people on call. Always shown as a default, always open to change.

use crate::needs::{Importance, Profile};
use crate::questionnaire::answers::{Answers, Pick};

fn picks(values: &[&str], importance: Importance) -> Vec<Pick> {
    let pick = |value: &&str| Pick::new(*value, importance);
    values.iter().map(pick).collect()
}

/// What stands for a large structure, unless it says otherwise.
pub(super) fn if_large(answers: &Answers, values: &[&str], importance: Importance) -> Vec<Pick> {
    match answers.profile() {
        Some(Profile::LargeStructure) => picks(values, importance),
        _ => Vec::new(),
    }
}

/// Who takes care of the digital side: Q6.
fn digital(answers: &Answers) -> Option<String> {
    answers.only("Q6", "digital")
}

/// The fewer people are there for it, the more help to arrive.
pub(super) fn accompaniment(answers: &Answers) -> Vec<Pick> {
    let values: &[&str] = match digital(answers).as_deref() {
        Some("nobody") => &["migration", "training", "advice"],
        Some("volunteer") => &["migration", "training"],
        Some("employee") => &["migration"],
        _ => &[],
    };
    picks(values, Importance::Desirable)
}

/// A small structure needs somebody at office hours; so does one where nobody takes care of the digital side.
pub(super) fn contact_hours(answers: &Answers) -> Vec<Pick> {
    let small = answers.profile() == Some(Profile::SmallStructure);
    if small || digital(answers).as_deref() == Some("nobody") {
        picks(&["office_hours"], Importance::Desirable)
    } else {
        Vec::new()
    }
}

/// Who has nobody to write tickets for them would rather call.
pub(super) fn channels(answers: &Answers) -> Vec<Pick> {
    let values: &[&str] = match digital(answers).as_deref() {
        Some("nobody") => &["email", "phone"],
        Some("volunteer") => &["email"],
        _ => &[],
    };
    picks(values, Importance::Desirable)
}

/// Who asks for on-call work asks for its protection along with it.
pub(super) fn protection(_: &Answers) -> Vec<Pick> {
    let values = &[
        "no_consecutive_weeks",
        "compensated",
        "decided_by_those_on_call",
    ];
    picks(values, Importance::Important)
}
