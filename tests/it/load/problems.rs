//! Every kind of problem, produced by a wrong file, with its place.

use std::collections::BTreeSet;

use matou::catalogue::{self, SourceFile};
use matou::locale::{Language, Locale};
use matou::needs::Needs;
use matou::problem::Problem;
use serde_json::{Value as Json, json};

use crate::support::{
    assert_none_wrong, catalogue_file, load, locales, need, project_files, value,
};

/// A wrong file: what it is, what is wrong with it, and where.
struct Wrong {
    key: &'static str,
    place: &'static str,
    file: File,
}

enum File {
    Catalogue(String),
    Needs(String),
}

impl File {
    /// Reads the file as the program does; returns the problems, warnings included.
    fn problems(&self) -> Vec<Problem> {
        match self {
            Self::Catalogue(text) => {
                let file = SourceFile {
                    name: "c.json".into(),
                    bytes: text.clone().into_bytes(),
                };
                catalogue::load(&[file]).map_or_else(|problems| problems, |loaded| loaded.warnings)
            }
            Self::Needs(text) => Needs::read("n.json", text.as_bytes())
                .map_or_else(|problems| problems, |(_, warnings)| warnings),
        }
    }
}

/// A catalogue as it stands.
fn whole(key: &'static str, place: &'static str, file: &Json) -> Wrong {
    Wrong {
        key,
        place,
        file: File::Catalogue(file.to_string()),
    }
}

/// A catalogue with these hosters.
fn hosters(key: &'static str, place: &'static str, hosters: &Json) -> Wrong {
    whole(key, place, &catalogue_file(hosters))
}

/// A catalogue of one hoster `h` with these claims about a criterion.
fn claims(key: &'static str, place: &'static str, criterion: &str, claims: Json) -> Wrong {
    let mut facts = json!({});
    facts[criterion] = claims;
    hosters(
        key,
        place,
        &json!([{ "id": "h", "name": "H", "facts": facts }]),
    )
}

/// A needs file as it stands.
fn needs(key: &'static str, place: &'static str, file: &Json) -> Wrong {
    Wrong {
        key,
        place,
        file: File::Needs(file.to_string()),
    }
}

/// A needs file with one need.
fn one_need(key: &'static str, place: &'static str, entry: &Json) -> Wrong {
    needs(
        key,
        place,
        &json!({ "format": "matou.needs/1", "needs": [entry] }),
    )
}

fn text(key: &'static str, place: &'static str, text: &str) -> Wrong {
    Wrong {
        key,
        place,
        file: File::Catalogue(text.to_owned()),
    }
}

/// One wrong file for each kind of problem, and more where a problem has several places.
fn wrong_files() -> Vec<Wrong> {
    [of_catalogues(), of_values(), of_needs()]
        .into_iter()
        .flatten()
        .collect()
}

