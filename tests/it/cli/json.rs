//! `matou match --format json`: the `matou.match/1` of the contract.

use matou::error::Exit;
use matou::text;
use serde_json::{Value as Json, json};

use super::{Given, argument, matou, matou_with, path, with_fixtures};
use crate::support::json_fixture;

fn result(more: &[&str]) -> Json {
    let ran = with_fixtures(&[&["match", "--format", "json"], more].concat());
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    assert!(ran.out.ends_with("}\n"));
    serde_json::from_str(&ran.out).unwrap()
}

/// The keys of an object, in the order in which they stand.
fn keys(json: &Json) -> Vec<&str> {
    json.as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

fn list<'j>(json: &'j Json, key: &str) -> &'j [Json] {
    json[key].as_array().unwrap()
}

fn ids(list: &[Json]) -> Vec<&str> {
    list.iter().map(|one| one["id"].as_str().unwrap()).collect()
}

#[test]
fn every_key_stands_where_the_contract_has_it() {
    let result = result(&[]);
    assert_eq!(
        keys(&result),
        [
            "format",
            "engine",
            "catalogue",
            "needs",
            "points_total",
            "results",
            "excluded",
            "closed",
            "relaxations",
            "robustness"
        ]
    );
    assert_eq!(result["format"], "matou.match/1");
    assert_eq!(result["engine"], "0.1.0");
    assert_eq!(
        keys(&result["catalogue"]),
        ["title", "updated", "hosters", "sha256"]
    );
    assert_eq!(result["catalogue"]["hosters"], 10);
    assert_eq!(result["catalogue"]["sha256"].as_str().unwrap().len(), 64);
    for hoster in list(&result, "results") {
        assert_eq!(
            keys(hoster),
            [
                "id",
                "name",
                "rank",
                "group",
                "sixtieths",
                "documented",
                "criteria",
                "drivers",
                "to_ask",
                "first_share",
                "rank_shares"
            ]
        );
        assert_eq!(keys(&hoster["sixtieths"]), ["assured", "open", "lost"]);
        for entry in list(hoster, "criteria") {
            assert_eq!(
                keys(entry),
                [
                    "need",
                    "criterion",
                    "importance",
                    "low",
                    "high",
                    "state",
                    "contribution",
                    "sentence",
                    "claims"
                ]
            );
        }
    }
    for hoster in list(&result, "excluded") {
        assert_eq!(keys(hoster), ["id", "name", "failed"]);
        for failed in list(hoster, "failed") {
            assert_eq!(
                keys(failed),
                ["need", "criterion", "low", "high", "sentence", "claims"]
            );
        }
    }
    for relaxation in list(&result, "relaxations") {
        assert_eq!(
            keys(relaxation),
            ["needs", "admits", "confirmed", "to_confirm"]
        );
    }
}

#[test]
fn the_needs_are_echoed_as_read() {
    assert_eq!(result(&[])["needs"], json_fixture("cli/needs.json"));
}

