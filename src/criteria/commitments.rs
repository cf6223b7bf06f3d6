//! Commitments: interruption budget, intervention, recovery, compensation, backups, documents.

use super::need::among;
use super::{Backups, Criterion, Level, NeedKind, Promise, Quantity, Scalar, Value, Vocabulary};

/// Words of `commitment.documents`.
pub const DOCUMENT_WORDS: &[&str] = &[
    "written_contract",
    "invoice",
    "data_processing_agreement",
    "public_procurement",
    "reversibility",
];
const COMPENSATIONS: &[&str] = &["none", "subscription_extension", "credit"];

/// The interruption budget, in days a year.
static INTERRUPTION: Criterion = Criterion::scalar(
    "commitment.interruption",
    Scalar::Days,
    NeedKind::Days(interruption),
);
/// Within how many hours somebody starts (GTI).
static INTERVENTION: Criterion = Criterion::scalar(
    "commitment.intervention",
    Scalar::Promise,
    NeedKind::Promise(promise),
);
/// Within how many hours it works again (GTR).
static RECOVERY: Criterion = Criterion::scalar(
    "commitment.recovery",
    Scalar::Promise,
    NeedKind::Promise(promise),
);
/// What is given back when a commitment is not held.
static COMPENSATION: Criterion = Criterion::scalar(
    "commitment.compensation",
    Scalar::Word(COMPENSATIONS),
    NeedKind::AnyValue(Vocabulary::Words(COMPENSATIONS), among),
);
/// How data are backed up.
static BACKUPS: Criterion = Criterion::scalar(
    "commitment.backups",
    Scalar::Backups,
    NeedKind::Backups(backups),
);
/// Which documents the hoster provides.
static DOCUMENTS: Criterion =
    Criterion::each_of("commitment.documents", Vocabulary::Words(DOCUMENT_WORDS));

pub(super) const CRITERIA: &[&Criterion] = &[
    &INTERRUPTION,
    &INTERVENTION,
    &RECOVERY,
    &COMPENSATION,
    &BACKUPS,
    &DOCUMENTS,
];

fn interruption(budget: Quantity, documented: &Value) -> Level {
    let Value::Days(days) = documented else {
        return Level::NOT_MET;
    };
    let (budget, days) = (budget.atto(), days.atto());
    if days <= budget {
        return Level::MET;
    }
    // Twice the budget is worth nothing; linear between.
    Level::exactly(Level::share(2 * budget - days, budget))
}

fn promise(wanted: &Promise, documented: &Value) -> Level {
    let Value::Promise(documented) = documented else {
        return Level::NOT_MET;
    };
    let (hours, wanted_hours) = (documented.hours.atto(), wanted.hours.atto());
    let level = if hours <= wanted_hours {
        Level::FULL
    } else if hours <= 2 * wanted_hours {
        Level::FULL / 2
    } else {
        0
    };
    // Hours that count only at office hours are worth less at night.
    let narrower = documented.window < wanted.window;
    Level::exactly(if narrower { level / 2 } else { level })
}

fn backups(wanted: &Backups, documented: &Value) -> Level {
    let Value::Backups(documented) = documented else {
        return Level::UNKNOWN;
    };
    let frequency = wanted.frequency.map(|wanted| {
        let meets = |frequency| frequency == wanted || frequency == "daily";
        (3, documented.frequency.map(meets))
    });
    let off_site = wanted.off_site.map(|_| (2, documented.off_site));
    let restore_tested = wanted
        .restore_tested
        .map(|_| (1, documented.restore_tested));
    let (mut asked, mut assured, mut possible) = (0, 0, 0);
    for (weight, met) in [frequency, off_site, restore_tested].into_iter().flatten() {
        asked += weight;
        assured += if met == Some(true) { weight } else { 0 };
        possible += if met == Some(false) { 0 } else { weight };
    }
    Level::between(Level::share(assured, asked), Level::share(possible, asked))
}
