//! The catalogue on screen, by its keys.

use matou::locale::Language;
use matou::tui::app::Effect;
use matou::tui::screen::Screen;

use crate::walk::{Walk, bundled_world, small_world};

/// The hosters in view, by their ids.
fn listed(walk: &Walk<'_>) -> Vec<String> {
    let Screen::Browse(state) = &walk.app.screen else {
        panic!("the catalogue was expected: {}", walk.text());
    };
    let hosters = state.found.kept.iter();
    hosters
        .map(|place| walk.world.hoster(*place).unwrap().id.clone())
        .collect()
}

/// The hoster that is selected, or whose card is there.
fn hoster(walk: &Walk<'_>) -> String {
    let place = match &walk.app.screen {
        Screen::Browse(state) => state.hoster(),
        Screen::Card(state) => Some(state.hoster),
        other => panic!("neither the catalogue nor a card: {other:?}"),
    };
    walk.world.hoster(place.unwrap()).unwrap().id.clone()
}

#[test]
fn it_opens_without_any_answer_and_comes_back_to_where_one_was() {
    let world = small_world();
    let before = Walk::new(&world).keys("Down").app;
    let walk = Walk::new(&world).browse();
    assert_eq!(listed(&walk).len(), 6);
    let back = walk.keys("nextcl Down Enter Esc Esc Esc");
    assert!(matches!(back.app.screen, Screen::Welcome { .. }));
    assert!(back.effects.is_empty(), "{:?}", back.effects);
    assert_eq!(back.app.journey, before.journey);

    let results = Walk::new(&world).until_results().keys("Down");
    let before = results.app.clone();
    let back = results.keys("t phare Enter Down Esc Esc Esc");
    assert_eq!(back.app, before);
}

#[test]
fn letters_narrow_and_nothing_else_is_done_by_them() {
    let world = small_world();
    let walk = Walk::new(&world).browse().keys("q l g Space phare");
    assert!(!walk.effects.contains(&Effect::Quit));
    assert_eq!(walk.app.language, Language::French);
    let walk = walk.keys("Esc phare");
    assert_eq!(listed(&walk), ["le-phare-exemple"]);
    let walk = walk.keys("Backspace Backspace Backspace Backspace Backspace");
    assert_eq!(listed(&walk).len(), 6);
    let walk = walk.keys("Space Space nextcloud Space Space bret");
    assert_eq!(listed(&walk), ["la-ruche-exemple"]);
}

#[test]
fn what_was_found_stays_selected_when_the_search_is_cleared() {
    let world = bundled_world();
    let walk = Walk::new(&world).browse().keys("zaclys");
    let found = hoster(&walk);
    let walk = walk.keys("Esc");
    assert_eq!(listed(&walk).len(), world.catalogue.hosters.len());
    assert_eq!(hoster(&walk), found);
}

#[test]
fn cards_follow_the_list_and_the_list_follows_the_cards() {
    let world = small_world();
    let walk = Walk::new(&world).browse().keys("nextcl");
    let list = listed(&walk);
    let mut walk = walk.keys("Enter Left");
    for id in &list {
        assert_eq!(&hoster(&walk), id);
        walk = walk.keys("Right");
    }
    assert_eq!(&hoster(&walk), list.last().unwrap());
    let walk = walk.keys("Esc");
    assert_eq!(listed(&walk), list);
    assert_eq!(&hoster(&walk), list.last().unwrap());
}

#[test]
fn the_other_language_finds_the_same() {
    let world = bundled_world();
    let french = Walk::new(&world).browse().keys("partage Space fichiers");
    let english = Walk::new(&world).browse().keys("F2 partage Space fichiers");
    assert_eq!(listed(&french), listed(&english));
    assert_eq!(english.app.language, Language::English);
    assert!(!listed(&french).is_empty());
}

#[test]
fn a_long_catalogue_scrolls_to_its_end_and_back() {
    let world = bundled_world();
    let walk = Walk::new(&world).browse().keys("End");
    let last = world.catalogue.hosters.last().unwrap();
    assert_eq!(hoster(&walk), last.id);
    assert!(
        walk.text().contains(&format!("▸ {}", last.name)),
        "{}",
        walk.text()
    );
    let walk = walk.keys("PageUp PageUp Home");
    assert_eq!(hoster(&walk), world.catalogue.hosters[0].id);
}

#[test]
fn a_card_comes_back_to_whatever_it_was_opened_from() {
    let world = small_world();
    for keys in [
        "Down",
        "Down Enter Down",
        "Down v",
        "Space Down Space c Down",
    ] {
        let walk = Walk::new(&world).until_results().keys(keys);
        let before = walk.app.clone();
        let card = walk.keys("f");
        assert!(matches!(card.app.screen, Screen::Card(_)), "{keys}");
        let walk = card.keys("Down Enter Tab Right Esc");
        assert_eq!(walk.app, before, "{keys}");
    }
}

#[test]
fn hosters_are_marked_and_compared_from_their_cards() {
    let world = small_world();
    let walk = Walk::new(&world).browse().keys("Enter Space Right Space c");
    let Screen::Compare(state) = &walk.app.screen else {
        panic!("a comparison was expected: {}", walk.text());
    };
    assert_eq!(state.hosters, [0, 1]);
    let walk = walk.keys("Esc");
    assert_eq!(hoster(&walk), "le-phare-exemple");
    assert_eq!(walk.app.marked, [0, 1]);
}
