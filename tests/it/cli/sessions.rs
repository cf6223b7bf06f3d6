//! `matou sessions`, and the commands that take a session for their needs.

use std::path::Path;

use matou::error::Exit;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use super::{Given, Ran, argument, matou_with, path};

/// A home with the sessions of some people.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Keeps a session of a small association, on this day.
    fn keep(&self, day: &str, name: Option<&str>) -> &Self {
        let file = session(day, name);
        self.write(&format!("{day}-120000.json"), &file.to_string())
    }

    fn write(&self, name: &str, content: &str) -> &Self {
        let folder = self.0.path().join("sessions");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), content).unwrap();
        self
    }

    fn file(&self, day: &str) -> Json {
        let path = self.0.path().join(format!("sessions/{day}-120000.json"));
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    }

    fn files(&self) -> usize {
        let folder = self.0.path().join("sessions");
        std::fs::read_dir(folder).unwrap().count()
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        self.answer("", false, arguments)
    }

    fn answer(&self, input: &str, terminal: bool, arguments: &[&str]) -> Ran {
        let given = Given {
            input,
            terminal,
            data: Some(self.0.path()),
            ..Given::default()
        };
        matou_with(&given, arguments)
    }

    /// Runs in both languages, in which the same must hold.
    fn says(&self, arguments: &[&str], french: &str, english: &str) -> Ran {
        let spoken = self.run(&[arguments, &["--lang", "en"]].concat());
        assert!(both(&spoken).contains(english), "{}", both(&spoken));
        let ran = self.run(arguments);
        assert!(both(&ran).contains(french), "{}", both(&ran));
        ran
    }
}

/// Both outputs, with ordinary spaces.
fn both(ran: &Ran) -> String {
    format!("{}{}", ran.out, ran.err).replace('\u{a0}', " ")
}

fn session(day: &str, name: Option<&str>) -> Json {
    json!({
        "format": "matou.session/1",
        "name": name,
        "saved": format!("{day}T12:00:00Z"),
        "language": "fr",
        "catalogue": { "title": "Hébergeurs", "updated": "2026-11-01" },
        "position": "review",
        "answers": {
            "Q1": { "profile": [{ "value": "small_structure", "importance": "indispensable" }] },
            "Q2": { "kind": [{ "value": "association", "importance": "indispensable" }] },
            "Q4": { "services": [{ "value": "email", "importance": "desirable" }] }
        },
        "kept by a later matou": true
    })
}

fn three() -> Home {
    let home = Home::new();
    home.keep("2026-11-22", Some("Les Jardins"))
        .keep("2026-11-20", None)
        .keep("2026-11-21", Some("Été au Café"));
    home
}

#[test]
fn the_list_has_one_line_a_session_the_last_one_first() {
    let home = three();
    let ran = home.says(
        &["sessions", "list"],
        "Association, 20 novembre 2026",
        "Association, 20 November 2026",
    );
    let lines: Vec<&str> = ran.out.lines().collect();
    let [jardins, cafe, unnamed] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert!(jardins.starts_with("2026-11-22-120000  Les Jardins "));
    assert!(jardins.contains("hier"), "{jardins}");
    assert!(cafe.contains("Été au Café"), "{cafe}");
    assert!(unnamed.contains("il y a 3 jours"), "{unnamed}");
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
}

#[test]
fn the_list_is_there_for_programs_too() {
    let home = three();
    home.write("broken.json", "{");
    let ran = home.run(&["sessions", "list", "--format", "json"]);
    let list: Json = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(list["sessions"].as_array().unwrap().len(), 3);
    assert_eq!(list["sessions"][0]["name"], json!("Les Jardins"));
    assert_eq!(list["sessions"][2]["name"], Json::Null);
    assert_eq!(list["sessions"][0]["position"], json!("review"));
    assert_eq!(list["unreadable"][0]["file"], json!("broken.json"));
}

#[test]
fn an_empty_home_has_no_session_and_says_so() {
    let home = Home::new();
    let ran = home.says(
        &["sessions", "list"],
        "Aucune session n’est gardée.",
        "No session is kept.",
    );
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, ""));
}

