//! Samples run among hosters that compete for the same ranks.
//!
//! Two ways count the same: a few competitors are all put in order, which a processor does for many samples at
//! once; of many, only those that reach the kept ranks are.

use rand_xoshiro::Xoshiro256PlusPlus;

use super::network::{self, Network};
use super::table::Peers;
use super::tally::Tally;
use super::weightings::{CHUNKS, LANES, Lanes, Purpose, Weightings, fraction, generator};
use crate::criteria::Level;

/// How many competitors are scored for all samples of a block before the next ones: their levels stay near.
const TILE: usize = 256;

/// Hosters that no weighting tells apart, as they compete.
#[derive(Clone, Debug)]
pub(super) struct Competitor {
    /// Their places among their peers.
    pub(super) members: Vec<usize>,
    /// How many they are.
    pub(super) count: u32,
    /// The level of each wish.
    low: Vec<f32>,
    /// How much silence leaves open of each wish; empty where it is not drawn, or leaves nothing open.
    open: Vec<f32>,
}

/// Hosters that compete for the same ranks.
#[derive(Clone, Debug)]
pub(super) struct Race {
    pub(super) competitors: Vec<Competitor>,
    /// How many ranks are kept, of those that these hosters compete for.
    pub(super) ranks: usize,
    /// What sorts them, where they are few.
    network: Option<Network>,
}

impl Race {
    /// Brings hosters together that nothing tells apart. Where silence is drawn, it may tell two hosters apart whose
    /// facts are the same.
    pub(super) fn new(peers: &Peers, ranks: usize, draws_silence: bool) -> Self {
        let alike = peers.alike(|levels| {
            let is_open = levels.iter().any(|level| level.low() < level.high());
            let lows = || levels.iter().map(|level| level.low()).collect();
            (!draws_silence || !is_open).then(lows)
        });
        let number = |level: u8| f32::from(level);
        let mut competitors: Vec<Competitor> = alike
            .into_iter()
            .map(|alike| {
                let open: Vec<f32> = alike
                    .levels
                    .iter()
                    .map(|level| number(level.high() - level.low()))
                    .collect();
                let is_open = draws_silence && open.iter().any(|open| *open > 0.0);
                Competitor {
                    count: u32::try_from(alike.members.len()).unwrap_or(u32::MAX),
                    members: alike.members,
                    low: alike
                        .levels
                        .iter()
                        .map(|level: &Level| number(level.low()))
                        .collect(),
                    open: if is_open { open } else { Vec::new() },
                }
            })
            .collect();
        if competitors.len() > network::MOST {
            // Those that often come first come first, so that few of the others are ever taken in.
            competitors.sort_by(|one, other| other.total().total_cmp(&one.total()));
        }
        let few = Some(competitors.len()).filter(|count| *count <= network::MOST);
        Self {
            ranks: ranks.min(peers.members.len()),
            // One more than is kept, which tells whether the last one is alone.
            network: few.map(|count| Network::new(count, ranks.saturating_add(1))),
            competitors,
        }
    }

    /// Returns a tally that has counted nothing.
    pub(super) fn tally(&self) -> Tally {
        Tally::new(self.competitors.len(), self.ranks)
    }

    /// Runs the samples of a block.
    pub(super) fn run(&self, block: &Block<'_>, tally: &mut Tally) {
        let mut silence = generator(Purpose::Silence, block.seed, block.number);
        match &self.network {
            Some(network) => self.run_few(network, block, &mut silence, tally),
            None => self.run_many(block, &mut silence, tally),
        }
    }

