//! Samples, more and more of them, and what they say so far.

use std::sync::Arc;

use rayon::prelude::*;

use super::Table;
use super::race::{Block, Race};
use super::tally::{Tally, size};
use super::weightings::{BLOCK, Weightings};

/// What silence counts for in a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unsaid {
    /// The lowest level that is possible, as in the order that is shown.
    Low,
    /// Any level that is possible, drawn for each hoster and each sample.
    Drawn,
}

/// What the weightings that are compatible with the answers make of one hoster.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptability {
    /// The hoster, by its position in the catalogue.
    pub hoster: usize,
    /// The share of the weightings, 0 to 1, in which it takes each of the kept ranks, from the first. Hosters that
    /// are level share the ranks that they span.
    pub ranks: Vec<f64>,
    /// Who would choose it: the mean of the weightings in which it comes first, as one weight a wish that sum up to
    /// 1, in the order of [`Table::wishes`]. Nothing where it never does.
    pub central: Option<Vec<f64>>,
}

impl Acceptability {
    /// The share of the weightings in which it comes first, 0 to 1.
    pub fn first(&self) -> f64 {
        self.ranks.first().copied().unwrap_or_default()
    }
}

/// Draws weightings and counts who takes which rank. The same seed and as many samples count the same, whatever the
/// number of threads and in how many steps they were drawn.
#[derive(Clone, Debug)]
pub struct Sampler {
    table: Arc<Table>,
    seed: u64,
    ranks: usize,
    races: Vec<Race>,
    tallies: Vec<Tally>,
    samples: u32,
}

impl Sampler {
    /// Gets ready to draw; so many ranks are kept, from the first.
    pub fn new(table: Arc<Table>, seed: u64, unsaid: Unsaid, ranks: usize) -> Self {
        let ranks = ranks.min(table.hosters);
        let races: Vec<Race> = table
            .peers
            .iter()
            .take_while(|peers| peers.ahead < ranks)
            .map(|peers| Race::new(peers, ranks - peers.ahead, unsaid == Unsaid::Drawn))
            .collect();
        Self {
            tallies: races.iter().map(Race::tally).collect(),
            table,
            seed,
            ranks,
            races,
            samples: 0,
        }
    }

    /// Returns how many samples were drawn.
    pub fn samples(&self) -> u32 {
        self.samples
    }

    /// Returns the seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Draws on until there are `samples` of them. Every step but the last ends with a whole block of 256.
    pub fn draw_to(&mut self, samples: u32) {
        let blocks = self.samples.div_ceil(BLOCK)..samples.div_ceil(BLOCK);
        let empty = || self.races.iter().map(Race::tally).collect::<Vec<Tally>>();
        let drawn = blocks
            .into_par_iter()
            .fold(empty, |mut tallies, number| {
                let (wishes, important) = (self.table.wishes.len(), self.table.important);
                let block = Block {
                    weightings: &Weightings::draw(wishes, important, self.seed, number.into()),
                    seed: self.seed,
                    number: number.into(),
                    samples: size((samples - number * BLOCK).min(BLOCK)),
                };
                for (race, tally) in self.races.iter().zip(&mut tallies) {
                    race.run(&block, tally);
                }
                tallies
            })
            .reduce(empty, add);
        self.tallies = add(std::mem::take(&mut self.tallies), drawn);
        self.samples = self.samples.max(samples);
    }

    /// Returns what was counted so far, of every proposed hoster, in the order of the ranking.
    pub fn acceptability(&self) -> Vec<Acceptability> {
        let none = |hoster: usize| Acceptability {
            hoster,
            ranks: vec![0.0; self.ranks],
            central: None,
        };
        let mut found = Vec::with_capacity(self.table.hosters);
        for (place, peers) in self.table.peers.iter().enumerate() {
            let start = found.len();
            found.extend(peers.members.iter().map(|(hoster, _)| none(*hoster)));
            let Some((race, tally)) = self.races.get(place).zip(self.tallies.get(place)) else {
                continue;
            };
            for (competitor, alike) in race.competitors.iter().enumerate() {
                let shares = tally.shares(competitor, alike.count, self.samples);
                let central = tally.central(competitor).filter(|_| peers.ahead == 0);
                for member in &alike.members {
                    let Some(one) = found.get_mut(start + member) else {
                        continue;
                    };
                    let ranks = one.ranks.iter_mut().skip(peers.ahead);
                    ranks.zip(&shares).for_each(|(rank, share)| *rank = *share);
                    one.central.clone_from(&central);
                }
            }
        }
        found
    }
}

fn add(mut tallies: Vec<Tally>, more: Vec<Tally>) -> Vec<Tally> {
    for (tally, more) in tallies.iter_mut().zip(more) {
        *tally += more;
    }
    tallies
}
