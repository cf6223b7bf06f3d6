//! What is sampled: the wishes, and the hosters that compete for the same ranks.

use std::collections::HashMap;

use crate::criteria::Level;
use crate::matching::{Match, Ranking};
use crate::needs::{Importance, Need};

/// The levels of the wishes of every proposed hoster, in the groups inside which weightings may re-order them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The wishes, as indices of needs: the important ones first.
    pub(super) wishes: Vec<usize>,
    /// How many of them are important.
    pub(super) important: usize,
    /// The hosters, by the ranks that they compete for.
    pub(super) peers: Vec<Peers>,
    /// How many hosters there are.
    pub(super) hosters: usize,
}

/// Hosters of the same group with as many open conditions: no weighting brings one of them past the others'
/// neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Peers {
    /// How many hosters stand in front of all of them.
    pub(super) ahead: usize,
    /// Each hoster by its position in the catalogue, with the levels of the wishes, in their order.
    pub(super) members: Vec<(usize, Vec<Level>)>,
}

/// Hosters that no weighting tells apart.
#[derive(Clone, Debug)]
pub(super) struct Alike {
    /// Their places among the members of their peers.
    pub(super) members: Vec<usize>,
    /// Their levels.
    pub(super) levels: Vec<Level>,
}

impl Table {
    /// Reads a ranking. A hoster that a condition sets aside competes for nothing.
    pub fn new(ranking: &Ranking, needs: &[Need]) -> Self {
        let of = |importance: Importance| {
            let needs = needs.iter().enumerate();
            needs
                .filter(move |(_, need)| need.importance == importance)
                .map(|(index, _)| index)
        };
        let mut wishes: Vec<usize> = of(Importance::Important).collect();
        let important = wishes.len();
        wishes.extend(of(Importance::Desirable));
        let levels = |found: &Match| {
            let level = |need: &usize| found.standing.of_need(*need).map(|one| one.level);
            let levels = wishes
                .iter()
                .map(|need| level(need).unwrap_or(Level::UNKNOWN));
            (found.standing.hoster, levels.collect())
        };
        let mut peers: Vec<Peers> = Vec::new();
        let mut ahead = 0;
        for one in ranking
            .proposed
            .chunk_by(|one, other| one.open_conditions == other.open_conditions)
        {
            peers.push(Peers {
                ahead,
                members: one.iter().map(levels).collect(),
            });
            ahead += one.len();
        }
        Self {
            wishes,
            important,
            peers,
            hosters: ahead,
        }
    }

    /// Makes a table of hosters that all compete with each other: one row of levels a hoster, the `important`
    /// wishes first. Every row has as many levels.
    pub fn of_rows(important: usize, rows: Vec<Vec<Level>>) -> Self {
        let wishes = rows.first().map_or(0, Vec::len);
        Self {
            wishes: (0..wishes).collect(),
            important: important.min(wishes),
            hosters: rows.len(),
            peers: vec![Peers {
                ahead: 0,
                members: rows.into_iter().enumerate().collect(),
            }],
        }
    }

    /// The wishes that are weighed, as indices of needs: the important ones first.
    pub fn wishes(&self) -> &[usize] {
        &self.wishes
    }

    /// Returns the mean of all weightings that are compatible with the answers: one weight a wish, in the order of
    /// [`Table::wishes`], which sum up to 1.
    ///
    /// Of `m` shares of a whole drawn evenly, the `j`-th largest is (1/m)·Σ 1/i over i from `j` to `m` in the mean.
    pub fn mean_weights(&self) -> Vec<f64> {
        let all = self.wishes.len();
        let mut tail = 0.0;
        let mut of_size: Vec<f64> = (1..=all)
            .rev()
            .map(|place| {
                tail += 1.0 / number(place);
                tail / number(all)
            })
            .collect();
        of_size.reverse();
        let (important, desirable) = of_size.split_at(self.important.min(all));
        let mean = |part: &[f64]| part.iter().sum::<f64>() / number(part.len().max(1));
        let (important, desirable) = (mean(important), mean(desirable));
        (0..all)
            .map(|place| {
                if place < self.important {
                    important
                } else {
                    desirable
                }
            })
            .collect()
    }

    /// Returns how many ranks there are.
    pub fn ranks(&self) -> usize {
        self.hosters
    }
}

impl Peers {
    /// Brings hosters together that `same` levels keep together under every weighting, in the order of the first
    /// of each.
    pub(super) fn alike(&self, same: impl Fn(&[Level]) -> Option<Vec<u8>>) -> Vec<Alike> {
        let mut found: Vec<Alike> = Vec::new();
        let mut known: HashMap<Vec<u8>, usize> = HashMap::new();
        for (place, (_, levels)) in self.members.iter().enumerate() {
            let key = same(levels);
            let twin = key.as_ref().and_then(|key| known.get(key)).copied();
            if let Some(twin) = twin.and_then(|at| found.get_mut(at)) {
                twin.members.push(place);
                continue;
            }
            if let Some(key) = key {
                known.insert(key, found.len());
            }
            found.push(Alike {
                members: vec![place],
                levels: levels.clone(),
            });
        }
        found
    }
}

/// A count of wishes, of which there are a few.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
