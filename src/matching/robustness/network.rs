//! A sorting network: the same exchanges whatever is sorted, so that many samples are sorted at once.
//!
//! Batcher's odd-even merge sort ("Sorting networks and their applications", 1968).

use super::weightings::LANES;

/// The most competitors that a key can tell apart.
pub(super) const MOST: usize = 1 << PLACE_BITS;
const PLACE_BITS: u32 = 7;

/// Makes a number that is sorted by the score, and holds the place of who reached it.
///
/// A score is below 2²⁴, so both fit below the bits of infinity: the key is an ordinary positive number, and
/// ordinary positive numbers are in the order of their bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a score is between 0 and 2²⁴, and a place is below 2⁷"
)]
pub(super) fn key(score: f32, place: usize) -> f32 {
    // The bits of 2⁵² and a whole number end with that number; several are made at once, which no cast is.
    let score = (f64::from(score) + 4_503_599_627_370_496.0).to_bits() as u32;
    f32::from_bits((score << PLACE_BITS) | place as u32)
}

/// Reads the score, whole, and the place.
#[expect(
    clippy::cast_precision_loss,
    reason = "a score is below 2²⁴, so that it is exact"
)]
pub(super) fn read(key: f32) -> (f32, usize) {
    ((key.to_bits() >> PLACE_BITS) as f32, place(key))
}

/// Reads the place alone.
pub(super) fn place(key: f32) -> usize {
    usize::try_from(key.to_bits() % (1 << PLACE_BITS)).unwrap_or_default()
}

/// Says whether two keys hold the same score.
pub(super) fn is_level(one: f32, other: f32) -> bool {
    (one.to_bits() ^ other.to_bits()) >> PLACE_BITS == 0
}

/// The exchanges that sort so many keys.
#[derive(Clone, Debug)]
pub(super) struct Network(Vec<[usize; 2]>);

impl Network {
    /// Finds the exchanges that bring the `first` largest of `count` keys into order, and keep the others behind them.
    pub(super) fn new(count: usize, first: usize) -> Self {
        let mut exchanges = Vec::new();
        let mut merged = 1;
        while merged < count {
            let mut apart = merged;
            while apart > 0 {
                let from = apart % merged;
                exchanges.extend(
                    (from..count.saturating_sub(apart))
                        .filter(|key| (key - from) % (2 * apart) < apart)
                        .map(|key| [key, key + apart])
                        .filter(|[one, other]| one / (2 * merged) == other / (2 * merged)),
                );
                apart /= 2;
            }
            merged *= 2;
        }
        // Backwards, an exchange is of use where one of its places is read later.
        let mut is_read: Vec<bool> = (0..count).map(|place| place < first).collect();
        let mut used: Vec<[usize; 2]> = Vec::with_capacity(exchanges.len());
        for exchange in exchanges.into_iter().rev() {
            let read = exchange.map(|place| is_read.get(place) == Some(&true));
            if read.contains(&true) {
                for place in exchange {
                    if let Some(read) = is_read.get_mut(place) {
                        *read = true;
                    }
                }
                used.push(exchange);
            }
        }
        used.reverse();
        Self(used)
    }

    /// Sorts the keys of every sample, the largest first.
    pub(super) fn sort<Key: Copy + PartialOrd>(&self, keys: &mut [[Key; LANES]]) {
        for exchange in &self.0 {
            let Ok([above, below]) = keys.get_disjoint_mut(*exchange) else {
                continue;
            };
            // Copies, so that nothing that is written is read again.
            let (ones, others) = (*above, *below);
            let pairs = ones.iter().zip(&others);
            for ((above, below), (one, other)) in above.iter_mut().zip(below).zip(pairs) {
                *above = if one < other { *other } else { *one };
                *below = if one < other { *one } else { *other };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::robustness::weightings::Lanes;

    #[test]
    fn any_number_of_keys_comes_out_in_order() {
        for count in 0..=MOST {
            let keys: Vec<Lanes> = (0..count)
                .map(|place| {
                    std::array::from_fn(|lane| {
                        let score = (place * 7919 + lane * 104_729) % 997 + (1 << 23);
                        key(u16::try_from(score % 65_521).unwrap().into(), place)
                    })
                })
                .collect();
            for first in [1, 10, count / 2, count] {
                let first = first.min(count);
                let mut sorted = keys.clone();
                Network::new(count, first).sort(&mut sorted);
                for lane in 0..LANES {
                    let of = |keys: &[Lanes]| keys.iter().map(|one| one[lane]).collect();
                    let (mut found, mut expected): (Vec<f32>, Vec<f32>) = (of(&sorted), of(&keys));
                    expected.sort_by(|one, other| other.total_cmp(one));
                    assert_eq!(found[..first], expected[..first]);
                    found.sort_by(|one, other| other.total_cmp(one));
                    assert_eq!(found, expected, "nothing is lost");
                }
            }
        }
    }

    #[test]
    fn a_key_is_read_as_it_was_made_up_to_the_highest_score() {
        for (score, place) in [(0.0, 0), (1.0, 127), (15_728_640.0, 127), (15_728_639.0, 3)] {
            let key = key(score, place);
            assert!(key.is_finite());
            assert_eq!(read(key), (score, place));
            assert!(is_level(key, self::key(score, 5)));
            assert!(!is_level(key, self::key(score + 1.0, place)));
        }
    }
}
