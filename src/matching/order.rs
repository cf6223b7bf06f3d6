//! The order of the proposed hosters, with true ties.

use std::cmp::Reverse;

use sha2::{Digest, Sha256};

use super::Standing;
use crate::catalogue::Hoster;

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
pub(super) fn order(mut proposed: Vec<Standing>, hosters: &[Hoster], seed: u64) -> Vec<Match> {
    proposed.sort_by_cached_key(|standing| {
        let id = hosters
            .get(standing.hoster)
            .map_or("", |hoster| hoster.id.as_str());
        (key_of_standing(standing), lot(seed, id))
    });
    let mut ordered: Vec<Match> = Vec::with_capacity(proposed.len());
    for standing in proposed {
        let open_conditions = standing.open_conditions().count();
        let tie = ordered
            .last_mut()
            .filter(|last| key_of(last) == key_of_standing(&standing));
        let shared_rank = tie.map(|last| {
            last.tied = true;
            last.rank
        });
        ordered.push(Match {
            rank: shared_rank.unwrap_or(ordered.len() + 1),
            tied: shared_rank.is_some(),
            group: if open_conditions == 0 {
                Group::Confirmed
            } else {
                Group::ToConfirm
            },
            open_conditions,
            standing,
        });
    }
    ordered
}

fn key_of_standing(standing: &Standing) -> Key {
    let open_conditions = standing.open_conditions().count();
    key(
        open_conditions,
        standing.parts.assured,
        standing.parts.possible(),
    )
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
