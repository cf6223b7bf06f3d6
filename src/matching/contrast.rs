//! One hoster rather than another: what comes first between two of them, and what answers would change.
//!
//! The differences of their contributions sum exactly to the gap between their assured points.

use std::cmp::Reverse;

use super::order::{self, Key};
use super::reasons::fewest_wishes;
use super::{Assessment, Match, Parts, Ranking, Standing};

/// What decides which of two hosters stands before the other: the first of these that tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deciding {
    /// Both are set aside: there is no order between them.
    Neither,
    /// One is set aside, the other is not.
    SetAside,
    /// One is confirmed, the other has conditions to confirm.
    Group,
    /// Both have conditions to confirm, one has fewer.
    OpenConditions,
    /// One has more assured points.
    Assured,
    /// One has more possible points.
    Possible,
    /// Nothing: they share their rank.
    Tie,
}

impl Deciding {
    /// Returns the word that names of sentences end in.
    pub fn word(self) -> &'static str {
        match self {
            Self::Neither => "neither",
            Self::SetAside => "set_aside",
            Self::Group => "group",
            Self::OpenConditions => "open_conditions",
            Self::Assured => "assured",
            Self::Possible => "possible",
            Self::Tie => "tie",
        }
    }

    /// Says whether one hoster stands before the other at all.
    pub fn is_an_order(self) -> bool {
        !matches!(self, Self::Neither | Self::Tie)
    }
}

/// One of the two hosters of a contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one in front.
    First,
    /// The one behind.
    Second,
}

/// What both hosters document of one need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The index of the need.
    pub need: usize,
    /// The hoster in front.
    pub first: Assessment,
    /// The hoster behind.
    pub second: Assessment,
}

impl Difference {
    /// Returns what the first one has more in assured points, in sixtieths of a point; below zero, what it
    /// has less.
    pub fn assured(self) -> i64 {
        i64::from(self.first.parts().assured) - i64::from(self.second.parts().assured)
    }

    /// Returns what the first one has more in possible points, in sixtieths of a point.
    pub fn possible(self) -> i64 {
        i64::from(self.first.parts().possible()) - i64::from(self.second.parts().possible())
    }

    /// Says whether the two stand differently to a condition: met, to confirm, failed.
    fn is_of_condition(self) -> bool {
        self.first.is_condition() && rung(self.first) != rung(self.second)
    }

    /// Returns the side that has less, where that is for lack of documents alone: a favourable answer would
    /// bring it to what the other one has.
    pub fn silent(self) -> Option<Side> {
        let behind_in = |has: Assessment, lacks: Assessment| {
            if has.is_condition() {
                rung(has) < rung(lacks) && lacks.is_open_condition()
            } else {
                has.parts().assured > lacks.parts().assured && lacks.level.high() >= has.level.low()
            }
        };
        if behind_in(self.first, self.second) {
            Some(Side::Second)
        } else if behind_in(self.second, self.first) {
            Some(Side::First)
        } else {
            None
        }
    }
}

/// Where a condition stands: met, to confirm, failed.
fn rung(condition: Assessment) -> u8 {
    u8::from(condition.is_open_condition()) + 2 * u8::from(condition.is_failed())
}

/// Why one hoster stands before another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast {
    /// The hoster in front, by its position in the catalogue; the one that was named first where there is no
    /// order between them.
    pub first: usize,
    /// The hoster behind, by its position in the catalogue.
    pub second: usize,
    /// Whether the hoster that was named first is the one behind.
    pub is_swapped: bool,
    /// What decides.
    pub deciding: Deciding,
    /// How many conditions each of them leaves to confirm.
    pub open_conditions: [usize; 2],
    /// The points of each of them.
    pub parts: [Parts; 2],
    /// The conditions to which they stand differently, in the order of the needs.
    pub conditions: Vec<Difference>,
    /// Every wish, in the order of the needs: what they differ in sums to [`Self::gap`].
    pub wishes: Vec<Difference>,
    /// The fewest advantages of the first one that outweigh all those of the second one, as indices of
    /// needs, the largest first; none when the first one is not ahead in points.
    pub shortest: Vec<usize>,
    /// Whether the second one would stand before the first one, if all its conditions were confirmed and
    /// everything in which it has less for lack of documents alone.
    pub is_turned_by_silence: bool,
    /// The fewest open facts of the second one whose confirmation would bring it before the first one, as
    /// indices of needs, conditions first; none when no answer would.
    pub to_turn: Vec<usize>,
}

