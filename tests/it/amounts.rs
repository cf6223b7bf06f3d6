//! An amount: typed, erased, weighed, and what it needs in order to count.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use matou::tui::world::World;
use serde_json::{Value as Json, json};

use crate::support::need;
use crate::walk::{Walk, small_world};

/// The question of the budget, as an association with ten accounts.
fn budget(world: &World) -> Walk<'_> {
    Walk::new(world)
        .keys("Enter Down Enter Enter Down Enter")
        .edit("Q17")
}

fn price(walk: &Walk<'_>) -> Option<Json> {
    walk.needs()
        .into_iter()
        .find(|need| need["criterion"] == "price.yearly")
}

#[test]
fn an_amount_is_typed_digit_by_digit_and_erased() {
    let world = small_world();
    let walk = budget(&world).keys("1 2 0 0");
    assert_eq!(
        price(&walk),
        Some(need(
            "price.yearly",
            json!({ "eur": 1200, "accounts": 10 }),
            "desirable"
        ))
    );
    assert!(
        walk.text().contains("[x] au plus 1200 € par an"),
        "{}",
        walk.text()
    );
    let walk = walk.keys("Backspace Backspace Right");
    assert_eq!(price(&walk).unwrap()["want"]["eur"], 12);
    assert_eq!(price(&walk).unwrap()["importance"], "important");
    // What is no digit does nothing; the importance stays while the amount changes.
    let walk = walk.keys("x 5");
    assert_eq!(
        price(&walk).unwrap(),
        need(
            "price.yearly",
            json!({ "eur": 125, "accounts": 10 }),
            "important"
        )
    );
    let walk = walk.keys("Backspace Backspace Backspace Backspace");
    assert_eq!(price(&walk), None);
    assert!(
        walk.text().contains("[ ] tapez un montant en euros par an"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_shifted_digits_of_a_french_keyboard_are_digits() {
    let world = small_world();
    let mut walk = budget(&world);
    for digit in ['4', '8', '0'] {
        walk.press(KeyEvent::new(KeyCode::Char(digit), KeyModifiers::SHIFT));
    }
    assert_eq!(price(&walk).unwrap()["want"]["eur"], 480);
    // The signs that share their keys are no digits, and none of them does anything.
    let before = walk.app.clone();
    assert_eq!(walk.typed("é\"'(-è_çà").app, before);
}

#[test]
fn an_amount_has_seven_digits_at_most_and_no_leading_nothing() {
    let world = small_world();
    let walk = budget(&world).typed("12345678");
    assert_eq!(price(&walk).unwrap()["want"]["eur"], 1_234_567);
    let walk = budget(&world).typed("0");
    assert_eq!(
        price(&walk).unwrap()["want"]["eur"],
        0,
        "for nothing is an amount too"
    );
}

#[test]
fn a_budget_needs_a_number_of_accounts() {
    let world = small_world();
    let there = |keys: &str| Walk::new(&world).keys(keys).edit("Q17");
    let has_amount = |walk: &Walk<'_>| walk.text().contains("tapez un montant");
    assert!(
        has_amount(&there("Enter Home Enter")),
        "an individual has one"
    );
    assert_eq!(
        price(&there("Enter Home Enter").typed("50")).unwrap()["want"],
        json!({ "eur": 50, "accounts": 1 })
    );
    let walk = there("Enter Down Enter Enter s");
    assert!(!has_amount(&walk), "{}", walk.text());
    assert_eq!(price(&walk.typed("50")), None);
    // A structure that takes its accounts back keeps its amount, which counts no more.
    let walk = budget(&world).typed("50").edit("Q3").keys("d").edit("Q17");
    assert_eq!(price(&walk), None);
    assert!(walk.words().contains("· ne compte pas"), "{}", walk.text());
    let walk = walk.edit("Q3").keys("Home Enter");
    assert_eq!(
        price(&walk).unwrap()["want"],
        json!({ "eur": 50, "accounts": 1 })
    );
}