    /// Puts the first of them in order, many samples at once.
    fn run_few(
        &self,
        network: &Network,
        block: &Block<'_>,
        silence: &mut Xoshiro256PlusPlus,
        tally: &mut Tally,
    ) {
        let counts: Vec<u32> = self.competitors.iter().map(|one| one.count).collect();
        let mut keys = vec![[0.0; LANES]; self.competitors.len()];
        for (weights, lanes) in block.chunks() {
            for (place, (keys, competitor)) in keys.iter_mut().zip(&self.competitors).enumerate() {
                *keys = competitor
                    .score(weights, silence)
                    .map(|score| network::key(score, place));
            }
            network.sort(&mut keys);
            let are_level = are_level(keys.get(..=self.ranks).unwrap_or(&keys));
            // Where some are level, and beyond the last sample, nobody is counted as alone: as if all ranks were taken.
            let beyond = u32::try_from(self.ranks).unwrap_or(u32::MAX);
            let mut ahead = are_level.map(|level| if level == 0 { 0 } else { beyond });
            ahead.iter_mut().skip(lanes).for_each(|lane| *lane = beyond);
            for keys in keys.iter().take(self.ranks) {
                for (ahead, key) in ahead.iter_mut().zip(keys) {
                    let competitor = network::place(*key);
                    tally.alone(competitor, *ahead);
                    *ahead += counts.get(competitor).copied().unwrap_or_default();
                }
            }
            for (lane, level) in are_level.iter().enumerate().take(lanes) {
                let of_lane = keys.iter().filter_map(|keys| keys.get(lane));
                if *level == 0 {
                    if let Some(first) = of_lane.copied().next() {
                        tally.first(network::place(first), weights, lane);
                    }
                } else {
                    self.leading(of_lane).count(tally, weights, lane);
                }
            }
        }
    }

    /// Puts all of a sample in order.
    fn leading<'a>(&self, keys: impl Iterator<Item = &'a f32>) -> Leading {
        let led = |key: &f32| {
            let (score, competitor) = network::read(*key);
            let count = self.competitors.get(competitor)?.count;
            Some(Led {
                score,
                competitor,
                count,
            })
        };
        let mut led: Vec<Led> = keys.filter_map(led).collect();
        led.sort_unstable_by(|one, other| other.score.total_cmp(&one.score));
        Leading {
            hosters: sum(&led),
            led,
        }
    }

    /// Puts those in order that reach the ranks that are kept.
    fn run_many(&self, block: &Block<'_>, silence: &mut Xoshiro256PlusPlus, tally: &mut Tally) {
        let ranks = u32::try_from(self.ranks).unwrap_or(u32::MAX);
        let mut leading: Vec<Leading> = vec![Leading::default(); CHUNKS * LANES];
        let mut least = vec![[NOBODY; LANES]; CHUNKS];
        for (tile, competitors) in self.competitors.chunks(TILE).enumerate() {
            let chunks = block
                .chunks()
                .zip(leading.chunks_mut(LANES))
                .zip(&mut least);
            for (((weights, _), leading), least) in chunks {
                for (place, competitor) in competitors.iter().enumerate() {
                    let score = competitor.score(weights, silence);
                    if !reaches(&score, least) {
                        continue;
                    }
                    for ((score, least), leading) in
                        score.iter().zip(&mut *least).zip(&mut *leading)
                    {
                        if score >= least {
                            let led = Led {
                                score: *score,
                                competitor: tile * TILE + place,
                                count: competitor.count,
                            };
                            *least = leading.admit(led, ranks);
                        }
                    }
                }
            }
        }
        for ((weights, lanes), leading) in block.chunks().zip(leading.chunks(LANES)) {
            for (lane, leading) in leading.iter().enumerate().take(lanes) {
                leading.count(tally, weights, lane);
            }
        }
    }
}

/// Samples of one block.
pub(super) struct Block<'a> {
    pub(super) seed: u64,
    pub(super) number: u64,
    pub(super) weightings: &'a Weightings,
    /// How many of them count, from the first.
    pub(super) samples: usize,
}

impl Block<'_> {
    /// The samples, [`LANES`] at a time, with how many of these count.
    fn chunks(&self) -> impl Iterator<Item = (&[Lanes], usize)> {
        let chunks = self.weightings.chunks().iter();
        chunks
            .zip((0..self.samples).step_by(LANES))
            .map(|(weights, from)| (weights.as_slice(), (self.samples - from).min(LANES)))
    }
}

