//! Documenting a fact only ever narrows what is open.

use matou::catalogue::Hoster;
use matou::criteria::{self, Criterion, Level, Reader, Values};
use matou::needs::Need;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value as Json, json};

use super::times;
use crate::generate::{Mix, World, claim, subject, want, world};
use crate::support::{hosters, need, needs, value};

/// Rows of the contract that read a neighbour where the criterion itself is silent: criterion, neighbour.
///
/// The neighbour *implies* something. A fact documented later may contradict what was implied (a
/// hoster of volunteers that turns out to pay somebody); then it is the document that counts, and a
/// level may rise or fall. See [`documenting_consistent_work_facts_only_narrows`].
const IMPLIED: &[(&str, &str)] = &[
    ("work.arrangement", "work.paid_people"),
    ("work.paid_people", "work.arrangement"),
    ("work.continuity", "work.paid_people"),
    ("work.continuity", "work.volunteers"),
    ("place.region", "place.country"),
];

fn level(hoster: &Hoster, need: &Need) -> Level {
    need.criterion
        .level(&need.want, &mut Reader::new(&hoster.facts))
}

/// Says whether `after` lies inside `before`.
fn narrows(before: Level, after: Level) -> bool {
    before.low() <= after.low() && after.high() <= before.high()
}

/// Removes from a claim what is already known of `known` claims; says whether anything is left.
fn keep_what_is_new(claim: &mut Json, known: &[Json], is_set: bool) -> bool {
    if !is_set {
        return known.is_empty();
    }
    if known.iter().any(|one| one["complete"] == true) {
        return false;
    }
    let mentioned: Vec<String> = known
        .iter()
        .flat_map(|one| [&one["has"], &one["lacks"]])
        .flat_map(|list| list.as_array().into_iter().flatten())
        .map(subject)
        .collect();
    let mut left = 0;
    for key in ["has", "lacks"] {
        let list = claim[key].as_array_mut().unwrap();
        list.retain(|element| !mentioned.contains(&subject(element)));
        left += list.len();
    }
    left > 0
}

/// Generates a world with a claim about one of the criteria that its needs are about.
fn with_claim() -> impl Strategy<Value = (World, &'static Criterion, Json)> {
    world(Mix::Every)
        .prop_filter("somebody and something", |world| {
            !world.hosters.is_empty() && !world.needs.is_empty()
        })
        .prop_flat_map(|world| {
            let about: Vec<&'static Criterion> = world
                .needs
                .iter()
                .filter_map(|need| criteria::find(need["criterion"].as_str()?))
                .flat_map(|one| criteria::all().filter(|other| other.family() == one.family()))
                .collect();
            (Just(world), select(about))
        })
        .prop_flat_map(|(world, criterion)| (Just(world), Just(criterion), claim(criterion)))
}

proptest! {
    #![proptest_config(times(256))]

    #[test]
    fn documenting_a_fact_never_lowers_assured_nor_raises_possible(
        (mut world, criterion, mut claim) in with_claim(),
        which in any::<Index>(),
    ) {
        let which = which.index(world.hosters.len());
        let (before, needs) = world.read();
        let is_set = matches!(criterion.values, Values::Set(_));
        let claims = &mut world.hosters[which]["facts"][criterion.id];
        let mut known = claims.as_array().cloned().unwrap_or_default();
        if !keep_what_is_new(&mut claim, &known, is_set) {
            return Ok(());
        }
        known.push(claim);
        *claims = known.into();
        let (after, _) = world.read();
        for need in &needs {
            let implied = IMPLIED.iter().any(|(one, neighbour)| {
                need.criterion.id == *one && [*one, *neighbour].contains(&criterion.id)
            });
            let (before, after) = (level(&before[which], need), level(&after[which], need));
            prop_assert!(
                implied || narrows(before, after),
                "{} after {} went from {:?} to {:?}", need.criterion.id, criterion.id, before, after
            );
        }
    }

    #[test]
    fn what_nothing_documents_is_open_from_end_to_end(
        (criterion, want) in select(
            criteria::all().filter(|one| one.need.is_some()).collect::<Vec<_>>()
        ).prop_flat_map(|one| (Just(one), want(one))),
    ) {
        let silent = hosters(&[("silent", json!({}))]);
        let needs = needs(&json!([need(criterion.id, want, "important")]));
        prop_assert_eq!(level(&silent[0], &needs[0]), Level::UNKNOWN);
    }
}

