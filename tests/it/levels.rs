//! The levels of the contract, case by case: what documented facts reach, and which claims say so.
//!
//! `fixtures/levels.json` was written from the contract alone, so it is a second opinion on every level
//! function, not a copy of them.

use std::collections::{BTreeMap, BTreeSet};

use matou::catalogue::Hoster;
use matou::criteria;
use matou::error::Exit;
use matou::explanation::{self, Line};
use matou::matching::{Options, Ranking};
use matou::needs::MOST_NEEDS;
use matou::needs::Need;
use serde_json::{Value as Json, json};

use crate::cli::{Given, matou_with};

use crate::support::{TODAY, assert_none_wrong, hosters, json_fixture, locales, need, needs, say};

/// One case of the fixture, read and ranked.
struct Case {
    name: String,
    hoster: Hoster,
    need: Need,
    line: Line,
    low: u64,
    high: u64,
    cites: Option<BTreeSet<String>>,
}

/// Reads every case and ranks its hoster for its one important need.
fn cases() -> Vec<Case> {
    let fixture = json_fixture("levels.json");
    fixture["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(case)
        .collect()
}

fn case(json: &Json) -> Case {
    let criterion = json["criterion"].as_str().unwrap();
    let mut hosters = hosters(&[("hoster", json["facts"].clone())]);
    let mut needs = needs(&Json::from(vec![need(
        criterion,
        json["want"].clone(),
        "important",
    )]));
    let ranking = Ranking::new(&hosters, &needs, Options::default());
    let (hoster, need) = (hosters.remove(0), needs.remove(0));
    let assessment = ranking.proposed[0].standing.assessments[0];
    let texts = |list: &Vec<Json>| {
        list.iter()
            .map(|one| one.as_str().unwrap().into())
            .collect()
    };
    Case {
        name: format!("{criterion} — {}", json["case"].as_str().unwrap()),
        line: explanation::line(&hoster, &need, assessment, TODAY),
        low: json["low"].as_u64().unwrap(),
        high: json["high"].as_u64().unwrap(),
        cites: json
            .get("cites")
            .map(|list| texts(list.as_array().unwrap())),
        hoster,
        need,
    }
}

#[test]
fn every_level_is_the_one_of_the_contract() {
    let wrong: Vec<String> = cases()
        .iter()
        .filter_map(|case| {
            let level = case.line.assessment.level;
            let (low, high) = (u64::from(level.low()), u64::from(level.high()));
            ((low, high) != (case.low, case.high)).then(|| {
                let Case {
                    name,
                    low: l,
                    high: h,
                    ..
                } = case;
                format!("{name}: {low}–{high} instead of {l}–{h}")
            })
        })
        .collect();
    assert_none_wrong(&wrong);
}

#[test]
fn every_level_cites_the_claims_that_decide_it() {
    let wrong: Vec<String> = cases()
        .iter()
        .filter_map(|case| {
            let expected = case.cites.as_ref()?;
            let cited: BTreeSet<String> = case
                .line
                .citations
                .iter()
                .map(|one| one.source.clone())
                .collect();
            let name = &case.name;
            (cited != *expected).then(|| format!("{name}: {cited:?} instead of {expected:?}"))
        })
        .collect();
    assert_none_wrong(&wrong);
}

#[test]
fn every_criterion_that_can_be_wished_has_cases() {
    let fixture = json_fixture("levels.json");
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for case in fixture["cases"].as_array().unwrap() {
        *count
            .entry(case["criterion"].as_str().unwrap())
            .or_default() += 1;
    }
    let few: Vec<_> = criteria::all()
        .filter(|criterion| criterion.need.is_some())
        .filter(|criterion| count.get(criterion.id).is_none_or(|cases| *cases < 4))
        .map(|criterion| criterion.id)
        .collect();
    assert!(few.is_empty(), "fewer than four cases: {few:?}");
}

#[test]
fn every_case_can_be_said_in_both_languages() {
    let mut wrong = BTreeSet::new();
    for locale in &locales() {
        for case in &cases() {
            let line = &case.line;
            let clauses = case.hoster.facts.iter();
            let clauses = clauses.flat_map(|(one, fact)| explanation::fact_clauses(one, fact));
            let sentences = [line.sentence.clone(), explanation::want(&case.need)]
                .into_iter()
                .chain(line.question.clone())
                .chain(
                    line.history
                        .iter()
                        .map(|contrary| contrary.sentence.clone()),
                )
                .chain(line.citations.iter().map(explanation::Citation::date))
                .chain(clauses);
            wrong.extend(sentences.filter_map(|sentence| {
                let complaint = say(locale, &sentence).err()?;
                Some(format!("{}: {complaint}", case.name))
            }));
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert_none_wrong(&wrong);
}

#[test]
fn a_question_is_asked_exactly_where_something_is_open() {
    for case in &cases() {
        let open = case.low < case.high;
        assert_eq!(case.line.question.is_some(), open, "{}", case.name);
    }
}

/// The hoster of a case, in the one catalogue that all cases share.
fn id_of(case: usize) -> String {
    format!("case-{case}")
}

#[test]
fn the_command_prints_the_same_levels() {
    let fixture = json_fixture("levels.json");
    let cases = fixture["cases"].as_array().unwrap();
    let hosters: Vec<Json> = cases
        .iter()
        .enumerate()
        .map(|(index, case)| {
            json!({ "id": id_of(index), "name": id_of(index), "facts": case["facts"] })
        })
        .collect();
    let catalogue = json!({ "format": "matou.catalogue/1", "hosters": hosters }).to_string();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalogue.json");
    std::fs::write(&path, catalogue).unwrap();
    let path = path.to_str().unwrap();

    // As many cases at once as a needs file may state needs: each case is one need, and its hoster is
    // looked up among the results.
    let mut wrong = Vec::new();
    for (first, chunk) in (0..).step_by(MOST_NEEDS).zip(cases.chunks(MOST_NEEDS)) {
        let needs = chunk.iter().map(|case| {
            need(
                case["criterion"].as_str().unwrap(),
                case["want"].clone(),
                "important",
            )
        });
        let input = json!({ "format": "matou.needs/1", "needs": needs.collect::<Vec<_>>() });
        let given = Given {
            input: &input.to_string(),
            ..Given::default()
        };
        let arguments = [
            "match",
            "--needs",
            "-",
            "--format",
            "json",
            "--catalogue",
            path,
        ];
        let ran = matou_with(&given, &arguments);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
        let answer: Json = serde_json::from_str(&ran.out).unwrap();
        let results: BTreeMap<&str, &Json> = answer["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|result| (result["id"].as_str().unwrap(), result))
            .collect();
        for (index, case) in chunk.iter().enumerate() {
            let reached = &results[id_of(first + index).as_str()]["criteria"][index];
            if (&reached["low"], &reached["high"]) != (&case["low"], &case["high"]) {
                wrong.push(format!("{}: {reached}", case["case"]));
            }
        }
    }
    assert_none_wrong(&wrong);
}
