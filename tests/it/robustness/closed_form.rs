//! Two wishes: the share of a hoster is the length of an interval, which one can write down.

use matou::matching::robustness::Unsaid;

use super::{Dice, draw, known, number};

/// The shares of first places among hosters with two wishes, each weight of the first wish between `from` and 1 as
/// likely: exactly, from the points where two of them are level.
fn first_shares(rows: &[[u8; 2]], from: f64) -> Vec<f64> {
    let score = |row: &[u8; 2], weight: f64| {
        f64::from(row[0]) * weight + f64::from(row[1]) * (1.0 - weight)
    };
    let mut cuts = vec![from, 1.0];
    for one in rows {
        for other in rows {
            // Level where (a − b)·w + (c − d)·(1 − w) = 0.
            let first = f64::from(one[0]) - f64::from(other[0]);
            let second = f64::from(one[1]) - f64::from(other[1]);
            let cut = second / (second - first);
            if cut.is_finite() && cut > from && cut < 1.0 {
                cuts.push(cut);
            }
        }
    }
    cuts.sort_by(f64::total_cmp);
    let mut shares = vec![0.0; rows.len()];
    for ends in cuts.windows(2) {
        let middle = f64::midpoint(ends[0], ends[1]);
        let highest = rows
            .iter()
            .map(|row| score(row, middle))
            .fold(0.0, f64::max);
        let first: Vec<usize> = (0..rows.len())
            .filter(|row| (score(&rows[*row], middle) - highest).abs() < 1e-9)
            .collect();
        for row in &first {
            shares[*row] += (ends[1] - ends[0]) / (1.0 - from) / number(first.len());
        }
    }
    shares
}

fn assert_as_in_closed_form(important: usize, from: f64, rows: &[[u8; 2]]) {
    let slices: Vec<&[u8]> = rows.iter().map(<[u8; 2]>::as_slice).collect();
    let drawn = draw(known(important, &slices), Unsaid::Low, 10_000);
    for (found, expected) in drawn.iter().zip(first_shares(rows, from)) {
        assert!(
            (found.first() - expected).abs() < 0.01,
            "{} drawn, {expected} exactly: {rows:?}, {important} important",
            found.first()
        );
    }
}

#[test]
fn two_wishes_of_the_same_importance_take_each_weight_from_nothing_to_all() {
    // In front with the first wish above two thirds, below one third, and between.
    let rows = [[60, 0], [0, 60], [40, 40]];
    assert_eq!(first_shares(&rows, 0.0).len(), 3);
    assert_as_in_closed_form(0, 0.0, &rows);
    assert_as_in_closed_form(2, 0.0, &rows);
}

#[test]
fn an_important_wish_weighs_at_least_half_against_a_desirable_one() {
    let rows = [[60, 0], [0, 60], [40, 40]];
    let expected = first_shares(&rows, 0.5);
    assert!((expected[0] - 2.0 / 3.0).abs() < 1e-9 && expected[1] < 1e-9);
    assert_as_in_closed_form(1, 0.5, &rows);
}

#[test]
fn shares_of_any_hosters_with_two_wishes_are_within_one_point_of_the_closed_form() {
    let mut dice = Dice(7);
    for round in 0..60_usize {
        let hosters = 2 + dice.below(6);
        let mut level = || u8::try_from(dice.below(7) * 10).unwrap();
        let rows: Vec<[u8; 2]> = (0..hosters).map(|_| [level(), level()]).collect();
        let important = round % 3;
        assert_as_in_closed_form(important, if important == 1 { 0.5 } else { 0.0 }, &rows);
    }
}

#[test]
fn hosters_that_nothing_tells_apart_share_the_ranks_that_they_span() {
    let rows: [&[u8]; 5] = [&[60, 60], &[30, 30], &[30, 30], &[30, 30], &[0, 10]];
    let drawn = draw(known(1, &rows), Unsaid::Low, 1_000);
    let third = 1.0 / 3.0;
    let expected = [
        [1.0, 0.0, 0.0, 0.0, 0.0],
        [0.0, third, third, third, 0.0],
        [0.0, third, third, third, 0.0],
        [0.0, third, third, third, 0.0],
        [0.0, 0.0, 0.0, 0.0, 1.0],
    ];
    for (found, expected) in drawn.iter().zip(expected) {
        for (found, expected) in found.ranks.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{drawn:?}");
        }
    }
}

#[test]
fn who_would_choose_a_hoster_is_the_mean_of_the_weightings_that_put_it_first() {
    // The first is in front where the first wish weighs more than the second: between a half and all of it.
    let drawn = draw(
        known(0, &[&[60, 0], &[0, 60], &[0, 0]]),
        Unsaid::Low,
        10_000,
    );
    let central = |place: usize| drawn[place].central.clone().unwrap();
    assert!((central(0)[0] - 0.75).abs() < 0.01, "{drawn:?}");
    assert!((central(1)[0] - 0.25).abs() < 0.01, "{drawn:?}");
    for place in 0..2 {
        assert!((central(place).iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
    assert_eq!(drawn[2].central, None);
}

#[test]
fn without_wishes_every_hoster_shares_every_rank() {
    let drawn = draw(known(0, &[&[], &[], &[], &[]]), Unsaid::Low, 500);
    assert!(drawn.iter().all(|one| one.ranks == [0.25; 4]), "{drawn:?}");
    assert_eq!(draw(known(0, &[]), Unsaid::Low, 500), []);
}