fn of_catalogues() -> Vec<Wrong> {
    let two = json!([
        { "id": "h", "name": "H", "facts": {} }, { "id": "h", "name": "H", "facts": {} },
    ]);
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let newer = json!({ "format": "matou.catalogue/2", "hosters": [] });
    let mut extra = catalogue_file(&json!([]));
    extra["colour"] = "red".into();
    let mut untitled = catalogue_file(&json!([]));
    untitled["title"] = json!(["Test"]);
    let unsourced = json!([{ "value": "none", "seen": "2024" }]);
    let phone = json!([{ "has": ["phone"], "lacks": ["phone"], "source": "local" }]);
    let services = json!([{ "has": [{ "type": "wiki", "software": "A" }], "lacks": ["wiki"], "source": "local" }]);
    vec![
        text("problem-json", "c.json", "{ \"format\": }"),
        text("problem-json", "c.json", &deep),
        text("problem-json-cut", "c.json", "{ \"format\": \"matou"),
        text("problem-json-cut", "c.json", ""),
        whole("problem-not-an-object", "c.json", &json!([])),
        hosters(
            "problem-not-an-object",
            "c.json › hosters[0]",
            &json!(["h"]),
        ),
        hosters(
            "problem-not-an-object",
            "c.json › h › facts",
            &json!([{ "id": "h", "name": "H" }]),
        ),
        whole(
            "problem-not-a-list",
            "c.json › hosters",
            &json!({ "format": "matou.catalogue/1" }),
        ),
        whole("problem-format", "c.json", &newer),
        whole("problem-unknown-key", "c.json", &extra),
        whole("problem-text", "c.json › title", &untitled),
        hosters(
            "problem-unknown-key",
            "c.json › h",
            &json!([{ "id": "h", "name": "H", "facts": {}, "x": 1 }]),
        ),
        hosters(
            "problem-id",
            "c.json › hosters[0].id",
            &json!([{ "id": "Été", "name": "H", "facts": {} }]),
        ),
        hosters(
            "problem-text",
            "c.json › h › name",
            &json!([{ "id": "h", "name": " \u{1b}", "facts": {} }]),
        ),
        hosters("problem-duplicate-id", "c.json › h", &two),
        claims(
            "problem-unknown-criterion",
            "c.json › h",
            "work.hours",
            json!([]),
        ),
        claims(
            "problem-not-a-list",
            "c.json › h › work.on_call",
            "work.on_call",
            json!({}),
        ),
        claims(
            "problem-missing",
            "c.json › h › work.on_call › [0]",
            "work.on_call",
            json!([{ "source": "local" }]),
        ),
        claims(
            "problem-source",
            "c.json › h › work.on_call › [0].source",
            "work.on_call",
            unsourced,
        ),
        claims(
            "problem-seen",
            "c.json › h › work.on_call › [0].seen",
            "work.on_call",
            json!([{ "value": "none", "source": "local", "seen": "2023-02-30" }]),
        ),
        claims(
            "problem-text",
            "c.json › h › work.on_call › [0].note",
            "work.on_call",
            json!([{ "value": "none", "source": "local", "note": 5 }]),
        ),
        claims(
            "problem-unknown-key",
            "c.json › h › work.on_call › [0]",
            "work.on_call",
            json!([{ "value": "none", "source": "local", "has": [] }]),
        ),
        claims(
            "problem-empty-claim",
            "c.json › h › support.channels › [0]",
            "support.channels",
            json!([{ "source": "local" }]),
        ),
        claims(
            "problem-contradiction",
            "c.json › h › support.channels › [0]",
            "support.channels",
            phone,
        ),
        claims(
            "problem-contradiction",
            "c.json › h › services.offer › [0]",
            "services.offer",
            services,
        ),
        claims(
            "problem-not-a-list",
            "c.json › h › support.channels › [0].has",
            "support.channels",
            json!([{ "has": "email", "source": "local" }]),
        ),
        claims(
            "problem-flag",
            "c.json › h › support.channels › [0].complete",
            "support.channels",
            json!([{ "has": [], "complete": "yes", "source": "local" }]),
        ),
    ]
}

