//! Minimal relaxations: the smallest sets of conditions whose relaxing admits somebody.
//!
//! Relaxing the conditions R admits a hoster exactly when the conditions that it fails are all in R. So
//! the minimal relaxations are the smallest sets of failed conditions. A relaxed condition becomes
//! important; it does not vanish.

use std::cmp::Reverse;

use super::{Excluded, Silence};
use crate::catalogue::Hoster;
use crate::needs::Need;

/// The most relaxations that are listed.
pub const MOST_RELAXATIONS: usize = 50;

/// A smallest set of conditions whose relaxing admits somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// The conditions, as indices of needs.
    pub needs: Vec<usize>,
    /// The hosters that it admits, as positions in the catalogue.
    pub admits: Vec<usize>,
    /// How many of them have no other condition left to confirm.
    pub confirmed: usize,
    /// For a single condition: the highest threshold that already admits somebody.
    pub lowering: Option<Lowering>,
}

/// A lower threshold that admits somebody before the condition is dropped altogether.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lowering {
    /// The threshold, in sixtieths, above 0.
    pub threshold: u8,
    /// The hosters that it admits, as positions in the catalogue.
    pub admits: Vec<usize>,
}

/// A set of needs: one bit for each, at most [`crate::needs::MOST_NEEDS`].
type Mask = u128;

fn mask(needs: &[usize]) -> Mask {
    needs
        .iter()
        .filter_map(|need| 1_u128.checked_shl(u32::try_from(*need).ok()?))
        .sum()
}

/// Finds every minimal relaxation, smallest first, then by hosters admitted.
pub fn relaxations(
    excluded: &[Excluded],
    needs: &[Need],
    hosters: &[Hoster],
    silence: Silence,
) -> Vec<Relaxation> {
    let masks: Vec<Mask> = excluded.iter().map(|hoster| mask(&hoster.failed)).collect();
    let mut candidates = masks.clone();
    candidates.sort_unstable_by_key(|mask| (mask.count_ones(), *mask));
    candidates.dedup();
    let mut minimal: Vec<Mask> = Vec::new();
    for candidate in candidates {
        if !minimal.iter().any(|kept| kept & candidate == *kept) {
            minimal.push(candidate);
        }
    }
    let mut found: Vec<Relaxation> = minimal
        .into_iter()
        .map(|relaxed| {
            let admitted: Vec<&Excluded> = excluded
                .iter()
                .zip(&masks)
                .filter(|(_, failed)| *failed & !relaxed == 0)
                .map(|(hoster, _)| hoster)
                .collect();
            relaxation(relaxed, &admitted, needs, silence)
        })
        .collect();
    let id = |position: &usize| hosters.get(*position).map(|hoster| hoster.id.as_str());
    for relaxation in &mut found {
        // By id, so that the order of the file changes nothing.
        relaxation.admits.sort_by_key(|position| id(position));
    }
    found.sort_by_key(|one| {
        (
            one.needs.len(),
            Reverse(one.admits.len()),
            one.needs.clone(),
        )
    });
    found.truncate(MOST_RELAXATIONS);
    found
}

fn relaxation(
    relaxed: Mask,
    admitted: &[&Excluded],
    needs: &[Need],
    silence: Silence,
) -> Relaxation {
    let needs: Vec<usize> = (0..needs.len())
        .filter(|need| mask(&[*need]) & relaxed != 0)
        .collect();
    let confirmed = |hoster: &&&Excluded| {
        hoster
            .standing
            .open_conditions()
            .all(|condition| needs.contains(&condition.need))
    };
    Relaxation {
        admits: admitted
            .iter()
            .map(|hoster| hoster.standing.hoster)
            .collect(),
        confirmed: admitted.iter().filter(confirmed).count(),
        lowering: match needs.as_slice() {
            [need] => lowering(*need, admitted, silence),
            _ => None,
        },
        needs,
    }
}

/// Finds the highest threshold of one condition that admits somebody, unless it is nothing at all.
///
/// The level that has to reach it is the one that sets a hoster aside: what is possible, or what is assured
/// where silence counts as not met.
fn lowering(need: usize, admitted: &[&Excluded], silence: Silence) -> Option<Lowering> {
    let reached = |hoster: &&Excluded| {
        let level = hoster.standing.of_need(need)?.level;
        let reached = match silence {
            Silence::Open => level.high(),
            Silence::NotMet => level.low(),
        };
        Some((reached, hoster.standing.hoster))
    };
    let levels: Vec<(u8, usize)> = admitted.iter().filter_map(reached).collect();
    let threshold = levels
        .iter()
        .map(|(level, _)| *level)
        .max()
        .filter(|level| *level > 0)?;
    let admits = levels
        .iter()
        .filter(|(level, _)| *level == threshold)
        .map(|(_, hoster)| *hoster)
        .collect();
    Some(Lowering { threshold, admits })
}
