//! Minimal relaxations: the smallest sets of conditions whose relaxing admits somebody.
//!
//! Relaxing the conditions R admits a hoster exactly when the conditions that it fails are all in R. So
//! the minimal relaxations are the smallest sets of failed conditions. A relaxed condition becomes
//! important; it does not vanish.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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
    // Hosters that fail the same conditions belong together: a smallest set admits exactly those that fail
    // all of it, since a hoster that failed less would make it smaller.
    let mut alike: BTreeMap<(u32, Mask), Vec<&Excluded>> = BTreeMap::new();
    for hoster in excluded {
        let failed = mask(&hoster.failed);
        alike
            .entry((failed.count_ones(), failed))
            .or_default()
            .push(hoster);
    }
    let mut minimal: Vec<(u32, Mask)> = Vec::new();
    let mut found: Vec<Relaxation> = Vec::new();
    for ((size, failed), admitted) in alike {
        // Larger sets come last in the list, so they can be spared once it is full.
        let is_spared =
            found.len() >= MOST_RELAXATIONS && minimal.last().is_some_and(|(last, _)| *last < size);
        if is_spared {
            break;
        }
        if !minimal.iter().any(|(_, kept)| kept & failed == *kept) {
            minimal.push((size, failed));
            found.push(relaxation(failed, &admitted, needs, silence));
        }
    }
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
