//! A workshop: each gives importances without the others' in view, then the group settles them together.

mod kept;
mod people;
mod together;

use jiff::Timestamp;
use matou::locale::Language;
use matou::needs::{Importance, Need};
use matou::questionnaire::{DerivedNeed, Votes, Workshop, derive};
use matou::session::{Made, Restored, Session};
use matou::tui::screen::Screen;
use matou::tui::screen::workshop::Stage;
use matou::tui::world::World;
use serde_json::Value as Json;

use crate::walk::Walk;

use Importance::{Desirable, Important, Indifferent, Indispensable};

/// The people of a small association, at the people of its workshop: three of them.
fn three(world: &World) -> Walk<'_> {
    Walk::new(world)
        .until_review()
        .keys("a Down Down Enter Home")
}

/// Gives one importance after the other, as a participant would, from the people and back to them.
fn turn<'w>(walk: Walk<'w>, participant: usize, given: &[Importance]) -> Walk<'w> {
    let walk = walk
        .keys("Home")
        .keys(&"Down ".repeat(participant))
        .keys("Enter");
    let give = |walk: Walk<'w>, importance: &Importance| {
        let keys = match importance {
            Indispensable => "Right Right Enter",
            Important => "Right Enter",
            Desirable => "Left Enter",
            Indifferent => "Left Left Enter",
        };
        walk.keys(keys)
    };
    given.iter().fold(walk, give).keys("Esc")
}

/// The group together, from the people.
fn together(walk: Walk<'_>) -> Walk<'_> {
    let walk = walk.keys("End Up Enter");
    assert!(
        matches!(stage(&walk), Stage::Together(_)),
        "{}",
        walk.text()
    );
    walk
}

fn stage<'a>(walk: &'a Walk<'_>) -> &'a Stage {
    match &walk.app.screen {
        Screen::Workshop(state) => &state.stage,
        other => panic!("no workshop: {other:?}"),
    }
}

fn workshop<'a>(walk: &'a Walk<'_>) -> &'a Workshop {
    &walk.app.journey.workshop
}

fn votes(walk: &Walk<'_>) -> Vec<Votes> {
    workshop(walk).votes(&walk.app.matched.origins)
}

fn names<'a>(walk: &'a Walk<'_>) -> Vec<&'a str> {
    let participants = workshop(walk).participants.iter();
    participants.map(|one| one.name.as_str()).collect()
}

fn needs(walk: &Walk<'_>) -> (Vec<Need>, Vec<DerivedNeed>) {
    let (needs, origins) = derive(&walk.app.journey.answers);
    (needs.needs, origins)
}

fn session_file(walk: &Walk<'_>) -> Json {
    let session = Session {
        journey: walk.app.journey.clone(),
        saved: Timestamp::from_second(1_800_000_000).unwrap(),
        language: Language::French,
    };
    let catalogue = &walk.world.catalogue;
    session.to_json(&Made::new(
        catalogue,
        &walk.app.matched.ranking,
        walk.app.silence,
    ))
}

fn read(file: &Json) -> Restored {
    Session::read(file.to_string().as_bytes()).unwrap()
}
