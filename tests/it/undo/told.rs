//! What is told of a step, where one stays, and what a group undoes.

use matou::needs::Importance;
use matou::questionnaire::{Answers, Position, questions};
use matou::tui::app::Effect;
use matou::tui::screen::workshop::Stage;
use matou::tui::screen::{Screen, explanation, question, results, weigh};

use super::{assert_consistent, counted};
use crate::walk::{Walk, small_world};

/// The notice of a step, whole.
fn told(walk: &Walk<'_>) -> String {
    let told = walk.app.told.clone().expect("something is told");
    let words = walk.world.locale(walk.app.language).say(&told);
    words.replace('\u{a0}', " ")
}

fn answers<'a>(walk: &'a Walk<'_>) -> &'a Answers {
    &walk.app.journey.answers
}

#[test]
fn a_step_is_told_in_words() {
    let world = small_world();
    let walk = Walk::new(&world).until_results();
    for (keys, expected) in [
        ("Tab Tab Left z", "Annulé : « Région » redevient important"),
        (
            "Tab Tab Left z Ctrl+Y",
            "Rétabli : « Région » redevient souhaitable",
        ),
        (
            "u z",
            "Annulé : ce qui n’est pas documenté redevient à confirmer",
        ),
        (
            "u z Ctrl+Y",
            "Rétabli : ce qui n’est pas documenté compte comme non rempli",
        ),
        (
            "u u z",
            "Annulé : ce qui n’est pas documenté compte comme non rempli",
        ),
    ] {
        let walk = walk.again().keys(keys);
        assert_eq!(told(&walk), expected, "{keys}");
        // It stands on the screen where one is, and leaves with the next thing that is done.
        assert!(walk.words().contains(expected), "{}", walk.text());
        assert_eq!(walk.again().keys("Down F2 F2").app.told, walk.app.told);
        assert_eq!(walk.keys("Tab").app.told, None);
    }
    let walk = Walk::new(&world).until_review();
    // A need that comes and goes; then answers of which no single need tells.
    let service = walk.again().edit("Q4").tick("services", "wiki");
    let service = service.keys("Ctrl+Z");
    assert_eq!(told(&service), "Annulé : « wiki » n’est plus demandé");
    assert_eq!(
        told(&service.keys("Ctrl+Y")),
        "Rétabli : « wiki » redevient indispensable"
    );
    let kind = walk
        .again()
        .edit("Q1")
        .tick("profile", "large_structure")
        .keys("z");
    assert_eq!(told(&kind), "Annulé : la réponse à « Pour qui »");
}

#[test]
fn nothing_to_undo_is_said_and_changes_nothing() {
    let world = small_world();
    let mut walk = Walk::new(&world).keys("Enter");
    walk.effects.clear();
    for (key, expected) in [
        ("z", "Il n’y a rien à annuler."),
        ("Ctrl+Z", "Il n’y a rien à annuler."),
        ("Ctrl+Y", "Il n’y a rien à rétablir."),
    ] {
        let pressed = walk.again().keys(key);
        assert_eq!(told(&pressed), expected);
        assert_eq!(pressed.effects, []);
        assert_eq!(pressed.app.screen, walk.app.screen);
    }
}

#[test]
fn a_question_shows_its_earlier_answer_and_what_was_searched_is_gone() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter Enter Enter nextcloud Enter");
    let before = answers(&walk).clone();
    let walk = walk.keys("courriel Enter wik");
    let Screen::Question(state) = &walk.app.screen else {
        panic!("{}", walk.text())
    };
    assert_eq!((state.asked.id, state.typed.as_str()), ("Q4", "wik"));
    let walk = walk.keys("Ctrl+Z");
    let Screen::Question(state) = &walk.app.screen else {
        panic!("{}", walk.text())
    };
    assert_eq!((state.asked.id, state.typed.as_str()), ("Q4", ""));
    assert_eq!(answers(&walk), &before);
    let ticked = question::items(&world, &walk.app, state);
    assert!(matches!(&ticked[0], question::Item::Choice(_, value) if value.contains("Nextcloud")));
    assert_consistent(&walk);
}

#[test]
fn where_a_question_no_longer_applies_the_one_that_changed_comes_back() {
    let world = small_world();
    // Q2 is for structures: without the answer to Q1 it is not asked.
    let walk = Walk::new(&world).keys("Enter Down Enter");
    assert_eq!(
        walk.app.journey.position,
        Position::Question(questions::find("Q2").unwrap())
    );
    let walk = walk.keys("Ctrl+Z");
    assert!(matches!(&walk.app.screen, Screen::Question(state) if state.asked.id == "Q1"));
    assert_eq!(
        walk.app.journey.position,
        Position::Question(questions::find("Q1").unwrap())
    );
    // From the review, the review comes back.
    let walk = walk
        .keys("Enter Enter")
        .edit("Q1")
        .tick("profile", "small_structure")
        .edit("Q2");
    let walk = walk.keys("z");
    assert!(
        matches!(walk.app.screen, Screen::Review(_)),
        "{}",
        walk.text()
    );
    assert_consistent(&walk);
}

