//! What became different since a session was kept: the answers that are gone, the catalogue, the order.

use std::collections::BTreeSet;

use super::Restored;
use super::made::{FIRST, MadeWith, Order, Placed};
use crate::catalogue::{Catalogue, Hoster};
use crate::matching::{Group, Ranking};

/// The hosters as they stand now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// All that are proposed, in their order.
    pub proposed: Vec<Placed>,
    /// The ids of those that a condition sets aside.
    pub set_aside: BTreeSet<String>,
    /// The ids of those that have closed.
    pub closed: BTreeSet<String>,
}

impl Present {
    /// Takes down where everybody stands.
    pub fn of(ranking: &Ranking, hosters: &[Hoster]) -> Self {
        let id = |position: usize| hosters.get(position).map(|hoster| hoster.id.clone());
        let proposed = ranking.proposed.iter().filter_map(|found| {
            let hoster = hosters.get(found.standing.hoster)?;
            Some(Placed::of(found, hoster))
        });
        let set_aside = ranking.excluded.iter();
        Self {
            proposed: proposed.collect(),
            set_aside: set_aside
                .filter_map(|excluded| id(excluded.standing.hoster))
                .collect(),
            closed: ranking.closed.iter().filter_map(|one| id(*one)).collect(),
        }
    }
}

/// What became of one hoster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id.
    pub id: String,
    /// Its name, as it is now where it is still there.
    pub name: String,
    /// What became of it.
    pub what: What,
    /// The group that it is in now, where that is another one than before.
    pub group: Option<Group>,
}

/// What can become of a hoster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It has the rank that it had.
    Still {
        /// The rank.
        rank: usize,
    },
    /// It has another rank.
    Moved {
        /// The rank then.
        from: usize,
        /// The rank now.
        to: usize,
    },
    /// It was not among the first, or not there at all.
    Joined {
        /// The rank now.
        to: usize,
    },
    /// A condition sets it aside now.
    SetAside {
        /// The rank then.
        from: usize,
    },
    /// It is documented as closed now.
    Closed {
        /// The rank then.
        from: usize,
    },
    /// The catalogue does not have it any more.
    Gone {
        /// The rank then.
        from: usize,
    },
}

/// Compares the first ranks of then and of now: who has them now, in order, then who had them.
pub fn changes(then: &Order, now: &Present) -> Vec<Change> {
    let find = |list: &[Placed], id: &str| list.iter().find(|one| one.id == id).cloned();
    let is_first = |placed: &&Placed| placed.rank <= FIRST;
    let first_now = now.proposed.iter().filter(is_first).filter_map(|to| {
        match find(&then.proposed, &to.id) {
            Some(from) => Some(step(&from, to)),
            // Where the end of a long tie was not remembered, nobody can tell.
            None => then.holds_the_first().then(|| Change {
                id: to.id.clone(),
                name: to.name.clone(),
                what: What::Joined { to: to.rank },
                group: None,
            }),
        }
    });
    let left = then.proposed.iter().filter(is_first).filter_map(|from| {
        let rank = from.rank;
        let what = match find(&now.proposed, &from.id) {
            Some(to) if is_first(&&to) => return None,
            Some(to) => return Some(step(from, &to)),
            None if now.set_aside.contains(&from.id) => What::SetAside { from: rank },
            None if now.closed.contains(&from.id) => What::Closed { from: rank },
            None => What::Gone { from: rank },
        };
        Some(Change {
            id: from.id.clone(),
            name: from.name.clone(),
            what,
            group: None,
        })
    });
    first_now.chain(left).collect()
}

fn step(from: &Placed, to: &Placed) -> Change {
    Change {
        id: to.id.clone(),
        name: to.name.clone(),
        what: if from.rank == to.rank {
            What::Still { rank: to.rank }
        } else {
            What::Moved {
                from: from.rank,
                to: to.rank,
            }
        },
        group: (from.group != to.group).then_some(to.group),
    }
}

