//! What is wrong with files and names: said with its place and its remedy, and never obeyed by a terminal.

use std::path::Path;

use matou::error::Exit;
use matou::text;
use serde_json::json;
use tempfile::TempDir;

use super::{Given, Ran, argument, matou, matou_with, path, with_fixtures};

/// Writes a file that lasts as long as its folder.
fn file(folder: &TempDir, name: &str, content: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    argument(&path)
}

fn needs(entries: &str) -> String {
    format!(r#"{{"format":"matou.needs/1","needs":[{entries}]}}"#)
}

#[test]
fn wrong_needs_are_named_with_place_and_remedy() {
    let entry = |criterion: &str, want: &str, importance: &str| {
        needs(&format!(
            r#"{{"criterion":"{criterion}","want":{want},"importance":"{importance}"}}"#
        ))
    };
    let cases = [
        (
            "not JSON",
            "besoins :\n  - rien".to_owned(),
            "ligne 1, colonne 1",
            "Corrigez",
        ),
        ("nothing", String::new(), "ce fichier est vide", "copie"),
        (
            "cut",
            needs("").replace("]}", ""),
            "s’arrête avant la fin",
            "copie entière",
        ),
        ("a list", "[]".into(), "un objet JSON", "README"),
        (
            "another format",
            r#"{"format":"matou.catalogue/1"}"#.into(),
            "matou.needs/1",
            "bon fichier",
        ),
        (
            "no list",
            r#"{"format":"matou.needs/1"}"#.into(),
            "› needs",
            "liste",
        ),
        (
            "unknown criterion",
            entry("support.hours", "1", "important"),
            "needs[0]",
            "« support.hours »",
        ),
        (
            "a wrong want",
            entry("support.contact_hours", "\"always\"", "important"),
            "› support.contact_hours › needs[0].want",
            "office_hours, extended",
        ),
        (
            "a wrong importance",
            entry("place.country", "\"FR\"", "vital"),
            "needs[0].importance",
            "indispensable, important",
        ),
        (
            "not a need",
            entry("identity.founded", "2018", "important"),
            "› identity.founded",
            "Retirez ce besoin",
        ),
        ("too deep", "[".repeat(100_000), "imbriqué", "bon fichier"),
    ];
    for (what, content, place, remedy) in cases {
        let folder = tempfile::tempdir().unwrap();
        let file = file(&folder, "besoins.json", &content);
        for command in [&["match"][..], &["explain", "infini"]] {
            let ran = matou(&[command, &["--needs", &file]].concat());
            let err = ran.err.replace('\u{a0}', " ");
            assert_eq!(
                (ran.exit, ran.out.as_str()),
                (Exit::WrongInput, ""),
                "{what}"
            );
            assert!(err.contains("besoins.json"), "{what}: {err}");
            assert!(err.contains(place), "{what}: {err}");
            assert!(err.contains(remedy), "{what}: {err}");
        }
    }
}

#[test]
fn several_problems_are_all_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let wrong =
        r#"{"criterion":"a"},{"criterion":"place.country","want":"fr","importance":"important"}"#;
    let file = file(&folder, "besoins.json", &needs(wrong));
    let ran = matou(&["match", "--needs", &file, "--lang", "en"]);
    assert!(ran.err.starts_with("Error: 2 problems"), "{}", ran.err);
    assert_eq!(ran.err.lines().count(), 4, "{}", ran.err);
    assert!(ran.err.lines().last().unwrap().starts_with("Hint: "));
}

