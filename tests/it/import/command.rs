//! `matou catalogue import`: what is told, what is asked, what is written.

use matou::error::Exit;
use serde_json::{Value as Json, json};

use crate::cli::{Given, Ran, argument, matou_with, path};

/// A person's folder, and a folder of files to import.
struct Desk {
    home: tempfile::TempDir,
    files: tempfile::TempDir,
}

impl Desk {
    fn new(files: &[(&str, &str)]) -> Self {
        let desk = Self {
            home: tempfile::tempdir().unwrap(),
            files: tempfile::tempdir().unwrap(),
        };
        for (name, text) in files {
            std::fs::write(desk.files.path().join(name), text).unwrap();
        }
        desk
    }

    fn import(&self, arguments: &[&str]) -> Ran {
        self.asked("", false, arguments)
    }

    fn asked(&self, input: &str, terminal: bool, arguments: &[&str]) -> Ran {
        let given = Given {
            input,
            terminal,
            data: Some(self.home.path()),
            ..Given::default()
        };
        let folder = argument(self.files.path());
        let arguments = [&["catalogue", "import", &folder], arguments].concat();
        matou_with(&given, &arguments)
    }

    /// What the person added, as it stands on the disk.
    fn own(&self) -> Option<Json> {
        let bytes = std::fs::read(self.home.path().join("catalogue.json")).ok()?;
        Some(serde_json::from_slice(&bytes).unwrap())
    }
}

const CHENE: (&str, &str) = (
    "chene.properties",
    "file.class = Organization\nfile.datetime = 2026-01-02T03:04:05\norganization.name = Le Chêne\n\
     organization.website = https://chene.org/\norganization.type = ASSOCIATION\n",
);

