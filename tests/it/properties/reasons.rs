//! What drove a match and what to ask, against plain and slow versions.

use std::cmp::Ordering;

use matou::matching::{Assessment, Match, Options, Ranking, drivers, to_ask};
use proptest::prelude::*;

use super::times;
use crate::generate::{Mix, world};

/// A fraction with a positive denominator, compared exactly.
#[derive(Clone, Copy, Debug)]
struct Fraction(i128, i128);

impl Fraction {
    fn compare(self, other: Self) -> Ordering {
        (self.0 * other.1).cmp(&(other.0 * self.1))
    }
}

/// Returns a contribution less the mean contribution of all proposed hosters for that need.
fn above_mean(wish: &Assessment, proposed: &[Match]) -> Fraction {
    let assured = |wish: &Assessment| i128::from(wish.parts().assured);
    let all: i128 = proposed
        .iter()
        .flat_map(|found| found.standing.wishes())
        .filter(|other| other.need == wish.need)
        .map(assured)
        .sum();
    let hosters = i128::try_from(proposed.len()).unwrap();
    Fraction(assured(wish) * hosters - all, hosters)
}

/// Orders two wishes by their difference from the mean, the larger first, then by need.
fn by_difference(one: &(Fraction, usize), other: &(Fraction, usize)) -> Ordering {
    other.0.compare(one.0).then(one.1.cmp(&other.1))
}

/// Says whether `found` comes before the first hoster once it has these assured points and no open
/// condition.
fn overtakes(found: &Match, assured: u32, first: &Match) -> bool {
    let (parts, ahead) = (found.standing.parts, first.standing.parts);
    first.open_conditions > 0 || (assured, parts.possible()) > (ahead.assured, ahead.possible())
}

proptest! {
    #![proptest_config(times(128))]

    #[test]
    fn reasons_are_the_largest_differences_from_the_mean(world in world(Mix::Wishes)) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, Options::default());
        for found in &ranking.proposed {
            let mut differences: Vec<(Fraction, usize)> = found
                .standing
                .wishes()
                .map(|wish| (above_mean(wish, &ranking.proposed), wish.need))
                .collect();
            differences.sort_by(by_difference);
            let zero = Fraction(0, 1);
            let above = differences.iter().filter(|one| one.0.compare(zero).is_gt());
            let reasons: Vec<usize> = above.take(3).map(|one| one.1).collect();
            let drivers = drivers(&found.standing, &ranking.field);
            prop_assert_eq!(&drivers.reasons, &reasons);
            let below = differences
                .iter()
                .filter(|one| one.0.compare(zero).is_lt())
                .min_by(|one, other| one.0.compare(other.0).then(one.1.cmp(&other.1)));
            if let Some((_, need)) = below {
                prop_assert_eq!(drivers.against, Some(*need));
                continue;
            }
            // Nothing below the mean: what is missing most, if anything is; a reason for is none against.
            let missing = |wish: &Assessment| wish.parts().open + wish.parts().lost;
            let others = found.standing.wishes().filter(|wish| !reasons.contains(&wish.need));
            let most = others.map(missing).max().unwrap_or(0);
            let against = drivers.against.and_then(|need| found.standing.of_need(need));
            prop_assert_eq!(against.map_or(0, missing), most);
        }
    }

    #[test]
    fn what_is_asked_is_the_smallest_set_that_moves_a_hoster_past_the_first(
        world in world(Mix::Wishes),
    ) {
        let (hosters, needs) = world.read();
        let proposed = Ranking::new(&hosters, &needs, Options::default()).proposed;
        for found in &proposed {
            let asked = to_ask(found, &proposed);
            let conditions: Vec<usize> =
                found.standing.open_conditions().map(|one| one.need).collect();
            prop_assert_eq!(&asked[..conditions.len()], &conditions[..], "conditions come first");
            let wishes = &asked[conditions.len()..];
            if found.rank == proposed[0].rank {
                prop_assert!(wishes.is_empty());
                continue;
            }
            let open: Vec<(usize, u32)> = found
                .standing
                .wishes()
                .map(|wish| (wish.need, wish.parts().open))
                .filter(|(_, open)| *open > 0)
                .collect();
            let assured = found.standing.parts.assured;
            let sizes: Vec<u32> = (0..1_u32 << open.len())
                .filter(|chosen| {
                    let gained = open.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1);
                    let gained: u32 = gained.map(|(_, (_, open))| open).sum();
                    overtakes(found, assured + gained, &proposed[0])
                })
                .map(u32::count_ones)
                .collect();
            let gained = open.iter().filter(|(need, _)| wishes.contains(need));
            let gained: u32 = gained.map(|(_, open)| open).sum();
            match sizes.iter().min() {
                Some(fewest) => {
                    prop_assert_eq!(wishes.len(), usize::try_from(*fewest).unwrap());
                    prop_assert!(overtakes(found, assured + gained, &proposed[0]));
                }
                None => prop_assert!(wishes.is_empty(), "no answer would do"),
            }
        }
    }
}
