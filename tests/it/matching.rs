//! Matching by hand: small catalogues in which every place in the order can be checked by eye.

use std::collections::BTreeSet;

use matou::catalogue::Hoster;
use matou::matching::{ConditionCost, Group, Lowering, Options, Ranking, Silence, drivers, to_ask};
use matou::needs::Need;
use serde_json::{Value as Json, json};

use crate::support::{has, hosters, lacks, need, needs, value};

/// Ranks with the usual options.
fn rank(hosters: &[Hoster], needs: &[Need]) -> Ranking {
    Ranking::new(hosters, needs, Options::default())
}

/// Says the proposed hosters as `rank id`, in order.
fn places(ranking: &Ranking, hosters: &[Hoster]) -> Vec<String> {
    let place = |found: &matou::matching::Match| {
        format!("{} {}", found.rank, hosters[found.standing.hoster].id)
    };
    ranking.proposed.iter().map(place).collect()
}

/// Hosters that accept associations, do not, or say nothing of it.
fn yes_no_silent() -> Vec<Hoster> {
    hosters(&[
        ("yes", json!({ "audience.accepts": has(["association"]) })),
        ("no", json!({ "audience.accepts": lacks(["association"]) })),
        ("silent", json!({})),
    ])
}

fn accepts_associations() -> Json {
    need("audience.accepts", "association", "indispensable")
}

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
fn fewer_open_conditions_come_before_more_points() {
    let hosters = hosters(&[
        (
            "one-open",
            json!({ "audience.accepts": has(["association"]) }),
        ),
        (
            "two-open",
            json!({ "support.contact_hours": value("extended") }),
        ),
    ]);
    let needs = needs(&json!([
        accepts_associations(),
        need("audience.capacity", "open", "indispensable"),
        need("support.contact_hours", "office_hours", "important"),
    ]));
    let ranking = rank(&hosters, &needs);
    assert_eq!(places(&ranking, &hosters), ["1 one-open", "2 two-open"]);
    assert_eq!(ranking.proposed[0].standing.parts.assured, 0);
    assert_eq!(ranking.proposed[1].standing.parts.assured, 180);
}

#[test]
fn assured_points_come_before_possible_ones() {
    let hosters = hosters(&[
        ("assured", json!({ "work.on_call": value("informal") })),
        ("possible", json!({})),
        ("neither", json!({ "work.on_call": value("none") })),
    ]);
    let needs = needs(&json!([need("work.on_call", "rota", "desirable")]));
    let ranking = rank(&hosters, &needs);
    assert_eq!(
        places(&ranking, &hosters),
        ["1 assured", "2 possible", "3 neither"]
    );
}

