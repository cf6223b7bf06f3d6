//! A workshop: each participant gives importances alone, then the group sees where it agrees and settles the rest.
//!
//! What the group settles is written into the answers themselves; the workshop keeps who gave what.

use std::collections::BTreeMap;

use super::needs::DerivedNeed;
use super::weights::NeedKey;
use crate::catalogue::Hoster;
use crate::matching::{Options, Ranking};
use crate::needs::{Importance, Need};

/// The most participants that a screen can show side by side.
pub const MOST_PARTICIPANTS: usize = 12;

/// Somebody who takes part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Participant {
    /// A name, or just a number.
    pub name: String,
    /// What matters to them, and how much; a need that is not there was not weighed.
    pub weights: BTreeMap<NeedKey, Importance>,
}

/// The participants of a session, and what they settled together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workshop {
    /// Who takes part, in the order in which they joined.
    pub participants: Vec<Participant>,
    /// What the group settled, and on which importance.
    pub settled: BTreeMap<NeedKey, Importance>,
}

/// What the participants say of one need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    /// The need, by its position.
    pub need: usize,
    /// What each participant gave, in their order.
    pub given: Vec<Option<Importance>>,
    /// How far apart they are, in steps of importance: 0 when all agree, 3 from indispensable to indifferent.
    pub spread: usize,
    /// How far all of them together are from the one in the middle.
    distance: usize,
}

impl Votes {
    /// Says whether at least two gave an importance, and not the same.
    pub fn is_divided(&self) -> bool {
        self.spread > 0
    }

    /// Says whether at least two gave an importance: one alone agrees with nobody.
    pub fn is_shared(&self) -> bool {
        self.given.iter().flatten().count() > 1
    }

    /// Returns the importance in the middle. Of two in the middle, it is the milder one: a condition sets hosters
    /// aside, and half of a group does not decide that alone. `None` when nobody gave any.
    pub fn median(&self) -> Option<Importance> {
        let mut given: Vec<Importance> = self.given.iter().copied().flatten().collect();
        given.sort_unstable();
        let middle = given.len().checked_sub(1)? / 2;
        given.get(middle).copied()
    }

    /// Returns how many participants gave an importance.
    pub fn count(&self, importance: Importance) -> usize {
        let alike = self.given.iter().flatten();
        alike.filter(|given| **given == importance).count()
    }
}

impl Workshop {
    /// Says whether this is a workshop at all: a group of one is none.
    pub fn is_group(&self) -> bool {
        self.participants.len() > 1
    }

    /// Adds a participant, who is named by a number until somebody gives them a name.
    pub fn add(&mut self) {
        let name = |number: usize| number.to_string();
        let is_free = |name: &String| self.participants.iter().all(|one| one.name != *name);
        let free = (1..=MOST_PARTICIPANTS).map(name).find(is_free);
        if let Some(name) = free.filter(|_| self.participants.len() < MOST_PARTICIPANTS) {
            let weights = BTreeMap::new();
            self.participants.push(Participant { name, weights });
        }
    }

    /// Returns what the participants say of each need that has an importance, the most divided first, then those
    /// on which they agree, then those that too few have weighed; otherwise in the order of the needs.
    pub fn votes(&self, origins: &[DerivedNeed]) -> Vec<Votes> {
        let mut votes: Vec<Votes> = origins
            .iter()
            .enumerate()
            .filter(|(_, origin)| !origin.keys.is_empty())
            .map(|(need, origin)| self.votes_on(need, origin))
            .collect();
        votes.sort_by_key(|votes| {
            (
                std::cmp::Reverse((votes.spread, votes.distance, votes.is_shared())),
                votes.need,
            )
        });
        votes
    }

    fn votes_on(&self, need: usize, origin: &DerivedNeed) -> Votes {
        let given = self
            .participants
            .iter()
            .map(|participant| participant.importance(origin))
            .collect();
        let mut votes = Votes {
            need,
            given,
            spread: 0,
            distance: 0,
        };
        let steps: Vec<usize> = votes.given.iter().flatten().map(|one| step(*one)).collect();
        let (least, most) = (steps.iter().min(), steps.iter().max());
        votes.spread = most.zip(least).map_or(0, |(most, least)| most - least);
        if let Some(middle) = votes.median().map(step) {
            votes.distance = steps.iter().map(|one| one.abs_diff(middle)).sum();
        }
        votes
    }