impl Contrast {
    /// Contrasts two hosters, by their positions in the catalogue. `None` when they are one and the same, or
    /// when one of them is neither proposed nor set aside.
    pub fn new(ranking: &Ranking, asked: usize, against: usize) -> Option<Self> {
        if asked == against {
            return None;
        }
        let (asked, against) = (Placed::of(ranking, asked)?, Placed::of(ranking, against)?);
        let is_swapped = match (asked.key, against.key) {
            (Some(asked), Some(against)) => against < asked,
            (asked, against) => asked.is_none() && against.is_some(),
        };
        let (first, second) = if is_swapped {
            (against, asked)
        } else {
            (asked, against)
        };
        let both = || {
            let pairs = first.standing.assessments.iter();
            pairs
                .zip(&second.standing.assessments)
                .map(|(one, other)| Difference {
                    need: one.need,
                    first: *one,
                    second: *other,
                })
        };
        let mut contrast = Self {
            first: first.standing.hoster,
            second: second.standing.hoster,
            is_swapped,
            deciding: deciding(&first, &second),
            open_conditions: [first.open_conditions(), second.open_conditions()],
            parts: [first.standing.parts, second.standing.parts],
            conditions: both().filter(|one| one.is_of_condition()).collect(),
            wishes: both().filter(|one| one.first.is_wish()).collect(),
            shortest: Vec::new(),
            is_turned_by_silence: false,
            to_turn: Vec::new(),
        };
        contrast.shortest = contrast.shortest();
        if let Some(key) = first.key.filter(|_| !second.is_ruled_out()) {
            contrast.is_turned_by_silence = contrast.if_confirmed(&second) < key;
            contrast.to_turn = to_turn(&first, &second, key);
        }
        Some(contrast)
    }

    /// Returns how far the first one is ahead in assured points, in sixtieths of a point; below zero, how far
    /// it is behind.
    pub fn gap(&self) -> i64 {
        let [first, second] = self.parts;
        i64::from(first.assured) - i64::from(second.assured)
    }

    /// Returns what speaks for one of the two in assured points, the largest difference first.
    pub fn advantages(&self, side: Side) -> Vec<Difference> {
        let of_side = |one: &Difference| match side {
            Side::First => one.assured(),
            Side::Second => -one.assured(),
        };
        let all = self.wishes.iter().copied();
        let mut advantages: Vec<Difference> = all.filter(|one| of_side(one) > 0).collect();
        advantages.sort_by_key(|one| (Reverse(of_side(one)), one.need));
        advantages
    }

    /// Returns the wish that speaks most for the second one.
    pub fn counter_reason(&self) -> Option<Difference> {
        self.advantages(Side::Second).first().copied()
    }

    /// The fewest advantages that outweigh all of the other one's: the largest ones.
    fn shortest(&self) -> Vec<usize> {
        let counters = self.advantages(Side::Second);
        let mut missing: i64 = -counters.iter().map(|one| one.assured()).sum::<i64>();
        let mut shortest = Vec::new();
        for advantage in self.advantages(Side::First) {
            shortest.push(advantage.need);
            missing -= advantage.assured();
            if missing < 0 {
                return shortest;
            }
        }
        Vec::new()
    }

