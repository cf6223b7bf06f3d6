//! Weightings that are compatible with the answers, drawn exactly.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

/// How many samples share a generator.
pub(super) const BLOCK: u32 = 256;
/// The same, in groups of [`LANES`].
pub(super) const CHUNKS: usize = 16;
/// How many samples are worked on side by side.
pub(super) const LANES: usize = 16;
/// What the weights of a sample add up to, at most. A level goes up to 60, so that every score is an integer
/// below 2²⁴: each `f32` on the way is exact, and no order of addition, no processor and no width of its
/// registers changes a bit.
const WHOLE: f64 = 262_144.0;

/// One number for each sample that is worked on side by side.
pub(super) type Lanes = [f32; LANES];

/// What a generator is for: different draws of one block never share numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Weightings.
    Weights,
    /// What silence may hide.
    Silence,
    /// The same, for weightings that are given.
    Confidence,
}

/// The generator of a block: xoshiro256++, seeded by SHA-256 of what it is for, the seed and the block.
pub(super) fn generator(purpose: Purpose, seed: u64, block: u64) -> Xoshiro256PlusPlus {
    let purpose: &[u8] = match purpose {
        Purpose::Weights => b"weights",
        Purpose::Silence => b"silence",
        Purpose::Confidence => b"confidence",
    };
    let key = Sha256::new()
        .chain_update(purpose)
        .chain_update(seed.to_le_bytes())
        .chain_update(block.to_le_bytes())
        .finalize();
    Xoshiro256PlusPlus::from_seed(key.into())
}

/// The weightings of a block, side by side: for each group of samples, one row of weights a wish.
pub(super) struct Weightings(Vec<Vec<Lanes>>);

impl Weightings {
    /// Draws the weightings of a block over so many wishes, the `important` ones first.
    pub(super) fn draw(wishes: usize, important: usize, seed: u64, block: u64) -> Self {
        let mut generator = generator(Purpose::Weights, seed, block);
        let mut drawer = Drawer {
            important,
            drawn: vec![0.0; wishes],
            sorted: Vec::with_capacity(wishes),
            weights: vec![0.0; wishes],
        };
        let mut chunks = vec![vec![[0.0; LANES]; wishes]; CHUNKS];
        for chunk in &mut chunks {
            for lane in 0..LANES {
                drawer.draw(&mut generator);
                for (row, weight) in chunk.iter_mut().zip(&drawer.weights) {
                    if let Some(place) = row.get_mut(lane) {
                        *place = *weight;
                    }
                }
            }
        }
        Self(chunks)
    }

    /// The samples, [`LANES`] at a time.
    pub(super) fn chunks(&self) -> &[Vec<Lanes>] {
        &self.0
    }
}

/// Draws one weighting after the other.
struct Drawer {
    important: usize,
    drawn: Vec<f64>,
    sorted: Vec<f64>,
    weights: Vec<f32>,
}

impl Drawer {
    /// Draws one weighting: for each wish a whole number, all together at most 2¹⁸, no desirable one above an
    /// important one.
    ///
    /// Independent exponential variables divided by their sum are uniform over all weightings. The largest of them
    /// go to the important wishes, and each class keeps the order of drawing, which has nothing to do with size: so
    /// every order inside a class is as likely.
    fn draw(&mut self, generator: &mut Xoshiro256PlusPlus) {
        for one in &mut self.drawn {
            *one = -libm::log(uniform(generator));
        }
        let scale = WHOLE / self.drawn.iter().sum::<f64>();
        let first = self.important.min(self.weights.len());
        if first == 0 || first == self.weights.len() {
            for (weight, one) in self.weights.iter_mut().zip(&self.drawn) {
                *weight = whole(one * scale);
            }
            return;
        }
        let (least, mut equal) = self.least_of(first);
        let (important, desirable) = self.weights.split_at_mut(first);
        let (mut important, mut desirable) = (important.iter_mut(), desirable.iter_mut());
        for one in &self.drawn {
            let is_last = equal > 0 && one.total_cmp(&least).is_eq();
            equal -= usize::from(is_last);
            let place = if *one > least || is_last {
                important.next()
            } else {
                desirable.next()
            };
            if let Some(place) = place {
                *place = whole(one * scale);
            }
        }
    }

    /// Returns the least of the `count` largest, and how many of those that equal it belong to them.
    fn least_of(&mut self, count: usize) -> (f64, usize) {
        self.sorted.clear();
        self.sorted.extend_from_slice(&self.drawn);
        self.sorted
            .sort_unstable_by(|one, other| other.total_cmp(one));
        let least = self.sorted.get(count - 1).copied().unwrap_or_default();
        let above = self.sorted.iter().take_while(|one| **one > least).count();
        (least, count - above)
    }
}

/// Draws a number between 0 and 1, neither of them.
fn uniform(generator: &mut Xoshiro256PlusPlus) -> f64 {
    const STEP: f64 = 1.0 / 4_294_967_296.0;
    (f64::from(generator.next_u32()) + 0.5) * STEP
}

/// Draws a number from 0 to below 1.
pub(super) fn fraction(generator: &mut Xoshiro256PlusPlus) -> f32 {
    const STEP: f32 = 1.0 / 65_536.0;
    let [one, other, ..] = generator.next_u32().to_le_bytes();
    f32::from(u16::from_le_bytes([one, other])) * STEP
}

/// Rounds down. The number is below 2²⁴, so nothing of it is lost.
#[expect(
    clippy::cast_possible_truncation,
    reason = "whole numbers below 2²⁴ are exact in f32"
)]
fn whole(number: f64) -> f32 {
    number.floor() as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weightings_are_whole_numbers_that_put_no_desirable_wish_above_an_important_one() {
        for (wishes, important) in [(1, 0), (1, 1), (5, 2), (20, 12), (128, 1)] {
            let weightings = Weightings::draw(wishes, important, 1, 7);
            for chunk in weightings.chunks() {
                for lane in 0..LANES {
                    let of: Vec<f32> = chunk.iter().map(|row| row[lane]).collect();
                    let (first, rest) = of.split_at(important);
                    let least = first.iter().copied().fold(f32::INFINITY, f32::min);
                    assert!(rest.iter().all(|weight| *weight <= least), "{of:?}");
                    assert!(
                        of.iter()
                            .all(|weight| weight.fract() == 0.0 && *weight >= 0.0)
                    );
                    let sum: f64 = of.iter().copied().map(f64::from).sum();
                    let lost = u32::try_from(wishes).map(f64::from).unwrap();
                    assert!(sum <= WHOLE && sum >= WHOLE - lost, "{sum}");
                }
            }
        }
    }

    #[test]
    fn blocks_purposes_and_seeds_draw_other_numbers() {
        let first = |purpose, seed, block| generator(purpose, seed, block).next_u64();
        let drawn = [
            first(Purpose::Weights, 1, 0),
            first(Purpose::Weights, 1, 1),
            first(Purpose::Weights, 2, 0),
            first(Purpose::Silence, 1, 0),
            first(Purpose::Confidence, 1, 0),
        ];
        let distinct: std::collections::HashSet<u64> = drawn.into_iter().collect();
        assert_eq!(distinct.len(), drawn.len());
        assert_eq!(first(Purpose::Weights, 1, 0), drawn[0]);
    }
}
