//! The written forms: each can be read back, each says the same, and none obeys what a catalogue says.

use matou::text;
use regex::Regex;
use serde_json::{Value as Json, json};

use super::read_back::{expected, of_csv, of_csv_of, of_html, of_markdown};
use super::{cells_of, compared, fours, needs, rows, written};
use crate::cli::{Given, argument, matou, matou_with};
use crate::support::catalogue_file;

/// Compares with every form, and fails where two do not say the same.
fn same_in_every_form(hosters: &[String], more: &[&str]) -> usize {
    let form = |format: &str| written(hosters, &[more, &["--format", format]].concat());
    let compared = compared(hosters, more);
    let expected = expected(&compared);
    let (csv, sources) = of_csv(&form("csv"));
    assert_eq!(csv, expected);
    let markdown = form("markdown");
    assert_eq!(of_markdown(&markdown), expected);
    let html = form("html");
    assert_eq!(of_html(&html), expected);
    // Every source of the JSON stands in each of the others, and in the list of the page of text.
    let text = form("text");
    for row in rows(&compared) {
        for cell in cells_of(row) {
            let contrary = cell["contrary"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| &one["claim"]);
            for claim in cell["claims"].as_array().unwrap().iter().chain(contrary) {
                let source = claim["source"].as_str().unwrap();
                if source.starts_with("http") {
                    let escaped = source.replace('&', "&#38;");
                    assert!(html.contains(&format!("<a href=\"{escaped}\"")), "{source}");
                    assert!(markdown.contains(&format!("<{source}>")), "{source}");
                    assert!(text.contains(source), "{source}");
                }
                let is_old = claim["to_confirm"] == true;
                assert!(!is_old || text.contains("à confirmer"));
            }
        }
    }
    check_contraries(&compared, &markdown);
    // A page of text says every word, whether the columns stand side by side or not.
    let one_line = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    let narrow = matou_with(
        &Given {
            variables: &[("COLUMNS", "40")],
            ..Given::default()
        },
        &[
            &["compare"],
            &hosters.iter().map(String::as_str).collect::<Vec<_>>()[..],
            more,
        ]
        .concat(),
    );
    let stacked = one_line(&narrow.out);
    for row in &expected {
        for field in row.iter().flat_map(|field| field.split('|')) {
            assert!(stacked.contains(&one_line(field)), "{field}");
        }
    }
    for (page, columns) in [(&text, 80), (&narrow.out, 40)] {
        for line in page.lines().filter(|line| !line.contains("://")) {
            assert!(text::width(line) <= columns, "{line}");
            assert_eq!(line.trim_end(), line);
        }
    }
    sources.iter().flatten().sum()
}

/// A claim that says otherwise bears the number of its own source, and not of the others.
fn check_contraries(compared: &Json, markdown: &str) {
    let number = Regex::new(r"^ \\\[(\d+)\\\] *(<br>|\|)").unwrap();
    for cell in rows(compared).iter().flat_map(cells_of) {
        for contrary in cell["contrary"].as_array().unwrap() {
            let words = contrary["text"].as_str().unwrap();
            if words.contains(|letter: char| "\\`*_[]|~#$@{}!<>&".contains(letter)) {
                continue;
            }
            let said = format!("dit\u{a0}: {words}.");
            let (_, after) = markdown.split_once(&said).unwrap();
            let found = number.captures(after).unwrap_or_else(|| panic!("{said}"));
            let (_, source) = markdown.split_once(&format!("\n{}. ", &found[1])).unwrap();
            let source = source.lines().next().unwrap();
            let expected = contrary["claim"]["source"].as_str().unwrap();
            assert!(source.contains(expected), "{said}: {source}");
        }
    }
}

#[test]
fn every_form_says_the_same_of_real_hosters() {
    let needs = needs();
    let mut sources = 0;
    for hosters in fours(&super::catalogue()).iter().step_by(4) {
        sources += same_in_every_form(hosters, &[]);
        sources += same_in_every_form(&hosters[..2], &["--needs", &needs]);
        sources += same_in_every_form(&hosters[1..], &["--needs", &needs, "--strict"]);
    }
    assert!(sources > 300, "{sources}");
}

