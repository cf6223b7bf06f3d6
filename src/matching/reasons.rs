//! What drove a match, and what to ask the hoster.

use std::cmp::Reverse;

use super::order::{self, Key, Match};
use super::{Assessment, Standing};

/// What tells a hoster apart from the others that are proposed, as indices of needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drivers {
    /// At most three wishes that it meets better than the others do, the largest difference first.
    pub reasons: Vec<usize>,
    /// The wish that speaks most against it.
    pub against: Option<usize>,
}

/// The most reasons that are given for a match.
const MOST_REASONS: usize = 3;

/// What all proposed hosters together bring to each need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    hosters: i64,
    /// The sum of the assured contributions, by need.
    sums: Vec<i64>,
}

impl Field {
    /// Sums what the proposed hosters bring to each of `needs` needs.
    pub fn of(proposed: &[Match], needs: usize) -> Self {
        let mut sums = vec![0; needs];
        for wish in proposed.iter().flat_map(|found| found.standing.wishes()) {
            if let Some(sum) = sums.get_mut(wish.need) {
                *sum += i64::from(wish.parts().assured);
            }
        }
        Self {
            hosters: i64::try_from(proposed.len()).unwrap_or(i64::MAX),
            sums,
        }
    }

    /// Returns how far a contribution lies above the mean, times the number of hosters: an integer.
    fn above_mean(&self, wish: &Assessment) -> i64 {
        let sum = self.sums.get(wish.need).copied().unwrap_or_default();
        self.hosters * i64::from(wish.parts().assured) - sum
    }
}

/// Compares each contribution with the mean contribution of all proposed hosters for that need: what
/// everybody meets explains nothing.
///
/// Against speaks the wish that lies furthest below the mean; where none does, the one of which most
/// is not assured, unless it is already a reason for.
pub fn drivers(standing: &Standing, field: &Field) -> Drivers {
    let mut largest: Vec<(i64, usize)> = Vec::new();
    let mut least: Option<(i64, usize)> = None;
    for wish in standing.wishes() {
        let difference = field.above_mean(wish);
        if difference > 0 {
            // Behind those that are no smaller: of equal ones, the need that was stated first leads.
            let place = largest.partition_point(|(known, _)| *known >= difference);
            if place < MOST_REASONS {
                largest.truncate(MOST_REASONS - 1);
                largest.insert(place, (difference, wish.need));
            }
        } else if difference < 0 && least.is_none_or(|(known, _)| difference < known) {
            least = Some((difference, wish.need));
        }
    }
    let reasons: Vec<usize> = largest.into_iter().map(|(_, need)| need).collect();
    let missing = |wish: &Assessment| wish.parts().open + wish.parts().lost;
    let against = least.map(|(_, need)| need).or_else(|| {
        standing
            .wishes()
            .filter(|wish| missing(wish) > 0 && !reasons.contains(&wish.need))
            .max_by_key(|wish| (missing(wish), Reverse(wish.need)))
            .map(|wish| wish.need)
    });
    Drivers { reasons, against }
}

/// Returns what to ask, as indices of needs: first the conditions that have to be confirmed, then the
/// smallest set of open wishes whose confirmation would move this hoster past the first one.
///
/// Nothing beyond the conditions is returned for the first hoster itself, nor for one that no answer
/// would bring past it.
pub fn to_ask(found: &Match, proposed: &[Match]) -> Vec<usize> {
    let mut asked: Vec<usize> = found
        .standing
        .open_conditions()
        .map(|condition| condition.need)
        .collect();
    let Some(first) = proposed.first() else {
        return asked;
    };
    if first.rank == found.rank {
        return asked;
    }
    // Once the conditions are confirmed, none is open any more.
    let wishes = fewest_wishes(&found.standing, 0, order::key_of(first));
    asked.extend(wishes.unwrap_or_default());
    asked
}

/// Returns the fewest open wishes whose confirmation brings a hoster before the place `target`, when it has
/// so many conditions left to confirm: the largest first. `None` when not even all of them do.
pub(super) fn fewest_wishes(
    standing: &Standing,
    open_conditions: usize,
    target: Key,
) -> Option<Vec<usize>> {
    let possible = standing.parts.possible();
    // All favourable answers together make everything that is possible assured.
    if order::key(open_conditions, possible, possible) >= target {
        return None;
    }
    let mut assured = standing.parts.assured;
    let mut open: Vec<&Assessment> = standing
        .wishes()
        .filter(|wish| wish.parts().open > 0)
        .collect();
    open.sort_unstable_by_key(|wish| (Reverse(wish.parts().open), wish.need));
    let mut wishes = Vec::new();
    let mut open = open.into_iter();
    while order::key(open_conditions, assured, possible) >= target {
        let wish = open.next()?;
        assured += wish.parts().open;
        wishes.push(wish.need);
    }
    Some(wishes)
}

/// Says whether favourable answers about the `asked` needs, which [`to_ask`] found, would move this
/// hoster past the first one.
pub fn would_overtake(found: &Match, proposed: &[Match], asked: &[usize]) -> bool {
    let gained: u32 = found
        .standing
        .wishes()
        .filter(|wish| asked.contains(&wish.need))
        .map(|wish| wish.parts().open)
        .sum();
    let parts = found.standing.parts;
    let answered = order::key(0, parts.assured + gained, parts.possible());
    proposed
        .first()
        .is_some_and(|first| first.rank != found.rank && answered < order::key_of(first))
}

/// Returns the other needs that silence leaves open, as indices: worth asking about although no answer is
/// needed to come first. What silence leaves most open comes first.
pub fn also_open(standing: &Standing, asked: &[usize]) -> Vec<usize> {
    let mut open: Vec<&Assessment> = standing
        .wishes()
        .filter(|wish| wish.is_open() && !asked.contains(&wish.need))
        .collect();
    open.sort_by_key(|wish| (Reverse(wish.parts().open), wish.need));
    open.into_iter().map(|wish| wish.need).collect()
}
