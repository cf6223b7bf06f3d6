//! What would change who comes first: each change is made, and everybody ranked anew.

use matou::catalogue::{self, Hoster};
use matou::matching::{Options, Ranking, Silence, Supposed, moves, overturns};
use matou::needs::{Importance, Need, Needs};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::generate::{self, Mix, World};
use crate::properties::times;
use crate::support::fixture;

/// The needs files that follow the scenarios.
const FILES: [&str; 5] = [
    "la-commune",
    "la-cooperative",
    "la-federation",
    "le-collectif",
    "les-jardins",
];

fn scenario(name: &str) -> Vec<Need> {
    let bytes = std::fs::read(fixture(&format!("needs/{name}.json"))).unwrap();
    let (needs, warnings) = Needs::read(name, &bytes).unwrap();
    assert!(warnings.is_empty());
    needs.needs
}

/// The hosters of rank 1, sorted.
fn leaders(ranking: &Ranking) -> Vec<usize> {
    let first = ranking.proposed.iter().take_while(|found| found.rank == 1);
    let mut leaders: Vec<usize> = first.map(|found| found.standing.hoster).collect();
    leaders.sort_unstable();
    leaders
}

/// Every step of one importance that changes who comes first, found by ranking everybody anew.
fn by_hand(
    hosters: &[Hoster],
    needs: &[Need],
    options: Options,
) -> Vec<(usize, Importance, Vec<usize>)> {
    use Importance::{Desirable, Important, Indifferent, Indispensable};
    let ladder = [Indifferent, Desirable, Important, Indispensable];
    let now = leaders(&Ranking::new(hosters, needs, options));
    let mut found = Vec::new();
    let weighed = |(_, need): &(usize, &Need)| need.criterion.id != "audience.accepts";
    for (index, need) in needs.iter().enumerate().filter(weighed) {
        let place = ladder
            .iter()
            .position(|one| *one == need.importance)
            .unwrap();
        for next in [place + 1, place.wrapping_sub(1)] {
            let Some(to) = ladder.get(next) else {
                continue;
            };
            let mut moved = needs.to_vec();
            moved[index].importance = *to;
            let leaders = leaders(&Ranking::new(hosters, &moved, options));
            if leaders != now {
                found.push((index, *to, leaders));
            }
        }
    }
    found
}

fn found(
    hosters: &[Hoster],
    needs: &[Need],
    options: Options,
) -> Vec<(usize, Importance, Vec<usize>)> {
    let moves = moves(hosters, needs, options, &[]);
    moves
        .into_iter()
        .map(|one| (one.need, one.to, one.leaders))
        .collect()
}

const STRICT: Options = Options {
    silence: Silence::NotMet,
    seed: 1,
};

#[test]
fn on_the_bundled_catalogue_each_move_does_what_it_says_and_none_is_missing() {
    let hosters = catalogue::bundled().unwrap().catalogue.hosters;
    let mut count = 0;
    for file in FILES {
        let needs = scenario(file);
        for options in [Options::default(), STRICT] {
            let expected = by_hand(&hosters, &needs, options);
            assert_eq!(found(&hosters, &needs, options), expected, "{file}");
            count += expected.len();
        }
    }
    assert!(count > 5, "the needs files hardly try anything: {count}");
}

#[test]
fn on_the_bundled_catalogue_each_overturning_fact_turns_the_order_and_no_smaller_set_does() {
    let hosters = catalogue::bundled().unwrap().catalogue.hosters;
    let mut count = 0;
    for file in FILES {
        let needs = scenario(file);
        count += assert_overturns(&hosters, &needs);
    }
    assert!(count > 5, "the needs files hardly try anything: {count}");
}

#[test]
fn on_the_bundled_catalogue_each_relaxation_admits_whom_it_says() {
    let hosters = catalogue::bundled().unwrap().catalogue.hosters;
    let mut count = 0;
    for (file, strict) in FILES
        .into_iter()
        .flat_map(|file| [(file, false), (file, true)])
    {
        let mut needs = scenario(file);
        for need in needs.iter_mut().filter(|_| strict) {
            if need.importance == Importance::Important {
                need.importance = Importance::Indispensable;
            }
        }
        let options = Options::default();
        let before = Ranking::new(&hosters, &needs, options);
        let admitted = |needs: &[Need]| {
            let after = Ranking::new(&hosters, needs, options);
            let is_new = |hoster: &usize| before.proposed_at(*hoster).is_none();
            let proposed = after.proposed.iter().map(|found| found.standing.hoster);
            let mut admitted: Vec<usize> = proposed.filter(is_new).collect();
            admitted.sort_by_key(|hoster| hosters[*hoster].id.as_str());
            admitted
        };
        for relaxation in &before.relaxations {
            let mut relaxed = needs.clone();
            for need in &relaxation.needs {
                relaxed[*need].importance = Importance::Important;
            }
            assert_eq!(admitted(&relaxed), relaxation.admits, "{file}");
            if let Some(lowering) = &relaxation.lowering {
                let mut lowered = needs.clone();
                lowered[relaxation.needs[0]].threshold = lowering.threshold;
                let mut admits = lowering.admits.clone();
                admits.sort_by_key(|hoster| hosters[*hoster].id.as_str());
                assert_eq!(admitted(&lowered), admits, "{file}");
            }
            count += 1;
        }
    }
    assert!(
        count > 5,
        "the needs files hardly set anybody aside: {count}"
    );
}

