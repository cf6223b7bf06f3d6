//! The answers that are read: what they say, and that their numbers add up on the page.

use matou::catalogue::{self, Hoster};
use matou::error::Exit;
use matou::text;
use regex::Regex;

use super::{Given, matou, matou_with, path, with_fixtures};

/// Hundredths of a point, as a page writes points.
fn hundredths(written: &str) -> u32 {
    let (whole, part) = written.split_once(['.', ',']).unwrap_or((written, ""));
    let number = |digits: &str| digits.parse::<u32>().unwrap();
    100 * number(whole) + number(&format!("{part:0<2}"))
}

fn points(word: &str) -> Regex {
    Regex::new(&format!(r"([\d.]+) points? {word}")).unwrap()
}

fn explain(hoster: &str, needs: &str) -> String {
    let ran = matou(&["explain", hoster, "--needs", needs, "--lang", "en"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""), "{hoster}");
    ran.out
}

/// Some hosters of the bundled catalogue, closed ones and others.
fn some_hosters() -> impl Iterator<Item = Hoster> {
    let hosters = catalogue::bundled().unwrap().catalogue.hosters;
    hosters.into_iter().step_by(5)
}

#[test]
fn the_points_of_an_explanation_add_up_line_by_line() {
    let sum = Regex::new(
        r"(?m)^([\d.]+) points? assured \+ ([\d.]+) points? open \+ ([\d.]+) points? lost = (\d+)$",
    )
    .unwrap();
    let score = Regex::new(r"([\d.]+) points? out of (\d+)(?:, up to ([\d.]+))?").unwrap();
    let needs = path("cli/needs.json");
    let mut explained = 0;
    for hoster in some_hosters() {
        let page = explain(&hoster.id, &needs);
        let Some(found) = sum.captures(&page) else {
            continue;
        };
        explained += 1;
        let parts = [1, 2, 3].map(|group| hundredths(&found[group]));
        assert_eq!(parts.iter().sum::<u32>(), hundredths(&found[4]), "{page}");
        let before = page.split(&found[0]).next().unwrap();
        for (word, part) in ["assured", "open", "lost"].into_iter().zip(parts) {
            let lines = points(word);
            let shown: u32 = lines
                .captures_iter(before)
                .map(|one| hundredths(&one[1]))
                .sum();
            assert_eq!(shown, part, "{word}\n{page}");
        }
        let score = score.captures(&page).unwrap();
        assert_eq!(hundredths(&score[1]), parts[0]);
        let possible = score
            .get(3)
            .map_or(parts[0], |one| hundredths(one.as_str()));
        assert_eq!(possible, parts[0] + parts[1]);
    }
    assert!(explained > 10, "{explained}");
}

#[test]
fn every_number_of_a_source_has_its_source() {
    let mark = Regex::new(r"\[(\d+)\]").unwrap();
    let needs = path("cli/needs.json");
    for hoster in some_hosters() {
        let card = matou(&["catalogue", "show", &hoster.id, "--lang", "en"]).out;
        for page in [explain(&hoster.id, &needs), card] {
            let Some((body, sources)) = page.split_once("\nSources\n") else {
                assert!(!mark.is_match(&page), "{page}");
                continue;
            };
            let listed = sources.lines().count();
            let numbers = mark
                .captures_iter(body)
                .map(|one| one[1].parse::<usize>().unwrap());
            let used: std::collections::BTreeSet<usize> = numbers.collect();
            assert_eq!(used, (1..=listed).collect(), "{page}");
        }
    }
}

