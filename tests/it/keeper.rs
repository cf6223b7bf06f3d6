//! Sessions by their keys, with a real folder: opened, named, copied, deleted, handed over, compared.

use std::cell::Cell;

use jiff::Timestamp;
use matou::catalogue::Stock;
use matou::locale::Language;
use matou::questionnaire::{Position, Question, questions};
use matou::session::{Slot, Store};
use matou::tui::Keeper;
use matou::tui::app::{App, Effect, Saving};
use matou::tui::screen::Screen;
use matou::tui::world::World;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::walk::{Walk, bundled_world, small_world};

/// Somebody at work: a state, and the disk under it.
struct Desk<'w> {
    walk: Walk<'w>,
    keeper: Keeper,
}

/// The folders of somebody: one for the sessions, one where the program was started.
struct Folders {
    sessions: TempDir,
    here: TempDir,
    /// A clock that goes on from one day to the next.
    second: Cell<i64>,
}

impl Folders {
    fn new() -> Self {
        Self {
            sessions: tempfile::tempdir().unwrap(),
            here: tempfile::tempdir().unwrap(),
            second: Cell::new(1_800_000_000),
        }
    }

    fn files(&self) -> Vec<Json> {
        let listing = Store::new(self.sessions.path()).list().unwrap();
        let read =
            |path: &std::path::Path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let kept = listing.kept.iter();
        kept.map(|kept| read(kept.slot.path())).collect()
    }

    fn write(&self, name: &str, content: &Json) {
        let path = self.sessions.path().join(name);
        std::fs::write(path, content.to_string()).unwrap();
    }

    /// Starts the program, as on another day.
    fn desk<'w>(&self, world: &'w World) -> Desk<'w> {
        let keeper = Keeper::new(Some(Store::new(self.sessions.path())), Stock::default());
        let app = App::new(world, Language::French, keeper.saving(), keeper.listing());
        Desk {
            walk: Walk {
                world,
                app,
                effects: Vec::new(),
            },
            keeper,
        }
    }
}

impl Desk<'_> {
    /// Presses keys, and does after each what it asks for.
    fn keys(mut self, folders: &Folders, keys: &str) -> Self {
        for word in keys.split_whitespace() {
            self.walk = self.walk.keys(word);
            for effect in std::mem::take(&mut self.walk.effects) {
                folders.second.update(|second| second + 1);
                let now = Timestamp::from_second(folders.second.get()).unwrap();
                let here = folders.here.path();
                self.keeper
                    .perform(self.walk.world, &mut self.walk.app, &effect, now, here);
            }
        }
        self
    }

    fn question(&self) -> Option<&'static Question> {
        match &self.walk.app.screen {
            Screen::Question(state) => Some(state.asked),
            _ => None,
        }
    }

    fn text(&self) -> String {
        self.walk.text()
    }
}

/// Two sessions: a large structure at its second question, then a small one at its third.
fn two<'w>(world: &'w World, folders: &Folders) -> Desk<'w> {
    folders
        .desk(world)
        .keys(folders, "Enter Down Down Enter Esc Esc")
        .keys(folders, "Down Down Enter Down Enter Enter Esc Esc Esc")
}

#[test]
fn every_journey_has_a_file_of_its_own_and_goes_on_where_it_was() {
    let world = small_world();
    let folders = Folders::new();
    let desk = folders
        .desk(&world)
        .keys(&folders, "Enter Down Down Enter Enter");
    assert_eq!(desk.question(), questions::find("Q3"));
    drop(desk);
    let desk = folders
        .desk(&world)
        .keys(&folders, "Down Down Enter Down Enter");
    assert_eq!(folders.files().len(), 2);
    drop(desk);

    // The older one stands second in the list.
    let desk = folders.desk(&world).keys(&folders, "Down Enter Down Enter");
    assert_eq!(desk.question(), questions::find("Q3"));
    assert_eq!(desk.walk.app.saving, Saving::Saved);
    let before = folders.files();
    let desk = desk.keys(&folders, "Down Enter");
    let after = folders.files();
    assert_eq!(after.len(), 2);
    assert!(after.contains(&before[0]), "the other one is left alone");
    assert_eq!(after[0]["position"], json!("Q4"));
    assert_eq!(
        desk.walk.app.journey.path,
        matou::questionnaire::Path::Short
    );
}

#[test]
fn to_open_a_session_changes_nothing_of_it() {
    let world = small_world();
    let folders = Folders::new();
    drop(two(&world, &folders));
    let before = folders.files();
    for keys in ["Enter", "Down Enter Enter", "Down Enter Down Enter"] {
        drop(folders.desk(&world).keys(&folders, keys));
        assert_eq!(folders.files(), before, "{keys}");
    }
}