/// Supposes each set of facts, and each set that lacks one of them; returns how many sets there were.
fn assert_overturns(hosters: &[Hoster], needs: &[Need]) -> usize {
    let options = Options::default();
    let ranking = Ranking::new(hosters, needs, options);
    let overturns = overturns(&ranking.proposed);
    let first = ranking.proposed.first().map(|first| first.standing.hoster);
    let is_first = |hoster: usize, confirmed: &[usize]| {
        let supposed: Vec<Supposed> = confirmed
            .iter()
            .map(|need| Supposed {
                hoster,
                need: *need,
            })
            .collect();
        let ranking = Ranking::supposing(hosters, needs, options, &supposed);
        let rank = |hoster: usize| ranking.proposed_at(hoster).map(|found| found.rank);
        rank(hoster) < rank(first.unwrap())
    };
    for one in &overturns {
        assert!(is_first(one.hoster, &one.needs), "{one:?}");
        for left_out in 0..one.needs.len() {
            let mut fewer = one.needs.clone();
            fewer.remove(left_out);
            assert!(!is_first(one.hoster, &fewer), "{one:?} without {left_out}");
        }
    }
    // Whoever could pass those of the first rank is listed.
    for found in ranking.proposed.iter().filter(|found| found.rank > 1) {
        let open: Vec<usize> = found
            .standing
            .assessments
            .iter()
            .map(|one| one.need)
            .collect();
        let hoster = found.standing.hoster;
        let could = is_first(hoster, &open);
        assert_eq!(could, overturns.iter().any(|one| one.hoster == hoster));
    }
    assert!(overturns.is_sorted_by_key(|one| one.needs.len()));
    overturns.len()
}

/// Two hosters of which the first one says this about accounts.
fn alike(facts: &Json) -> World {
    let hoster = |id: &str, facts: &Json| json!({ "id": id, "name": "H", "facts": facts });
    World {
        hosters: vec![hoster("h0", facts), hoster("h1", &json!({}))],
        needs: Vec::new(),
    }
}

#[test]
fn one_condition_alone_and_wants_that_contradict_a_condition_are_steps_like_others() {
    let condition = |criterion: &str, want: Json| json!({ "criterion": criterion, "want": want, "importance": "indispensable" });
    let nothing = World {
        needs: vec![condition("place.data_country", "FR".into())],
        ..alike(&json!({}))
    };
    let closed =
        json!({ "audience.access": [{ "lacks": ["open"], "source": "https://hoster.example/" }] });
    let contrary = World {
        needs: vec![
            condition("audience.access", "free_account".into()),
            condition("audience.access", json!(["free_account"])),
            json!({ "criterion": "audience.access", "want": "open", "importance": "important" }),
        ],
        ..alike(&closed)
    };
    for world in [nothing, contrary] {
        let (hosters, needs) = world.read();
        for options in [Options::default(), STRICT] {
            let expected = by_hand(&hosters, &needs, options);
            assert_eq!(found(&hosters, &needs, options), expected);
        }
        assert_overturns(&hosters, &needs);
    }
}

proptest! {
    #![proptest_config(times(256))]

    #[test]
    fn each_move_does_what_it_says_and_none_is_missing(
        world in prop_oneof![generate::world(Mix::Every), generate::world(Mix::Wishes)],
        strict in any::<bool>(),
    ) {
        let (hosters, needs) = world.read();
        let options = if strict { STRICT } else { Options::default() };
        prop_assert_eq!(found(&hosters, &needs, options), by_hand(&hosters, &needs, options));
    }

    #[test]
    fn each_overturning_fact_turns_the_order(
        world in prop_oneof![generate::world(Mix::Every), generate::world(Mix::Wishes)],
    ) {
        let (hosters, needs) = world.read();
        assert_overturns(&hosters, &needs);
    }
}
