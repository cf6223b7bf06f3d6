//! The order of the proposed hosters, with true ties.

use std::cmp::Reverse;

use sha2::{Digest, Sha256};

use super::Standing;
use crate::catalogue::Hoster;
use crate::text;

/// The seed of the order inside ties, unless another one is given.
pub const SEED: u64 = 1;

/// The two groups of proposed hosters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Every condition is documented as met.
    Confirmed,
    /// No condition is failed, and some have to be confirmed.
    ToConfirm,
}

impl Group {
    /// Both groups, in their order.
    pub const ALL: [Self; 2] = [Self::Confirmed, Self::ToConfirm];

    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::ToConfirm => "to_confirm",
        }
    }
}

/// The orders in which proposed hosters can be listed. Each keeps the groups, and inside "to confirm" fewer open
/// conditions first; none changes a rank, which always is that by assured points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// By what is assured, which is also the order of the ranks.
    #[default]
    Assured,
    /// By what is possible: assured and open together.
    Possible,
    /// By how much of the wishes is documented, well or badly.
    Documented,
    /// By name, case and accents aside.
    Name,
}

impl Order {
    /// Every order, the usual one first.
    pub const ALL: [Self; 4] = [Self::Assured, Self::Possible, Self::Documented, Self::Name];

    /// Returns the word that sentences and commands use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Assured => "assured",
            Self::Possible => "possible",
            Self::Documented => "documented",
            Self::Name => "name",
        }
    }

    /// Returns the order that follows when somebody goes through them. Without points to count, only names order
    /// otherwise than ranks.
    #[must_use]
    pub fn next(self, has_points: bool) -> Self {
        match self {
            Self::Assured if has_points => Self::Possible,
            Self::Possible if has_points => Self::Documented,
            Self::Name => Self::Assured,
            Self::Assured | Self::Possible | Self::Documented => Self::Name,
        }
    }

    /// Returns the places of the proposed hosters in this order. Hosters that it does not tell apart stay in the
    /// order of their ranks.
    pub fn arrange(self, proposed: &[Match], hosters: &[Hoster]) -> Vec<usize> {
        let mut places: Vec<usize> = (0..proposed.len()).collect();
        let key = |place: &usize| {
            let found = proposed.get(*place)?;
            let parts = found.standing.parts;
            // The same points are wished of all, so that fewer open ones are a larger documented share.
            let (most, least, name) = match self {
                Self::Assured => (0, 0, String::new()),
                Self::Possible => (parts.possible(), 0, String::new()),
                Self::Documented => (0, parts.open, String::new()),
                Self::Name => {
                    let hoster = hosters.get(found.standing.hoster)?;
                    (0, 0, text::fold(&hoster.name))
                }
            };
            Some((found.open_conditions, Reverse(most), least, name))
        };
        places.sort_by_cached_key(key);
        places
    }
}

/// A proposed hoster with its place in the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What was assessed.
    pub standing: Standing,
    /// The rank, from 1; hosters that nothing tells apart share it (1, 2, 2, 4).
    pub rank: usize,
    /// Whether others share the rank.
    pub tied: bool,
    /// The group.
    pub group: Group,
    /// How many conditions have to be confirmed.
    pub open_conditions: usize,
}

/// What decides the order: fewer open conditions, then more assured, then more possible. A hoster with
/// no open condition is confirmed, so the groups follow from the first part.
pub(super) type Key = (usize, Reverse<u32>, Reverse<u32>);

pub(super) fn key(open_conditions: usize, assured: u32, possible: u32) -> Key {
    (open_conditions, Reverse(assured), Reverse(possible))
}

pub(super) fn key_of(found: &Match) -> Key {
    let parts = found.standing.parts;
    key(found.open_conditions, parts.assured, parts.possible())
}

/// Orders the proposed hosters and gives them ranks.
pub(super) fn order(proposed: Vec<Standing>, hosters: &[Hoster], seed: u64) -> Vec<Match> {
    let mut ordered: Vec<Match> = proposed.into_iter().map(unplaced).collect();
    ordered.sort_by_cached_key(key_of);
    let mut rank = 1;
    for tie in ordered.chunk_by_mut(|one, other| key_of(one) == key_of(other)) {
        let is_shared = tie.len() > 1;
        if is_shared {
            // Lots are drawn only where they decide: most hosters share their rank with nobody.
            tie.sort_by_cached_key(|found| {
                let hoster = hosters.get(found.standing.hoster);
                lot(seed, hoster.map_or("", |hoster| hoster.id.as_str()))
            });
        }
        for found in &mut *tie {
            found.rank = rank;
            found.tied = is_shared;
        }
        rank += tie.len();
    }
    ordered
}

/// A match that has no place in the order yet.
fn unplaced(standing: Standing) -> Match {
    let open_conditions = standing.open_conditions().count();
    Match {
        rank: 0,
        tied: false,
        group: if open_conditions == 0 {
            Group::Confirmed
        } else {
            Group::ToConfirm
        },
        open_conditions,
        standing,
    }
}

/// The place of a hoster inside a tie: drawn from the seed and its id, so that nobody is first by
/// alphabet.
fn lot(seed: u64, id: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(seed.to_le_bytes())
        .chain_update(id)
        .finalize()
        .into()
}
