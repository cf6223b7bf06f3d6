//! How far the ratio of importances may move: exactly, against ratios that are tried one by one.

use matou::matching::robustness::{Fraction, RatioRange, ratio_range};
use matou::matching::{Match, Options, Ranking};
use proptest::prelude::*;
use serde_json::json;

use crate::generate::{self, Mix};
use crate::support::{has, hosters, need, needs, value};

/// Assured and possible points, in whole numbers, with an important wish counting `ratio` / 16 desirable ones.
fn points(found: &Match, ratio: i64) -> (i64, i64) {
    let mut points = (0, 0);
    for wish in found.standing.wishes() {
        let weight = if wish.importance.points() == 3 {
            ratio
        } else {
            16
        };
        points.0 += weight * i64::from(wish.level.low());
        points.1 += weight * i64::from(wish.level.high());
    }
    points
}

/// Says whether the first hoster stays in front of those that compete with it.
fn stays(ranking: &Ranking, ratio: i64) -> bool {
    let leader = &ranking.proposed[0];
    let rivals = ranking.proposed[1..]
        .iter()
        .filter(|rival| rival.open_conditions == leader.open_conditions);
    let own = points(leader, ratio);
    rivals
        .map(|rival| points(rival, ratio))
        .all(|rival| own >= rival)
}

fn is_inside(range: RatioRange, sixteenths: i64) -> bool {
    let least =
        i64::from(range.low.numerator) * 16 <= sixteenths * i64::from(range.low.denominator);
    let most = range.high.is_none_or(|high| {
        i64::from(high.numerator) * 16 >= sixteenths * i64::from(high.denominator)
    });
    least && most
}

fn is_a_bound(range: RatioRange, sixteenths: i64) -> bool {
    let is =
        |one: Fraction| i64::from(one.numerator) * 16 == sixteenths * i64::from(one.denominator);
    is(range.low) || range.high.is_some_and(is)
}

proptest! {
    #![proptest_config(crate::properties::times(256))]

    #[test]
    fn the_first_hoster_stays_in_front_inside_the_range_and_nowhere_else(
        world in generate::world(Mix::Wishes),
    ) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, Options::default());
        let Some(range) = ratio_range(&ranking) else {
            let is_single = ranking.proposed.first().is_some_and(|first| !first.tied);
            prop_assert!(!is_single || ranking.points.0 == 0);
            return Ok(());
        };
        prop_assert!(is_inside(range, 48), "{range:?}");
        for sixteenths in 16..400 {
            // On the bound itself two are level, and what is possible decides.
            if !is_a_bound(range, sixteenths) {
                prop_assert_eq!(is_inside(range, sixteenths), stays(&ranking, sixteenths), "{:?} at {}", range, sixteenths);
            }
        }
    }
}

#[test]
fn a_range_has_the_bounds_that_one_works_out_by_hand() {
    // One important and two desirable wishes; points: 3 for the first hoster, 2 for the second.
    let hosters = hosters(&[
        (
            "contact",
            json!({ "support.contact_hours": value("office_hours") }),
        ),
        (
            "both",
            json!({ "support.channels": has(["phone"]), "accompaniment.offer": has(["migration"]) }),
        ),
    ]);
    let needs = needs(&json!([
        need("support.contact_hours", "office_hours", "important"),
        need("support.channels", "phone", "desirable"),
        need("accompaniment.offer", "migration", "desirable"),
    ]));
    let ranking = Ranking::new(&hosters, &needs, Options::default());
    let range = ratio_range(&ranking).unwrap();
    assert_eq!((range.low.to_f64(), range.high), (2.0, None));
    assert!(!range.is_all());
}

#[test]
fn wishes_of_one_importance_leave_every_ratio_and_ties_none() {
    let two = hosters(&[
        ("one", json!({ "support.channels": has(["phone"]) })),
        ("other", json!({})),
    ]);
    let wish = |importance| needs(&json!([need("support.channels", "phone", importance)]));
    for importance in ["important", "desirable"] {
        let ranking = Ranking::new(&two, &wish(importance), Options::default());
        assert_eq!(ratio_range(&ranking), Some(RatioRange::ALL));
    }
    let nothing = Ranking::new(&two, &[], Options::default());
    assert_eq!(ratio_range(&nothing), None);
    let level = hosters(&[("one", json!({})), ("other", json!({}))]);
    let tied = Ranking::new(&level, &wish("important"), Options::default());
    assert_eq!(ratio_range(&tied), None);
}
