//! Librehosters: the samples, drafts of the format, and what people leave in it.

use serde_json::{Value as Json, json};

use super::{Import, assert_decent, has, local, notes, remarked, sample, value};
use matou::catalogue::import::{Document, Found, Imported};

fn sampled(name: &str) -> Imported {
    Import::of_samples().read(&[sample(&format!("librehosters/{name}.json"))])
}

/// Reads a description with these keys beside a name and a website.
fn described(more: &Json) -> (Found, Vec<&'static str>) {
    let mut file =
        json!({ "@context": "http://schema.org", "name": "O", "homeUrl": "https://o.org" });
    for (key, json) in more.as_object().unwrap() {
        file[key] = json.clone();
    }
    let imported = Import::of_samples().read(&[local("librehost.json", file.to_string())]);
    (imported.hosters[0].clone(), remarked(&imported))
}

#[test]
fn the_directory_names_three_members_and_where_they_describe_themselves() {
    let french = matou::locale::Locale::new(matou::locale::Language::French);
    let import = Import::of_samples();
    let mut importer = matou::catalogue::import::Importer::new(import.rules(&french));
    let links = importer
        .read(&sample("librehosters/01-directory.json"))
        .unwrap();
    assert_eq!(
        links,
        [
            "https://nuage-pair.example.org/librehost.json",
            "http://grenier.example.net/librehost-api/librehost.json",
            "https://modele.example.net/librehost.json",
        ]
    );
    let read = importer.finish();
    let names: Vec<&str> = read.hosters.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Nuage Pair", "grenier libre", "modele"]);
    for hoster in &read.hosters {
        assert_decent(hoster);
        assert_eq!(has(hoster, "values.networks"), ["Librehosters"]);
        assert_eq!(hoster.facts.iter().count(), 1);
    }
    assert!(remarked(&read).is_empty());
}

#[test]
fn the_description_is_read_whole() {
    let imported = sampled("02-librehost-valid");
    let hoster = &imported.hosters[0];
    assert_decent(hoster);
    assert_eq!(hoster.name, "Nuage Pair (example)");
    for (criterion, expected) in [
        ("governance.legal_form", json!("cooperative")),
        ("identity.founded", json!(2015)),
        ("identity.website", json!("https://nuage-pair.example.org")),
        (
            "identity.contact",
            json!("https://nuage-pair.example.org/contact"),
        ),
        (
            "identity.terms",
            json!("https://nuage-pair.example.org/tos"),
        ),
        (
            "identity.summary",
            json!("Imaginary services between peers"),
        ),
        ("identity.status", Json::Null),
        ("place.country", Json::Null),
    ] {
        assert_eq!(value(hoster, criterion), expected, "{criterion}");
    }
    assert_eq!(has(hoster, "support.languages"), ["fr", "br", "en"]);
    assert!(remarked(&imported).is_empty());
    let (_, fact) = hoster.facts.iter().next().unwrap();
    assert_eq!(fact.claims()[0].seen.as_deref(), Some("2023-05-06"));
}

#[test]
fn of_a_template_that_nobody_filled_in_only_name_and_website_are_kept() {
    let imported = sampled("03-librehost-template-left");
    let hoster = &imported.hosters[0];
    assert_eq!(hoster.name, "Modele Exemple");
    let criteria: Vec<&str> = hoster.facts.iter().map(|(one, _)| one.id).collect();
    assert_eq!(criteria, ["identity.website"]);
    assert_eq!(remarked(&imported), ["import-template"]);
}

#[test]
fn one_thing_that_was_left_out_does_not_make_a_template() {
    let (hoster, remarked) = described(&json!({
        "foundingDate": 2014, "termsOfServiceUrl": "-", "privacyPolicyUrl": "https://o.org/p",
        "organizationType": "Informal collective", "dateModified": "2019-11-24T01:14Z",
    }));
    assert_eq!(value(&hoster, "identity.founded"), json!(2014));
    assert_eq!(value(&hoster, "identity.terms"), json!("https://o.org/p"));
    assert_eq!(value(&hoster, "governance.legal_form"), json!("informal"));
    let note = &notes(&hoster, "governance.legal_form")[0];
    assert!(note.ends_with(": Informal collective."), "{note}");
    assert_eq!(remarked, ["import-placeholder"]);
}

#[test]
fn kinds_of_organisations_are_found_in_free_words() {
    for (given, expected) in [
        ("Collective", "informal"),
        ("computational common", "informal"),
        ("Association loi 1901", "association"),
        ("Eingetragener Verein (e.V.)", "association"),
        ("Workers’ Coop", "cooperative"),
        ("Hosting GmbH", "company"),
        ("Sole trader", "individual"),
        ("Cloud", "other"),
    ] {
        let (hoster, _) = described(&json!({ "organizationType": given }));
        assert_eq!(
            value(&hoster, "governance.legal_form"),
            json!(expected),
            "{given}"
        );
    }
}

#[test]
fn the_earlier_draft_is_read_as_well() {
    let (hoster, remarked) = described(&json!({
        "languages": ["en", "EN", "klingon"], "tosUrl": "https://o.org/tos",
        "statusUrl": "https://status.o.org", "moustache": true,
    }));
    assert_eq!(has(&hoster, "support.languages"), ["en"]);
    assert_eq!(
        value(&hoster, "identity.status_page"),
        json!("https://status.o.org")
    );
    assert_eq!(value(&hoster, "identity.terms"), json!("https://o.org/tos"));
    assert_eq!(remarked, ["import-unknown-keys", "import-value"]);
    let wrapped = json!({ "data": { "name": "O", "homeUrl": "https://o.org" } });
    let imported = Import::of_samples().read(&[local("librehost.json", wrapped.to_string())]);
    assert_eq!(
        value(&imported.hosters[0], "identity.website"),
        json!("https://o.org")
    );
}

#[test]
fn what_says_to_be_no_hoster_is_none() {
    let file = json!({ "name": "O", "homeUrl": "https://o.org", "isServiceProvider": false });
    let imported = Import::of_samples().read(&[local("l.json", file.to_string())]);
    assert!(imported.hosters.is_empty());
    assert_eq!(remarked(&imported), ["import-no-hoster"]);
}

#[test]
fn a_member_and_its_own_description_are_one_hoster() {
    let at = |name: &str, address: &str| Document {
        address: Some(address.into()),
        ..sample(&format!("librehosters/{name}.json"))
    };
    let imported = Import::of_samples().read(&[
        at("01-directory", "https://libreho.example.org/directory.json"),
        at(
            "02-librehost-valid",
            "https://nuage-pair.example.org/librehost.json",
        ),
    ]);
    let names: Vec<&str> = imported
        .hosters
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Nuage Pair (example)", "grenier libre", "modele"]);
    assert_eq!(
        has(&imported.hosters[0], "values.networks"),
        ["Librehosters"]
    );
    assert_eq!(value(&imported.hosters[0], "identity.founded"), json!(2015));
}