/// A catalogue whose every text would like to be more than a text.
fn hostile() -> Json {
    let nasty = [
        "=HYPERLINK(\"https://evil.example\")",
        "<script>alert(1)</script>",
        "+1 | 2 | *3* _4_ `5` [x](javascript:alert(1)) ![y](z)",
        "-2<br>\"quoted\", 'single' & &amp; done",
        "@SUM(A1:A9)\\|<img src=x onerror=alert(1)>",
        "＝1+1 \u{202e}gnp.exe \u{1b}[2J",
    ];
    let hoster = |index: usize| {
        let text = |step: usize| nasty[(index + step) % nasty.len()];
        let claim = |value: &str| {
            json!([{ "value": value, "source": "https://evil.example/\"><script>|`<b>", "seen": "2025",
                     "note": text(4) },
                   { "value": text(5), "source": "https://evil.example/'&lt;x", "seen": "2019" }])
        };
        json!({ "id": format!("h{index}"), "name": text(0), "facts": {
            "identity.summary": claim(text(1)), "governance.summary": claim(text(2)),
            "price.examples": claim(text(3)),
            "place.city": claim(text(0)),
            "identity.website": [{ "value": "https://evil.example/\"><script>|", "source": "declared" }],
            "values.networks": [{ "has": [text(1), text(4)], "source": "local" }],
            "services.offer": [{ "has": [{ "type": "email", "software": text(2) }], "source": "local" }] } })
    };
    catalogue_file(&(0..4).map(hoster).collect())
}

#[test]
fn hostile_texts_stay_texts_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hostile.json");
    std::fs::write(&file, hostile().to_string()).unwrap();
    let catalogue = argument(&file);
    let needs = folder.path().join("needs.json");
    let wished = json!({ "format": "matou.needs/1", "needs": [
        { "criterion": "values.networks", "want": "<b>=1|*x*", "importance": "important" },
        { "criterion": "services.offer", "want": { "type": "email", "software": "@x<script>" },
          "importance": "indispensable" }] });
    std::fs::write(&needs, wished.to_string()).unwrap();
    let needs = argument(&needs);
    let run = |format: &str| {
        let ran = matou(&[
            "compare",
            "h0",
            "h1",
            "h2",
            "h3",
            "--catalogue",
            &catalogue,
            "--needs",
            &needs,
            "--format",
            format,
        ]);
        assert_eq!(ran.err, "");
        ran.out
    };
    let compared: Json = serde_json::from_str(&run("json")).unwrap();
    let expected = expected(&compared);
    let html = run("html");
    assert_eq!(of_html(&html), expected);
    assert!(
        !html.contains("<script")
            && !html.contains("<img")
            && !html.contains("=x onerror=alert(1)>")
    );
    assert!(!html.contains("href=\"https://evil.example/\">"));
    let markdown = run("markdown");
    for (read, expected) in of_markdown(&markdown).iter().zip(&expected) {
        let address = |field: &str| field.starts_with("https://");
        for (field, expected) in read.iter().zip(expected) {
            assert!(field == expected || address(expected), "{field} {expected}");
        }
        assert_eq!(read.len(), expected.len());
    }
    assert!(!markdown.contains("<script") && !markdown.contains("<img"));
    let csv = run("csv");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.as_bytes());
    let mut guarded = 0;
    for field in reader.records().flat_map(|record| {
        record
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    }) {
        assert!(
            !field.starts_with(['=', '+', '-', '@', '＝', '\t']),
            "{field}"
        );
        guarded += usize::from(field.starts_with('\''));
    }
    assert!(guarded >= 4, "{guarded}");
    for format in ["text", "markdown", "html", "csv", "json"] {
        let bare = run(format).replace(['\n', '\r'], "");
        assert!(!bare.contains(text::is_control), "{format}");
    }
}