/// A fact that may be documented: its criterion and its value.
type Known = (&'static str, Json);

/// Returns what is true of a hoster with so many paid people and volunteers, of whom so many can take over.
fn truths(paid: u32, volunteers: u32, continuity: u32) -> [Known; 4] {
    let arrangement = match (paid, volunteers) {
        (0, _) => "volunteer",
        (_, 0) => "paid",
        _ => "mixed",
    };
    [
        ("work.arrangement", arrangement.into()),
        ("work.paid_people", paid.into()),
        ("work.volunteers", volunteers.into()),
        ("work.continuity", continuity.into()),
    ]
}

/// Checks that, of facts that are true together, documenting one more always narrows every level.
fn check_chain(truths: &[Known], needs: &[Need]) {
    let documented = |chosen: usize| -> Hoster {
        let kept = truths
            .iter()
            .enumerate()
            .filter(|(bit, _)| chosen >> bit & 1 == 1);
        let facts: serde_json::Map<String, Json> = kept
            .map(|(_, (id, known))| ((*id).to_owned(), value(known.clone())))
            .collect();
        hosters(&[("h", facts.into())]).remove(0)
    };
    let all: Vec<Hoster> = (0..1 << truths.len()).map(documented).collect();
    for (chosen, before) in all.iter().enumerate() {
        for bit in (0..truths.len()).filter(|bit| chosen >> bit & 1 == 0) {
            for need in needs {
                let (one, more) = (level(before, need), level(&all[chosen | 1 << bit], need));
                assert!(
                    narrows(one, more),
                    "{} {}: {one:?}, then with {:?} {more:?}; {truths:?}, documented {chosen:b}",
                    need.criterion.id,
                    need.want_json,
                    truths[bit]
                );
            }
        }
    }
}

#[test]
fn documenting_consistent_work_facts_only_narrows() {
    let needs = needs(&json!([
        need("work.arrangement", "at_least_one_paid", "important"),
        need("work.arrangement", "volunteers", "important"),
        need("work.paid_people", 1, "important"),
        need("work.paid_people", 3, "important"),
        need("work.continuity", 2, "important"),
        need("work.continuity", 4, "important"),
    ]));
    for (paid, volunteers) in (0..4).flat_map(|paid| (0..4).map(move |more| (paid, more))) {
        for continuity in 0..=paid + volunteers {
            if paid + volunteers > 0 {
                check_chain(&truths(paid, volunteers, continuity), &needs);
            }
        }
    }
}

#[test]
fn documenting_consistent_places_only_narrows() {
    let needs = needs(&json!([need(
        "place.region",
        json!({ "country": "FR", "region": "Bretagne" }),
        "important"
    ),]));
    for (country, region) in [("FR", "Bretagne"), ("FR", "Corse"), ("BE", "Wallonie")] {
        let truths = [
            ("place.country", country.into()),
            ("place.region", region.into()),
        ];
        check_chain(&truths, &needs);
    }
}

/// Returns the level before and after a claim is added to the first one.
fn level_with(need: &Json, facts: &[Json; 2]) -> [(u8, u8); 2] {
    let needs = needs(&json!([need]));
    [0, 1].map(|index| {
        let level = level(&hosters(&[("h", facts[index].clone())])[0], &needs[0]);
        (level.low(), level.high())
    })
}

#[test]
fn a_documented_fact_outweighs_what_another_one_implied() {
    let paid = need("work.paid_people", 2, "important");
    let facts = [
        json!({ "work.arrangement": value("volunteer") }),
        json!({ "work.arrangement": value("volunteer"), "work.paid_people": value(1) }),
    ];
    assert_eq!(level_with(&paid, &facts), [(0, 0), (30, 30)]);
    let near = need(
        "place.region",
        json!({ "country": "FR", "region": "Bretagne" }),
        "important",
    );
    let facts = [
        json!({ "place.region": value("Bretagne") }),
        json!({ "place.region": value("Bretagne"), "place.country": value("GB") }),
    ];
    assert_eq!(level_with(&near, &facts), [(60, 60), (0, 0)]);
}

#[test]
fn a_second_software_of_a_known_type_counts() {
    // By the contract, a type offered with other software is known at 45: its software is read as a
    // closed list, so one more entry of the type may raise the level. A type nothing is known of never does.
    let wiki = need(
        "services.offer",
        json!({ "type": "wiki", "software": "DokuWiki" }),
        "important",
    );
    let offer = |software: &[&str]| -> Json {
        let entry = |name: &&str| json!({ "type": "wiki", "software": name });
        let entries: Vec<Json> = software.iter().map(entry).collect();
        json!({ "services.offer": [{ "has": entries, "source": "local" }] })
    };
    let facts = [offer(&["MediaWiki"]), offer(&["MediaWiki", "DokuWiki"])];
    assert_eq!(level_with(&wiki, &facts), [(45, 45), (60, 60)]);
}