#[test]
fn files_that_are_no_session_are_told_with_the_reason() {
    let home = three();
    let deep = "[".repeat(100_000);
    for (name, content) in [
        ("cut.json", "{\"format\":"),
        ("twice.json", r#"{"format":"matou.session/1","format":"x"}"#),
        ("deep.json", deep.as_str()),
        ("other.json", r#"{"format":"matou.needs/1"}"#),
        ("bare.json", r#"{"format":"matou.session/1"}"#),
        ("\u{1b}[31mred.json", "{}"),
    ] {
        home.write(name, content);
    }
    let huge = std::fs::File::create(home.0.path().join("sessions/huge.json")).unwrap();
    huge.set_len(17 * 1024 * 1024).unwrap();
    std::fs::create_dir(home.0.path().join("sessions/folder.json")).unwrap();
    let ran = home.run(&["sessions", "list"]);
    let err = ran.err.replace('\u{a0}', " ");
    assert_eq!(ran.exit, Exit::Done);
    assert_eq!(ran.out.lines().count(), 3);
    for reason in [
        "cut.json : le fichier s’arrête avant la fin",
        "twice.json : une même clé",
        "deep.json : ce JSON est trop profondément imbriqué",
        "other.json : le format annoncé",
        "bare.json : il manque « answers »",
        "huge.json : ce fichier est trop grand",
        "folder.json : c’est un dossier",
    ] {
        assert!(err.contains(reason), "{reason}\n{err}");
    }
    assert_eq!(err.lines().count(), 8, "{err}");
    assert!(!err.contains('\u{1b}'));
}

#[test]
fn a_session_is_found_by_its_name_its_title_its_file_or_a_path() {
    let home = three();
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("copie.json");
    std::fs::write(&copy, session("2026-01-01", Some("Ailleurs")).to_string()).unwrap();
    let inside = home.0.path().join("sessions/2026-11-21-120000.json");
    for (given, title) in [
        ("les jardins", "Les Jardins"),
        ("ETE AU CAFE", "Été au Café"),
        ("association, 20 novembre 2026", "Association"),
        ("2026-11-21-120000", "Été au Café"),
        ("2026-11-21-120000.json", "Été au Café"),
        (&argument(&inside), "Été au Café"),
        (&argument(&copy), "Ailleurs"),
    ] {
        let ran = home.run(&["sessions", "show", given]);
        assert!(
            ran.out.starts_with(title),
            "{given}: {}{}",
            ran.out,
            ran.err
        );
    }
}

#[test]
fn a_session_is_shown_with_its_dates_its_catalogue_and_its_needs() {
    let home = three();
    let ran = home.says(
        &["sessions", "show", "Les Jardins"],
        "Gardée : 22 novembre 2026 (hier), au relevé des réponses",
        "Kept: 22 November 2026 (yesterday), at the review",
    );
    let said = both(&ran);
    assert!(said.contains("Catalogue : « Hébergeurs »"), "{said}");
    assert!(said.contains("souhaitable :\n  adresses"), "{said}");
    assert_eq!(ran.err, "");
}

#[test]
fn what_no_session_is_called_is_an_error_with_a_way_out() {
    let home = three();
    home.keep("2026-11-19", Some("les jardins"));
    for command in [
        &["sessions", "show"][..],
        &["sessions", "delete", "--yes"],
        &["match", "--session"],
        &["explain", "infini", "--session"],
    ] {
        let run = |given: &str| home.run(&[command, &[given]].concat());
        for (given, what, hint) in [
            ("Personne", "Aucune session", "matou sessions list"),
            ("jardin", "Aucune session", "Les Jardins"),
            ("Les Jardins", "2 sessions", "2026-11-22-120000"),
        ] {
            let ran = run(given);
            let said = both(&ran);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
            assert!(said.contains(what) && said.contains(hint), "{said}");
        }
    }
    home.says(
        &["sessions", "show", "/nowhere/x.json"],
        "ce fichier n’existe pas",
        "does not exist",
    );
    assert_eq!(home.files(), 4);
}

#[test]
fn renaming_changes_the_name_and_nothing_else() {
    let home = three();
    let before = home.file("2026-11-20");
    let ran = home.says(
        &[
            "sessions",
            "rename",
            "2026-11-20-120000",
            "  L’Été\u{1b}[2J  ",
        ],
        "Le nom est changé.",
        "The name is changed.",
    );
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, ""));
    let mut after = home.file("2026-11-20");
    assert_eq!(after["name"], json!("L’Été [2J"));
    after["name"] = Json::Null;
    assert_eq!(after, before);
    home.run(&["sessions", "rename", "L’Été [2J", ""]);
    assert_eq!(home.file("2026-11-20"), before);
}

#[test]
fn a_copy_is_a_session_of_its_own() {
    let home = three();
    let ran = home.run(&["sessions", "duplicate", "Les Jardins"]);
    assert!(both(&ran).contains("« Les Jardins (copie) »"));
    home.run(&["sessions", "duplicate", "Les Jardins", "Autre"]);
    assert_eq!(home.files(), 5);
    home.run(&["sessions", "delete", "Les Jardins", "--yes"]);
    let list = home.run(&["sessions", "list", "--lang", "en"]).out;
    assert!(list.contains("Autre") && list.contains("(copie)"), "{list}");
    let copy = home.run(&["sessions", "export", "Autre"]).out;
    let copy: Json = serde_json::from_str(&copy).unwrap();
    assert_eq!(copy["kept by a later matou"], json!(true));
}

#[test]
fn nothing_is_deleted_unless_somebody_says_so() {
    let home = three();
    let delete = ["sessions", "delete", "Les Jardins"];
    let ran = home.says(&delete, "Ajoutez --yes", "Add --yes");
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
    for answer in ["", "\n", "n\n", "non\n", "peut-être\n"] {
        let ran = home.answer(answer, true, &delete);
        let said = both(&ran);
        assert_eq!(ran.exit, Exit::Done);
        assert!(said.contains("Supprimer « Les Jardins »"), "{said}");
        assert!(said.contains("Rien n’est supprimé"), "{said}");
    }
    assert_eq!(home.files(), 3);
    let ran = home.answer("Oui\n", true, &delete);
    assert!(both(&ran).contains("« Les Jardins » est supprimée."));
    home.run(&["sessions", "delete", "2026-11-20-120000", "--yes"]);
    assert_eq!(home.files(), 1);
}

#[test]
fn only_our_own_files_are_renamed_and_deleted() {
    let home = three();
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("copie.json");
    std::fs::write(&copy, session("2026-01-01", None).to_string()).unwrap();
    for command in [
        &["sessions", "delete", &argument(&copy), "--yes"][..],
        &["sessions", "rename", &argument(&copy), "x"],
        &["sessions", "duplicate", &argument(&copy)],
    ] {
        assert_eq!(home.run(command).exit, Exit::WrongInput, "{command:?}");
    }
    assert!(copy.exists());
    assert_eq!(home.files(), 3);
}

#[test]
fn a_session_is_exported_whole_or_as_needs() {
    let home = three();
    let out = home.run(&["sessions", "export", "Les Jardins"]).out;
    let whole: Json = serde_json::from_str(&out).unwrap();
    assert_eq!(whole, home.file("2026-11-22"));
    let needs = home.0.path().join("besoins.json");
    let output = argument(&needs);
    let export = ["sessions", "export", "Les Jardins", "--format", "needs"];
    let ran = home.run(&[&export[..], &["--output", &output]].concat());
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, ""));
    let catalogue = path("cli/catalogue.json");
    let given = ["match", "--format", "json", "--catalogue", &catalogue];
    let by_needs = home.run(&[&given[..], &["--needs", &output]].concat());
    let by_session = home.run(&[&given[..], &["--session", "Les Jardins"]].concat());
    assert_eq!(by_needs.out, by_session.out);
    assert!(by_session.out.contains("\"services.offer\""));
}