#[test]
fn review_and_results_come_back_as_the_screen_they_were() {
    let world = small_world();
    for (keys, position) in [("", Position::Review), ("End Enter u", Position::Results)] {
        let folders = Folders::new();
        let journey = "Enter Down Enter Enter Down Enter nextcloud Enter Enter bret Enter Enter";
        let desk = folders
            .desk(&world)
            .keys(&folders, journey)
            .keys(&folders, "Space Enter Enter")
            .keys(&folders, keys);
        assert_eq!(desk.walk.app.journey.position, position);
        let again = folders.desk(&world).keys(&folders, "Enter");
        assert_eq!(again.walk.app.journey, desk.walk.app.journey);
        assert_eq!(again.walk.app.silence, desk.walk.app.silence);
        assert_eq!(again.walk.app.matched, desk.walk.app.matched);
        assert_eq!(
            again.walk.app.screen.context(),
            desk.walk.app.screen.context()
        );
    }
}

#[test]
fn a_session_is_named_in_the_review_and_in_the_list() {
    let world = small_world();
    let folders = Folders::new();
    let desk = two(&world, &folders).keys(&folders, "Enter e m Été Enter");
    assert_eq!(folders.files()[0]["name"], json!("Été"));
    assert!(matches!(desk.walk.app.screen, Screen::Review(_)));

    // The one under way, then one that is not: neither loses anything.
    let before = folders.files();
    let desk = folders
        .desk(&world)
        .keys(&folders, "Enter Esc Esc Esc Esc Esc Esc Esc Esc");
    let desk = desk.keys(&folders, "Down Enter m Backspace Left t End ! Enter");
    assert!(desk.text().contains("Étt!"), "{}", desk.text());
    let desk = desk.keys(&folders, "Down m Space L a Enter");
    assert!(
        desk.text().contains("Le nom est changé."),
        "{}",
        desk.text()
    );
    let after = folders.files();
    let names: Vec<&Json> = after.iter().map(|file| &file["name"]).collect();
    assert_eq!(names, [&json!("Étt!"), &json!("La")]);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before["answers"], after["answers"]);
        assert_eq!(before["needs"], after["needs"]);
    }
    // What is not confirmed is not kept, and an empty name takes it away.
    let desk = desk.keys(&folders, "m x y z Esc");
    assert_eq!(folders.files()[1]["name"], json!("La"));
    drop(desk.keys(&folders, "m Backspace Backspace Enter"));
    assert_eq!(folders.files()[1]["name"], Json::Null);
}

#[test]
fn a_copy_stands_beside_what_it_is_of() {
    let world = small_world();
    let folders = Folders::new();
    let desk = two(&world, &folders).keys(&folders, "Down Enter m Jardins Enter d");
    let text = desk.text();
    assert!(
        text.contains("La copie s’appelle « Jardins (copie) »."),
        "{text}"
    );
    assert!(text.contains("▸ Jardins (copie)"), "{text}");
    let files = folders.files();
    assert_eq!(files.len(), 3);
    assert_eq!(files[0]["answers"], files[1]["answers"]);
}

#[test]
fn a_session_is_deleted_once_that_is_confirmed() {
    let world = small_world();
    let folders = Folders::new();
    let desk = two(&world, &folders).keys(&folders, "Down Enter Down Delete");
    assert!(
        desk.text().contains("Supprimer « Grande structure,"),
        "{}",
        desk.text()
    );
    let desk = desk.keys(&folders, "Down Esc");
    assert_eq!(folders.files().len(), 2);
    let desk = desk.keys(&folders, "Delete Enter");
    assert!(desk.text().contains("est supprimée."), "{}", desk.text());
    assert_eq!(folders.files().len(), 1);

    // The one under way does not come back with the next answer.
    let desk = desk.keys(&folders, "s Enter");
    assert!(folders.files().is_empty());
    assert!(desk.walk.app.journey.is_empty());
    assert!(desk.walk.app.slot.is_none());
    let desk = desk.keys(&folders, "Enter Delete d m x Esc");
    assert!(desk.text().contains("Commencer"), "{}", desk.text());
    assert!(!desk.text().contains("Sessions gardées"), "{}", desk.text());
}

#[test]
fn a_copy_for_somebody_else_overwrites_nothing() {
    let world = small_world();
    let folders = Folders::new();
    let desk = two(&world, &folders).keys(&folders, "Down Enter m Été Enter x x");
    let here = |name: &str| folders.here.path().join(name);
    assert!(here("matou-ete.json").exists() && here("matou-ete-1.json").exists());
    let told = world
        .locale(Language::French)
        .say(desk.walk.app.told.as_ref().unwrap());
    assert!(told.contains("matou-ete-1.json"), "{told}");
    let copy: Json =
        serde_json::from_slice(&std::fs::read(here("matou-ete.json")).unwrap()).unwrap();
    assert_eq!(copy, folders.files()[0]);
    assert_eq!(std::fs::read_dir(folders.here.path()).unwrap().count(), 2);
}

