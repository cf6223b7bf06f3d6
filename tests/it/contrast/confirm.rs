//! Facts rewritten as if a hoster had answered yes, and hosters ranked anew.

use std::collections::BTreeSet;

use matou::catalogue::{self, Hoster};
use matou::matching::{Contrast, Ranking, Side, assess};
use matou::needs::Need;
use serde_json::{Map, Value as Json, json};

use super::{NEEDS, bundled, needs_of, rank};
use crate::support::hosters_of;

/// The hosters of the bundled catalogue as its file writes them.
fn bundled_json() -> Vec<Json> {
    let file: Json = serde_json::from_slice(&catalogue::bundled_file().bytes).unwrap();
    file["hosters"].as_array().unwrap().clone()
}

/// The elements that a want lists.
fn list(want: &Json) -> Vec<Json> {
    want.as_array()
        .cloned()
        .unwrap_or_else(|| vec![want.clone()])
}

/// Adds the claim that a favourable answer about `need` would bring.
fn confirm(facts: &mut Map<String, Json>, need: &Need) {
    let (id, want) = (need.criterion.id, &need.want_json);
    let claims = |facts: &Map<String, Json>| facts.get(id).cloned().unwrap_or_else(|| json!([]));
    let old = claims(facts);
    let content = match id {
        "services.offer" => json!({ "has": [want] }),
        "work.arrangement" if want == "volunteers" => json!({ "value": "volunteer" }),
        "work.arrangement" => json!({ "value": "paid" }),
        "commitment.backups" => {
            // What is documented stays; the parts that were left open are as wanted.
            let mut parts = old[0]["value"].as_object().cloned().unwrap_or_default();
            for (part, wanted) in want.as_object().unwrap() {
                parts.entry(part.clone()).or_insert(wanted.clone());
            }
            json!({ "value": parts })
        }
        "place.region" => {
            let region = json!({ "value": want["region"], "source": "local", "seen": "2026-11" });
            let country = json!({ "value": want["country"], "source": "local", "seen": "2026-11" });
            facts.entry("place.country").or_insert(json!([country]));
            facts.entry("place.region").or_insert(json!([region]));
            return;
        }
        "place.data_country"
        | "place.country"
        | "governance.form"
        | "governance.user_voice"
        | "governance.legal_form"
        | "commitment.compensation" => {
            json!({ "value": list(want)[0] })
        }
        "audience.accepts"
        | "audience.access"
        | "support.channels"
        | "support.incident_news"
        | "commitment.documents"
        | "qualification.evidence"
        | "accompaniment.offer"
        | "values.energy"
        | "values.networks"
        | "price.model"
        | "services.dedicated"
        | "work.on_call_protection" => {
            let of = |key: &str| -> Vec<Json> {
                let claims = old.as_array().unwrap().iter();
                claims.flat_map(|claim| list(&claim[key])).collect()
            };
            let (had, lacked) = (of("has"), of("lacks"));
            let said = |element: &Json| lacked.contains(element) && !had.contains(element);
            let has: Vec<Json> = list(want).into_iter().filter(|one| !said(one)).collect();
            json!({ "has": has })
        }
        // The wanted value is a value of the criterion.
        _ => json!({ "value": want }),
    };
    let mut claim = content;
    claim["source"] = "local".into();
    claim["seen"] = "2026-11-23".into();
    let mut all = old.as_array().unwrap().clone();
    all.push(claim);
    facts.insert(id.into(), all.into());
}

/// Returns the hosters with the answers of one of them, unless those also change what it says of a need that
/// was not asked about: work done by paid people, for one, says something of their number.
fn answered(
    hosters: &[Hoster],
    file: &[Json],
    needs: &[Need],
    hoster: usize,
    asked: &BTreeSet<usize>,
) -> Option<Vec<Hoster>> {
    let mut entry = file[hoster].clone();
    for index in asked {
        confirm(entry["facts"].as_object_mut().unwrap(), &needs[*index]);
    }
    let answered = hosters_of(&json!([entry])).remove(0);
    for (index, need) in needs.iter().enumerate() {
        let level = |hoster: &Hoster| assess(index, need, &hoster.facts).level;
        let (before, after) = (level(&hosters[hoster]), level(&answered));
        let expected = if asked.contains(&index) {
            before.high()
        } else {
            before.low()
        };
        if after.low() != expected || after.high() != before.high() {
            return None;
        }
    }
    let mut all = hosters.to_vec();
    all[hoster] = answered;
    Some(all)
}

/// The rank of a hoster; after everybody where it is not proposed.
fn rank_of(ranking: &Ranking, hoster: usize) -> usize {
    ranking
        .proposed_at(hoster)
        .map_or(usize::MAX, |found| found.rank)
}

#[test]
fn answers_that_are_said_to_turn_the_order_turn_it() {
    let (hosters, file) = (bundled(), bundled_json());
    let (mut turned, mut kept) = (0, 0);
    for name in NEEDS {
        let needs = needs_of(name);
        let ranking = rank(&hosters, &needs);
        // Each of the first ones against all that follow, and the last against the one before.
        for (place, first) in ranking.proposed.iter().enumerate().take(3) {
            for second in ranking.proposed.iter().skip(place + 1).step_by(3) {
                let pair = [first.standing.hoster, second.standing.hoster];
                let contrast = Contrast::new(&ranking, pair[0], pair[1]).unwrap();
                let told = format!("{name}: {} {}", hosters[pair[0]].id, hosters[pair[1]].id);
                let comes_before = |asked: &BTreeSet<usize>| {
                    let all = answered(&hosters, &file, &needs, pair[1], asked)?;
                    let ranking = rank(&all, &needs);
                    Some(rank_of(&ranking, pair[1]) < rank_of(&ranking, pair[0]))
                };
                let to_turn: BTreeSet<usize> = contrast.to_turn.iter().copied().collect();
                if let Some(comes_before) = comes_before(&to_turn) {
                    assert_eq!(comes_before, !to_turn.is_empty(), "{told}: {to_turn:?}");
                    turned += usize::from(comes_before);
                }
                // One answer less would not do, whichever is left out.
                for spared in &to_turn {
                    let mut fewer = to_turn.clone();
                    fewer.remove(spared);
                    let Some(comes_before) = comes_before(&fewer) else {
                        continue;
                    };
                    assert!(!comes_before, "{told}: {to_turn:?} without {spared}");
                }
                let open = second.standing.open_conditions().map(|one| one.need);
                let silent = contrast.wishes.iter();
                let silent = silent.filter(|one| one.silent() == Some(Side::Second));
                let silent: BTreeSet<usize> = silent.map(|one| one.need).chain(open).collect();
                if let Some(comes_before) = comes_before(&silent) {
                    assert_eq!(
                        comes_before, contrast.is_turned_by_silence,
                        "{told}: {silent:?}"
                    );
                    kept += usize::from(!comes_before);
                }
            }
        }
    }
    assert!(turned > 100 && kept > 10, "{turned} turned, {kept} kept");
}