#[test]
fn an_important_wish_weighs_three_desirable_ones() {
    let hosters = hosters(&[("h", json!({ "support.channels": has(["email"]) }))]);
    let needs = needs(&json!([
        need("support.channels", "email", "important"),
        need("support.channels", ["email", "phone"], "desirable"),
        need("support.channels", "phone", "indifferent"),
    ]));
    let ranking = rank(&hosters, &needs);
    assert_eq!(ranking.points.0, 4);
    let parts = ranking.proposed[0].standing.parts;
    assert_eq!((parts.assured, parts.open, parts.lost), (180 + 30, 30, 0));
    let counted: Vec<usize> = ranking.proposed[0]
        .standing
        .assessments
        .iter()
        .map(|one| one.need)
        .collect();
    assert_eq!(counted, [0, 1], "what is indifferent does not appear");
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
fn equals_share_a_rank_and_the_next_one_is_not_moved_up() {
    let level = |hours: &str| json!({ "support.contact_hours": value(hours) });
    let hosters = hosters(&[
        ("a", level("best_effort")),
        ("b", level("office_hours")),
        ("c", level("office_hours")),
        (
            "d",
            json!({ "support.contact_hours": value("extended"), "work.on_call": value("rota") }),
        ),
    ]);
    let needs = needs(&json!([
        need("support.contact_hours", "office_hours", "important"),
        need("work.on_call", "rota", "desirable"),
    ]));
    let ranking = rank(&hosters, &needs);
    let ranks: Vec<(usize, bool)> = ranking
        .proposed
        .iter()
        .map(|found| (found.rank, found.tied))
        .collect();
    assert_eq!(ranks, [(1, false), (2, true), (2, true), (4, false)]);
}

#[test]
fn a_seed_not_the_alphabet_orders_equals() {
    let names: Vec<String> = (0..8).map(|index| format!("h{index}")).collect();
    let entries: Vec<(&str, Json)> = names
        .iter()
        .map(|name| (name.as_str(), json!({})))
        .collect();
    let hosters = hosters(&entries);
    let orders: BTreeSet<Vec<usize>> = (0..20)
        .map(|seed| {
            let ranking = Ranking::new(
                &hosters,
                &[],
                Options {
                    seed,
                    ..Options::default()
                },
            );
            assert!(
                ranking
                    .proposed
                    .iter()
                    .all(|found| found.rank == 1 && found.tied)
            );
            ranking
                .proposed
                .iter()
                .map(|found| found.standing.hoster)
                .collect()
        })
        .collect();
    assert!(orders.len() > 15, "the seed changes the order");
    let firsts: BTreeSet<usize> = orders.iter().map(|order| order[0]).collect();
    assert!(firsts.len() > 4, "anybody may come first: {firsts:?}");
}

#[test]
fn the_same_seed_gives_the_same_order() {
    let (hosters, needs) = (yes_no_silent(), needs(&json!([accepts_associations()])));
    assert_eq!(rank(&hosters, &needs), rank(&hosters, &needs));
}

#[test]
fn an_empty_catalogue_and_a_single_hoster_are_ranked() {
    let needs = needs(&json!([
        accepts_associations(),
        need("work.on_call", "rota", "important"),
    ]));
    let nobody = rank(&[], &needs);
    assert!(nobody.proposed.is_empty() && nobody.relaxations.is_empty());
    assert_eq!(nobody.points.0, 3);
    let hosters = hosters(&[("only", json!({ "audience.accepts": has(["association"]) }))]);
    let ranking = rank(&hosters, &needs);
    let only = &ranking.proposed[0];
    assert_eq!((only.rank, only.tied), (1, false));
    // Compared with itself alone, nothing tells it apart; what is missing is still said.
    let drivers = drivers(&only.standing, &ranking.field);
    assert!(drivers.reasons.is_empty());
    assert_eq!(drivers.against, Some(1));
    assert!(to_ask(only, &ranking.proposed).is_empty());
}

#[test]
fn a_need_that_is_stated_twice_counts_twice() {
    let hosters = hosters(&[("h", json!({ "work.on_call": value("rota") }))]);
    let twice = json!([
        need("work.on_call", "rota", "important"),
        need("work.on_call", "rota", "important"),
    ]);
    let ranking = rank(&hosters, &needs(&twice));
    assert_eq!(ranking.points.0, 6);
    assert_eq!(ranking.proposed[0].standing.parts.assured, 360);
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

#[test]
fn what_everybody_meets_explains_nothing() {
    let hosters = hosters(&[
        (
            "a",
            json!({ "work.on_call": value("rota"), "audience.capacity": value("open") }),
        ),
        (
            "b",
            json!({ "work.on_call": value("rota"), "audience.capacity": value("limited") }),
        ),
    ]);
    let needs = needs(&json!([
        need("work.on_call", "rota", "important"),
        need("audience.capacity", "open", "desirable"),
    ]));
    let ranking = rank(&hosters, &needs);
    let first = drivers(&ranking.proposed[0].standing, &ranking.field);
    assert_eq!(
        (first.reasons.as_slice(), first.against),
        ([1].as_slice(), None)
    );
    let second = drivers(&ranking.proposed[1].standing, &ranking.field);
    assert_eq!(
        (second.reasons.as_slice(), second.against),
        ([].as_slice(), Some(1))
    );
}

#[test]
fn the_fewest_questions_that_change_the_first_place_are_asked_after_the_conditions() {
    let documented = json!({
        "audience.accepts": has(["association"]),
        "work.on_call": value("rota"),
    });
    let silent = json!({});
    let hosters = hosters(&[("documented", documented), ("silent", silent)]);
    let needs = needs(&json!([
        need("audience.capacity", "open", "desirable"),
        need("work.on_call", "rota", "important"),
        accepts_associations(),
        need("governance.user_voice", "members_vote", "important"),
    ]));
    let ranking = rank(&hosters, &needs);
    let silent = &ranking.proposed[1];
    // One important answer would only bring it level, at 3 points of 7; two bring it past, and the
    // desirable one is not needed.
    assert_eq!(to_ask(silent, &ranking.proposed), [2, 1, 3]);
    assert!(to_ask(&ranking.proposed[0], &ranking.proposed).is_empty());
}