#[test]
fn what_the_disk_refuses_is_told() {
    let world = small_world();
    let folders = Folders::new();
    let mut desk = two(&world, &folders).keys(&folders, "Down Enter");
    let slot: Slot = desk.walk.app.sessions.kept[1].slot.clone();
    std::fs::remove_file(slot.path()).unwrap();
    for effect in [
        Effect::Rename {
            slot: slot.clone(),
            name: None,
        },
        Effect::Duplicate {
            slot: slot.clone(),
            name: "x".into(),
        },
        Effect::Delete {
            slot: slot.clone(),
            name: "x".into(),
        },
        Effect::Export {
            slot,
            stem: "x".into(),
        },
    ] {
        let now = Timestamp::from_second(1).unwrap();
        let app = &mut desk.walk.app;
        desk.keeper
            .perform(&world, app, &effect, now, folders.here.path());
        assert!(
            desk.text().contains("Cela n’a pas pu être fait"),
            "{effect:?}"
        );
    }
    assert_eq!(desk.walk.app.sessions.kept.len(), 1);
}

#[test]
fn without_saving_there_are_no_sessions() {
    let keeper = Keeper::new(None, Stock::default());
    assert!(keeper.listing().is_empty());
    assert_eq!(keeper.saving(), Saving::Off);
}

#[test]
fn another_catalogue_is_told_once_and_then_the_session_goes_on() {
    let small = small_world();
    let folders = Folders::new();
    let journey = "Enter Down Enter Enter Down Enter courriel Enter Enter F4";
    drop(folders.desk(&small).keys(&folders, journey));
    let file = &folders.files()[0];
    assert_eq!(file["catalogue"]["hosters"], json!(6));
    assert_eq!(file["ranking"]["proposed"][0]["rank"], json!(1));

    let bundled = bundled_world();
    let desk = folders.desk(&bundled).keys(&folders, "Enter");
    let text = desk.text();
    assert!(text.contains("depuis la dernière fois"), "{text}");
    assert!(text.contains("Hébergeurs d'exemple"), "{text}");
    // Nothing is written before somebody has read it.
    assert_eq!(&folders.files()[0], file);
    let desk = desk.keys(&folders, "Enter");
    assert_eq!(desk.walk.app.journey.position, Position::Results);
    assert!(matches!(desk.walk.app.screen, Screen::Results(_)));
    let sha = &bundled.catalogue.sha256;
    assert_eq!(folders.files()[0]["catalogue"]["sha256"], json!(sha));
    let desk = folders.desk(&bundled).keys(&folders, "Enter");
    assert!(matches!(desk.walk.app.screen, Screen::Results(_)));
}

#[test]
fn a_session_of_an_older_questionnaire_keeps_its_file_and_says_what_is_gone() {
    let world = small_world();
    let folders = Folders::new();
    drop(two(&world, &folders));
    let mut old = folders.files().remove(0);
    old["answers"]["Q99"] = json!("skipped");
    // The first sessions knew neither the bytes of the catalogue nor the order.
    old.as_object_mut().unwrap().remove("ranking");
    old["catalogue"] = json!({
        "title": world.catalogue.title, "updated": world.catalogue.updated
    });
    old["saved"] = json!("2030-01-01T00:00:00Z");
    folders.write("old.json", &old);
    let desk = folders.desk(&world).keys(&folders, "Enter");
    let text = desk.text();
    assert!(text.contains("une question entière (Q99)"), "{text}");
    assert!(text.contains("ne se souvient pas de l’ordre"), "{text}");
    assert!(!text.contains("Le catalogue"), "{text}");
    drop(desk.keys(&folders, "Enter Down Enter"));
    let files = folders.files();
    assert_eq!(files.len(), 4, "what goes on is written beside it");
    assert!(files.contains(&old));
}

#[test]
fn a_hostile_session_is_shown_tamed_and_does_no_harm() {
    let world = small_world();
    let folders = Folders::new();
    let name = format!("\u{1b}]0;x\u{7}\u{202e}{}", "long ".repeat(10_000));
    folders.write(
        "hostile.json",
        &json!({
            "format": "matou.session/1", "name": name, "saved": "2026-11-23T00:00:00Z",
            "answers": { "Q1": { "profile": "\u{1b}[2J" }, "\u{1b}[2J": {}, "Q7.\u{9b}": 1 },
            "notes": { "Q1": ["no text"], "Q2": 3 }, "position": ["x"], "path": 7,
            "catalogue": { "title": "\u{1b}[31m", "updated": "\u{9b}2J", "hosters": -1, "sha256": 3 },
            "ranking": { "count": 1e99, "proposed": [
                { "id": "a", "name": "\u{1b}[2J", "rank": 1, "group": "confirmed" },
                { "id": 3 }, null, { "id": "b", "name": "b", "rank": -1, "group": "first" }
            ] }
        }),
    );
    let desk = folders.desk(&world).keys(&folders, "Down Enter");
    for desk in [desk, folders.desk(&world).keys(&folders, "Enter")] {
        let text = desk.text();
        assert!(
            !text.replace('\n', "").chars().any(char::is_control),
            "{text}"
        );
    }
    let kept = &folders.desk(&world).walk.app.sessions.kept[0];
    let name = kept.restored.session.journey.name.as_ref().unwrap();
    assert!(name.chars().count() <= matou::session::LONGEST_NAME);
    assert_eq!(kept.restored.ranking.as_ref().unwrap().proposed.len(), 1);
}