fn of_values() -> Vec<Wrong> {
    let yearly = |eur: &str| -> Json {
        let value: Json =
            serde_json::from_str(&format!(r#"{{ "eur": {eur}, "accounts": 1 }}"#)).unwrap();
        json!([{ "value": value, "source": "local" }])
    };
    let yearly_place = "c.json › h › price.yearly › [0].value";
    let mut wrong: Vec<Wrong> = [
        "1e400",
        "-1",
        "1e-30",
        "99999999999999999999",
        "1e99999999999",
        "\"7\"",
    ]
    .map(|eur| {
        claims(
            "problem-quantity",
            yearly_place,
            "price.yearly",
            yearly(eur),
        )
    })
    .into();
    wrong.extend([
        claims(
            "problem-word",
            "c.json › h › work.on_call › [0].value",
            "work.on_call",
            value("always"),
        ),
        claims(
            "problem-word",
            "c.json › h › support.channels › [0].has[1]",
            "support.channels",
            json!([{ "has": ["email", "fax"], "source": "local" }]),
        ),
        claims(
            "problem-text",
            "c.json › h › place.city › [0].value",
            "place.city",
            value(" \n "),
        ),
        claims(
            "problem-url",
            "c.json › h › identity.website › [0].value",
            "identity.website",
            value("ftp://h.example/"),
        ),
        claims(
            "problem-country",
            "c.json › h › place.country › [0].value",
            "place.country",
            value("fr"),
        ),
        claims(
            "problem-language",
            "c.json › h › support.languages › [0].has[0]",
            "support.languages",
            json!([{ "has": ["FR"], "source": "local" }]),
        ),
        claims(
            "problem-count",
            "c.json › h › work.paid_people › [0].value",
            "work.paid_people",
            value(1.5),
        ),
        claims(
            "problem-year",
            "c.json › h › identity.founded › [0].value",
            "identity.founded",
            value(96),
        ),
        claims(
            "problem-flag",
            "c.json › h › hosting.own_hardware › [0].value",
            "hosting.own_hardware",
            value("yes"),
        ),
        claims(
            "problem-object",
            yearly_place,
            "price.yearly",
            value("12 €"),
        ),
        claims(
            "problem-missing",
            yearly_place,
            "price.yearly",
            value(json!({ "eur": 12 })),
        ),
        claims(
            "problem-at-least",
            yearly_place,
            "price.yearly",
            value(json!({ "eur": 12, "accounts": 0 })),
        ),
        claims(
            "problem-unknown-key",
            yearly_place,
            "price.yearly",
            value(json!({ "eur": 12, "accounts": 1, "vat": true })),
        ),
        claims(
            "problem-unknown-key",
            "c.json › h › services.offer › [0].has[0]",
            "services.offer",
            json!([{ "has": [{ "type": "wiki", "version": 2 }], "source": "local" }]),
        ),
    ]);
    wrong
}

fn of_needs() -> Vec<Wrong> {
    let too_many: Vec<Json> = (0..129)
        .map(|_| need("audience.capacity", "open", "desirable"))
        .collect();
    let file = |key: &str, value: Json| {
        let mut file = json!({ "format": "matou.needs/1", "needs": [] });
        file[key] = value;
        file
    };
    let with = |key: &str, value: Json| {
        let mut need = need("audience.capacity", "open", "important");
        need[key] = value;
        need
    };
    vec![
        Wrong {
            key: "problem-json-cut",
            place: "n.json",
            file: File::Needs("{".into()),
        },
        needs("problem-not-an-object", "n.json", &json!([])),
        needs("problem-format", "n.json", &json!({ "needs": [] })),
        needs(
            "problem-not-a-list",
            "n.json › needs",
            &file("needs", json!({})),
        ),
        needs(
            "problem-too-many",
            "n.json › needs",
            &file("needs", too_many.into()),
        ),
        needs(
            "problem-word",
            "n.json › profile",
            &file("profile", json!("big")),
        ),
        needs(
            "problem-word",
            "n.json › kind",
            &file("kind", json!("club")),
        ),
        needs(
            "problem-count",
            "n.json › accounts",
            &file("accounts", json!(-3)),
        ),
        needs("problem-unknown-key", "n.json", &file("note", json!("x"))),
        one_need("problem-not-an-object", "n.json › needs[0]", &json!(7)),
        one_need(
            "problem-unknown-key",
            "n.json › needs[0]",
            &with("weight", json!(7)),
        ),
        one_need(
            "problem-unknown-criterion",
            "n.json › needs[0]",
            &with("criterion", json!("audience")),
        ),
        one_need(
            "problem-word",
            "n.json › audience.capacity › needs[0].importance",
            &with("importance", json!("vital")),
        ),
        one_need(
            "problem-word",
            "n.json › audience.capacity › needs[0].importance",
            &with("importance", Json::Null),
        ),
        one_need(
            "problem-word",
            "n.json › audience.capacity › needs[0].want",
            &with("want", json!("closed")),
        ),
        one_need(
            "problem-threshold",
            "n.json › audience.capacity › needs[0].threshold",
            &with("threshold", json!(61)),
        ),
        one_need(
            "problem-not-a-need",
            "n.json › place.city › needs[0].want",
            &need("place.city", "Brest", "important"),
        ),
        one_need(
            "problem-empty-want",
            "n.json › support.channels › needs[0].want",
            &need("support.channels", json!([]), "important"),
        ),
        one_need(
            "problem-empty-want",
            "n.json › commitment.backups › needs[0].want",
            &need(
                "commitment.backups",
                json!({ "off_site": false }),
                "important",
            ),
        ),
        one_need(
            "problem-at-least",
            "n.json › work.continuity › needs[0].want",
            &need("work.continuity", 1, "important"),
        ),
        one_need(
            "problem-object",
            "n.json › services.offer › needs[0].want",
            &need("services.offer", "wiki", "important"),
        ),
        one_need(
            "problem-missing",
            "n.json › place.region › needs[0].want",
            &need("place.region", json!({ "country": "FR" }), "important"),
        ),
        one_need(
            "problem-quantity",
            "n.json › commitment.interruption › needs[0].want",
            &need("commitment.interruption", "none", "important"),
        ),
    ]
}

#[test]
fn every_problem_names_its_place_in_both_languages() {
    let mut wrong = Vec::new();
    for Wrong { key, place, file } in wrong_files() {
        let problems = file.problems();
        let keys: Vec<&str> = problems.iter().map(Problem::key).collect();
        if keys != [key] {
            wrong.push(format!("{place}: {keys:?} instead of {key}"));
        }
        for locale in locales() {
            let between = if locale.language() == Language::French {
                "\u{a0}: "
            } else {
                ": "
            };
            for line in problems.iter().map(|problem| problem.line(&locale)) {
                if !line.starts_with(&format!("{place}{between}")) {
                    wrong.push(format!("{line} instead of {place}"));
                }
                if line.contains("problem-") || line.contains("{ $") {
                    wrong.push(format!("{key} is not said whole: {line}"));
                }
            }
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn every_problem_that_has_a_sentence_is_produced_by_some_file() {
    let produced: BTreeSet<&str> = wrong_files().iter().map(|wrong| wrong.key).collect();
    let silent: Vec<String> = project_files("data/locales/fr", "problems.ftl")
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split(" =").next())
        .filter(|key| key.starts_with("problem-") && *key != "problem-line")
        .filter(|key| !produced.contains(key))
        .map(str::to_owned)
        .collect();
    assert_none_wrong(&silent);
}

#[test]
fn what_a_newer_format_adds_is_passed_over_and_the_rest_is_used() {
    let loaded = load(&catalogue_file(&json!([{
        "id": "h", "name": "H", "logo": "h.svg",
        "facts": {
            "work.hours": [{ "value": 35, "source": "local" }],
            "price.yearly": [{ "value": { "eur": 12, "accounts": 1, "vat": true }, "source": "local", "by": "me" }],
            "services.offer": [{ "has": [{ "type": "wiki", "version": 2 }], "source": "local" }],
        },
    }])))
    .unwrap();
    assert_eq!(loaded.warnings.len(), 5);
    assert_eq!(loaded.catalogue.hosters[0].facts.iter().count(), 2);
}

#[test]
fn all_problems_of_a_file_are_told_at_once() {
    let file = catalogue_file(&json!([
        { "id": "H", "name": "H", "facts": {} },
        { "id": "h", "name": "", "facts": { "work.on_call": [
            { "value": "always", "source": "local" }, { "value": "none", "source": "nowhere" },
        ] } },
    ]));
    let problems = load(&file).unwrap_err();
    let locale = Locale::new(Language::English);
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| problem.line(&locale))
        .collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
}
