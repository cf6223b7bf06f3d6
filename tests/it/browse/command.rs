//! `matou catalogue search`: the same index as on screen, for a reader and for a program.

use matou::error::Exit;
use matou::tui::screen::Screen;
use serde_json::{Value as Json, json};

use crate::cli::{Ran, matou, path};
use crate::walk::{Walk, bundled_world};

/// Searches the small catalogue of fictional hosters.
fn search(arguments: &[&str]) -> Ran {
    let catalogue = path("small-catalogue.json");
    let given = ["catalogue", "search", "--catalogue", &catalogue];
    matou(&[&given, arguments].concat())
}

fn found(arguments: &[&str]) -> Json {
    let ran = search(&[arguments, &["--format", "json"]].concat());
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

fn ids(found: &Json) -> Vec<&str> {
    let results = found["results"].as_array().unwrap();
    results
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect()
}

#[test]
fn a_reader_sees_the_list_with_what_was_found() {
    let ran = search(&["NEXTCLOUD", "bret"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    let out = ran.out.replace('\u{a0}', " ");
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].starts_with("identifiant"), "{out}");
    assert!(
        lines[1].starts_with("la-ruche-exemple  La Ruche (exemple)"),
        "{out}"
    );
    assert_eq!(
        lines[2..],
        ["    Logiciel : Nextcloud", "    Lieu : Bretagne"]
    );
    let english = search(&["fichiers", "--lang", "en", "--limit", "1"]).out;
    assert!(
        english.contains("    “suite de partage de fichiers”: file-sharing suite"),
        "{english}"
    );
    assert_eq!(english.lines().count(), 3, "{english}");
}

#[test]
fn what_is_found_on_screen_is_found_by_the_command_in_the_same_order() {
    let world = bundled_world();
    for typed in ["nextcloud", "mail bretagne", "chatons", "frmsoft", "a"] {
        let walk = Walk::new(&world).browse().typed(typed);
        let Screen::Browse(state) = &walk.app.screen else {
            panic!("the catalogue was expected");
        };
        let shown: Vec<&str> = state
            .found
            .kept
            .iter()
            .map(|place| world.catalogue.hosters[*place].id.as_str())
            .collect();
        let ran = matou(&["catalogue", "search", typed, "--format", "json"]);
        let found: Json = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(ids(&found), shown, "{typed}");
        assert!(!shown.is_empty(), "{typed}");
    }
}

#[test]
fn filters_say_how_many_they_leave_out() {
    let accepts = ["--filter", "audience.accepts=association"];
    let ran = search(&accepts);
    assert_eq!(ran.out.lines().count(), 4, "{}", ran.out);
    let err = ran.err.replace('\u{a0}', " ");
    assert_eq!(
        err,
        "Laissés de côté : 2 faute de documents, 1 documenté en partie ou autrement\n"
    );
    let strict = found(&accepts);
    assert_eq!(
        strict["left_out"],
        json!({ "undocumented": 2, "otherwise": 1 })
    );
    assert_eq!(
        strict["filters"],
        json!([{ "criterion": "audience.accepts", "want": "association", "undocumented": false }])
    );
    let open = found(&[&accepts[..], &["--undocumented"]].concat());
    assert_eq!(
        (strict["count"].as_u64(), open["count"].as_u64()),
        (Some(3), Some(5))
    );
    let suite = ["--filter", "services.offer=file_sharing_suite/nextcloud"];
    assert_eq!(
        ids(&found(&suite)),
        ["la-ruche-exemple", "la-source-exemple", "le-refuge-exemple"]
    );
    let both = [&accepts[..], &suite[..], &["--filter", "support.channels"]].concat();
    assert_eq!(ids(&found(&both)), ["la-ruche-exemple"]);
    let region = ["--filter", "place.region=FR/bretagne"];
    assert_eq!(ids(&found(&region)), ["la-ruche-exemple"]);
}

#[test]
fn a_program_reads_where_the_letters_are() {
    let found = found(&["drivE", "ruche"]);
    assert_eq!(found["format"], "matou.search/1");
    assert_eq!(
        (found["text"].as_str(), found["language"].as_str()),
        (Some("drivE ruche"), Some("fr"))
    );
    let hoster = &found["results"][0];
    assert_eq!(
        hoster["found"],
        json!([
            { "field": "also", "service": "file_sharing_suite", "text": "drive", "letters": [0, 1, 2, 3, 4] },
            { "field": "name", "text": "La Ruche (exemple)", "letters": [3, 4, 5, 6, 7] },
        ])
    );
    assert_eq!(
        (hoster["status"].as_str(), hoster["documented"].as_u64()),
        (Some("active"), Some(8))
    );
}

#[test]
fn nothing_found_is_no_error_and_names_what_is_near() {
    let ran = search(&["rche", "introuvable"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, ""));
    assert!(ran.err.contains("ne répond à cela"), "{}", ran.err);
    let ran = search(&["Le Pharre exemple"]);
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.err.contains("Le Phare (exemple)"), "{}", ran.err);
}

#[test]
fn a_filter_that_cannot_be_read_says_what_was_expected() {
    for (filter, said) in [
        ("no.such=1", "no.such"),
        ("work.paid_people=some", "nombre"),
        ("identity.website=https://a.example", "identity.website"),
        ("audience.accepts=dogs", "association"),
    ] {
        let ran = search(&["--filter", filter]);
        assert_eq!(
            (ran.exit, ran.out.as_str()),
            (Exit::WrongInput, ""),
            "{filter}"
        );
        assert!(ran.err.contains(said), "{filter}: {}", ran.err);
    }
}
