//! A sorting network: the same exchanges whatever is sorted, so that many samples are sorted at once.
//!
//! Batcher's odd-even merge sort ("Sorting networks and their applications", 1968).

use super::weightings::Lanes;

/// The most competitors that a key can tell apart.
pub(super) const MOST: usize = 1 << PLACE_BITS;
const PLACE_BITS: u32 = 7;

/// Makes a number that is sorted by the score, and holds the place of who reached it.
///
/// A score is below 2²⁴, so both fit below the bits of infinity: the key is an ordinary positive number, and
/// ordinary positive numbers are in the order of their bits.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a score is between 0 and 2²⁴, and a place is below 2⁷"
)]
pub(super) fn key(score: f32, place: usize) -> f32 {
    f32::from_bits(((score as u32) << PLACE_BITS) | place as u32)
}

/// Reads the score, whole, and the place.
#[expect(
    clippy::cast_precision_loss,
    reason = "a score is below 2²⁴, so that it is exact"
)]
pub(super) fn read(key: f32) -> (f32, usize) {
    let bits = key.to_bits();
    let place = usize::try_from(bits % (1 << PLACE_BITS)).unwrap_or_default();
    ((bits >> PLACE_BITS) as f32, place)
}

/// The exchanges that sort so many keys.
pub(super) struct Network(Vec<[usize; 2]>);

impl Network {
    /// Finds the exchanges for `count` keys.
    pub(super) fn new(count: usize) -> Self {
        let mut exchanges = Vec::new();
        let mut merged = 1;
        while merged < count {
            let mut apart = merged;
            while apart > 0 {
                let first = apart % merged;
                exchanges.extend(
                    (first..count.saturating_sub(apart))
                        .filter(|key| (key - first) % (2 * apart) < apart)
                        .map(|key| [key, key + apart])
                        .filter(|[one, other]| one / (2 * merged) == other / (2 * merged)),
                );
                apart /= 2;
            }
            merged *= 2;
        }
        Self(exchanges)
    }

    /// Sorts the keys of every sample, the largest first.
    pub(super) fn sort(&self, keys: &mut [Lanes]) {
        for exchange in &self.0 {
            let Ok([above, below]) = keys.get_disjoint_mut(*exchange) else {
                continue;
            };
            for (above, below) in above.iter_mut().zip(below) {
                let (one, other) = (*above, *below);
                *above = if one < other { other } else { one };
                *below = if one < other { one } else { other };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::robustness::weightings::LANES;

    #[test]
    fn any_number_of_keys_comes_out_in_order() {
        for count in 0..=MOST {
            let network = Network::new(count);
            let mut keys: Vec<Lanes> = (0..count)
                .map(|place| {
                    std::array::from_fn(|lane| {
                        let score = (place * 7919 + lane * 104_729) % 997 + (1 << 23);
                        key(u16::try_from(score % 65_521).unwrap().into(), place)
                    })
                })
                .collect();
            let mut given = keys.clone();
            network.sort(&mut keys);
            for lane in 0..LANES {
                given.sort_by(|one, other| other[lane].total_cmp(&one[lane]));
                assert!(
                    keys.iter()
                        .zip(&given)
                        .all(|(one, other)| one[lane] == other[lane])
                );
            }
        }
    }

    #[test]
    fn a_key_is_read_as_it_was_made_up_to_the_highest_score() {
        for (score, place) in [(0.0, 0), (1.0, 127), (15_728_640.0, 127), (15_728_639.0, 3)] {
            let key = key(score, place);
            assert!(key.is_finite());
            assert_eq!(read(key), (score, place));
        }
    }
}
