//! `GoGoCarto`: the samples in each envelope, addresses, and the own fields of a map.

use serde_json::{Value as Json, json};

use super::{Import, assert_decent, has, local, notes, remarked, sample, value};
use matou::catalogue::import::{Found, Imported, Mapping};

fn sampled(name: &str) -> Imported {
    Import::of_samples().read(&[sample(&format!("gogocarto/{name}"))])
}

/// Reads one element with these keys beside a name and a place.
fn element(more: &Json) -> (Found, Vec<&'static str>) {
    mapped(&json!({}), more)
}

/// The same, with a mapping.
fn mapped(mapping: &Json, more: &Json) -> (Found, Vec<&'static str>) {
    let mut item = json!({ "id": 7, "name": "O", "geo": {}, "categories": [] });
    for (key, json) in more.as_object().unwrap() {
        item[key] = json.clone();
    }
    let import = Import {
        mapping: Mapping::parse("map.json", mapping.to_string().as_bytes()).unwrap(),
        ..Import::of_samples()
    };
    let imported = import.read(&[local("elements.json", json!([item]).to_string())]);
    (imported.hosters[0].clone(), remarked(&imported))
}

#[test]
fn the_full_answer_gives_two_elements() {
    let imported = sampled("01-elements-full.json");
    let [first, second] = imported.hosters.as_slice() else {
        panic!("two elements were expected: {imported:?}");
    };
    for (criterion, expected) in [
        ("identity.website", json!("https://nuage-pair.example.org")),
        ("place.city", json!("Rennes")),
        ("place.region", json!("Bretagne")),
        ("place.country", json!("FR")),
    ] {
        assert_eq!(value(first, criterion), expected, "{criterion}");
    }
    let (_, fact) = first.facts.iter().next().unwrap();
    assert_eq!(fact.claims()[0].seen.as_deref(), Some("2024-01-02"));
    assert_eq!(
        notes(first, "place.city"),
        ["GoGoCarto, fichier 01-elements-full.json, clé a1b › address.addressLocality."]
    );
    assert_eq!(
        value(second, "identity.website"),
        json!("https://grenier.example.net/")
    );
    assert_eq!(
        value(second, "place.country"),
        Json::Null,
        "its address is empty"
    );
    imported.hosters.iter().for_each(assert_decent);
    assert_eq!(remarked(&imported), ["import-scheme", "import-map-fields"]);
}

#[test]
fn of_the_compact_answer_what_waits_is_passed_over() {
    let imported = sampled("02-elements-compact-2018.json");
    let names: Vec<&str> = imported
        .hosters
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Nuage Pair (exemple)"]);
    assert_eq!(remarked(&imported), ["import-unpublished"]);
}

#[test]
fn the_compact_answer_of_later_servers_has_its_values_in_a_list() {
    let text = r#"{"data":[["x",["Le Chêne","autre"],48.1,-1.6,[7]],["y",[],1,2,[]]],"ontology":"gogocompact"}"#;
    let imported = Import::of_samples().read(&[local("e.json", text)]);
    assert_eq!(imported.hosters.len(), 1);
    assert_eq!(imported.hosters[0].name, "Le Chêne");
    assert_eq!(remarked(&imported), ["import-nameless-elements"]);
}

#[test]
fn linked_data_give_the_same_element() {
    let (full, linked) = (
        sampled("01-elements-full.json"),
        sampled("04-elements.jsonld"),
    );
    assert_eq!(linked.hosters.len(), 1);
    let facts = |found: &Found| -> Vec<(&str, Json)> {
        let facts = found.facts.iter();
        facts
            .map(|(one, _)| (one.id, value(found, one.id)))
            .collect()
    };
    assert_eq!(facts(&linked.hosters[0]), facts(&full.hosters[0]));
}

#[test]
fn an_address_gives_a_region_in_france_only() {
    for (address, expected) in [
        (
            json!({ "postalCode": "97400", "addressCountry": "France" }),
            json!("La Réunion"),
        ),
        (
            json!({ "postalCode": "35000", "addressCountry": "DE" }),
            Json::Null,
        ),
        (json!({ "postalCode": "35000" }), Json::Null),
        (
            json!({ "postalCode": 35000, "addressCountry": "fr" }),
            json!("Bretagne"),
        ),
        (json!("1 rue X, 35000 Rennes"), Json::Null),
    ] {
        let (hoster, _) = element(&json!({ "address": address }));
        assert_eq!(value(&hoster, "place.region"), expected, "{address}");
    }
    let (hoster, _) = element(&json!({ "address": "1 rue X, 35000 Rennes" }));
    assert_eq!(value(&hoster, "place.city"), json!("Rennes"));
}

