//! Sessions on disk: nothing that was answered is lost, and nothing that a file says does harm.

use jiff::Timestamp;
use matou::locale::Language;
use matou::questionnaire::{Journey, Position};
use matou::session::{Kept, Made, Session, Store};
use matou::tui::world::World;
use serde_json::json;

use crate::walk::{Walk, small_world};

fn session(journey: &Journey, second: i64) -> Session {
    Session {
        journey: journey.clone(),
        saved: Timestamp::from_second(second).unwrap(),
        language: Language::English,
    }
}

/// What a session is kept with where nothing was answered yet.
fn made(world: &World) -> Made {
    let walk = Walk::new(world);
    Made::new(
        &world.catalogue,
        &walk.app.matched.ranking,
        walk.app.silence,
    )
}

/// The session that was kept last.
fn latest(store: &Store) -> Option<Kept> {
    store.list().unwrap().kept.into_iter().next()
}

#[test]
fn a_session_comes_back_exactly() {
    let world = small_world();
    let journey = Walk::new(&world)
        .until_review()
        .keys("Home Down Enter")
        .app
        .journey;
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("sessions"));
    let kept = session(&journey, 1_800_000_000);
    let slot = store.slot(&kept);
    store.save(&slot, &kept, &made(&world)).unwrap();
    let found = latest(&store).unwrap();
    assert_eq!(found.slot, slot);
    assert_eq!(found.restored.session, kept);
    assert!(found.restored.dropped.is_empty());
}

#[test]
fn a_session_file_holds_answers_place_needs_and_catalogue() {
    let world = small_world();
    let journey = Walk::new(&world).until_review().app.journey;
    let file = session(&journey, 1_800_000_000).to_json(&made(&world));
    assert_eq!(file["format"], json!("matou.session/1"));
    assert_eq!(file["position"], json!("review"));
    assert_eq!(file["language"], json!("en"));
    assert_eq!(file["catalogue"]["updated"], json!("2026-11-01"));
    assert_eq!(file["needs"]["format"], json!("matou.needs/1"));
    assert_eq!(
        file["answers"]["Q5"]["near"],
        json!([{ "value": "FR/Bretagne", "importance": "important" }])
    );
}

#[test]
fn the_last_session_is_found_and_earlier_ones_stay() {
    let world = small_world();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    let journey = Journey::default();
    for second in [1_800_000_000, 1_900_000_000, 1_850_000_000] {
        let kept = session(&journey, second);
        store
            .save(&store.slot(&kept), &kept, &made(&world))
            .unwrap();
    }
    // Two sessions that begin in the same second have a file each.
    let twin = session(&journey, 1_900_000_000);
    store
        .save(&store.slot(&twin), &twin, &made(&world))
        .unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4);
    assert_eq!(
        latest(&store).unwrap().restored.session.saved,
        Timestamp::from_second(1_900_000_000).unwrap()
    );
}

#[test]
fn what_is_no_session_is_passed_over() {
    let world = small_world();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    for (name, content) in [
        ("a.json", "{"),
        ("b.json", "[]"),
        ("c.json", r#"{"format":"matou.needs/1"}"#),
        ("d.json", "\u{1b}[2J"),
        ("e.txt", "{}"),
    ] {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    assert!(latest(&store).is_none());
    let kept = session(&Journey::default(), 1_800_000_000);
    store
        .save(&store.slot(&kept), &kept, &made(&world))
        .unwrap();
    assert!(latest(&store).is_some());
}

#[test]
fn what_a_questionnaire_no_longer_has_is_named_and_the_rest_is_kept() {
    let file = json!({
        "format": "matou.session/1",
        "saved": "2026-01-01T00:00:00Z",
        "language": "fr",
        "position": "Q99",
        "answers": {
            "Q1": { "profile": [{ "value": "small_structure", "importance": "indispensable" }] },
            "Q7": {
                "offer": [
                    { "value": "migration", "importance": "important" },
                    { "value": "\u{1b}[31mteleportation", "importance": "important" }
                ],
                "gone": []
            },
            "Q8": "skipped",
            "Q9": "a word that is not known",
            "Q4": { "services": [{ "value": "no_such_type", "importance": "indispensable" }] }
        }
    });
    let restored = Session::read(file.to_string().as_bytes()).unwrap();
    assert_eq!(
        restored.dropped,
        ["Q7.offer", "Q7.gone", "Q9", "Q4.services"]
    );
    assert_eq!(restored.session.journey.position, Position::Review);
    let (needs, _) = matou::questionnaire::derive(&restored.session.journey.answers);
    assert_eq!(
        needs.needs.len(),
        3,
        "audience, accompaniment, and the default of Q8"
    );
}

#[cfg(unix)]
#[test]
fn a_session_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = small_world();
    let folder = tempfile::tempdir().unwrap();
    let sessions = folder.path().join("data/sessions");
    let store = Store::new(&sessions);
    let kept = session(&Journey::default(), 1_800_000_000);
    let slot = store.slot(&kept);
    store.save(&slot, &kept, &made(&world)).unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(slot.path()) & 0o077, 0);
    assert_eq!(mode(&sessions) & 0o077, 0);
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_and_leaves_the_file_as_it_was() {
    let world = small_world();
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "a file where a folder should be").unwrap();
    let store = Store::new(blocked.join("sessions"));
    let kept = session(&Journey::default(), 1_800_000_000);
    assert!(
        store
            .save(&store.slot(&kept), &kept, &made(&world))
            .is_err()
    );
    assert_eq!(
        std::fs::read_to_string(&blocked).unwrap(),
        "a file where a folder should be"
    );
}
