//! Whether the weights of those who would choose a hoster are enough, whatever silence hides.

use rayon::prelude::*;

use super::Table;
use super::tally::size;
use super::weightings::{BLOCK, LANES, Lanes, Purpose, fraction, generator};

/// Returns, for each pair of a hoster of the first peers and of a weighting, the share of draws of what silence hides
/// in which it comes first with these weights, 0 to 1. Hosters that are level share the place.
///
/// A hoster that is not among the first peers never comes first.
pub fn confidence(
    table: &Table,
    chosen: &[(usize, Vec<f64>)],
    seed: u64,
    samples: u32,
) -> Vec<f64> {
    let Some(peers) = table.peers.first() else {
        return vec![0.0; chosen.len()];
    };
    let weightings: Vec<(Option<usize>, Vec<f32>)> = chosen
        .iter()
        .map(|(hoster, weights)| {
            let place = peers
                .members
                .iter()
                .position(|(member, _)| member == hoster);
            (place, weights.iter().copied().map(single).collect())
        })
        .collect();
    let counted = (0..samples.div_ceil(BLOCK))
        .into_par_iter()
        .map(|number| {
            let samples = size((samples - number * BLOCK).min(BLOCK));
            let mut generator = generator(Purpose::Confidence, seed, number.into());
            let mut counts = vec![0.0; weightings.len()];
            for from in (0..samples).step_by(LANES) {
                let lanes = (samples - from).min(LANES);
                let levels: Vec<Vec<Lanes>> = peers
                    .members
                    .iter()
                    .map(|(_, levels)| {
                        let level = |level: &crate::criteria::Level| {
                            let (low, high) = (f32::from(level.low()), f32::from(level.high()));
                            let mut lanes = [low; LANES];
                            if high > low {
                                for lane in &mut lanes {
                                    *lane += (high - low) * fraction(&mut generator);
                                }
                            }
                            lanes
                        };
                        levels.iter().map(level).collect()
                    })
                    .collect();
                for (count, (place, weights)) in counts.iter_mut().zip(&weightings) {
                    *count += place.map_or(0.0, |place| firsts(&levels, place, weights, lanes));
                }
            }
            counts
        })
        .collect::<Vec<Vec<f64>>>();
    let mut shares = vec![0.0; chosen.len()];
    // In the order of the blocks, so that the sum is the same whoever counted them.
    for counts in counted {
        shares
            .iter_mut()
            .zip(counts)
            .for_each(|(share, count)| *share += count);
    }
    shares
        .iter()
        .map(|share| share / f64::from(samples.max(1)))
        .collect()
}

/// In how many of these samples the member at `place` comes first.
fn firsts(levels: &[Vec<Lanes>], place: usize, weights: &[f32], lanes: usize) -> f64 {
    let score = |levels: &Vec<Lanes>| {
        let mut score = [0.0; LANES];
        for (level, weight) in levels.iter().zip(weights) {
            for (score, level) in score.iter_mut().zip(level) {
                *score += level * weight;
            }
        }
        score
    };
    let Some(own) = levels.get(place).map(score) else {
        return 0.0;
    };
    let mut ahead = [false; LANES];
    let mut level = [0_u32; LANES];
    for other in levels.iter().map(score) {
        for (((ahead, level), other), own) in ahead.iter_mut().zip(&mut level).zip(other).zip(own) {
            *ahead |= other > own;
            *level += u32::from(other.total_cmp(&own).is_eq());
        }
    }
    let first = ahead
        .iter()
        .zip(level)
        .take(lanes)
        .filter(|(ahead, _)| !**ahead);
    first.map(|(_, level)| 1.0 / f64::from(level)).sum()
}

/// A weight between 0 and 1, as precise as scores are.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a score needs no more than seven digits"
)]
fn single(weight: f64) -> f32 {
    weight as f32
}
