//! What makes no sense in a catalogue whose form is right: what is told of it, and what is left alone.

use matou::catalogue::{self, SourceFile};
use matou::error::Exit;
use matou::problem::Problem;
use serde_json::{Value as Json, json};

use crate::cli::{argument, matou};
use crate::support::{TODAY, assert_none_wrong, catalogue_file, has, lines, value};

/// Checks a catalogue of these hosters.
fn check(hosters: &Json) -> Vec<Problem> {
    let bytes = catalogue_file(hosters).to_string().into_bytes();
    let file = SourceFile {
        name: "c.json".into(),
        bytes,
    };
    catalogue::check(&file, TODAY)
}

/// Checks a catalogue of hosters with these names.
fn check_names(names: &[&str]) -> Vec<Problem> {
    let hoster = |(index, name): (usize, &&str)| json!({ "id": format!("h{index}"), "name": name, "facts": {} });
    check(&names.iter().enumerate().map(hoster).collect())
}

/// Checks a catalogue of one hoster.
fn check_facts(facts: &Json) -> Vec<Problem> {
    check(&json!([{ "id": "h", "name": "H", "facts": facts }]))
}

/// Makes a claim of a date.
fn dated(value: impl Into<Json>, seen: &str) -> Json {
    json!({ "value": value.into(), "source": "local", "seen": seen })
}

#[test]
fn the_bundled_catalogue_makes_sense() {
    let problems = catalogue::check(&catalogue::bundled_file(), TODAY);
    assert!(problems.is_empty(), "{}", lines(&problems));
}

#[test]
fn a_date_that_has_begun_is_not_to_come() {
    let problems = check_facts(&json!({
        "place.city": [dated("A", "2026"), dated("B", "2026-11"), dated("C", "2026-11-23")],
        "identity.founded": value(2026),
    }));
    assert!(problems.is_empty(), "{}", lines(&problems));
}

#[test]
fn people_are_held_against_the_arrangement_of_their_own_date_alone() {
    let problems = check_facts(&json!({
        "work.arrangement": [dated("volunteer", "2004"), dated("mixed", "2023"),
                             { "value": "paid", "source": "local" }],
        "work.paid_people": [dated(0, "2004"), dated(2, "2023"), dated(0, "2022")],
        "work.volunteers": [dated(5, "2004"), dated(0, "2025"), { "value": 0, "source": "local" }],
        "work.continuity": [dated(9, "2020"), dated(2, "2023")],
    }));
    assert!(problems.is_empty(), "{}", lines(&problems));
}

#[test]
fn a_region_of_another_country_is_left_alone() {
    let regions = [
        ("FR", "Provence-Alpes-Côte d’Azur"),
        ("FR", "ile-de-france"),
        ("BE", "Wallonie"),
    ];
    for (country, region) in regions {
        let problems =
            check_facts(&json!({ "place.country": value(country), "place.region": value(region) }));
        assert!(problems.is_empty(), "{}", lines(&problems));
    }
    // Nothing says which country it is in.
    assert!(check_facts(&json!({ "place.region": value("Wallonie") })).is_empty());
}

#[test]
fn the_usual_spelling_of_a_network_stands() {
    let networks = [
        "Chatons",
        "CHATONS",
        "CHATONS",
        "FFDN",
        "Libre-Hosters",
        "Librehosters",
    ];
    let hosters = networks.iter().enumerate().map(|(index, network)| {
        let name = char::from(b'A' + u8::try_from(index).unwrap()).to_string().repeat(6);
        json!({ "id": format!("h{index}"), "name": name, "facts": { "values.networks": has([*network]) } })
    });
    let said = lines(&check(&hosters.collect()));
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.contains("“Chatons” is written “CHATONS”"), "{said}");
    // Of two that are used as often, the first one.
    assert!(
        said.contains("“Librehosters” is written “Libre-Hosters”"),
        "{said}"
    );
}