#[test]
fn a_website_is_found_wherever_the_map_has_it() {
    for (field, given) in [
        ("website", json!("https://o.org")),
        ("url", json!("https://o.org")),
        ("urls", json!({ "site": "https://o.org" })),
        ("urls", json!(["https://o.org", "https://p.org"])),
        (
            "urls",
            json!([{ "type": "site", "value": "https://o.org" }]),
        ),
    ] {
        let (hoster, _) = element(&json!({ field: given }));
        assert_eq!(
            value(&hoster, "identity.website"),
            json!("https://o.org"),
            "{field} {given}"
        );
    }
    let (hoster, remarked) = element(&json!({ "website": "javascript:alert(1)" }));
    assert_eq!(value(&hoster, "identity.website"), Json::Null);
    assert_eq!(remarked, ["import-address"]);
}

#[test]
fn what_is_refused_or_deleted_is_not_read() {
    let items: Vec<Json> = (-6..=2)
        .map(|status| json!({ "name": format!("O{status}"), "geo": {}, "categories": [], "status": status }))
        .collect();
    let imported =
        Import::of_samples().read(&[local("e.json", json!({ "data": items }).to_string())]);
    let names: Vec<&str> = imported
        .hosters
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["O1", "O2"]);
}

#[test]
fn keys_that_stand_twice_are_told_and_the_last_one_counts() {
    let text = r#"[{"name":"O","geo":{},"categories":[],"address":{},"website":"https://a.org","website":"https://b.org"}]"#;
    let imported = Import::of_samples().read(&[local("e.json", text)]);
    assert_eq!(
        value(&imported.hosters[0], "identity.website"),
        json!("https://b.org")
    );
    assert_eq!(remarked(&imported), ["import-repeated-keys"]);
}

#[test]
fn a_person_says_what_the_fields_of_a_map_mean() {
    let mapping = json!({
        "identity.contact": "page", "services.offer": "outils", "governance.legal_form": "forme",
        "identity.founded": "depuis", "audience.accepts": "publics", "support.languages": "langues",
        "hosting.own_hardware": "machines", "values.networks": "reseaux", "work.paid_people": "salaries",
    });
    let (hoster, remarked) = mapped(
        &mapping,
        &json!({
            "page": "o.org/contact", "outils": "Nextcloud, wiki;Mon outil", "forme": "Association",
            "depuis": "15/05/2012", "publics": ["association", "martiens"], "langues": "FR|br",
            "machines": "oui", "reseaux": ["CHATONS"], "salaries": 3, "autre": "x",
        }),
    );
    assert_eq!(
        value(&hoster, "identity.contact"),
        json!("https://o.org/contact")
    );
    assert_eq!(
        has(&hoster, "services.offer"),
        [
            json!({ "type": "file_sharing_suite", "software": "Nextcloud" }),
            json!({ "type": "wiki" }),
            json!({ "type": "other", "software": "Mon outil" }),
        ]
    );
    assert_eq!(
        value(&hoster, "governance.legal_form"),
        json!("association")
    );
    assert_eq!(value(&hoster, "identity.founded"), json!(2012));
    assert_eq!(has(&hoster, "audience.accepts"), ["association"]);
    assert_eq!(has(&hoster, "support.languages"), ["fr", "br"]);
    assert_eq!(value(&hoster, "hosting.own_hardware"), json!(true));
    assert_eq!(value(&hoster, "work.paid_people"), json!(3));
    // What is no audience is told.
    assert_eq!(
        remarked,
        ["import-scheme", "import-value", "import-map-fields"]
    );
    let (hoster, remarked) = mapped(
        &mapping,
        &json!({ "forme": "secte", "machines": "peut-être" }),
    );
    assert_eq!(hoster.facts.iter().count(), 0);
    assert_eq!(remarked, ["import-value", "import-value"]);
}

#[test]
fn a_wrong_mapping_is_told_key_by_key() {
    let wrong = json!({ "identity.moustache": "x", "commitment.backups": "y", "place.city": 3, "place.country": "pays" });
    let problems = Mapping::parse("map.json", wrong.to_string().as_bytes()).unwrap_err();
    let keys: Vec<&str> = problems.iter().map(matou::problem::Problem::key).collect();
    assert_eq!(
        keys,
        [
            "import-map-criterion",
            "import-map-criterion",
            "problem-text"
        ]
    );
    assert!(Mapping::parse("map.json", b"[]").is_err());
    assert!(Mapping::parse("map.json", b"{").is_err());
}
