//! Robustness: what stays in front when the weights are others, among all that are compatible with the answers.
//!
//! An important wish counts at least as much as a desirable one: that is all that the answers say about weights. The
//! 3 and 1 that the points use are one choice among these. [`ratio_range`] says exactly how far that choice can
//! move; [`Sampler`] draws weightings from all that are compatible (SMAA, stochastic multicriteria acceptability
//! analysis, with rank acceptability and central weights). A share of weightings is a convention, and no
//! probability: nobody draws the weights of an organisation by lot.

use std::sync::Arc;

use super::Ranking;
use crate::needs::Need;

mod confidence;
mod network;
mod race;
mod ratio;
mod sampler;
mod table;
mod tally;
mod weightings;

pub use confidence::confidence;
pub use ratio::{Fraction, RatioRange, ratio_range};
pub use sampler::{Acceptability, Sampler, Unsaid};
pub use table::Table;

/// How many samples a screen and a command draw: shares are then right to a point, 19 times out of 20.
pub const SAMPLES: u32 = 10_000;
/// How many samples a document draws.
pub const SAMPLES_OF_DOCUMENTS: u32 = 20_000;
/// How many samples can be asked for at most.
pub const MOST_SAMPLES: u32 = 10_000_000;
/// How many ranks are told.
pub const RANKS: usize = 10;

/// What is robust in a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Robustness {
    /// How many weightings were drawn.
    pub samples: u32,
    /// What they were drawn from.
    pub seed: u64,
    /// The hosters of rank 1, by their positions in the catalogue.
    pub leaders: Vec<usize>,
    /// How far the ratio of an important wish to a desirable one may move; see [`ratio_range`].
    pub ratio: Option<RatioRange>,
    /// What the weightings make of each proposed hoster, in the order of the ranking, with silence counted low.
    pub shares: Vec<Acceptability>,
}

impl Robustness {
    /// Draws so many weightings for a ranking.
    pub fn new(ranking: &Ranking, needs: &[Need], seed: u64, samples: u32) -> Self {
        let table = Arc::new(Table::new(ranking, needs));
        let mut drawing = Sampler::new(table, seed, Unsaid::Low, RANKS);
        drawing.draw_to(samples);
        Self::so_far(ranking, &drawing)
    }

    /// Reads what a sampler that counts silence low has drawn until now.
    pub fn so_far(ranking: &Ranking, sampler: &Sampler) -> Self {
        let leaders = ranking.proposed.iter().take_while(|found| found.rank == 1);
        Self {
            samples: sampler.samples(),
            seed: sampler.seed(),
            leaders: leaders.map(|found| found.standing.hoster).collect(),
            ratio: ratio_range(ranking),
            shares: sampler.acceptability(),
        }
    }

    /// Finds what the weightings make of a hoster, by its position in the catalogue.
    pub fn of(&self, hoster: usize) -> Option<&Acceptability> {
        self.shares.iter().find(|one| one.hoster == hoster)
    }
}
