//! Governance: legal form, how decisions are taken, what say users have.

use super::need::among;
use super::{Criterion, Element, Level, NeedKind, Scalar, Value, Vocabulary};

const FORMS: &[&str] = &[
    "horizontal",
    "member_assembly",
    "employee_owned",
    "elected_board",
    "sole_owner",
    "other",
];
const VOICES: &[&str] = &["members_vote", "consulted", "none"];
const LEGAL_FORMS: &[&str] = &[
    "association",
    "cooperative",
    "company",
    "micro_enterprise",
    "individual",
    "informal",
    "public_body",
    "union",
    "other",
];

/// How decisions are taken.
static FORM: Criterion = any_word("governance.form", FORMS, among);
/// What say users have.
static USER_VOICE: Criterion = any_word("governance.user_voice", VOICES, user_voice);
/// The legal form.
static LEGAL_FORM: Criterion = any_word("governance.legal_form", LEGAL_FORMS, among);
/// What the hoster says of its governance.
static SUMMARY: Criterion = Criterion::fact("governance.summary", Scalar::Text);

pub(super) const CRITERIA: &[&Criterion] = &[&FORM, &USER_VOICE, &LEGAL_FORM, &SUMMARY];

const fn any_word(
    id: &'static str,
    words: &'static [&'static str],
    level: fn(&[Element], &Value) -> Level,
) -> Criterion {
    Criterion::scalar(
        id,
        Scalar::Word(words),
        NeedKind::AnyValue(Vocabulary::Words(words), level),
    )
}

fn user_voice(wanted: &[Element], documented: &Value) -> Level {
    let wants_vote = wanted.contains(&Element::Word("members_vote"));
    match among(wanted, documented) {
        // To be consulted is half of having a vote.
        Level::NOT_MET if wants_vote && *documented == Value::Word("consulted") => {
            Level::exactly(30)
        }
        level => level,
    }
}
