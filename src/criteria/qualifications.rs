//! Qualifications: experience made visible without a label.

use super::{Criterion, Vocabulary};

/// What the hoster can show of its experience.
static EVIDENCE: Criterion = Criterion::each_of(
    "qualification.evidence",
    Vocabulary::Words(&[
        "emancipasso",
        "diplomas",
        "certification",
        "references",
        "references_same_size",
        "contributions",
        "mentoring",
    ]),
);

pub(super) const CRITERIA: &[&Criterion] = &[&EVIDENCE];