#[test]
fn hosters_stand_where_they_belong() {
    let result = result(&[]);
    let places: Vec<(&str, u64, &str)> = list(&result, "results")
        .iter()
        .map(|hoster| {
            (
                hoster["id"].as_str().unwrap(),
                hoster["rank"].as_u64().unwrap(),
                hoster["group"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(places.len(), 6);
    assert_eq!(places[0], ("avel", 1, "confirmed"));
    let mut tied = [places[1], places[2]];
    tied.sort_unstable();
    assert_eq!(
        tied,
        [("bouleau", 2, "confirmed"), ("jonc", 2, "confirmed")]
    );
    assert_eq!(places[5], ("erable", 6, "to_confirm"));
    assert_eq!(ids(list(&result, "excluded")), ["frene", "genet", "houx"]);
    assert_eq!(
        result["closed"],
        json!([{ "id": "if", "name": "If",
                 "claims": [{ "source": "https://if.example/adieu", "seen": "2023-06" }] }])
    );
    assert_eq!(
        result["relaxations"],
        json!([
            { "needs": [0], "admits": ["houx"], "confirmed": 1, "to_confirm": 0 },
            { "needs": [1], "admits": ["frene"], "confirmed": 1, "to_confirm": 0 },
        ])
    );
}

#[test]
fn everything_adds_up() {
    let needs = path("cli/needs.json");
    let bundled = matou(&["match", "--needs", &needs, "--format", "json"]);
    for result in [result(&[]), serde_json::from_str(&bundled.out).unwrap()] {
        let number = |json: &Json| json.as_u64().unwrap();
        let total = 60 * number(&result["points_total"]);
        assert_eq!(total, 540);
        for hoster in list(&result, "results") {
            let parts = &hoster["sixtieths"];
            let [assured, open, lost] =
                ["assured", "open", "lost"].map(|part| number(&parts[part]));
            assert_eq!(assured + open + lost, total);
            let entries = list(hoster, "criteria");
            let contributions: u64 = entries.iter().map(|one| number(&one["contribution"])).sum();
            assert_eq!(contributions, assured);
            let documented = hoster["documented"].as_f64().unwrap();
            #[expect(clippy::cast_precision_loss, reason = "a few hundreds")]
            let expected = 1.0 - open as f64 / total as f64;
            assert!((documented - expected).abs() < 1e-12);
            for entry in entries {
                let points = match entry["importance"].as_str().unwrap() {
                    "important" => 3,
                    "desirable" => 1,
                    _ => 0,
                };
                let (low, high) = (number(&entry["low"]), number(&entry["high"]));
                assert_eq!(number(&entry["contribution"]), points * low);
                let state = match (low, high) {
                    (60, _) => "met",
                    (_, 0) => "not_met",
                    (0, 60) => "not_documented",
                    _ => "partly",
                };
                assert_eq!(entry["state"], state);
                assert_eq!(list(entry, "claims").is_empty(), state == "not_documented");
            }
            let described: Vec<u64> = entries.iter().map(|one| number(&one["need"])).collect();
            assert_eq!(
                described,
                [0, 1, 2, 3, 4, 5, 6],
                "the indifferent need is left out"
            );
        }
    }
}

#[test]
fn one_hoster_is_told_whole() {
    let result = result(&["--lang", "en"]);
    let hoster = &list(&result, "results")[0];
    assert_eq!(
        hoster["sixtieths"],
        json!({ "assured": 230, "open": 190, "lost": 120 })
    );
    assert_eq!(hoster["drivers"], json!([2, 3, 4, 5]));
    assert_eq!(hoster["to_ask"], json!([]));
    assert_eq!(
        hoster["criteria"][2],
        json!({
            "need": 2, "criterion": "support.contact_hours", "importance": "important",
            "low": 60, "high": 60, "state": "met", "contribution": 180,
            "sentence": "Can be reached in office hours.",
            "claims": [{ "source": "https://avel.example/contact", "seen": "2026-03-02" }],
        })
    );
    assert_eq!(
        hoster["criteria"][5]["claims"],
        json!([{ "source": "local", "seen": null }])
    );
    let last = &list(&result, "results")[5];
    assert_eq!(
        last["to_ask"][0],
        json!({ "need": 0, "question": "Do you welcome associations?" })
    );
}

#[test]
fn a_limit_shortens_the_list_and_nothing_else() {
    let (whole, short) = (result(&[]), result(&["--limit", "2"]));
    assert_eq!(list(&short, "results"), &list(&whole, "results")[..2]);
    for key in ["points_total", "excluded", "closed", "relaxations"] {
        assert_eq!(short[key], whole[key]);
    }
    assert_eq!(result(&["--limit", "0"])["results"], json!([]));
}

#[test]
fn strict_moves_what_is_to_confirm_to_what_is_set_aside() {
    let result = result(&["--strict", "--lang", "en"]);
    let proposed = ids(list(&result, "results"));
    assert_eq!(proposed.len(), 3);
    assert!(
        list(&result, "results")
            .iter()
            .all(|one| one["group"] == "confirmed")
    );
    let excluded = list(&result, "excluded");
    assert_eq!(
        ids(excluded),
        ["cedre", "dune", "erable", "frene", "genet", "houx"]
    );
    let silent = &excluded[1]["failed"][0];
    assert_eq!((&silent["low"], &silent["high"]), (&json!(0), &json!(60)));
    assert_eq!(
        silent["sentence"],
        "Not documented: a hoster that welcomes associations."
    );
    assert_eq!(silent["claims"], json!([]));
}

#[test]
fn without_a_wish_there_is_no_share_to_tell() {
    let input = r#"{"format":"matou.needs/1","needs":[]}"#;
    let given = Given {
        input,
        ..Given::default()
    };
    let ran = matou_with(&given, &["match", "--needs", "-", "--format", "json"]);
    let result: Json = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(result["points_total"], 0);
    assert!(
        list(&result, "results")
            .iter()
            .all(|one| one["documented"].is_null() && one["rank"] == 1)
    );
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_one_only_moves_ties() {
    let bytes = |seed: &str| with_fixtures(&["match", "--format", "json", "--seed", seed]).out;
    assert_eq!(bytes("7"), bytes("7"));
    assert_eq!(
        bytes("1"),
        with_fixtures(&["match", "--format", "json"]).out
    );
    let ranks = |seed: &str| {
        let result: Json = serde_json::from_str(&bytes(seed)).unwrap();
        let mut ranks: Vec<(u64, String)> = list(&result, "results")
            .iter()
            .map(|one| (one["rank"].as_u64().unwrap(), one["id"].to_string()))
            .collect();
        ranks.sort();
        ranks
    };
    let orders: std::collections::BTreeSet<String> =
        (0..16).map(|seed| bytes(&seed.to_string())).collect();
    assert!(orders.len() > 1);
    assert!((0..16).all(|seed| ranks(&seed.to_string()) == ranks("1")));
}

#[test]
fn an_output_file_holds_what_the_screen_would_have_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("résultat.json");
    std::fs::write(&file, "before").unwrap();
    let ran = with_fixtures(&["match", "--format", "json", "--output", &argument(&file)]);
    assert_eq!(
        (ran.exit, ran.out.as_str(), ran.err.as_str()),
        (Exit::Done, "", "")
    );
    let shown = with_fixtures(&["match", "--format", "json", "--output", "-"]).out;
    assert_eq!(std::fs::read_to_string(&file).unwrap(), shown);
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 1, "no draft is left behind");
    assert!(
        !shown
            .chars()
            .any(|one| one != '\n' && text::is_control(one))
    );
}
