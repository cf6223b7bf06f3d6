//! A plain, slow version of the same definition, with numbers of its own.

use matou::criteria::Level;
use matou::matching::robustness::{Table, Unsaid};

use super::{Dice, draw, number, random_levels};

/// Draws weightings as the model says it, one after the other, and sorts all hosters in each.
fn slow(important: usize, rows: &[Vec<Level>], unsaid: Unsaid, samples: usize) -> Vec<Vec<f64>> {
    let mut dice = Dice(2026);
    let wishes = rows[0].len();
    let mut shares = vec![vec![0.0; rows.len()]; rows.len()];
    for _ in 0..samples {
        let mut weights: Vec<f64> = (0..wishes).map(|_| -dice.uniform().ln()).collect();
        let sum: f64 = weights.iter().sum();
        for weight in &mut weights {
            *weight /= sum;
        }
        weights.sort_by(|one, other| other.total_cmp(one));
        let (first, rest) = weights.split_at_mut(important);
        for part in [first, rest] {
            for last in (1..part.len()).rev() {
                part.swap(last, usize::try_from(dice.below(last as u64 + 1)).unwrap());
            }
        }
        let scores: Vec<f64> = rows
            .iter()
            .map(|row| {
                let level = |dice: &mut Dice, level: &Level| {
                    let (low, high) = (f64::from(level.low()), f64::from(level.high()));
                    match unsaid {
                        Unsaid::Low => low,
                        Unsaid::Drawn => low + (high - low) * dice.uniform(),
                    }
                };
                let levels = row.iter().map(|one| level(&mut dice, one));
                levels
                    .zip(&weights)
                    .map(|(level, weight)| level * weight)
                    .sum()
            })
            .collect();
        for (hoster, score) in scores.iter().enumerate() {
            let ahead = scores.iter().filter(|other| *other - score > 1e-7).count();
            let level = scores
                .iter()
                .filter(|other| (*other - score).abs() <= 1e-7)
                .count();
            for rank in &mut shares[hoster][ahead..ahead + level] {
                *rank += 1.0 / number(level) / number(samples);
            }
        }
    }
    shares
}

fn assert_alike(important: usize, rows: Vec<Vec<Level>>, unsaid: Unsaid) {
    let samples = 20_000;
    let expected = slow(important, &rows, unsaid, samples);
    let drawn = draw(Table::of_rows(important, rows), unsaid, 20_000);
    for (found, expected) in drawn.iter().zip(expected) {
        for (found, expected) in found.ranks.iter().zip(expected) {
            // Both are estimates: four standard deviations of their difference.
            assert!(
                (found - expected).abs() < 0.02,
                "{found} against {expected}"
            );
        }
    }
}

#[test]
fn random_tables_agree_with_a_plain_slow_version() {
    let mut dice = Dice(11);
    for (hosters, wishes, important) in [(4, 3, 1), (9, 6, 6), (7, 8, 0), (12, 5, 4), (25, 20, 11)]
    {
        let rows = random_levels(&mut dice, hosters, wishes);
        assert_alike(important, rows, Unsaid::Low);
    }
}

#[test]
fn random_tables_with_silence_drawn_agree_with_a_plain_slow_version() {
    let mut dice = Dice(12);
    for (hosters, wishes, important) in [(3, 2, 1), (8, 6, 2), (15, 12, 12)] {
        let rows = random_levels(&mut dice, hosters, wishes);
        assert_alike(important, rows, Unsaid::Drawn);
    }
}

#[test]
fn of_many_hosters_only_the_first_ranks_are_worked_out_and_they_are_the_same() {
    let mut dice = Dice(13);
    // Nobody below 40 ever comes near the first ten, who are never below 50.
    let level = |dice: &mut Dice, from: u64, to: u64| {
        Level::exactly(u8::try_from(from + dice.below(to - from)).unwrap())
    };
    let row = |dice: &mut Dice, from, to| (0..8).map(|_| level(dice, from, to)).collect();
    let mut rows: Vec<Vec<Level>> = (0..100).map(|_| row(&mut dice, 50, 60)).collect();
    rows.push(rows[3].clone());
    let few = draw(Table::of_rows(3, rows.clone()), Unsaid::Low, 2_000);
    rows.extend((0..600).map(|_| row(&mut dice, 0, 40)));
    let mut drawing = matou::matching::robustness::Sampler::new(
        std::sync::Arc::new(Table::of_rows(3, rows)),
        1,
        Unsaid::Low,
        10,
    );
    drawing.draw_to(2_000);
    let many = drawing.acceptability();
    for (one, other) in few.iter().zip(&many) {
        assert_eq!(one.ranks[..10], other.ranks);
        assert_eq!(one.central, other.central);
    }
    assert!(many[101..].iter().all(|one| one.ranks == [0.0; 10]));
}