/// All that became different since a session was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// The answers that this questionnaire no longer has, such as `Q8.hours`.
    pub dropped: Vec<String>,
    /// The catalogue of then, where it is another one.
    pub catalogue: Option<MadeWith>,
    /// What became of the first hosters; `None` where the session did not remember them.
    pub changes: Option<Vec<Change>>,
}

impl Since {
    /// Compares a session with the catalogue and with the ranking that its answers make now. `None` where
    /// the catalogue is the same one and nothing was dropped: the ranking is then the same too.
    pub fn new(restored: &Restored, catalogue: &Catalogue, ranking: &Ranking) -> Option<Self> {
        let other = restored
            .made_with
            .clone()
            .filter(|then| !then.is(catalogue));
        if other.is_none() && restored.dropped.is_empty() {
            return None;
        }
        let then = restored.ranking.as_ref();
        Some(Self {
            dropped: restored.dropped.clone(),
            catalogue: other,
            changes: then.map(|then| changes(then, &Present::of(ranking, &catalogue.hosters))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::Silence;

    fn placed(id: &str, rank: usize) -> Placed {
        Placed {
            id: id.to_owned(),
            name: id.to_uppercase(),
            rank,
            group: Group::Confirmed,
            assured: 0,
            open: 0,
        }
    }

    fn then(proposed: &[(&str, usize)]) -> Order {
        Order {
            silence: Silence::Open,
            count: proposed.len(),
            proposed: proposed
                .iter()
                .map(|(id, rank)| placed(id, *rank))
                .collect(),
        }
    }

    fn now(proposed: &[(&str, usize)]) -> Present {
        Present {
            proposed: proposed
                .iter()
                .map(|(id, rank)| placed(id, *rank))
                .collect(),
            ..Present::default()
        }
    }

    fn told(then: &Order, now: &Present) -> Vec<(String, What)> {
        let changes = changes(then, now).into_iter();
        changes.map(|change| (change.id, change.what)).collect()
    }

    #[test]
    fn whoever_kept_moved_joined_or_left_is_told_in_the_order_of_now() {
        let mut now = now(&[("c", 1), ("a", 2), ("new", 3), ("far", 11)]);
        now.set_aside.insert("aside".into());
        now.closed.insert("closed".into());
        let then = then(&[
            ("a", 1),
            ("aside", 2),
            ("c", 1),
            ("closed", 3),
            ("gone", 4),
            ("far", 5),
        ]);
        assert_eq!(
            told(&then, &now),
            [
                ("c".into(), What::Still { rank: 1 }),
                ("a".into(), What::Moved { from: 1, to: 2 }),
                ("new".into(), What::Joined { to: 3 }),
                ("aside".into(), What::SetAside { from: 2 }),
                ("closed".into(), What::Closed { from: 3 }),
                ("gone".into(), What::Gone { from: 4 }),
                ("far".into(), What::Moved { from: 5, to: 11 }),
            ]
        );
    }

    #[test]
    fn coming_from_further_behind_is_a_move_and_what_happens_there_is_not_told() {
        let then = then(&[("a", 1), ("b", 14), ("c", 20)]);
        let now = now(&[("a", 1), ("b", 2), ("c", 30)]);
        assert_eq!(
            told(&then, &now),
            [
                ("a".into(), What::Still { rank: 1 }),
                ("b".into(), What::Moved { from: 14, to: 2 }),
            ]
        );
    }

    #[test]
    fn a_tie_too_long_to_be_remembered_is_no_arrival() {
        let then = Order {
            count: 300,
            ..then(&[("a", 1), ("b", 1)])
        };
        let now = now(&[("a", 1), ("b", 1), ("z", 1)]);
        assert_eq!(told(&then, &now).len(), 2);
    }

    #[test]
    fn another_group_is_told_with_the_rank() {
        let mut present = now(&[("a", 1)]);
        for one in &mut present.proposed {
            one.group = Group::ToConfirm;
        }
        let [change] = changes(&then(&[("a", 1)]), &present).try_into().unwrap();
        assert_eq!(change.what, What::Still { rank: 1 });
        assert_eq!(change.group, Some(Group::ToConfirm));
    }
}
