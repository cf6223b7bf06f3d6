//! A hoster describes itself: every criterion by its keys, what is kept, what is refused, and what it changes for
//! those who look for a hoster.

mod files;
mod forms;
mod journey;
mod keys;

use matou::criteria::{Criterion, Family};
use matou::declaration::Declaration;
use matou::tui::screen::{Screen, claim};

use crate::walk::Walk;

/// Begins a declaration of this name, up to its families.
fn named<'w>(walk: Walk<'w>, name: &str) -> Walk<'w> {
    walk.welcome("welcome-declare")
        .typed(name)
        .keys("Enter Enter Enter")
}

/// Opens a criterion from the families, by its keys.
fn open<'w>(walk: Walk<'w>, criterion: &'static Criterion) -> Walk<'w> {
    let family = Family::ALL
        .iter()
        .position(|one| *one == criterion.family());
    let of_family: Vec<_> = matou::criteria::all()
        .filter(|one| one.family() == criterion.family())
        .collect();
    let place = of_family.iter().position(|one| *one == criterion).unwrap();
    let walk = walk
        .keys("Home")
        .keys(&"Down ".repeat(family.unwrap()))
        .keys("Enter")
        .keys(&"Tab ".repeat(place));
    assert_eq!(state(&walk).form.criterion().id, criterion.id);
    walk
}

/// The claim on screen.
fn state<'a>(walk: &'a Walk<'_>) -> &'a claim::State {
    match &walk.app.screen {
        Screen::Claim(state) => state,
        screen => panic!("a claim was expected: {screen:?}"),
    }
}

/// Selects a line of the claim on screen, by its keys.
fn select(walk: Walk<'_>, is_it: impl Fn(&claim::Item) -> bool) -> Walk<'_> {
    let items = claim::items(walk.world, state(&walk));
    let place = items.iter().position(is_it);
    let place = place.unwrap_or_else(|| panic!("no such line: {items:?}"));
    walk.keys("PageUp PageUp PageUp PageUp PageUp PageUp PageUp PageUp PageUp PageUp")
        .keys(&"Down ".repeat(place))
}

/// The declaration under way.
fn under_way<'a>(walk: &'a Walk<'_>) -> &'a Declaration {
    &walk.app.declaring.as_ref().unwrap().declaration
}
