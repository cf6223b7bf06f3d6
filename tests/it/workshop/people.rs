//! Who takes part: a group of one sees nothing of it, people come, are named and leave.

use matou::needs::Importance::{Desirable, Important};
use matou::questionnaire::MOST_PARTICIPANTS;
use matou::tui::action::Action;
use matou::tui::app::Effect;
use matou::tui::keymap;
use matou::tui::screen::workshop::Stage;

use super::{names, read, session_file, stage, three, together, turn};
use crate::walk::{Walk, small_world, symbols};
/// Words that tell of a workshop.
const TOLD: [&str; 3] = ["Atelier", "atelier", "selon chaque personne"];

#[test]
fn a_group_of_one_never_sees_it() {
    let world = small_world();
    let tells = |walk: &Walk<'_>| {
        let frame = symbols(&walk.frame(200, 80));
        TOLD.iter().any(|words| frame.contains(words))
    };
    for keys in ["", "p", "Enter", "n", "r", "r End", "r Enter"] {
        let walk = Walk::new(&world).until_review().keys(keys);
        assert!(!tells(&walk), "{keys}: {}", walk.text());
    }
    let bound = keymap::all().filter(|one| one.action == Action::Workshop);
    assert!(bound.into_iter().all(|one| one.footer.is_none()));
    // Who is alone again is alone.
    let walk = Walk::new(&world).until_review().keys("a");
    assert!(
        !tells(&walk.keys("Esc")),
        "two of whom nothing is known are nobody"
    );
    let walk = Walk::new(&world)
        .until_review()
        .keys("a m A n n a Enter Down Delete Enter Esc");
    assert_eq!(names(&walk), ["Anna"]);
    assert!(!tells(&walk) && !tells(&walk.keys("r End")));
}

#[test]
fn a_workshop_tells_of_its_people_in_the_results_at_once() {
    let world = small_world();
    let walk = Walk::new(&world).until_review().keys("a End Enter End");
    let text = walk.text();
    assert!(text.contains("Les cinq premiers selon chaque"), "{text}");
    assert!(text.contains("1 : n’a pas encore donné"), "{text}");
    assert!(text.contains("2 : n’a pas encore donné"), "{text}");
}

#[test]
fn somebody_leaves_only_once_that_is_confirmed() {
    let world = small_world();
    let walk = turn(three(&world), 1, &[Important]);
    let before = walk.app.journey.clone();
    let mut walk = walk.keys("Home Down Delete");
    assert!(
        walk.text()
            .contains("Retirer « 2 » et les importances données ?"),
        "{}",
        walk.text()
    );
    walk.effects.clear();
    walk = walk.keys("Esc");
    assert_eq!((&walk.app.journey, walk.effects.len()), (&before, 0));
    assert_eq!(stage(&walk), &Stage::People);
    // What asks is no place to move about or to open anything.
    walk = walk.keys("Delete Down Right Left Space m");
    assert_eq!(walk.app.journey, before);
    walk = walk.keys("Enter");
    assert_eq!(names(&walk), ["1", "3"]);
    assert_eq!(walk.effects, [Effect::Save]);
    assert_eq!(walk.app.matched.firsts.len(), 2);
    assert!(!session_file(&walk).to_string().contains("\"weights\":{\"Q"));
    // A number that became free is given again.
    let walk = walk.keys("End Up Enter");
    assert_eq!(names(&walk), ["1", "3", "2"]);
}

#[test]
fn a_name_may_have_accents_and_without_one_the_number_stays() {
    let world = small_world();
    let walk = three(&world).keys("m");
    let text = walk.text();
    assert!(
        text.contains("Comment s’appelle cette personne ?"),
        "{text}"
    );
    let walk = walk.keys("Backspace");
    assert!(
        walk.text().contains("sans nom, le numéro reste"),
        "{}",
        walk.text()
    );
    let walk = walk.keys("Enter");
    assert_eq!(names(&walk), ["1", "2", "3"]);
    let walk = walk.keys("Down m Backspace Space Space Enter");
    assert_eq!(names(&walk), ["1", "2", "3"]);
    let walk = walk.keys("m Backspace Maëlle Space Œ Enter Home m Zoé Esc");
    assert_eq!(names(&walk), ["1", "Maëlle Œ", "3"]);
    let mut walk = walk.keys("Down Enter");
    assert!(
        walk.text().contains("atelier · Maëlle Œ"),
        "{}",
        walk.text()
    );
    walk = walk.keys("Esc");
    assert!(walk.text().contains("▸ Maëlle Œ"), "{}", walk.text());
    assert_eq!(read(&session_file(&walk)).session.journey, walk.app.journey);
}

#[test]
fn twelve_take_part_at_most() {
    let world = small_world();
    let mut walk = Walk::new(&world).until_review().keys("a Down Down");
    for count in 3..=MOST_PARTICIPANTS {
        assert!(
            walk.text().contains("▸ Ajouter une personne"),
            "{}",
            walk.text()
        );
        walk = walk.keys("Enter");
        assert_eq!(names(&walk).len(), count);
    }
    assert!(
        !walk.text().contains("Ajouter une personne"),
        "{}",
        walk.text()
    );
    assert_eq!(names(&walk).last(), Some(&"12"));
    let mut walk = (0..12).fold(walk, |walk, one| turn(walk, one, &[Important, Desirable]));
    walk = together(walk);
    assert!(walk.text().contains("1, 2, 3, 4, 5, 6,"), "{}", walk.text());
}

#[test]
fn after_the_last_turn_all_look_together() {
    let world = small_world();
    let walk = three(&world).keys("Enter Right End Enter");
    assert!(walk.text().contains("▸ 2"), "{}", walk.text());
    let walk = walk.keys("Enter End Enter Enter End Enter");
    assert!(
        walk.text().contains("▸ Regarder ensemble"),
        "{}",
        walk.text()
    );
    assert_eq!(names(&walk).len(), 3);
}
