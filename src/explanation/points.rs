//! Points as a person reads them: rounded together, so that what is shown adds up.

use rust_decimal::Decimal;

use crate::matching::Parts;

/// Hundredths of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hundredths(pub u32);

impl Hundredths {
    /// Returns the points for showing.
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0.into(), 2).normalize()
    }
}

/// Shares `total` whole units out in proportion to `weights`, by largest remainder: every share is the
/// exact one rounded down or up, and the shares sum to `total`. Of equal remainders, the first gets more.
///
/// Shares are all zero when no weight counts.
pub fn apportion(weights: &[u32], total: u32) -> Vec<u32> {
    let sum: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let exact = |weight: u32| u64::from(weight) * u64::from(total);
    let mut shares: Vec<u32> = weights
        .iter()
        .map(|weight| u32::try_from(exact(*weight) / sum).unwrap_or(total))
        .collect();
    let mut missing = total.saturating_sub(shares.iter().sum());
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|index| {
        std::cmp::Reverse(weights.get(*index).map_or(0, |weight| exact(*weight) % sum))
    });
    for index in order {
        if missing == 0 {
            break;
        }
        if let Some(share) = shares.get_mut(index) {
            *share += 1;
            missing -= 1;
        }
    }
    shares
}

/// Rounds the three parts of a score together to hundredths of a point: assured, open, lost.
///
/// Largest remainders, where of equal ones the open part takes or gives what is over. What is assured is so
/// rounded by itself: two hosters that have as much of it show as much.
pub fn parts_in_points(parts: Parts) -> [Hundredths; 3] {
    // The parts sum to whole points, so the total needs no rounding.
    let total = parts.total() * 100 / 60;
    let (assured, lost) = (nearest(parts.assured), nearest(parts.lost));
    let open = total.saturating_sub(assured + lost);
    [assured, open, lost].map(Hundredths)
}

/// Rounds sixtieths of a point to hundredths: there are only thirds of a hundredth to round.
fn nearest(sixtieths: u32) -> u32 {
    (sixtieths * 5 + 1) / 3
}

/// Rounds differences, in sixtieths of a point, together to hundredths, so that they add up to the
/// difference of the two `assured` parts as they are shown: by largest remainder, a difference below zero
/// like the others. Each is the exact one rounded down or up.
pub fn differences_in_points(differences: &[i64], assured: [u32; 2]) -> Vec<i64> {
    let [first, second] = assured.map(|part| i64::from(nearest(part)));
    let mut shown: Vec<i64> = differences
        .iter()
        .map(|one| (one * 5).div_euclid(3))
        .collect();
    let mut missing = first - second - shown.iter().sum::<i64>();
    let mut order: Vec<(i64, usize)> = differences
        .iter()
        .enumerate()
        .map(|(index, one)| ((one * 5).rem_euclid(3), index))
        .filter(|(remainder, _)| *remainder > 0)
        .collect();
    order.sort_by_key(|(remainder, index)| (std::cmp::Reverse(*remainder), *index));
    for (_, index) in order {
        if missing > 0
            && let Some(one) = shown.get_mut(index)
        {
            *one += 1;
            missing -= 1;
        }
    }
    shown
}

/// Shares the cells of a bar out: assured, open, lost. A part that is not nothing keeps a cell where there
/// is room for it.
pub fn bar(parts: Parts, cells: u16) -> [u16; 3] {
    let weights = [parts.assured, parts.open, parts.lost];
    let mut shares = apportion(&weights, cells.into());
    for index in 0..shares.len() {
        let vanished = weights.get(index) > Some(&0) && shares.get(index) == Some(&0);
        let largest = shares.iter().enumerate().max_by_key(|(_, share)| **share);
        let Some((donor, &most)) = largest.filter(|_| vanished) else {
            continue;
        };
        if most > 1
            && let Ok([share, donor]) = shares.get_disjoint_mut([index, donor])
        {
            *share += 1;
            *donor -= 1;
        }
    }
    let share = |index: usize| {
        u16::try_from(shares.get(index).copied().unwrap_or_default()).unwrap_or(cells)
    };
    [share(0), share(1), share(2)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_sum_to_the_total() {
        assert_eq!(apportion(&[20, 20, 20], 100), [34, 33, 33]);
        assert_eq!(apportion(&[1, 0, 0], 7), [7, 0, 0]);
        assert_eq!(apportion(&[0, 0], 7), [0, 0]);
        assert_eq!(apportion(&[], 7), [0_u32; 0]);
    }

    #[test]
    fn parts_of_a_score_add_up_when_rounded() {
        let parts = Parts {
            assured: 20,
            open: 20,
            lost: 20,
        };
        let [assured, open, lost] = parts_in_points(parts);
        assert_eq!(assured.0 + open.0 + lost.0, 100);
    }

    #[test]
    fn a_bar_hides_no_part() {
        assert_eq!(
            bar(
                Parts {
                    assured: 1019,
                    open: 0,
                    lost: 1
                },
                10
            ),
            [9, 0, 1]
        );
        assert_eq!(
            bar(
                Parts {
                    assured: 1,
                    open: 1,
                    lost: 58
                },
                3
            ),
            [1, 1, 1]
        );
        assert_eq!(bar(Parts::default(), 10), [0, 0, 0]);
        assert_eq!(
            bar(
                Parts {
                    assured: 30,
                    open: 20,
                    lost: 10
                },
                0
            ),
            [0, 0, 0]
        );
    }
}
