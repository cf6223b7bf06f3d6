//! Relaxations, against every subset of the conditions and against doing what they say.

use std::collections::BTreeSet;

use matou::catalogue::Hoster;
use matou::matching::{Group, Options, Ranking, Silence};
use matou::needs::{Importance, Need};
use proptest::prelude::*;

use super::times;
use crate::generate::{Mix, world};

type Set = BTreeSet<usize>;

/// Returns the conditions among `needs`.
fn conditions(needs: &[Need]) -> Vec<usize> {
    let is_condition = |need: &usize| needs[*need].importance == Importance::Indispensable;
    (0..needs.len()).filter(is_condition).collect()
}

/// Returns the hosters, not yet proposed, that are proposed for `changed` needs, with whether they are
/// confirmed.
fn newly_proposed(
    hosters: &[Hoster],
    before: &Ranking,
    changed: &[Need],
    options: Options,
) -> Vec<(usize, bool)> {
    let after = Ranking::new(hosters, changed, options);
    let mut new: Vec<(usize, bool)> = after
        .proposed
        .iter()
        .map(|found| (found.standing.hoster, found.group == Group::Confirmed))
        .filter(|(position, _)| before.proposed_at(*position).is_none())
        .collect();
    new.sort_unstable();
    new
}

/// Makes the conditions of `relaxed` important.
fn relax(needs: &[Need], relaxed: &Set) -> Vec<Need> {
    let mut changed = needs.to_vec();
    for need in relaxed {
        changed[*need].importance = Importance::Important;
    }
    changed
}

/// Finds the smallest sets that admit somebody by trying every subset.
fn by_trying(hosters: &[Hoster], needs: &[Need], ranking: &Ranking, options: Options) -> Vec<Set> {
    let conditions = conditions(needs);
    let subsets = (1..1_usize << conditions.len()).map(|bits| -> Set {
        let chosen = conditions
            .iter()
            .enumerate()
            .filter(|(bit, _)| bits >> bit & 1 == 1);
        chosen.map(|(_, need)| *need).collect()
    });
    let admitting: Vec<Set> = subsets
        .filter(|set| !newly_proposed(hosters, ranking, &relax(needs, set), options).is_empty())
        .collect();
    let minimal = |set: &&Set| {
        !admitting
            .iter()
            .any(|other| other != *set && other.is_subset(set))
    };
    admitting.iter().filter(minimal).cloned().collect()
}

fn options() -> impl Strategy<Value = Options> {
    prop_oneof![Just(Silence::Open), Just(Silence::NotMet)].prop_map(|silence| Options {
        silence,
        ..Options::default()
    })
}

proptest! {
    #![proptest_config(times(128))]

    #[test]
    fn relaxations_are_the_smallest_sets_that_admit_somebody(
        world in world(Mix::Conditions),
        options in options(),
    ) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, options);
        let mut found: Vec<Set> =
            ranking.relaxations.iter().map(|one| one.needs.iter().copied().collect()).collect();
        found.sort();
        let mut expected = by_trying(&hosters, &needs, &ranking, options);
        expected.sort();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn relaxing_admits_exactly_whom_it_says(world in world(Mix::Conditions), options in options()) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, options);
        for relaxation in &ranking.relaxations {
            let relaxed: Set = relaxation.needs.iter().copied().collect();
            let new = newly_proposed(&hosters, &ranking, &relax(&needs, &relaxed), options);
            let mut admits = relaxation.admits.clone();
            admits.sort_unstable();
            prop_assert_eq!(new.iter().map(|(position, _)| *position).collect::<Vec<_>>(), admits);
            let confirmed = new.iter().filter(|(_, confirmed)| *confirmed).count();
            prop_assert_eq!(relaxation.confirmed, confirmed);
        }
        let worth: Vec<(usize, i64)> = ranking
            .relaxations
            .iter()
            .map(|one| (one.needs.len(), -i64::try_from(one.admits.len()).unwrap()))
            .collect();
        prop_assert!(worth.is_sorted(), "smallest first, then by hosters admitted: {:?}", worth);
    }

    #[test]
    fn a_lower_threshold_admits_exactly_whom_it_says(
        world in world(Mix::Conditions),
        options in options(),
    ) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, options);
        for relaxation in &ranking.relaxations {
            let Some(lowering) = &relaxation.lowering else { continue };
            let lower = |threshold| {
                let mut changed = needs.clone();
                changed[relaxation.needs[0]].threshold = threshold;
                let new = newly_proposed(&hosters, &ranking, &changed, options);
                new.into_iter().map(|(position, _)| position).collect::<Vec<_>>()
            };
            let mut admits = lowering.admits.clone();
            admits.sort_unstable();
            prop_assert!(lowering.threshold > 0 && !admits.is_empty());
            prop_assert_eq!(lower(lowering.threshold), admits);
            let higher = lowering.threshold + 1;
            let tried = needs[relaxation.needs[0]].threshold;
            prop_assert!(higher >= tried || lower(higher).is_empty(), "a higher one would do");
        }
    }

    #[test]
    fn what_a_condition_costs_is_what_it_sets_aside(world in world(Mix::Conditions)) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, Options::default());
        let costs: Vec<usize> = ranking.conditions.iter().map(|cost| cost.need).collect();
        prop_assert_eq!(costs, conditions(&needs));
        for cost in &ranking.conditions {
            let only: Vec<Need> = vec![needs[cost.need].clone()];
            let aside = Ranking::new(&hosters, &only, Options::default()).excluded.len();
            prop_assert_eq!(cost.sets_aside, aside);
            let without = relax(&needs, &Set::from([cost.need]));
            let alone = newly_proposed(&hosters, &ranking, &without, Options::default()).len();
            prop_assert_eq!(cost.alone, alone);
        }
    }
}