impl Competitor {
    /// The sum of its levels.
    fn total(&self) -> f32 {
        self.low.iter().sum()
    }

    /// Returns the score for several weightings at once.
    #[inline]
    fn score(&self, weights: &[Lanes], silence: &mut Xoshiro256PlusPlus) -> Lanes {
        let mut score = [0.0; LANES];
        for (level, weights) in self.low.iter().zip(weights) {
            for (score, weight) in score.iter_mut().zip(weights) {
                *score += level * weight;
            }
        }
        for (open, weights) in self
            .open
            .iter()
            .zip(weights)
            .filter(|(open, _)| **open > 0.0)
        {
            for (score, weight) in score.iter_mut().zip(weights) {
                *score += open * fraction(silence) * weight;
            }
        }
        score
    }
}

/// Says for which samples two of these keys, each beside the next one, hold the same score: 0 where none do.
fn are_level(keys: &[Lanes]) -> [u32; LANES] {
    let mut are_level = [0; LANES];
    for (ones, others) in keys.iter().zip(keys.iter().skip(1)) {
        for ((level, one), other) in are_level.iter_mut().zip(ones).zip(others) {
            *level |= u32::from(network::is_level(*one, *other));
        }
    }
    are_level
}

/// Less than any score: whoever comes is admitted.
const NOBODY: f32 = -1.0;

/// Says whether one of the scores reaches what it takes.
fn reaches(scores: &Lanes, least: &Lanes) -> bool {
    let reached = scores.iter().zip(least);
    let count = reached.map(|(score, least)| u8::from(score >= least));
    count.sum::<u8>() > 0
}

/// Those of a sample that reach the ranks that are kept, the first one first.
#[derive(Clone, Debug, Default)]
struct Leading {
    led: Vec<Led>,
    /// How many hosters they make up.
    hosters: u32,
}

/// A competitor among them.
#[derive(Clone, Copy, Debug)]
struct Led {
    score: f32,
    competitor: usize,
    count: u32,
}

impl Led {
    fn is_level(&self, other: &Self) -> bool {
        self.score.total_cmp(&other.score).is_eq()
    }
}

/// How many hosters some competitors make up.
fn sum(level: &[Led]) -> u32 {
    level.iter().map(|led| led.count).sum()
}

impl Leading {
    /// Takes a competitor in; returns what it takes from now on to be taken in.
    fn admit(&mut self, led: Led, ranks: u32) -> f32 {
        let behind = self.led.iter().rev().take_while(|it| it.score < led.score);
        let place = self.led.len() - behind.count();
        self.led.insert(place, led);
        self.hosters += led.count;
        // The last ones are level with each other; they leave together, once the others take all ranks.
        while let Some(last) = self.led.last().copied() {
            let level = self.led.iter().rev().take_while(|it| it.is_level(&last));
            let (mut length, mut hosters) = (0, 0);
            for led in level {
                length += 1;
                hosters += led.count;
            }
            if self.hosters - hosters < ranks {
                break;
            }
            self.led.truncate(self.led.len() - length);
            self.hosters -= hosters;
        }
        let last = self.led.last().filter(|_| self.hosters >= ranks);
        last.map_or(NOBODY, |last| last.score)
    }

    fn count(&self, tally: &mut Tally, weights: &[Lanes], lane: usize) {
        let mut ahead = 0;
        for level in self.led.chunk_by(Led::is_level) {
            let sharing = sum(level);
            for led in level {
                if level.len() == 1 {
                    tally.alone(led.competitor, ahead);
                } else {
                    tally.level(led.competitor, ahead, sharing);
                }
                if ahead == 0 {
                    tally.first(led.competitor, weights, lane);
                }
            }
            ahead += sharing;
        }
    }
}