    /// The place of the second one, if its conditions and what only its silence makes less were confirmed.
    fn if_confirmed(&self, second: &Placed<'_>) -> Key {
        let silent = self
            .wishes
            .iter()
            .filter(|one| one.silent() == Some(Side::Second));
        let gained: u32 = silent.map(|one| one.second.parts().open).sum();
        let parts = second.standing.parts;
        order::key(0, parts.assured + gained, parts.possible())
    }
}

/// A hoster with its place, where it is proposed.
struct Placed<'r> {
    standing: &'r Standing,
    /// What orders it; nothing when it is set aside.
    key: Option<Key>,
}

impl<'r> From<&'r Match> for Placed<'r> {
    fn from(found: &'r Match) -> Self {
        Self {
            standing: &found.standing,
            key: Some(order::key_of(found)),
        }
    }
}

impl<'r> Placed<'r> {
    fn of(ranking: &'r Ranking, position: usize) -> Option<Self> {
        if let Some(found) = ranking.proposed_at(position) {
            return Some(found.into());
        }
        let excluded = ranking.excluded_at(position)?;
        Some(Self {
            standing: &excluded.standing,
            key: None,
        })
    }

    fn open_conditions(&self) -> usize {
        self.standing.open_conditions().count()
    }

    /// Says whether a documented fact sets it aside, so that no answer would bring it back.
    fn is_ruled_out(&self) -> bool {
        self.standing.assessments.iter().any(|one| one.is_failed())
    }
}

fn deciding(first: &Placed<'_>, second: &Placed<'_>) -> Deciding {
    let (Some(ahead), Some(behind)) = (first.key, second.key) else {
        return if first.key.is_some() {
            Deciding::SetAside
        } else {
            Deciding::Neither
        };
    };
    let (open_ahead, assured_ahead, possible_ahead) = ahead;
    let (open_behind, assured_behind, possible_behind) = behind;
    if open_ahead != open_behind {
        if open_ahead == 0 {
            Deciding::Group
        } else {
            Deciding::OpenConditions
        }
    } else if assured_ahead != assured_behind {
        Deciding::Assured
    } else if possible_ahead != possible_behind {
        Deciding::Possible
    } else {
        Deciding::Tie
    }
}

/// Returns the fewest open facts of a proposed hoster whose confirmation brings it before another one, as indices of
/// needs, conditions first; none when no answer would.
pub(super) fn fewest_facts(first: &Match, second: &Match) -> Vec<usize> {
    to_turn(&first.into(), &second.into(), order::key_of(first))
}

/// The fewest open facts of `second` whose confirmation brings it before `first`, whose place is `key`.
///
/// As many conditions as leave it no more of them than `first` has; then the fewest wishes, the largest
/// first. One condition more spares all wishes, where there is one. It is spared itself where it takes the
/// place of a single wish and `first` leaves it open too: the same answer there would undo it.
fn to_turn(first: &Placed<'_>, second: &Placed<'_>, key: Key) -> Vec<usize> {
    let mut conditions: Vec<usize> = second
        .standing
        .open_conditions()
        .map(|one| one.need)
        .collect();
    // Those that the first one meets tell more of the two than the others.
    let is_open_in_first = |need: usize| {
        let of_need = first.standing.of_need(need);
        of_need.is_some_and(|one| one.is_open_condition())
    };
    conditions.sort_by_key(|need| (is_open_in_first(*need), *need));
    let left = first.open_conditions().min(conditions.len());
    let as_many = conditions.len() - left;
    let wishes = fewest_wishes(second.standing, left, key);
    let is_spared = match &wishes {
        None => false,
        Some(wishes) if wishes.len() == 1 => {
            let next = conditions.get(as_many).copied();
            next.is_none_or(is_open_in_first)
        }
        Some(wishes) => wishes.is_empty(),
    };
    if left > 0 && !is_spared {
        conditions.truncate(as_many + 1);
        return conditions;
    }
    let Some(wishes) = wishes else {
        return Vec::new();
    };
    conditions.truncate(as_many);
    conditions.extend(wishes);
    conditions
}