#[test]
fn what_is_selected_stays_selected() {
    let world = small_world();
    // A hoster in the results.
    let walk = Walk::new(&world).until_results().keys("Down");
    let spot = |walk: &Walk<'_>| match &walk.app.screen {
        Screen::Results(state) => results::Spot::of(&walk.app, state),
        other => panic!("{other:?}"),
    };
    let hoster = spot(&walk);
    assert!(matches!(hoster, Some(results::Spot::Hoster(_))));
    let moved = walk.again().keys("Left Left u");
    let mut back = moved.again().keys("Down");
    while spot(&back) != hoster {
        back = back.keys("Down");
    }
    for keys in ["z", "z", "z"] {
        back = back.keys(keys);
        assert_eq!(spot(&back), hoster);
    }
    // A need whose detail is open.
    let walk = Walk::new(&world)
        .until_results()
        .keys("Tab Left Enter Down Down Down Enter");
    let open = |walk: &Walk<'_>| match &walk.app.screen {
        Screen::Explanation(state) => {
            let item = explanation::items(&walk.app, state)[state.selected];
            let need = item.need().unwrap();
            assert_eq!(state.open, Some(explanation::Detail::Need(need)));
            walk.app.matched.needs.needs[need].criterion.id
        }
        other => panic!("{other:?}"),
    };
    let need = open(&walk);
    assert_eq!(open(&walk.again().keys("z")), need);
    assert_eq!(open(&walk.keys("z z Ctrl+Y Ctrl+Y")), need);
    // A need in the weighing.
    let walk = Walk::new(&world).until_review().keys("p End Right Right");
    let weighed = |walk: &Walk<'_>| match &walk.app.screen {
        Screen::Weigh(state) => weigh::items(&walk.app)[state.selected],
        other => panic!("{other:?}"),
    };
    let need = weighed(&walk);
    assert_eq!(weighed(&walk.keys("z z")), need);
}

/// Three people at the first turn; the second of them is Zoé.
fn group(world: &matou::tui::world::World) -> Walk<'_> {
    let walk = Walk::new(world).until_review();
    walk.keys("a Down Down Enter Home Down m Backspace Zoé Enter Home")
}

#[test]
fn what_a_group_settled_and_the_answers_go_together() {
    let world = small_world();
    let walk =
        group(&world).keys("Enter Right Right Enter Right Esc Down Enter Left Enter Left Esc");
    let mut walk = walk.keys("End Up Enter Home");
    assert!(
        matches!(&walk.app.screen, Screen::Workshop(state) if matches!(state.stage, Stage::Together(_)))
    );
    let before = counted(&walk);
    walk = walk.keys("Enter");
    assert_eq!(walk.app.journey.workshop.settled.len(), 1);
    walk = walk.keys("End Up Enter");
    let settled = counted(&walk);
    assert!(walk.app.journey.workshop.settled.len() > 1);
    walk.effects.clear();
    walk = walk.keys("z");
    assert_eq!(walk.effects, [Effect::Save]);
    assert_eq!(walk.app.journey.workshop.settled.len(), 1);
    walk = walk.keys("z");
    assert_eq!(counted(&walk), before);
    // Undone to the votes, the next step back is one of them: whose, and not what.
    let walk = walk.keys("z");
    assert_eq!(told(&walk), "Annulé : une importance donnée par Zoé");
    let walk = walk.keys("Ctrl+Y Ctrl+Y Ctrl+Y");
    assert_eq!(counted(&walk), settled);
}

#[test]
fn a_turn_undoes_what_was_given_in_it_and_nothing_else() {
    let world = small_world();
    let first = group(&world).keys("Enter Right Right Enter Right Esc");
    let given = counted(&first);
    // The second person finds nothing to undo, whatever the first one gave.
    let walk = first.keys("Home Down Enter");
    for keys in ["z", "Ctrl+Z", "Ctrl+Y"] {
        let pressed = walk.again().keys(keys);
        assert_eq!(counted(&pressed), given);
        let said = told(&pressed);
        assert!(
            said.contains("à annuler") || said.contains("à rétablir"),
            "{said}"
        );
        assert!(
            !pressed.text().contains("indispensable"),
            "{}",
            pressed.text()
        );
    }
    let walk = walk.keys("Left Left");
    let both = counted(&walk);
    let walk = walk.keys("z");
    assert!(
        told(&walk).ends_with("redevient souhaitable"),
        "{}",
        told(&walk)
    );
    let walk = walk.keys("z");
    assert!(
        told(&walk).ends_with("est de nouveau à donner"),
        "{}",
        told(&walk)
    );
    assert_eq!(counted(&walk), given);
    let walk = walk.keys("z");
    assert_eq!(counted(&walk), given, "the first person's stay");
    let walk = walk.keys("Ctrl+Y Ctrl+Y");
    assert_eq!(counted(&walk), both);
    // In the turn of the first one, the second one's are not touched either.
    let walk = walk.keys("Esc Home Enter z");
    assert_eq!(counted(&walk), both);
}

#[test]
fn whoever_leaves_takes_their_importances_out_of_every_step() {
    let world = small_world();
    let walk = group(&world)
        .keys("Enter Right Esc Home Down Enter Right Right Esc Home Down Down Enter Left Esc");
    let steps = walk.app.history.steps().0;
    let third = walk.app.journey.workshop.participants[2].clone();
    // Zoé leaves; the third person takes her place.
    let walk = walk.keys("Home Down Delete Enter");
    assert_eq!(walk.app.journey.workshop.participants.len(), 2);
    assert_eq!(
        walk.app.history.steps().0,
        steps - 2,
        "her two steps are gone with her"
    );
    let gave = |walk: &Walk<'_>| -> Vec<Vec<Importance>> {
        let people = walk.app.journey.workshop.participants.iter();
        people
            .map(|one| one.weights.values().copied().collect())
            .collect()
    };
    let now = gave(&walk);
    assert_eq!(walk.app.journey.workshop.participants[1], third);
    let walk = walk.keys("z");
    assert_eq!(gave(&walk), [now[0].clone(), vec![]]);
    let walk = walk.keys("z");
    assert_eq!(gave(&walk), [vec![], vec![]] as [Vec<Importance>; 2]);
    let walk = walk.keys("Ctrl+Y Ctrl+Y");
    assert_eq!(gave(&walk), now);
    assert_eq!(walk.app.journey.workshop.participants[1], third);
}