#[test]
fn changes_are_shown_and_nothing_is_kept_unasked() {
    let desk = Desk::new(&[CHENE]);
    let ran = desk.import(&[]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(
        ran.out.contains("Le Chêne (le-chene) — nouveau"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("Nouveau — C’est une association"),
        "{}",
        ran.out
    );
    assert!(
        ran.err.contains("organisation «\u{a0}Le Chêne\u{a0}»"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("--yes"), "{}", ran.err);
    assert_eq!(desk.own(), None);
    let ran = desk.asked("n\n", true, &[]);
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.err.contains("Rien n’est ajouté"), "{}", ran.err);
    assert_eq!(desk.own(), None);
}

#[test]
fn what_is_confirmed_is_there_from_then_on() {
    for (input, terminal, arguments) in [("oui\n", true, vec![]), ("", false, vec!["--yes"])] {
        let desk = Desk::new(&[CHENE]);
        let ran = desk.asked(input, terminal, &arguments);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
        let own = desk.own().unwrap();
        assert_eq!(own["hosters"][0]["id"], "le-chene");
        let facts = &own["hosters"][0]["facts"];
        assert_eq!(facts["governance.legal_form"][0]["seen"], "2026-01-02");
        // A second time nothing is new, and nothing is asked.
        let again = desk.import(&[]);
        assert_eq!(again.exit, Exit::Done, "{}", again.err);
        assert_eq!(again.out, "");
        assert_eq!(desk.own().unwrap(), own);
    }
}

#[test]
fn a_catalogue_is_written_without_touching_ones_own() {
    let desk = Desk::new(&[CHENE]);
    let ran = desk.import(&["--output", "-", "--no-save"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    let written: Json = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(written["format"], "matou.catalogue/1");
    assert_eq!(written["hosters"][0]["name"], "Le Chêne");
    assert_eq!(desk.own(), None);
    let file = desk.home.path().join("written.json");
    std::fs::write(&file, &ran.out).unwrap();
    let given = Given::default();
    let checked = matou_with(&given, &["catalogue", "check", &argument(&file)]);
    assert_eq!(checked.exit, Exit::Done, "{}", checked.out);
}

#[test]
fn where_nothing_may_be_kept_it_is_said_before_anything_is_read() {
    let desk = Desk::new(&[CHENE]);
    for option in [
        vec!["--no-save"],
        vec!["--catalogue", &path("small-catalogue.json")],
    ] {
        let ran = desk.import(&option);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
        assert!(ran.err.contains("--output"), "{}", ran.err);
    }
}

#[test]
fn a_wrong_file_that_was_named_ends_the_import_and_one_of_a_folder_does_not() {
    let desk = Desk::new(&[CHENE, ("page.json", "<html>")]);
    let ran = desk.import(&["--yes"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    assert!(ran.err.contains("page web"), "{}", ran.err);
    let page = argument(&desk.files.path().join("page.json"));
    let named = desk.import(&[&page, "--yes"]);
    assert_eq!(named.exit, Exit::WrongInput);
    assert!(named.err.contains("page web"), "{}", named.err);
    let web = desk.import(&["http://chene.org/x.properties"]);
    assert_eq!(web.exit, Exit::WrongInput);
    assert!(
        web.err.contains("http://chene.org/x.properties"),
        "{}",
        web.err
    );
}

#[test]
fn a_folder_without_a_hoster_is_told_so() {
    let desk = Desk::new(&[("m.properties", "file.class = Metrics\nmetrics.a.b = 1")]);
    let ran = desk.import(&["--yes"]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(ran.err.contains("Aucun hébergeur"), "{}", ran.err);
    let empty = Desk::new(&[("x.txt", "")]).import(&["--yes"]);
    assert!(empty.err.contains(".properties"), "{}", empty.err);
}

/// A hoster that a person added, with one claim of each kind.
fn known() -> Json {
    json!({ "format": "matou.catalogue/1", "hosters": [{
        "id": "chene-du-nord", "name": "Chêne du Nord", "facts": {
            "identity.website": [{ "value": "https://www.chene.org/accueil", "source": "local", "seen": "2025" }],
            "governance.legal_form": [{ "value": "cooperative", "source": "local", "seen": "2025" }],
            "work.paid_people": [{ "value": 3, "source": "declared", "seen": "2025" }],
        } }] })
}

#[test]
fn a_likeness_is_told_and_kept_claims_stay() {
    let desk = Desk::new(&[CHENE]);
    std::fs::write(desk.home.path().join("catalogue.json"), known().to_string()).unwrap();
    let ran = desk.import(&["--yes"]);
    assert!(
        ran.err.contains("même site que Chêne du Nord"),
        "{}",
        ran.err
    );
    assert!(
        ran.out
            .contains("Comptera désormais — C’est une association"),
        "{}",
        ran.out
    );
    let own = desk.own().unwrap();
    let hosters = own["hosters"].as_array().unwrap();
    assert_eq!(hosters.len(), 1);
    let (before, after) = (&known()["hosters"][0]["facts"], &hosters[0]["facts"]);
    for (criterion, claims) in before.as_object().unwrap() {
        for claim in claims.as_array().unwrap() {
            assert!(
                after[criterion].as_array().unwrap().contains(claim),
                "{criterion}"
            );
        }
    }
    assert_eq!(after["work.paid_people"], before["work.paid_people"]);
}

#[test]
fn a_person_may_decide_otherwise() {
    let desk = Desk::new(&[CHENE]);
    std::fs::write(desk.home.path().join("catalogue.json"), known().to_string()).unwrap();
    let ids = |ran: &Ran| -> Vec<String> {
        let written: Json =
            serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
        let hosters = written["hosters"].as_array().unwrap().iter();
        hosters
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    // Into a file that is only written, nothing is taken for the same unasked.
    let apart = desk.import(&["--output", "-"]);
    assert_eq!(ids(&apart), ["le-chene"]);
    assert!(apart.err.contains("reste à part"), "{}", apart.err);
    assert_eq!(
        ids(&desk.import(&["--output", "-", "--yes"])),
        ["chene-du-nord"]
    );
    let new = desk.import(&["--output", "-", "--yes", "--same-as", "le-chene="]);
    assert_eq!(ids(&new), ["le-chene"]);
    let infini = desk.import(&["--output", "-", "--same-as", "Le Chêne=Infini"]);
    assert_eq!(ids(&infini), ["infini"]);
    let unknown = desk.import(&["--output", "-", "--same-as", "Le Chêne=personne"]);
    assert_eq!(unknown.exit, Exit::WrongInput);
    let nobody = desk.import(&["--output", "-", "--same-as", "Orme=Infini"]);
    assert!(nobody.err.contains("Orme"), "{}", nobody.err);
    let usage = desk.import(&["--output", "-", "--same-as", "Orme"]);
    assert_eq!(usage.exit, Exit::WrongUsage);
}

#[test]
fn what_of_a_folder_lies_too_deep_or_cannot_be_read_is_told_and_passed_over() {
    let desk = Desk::new(&[CHENE]);
    let deep = desk.files.path().join("a/b/c/d");
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::write(deep.join("x.properties"), CHENE.1).unwrap();
    let ran = desk.import(&["--yes"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    assert!(ran.err.contains("a/b/c/d"), "{}", ran.err);
    assert!(ran.err.contains("au-delà de 4 niveaux"), "{}", ran.err);
}

#[test]
fn nobodys_address_and_no_password_is_taken_over() {
    let desk = Desk::new(&[(
        "o.properties",
        "file.class = Organization\norganization.name = Orme\norganization.website = https://orme.org\n\
         organization.description = Écrire à contact@orme.org\n\
         organization.contact.url = https://orme.org/?to=camille@orme.org\n\
         organization.legal.url = https://camille:secret@orme.org/mentions\n",
    )]);
    let ran = desk.import(&["--output", "-"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    assert!(!ran.out.contains('@'), "{}", ran.out);
    assert!(!ran.err.contains("secret"), "{}", ran.err);
    for told in ["contact@orme.org", "camille@orme.org", "mot de passe"] {
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
    }
}

#[test]
fn a_file_that_is_read_is_not_written_over() {
    let desk = Desk::new(&[CHENE]);
    let file = argument(&desk.files.path().join(CHENE.0));
    let ran = desk.import(&[&file, "--output", &file]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(ran.err.contains("--output"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), CHENE.1);
    let needs = desk.files.path().join("needs.json");
    std::fs::copy(path("smoke-needs.json"), &needs).unwrap();
    let before = std::fs::read(&needs).unwrap();
    let needs = argument(&needs);
    let ran = matou_with(
        &Given::default(),
        &["match", "--needs", &needs, "--output", &needs],
    );
    assert_eq!(ran.exit, Exit::WrongInput);
    assert_eq!(std::fs::read(&needs).unwrap(), before);
}

#[test]
fn what_does_not_suit_an_option_is_told_with_what_does() {
    let desk = Desk::new(&[CHENE]);
    let ran = desk.import(&["--same-as", "infini"]);
    assert_eq!(ran.exit, Exit::WrongUsage);
    assert!(ran.err.contains("IMPORTÉ=CONNU"), "{}", ran.err);
    let ran = desk.import(&["--as", "librehost"]);
    assert_eq!(ran.exit, Exit::WrongInput);
}

#[test]
fn two_files_about_one_hoster_are_one_hoster_in_any_order() {
    let other = (
        "a.properties",
        "file.class = Organization\norganization.name = Chêne & Cie\n\
         organization.website = https://www.chene.org\norganization.description = Des services\n",
    );
    for names in [
        ["a.properties", "chene.properties"],
        ["chene.properties", "a.properties"],
    ] {
        let desk = Desk::new(&[CHENE, other]);
        let files = names.map(|name| argument(&desk.files.path().join(name)));
        let given = Given {
            data: Some(desk.home.path()),
            ..Given::default()
        };
        let arguments = ["catalogue", "import", &files[0], &files[1], "--yes"];
        let ran = matou_with(&given, &arguments);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
        assert!(ran.err.contains("importé en même temps"), "{}", ran.err);
        let own = desk.own().unwrap();
        assert_eq!(own["hosters"].as_array().unwrap().len(), 1, "{own}");
        // Into a file nothing is brought together unasked.
        let apart = [&arguments[..4], &["--output", "-"]].concat();
        let apart = matou_with(&Given::default(), &apart);
        let apart: Json = serde_json::from_str(&apart.out).unwrap();
        assert_eq!(apart["hosters"].as_array().unwrap().len(), 2);
    }
}
