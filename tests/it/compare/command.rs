//! `matou compare` on the command line: what it takes, what it refuses, and with which way out.

use matou::error::Exit;
use serde_json::Value as Json;

use super::{needs, written};
use crate::cli::{argument, matou};

#[test]
fn what_cannot_be_compared_is_refused_with_a_way_out() {
    let needs = needs();
    let cases: [(&[&str], Exit, &str, &str); 9] = [
        (
            &["compare"],
            Exit::WrongUsage,
            "Il manque <HÉBERGEUR>.",
            "« matou compare --help »",
        ),
        (
            &["compare", "infini"],
            Exit::WrongUsage,
            "Un seul hébergeur",
            "de deux à quatre",
        ),
        (
            &[
                "compare",
                "infini",
                "kaz",
                "zaclys",
                "roflcopter",
                "colibris-outilslibres",
            ],
            Exit::WrongUsage,
            "5 hébergeurs sont nommés",
            "de deux à quatre",
        ),
        (
            &["compare", "infini", "kaz", "Infini"],
            Exit::WrongUsage,
            "« Infini » est nommé deux fois",
            "une seule fois",
        ),
        (
            &["compare", "infini", "infinni"],
            Exit::WrongInput,
            "ne s’appelle « infinni »",
            "Infini",
        ),
        (
            &[
                "compare",
                "infini",
                "kaz",
                "--needs",
                &needs,
                "--session",
                "x",
            ],
            Exit::WrongUsage,
            "ne vont pas ensemble",
            "--help",
        ),
        (
            &["compare", "infini", "kaz", "--format", "pdf"],
            Exit::WrongUsage,
            "text, json, markdown, html, csv",
            "--help",
        ),
        (
            &["compare", "infini", "kaz", "--needs", "/nowhere/needs.json"],
            Exit::WrongInput,
            "Impossible de lire",
            "nom du fichier",
        ),
        (
            &[
                "compare",
                "infini",
                "kaz",
                "--output",
                "/nowhere/at/all.html",
            ],
            Exit::WrongInput,
            "Impossible d’écrire",
            "dossier",
        ),
    ];
    for (arguments, exit, what, way_out) in cases {
        let ran = matou(arguments);
        let err = ran.err.replace('\u{a0}', " ");
        assert_eq!(
            (ran.exit, ran.out.as_str()),
            (exit, ""),
            "{arguments:?} {err}"
        );
        assert!(err.starts_with("Erreur : "), "{err}");
        assert!(
            err.contains(what) && err.contains(way_out),
            "{arguments:?}: {err}"
        );
        let english = matou(&[arguments, &["--lang", "en"]].concat()).err;
        assert!(
            english.starts_with("Error: ") && !english.contains('\u{a0}'),
            "{english}"
        );
    }
}

#[test]
fn hosters_are_columns_in_the_order_in_which_they_are_named() {
    let names = ["KAZ", "infini", "la mere zaclys"].map(str::to_owned);
    let written = written(&names, &["--format", "json"]);
    let json: Json = serde_json::from_str(&written).unwrap();
    let ids: Vec<&str> = json["hosters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["kaz", "infini", "zaclys"]);
    // Without needs there is no order to speak of.
    assert_eq!(json["needs"], Json::Null);
    for hoster in json["hosters"].as_array().unwrap() {
        for key in ["rank", "group", "sixtieths"] {
            assert_eq!(hoster[key], Json::Null);
        }
    }
}

#[test]
fn a_file_holds_what_the_standard_output_would() {
    let folder = tempfile::tempdir().unwrap();
    let hosters = ["infini", "kaz"].map(str::to_owned);
    for format in ["text", "json", "markdown", "html", "csv"] {
        let file = folder.path().join(format);
        let path = argument(&file);
        let out = written(&hosters, &["--format", format]);
        assert_eq!(
            written(&hosters, &["--format", format, "--output", &path]),
            ""
        );
        assert_eq!(std::fs::read_to_string(&file).unwrap(), out);
    }
}

#[test]
fn the_answers_of_a_session_are_compared_as_the_needs_that_they_make() {
    let folder = tempfile::tempdir().unwrap();
    let world = crate::walk::bundled_world();
    let walk = crate::walk::Walk::new(&world).until_results();
    let needs = folder.path().join("needs.json");
    std::fs::write(&needs, walk.app.matched.needs.to_json().to_string()).unwrap();
    let session = matou::session::Session {
        journey: walk.app.journey.clone(),
        saved: jiff::Timestamp::from_second(1_800_000_000).unwrap(),
        language: matou::locale::Language::French,
    };
    let store = matou::session::Store::new(folder.path().join("sessions"));
    let slot = store.slot(&session);
    store.save(&slot, &session, &walk.made()).unwrap();
    let file = argument(slot.path());
    let hosters = ["infini", "kaz"].map(str::to_owned);
    assert_eq!(
        written(&hosters, &["--session", &file]),
        written(&hosters, &["--needs", &argument(&needs)])
    );
}
