//! The page of `matou explain A --against B`.

use matou::error::Exit;
use matou::text;
use regex::Regex;

use super::NEEDS;
use crate::cli::{Given, Ran, matou, matou_with, path, with_fixtures};

fn against(one: &str, other: &str, language: &str) -> Ran {
    with_fixtures(&["explain", one, "--against", other, "--lang", language])
}

/// Hundredths of a point, as an English page writes points.
fn hundredths(written: &str) -> i64 {
    let (whole, part) = written.split_once('.').unwrap_or((written, ""));
    let number = |digits: &str| digits.parse::<i64>().unwrap();
    100 * number(whole) + number(&format!("{part:0<2}"))
}

#[test]
fn a_contrast_reads_as_a_page() {
    insta::assert_snapshot!("contrast_in_french", against("avel", "cedre", "fr").out);
    insta::assert_snapshot!("contrast_swapped", against("dune", "Avel", "en").out);
    insta::assert_snapshot!("contrast_set_aside", against("erable", "genet", "fr").out);
    insta::assert_snapshot!("contrast_neither", against("frene", "houx", "en").out);
    insta::assert_snapshot!("contrast_closed", against("if", "avel", "fr").out);
}

#[test]
fn what_stands_line_by_line_adds_up_to_the_two_scores() {
    let line = Regex::new(r"(?m)^  • [^\n]*(?:\n    [^\n•]*)??: ([\d.]+) points? \(").unwrap();
    let score = Regex::new(r"([\d.]+)\s+points?\s+out\s+of\s+\d").unwrap();
    let mut seen = 0;
    for name in NEEDS {
        let needs = path(&format!("needs/{name}.json"));
        let listed = matou(&[
            "match", "--needs", &needs, "--format", "json", "--limit", "6",
        ])
        .out;
        let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
        let ids: Vec<&str> = listed["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap())
            .collect();
        for pair in ids.windows(2) {
            let given = Given {
                variables: &[("COLUMNS", "200")],
                ..Given::default()
            };
            let ran = matou_with(
                &given,
                &[
                    "explain",
                    pair[0],
                    "--against",
                    pair[1],
                    "--needs",
                    &needs,
                    "--lang",
                    "en",
                ],
            );
            assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
            let page = ran.out;
            let scores: Vec<i64> = score
                .captures_iter(&page)
                .map(|one| hundredths(&one[1]))
                .collect();
            let mut sections = page.split("\nWhat speaks for ").skip(1);
            let name_of = |section: &str| section.lines().next().unwrap_or_default().to_owned();
            let title = page.lines().next().unwrap();
            let mut gap = 0;
            for section in sections.by_ref() {
                let sum: i64 = line
                    .captures_iter(section)
                    .map(|one| hundredths(&one[1]))
                    .sum();
                assert!(sum > 0, "{page}");
                gap += if title.starts_with(&name_of(section)) {
                    sum
                } else {
                    -sum
                };
            }
            assert_eq!(gap, scores[0] - scores[1], "{page}");
            seen += 1;
        }
    }
    assert_eq!(seen, 25);
}

#[test]
fn sources_stand_beside_both_facts() {
    let page = against("avel", "bouleau", "en").out;
    let (body, sources) = page.split_once("\nSources\n").unwrap();
    for (number, source) in sources.lines().enumerate() {
        assert!(
            body.contains(&format!("[{}]", number + 1)),
            "{source}\n{page}"
        );
    }
    for source in ["https://avel.example/contact", "https://bouleau.example/"] {
        assert!(sources.contains(source), "{page}");
    }
}

#[test]
fn the_wrong_order_is_said_so_and_told_the_right_way_round() {
    let straight = against("avel", "cedre", "en").out;
    let turned = against("cedre", "avel", "en").out;
    let words = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    let said =
        "Cèdre does not stand before Avel: the order is the other way round, and this is why. ";
    let turned = words(&turned);
    assert!(turned.contains(said), "{turned}");
    assert_eq!(words(&straight), turned.replace(said, ""));
}

#[test]
fn what_cannot_be_held_against_each_other_is_said_with_a_remedy() {
    let same = against("avel", "AVEL", "fr");
    assert_eq!((same.exit, same.out.as_str()), (Exit::WrongInput, ""));
    assert!(
        same.err.contains("Avel est nommé deux fois"),
        "{}",
        same.err
    );
    assert!(same.err.contains("--against"), "{}", same.err);
    let unknown = against("avel", "cedr", "en");
    assert_eq!((unknown.exit, unknown.out.as_str()), (Exit::WrongInput, ""));
    assert!(
        unknown.err.contains("“cedr”") && unknown.err.contains("Cèdre"),
        "{}",
        unknown.err
    );
    for (one, other) in [("avel", "if"), ("if", "avel")] {
        let closed = against(one, other, "en");
        assert_eq!(closed.exit, Exit::Done);
        assert!(
            closed.out.contains("there is no order to explain"),
            "{}",
            closed.out
        );
        assert!(
            closed.out.contains("matou catalogue show if"),
            "{}",
            closed.out
        );
    }
}

#[test]
fn equals_are_said_to_be_equal() {
    let input = r#"{"format":"matou.needs/1","needs":[
        {"criterion":"values.energy","want":"low_tech","importance":"desirable"}]}"#;
    let given = Given {
        input,
        ..Given::default()
    };
    let arguments = [
        "explain",
        "infini",
        "--against",
        "kaz",
        "--needs",
        "-",
        "--lang",
        "en",
    ];
    let page = matou_with(&given, &arguments).out;
    assert!(page.contains("they share their rank"), "{page}");
    assert!(page.contains("drawn by lot"), "{page}");
}

#[test]
fn pages_keep_their_width_in_both_languages() {
    for columns in ["40", "60", "80", "200"] {
        for language in ["fr", "en"] {
            let needs = path("needs/la-federation.json");
            let variables = [("COLUMNS", columns)];
            let given = Given {
                variables: &variables,
                ..Given::default()
            };
            let arguments = [
                "explain",
                "may-first",
                "--against",
                "infini",
                "--needs",
                &needs,
                "--lang",
                language,
            ];
            let page = matou_with(&given, &arguments).out;
            assert!(page.lines().count() > 20, "{page}");
            for line in page.lines().filter(|line| !line.contains("://")) {
                assert!(text::width(line) <= columns.parse().unwrap(), "{line}");
            }
        }
    }
}
