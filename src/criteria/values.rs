//! Values: networks and charters, energy.

use super::{Criterion, Vocabulary};

/// Words of `values.energy`.
pub const ENERGY_WORDS: &[&str] = &[
    "green_energy",
    "reused_hardware",
    "low_tech",
    "measured_footprint",
];

/// Networks that the hoster belongs to, and charters that it signed.
pub static NETWORKS: Criterion = Criterion::any_of("values.networks", Vocabulary::Names);
/// What it does about energy and hardware.
static ENERGY: Criterion = Criterion::each_of("values.energy", Vocabulary::Words(ENERGY_WORDS));

pub(super) const CRITERIA: &[&Criterion] = &[&NETWORKS, &ENERGY];