#[test]
fn pages_keep_their_width_but_for_addresses() {
    let (catalogue, needs) = (path("cli/catalogue.json"), path("cli/needs.json"));
    for columns in [40, 60, 80, 120, 200] {
        let variables = [("COLUMNS", columns.to_string())];
        let variables = [(variables[0].0, variables[0].1.as_str())];
        let given = Given {
            variables: &variables,
            ..Given::default()
        };
        let commands: [&[&str]; 5] = [
            &["match", "--needs", &needs],
            &["match", "--needs", &needs, "--catalogue", &catalogue],
            &[
                "match",
                "--needs",
                &needs,
                "--catalogue",
                &catalogue,
                "--strict",
                "--lang",
                "en",
            ],
            &["explain", "infini", "--needs", &needs],
            &["catalogue", "show", "framasoft"],
        ];
        for command in commands {
            let page = matou_with(&given, command).out;
            assert!(page.lines().count() > 20, "{page}");
            for line in page.lines().filter(|line| !line.contains("://")) {
                assert!(text::width(line) <= columns, "{columns}: {line}");
                assert_eq!(line.trim_end(), line);
            }
            assert!(!page.contains("\n\n\n"), "{page}");
        }
    }
    let wide = |columns: &str| {
        let variables = [("COLUMNS", columns)];
        matou_with(
            &Given {
                variables: &variables,
                ..Given::default()
            },
            &["match", "--needs", &needs],
        )
        .out
    };
    for columns in [60, 80, 120] {
        let variables = [("COLUMNS", &*columns.to_string())];
        let given = Given {
            variables: &variables,
            ..Given::default()
        };
        for command in [
            &["catalogue", "list"][..],
            &["catalogue", "search", "nuage"],
            &["catalogue", "search", "formation"],
            &["catalogue", "stats"],
        ] {
            let page = matou_with(&given, command).out;
            assert!(page.lines().count() > 5, "{page}");
            for line in page.lines() {
                assert!(text::width(line) <= columns, "{columns}: {line}");
            }
        }
    }
    for odd in ["39", "201", "0", "-1", "large", ""] {
        assert_eq!(wide(odd), wide("80"), "{odd}");
    }
}

#[test]
fn a_result_reads_as_a_page() {
    let ran = with_fixtures(&["match"]);
    insta::assert_snapshot!("match_in_french", ran.out);
    let ran = with_fixtures(&["match", "--strict", "--limit", "1", "--lang", "en"]);
    insta::assert_snapshot!("strict_match_in_english", ran.out);
}

#[test]
fn an_explanation_reads_as_a_page() {
    insta::assert_snapshot!("explain_in_french", with_fixtures(&["explain", "Avel"]).out);
    let english = |hoster| with_fixtures(&["explain", hoster, "--lang", "en"]).out;
    insta::assert_snapshot!("explain_set_aside", english("frene"));
    insta::assert_snapshot!("explain_closed", english("if"));
    insta::assert_snapshot!("explain_to_confirm", english("erable"));
}

#[test]
fn a_card_and_a_list_read_as_pages() {
    let catalogue = path("cli/catalogue.json");
    let page = |arguments: &[&str]| {
        matou(&[&["--catalogue", &catalogue, "catalogue"], arguments].concat()).out
    };
    insta::assert_snapshot!("card_in_french", page(&["show", "avel"]));
    insta::assert_snapshot!("list_in_english", page(&["list", "--lang", "en"]));
}

#[test]
fn silence_is_never_told_as_no() {
    let page = with_fixtures(&["explain", "erable", "--strict", "--lang", "en"]).out;
    assert!(page.contains("Not documented: "), "{page}");
    let page = with_fixtures(&["match", "--lang", "en"]).out;
    let (_, erable) = page.split_once("Érable").unwrap();
    let (erable, _) = erable.split_once("\n\n").unwrap();
    assert!(!erable.contains("against"), "{erable}");
}

#[test]
fn without_a_wish_no_score_is_shown() {
    let input = r#"{"format":"matou.needs/1","needs":[
        {"criterion":"audience.accepts","want":"association","importance":"indispensable"}]}"#;
    let given = Given {
        input,
        ..Given::default()
    };
    for arguments in [
        &["match", "--needs", "-", "--lang", "en"][..],
        &["explain", "infini", "--needs", "-", "--lang", "en"],
    ] {
        let page = matou_with(&given, arguments).out;
        assert!(page.contains("No wish is stated"), "{page}");
        for sign in ["█", "░", "out of", "=0"] {
            assert!(!page.contains(sign), "{page}");
        }
    }
}

#[test]
fn a_hoster_is_found_by_its_id_or_its_name_without_case_or_accents() {
    let by = |given: &str| with_fixtures(&["explain", given]).out;
    for given in ["cedre", "Cèdre", "CEDRE", "cèdre"] {
        assert_eq!(by(given), by("cedre"));
        assert!(by(given).starts_with("Cèdre\n"));
    }
}

#[test]
fn the_answers_keep_to_the_words_of_the_collective() {
    let (french, english) = (
        with_fixtures(&["match"]).out,
        with_fixtures(&["match", "--lang", "en"]).out,
    );
    for word in [
        "SLA",
        "meilleur",
        "best",
        "winner",
        "gagnant",
        "concurren",
        "competitor",
        "performan",
    ] {
        assert!(!french.contains(word) && !english.contains(word), "{word}");
    }
}
