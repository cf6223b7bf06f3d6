//! Qualifications: experience made visible without a label.

use super::{Criterion, Vocabulary};

/// Words of `qualification.evidence`.
pub const EVIDENCE_WORDS: &[&str] = &[
    "emancipasso",
    "diplomas",
    "certification",
    "references",
    "references_same_size",
    "contributions",
    "mentoring",
];

/// What the hoster can show of its experience.
static EVIDENCE: Criterion =
    Criterion::each_of("qualification.evidence", Vocabulary::Words(EVIDENCE_WORDS));

pub(super) const CRITERIA: &[&Criterion] = &[&EVIDENCE];
