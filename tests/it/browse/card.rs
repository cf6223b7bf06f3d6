//! The full card: every criterion once, whatever is documented.

use std::collections::BTreeSet;

use matou::criteria::{self, Family};
use matou::explanation;
use matou::tui::screen::{Screen, card};

use crate::support::{assert_none_wrong, locales, say};
use crate::walk::{Walk, bundled_world, small_world};

fn state<'w>(walk: &'w Walk<'_>) -> &'w card::State {
    match &walk.app.screen {
        Screen::Card(state) => state,
        other => panic!("a card was expected: {other:?}"),
    }
}

#[test]
fn every_criterion_stands_once_in_its_family_and_what_is_documented_comes_first() {
    let world = bundled_world();
    let mut walk = Walk::new(&world).browse().keys("Enter");
    for hoster in &world.catalogue.hosters {
        let items = card::items(&world, state(&walk));
        let ids: BTreeSet<&str> = items.iter().map(|item| item.criterion().id).collect();
        assert_eq!(
            (ids.len(), items.len()),
            (criteria::all().count(), ids.len())
        );
        let families: Vec<Family> = items.iter().map(|item| item.criterion().family()).collect();
        assert!(families.is_sorted(), "{}", hoster.id);
        let place = |item: &card::Item| {
            let is_silent = hoster.facts.get(item.criterion()).is_none();
            (item.criterion().family(), is_silent)
        };
        assert!(items.iter().map(place).is_sorted(), "{}", hoster.id);
        walk = walk.keys("Right");
    }
}

#[test]
fn tab_goes_through_the_families_and_begins_again() {
    let world = small_world();
    let mut walk = Walk::new(&world).browse().keys("Enter Down Down");
    let family = |walk: &Walk<'_>| {
        let state = state(walk);
        card::items(&world, state)[state.selected]
            .criterion()
            .family()
    };
    let first = family(&walk);
    for expected in Family::ALL
        .into_iter()
        .cycle()
        .skip(1)
        .take(Family::ALL.len())
    {
        walk = walk.keys("Tab");
        assert_eq!(family(&walk), expected);
    }
    assert_eq!(family(&walk), first);
    assert_eq!(family(&walk.keys("BackTab")), *Family::ALL.last().unwrap());
}

#[test]
fn every_criterion_has_an_open_question_in_both_languages() {
    let mut wrong = Vec::new();
    for locale in &locales() {
        for criterion in criteria::all() {
            match say(locale, &explanation::open_question(criterion)) {
                Ok(said) if said.trim_end().ends_with('?') => {}
                Ok(said) => wrong.push(format!("{}: {said}", criterion.id)),
                Err(complaint) => wrong.push(complaint),
            }
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn what_nothing_documents_is_said_so_with_its_question() {
    let world = small_world();
    let walk = Walk::new(&world).browse().keys("Enter Down");
    let words = walk.words();
    assert!(words.contains("Site web : non documenté"), "{words}");
    assert!(
        words.contains("À demander : Quelle est l’adresse de votre site ?"),
        "{words}"
    );
    // There is nothing to open in it.
    let before = walk.app.clone();
    assert_eq!(walk.keys("Enter").app, before);
}

#[test]
fn enter_shows_whole_sources_notes_and_who_says_otherwise() {
    let world = small_world();
    let mut walk = Walk::new(&world).browse().keys("Enter");
    let is_contact = |walk: &Walk<'_>| {
        let state = state(walk);
        let item = card::items(&world, state)[state.selected];
        item.criterion().id == "support.contact_hours"
    };
    while !is_contact(&walk) {
        walk = walk.keys("Down");
    }
    let words = walk.words();
    assert!(
        words.contains("une autre source dit autre chose (Entrée)"),
        "{words}"
    );
    let walk = walk.keys("Enter");
    let words = walk.words();
    for said in [
        "https://ruche.example/contact · 12 mars 2026",
        "Note : du lundi au vendredi",
        "https://ruche.example/ancien · 2019, il y a 7 ans, à confirmer",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(is_contact(&walk));
    let walk = walk.keys("Down Down Enter");
    assert!(is_contact(&walk));
    assert_eq!(state(&walk).open, None);
}

#[test]
fn another_hoster_is_shown_at_the_same_criterion() {
    let world = small_world();
    let walk = Walk::new(&world).browse().keys("Enter Tab Tab");
    let about = |walk: &Walk<'_>| {
        let state = state(walk);
        card::items(&world, state)[state.selected].criterion().id
    };
    assert_eq!(about(&walk), "services.offer");
    let walk = walk.keys("Enter Right");
    assert_eq!((about(&walk), state(&walk).open), ("services.offer", None));
    assert_eq!(about(&walk.keys("Right Right Left")), "services.offer");
}
