//! Scores, ranks and what is shown of them.

use matou::explanation::{apportion, bar, parts_in_points};
use matou::matching::{Group, Match, Options, Parts, Ranking, Standing};
use matou::needs::Needs;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use super::times;
use crate::generate::{Mix, world};

/// Says whether `one` comes before `other` by what the order is made of.
fn comes_before(one: &Match, other: &Match) -> bool {
    let worth = |found: &Match| {
        let parts = found.standing.parts;
        (
            -i64::try_from(found.open_conditions).unwrap(),
            parts.assured,
            parts.possible(),
        )
    };
    worth(one) > worth(other)
}

proptest! {
    #![proptest_config(times(96))]

    #[test]
    fn assured_open_and_lost_are_sixty_times_the_points(world in world(Mix::Every)) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, Options::default());
        let points = world.needs.iter().map(|need| match need["importance"].as_str() {
            Some("important") => 3,
            Some("desirable") => 1,
            _ => 0,
        });
        prop_assert_eq!(ranking.points.0, points.sum::<u32>());
        let proposed = ranking.proposed.iter().map(|found| &found.standing);
        let standings: Vec<&Standing> =
            proposed.chain(ranking.excluded.iter().map(|one| &one.standing)).collect();
        prop_assert_eq!(standings.len() + ranking.closed.len(), hosters.len());
        for standing in standings {
            prop_assert_eq!(standing.parts.total(), 60 * ranking.points.0);
            let assured: u32 = standing.wishes().map(|wish| wish.parts().assured).sum();
            prop_assert_eq!(assured, standing.parts.assured);
            for one in &standing.assessments {
                prop_assert!(one.level.low() <= one.level.high() && one.level.high() <= 60);
            }
        }
    }

    #[test]
    fn ranks_count_the_hosters_that_come_before(world in world(Mix::Every)) {
        let (hosters, needs) = world.read();
        let proposed = Ranking::new(&hosters, &needs, Options::default()).proposed;
        for pair in proposed.windows(2) {
            prop_assert!(!comes_before(&pair[1], &pair[0]));
        }
        for found in &proposed {
            let before = proposed.iter().filter(|other| comes_before(other, found)).count();
            prop_assert_eq!(found.rank, before + 1);
            let same = proposed.iter().filter(|other| other.rank == found.rank).count();
            prop_assert_eq!(found.tied, same > 1);
            prop_assert_eq!(found.open_conditions, found.standing.open_conditions().count());
            prop_assert_eq!(found.group == Group::Confirmed, found.open_conditions == 0);
        }
    }

    #[test]
    fn needs_that_are_written_and_read_again_are_the_same(world in world(Mix::Every)) {
        let (_, needs) = world.read();
        let needs = Needs { needs, accounts: Some(25), ..Needs::default() };
        let file = needs.to_json().to_string();
        let (read, warnings) = Needs::read("needs.json", file.as_bytes()).unwrap();
        prop_assert!(warnings.is_empty());
        prop_assert_eq!(read, needs);
    }
}

proptest! {
    #![proptest_config(times(256))]

    #[test]
    fn shares_are_exact_to_one_unit_and_sum_to_the_total(
        weights in vec(0..5000_u32, 0..6),
        total in 0..5000_u32,
    ) {
        let shares = apportion(&weights, total);
        let sum: u32 = weights.iter().sum();
        prop_assert_eq!(shares.len(), weights.len());
        prop_assert_eq!(shares.iter().sum::<u32>(), if sum == 0 { 0 } else { total });
        for (share, weight) in shares.iter().zip(&weights).filter(|_| sum > 0) {
            let exact = weight * total / sum;
            prop_assert!(*share == exact || *share == exact + 1);
            prop_assert!(*weight > 0 || *share == 0, "nothing gets nothing");
        }
    }

    #[test]
    fn what_is_shown_of_a_score_adds_up(
        levels in vec((0..=60_u32, 0..=60_u32, select_points()), 0..8),
        cells in 0..80_u16,
    ) {
        let mut parts = Parts::default();
        for (one, other, points) in levels {
            let (low, high) = (one.min(other), one.max(other));
            parts += Parts {
                assured: points * low,
                open: points * (high - low),
                lost: points * (60 - high),
            };
        }
        let shown: u32 = parts_in_points(parts).iter().map(|part| part.0).sum();
        prop_assert_eq!(shown, parts.total() / 60 * 100, "{}", json!(parts.total()));
        let weights = [parts.assured, parts.open, parts.lost];
        for (one, weight) in parts_in_points(parts).iter().zip(weights) {
            let (shown, exact) = (one.0 * 3, weight * 5);
            prop_assert!(shown.abs_diff(exact) < 3, "rounded to the next hundredth, one way or the other");
        }
        let alone = Parts { lost: 0, open: parts.total() - parts.assured, ..parts };
        prop_assert_eq!(parts_in_points(alone)[0], parts_in_points(parts)[0], "as much, shown as much");
        let shares = bar(parts, cells);
        prop_assert_eq!(shares.iter().sum::<u16>(), if parts.total() == 0 { 0 } else { cells });
        let weights = [parts.assured, parts.open, parts.lost];
        for (share, weight) in shares.iter().zip(weights) {
            prop_assert!(weight > 0 || *share == 0);
            prop_assert!(weight == 0 || *share > 0 || cells < 3, "a part lost its last cell");
        }
    }
}

/// Generates the points of a wish.
fn select_points() -> impl Strategy<Value = u32> {
    prop_oneof![Just(1_u32), Just(3_u32)]
}
