//! Conditions: what they confirm, set aside and leave open, and what relaxing them brings.

use std::collections::BTreeSet;

use matou::matching::{ConditionCost, Group, Lowering, Options, Ranking, Silence};
use serde_json::{Value as Json, json};

use super::{accepts_associations, places, rank, yes_no_silent};
use crate::support::{hosters, need, needs, value};

#[test]
fn a_condition_confirms_sets_aside_or_leaves_to_confirm() {
    let (hosters, needs) = (yes_no_silent(), needs(&json!([accepts_associations()])));
    let ranking = rank(&hosters, &needs);
    assert_eq!(places(&ranking, &hosters), ["1 yes", "2 silent"]);
    assert_eq!(ranking.proposed[0].group, Group::Confirmed);
    assert_eq!(ranking.proposed[1].group, Group::ToConfirm);
    assert_eq!(ranking.excluded.len(), 1);
    assert_eq!(ranking.excluded[0].failed, [0]);
    let cost = ConditionCost {
        need: 0,
        sets_aside: 1,
        alone: 1,
        volunteers: 0,
    };
    assert_eq!(ranking.conditions, [cost]);
}

#[test]
fn conditions_never_enter_the_score() {
    let (hosters, needs) = (yes_no_silent(), needs(&json!([accepts_associations()])));
    let ranking = rank(&hosters, &needs);
    assert_eq!(ranking.points.0, 0);
    assert!(
        ranking
            .proposed
            .iter()
            .all(|found| found.standing.parts.total() == 0)
    );
    assert_eq!(ranking.proposed[0].standing.parts.documented(), None);
}

#[test]
fn silence_sets_aside_only_when_it_is_asked_to() {
    let (hosters, needs) = (yes_no_silent(), needs(&json!([accepts_associations()])));
    let strict = Options {
        silence: Silence::NotMet,
        ..Options::default()
    };
    let ranking = Ranking::new(&hosters, &needs, strict);
    assert_eq!(places(&ranking, &hosters), ["1 yes"]);
    assert_eq!(ranking.excluded.len(), 2);
    // It is still not a documented no: the level says that nothing is known.
    let silent = ranking.excluded_at(2).unwrap().standing.assessments[0];
    assert!(silent.is_open_condition() && !silent.is_failed());
}

#[test]
fn a_threshold_lets_a_partly_met_condition_pass() {
    let hosters = hosters(&[
        ("limited", json!({ "audience.capacity": value("limited") })),
        ("full", json!({ "audience.capacity": value("closed") })),
    ]);
    let mut condition = need("audience.capacity", "open", "indispensable");
    let strict = rank(&hosters, &needs(&json!([condition])));
    assert!(strict.proposed.is_empty());
    // Before the condition is dropped, half of it is proposed.
    let lowering = Lowering {
        threshold: 30,
        admits: vec![0],
    };
    assert_eq!(strict.relaxations[0].lowering, Some(lowering));
    assert_eq!(
        strict.relaxations[0].admits,
        [1, 0],
        "by id, not by the order of the file"
    );
    condition["threshold"] = 30.into();
    let lower = rank(&hosters, &needs(&json!([condition])));
    assert_eq!(places(&lower, &hosters), ["1 limited"]);
    assert_eq!(lower.proposed[0].group, Group::Confirmed);
}

#[test]
fn a_closed_hoster_is_never_proposed_and_a_paused_one_is() {
    let hosters = hosters(&[
        ("closed", json!({ "identity.status": value("closed") })),
        ("paused", json!({ "identity.status": value("paused") })),
        ("unknown", json!({ "identity.status": value("unknown") })),
        ("active", json!({ "identity.status": value("active") })),
        ("silent", json!({})),
    ]);
    let ranking = rank(&hosters, &[]);
    assert_eq!(ranking.closed, [0]);
    let proposed: BTreeSet<usize> = ranking
        .proposed
        .iter()
        .map(|found| found.standing.hoster)
        .collect();
    assert_eq!(proposed, BTreeSet::from([1, 2, 3, 4]));
}

#[test]
fn the_most_recent_claim_says_whether_a_hoster_has_closed() {
    let reopened = json!({ "identity.status": [
        { "value": "active", "source": "local", "seen": "2026" },
        { "value": "closed", "source": "local", "seen": "2024" },
        { "value": "closed", "source": "local" },
    ] });
    let ranking = rank(&hosters(&[("reopened", reopened)]), &[]);
    assert!(ranking.closed.is_empty());
}

#[test]
fn a_hundred_and_twenty_eight_conditions_are_told_apart() {
    let entries: Vec<Json> = (1..=128)
        .map(|minimum| need("work.paid_people", minimum, "indispensable"))
        .collect();
    let hosters = hosters(&[
        ("almost", json!({ "work.paid_people": value(127) })),
        ("nobody", json!({ "work.paid_people": value(0) })),
        ("many", json!({ "work.paid_people": value(500) })),
    ]);
    let ranking = rank(&hosters, &needs(&entries.into()));
    assert_eq!(places(&ranking, &hosters), ["1 many"]);
    assert_eq!(ranking.excluded[0].failed, [127]);
    assert_eq!(ranking.excluded[1].failed.len(), 128);
    let relaxed: Vec<&[usize]> = ranking
        .relaxations
        .iter()
        .map(|one| one.needs.as_slice())
        .collect();
    assert_eq!(
        relaxed,
        [&[127_usize] as &[usize]],
        "the other set is not minimal"
    );
}

#[test]
fn at_most_fifty_relaxations_are_listed_the_smallest_first() {
    // Sixty hosters, each set aside by another condition; one by two; and two by the same one.
    let condition = |index: u32| {
        need(
            "values.networks",
            format!("network {index}"),
            "indispensable",
        )
    };
    let entries: Vec<Json> = (0..60).map(condition).collect();
    let networks = |missing: &[u32]| {
        let named = |absent: bool| -> Vec<String> {
            let kept = (0..60).filter(|index| missing.contains(index) == absent);
            kept.map(|index| format!("network {index}")).collect()
        };
        json!({ "values.networks": [
            { "has": named(false), "lacks": named(true), "source": "local" },
        ] })
    };
    let mut catalogue: Vec<(String, Json)> = (0..58)
        .map(|index| (format!("h{index}"), networks(&[index])))
        .collect();
    catalogue.push(("pair".into(), networks(&[58, 59])));
    catalogue.push(("again".into(), networks(&[30])));
    let entries_of: Vec<(&str, Json)> = catalogue
        .iter()
        .map(|(id, facts)| (id.as_str(), facts.clone()))
        .collect();
    let ranking = rank(&hosters(&entries_of), &needs(&entries.into()));
    assert_eq!(ranking.relaxations.len(), 50);
    assert_eq!(ranking.relaxations[0].needs, [30]);
    assert_eq!(ranking.relaxations[0].admits.len(), 2);
    assert!(ranking.relaxations.iter().all(|one| one.needs.len() == 1));
}
