//! Files that mean harm, or none at all.

use matou::catalogue::{self, Hoster, SourceFile};
use matou::criteria::{Content, Element, Service, Value};
use matou::explanation;
use matou::needs::Needs;
use matou::text;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::generate::{Mix, World, world};
use crate::support::{catalogue_file, load, locales};

/// Clears the screen, reorders, hides, breaks the line.
const EVIL: &str =
    "a\u{1b}[2Jb\u{9b}2Jc\u{202e}d\u{2066}e\r\nf\u{0}g\u{200b}h\u{2028}i\u{7}j\u{e0041}";

/// Returns every text that a hoster carries.
fn texts(hoster: &Hoster) -> Vec<String> {
    let mut texts = vec![hoster.id.clone(), hoster.name.clone()];
    for claim in hoster.facts.iter().flat_map(|(_, fact)| fact.claims()) {
        texts.extend([claim.note.clone(), claim.source.as_str().to_owned()]);
        texts.extend(claim.seen.clone());
        match &claim.content {
            Content::Value(Value::Text(text) | Value::Url(text) | Value::Country(text)) => {
                texts.push(text.clone());
            }
            Content::Value(Value::Membership { network, .. }) => texts.push(network.clone()),
            Content::Value(_) => {}
            Content::Set { has, lacks, .. } => {
                texts.extend(has.iter().chain(lacks).filter_map(|element| match element {
                    Element::Name(text) | Element::Code(text) => Some(text.clone()),
                    Element::Service(Service { software, .. }) => software.clone(),
                    Element::Word(_) => None,
                }));
            }
        }
    }
    texts
}

#[test]
fn every_text_of_a_catalogue_is_tamed() {
    let claim = |content: Json| {
        let mut claim = content;
        claim["source"] = "local".into();
        claim["note"] = EVIL.into();
        json!([claim])
    };
    let mut file = catalogue_file(&json!([{
        "id": "h", "name": EVIL, "facts": {
            "identity.summary": claim(json!({ "value": EVIL })),
            "identity.member_since": claim(json!({ "value": { "network": EVIL, "year": 2018 } })),
            "place.region": claim(json!({ "value": EVIL })),
            "values.networks": claim(json!({ "has": [EVIL] })),
            "services.offer": claim(json!({ "has": [{ "type": "wiki", "software": EVIL }] })),
        },
    }]));
    for key in ["title", "updated", "licence"] {
        file[key] = EVIL.into();
    }
    let catalogue = load(&file).unwrap().catalogue;
    let hoster = &catalogue.hosters[0];
    let mut shown = texts(hoster);
    shown.extend([catalogue.title, catalogue.updated, catalogue.licence]);
    assert_eq!(
        shown
            .iter()
            .filter(|text| text.starts_with("a [2Jb 2Jcd"))
            .count(),
        14
    );
    for locale in &locales() {
        for (criterion, fact) in hoster.facts.iter() {
            let clauses = explanation::fact_clauses(criterion, fact);
            shown.extend(clauses.iter().map(|clause| locale.say(clause)));
        }
    }
    for text in shown {
        assert!(!text.chars().any(text::is_control), "{text:?}");
    }
}

#[test]
fn what_a_problem_quotes_is_tamed() {
    let mut file = catalogue_file(&json!([
        { "id": EVIL, "name": "H", "facts": {} },
        { "id": "h", "name": "H", "facts": { EVIL: [] }, EVIL: 1 },
    ]));
    file[EVIL] = 1.into();
    let file = SourceFile {
        name: EVIL.into(),
        bytes: file.to_string().into_bytes(),
    };
    let problems = catalogue::load(&[file]).unwrap_err();
    assert_eq!(problems.len(), 4);
    let mut needs = json!({ "format": "matou.needs/1", "needs": [{ "criterion": EVIL }] });
    needs[EVIL] = 1.into();
    let of_needs = Needs::read(EVIL, needs.to_string().as_bytes()).unwrap_err();
    for locale in &locales() {
        for problem in problems.iter().chain(&of_needs) {
            let line = problem.line(locale);
            assert!(!line.chars().any(text::is_control), "{line:?}");
        }
    }
}

