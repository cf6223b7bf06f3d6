//! Work: who maintains the services, how many people, whether somebody is on call and how those
//! people are protected.

use super::{Criterion, Level, NeedKind, Reader, Scalar, Vocabulary};

/// Words of `work.on_call_protection`.
pub const PROTECTIONS: &[&str] = &[
    "no_consecutive_weeks",
    "compensated",
    "time_off",
    "decided_by_those_on_call",
    "rota_of_4_or_more",
];

/// At least one person is paid, or everybody is a volunteer.
const WISHED_ARRANGEMENTS: &[&str] = &["at_least_one_paid", "volunteers"];

/// Who does the work.
pub static ARRANGEMENT: Criterion = Criterion::scalar(
    "work.arrangement",
    Scalar::Word(&["volunteer", "mixed", "paid"]),
    NeedKind::Word(WISHED_ARRANGEMENTS, arrangement),
);
/// How many people are paid for it.
pub static PAID_PEOPLE: Criterion = Criterion::scalar(
    "work.paid_people",
    Scalar::Count,
    NeedKind::Minimum(1, paid_people),
);
/// How many volunteers there are.
pub static VOLUNTEERS: Criterion = Criterion::fact("work.volunteers", Scalar::Count);
/// How many people can keep the services going.
pub static CONTINUITY: Criterion = Criterion::scalar(
    "work.continuity",
    Scalar::Count,
    NeedKind::Minimum(2, continuity),
);
/// Whether somebody is on call.
static ON_CALL: Criterion = Criterion::scalar(
    "work.on_call",
    Scalar::Word(&["none", "informal", "rota"]),
    NeedKind::Word(&["rota", "informal"], on_call),
);
/// What the hoster says of its on-call work.
static ON_CALL_NOTE: Criterion = Criterion::fact("work.on_call_note", Scalar::Text);
/// How people on call are protected.
static ON_CALL_PROTECTION: Criterion =
    Criterion::each_of("work.on_call_protection", Vocabulary::Words(PROTECTIONS));

pub(super) const CRITERIA: &[&Criterion] = &[
    &ARRANGEMENT,
    &PAID_PEOPLE,
    &VOLUNTEERS,
    &CONTINUITY,
    &ON_CALL,
    &ON_CALL_NOTE,
    &ON_CALL_PROTECTION,
];

fn arrangement(wanted: &str, reader: &mut Reader<'_>) -> Level {
    let paid_wanted = wanted == "at_least_one_paid";
    match (reader.word(&ARRANGEMENT), paid_wanted) {
        (Some("mixed"), false) => Level::exactly(30),
        (Some(documented), _) => Level::met_if((documented != "volunteer") == paid_wanted),
        (None, _) => arrangement_from_counts(paid_wanted, reader),
    }
}

/// What the numbers of people say where the arrangement itself is not documented.
fn arrangement_from_counts(paid_wanted: bool, reader: &mut Reader<'_>) -> Level {
    match (reader.count(&PAID_PEOPLE), paid_wanted) {
        (None, _) => Level::UNKNOWN,
        (Some(0), true) => Level::NOT_MET,
        (Some(_), true) => Level::MET,
        // Paid people, and perhaps volunteers beside them: mixed at most.
        (Some(1..), false) => Level::between(0, 30),
        (Some(0), false) => match reader.count(&VOLUNTEERS) {
            Some(1..) => Level::MET,
            _ => Level::UNKNOWN,
        },
    }
}

fn paid_people(minimum: u32, reader: &mut Reader<'_>) -> Level {
    let level = |people: u32| Level::share(people.into(), minimum.into());
    match reader.count(&PAID_PEOPLE) {
        Some(people) => Level::exactly(level(people)),
        None => match reader.word(&ARRANGEMENT) {
            None => Level::UNKNOWN,
            Some("volunteer") => Level::NOT_MET,
            Some(_) => Level::between(level(1), Level::FULL),
        },
    }
}

fn continuity(minimum: u32, reader: &mut Reader<'_>) -> Level {
    // One person alone is no continuity: the scale begins at the second one.
    let level = |people: u64| Level::share(i128::from(people) - 1, i128::from(minimum) - 1);
    if let Some(people) = reader.count(&CONTINUITY) {
        return Level::exactly(level(people.into()));
    }
    match (reader.count(&PAID_PEOPLE), reader.count(&VOLUNTEERS)) {
        (Some(paid), Some(volunteers)) => {
            Level::between(0, level(u64::from(paid) + u64::from(volunteers)))
        }
        _ => Level::UNKNOWN,
    }
}

fn on_call(wanted: &str, reader: &mut Reader<'_>) -> Level {
    match (reader.word(&ON_CALL), wanted) {
        (None, _) => Level::UNKNOWN,
        (Some("none"), _) => Level::NOT_MET,
        (Some("informal"), "rota") => Level::exactly(30),
        (Some(_), _) => Level::MET,
    }
}
