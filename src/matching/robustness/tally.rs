//! Who took which rank in how many samples.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use super::weightings::Lanes;

/// Counts of one set of competitors. They are whole numbers, so that adding them up in any order gives the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tally {
    /// How many ranks are kept.
    ranks: usize,
    /// How many competitors there are.
    competitors: usize,
    /// For each number of hosters in front, how often each competitor stood behind so many and nobody beside it.
    alone: Vec<u32>,
    /// The same where competitors were level: how many hosters stood in front, and how many shared the ranks.
    level: BTreeMap<(usize, u32, u32), u32>,
    /// For each competitor that came first at least once, the sum of the weights with which it did.
    weights: BTreeMap<usize, Vec<f64>>,
}

impl Tally {
    pub(super) fn new(competitors: usize, ranks: usize) -> Self {
        Self {
            ranks,
            competitors,
            alone: vec![0; competitors * ranks],
            ..Self::default()
        }
    }

    /// Counts a sample in which no other was level with a competitor, behind `ahead` hosters.
    pub(super) fn alone(&mut self, competitor: usize, ahead: u32) {
        // Behind more hosters than are kept, the place lies beyond the last one.
        let place = size(ahead) * self.competitors + competitor;
        if let Some(count) = self.alone.get_mut(place) {
            *count += 1;
        }
    }

    /// Counts a sample in which competitors that make up `sharing` hosters were level behind `ahead`.
    pub(super) fn level(&mut self, competitor: usize, ahead: u32, sharing: u32) {
        if size(ahead) < self.ranks {
            let place = (competitor, ahead, sharing);
            *self.level.entry(place).or_default() += 1;
        }
    }

    /// Adds the weights of a sample in which a competitor came first: those of one lane.
    pub(super) fn first(&mut self, competitor: usize, weights: &[Lanes], lane: usize) {
        let sums = self
            .weights
            .entry(competitor)
            .or_insert_with(|| vec![0.0; weights.len()]);
        for (sum, lanes) in sums.iter_mut().zip(weights) {
            *sum += lanes.get(lane).copied().map_or(0.0, f64::from);
        }
    }

    /// Returns the share of each kept rank for one of `alike` hosters that make up a competitor.
    pub(super) fn shares(&self, competitor: usize, alike: u32, samples: u32) -> Vec<f64> {
        let mut shares = vec![0.0; self.ranks];
        let alone = self.alone.iter().skip(competitor);
        let alone = alone.step_by(self.competitors.max(1)).enumerate();
        let level = self
            .level
            .range((competitor, 0, 0)..(competitor + 1, 0, 0))
            .map(|((_, ahead, sharing), count)| (size(*ahead), *sharing, *count));
        let alone = alone.map(|(ahead, count)| (ahead, alike, *count));
        for (ahead, sharing, count) in alone.filter(|(.., count)| *count > 0).chain(level) {
            let share = f64::from(count) / f64::from(sharing);
            for rank in shares.iter_mut().skip(ahead).take(size(sharing)) {
                *rank += share;
            }
        }
        for share in &mut shares {
            *share /= f64::from(samples.max(1));
        }
        shares
    }

    /// Returns the mean weighting with which a competitor came first, its weights adding up to 1.
    pub(super) fn central(&self, competitor: usize) -> Option<Vec<f64>> {
        let sums = self.weights.get(&competitor)?;
        let total: f64 = sums.iter().sum();
        Some(sums.iter().map(|sum| sum / total).collect())
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        for (count, more) in self.alone.iter_mut().zip(other.alone) {
            *count += more;
        }
        for (place, more) in other.level {
            *self.level.entry(place).or_default() += more;
        }
        for (competitor, more) in other.weights {
            match self.weights.get_mut(&competitor) {
                None => {
                    self.weights.insert(competitor, more);
                }
                Some(sums) => sums
                    .iter_mut()
                    .zip(more)
                    .for_each(|(sum, more)| *sum += more),
            }
        }
    }
}

/// A count as a size.
pub(super) fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
