//! Reading files that somebody else wrote: each problem is named with its place and its remedy, and nothing
//! in a file can make the program stop or a terminal obey.

mod hostile;
mod problems;

use matou::catalogue::{self, SourceFile};
use matou::criteria::{self, Content};
use matou::explanation;
use serde_json::json;

use crate::support::{assert_none_wrong, catalogue_file, has, lines, load, locales, say, value};

#[test]
fn the_bundled_catalogue_loads_without_a_warning() {
    let loaded = catalogue::bundled().unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    assert!(loaded.warnings.is_empty(), "{}", lines(&loaded.warnings));
    assert!(loaded.catalogue.hosters.len() > 50);
    assert!(!loaded.catalogue.title.is_empty() && !loaded.catalogue.licence.is_empty());
}

#[test]
fn everything_that_the_bundled_catalogue_documents_can_be_said() {
    let catalogue = catalogue::bundled().unwrap().catalogue;
    let mut wrong = Vec::new();
    for locale in &locales() {
        for hoster in &catalogue.hosters {
            for (criterion, fact) in hoster.facts.iter() {
                let mut clauses = explanation::fact_clauses(criterion, fact);
                // A set of which only the completeness is documented has nothing to list.
                let says_something = !fact.mentions().is_empty() || fact.value().is_some();
                assert_eq!(
                    clauses.is_empty(),
                    !says_something,
                    "{} {}",
                    hoster.id,
                    criterion.id
                );
                let claims = fact.claims().iter();
                clauses
                    .extend(claims.filter_map(|claim| explanation::claim_fact(criterion, claim)));
                clauses.push(explanation::criterion_name(criterion));
                let complaints = clauses
                    .iter()
                    .filter_map(|clause| say(locale, clause).err());
                wrong.extend(complaints.map(|complaint| format!("{}: {complaint}", hoster.id)));
            }
        }
    }
    assert_none_wrong(&wrong);
}

/// Makes a catalogue file out of hosters, under a name.
fn file(name: &str, hosters: &serde_json::Value) -> SourceFile {
    let bytes = catalogue_file(hosters).to_string().into_bytes();
    SourceFile {
        name: name.into(),
        bytes,
    }
}

#[test]
fn a_hoster_of_several_files_has_the_claims_of_all() {
    let loaded = catalogue::load(&[
        file("one.json", &json!([
            { "id": "a", "name": "A", "facts": { "work.on_call": value("none"), "place.city": value("Brest") } },
            { "id": "b", "name": "B", "facts": {} },
        ])),
        file("two.json", &json!([
            { "id": "c", "name": "C", "facts": {} },
            { "id": "a", "name": "Other", "facts": { "work.on_call": value("rota"), "support.channels": has(["email"]) } },
        ])),
    ])
    .unwrap();
    let hosters = &loaded.catalogue.hosters;
    let ids: Vec<&str> = hosters.iter().map(|hoster| hoster.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(hosters[0].name, "A");
    assert_eq!(hosters[0].facts.iter().count(), 3);
    let on_call = criteria::find("work.on_call").unwrap();
    // Both undated: the claim of the later file is the one listed last.
    let fact = hosters[0].facts.get(on_call).unwrap();
    assert_eq!(fact.claims().len(), 2);
    assert_eq!(fact.value().unwrap().1, 1);
    assert_eq!(loaded.catalogue.title, "Test + Test");
}

#[test]
fn the_order_and_bytes_of_the_files_make_the_fingerprint() {
    let (one, two) = (
        file("1", &json!([])),
        file("2", &json!([{ "id": "a", "name": "A", "facts": {} }])),
    );
    let fingerprint = |files: &[SourceFile]| catalogue::load(files).unwrap().catalogue.sha256;
    let first = fingerprint(std::slice::from_ref(&one));
    assert!(first.len() == 64 && first.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_ne!(first, fingerprint(std::slice::from_ref(&two)));
    assert_ne!(
        fingerprint(&[one.clone(), two.clone()]),
        fingerprint(&[two, one])
    );
}

#[test]
fn an_empty_list_of_claims_documents_nothing() {
    let loaded = load(&catalogue_file(&json!([
        { "id": "a", "name": "A", "facts": { "work.on_call": [], "support.channels": [] } },
    ])));
    assert_eq!(loaded.unwrap().catalogue.hosters[0].facts.iter().count(), 0);
}

#[test]
fn numbers_are_kept_exactly_as_written() {
    let text = catalogue_file(&json!([
        { "id": "a", "name": "A", "facts": { "commitment.interruption": value(7) } },
    ]))
    .to_string()
    .replace(":7,", ":0.30000000000000004,");
    let loaded = catalogue::load(&[SourceFile {
        name: "c".into(),
        bytes: text.into_bytes(),
    }]);
    let hoster = loaded.unwrap().catalogue.hosters.remove(0);
    let interruption = criteria::find("commitment.interruption").unwrap();
    let Content::Value(criteria::Value::Days(days)) =
        &hoster.facts.get(interruption).unwrap().claims()[0].content
    else {
        panic!("no days");
    };
    assert_eq!(days.atto(), 300_000_000_000_000_040);
}