#[test]
fn names_that_are_near_are_told_and_others_are_not() {
    let mut wrong = Vec::new();
    for (names, told) in [
        (["Infini", "Infinie"], 1),
        (["Le Cloud Girofle", "Cloud Girofel"], 1),
        (
            ["ARN (Alsace Réseau Neutre) / sans-nuage.fr", "Sans-Nuage"],
            1,
        ),
        (["KAZ", "Kaz (Vannes)"], 1),
        // Short names differ by a letter as a rule.
        (["FDN", "FFDN"], 0),
        (["Nubo", "Kubo"], 0),
        (["Le Cloud Girofle", "Cloud68.co"], 0),
        (["Le Pic", "Picasoft"], 0),
        (["RésiLien", "Retzo"], 0),
        (["日本", "中国"], 0),
        (["…", "!"], 0),
    ] {
        let problems = check_names(&names);
        let doubts = problems.iter().filter(|one| one.is_doubt()).count();
        if problems.len() != told || doubts != told {
            wrong.push(format!("{names:?}: {}", lines(&problems)));
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn one_name_is_a_problem_told_once_for_each_hoster_too_many() {
    let problems = check_names(&["L’Été", "l'ete", "Autre", "L Été"]);
    assert_eq!(problems.len(), 2, "{}", lines(&problems));
    assert!(
        problems
            .iter()
            .all(|one| one.key() == "problem-same-name" && !one.is_doubt())
    );
}

#[test]
fn pages_of_one_server_are_different_websites() {
    let hoster = |id: &str, name: &str, url: &str| json!({ "id": id, "name": name, "facts": { "identity.website": value(url) } });
    let problems = check(&json!([
        hoster("a", "Abricot", "https://forge.example/abricot/"),
        hoster("b", "Betterave", "https://forge.example/betterave"),
        hoster("c", "Carotte", "https://forge.example:8443/abricot"),
    ]));
    assert!(problems.is_empty(), "{}", lines(&problems));
}

#[test]
fn ten_thousand_hosters_of_one_name_are_told_without_holding_each_against_all() {
    // Held against each other they would be fifty million pairs: the test would not end in time.
    let names = ["Le Potager", "Le Verger"].repeat(5_000);
    let problems = check_names(&names);
    assert_eq!(problems.len(), 9_998);
}

#[test]
fn a_doubt_is_told_and_refuses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let hosters = json!([
        { "id": "a", "name": "Infini", "facts": {} }, { "id": "b", "name": "Infinie", "facts": {} },
    ]);
    std::fs::write(&path, catalogue_file(&hosters).to_string()).unwrap();
    let ran = matou(&["--lang", "en", "catalogue", "check", path.to_str().unwrap()]);
    assert_eq!(ran.exit.code(), 0);
    assert!(
        ran.out
            .contains("› b › name: this name is much like “Infini” (id a)"),
        "{}",
        ran.out
    );
    assert_eq!(
        ran.err,
        "1 file checked: no problem, and one thing to look at.\n"
    );
}

#[test]
fn what_is_no_json_is_told_for_what_it_is() {
    for (bytes, key) in [
        (b"\xff\xfe{\0}\0".to_vec(), "file-utf16"),
        (b"PK\x03\x04\0".to_vec(), "file-binary"),
        (b"{\"title\":\"\xe9t\xe9\"}".to_vec(), "file-encoding"),
        (b" \n".to_vec(), "file-empty"),
        (b"<!DOCTYPE html>".to_vec(), "file-html"),
        (vec![b'['; 100_000], "file-deep"),
        (b"{".to_vec(), "problem-json-cut"),
        (b"bonjour".to_vec(), "problem-json"),
    ] {
        let file = SourceFile {
            name: "c.json".into(),
            bytes,
        };
        let keys: Vec<&str> = catalogue::check(&file, TODAY)
            .iter()
            .map(Problem::key)
            .collect();
        assert_eq!(keys, [key]);
    }
}

#[test]
fn a_file_that_is_not_there_hides_nothing_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = folder.path().join("wrong.json");
    std::fs::write(&wrong, "{").unwrap();
    let (wrong, missing) = (argument(&wrong), argument(&folder.path().join("none.json")));
    let ran = matou(&["catalogue", "check", &missing, &wrong]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(ran.out.contains("wrong.json"), "{}", ran.out);
    assert!(ran.err.contains("none.json"), "{}", ran.err);
}
