//! Accompaniment: help with leaving the big platforms, learning and building.

use super::{Criterion, Vocabulary};

/// What kinds of accompaniment the hoster offers.
static OFFER: Criterion = Criterion::each_of(
    "accompaniment.offer",
    Vocabulary::Words(&[
        "migration",
        "training",
        "workshops",
        "advice",
        "custom_development",
        "website_creation",
        "on_site",
    ]),
);

pub(super) const CRITERIA: &[&Criterion] = &[&OFFER];
