//! Who an imported hoster is, and what its claims bring.

use matou::catalogue::Catalogue;
use matou::catalogue::import::{
    Brings, Decision, Found, Likeness, Sign, alike, news, recognise, settle,
};
use matou::criteria::Facts;
use serde_json::{Value as Json, json};

use crate::support::hosters_of;

fn site(url: &str) -> Json {
    json!({ "identity.website": [{ "value": url, "source": "local" }] })
}

fn known() -> Catalogue {
    Catalogue {
        hosters: hosters_of(&json!([
            { "id": "chene", "name": "Le Chêne", "facts": site("https://www.chene.org/accueil") },
            { "id": "orme", "name": "L’Orme", "facts": site("https://orme.org:8443") },
            { "id": "orme-bis", "name": "Orme bis", "facts": site("http://orme.org/bis") },
        ])),
        ..Catalogue::default()
    }
}

fn found(id: Option<&str>, name: &str, url: Option<&str>) -> Found {
    let facts = url.map_or(json!({}), site);
    let hosters = hosters_of(&json!([{ "id": "x", "name": name, "facts": facts }]));
    Found {
        id: id.map(str::to_owned),
        name: name.to_owned(),
        facts: hosters[0].facts.clone(),
    }
}

#[test]
fn an_id_settles_and_a_website_or_a_name_suggests() {
    for (hoster, expected) in [
        (
            found(None, "Nouveau", Some("https://nouveau.org")),
            Likeness::New,
        ),
        (
            found(None, "Autre", Some("http://chene.org")),
            Likeness::One(0, Sign::Website),
        ),
        (found(None, "LE CHENE", None), Likeness::One(0, Sign::Name)),
        (
            found(None, "Autre", Some("https://x.chene.org")),
            Likeness::New,
        ),
        (
            found(None, "Autre", Some("https://orme.org")),
            Likeness::Several(vec![1, 2]),
        ),
        (
            found(None, "le chêne", Some("https://orme.org")),
            Likeness::Several(vec![0, 1, 2]),
        ),
        (
            found(Some("orme"), "le chêne", None),
            Likeness::One(1, Sign::Id),
        ),
        (found(Some("pin"), "Autre", None), Likeness::New),
    ] {
        assert_eq!(
            recognise(std::slice::from_ref(&hoster), &known()),
            [expected],
            "{hoster:?}"
        );
    }
}

#[test]
fn new_hosters_have_ids_that_nobody_has() {
    let found = vec![
        found(None, "Le Chêne", None),
        found(None, "Chêne", None),
        found(None, "chene", None),
        found(Some("chene-3"), "Trois", None),
        found(None, "日本", None),
        found(None, "Pris", Some("https://x.org")),
    ];
    let hosters = settle(
        found,
        &[vec![Decision::New; 5], vec![Decision::Known(1)]].concat(),
        &known(),
    );
    let ids: Vec<&str> = hosters.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "le-chene",
            "chene-2",
            "chene-4",
            "chene-3",
            "hebergeur",
            "orme"
        ]
    );
    assert_eq!(hosters[5].name, "L’Orme");
}

#[test]
fn several_that_are_one_become_one() {
    let found = vec![
        found(None, "A", Some("https://a.org")),
        found(None, "B", Some("https://b.org")),
    ];
    let hosters = settle(
        found,
        &vec![Decision::Known(0), Decision::Known(0)],
        &known(),
    );
    assert_eq!(hosters.len(), 1);
    assert_eq!(hosters[0].facts.iter().next().unwrap().1.claims().len(), 2);
}

#[test]
fn each_claim_says_what_it_brings() {
    let hosters = |facts: Json| hosters_of(&json!([{ "id": "h", "name": "H", "facts": facts }]));
    let of = |value: &str, seen: Option<&str>| json!({ "governance.legal_form": [{ "value": value, "source": "local", "seen": seen }] });
    let set = |has: &[&str], lacks: &[&str]| json!({ "audience.accepts": [{ "has": has, "lacks": lacks, "source": "local", "seen": "2024" }] });
    for (known, imported, expected) in [
        (json!({}), of("company", None), Some(Brings::New)),
        (
            of("company", Some("2023")),
            of("company", Some("2024")),
            Some(Brings::Confirms),
        ),
        (
            of("company", Some("2023")),
            of("association", Some("2024")),
            Some(Brings::Replaces),
        ),
        (
            of("company", Some("2023")),
            of("association", None),
            Some(Brings::Yields),
        ),
        (
            of("company", Some("2023")),
            of("company", Some("2023")),
            None,
        ),
        (
            set(&["school"], &[]),
            set(&["school", "union"], &[]),
            Some(Brings::New),
        ),
        (
            set(&["school", "union"], &[]),
            set(&["school"], &[]),
            Some(Brings::Confirms),
        ),
        (
            set(&["school"], &[]),
            set(&[], &["school"]),
            Some(Brings::Replaces),
        ),
    ] {
        let (before, after) = (hosters(known), hosters(imported));
        let brings: Vec<Brings> = news(&after[0], before.first())
            .iter()
            .map(|one| one.brings)
            .collect();
        assert_eq!(brings, Vec::from_iter(expected), "{:?}", after[0]);
    }
    let empty = hosters(json!({}));
    assert_eq!(empty[0].facts, Facts::default());
    assert!(news(&empty[0], None).is_empty());
}

#[test]
fn hosters_of_one_run_are_held_against_each_other_and_join_the_first() {
    let of = |id: Option<&str>, name: &str, url: Option<&str>| found(id, name, url);
    let all = vec![
        of(None, "Coop Alpha", Some("https://alpha.coop")),
        of(None, "Alpha", Some("https://www.alpha.coop/")),
        of(None, "coop alpha", None),
        of(None, "Bêta", Some("https://beta.org")),
        of(Some("beta"), "Beta", None),
        of(Some("alpha-2"), "Autre", Some("https://autre.org")),
        of(None, "Coop Alpha", Some("https://beta.org")),
    ];
    let seen = alike(&all);
    assert_eq!(
        seen,
        [
            None,
            Some((0, Sign::Website)),
            Some((0, Sign::Name)),
            Some((4, Sign::Name)),
            None,
            None,
            // It resembles two: nobody decides that but a person.
            None,
        ]
    );
    let decisions = seen
        .iter()
        .map(|one| one.map_or(Decision::New, |(place, _)| Decision::Imported(place)))
        .collect();
    let hosters = settle(all, &decisions, &known());
    let ids: Vec<&str> = hosters.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["coop-alpha", "beta", "alpha-2", "coop-alpha-2"]);
    assert_eq!(hosters[0].name, "Coop Alpha");
    let website = matou::criteria::find("identity.website").unwrap();
    assert_eq!(hosters[0].facts.get(website).unwrap().claims().len(), 2);
    assert_eq!(hosters[1].facts.get(website).unwrap().claims().len(), 1);
}
