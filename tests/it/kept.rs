//! What somebody said stays said: on the way out of a journey, beside a silence, in a branch that closed.

use matou::needs::Importance;
use matou::questionnaire::{Position, derive};
use matou::session::{Listing, Session};
use matou::tui::app::{App, Effect, Saving};
use matou::tui::screen::Screen;
use serde_json::json;

use crate::walk::{Walk, small_world};

#[test]
fn a_journey_that_stands_nowhere_else_is_left_only_on_purpose() {
    let world = small_world();
    let app = App::new(
        &world,
        matou::locale::Language::French,
        Saving::Off,
        Listing::default(),
    );
    let walk = Walk {
        app,
        ..Walk::new(&world)
    };
    let walk = walk.keys("Enter Down Enter Enter Esc Esc Esc");
    let journey = walk.app.journey.clone();
    assert!(walk.text().contains("▸ Continuer"), "{}", walk.text());
    // Beginning anew asks first; the way back stays open.
    let warned = walk.keys("Down Enter");
    assert!(warned.words().contains("ne sont enregistrées nulle part"));
    assert_eq!(warned.app.journey, journey);
    let back = Walk {
        app: warned.app.clone(),
        ..Walk::new(&world)
    }
    .keys("Up Enter");
    assert_eq!(back.app.journey.answers, journey.answers);
    assert!(matches!(back.app.screen, Screen::Question(_)));
    // Moving away takes the warning back.
    let again = Walk {
        app: warned.app.clone(),
        ..Walk::new(&world)
    }
    .keys("Up Down Down Enter");
    assert_eq!(again.app.journey, journey);
    let left = warned.keys("Enter");
    assert!(left.app.journey.is_empty());
}

#[test]
fn a_note_of_a_question_that_closed_is_still_there() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter").edit("Q6");
    let walk = walk
        .keys("n")
        .typed("Léa")
        .keys("Esc")
        .edit("Q1")
        .keys("Home Enter");
    let words = walk.keys("F3 End").words();
    assert!(words.contains("Note : Léa"), "{words}");
}

#[test]
fn what_is_not_known_yet_stays_to_settle_when_its_default_is_weighed() {
    let world = small_world();
    let walk = Walk::new(&world)
        .keys("Enter Down Enter")
        .edit("Q8")
        .keys("d");
    let walk = walk.keys("F3 p Right");
    let hours = &walk.app.matched.needs.needs[1];
    assert_eq!(hours.criterion.id, "support.contact_hours");
    assert_eq!(hours.importance, Importance::Important);
    let to_settle = walk.app.journey.to_settle();
    assert_eq!(to_settle.len(), 1);
    assert_eq!(to_settle[0].id, "Q8");
    let again = Walk::taken_up(&world, walk.app.journey.clone());
    assert_eq!(again.app.journey, walk.app.journey);
    assert_eq!(again.app.matched.needs, walk.app.matched.needs);
}

#[test]
fn a_need_stays_where_it_is_while_it_is_weighed() {
    let world = small_world();
    // A document accepted on its own, and a list that holds it too.
    let walk = Walk::new(&world).keys("Enter Down Enter").edit("Q9");
    let walk = walk.tick("budget", "days_7").edit("Q10");
    let walk = walk
        .tick("hope", "obligation")
        .tick("obligation", "contract");
    let walk = walk.tick("obligation", "dpa").edit("Q15");
    let walk = walk
        .tick("documents", "written_contract")
        .tick("documents", "invoice");
    let wants = |walk: &Walk<'_>| -> Vec<serde_json::Value> {
        let needs = walk.app.matched.needs.needs.iter();
        needs.map(|need| need.want_json.clone()).collect()
    };
    let before = wants(&walk);
    let mut walk = walk.keys("F3 p");
    for keys in [
        "Left",
        "Left",
        "Down Right",
        "Right",
        "End Left",
        "Left",
        "Left",
    ] {
        walk = walk.keys(keys);
        assert_eq!(wants(&walk), before, "{keys}");
    }
    // All medians at once are each need's own.
    let group = Walk::taken_up(&world, walk.app.journey.clone()).keys("F3 a");
    let mut group = group.keys("Home Enter");
    for turn in [
        "Left Enter",
        "Right Enter",
        "Left Left Enter",
        "Right Right Enter",
        "Right Enter",
    ] {
        group = group.keys(turn);
    }
    let group = group.keys("End Enter").keys("End Up Enter End Up Enter");
    let votes = group.app.journey.workshop.votes(&group.app.matched.origins);
    assert!(votes.iter().any(|votes| votes.median().is_some()));
    for votes in votes {
        let Some(median) = votes.median() else {
            continue;
        };
        assert_eq!(group.app.matched.needs.needs[votes.need].importance, median);
    }
}

#[test]
fn a_look_at_the_answers_leaves_the_place_as_it_was() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter Enter");
    let before = walk.app.journey.position;
    assert!(matches!(before, Position::Question(asked) if asked.id == "Q3"));
    assert_eq!(walk.keys("e Esc").app.journey.position, before);
}

#[test]
fn what_became_empty_is_kept_as_well() {
    let world = small_world();
    let mut walk = Walk::taken_up(&world, Walk::new(&world).keys("Enter d").app.journey);
    walk = walk.edit("Q1");
    walk.effects.clear();
    // What was said is taken back: the file that held it is to be written.
    let walk = walk.keys("End Up Space");
    assert!(walk.app.journey.is_empty());
    assert_eq!(walk.effects.last(), Some(&Effect::Save));
}

#[test]
fn a_file_that_says_too_much_is_read_to_what_fits_and_names_the_rest() {
    let weights: serde_json::Map<String, serde_json::Value> = (0..20_000)
        .map(|number| (format!("Q{number}.x"), json!("important")))
        .collect();
    let services: Vec<serde_json::Value> = (0..2_000)
        .map(|number| json!({ "value": format!("email/{number}"), "importance": "desirable" }))
        .collect();
    let participants: Vec<serde_json::Value> = (0..100)
        .map(|_| json!({ "name": "n".repeat(9_999), "weights": weights }))
        .take(14)
        .collect();
    let file = json!({
        "format": "matou.session/1",
        "answers": { "Q4": { "services": services } },
        "workshop": { "participants": participants },
    });
    let restored = Session::read(file.to_string().as_bytes()).unwrap();
    let journey = &restored.session.journey;
    assert_eq!(journey.workshop.participants.len(), 12);
    let beyond = restored.dropped.iter().filter(|one| *one == "participant");
    assert_eq!(beyond.count(), 2);
    let (needs, origins) = derive(&journey.answers);
    assert_eq!((needs.needs.len(), origins.len()), (128, 128));
    // What is gone is told in a list that somebody can read.
    assert!(matou::session::dropped(&restored.dropped).len() <= 100);
}
