//! Every kind of problem, produced by a wrong file, with its place.

use std::collections::BTreeSet;

use matou::catalogue::{self, SourceFile};
use matou::locale::{Language, Locale};
use matou::needs::Needs;
use matou::problem::Problem;
use serde_json::{Value as Json, json};

use crate::support::{
    TODAY, assert_none_wrong, catalogue_file, json_fixture, load, locales, need, project_files,
};

/// A wrong file: the one problem that it has, and where.
struct Wrong {
    key: String,
    place: String,
    file: File,
}

enum File {
    Catalogue(String),
    Needs(String),
}

impl File {
    /// Checks the file as `catalogue check` does; returns the problems, warnings and doubts included.
    fn problems(&self) -> Vec<Problem> {
        match self {
            Self::Catalogue(text) => {
                let file = SourceFile {
                    name: "c.json".into(),
                    bytes: text.clone().into_bytes(),
                };
                catalogue::check(&file, TODAY)
            }
            Self::Needs(text) => Needs::read("n.json", text.as_bytes())
                .map_or_else(|problems| problems, |(_, warnings)| warnings),
        }
    }

    /// Makes the file of a case of the fixture.
    fn of(case: &Json) -> Self {
        let text = |key: &str| case[key].as_str().unwrap().to_owned();
        let of_one_hoster =
            |facts: &Json| catalogue_file(&json!([{ "id": "h", "name": "H", "facts": facts }]));
        match case
            .as_object()
            .unwrap()
            .keys()
            .next_back()
            .unwrap()
            .as_str()
        {
            "facts" => Self::Catalogue(of_one_hoster(&case["facts"]).to_string()),
            "hosters" => Self::Catalogue(catalogue_file(&case["hosters"]).to_string()),
            "catalogue" => Self::Catalogue(case["catalogue"].to_string()),
            "catalogue_text" => Self::Catalogue(text("catalogue_text")),
            "need" => Self::Needs(needs_file(&[case["need"].clone()])),
            "needs" => Self::Needs(case["needs"].to_string()),
            "needs_text" => Self::Needs(text("needs_text")),
            other => panic!("{other} makes no file"),
        }
    }
}

/// Writes a needs file.
fn needs_file(entries: &[Json]) -> String {
    json!({ "format": "matou.needs/1", "needs": entries }).to_string()
}

/// Returns the wrong files of the fixture, and those that are too large or too odd to be written there.
fn wrong_files() -> Vec<Wrong> {
    let fixture = json_fixture("wrong.json");
    let case = |case: &Json| Wrong {
        key: case["key"].as_str().unwrap().to_owned(),
        place: case["place"].as_str().unwrap().to_owned(),
        file: File::of(case),
    };
    let mut wrong: Vec<Wrong> = fixture["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(case)
        .collect();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let too_many = vec![need("audience.capacity", "open", "desirable"); 129];
    wrong.extend([
        Wrong {
            key: "file-deep".into(),
            place: "c.json".into(),
            file: File::Catalogue(deep),
        },
        Wrong {
            key: "problem-too-many".into(),
            place: "n.json › needs".into(),
            file: File::Needs(needs_file(&too_many)),
        },
    ]);
    let odd = [
        "1e400",
        "-1",
        "1e-30",
        "99999999999999999999",
        "1e99999999999",
        "\"7\"",
    ];
    wrong.extend(odd.map(|eur| {
        let facts = r#"{"price.yearly":[{"value":{"eur":EUR,"accounts":1},"source":"local"}]}"#;
        let facts: Json = serde_json::from_str(&facts.replace("EUR", eur)).unwrap();
        Wrong {
            key: "problem-quantity".into(),
            place: "c.json › h › price.yearly › [0].value".into(),
            file: File::of(&json!({ "facts": facts })),
        }
    }));
    wrong
}

#[test]
fn every_problem_names_its_place_in_both_languages() {
    let mut wrong = Vec::new();
    for Wrong { key, place, file } in wrong_files() {
        let problems = file.problems();
        let keys: Vec<&str> = problems.iter().map(Problem::key).collect();
        if keys != [key.as_str()] {
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
    let produced: BTreeSet<String> = wrong_files().into_iter().map(|wrong| wrong.key).collect();
    let silent: Vec<String> = project_files("data/locales/fr", "problems.ftl")
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split(" =").next())
        .filter(|key| key.starts_with("problem-") && *key != "problem-line")
        .filter(|key| !produced.contains(*key))
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
