//! The screen of two hosters, by its keys.

use matou::matching::Side;
use matou::tui::screen::Screen;
use matou::tui::screen::contrast::{self, Item, State};

use crate::walk::{Walk, small_world};

fn state<'w>(walk: &'w Walk<'_>) -> &'w State {
    let Screen::Contrast(state) = &walk.app.screen else {
        panic!("no contrast: {}", walk.text());
    };
    state
}

#[test]
fn the_first_hoster_is_held_against_the_second_and_all_others_against_the_first() {
    let world = small_world();
    let results = || Walk::new(&world).until_results();
    let order: Vec<usize> = results()
        .app
        .matched
        .ranking
        .proposed
        .iter()
        .map(|found| found.standing.hoster)
        .collect();
    for keys in ["Enter v", "v"] {
        let walk = results().keys(keys);
        assert_eq!(
            (state(&walk).hoster, state(&walk).against),
            (order[0], order[1])
        );
        let walk = results().keys("Down").keys(keys);
        assert_eq!(
            (state(&walk).hoster, state(&walk).against),
            (order[1], order[0])
        );
    }
}

#[test]
fn arrows_go_through_the_other_hosters_and_escape_goes_back() {
    let world = small_world();
    let before = Walk::new(&world).until_results().keys("Down Enter Down");
    let ranking = &before.app.matched.ranking;
    let asked = ranking.proposed[1].standing.hoster;
    let others: Vec<usize> = ranking
        .proposed
        .iter()
        .map(|found| found.standing.hoster)
        .chain(
            ranking
                .excluded
                .iter()
                .map(|excluded| excluded.standing.hoster),
        )
        .filter(|other| *other != asked)
        .collect();
    let mut walk = before.again().keys("v");
    for against in &others {
        assert_eq!(
            (state(&walk).hoster, state(&walk).against),
            (asked, *against)
        );
        assert!(walk.text().contains(world.name(*against)));
        walk = walk.keys("Down Right");
    }
    // Nobody comes after the last, nor before the first.
    assert_eq!(state(&walk).against, *others.last().unwrap());
    for against in others.iter().rev().skip(1) {
        walk = walk.keys("Left");
        assert_eq!(state(&walk).against, *against);
    }
    walk = walk.keys("Left");
    assert_eq!(state(&walk).against, others[0]);
    assert_eq!(walk.keys("Esc").app, before.app);
}

#[test]
fn a_line_opens_both_facts_with_their_whole_sources() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("v");
    let items = contrast::items(&walk.app, state(&walk));
    let place = items
        .iter()
        .position(|item| matches!(item, Item::Wish(..)))
        .unwrap();
    let walk = walk.keys(&"Down ".repeat(place));
    assert!(!walk.text().contains("https://"));
    let open = walk.again().keys("Enter");
    assert!(open.text().contains("https://"), "{}", open.text());
    // Both facts are lines of their own, which lead back to the line that they belong to.
    let items = contrast::items(&open.app, state(&open));
    for down in ["Down", "Down Down"] {
        let fact = open.again().keys(down);
        let item = items[state(&fact).selected];
        assert!(
            matches!(item, Item::Fact(_, one) if Some(Item::Wish(Side::First, one)) == state(&open).open)
        );
        assert_eq!(fact.keys("Enter").app, walk.app);
    }
    assert_eq!(open.keys("Enter").app, walk.app);
    // The reasons lead to the first line that gives one.
    let led = Walk::new(&world).until_results().keys("v Home Enter");
    assert_eq!(state(&led).selected, place);
    assert!(led.text().contains("https://"));
}

#[test]
fn a_closed_hoster_is_held_against_nobody_and_says_so() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("End Up Enter");
    let same = walk.again().keys("v");
    assert_eq!(same.app.screen, walk.app.screen);
    assert!(
        same.words()
            .contains("a cessé son activité n’a pas de rang"),
        "{}",
        same.text()
    );
}

#[test]
fn the_answers_of_a_need_are_one_key_away_and_the_way_back_too() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("v Home Enter");
    let review = walk.again().keys("e");
    assert!(matches!(review.app.screen, Screen::Review(_)));
    assert_eq!(review.keys("Esc").app.screen, walk.app.screen);
}