#[test]
fn files_that_cannot_be_read_or_written_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let absent = argument(&folder.path().join("absent.json"));
    let here = argument(folder.path());
    let inside = argument(&folder.path().join("absent/resultat.txt"));
    let (needs, catalogue) = (path("cli/needs.json"), path("cli/catalogue.json"));
    let under = format!("{catalogue}/x");
    let cases: [(&[&str], &str, &str); 9] = [
        (&["match", "--needs", &absent], &absent, "n’existe pas"),
        (&["match", "--needs", &here], &here, "c’est un dossier"),
        (&["match", "--needs", &under], &under, "pas un dossier"),
        (
            &["match", "--needs", &needs, "--catalogue", &absent],
            &absent,
            "n’existe pas",
        ),
        (
            &["catalogue", "list", "--with", &here],
            &here,
            "c’est un dossier",
        ),
        (&["catalogue", "check", &absent], &absent, "n’existe pas"),
        (
            &["match", "--needs", &needs, "--output", &inside],
            &inside,
            "le dossier n’existe pas",
        ),
        (
            &["match", "--needs", &needs, "--output", &here],
            &here,
            "c’est un dossier",
        ),
        (
            &["match", "--needs", &needs, "--output", &under],
            &under,
            "pas un dossier",
        ),
    ];
    for (arguments, name, cause) in cases {
        let ran = matou(arguments);
        assert_eq!(
            (ran.exit, ran.out.as_str()),
            (Exit::WrongInput, ""),
            "{arguments:?}"
        );
        assert!(ran.err.contains(name), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(cause), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains("Conseil"), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn an_unknown_hoster_is_answered_with_the_nearest_names() {
    let near = |given: &str| {
        let ran = with_fixtures(&["explain", given, "--lang", "en"]);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
        ran.err
    };
    for (given, meant) in [
        ("avle", "Avel"),
        ("bouleaux", "Le Bouleau"),
        ("érabel", "Érable"),
        ("fren", "Frêne"),
        ("jonk", "Jonc"),
    ] {
        let err = near(given);
        assert!(err.contains(&format!("“{given}”")), "{err}");
        assert!(
            err.contains("Did you mean") && err.contains(meant),
            "{given}: {err}"
        );
    }
    for given in ["", "z", "zzzzzz", &"é".repeat(10_000)] {
        assert!(near(given).contains("matou catalogue list"), "{given}");
    }
    let ran = matou(&["catalogue", "show", "infinni"]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(ran.err.contains("Infini"), "{}", ran.err);
}

#[test]
fn unknown_keys_are_told_and_do_not_stop() {
    let input = r#"{"format":"matou.needs/1","needs":[],"couleur":"bleu"}"#;
    let folder = tempfile::tempdir().unwrap();
    let catalogue = json!({ "format": "matou.catalogue/1", "title": "T", "updated": "2026", "licence": "CC0-1.0",
        "hosters": [{ "id": "a", "name": "A", "facts": { "work.humour": [] }, "logo": "x" }] });
    let catalogue = file(&folder, "catalogue.json", &catalogue.to_string());
    let given = Given {
        input,
        ..Given::default()
    };
    let ran = matou_with(
        &given,
        &["match", "--needs", "-", "--catalogue", &catalogue],
    );
    assert_eq!(ran.exit, Exit::Done);
    assert!(
        ran.out.contains("1 hébergeur dans ce catalogue"),
        "{}",
        ran.out
    );
    let warnings: Vec<&str> = ran.err.lines().collect();
    assert_eq!(warnings.len(), 3, "{}", ran.err);
    assert!(
        warnings
            .iter()
            .all(|line| line.starts_with("Avertissement"))
    );
    for (line, part) in warnings.iter().zip(["couleur", "logo", "work.humour"]) {
        assert!(line.contains(part), "{line}");
    }
    assert!(warnings[0].contains("l’entrée standard"), "{}", warnings[0]);
}

#[test]
fn check_is_strict_where_loading_is_lenient() {
    let folder = tempfile::tempdir().unwrap();
    let content = r#"{"format":"matou.catalogue/1","title":"T","updated":"2026","licence":"CC0-1.0","hosters":[
        {"id":"a","name":"A","facts":{"place.country":[{"value":"fr","source":"https://a.example/"}],
         "work.humour":[]}},{"id":"a","name":"A","facts":{}}]}"#;
    let wrong = file(&folder, "catalogue.json", content);
    let ran = matou(&["catalogue", "check", &wrong, &path("cli/catalogue.json")]);
    assert_eq!(ran.exit, Exit::WrongInput);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ran.out);
    assert!(
        lines.iter().all(|line| line.contains("catalogue.json › a")),
        "{}",
        ran.out
    );
    let places = [
        "a › place.country › [0].value",
        "work.humour",
        "cet identifiant sert déjà",
    ];
    for (line, part) in lines.iter().zip(places) {
        assert!(line.contains(part), "{line}");
    }
    assert_eq!(
        ran.err.replace('\u{a0}', " "),
        "Erreur : 3 problèmes trouvés.\n"
    );
    // Loading it for an answer tells the same, the passed over key first, as a warning.
    let ran = matou(&["catalogue", "list", "--catalogue", &wrong, "--lang", "en"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
    let lines: Vec<&str> = ran.err.lines().collect();
    assert_eq!(lines.len(), 5, "{}", ran.err);
    assert!(lines[0].starts_with("Warning: "), "{}", ran.err);
    assert!(lines[1].starts_with("Error: 2 problems"), "{}", ran.err);
    for good in [
        &["catalogue", "check"][..],
        &["catalogue", "check", &path("cli/catalogue.json")],
    ] {
        let ran = matou(good);
        assert_eq!(
            (ran.exit, ran.out.as_str()),
            (Exit::Done, ""),
            "{}",
            ran.err
        );
        assert_eq!(ran.err.lines().count(), 1);
    }
}

#[test]
fn catalogues_replace_or_add_wherever_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let one = |id: &str| {
        let content = json!({ "format": "matou.catalogue/1", "title": id, "updated": "2026", "licence": "CC0-1.0",
            "hosters": [{ "id": id, "name": id, "facts": {} }] });
        file(&folder, id, &content.to_string())
    };
    let (a, b, c) = (one("aaa"), one("bbb"), one("ccc"));
    let listed = |arguments: &[&str]| {
        let ran = matou(arguments);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
        let ids = ran
            .out
            .lines()
            .skip(1)
            .filter_map(|line| line.split(' ').next());
        ids.map(str::to_owned).collect::<Vec<String>>()
    };
    assert_eq!(
        listed(&[
            "--catalogue",
            &a,
            "catalogue",
            "--catalogue",
            &b,
            "list",
            "--with",
            &c
        ]),
        ["aaa", "bbb", "ccc"]
    );
    assert_eq!(
        listed(&["--with", &c, "catalogue", "list", "--catalogue", &a]),
        ["aaa", "ccc"]
    );
    let added = listed(&["--with", &a, "catalogue", "list", "--with", &b]);
    let bundled = listed(&["catalogue", "list"]);
    assert_eq!(added[..bundled.len()], bundled);
    assert_eq!(added[bundled.len()..], ["aaa", "bbb"]);
}

/// A string that tries everything: colours, titles, moving the cursor, 8-bit controls, hidden and reversing
/// marks, a line of its own.
const NASTY: &str = "x\u{1b}[31m\u{1b}]0;t\u{7}\u{9b}2J\u{7f}\u{0}\r\n\u{85}\u{202e}y\u{200b}\u{2066}\u{feff}\u{e0041}\u{ad}z";

fn is_tame(ran: &Ran, arguments: &[&str]) {
    for output in [&ran.out, &ran.err] {
        let wild = output
            .chars()
            .find(|one| *one != '\n' && text::is_control(*one));
        assert_eq!(wild, None, "{arguments:?}\n{output:?}");
    }
}

#[test]
fn nothing_that_a_terminal_obeys_comes_through() {
    let folder = tempfile::tempdir().unwrap();
    let claim =
        |value: &str| json!([{ "value": value, "source": "https://a.example/", "note": NASTY }]);
    let catalogue = json!({
        "format": "matou.catalogue/1", "title": NASTY, "updated": NASTY, "licence": NASTY, NASTY: 1,
        "hosters": [{ "id": "a", "name": NASTY, NASTY: NASTY, "facts": {
            NASTY: [],
            "identity.summary": claim(NASTY),
            "place.city": claim(NASTY),
            "place.region": claim(NASTY),
            "values.networks": [{ "has": [NASTY], "source": "declared", "note": NASTY, NASTY: 1 }],
            "services.offer": [{ "has": [{ "type": "email", "software": NASTY }], "source": "local" }],
            "identity.member_since": [{ "value": { "network": NASTY, "year": 2018 }, "source": "local" }],
            "identity.status": [{ "value": "paused", "source": "local", "note": NASTY }],
        } }, { "id": "b", "name": format!("{NASTY}b"), "facts": {
            "services.offer": [{ "lacks": ["email"], "source": "local", "note": NASTY }],
            "identity.status": [{ "value": "closed", "source": "local", "note": NASTY }],
        } }, { "id": "c", "name": format!("{NASTY}c"), "facts": {
            "services.offer": [{ "lacks": ["email"], "source": "local", "note": NASTY }],
        } }],
    });
    let needs = json!({ "format": "matou.needs/1", NASTY: NASTY, "needs": [
        { "criterion": "services.offer", "want": { "type": "email", "software": NASTY }, "importance": "indispensable", NASTY: 1 },
        { "criterion": "values.networks", "want": [NASTY, "CHATONS"], "importance": "important" },
        { "criterion": "place.region", "want": { "country": "FR", "region": NASTY }, "importance": "desirable" },
    ] });
    let wrong = json!({ "format": "matou.catalogue/1", "hosters": [
        { "id": NASTY, "name": NASTY, "facts": {} },
        { "id": "a", "name": NASTY, "facts": { "identity.website": claim("https://\u{1b}[31m"),
            "place.country": [{ "value": NASTY, "source": NASTY, "seen": NASTY }] } },
    ] });
    // A name of a file cannot hold every character.
    let name = NASTY.replace('\0', "");
    let catalogue = file(&folder, &name, &catalogue.to_string());
    let needs = file(&folder, &format!("{name}2"), &needs.to_string());
    let wrong = file(&folder, &format!("{name}3"), &wrong.to_string());
    let missing = argument(&folder.path().join(format!("{name}4")));
    let in_use = ["--catalogue", catalogue.as_str()];
    let commands: [&[&str]; 16] = [
        &["match", "--needs", &needs],
        &["match", "--needs", &needs, "--strict"],
        &["match", "--needs", &needs, "--format", "json"],
        &["explain", "a", "--needs", &needs],
        &["explain", "b", "--needs", &needs],
        &["explain", "c", "--needs", &needs],
        &["explain", &name, "--needs", &needs],
        &["explain", "\u{1b}[31mx", "--needs", &needs],
        &["catalogue", "list"],
        &["catalogue", "show", "a"],
        &["catalogue", "check"],
        &["catalogue", "check", &wrong],
        &["match", "--needs", &missing],
        &[
            "match",
            "--needs",
            &needs,
            "--output",
            &format!("{missing}/x"),
        ],
        &["match", &format!("--{name}")],
        &["match", "--needs", &needs, "--format", &name],
    ];
    for command in commands {
        for language in ["fr", "en"] {
            let arguments = [&in_use, command, &["--lang", language]].concat();
            is_tame(&matou(&arguments), &arguments);
        }
    }
    assert!(Path::new(&catalogue).exists());
    // What the JSON says is still what the file said.
    let arguments = [
        &in_use,
        &["match", "--needs", &needs, "--format", "json"][..],
    ]
    .concat();
    let result: serde_json::Value = serde_json::from_str(&matou(&arguments).out).unwrap();
    assert_eq!(result["needs"]["needs"][1]["want"][0], NASTY);
}