    /// Returns the first `count` hosters for each participant, by their positions, as if they decided alone.
    pub fn firsts(
        &self,
        hosters: &[Hoster],
        needs: &[Need],
        origins: &[DerivedNeed],
        options: Options,
        count: usize,
    ) -> Vec<Vec<usize>> {
        let first = |one: &Participant| {
            let ranking = Ranking::new(hosters, &one.needs(needs, origins), options);
            ranking.first(count)
        };
        let participants = self.participants.iter();
        participants
            .filter(|_| self.is_group())
            .map(first)
            .collect()
    }

    /// Says whether the group settled on the importance that a need has: what was weighed otherwise since, or
    /// is asked for by another answer too, is open again.
    pub fn is_settled(&self, origin: &DerivedNeed, importance: Importance) -> bool {
        let mut keys = origin.keys.iter();
        !origin.keys.is_empty() && keys.all(|key| self.settled.get(key) == Some(&importance))
    }

    /// Settles on the importance of a need.
    pub fn settle(&mut self, origin: &DerivedNeed, importance: Importance) {
        let keys = origin.keys.iter();
        self.settled
            .extend(keys.map(|key| (key.clone(), importance)));
    }
}

impl Participant {
    /// Returns how much a need matters to them.
    pub fn importance(&self, origin: &DerivedNeed) -> Option<Importance> {
        origin
            .keys
            .iter()
            .find_map(|key| self.weights.get(key))
            .copied()
    }

    /// Gives a need its importance.
    pub fn weigh(&mut self, origin: &DerivedNeed, importance: Importance) {
        for key in &origin.keys {
            self.weights.insert(key.clone(), importance);
        }
    }

    /// Returns how many of these needs they gave an importance, and how many there are to be given one.
    pub fn progress(&self, origins: &[DerivedNeed]) -> (usize, usize) {
        let weighable = || origins.iter().filter(|origin| !origin.keys.is_empty());
        let given = weighable().filter(|origin| self.importance(origin).is_some());
        (given.count(), weighable().count())
    }

    /// Returns the needs as they matter to them; where they gave no importance, the group's stands.
    pub fn needs(&self, needs: &[Need], origins: &[DerivedNeed]) -> Vec<Need> {
        let own = |(need, origin): (&Need, &DerivedNeed)| Need {
            importance: self.importance(origin).unwrap_or(need.importance),
            ..need.clone()
        };
        needs.iter().zip(origins).map(own).collect()
    }
}

/// The steps from indifferent to indispensable.
fn step(importance: Importance) -> usize {
    match importance {
        Importance::Indifferent => 0,
        Importance::Desirable => 1,
        Importance::Important => 2,
        Importance::Indispensable => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Importance::{Desirable, Important, Indifferent, Indispensable};

    fn votes(given: &[Option<Importance>]) -> Votes {
        Votes {
            need: 0,
            given: given.to_vec(),
            spread: 0,
            distance: 0,
        }
    }

    #[test]
    fn the_one_in_the_middle_and_the_milder_of_two() {
        let median = |given: &[Importance]| {
            let given: Vec<_> = given.iter().copied().map(Some).collect();
            votes(&given).median()
        };
        assert_eq!(
            median(&[Indispensable, Desirable, Important]),
            Some(Important)
        );
        assert_eq!(median(&[Indispensable, Important]), Some(Important));
        assert_eq!(median(&[Indifferent, Indispensable]), Some(Indifferent));
        assert_eq!(median(&[]), None);
        assert_eq!(
            votes(&[None, Some(Desirable), None]).median(),
            Some(Desirable)
        );
    }

    #[test]
    fn participants_are_numbered_and_limited() {
        let mut workshop = Workshop::default();
        (0..20).for_each(|_| workshop.add());
        assert_eq!(workshop.participants.len(), MOST_PARTICIPANTS);
        workshop.participants.remove(0);
        workshop.add();
        assert_eq!(workshop.participants.last().unwrap().name, "1");
    }
}
