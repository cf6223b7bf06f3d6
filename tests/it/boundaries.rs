//! The walls of the house: a boundary that nobody checks erodes.

use std::collections::BTreeMap;

use regex::Regex;

use crate::support::{assert_none_wrong, project_files};

/// A boundary: what must not be named, where, and why.
struct Wall {
    /// Says which files of `src` are behind the wall.
    behind: fn(&str) -> bool,
    /// What must not be named there.
    names: &'static str,
    /// Why not.
    reason: &'static str,
}

/// Says whether `path` is the module `src/{module}.rs` or a file of `src/{module}/`.
fn is_of(path: &str, module: &str) -> bool {
    path.strip_prefix("src/")
        .and_then(|path| path.strip_prefix(module))
        .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

const WALLS: &[Wall] = &[
    Wall {
        behind: |path| !is_of(path, "tui"),
        names: r"\b(ratatui|crossterm)\b",
        reason: "only the screens know a terminal library, so that the same journey runs as plain text",
    },
    Wall {
        behind: |path| is_of(path, "matching") || is_of(path, "criteria"),
        names: r"\b(std::(fs|io|env|time|net)|jiff|locale|fluent\w*)\b",
        reason: "matching is pure: no file, no clock, no language",
    },
    Wall {
        behind: |path| is_of(path, "questionnaire"),
        names: r"\b(tui|plain|Locale|fluent\w*|std::(fs|io|env|time|net)|jiff)\b",
        reason: "the journey knows no screen, no language and no file, so that every interface walks the same one",
    },
    Wall {
        behind: |path| {
            [
                "catalogue",
                "needs",
                "explanation",
                "comparison",
                "glossary",
            ]
            .iter()
            .any(|one| is_of(path, one))
        },
        names: r"\b(tui|plain|report|cli|questionnaire)\b",
        reason: "data flow one way: what is shown knows what is computed, never the reverse",
    },
    Wall {
        behind: |path| !is_of(path, "text"),
        names: r"\b(unicode_width|unicode_segmentation|unicode_normalization|UnicodeWidth\w+|UnicodeSegmentation|textwrap)\b|\.graphemes\(",
        reason: "text is the only place that measures, cuts or trusts text",
    },
    Wall {
        behind: |path| path != "src/locale.rs",
        names: r"\b(fluent_bundle|fluent_syntax|FluentBundle|unic_langid)\b",
        reason: "locale.rs is the one way to say a sentence",
    },
    Wall {
        behind: |path| !is_of(path, "fetch"),
        names: r"\b(ureq|rustls|std::net|TcpStream|UdpSocket|ToSocketAddrs)\b",
        reason: "fetch is the only place that opens a connection, to addresses that a person gave",
    },
    Wall {
        behind: |path| !is_of(path, "fetch/exchange"),
        names: r"\bureq\b",
        reason: "one module knows the client, so that every address passes the same checks",
    },
];

/// Returns the code of a line: what stands before a comment.
fn code(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with("//") {
        ""
    } else {
        line.split(" // ").next().unwrap_or(line)
    }
}

#[test]
fn every_module_stays_behind_its_walls() {
    let mut wrong = Vec::new();
    let sources = project_files("src", ".rs");
    for wall in WALLS {
        let names = Regex::new(wall.names).unwrap();
        for (path, text) in sources.iter().filter(|(path, _)| (wall.behind)(path)) {
            for (number, line) in text.lines().enumerate() {
                if let Some(name) = names.find(code(line)) {
                    let (number, name) = (number + 1, name.as_str());
                    wrong.push(format!("{path}:{number}: names {name}; {}", wall.reason));
                }
            }
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn the_walls_stop_what_they_name() {
    // A wall whose pattern matches nothing would hold for ever.
    let stopped = |path: &str, line: &str| {
        let stops = |wall: &Wall| {
            (wall.behind)(path) && Regex::new(wall.names).unwrap().is_match(code(line))
        };
        WALLS.iter().any(stops)
    };
    assert!(stopped("src/report/text.rs", "use ratatui::text::Line;"));
    assert!(stopped(
        "src/matching/score.rs",
        "let now = std::time::Instant::now();"
    ));
    assert!(stopped("src/criteria.rs", "use crate::locale::Sentence;"));
    assert!(stopped(
        "src/questionnaire/flow.rs",
        "fn ask(locale: &Locale) {}"
    ));
    assert!(stopped(
        "src/tui/view.rs",
        "use unicode_width::UnicodeWidthStr;"
    ));
    assert!(stopped(
        "src/catalogue/import.rs",
        "let stream = std::net::TcpStream::connect(address);"
    ));
    assert!(stopped("src/fetch.rs", "let file = ureq::get(address);"));
    assert!(!stopped("src/tui.rs", "use ratatui::Frame;"));
    assert!(!stopped(
        "src/matching.rs",
        "//! Everything here is pure: no clock, no locale."
    ));
}

#[test]
fn no_test_file_is_forgotten() {
    let files: BTreeMap<String, String> = project_files("tests/it", ".rs").into_iter().collect();
    let is_declared = |path: &str| {
        let (folder, name) = path.trim_end_matches(".rs").rsplit_once('/').unwrap();
        let parent = match folder {
            "tests/it" => "tests/it/main.rs".to_owned(),
            below => format!("{below}.rs"),
        };
        let declaration = format!("mod {name};");
        files
            .get(&parent)
            .is_some_and(|parent| parent.lines().any(|line| line == declaration))
    };
    let forgotten: Vec<String> = files
        .keys()
        .filter(|path| *path != "tests/it/main.rs" && !is_declared(path))
        .cloned()
        .collect();
    assert_none_wrong(&forgotten);
}
