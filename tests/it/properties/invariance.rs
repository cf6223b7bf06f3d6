//! What changes nothing: other hosters, and the order in which anything is listed.

use std::collections::{BTreeMap, BTreeSet};

use matou::catalogue::Hoster;
use matou::matching::{Group, Options, Parts, Ranking};
use matou::needs::Need;
use proptest::prelude::*;
use serde_json::Value as Json;

use super::times;
use crate::generate::{Mix, World, world};

/// What a ranking says of one proposed hoster.
type Place = (usize, bool, Group, Parts);

/// Says where each proposed hoster stands, by id.
fn places(ranking: &Ranking, hosters: &[Hoster]) -> BTreeMap<String, Place> {
    let place = |found: &matou::matching::Match| {
        let id = hosters[found.standing.hoster].id.clone();
        (
            id,
            (found.rank, found.tied, found.group, found.standing.parts),
        )
    };
    ranking.proposed.iter().map(place).collect()
}

/// Says the order of the proposed hosters, by id.
fn order(ranking: &Ranking, hosters: &[Hoster]) -> Vec<String> {
    let id = |found: &matou::matching::Match| hosters[found.standing.hoster].id.clone();
    ranking.proposed.iter().map(id).collect()
}

/// Says the relaxations by ids of hosters and by needs, whatever the order of either.
fn relaxations(
    ranking: &Ranking,
    hosters: &[Hoster],
    need: impl Fn(usize) -> usize,
) -> BTreeSet<(BTreeSet<usize>, BTreeSet<String>, usize)> {
    let relaxation = |one: &matou::matching::Relaxation| {
        let needs = one.needs.iter().map(|index| need(*index)).collect();
        let admits = one
            .admits
            .iter()
            .map(|position| hosters[*position].id.clone())
            .collect();
        (needs, admits, one.confirmed)
    };
    ranking.relaxations.iter().map(relaxation).collect()
}

fn rank(hosters: &[Hoster], needs: &[Need]) -> Ranking {
    Ranking::new(hosters, needs, Options::default())
}

/// Leaves one claim a date and criterion, so that no tie is left to the order of the list.
fn without_ties_of_dates(world: &mut World) {
    for hoster in &mut world.hosters {
        for claims in hosters_claims(hoster) {
            let mut dates = BTreeSet::new();
            claims.retain(|claim| dates.insert(claim["seen"].as_str().map(str::to_owned)));
        }
    }
}

/// Returns the lists of claims of a hoster.
fn hosters_claims(hoster: &mut Json) -> impl Iterator<Item = &mut Vec<Json>> {
    let facts = hoster["facts"].as_object_mut().unwrap();
    facts
        .values_mut()
        .map(|claims| claims.as_array_mut().unwrap())
}

proptest! {
    #![proptest_config(times(96))]

    #[test]
    fn a_hoster_that_leaves_changes_neither_score_nor_order_of_the_others(
        world in world(Mix::Every),
        gone in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!world.hosters.is_empty());
        let (hosters, needs) = world.read();
        let gone = gone.index(hosters.len());
        let mut others = hosters.clone();
        let left = others.remove(gone).id;
        let (before, after) = (rank(&hosters, &needs), rank(&others, &needs));
        let mut order_before = order(&before, &hosters);
        order_before.retain(|id| *id != left);
        prop_assert_eq!(order_before, order(&after, &others));
        let before = places(&before, &hosters);
        for (id, (_, _, group, parts)) in places(&after, &others) {
            prop_assert_eq!((before[&id].2, before[&id].3), (group, parts));
        }
    }

    #[test]
    fn the_order_of_the_hosters_in_the_file_changes_nothing(
        (world, order_of_file) in world(Mix::Conditions).prop_flat_map(|world| {
            let shuffled = Just(world.hosters.clone()).prop_shuffle();
            (Just(world), shuffled)
        }),
    ) {
        let (hosters, needs) = world.read();
        let (shuffled, _) = World { hosters: order_of_file, needs: Vec::new() }.read();
        let (one, other) = (rank(&hosters, &needs), rank(&shuffled, &needs));
        prop_assert_eq!(order(&one, &hosters), order(&other, &shuffled));
        prop_assert_eq!(places(&one, &hosters), places(&other, &shuffled));
        let same = |need| need;
        prop_assert_eq!(relaxations(&one, &hosters, same), relaxations(&other, &shuffled, same));
        let listed = |ranking: &Ranking, hosters: &[Hoster]| -> Vec<Vec<String>> {
            let ids = |one: &matou::matching::Relaxation| {
                one.admits.iter().map(|position| hosters[*position].id.clone()).collect()
            };
            ranking.relaxations.iter().map(ids).collect()
        };
        prop_assert_eq!(listed(&one, &hosters), listed(&other, &shuffled));
    }

    #[test]
    fn the_order_of_the_needs_changes_no_place(
        (world, order_of_needs) in world(Mix::Conditions).prop_flat_map(|world| {
            let positions: Vec<usize> = (0..world.needs.len()).collect();
            (Just(world), Just(positions).prop_shuffle())
        }),
    ) {
        let (hosters, needs) = world.read();
        let shuffled: Vec<Need> = order_of_needs.iter().map(|index| needs[*index].clone()).collect();
        let (one, other) = (rank(&hosters, &needs), rank(&hosters, &shuffled));
        prop_assert_eq!(order(&one, &hosters), order(&other, &hosters));
        prop_assert_eq!(places(&one, &hosters), places(&other, &hosters));
        prop_assert_eq!(
            relaxations(&one, &hosters, |need| need),
            relaxations(&other, &hosters, |need| order_of_needs[need])
        );
    }

    #[test]
    fn the_order_of_claims_of_different_dates_changes_nothing(mut world in world(Mix::Every)) {
        without_ties_of_dates(&mut world);
        let (hosters, needs) = world.read();
        for hoster in &mut world.hosters {
            hosters_claims(hoster).for_each(|claims| claims.reverse());
        }
        let (reversed, _) = world.read();
        let (one, other) = (rank(&hosters, &needs), rank(&reversed, &needs));
        let levels = |ranking: &Ranking| -> Vec<_> {
            let standings = ranking.proposed.iter().map(|found| found.standing.clone());
            standings.chain(ranking.excluded.iter().map(|one| one.standing.clone())).collect()
        };
        prop_assert_eq!(levels(&one), levels(&other));
    }
}