#[test]
fn where_says_the_folder_even_before_there_is_one() {
    let home = Home::new();
    let ran = home.run(&["sessions", "where"]);
    let folder = home.0.path().join("sessions");
    assert_eq!(Path::new(ran.out.trim_end()), folder);
    assert!(!folder.exists());
}

#[test]
fn without_a_folder_of_ours_a_path_still_works() {
    let home = three();
    let file = argument(&home.0.path().join("sessions/2026-11-22-120000.json"));
    let lost = |arguments: &[&str]| matou_with(&Given::default(), arguments);
    assert_eq!(lost(&["match", "--session", &file]).exit, Exit::Done);
    let ran = lost(&["sessions", "list"]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(both(&ran).contains("HOME"), "{}", both(&ran));
}

#[test]
fn a_session_stands_for_its_needs_and_what_of_it_is_gone_is_told() {
    let home = three();
    let mut old = session("2026-11-18", Some("Vieille"));
    old["answers"]["Q99"] = json!("skipped");
    home.write("old.json", &old.to_string());
    let catalogue = path("cli/catalogue.json");
    let given = ["--session", "vieille", "--catalogue", &catalogue];
    let ran = home.run(&[&["match"][..], &given].concat());
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.out.contains("matou explain NOM --session SESSION"));
    let told = "Avertissement : n’existe plus dans le questionnaire : une question entière (Q99)";
    assert!(both(&ran).contains(told), "{}", both(&ran));
    let id = serde_json::from_slice::<Json>(&std::fs::read(&catalogue).unwrap()).unwrap();
    let hoster = id["hosters"][0]["id"].as_str().unwrap().to_owned();
    let why = home.run(&[&["explain", hoster.as_str()][..], &given].concat());
    assert_eq!(why.exit, Exit::Done, "{}", why.err);
}