#[test]
fn a_page_is_in_its_language_stands_on_its_own_and_reads_without_eyes_or_colour() {
    let hosters: Vec<String> = ["infini", "kaz", "zaclys"].map(str::to_owned).to_vec();
    let mark = Regex::new("href=\"#(s[0-9]+)\"").unwrap();
    for language in ["fr", "en"] {
        let page = written(&hosters, &["--format", "html", "--lang", language]);
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.contains("<caption>"));
        assert_eq!(page.matches("<th scope=\"col\">").count(), 4);
        let rows = page.matches("<th scope=\"row\">").count();
        let json = compared(&hosters, &["--lang", language]);
        assert_eq!(rows, super::rows(&json).len());
        assert!(page.contains("scope=\"rowgroup\" colspan=\"4\""));
        for fetched in ["<script", "<link", "<img", "src=", "url(", "@import"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
        // Each mark leads to a source that is there.
        for found in mark.captures_iter(&page) {
            assert!(page.contains(&format!("<li id=\"{}\">", &found[1])));
        }
        let style = page
            .split("<style>")
            .nth(1)
            .unwrap()
            .split("</style>")
            .next()
            .unwrap();
        assert!(
            style.contains("@media print") && !style.contains("color:"),
            "{style}"
        );
    }
}

#[test]
fn a_comparison_reads_as_a_page() {
    let run = |more: &[&str]| {
        let given = [&["compare", "avel", "erable"][..], more].concat();
        crate::cli::with_fixtures(&given).out
    };
    insta::assert_snapshot!("compare_in_french", run(&[]));
    insta::assert_snapshot!(
        "compare_four_in_english",
        run(&["if", "frene", "--lang", "en"])
    );
    insta::assert_snapshot!(
        "compare_markdown",
        run(&["--format", "markdown", "--lang", "en"])
    );
}

#[test]
fn a_ranking_has_the_same_rows_in_every_form() {
    let needs = needs();
    let run = |more: &[&str]| {
        let ran = matou(&[&["match", "--needs", &needs], more].concat());
        assert_eq!(ran.err, "");
        ran.out
    };
    for more in [&[][..], &["--strict"], &["--limit", "3"]] {
        let form = |format: &str| run(&[more, &["--format", format]].concat());
        let json: Json = serde_json::from_str(&form("json")).unwrap();
        let (csv, sources) = of_csv_of("Hébergeur", &form("csv"));
        assert_eq!(of_markdown(&form("markdown")), csv);
        let html = form("html").replace("<td></td>", "<td><p></p></td>");
        assert_eq!(of_html(&html), csv);
        let lists = ["results", "excluded", "closed"];
        let all = lists
            .iter()
            .flat_map(|list| json[*list].as_array().unwrap());
        let names: Vec<&str> = all
            .clone()
            .map(|one| one["name"].as_str().unwrap())
            .collect();
        let read: Vec<&str> = csv.iter().map(|row| row[0].as_str()).collect();
        // Groups are kept together, and so is the order inside each.
        assert_eq!(read, names);
        for ((row, one), sources) in csv.iter().zip(all).zip(&sources) {
            let is_proposed = one["rank"].is_number();
            assert_eq!(
                row[1].starts_with(&one["rank"].to_string()),
                is_proposed,
                "{row:?}"
            );
            assert_eq!(row[2].is_empty(), !is_proposed, "{row:?}");
            let is_open = one["group"] == "to_confirm";
            assert_eq!(row[3].is_empty(), !is_open, "{row:?}");
            assert!(!row[4].is_empty(), "{row:?}");
            let cited = one["failed"].as_array().map_or(0, |failed| {
                failed
                    .iter()
                    .map(|one| one["claims"].as_array().unwrap().len())
                    .sum()
            });
            let expected = cited + one["claims"].as_array().map_or(0, Vec::len);
            assert_eq!(sources.iter().sum::<usize>() > 0, expected > 0, "{row:?}");
        }
    }
}
