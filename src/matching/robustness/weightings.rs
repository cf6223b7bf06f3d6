//! Weightings that are compatible with the answers, drawn exactly.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

use super::network::Network;

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
        let mut drawer = Drawer::new(wishes, important);
        let mut chunks = vec![vec![[0.0; LANES]; wishes]; CHUNKS];
        for chunk in &mut chunks {
            drawer.draw(&mut generator, chunk);
        }
        Self(chunks)
    }

    /// The samples, [`LANES`] at a time.
    pub(super) fn chunks(&self) -> &[Vec<Lanes>] {
        &self.0
    }
}

/// Draws weightings, as many as are worked on side by side.
struct Drawer {
    /// How many wishes are important.
    important: usize,
    /// Finds the least of so many largest numbers.
    network: Network,
    drawn: Vec<[f64; LANES]>,
    sorted: Vec<[f64; LANES]>,
}

impl Drawer {
    fn new(wishes: usize, important: usize) -> Self {
        let important = important.min(wishes);
        Self {
            important,
            network: Network::new(wishes, important),
            drawn: vec![[0.0; LANES]; wishes],
            sorted: vec![[0.0; LANES]; wishes],
        }
    }

    /// Draws weightings, one a lane: for each wish a whole number, all together at most 2¹⁸, no desirable one above
    /// an important one.
    ///
    /// Independent exponential variables divided by their sum are uniform over all weightings. The largest of them
    /// go to the important wishes, and each class keeps the order of drawing, which has nothing to do with size: so
    /// every order inside a class is as likely.
    fn draw(&mut self, generator: &mut Xoshiro256PlusPlus, weights: &mut [Lanes]) {
        for lane in 0..LANES {
            for one in self.drawn.iter_mut().filter_map(|row| row.get_mut(lane)) {
                *one = -libm::log(uniform(generator));
            }
        }
        let mut sums = [0.0; LANES];
        for row in &self.drawn {
            for (sum, one) in sums.iter_mut().zip(row) {
                *sum += one;
            }
        }
        let scales = sums.map(|sum| WHOLE / sum);
        if self.important == 0 || self.important == self.drawn.len() {
            for (weights, drawn) in weights.iter_mut().zip(&self.drawn) {
                for ((weight, one), scale) in weights.iter_mut().zip(drawn).zip(&scales) {
                    *weight = whole(one * scale);
                }
            }
            return;
        }
        let least = self.least();
        for (lane, ((least, equal), scale)) in least.into_iter().zip(scales).enumerate() {
            let (mut important, mut desirable, mut equal) = (0, self.important, equal);
            for one in self.drawn.iter().filter_map(|row| row.get(lane)) {
                let is_last = equal > 0 && one.to_bits() == least.to_bits();
                equal -= usize::from(is_last);
                // Which of both is a throw of a coin, that no processor foresees: so there is no way to choose.
                let is_important = (*one > least) | is_last;
                let place = if is_important { important } else { desirable };
                important += usize::from(is_important);
                desirable += usize::from(!is_important);
                if let Some(weight) = weights.get_mut(place).and_then(|row| row.get_mut(lane)) {
                    *weight = whole(one * scale);
                }
            }
        }
    }

    /// Returns for each lane the least of those that go to the important wishes, and how many of those that equal it
    /// belong to them.
    fn least(&mut self) -> [(f64, usize); LANES] {
        self.sorted.clone_from(&self.drawn);
        self.network.sort(&mut self.sorted);
        let mut least = [(0.0, 0); LANES];
        let largest = || self.sorted.iter().take(self.important);
        if let Some(row) = largest().next_back() {
            least = row.map(|one| (one, 0));
        }
        for row in largest() {
            for ((least, equal), one) in least.iter_mut().zip(row) {
                *equal += usize::from(*one <= *least);
            }
        }
        least
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

/// Rounds down. The number is between 0 and 2²⁴, so nothing of it is lost.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "whole numbers below 2²⁴ are exact in f32"
)]
fn whole(number: f64) -> f32 {
    number as i32 as f32
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