#[test]
fn an_address_that_a_terminal_would_obey_is_no_address() {
    for address in [
        "https://h.example/\u{1b}[2J",
        "https://h.example/\u{202e}",
        "https://h.example/a b",
        "https://",
        "javascript:alert(1)",
    ] {
        let facts = json!({ "work.on_call": [{ "value": "none", "source": address }] });
        let file = catalogue_file(&json!([{ "id": "h", "name": "H", "facts": facts }]));
        let problems = load(&file).unwrap_err();
        assert_eq!(problems[0].key(), "problem-source", "{address:?}");
    }
}

#[test]
fn bytes_that_are_no_text_are_a_problem_not_a_panic() {
    for bytes in [
        b"\xff\xfe\x00".to_vec(),
        b"\xef\xbb\xbf{}".to_vec(),
        vec![0; 100],
        Vec::new(),
    ] {
        let file = SourceFile {
            name: "c.json".into(),
            bytes: bytes.clone(),
        };
        assert_eq!(catalogue::load(&[file]).unwrap_err().len(), 1);
        assert_eq!(Needs::read("n.json", &bytes).unwrap_err().len(), 1);
    }
}

/// Generates any JSON, small, with what breaks readers.
fn any_json() -> impl Strategy<Value = Json> {
    let number = prop::sample::select(vec![
        "0",
        "-0",
        "-1",
        "1e400",
        "1e-400",
        "1E+5",
        "0.1e-9",
        "99999999999999999999",
        "4294967296",
        "1.0",
    ]);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        number.prop_map(|number| serde_json::from_str(number).unwrap()),
        any::<String>().prop_map(Json::from),
        prop::sample::select(vec!["", "none", "local", "2024-13", "FR", "type", EVIL])
            .prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let key = prop_oneof![
            any::<String>(),
            prop::sample::select(vec![
                "type",
                "hours",
                "eur",
                "value",
                "has",
                "$serde_json::private::Number"
            ])
            .prop_map(str::to_owned),
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::vec((key, inner), 0..4)
                .prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

/// Counts the places of a JSON value where another one could stand.
fn places(json: &Json) -> usize {
    1 + match json {
        Json::Array(list) => list.iter().map(places).sum::<usize>(),
        Json::Object(object) => object.values().map(places).sum(),
        _ => 0,
    }
}

/// Puts `other` at the place of that number, counted as [`places`] does.
fn put(json: &mut Json, place: &mut usize, other: &Json) {
    if *place == 0 {
        *json = other.clone();
        *place = usize::MAX;
        return;
    }
    *place -= 1;
    let mut inside: Vec<&mut Json> = match json {
        Json::Array(list) => list.iter_mut().collect(),
        Json::Object(object) => object.values_mut().collect(),
        _ => Vec::new(),
    };
    for child in &mut inside {
        if *place == usize::MAX {
            return;
        }
        put(child, place, other);
    }
}

/// Breaks a file in one place.
fn broken(mut file: Json, place: prop::sample::Index, other: &Json) -> Vec<u8> {
    let mut place = place.index(places(&file));
    put(&mut file, &mut place, other);
    file.to_string().into_bytes()
}

proptest! {
    #![proptest_config(crate::properties::times(256))]

    #[test]
    fn any_json_anywhere_is_read_or_named(
        World { hosters, needs } in world(Mix::Every),
        other in any_json(),
        place in any::<prop::sample::Index>(),
    ) {
        let file = catalogue_file(&hosters.into());
        let file = SourceFile { name: "c.json".into(), bytes: broken(file, place, &other) };
        let problems = match catalogue::load(&[file]) {
            Ok(loaded) => loaded.warnings,
            Err(problems) => {
                prop_assert!(problems.iter().any(|problem| !problem.is_warning()));
                problems
            }
        };
        let file = json!({ "format": "matou.needs/1", "profile": "individual", "kind": "school",
                           "accounts": 3, "needs": needs });
        let of_needs = match Needs::read("n.json", &broken(file, place, &other)) {
            Ok((_, warnings)) => warnings,
            Err(problems) => problems,
        };
        for locale in &locales() {
            for problem in problems.iter().chain(&of_needs) {
                let line = problem.line(locale);
                prop_assert!(!line.chars().any(text::is_control), "{:?}", line);
                prop_assert!(line.contains(".json"), "{:?}", line);
            }
        }
    }
}
