//! The comparison on screen: marks, columns that scroll under a criterion that stays, sources at hand.

use jiff::Timestamp;
use matou::catalogue::Stock;
use matou::tui::Keeper;
use matou::tui::screen::{Screen, compare, explanation, results};
use matou::tui::world::World;

use super::catalogue;
use crate::cli::{argument, matou, path};
use crate::walk::{Walk, bundled_world, draw, small_world, symbols};

/// The state of the comparison on screen.
fn state<'w>(walk: &'w Walk<'_>) -> &'w compare::State {
    match &walk.app.screen {
        Screen::Compare(state) => state,
        other => panic!("a comparison was expected, not {other:?}"),
    }
}

/// The names of the hosters that are compared.
fn names(world: &World, walk: &Walk<'_>) -> Vec<String> {
    let hosters = state(walk).hosters.iter();
    hosters
        .map(|hoster| world.name(*hoster).to_owned())
        .collect()
}

/// The names of the hosters in the order of the results.
fn order(world: &World, walk: &Walk<'_>) -> Vec<String> {
    let order = explanation::order(&walk.app);
    order
        .into_iter()
        .map(|hoster| world.name(hoster).to_owned())
        .collect()
}

#[test]
fn marks_choose_who_is_compared_and_without_them_the_selected_line_does() {
    let world = small_world();
    let results = || Walk::new(&world).until_results();
    let all = order(&world, &results());
    let compared = |keys: &str| names(&world, &results().keys(keys));
    // Nothing marked: the selected one with the first, or the first with the second.
    assert_eq!(compared("c"), [all[0].as_str(), &all[1]]);
    assert_eq!(compared("Down Down c"), [all[2].as_str(), &all[0]]);
    assert_eq!(compared("End c"), [all[0].as_str(), &all[1]]);
    // One marked: with the selected one, or with the first.
    assert_eq!(compared("Down Space Down c"), [all[1].as_str(), &all[2]]);
    assert_eq!(compared("Down Space c"), [all[1].as_str(), &all[0]]);
    // Several marked: in the order of the marks, wherever the selection is.
    assert_eq!(
        compared("Down Down Space Up Space Home c"),
        [all[2].as_str(), &all[1]]
    );
    assert_eq!(
        compared("Space Down Space Down Space c"),
        [all[0].as_str(), &all[1], &all[2]]
    );
    // The same key takes a mark away.
    assert_eq!(
        compared("Space Down Space Space c"),
        [all[0].as_str(), &all[1]]
    );
}

#[test]
fn space_marks_and_no_longer_opens_and_the_fifth_is_told_no() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Space");
    assert!(matches!(walk.app.screen, Screen::Results(_)));
    assert!(walk.words().contains("1 [x] La Ruche"), "{}", walk.text());
    assert!(walk.words().contains("À comparer : La Ruche (exemple)"));
    let walk = walk.keys("Down Space Down Space Down Space");
    assert_eq!(walk.app.marked.len(), 4);
    let walk = walk.keys("Down Space");
    assert_eq!(walk.app.marked.len(), 4);
    assert!(
        walk.words().contains("Quatre hébergeurs sont cochés"),
        "{}",
        walk.text()
    );
    let walk = walk.keys("Space Up Space");
    assert_eq!(walk.app.marked.len(), 3);
    assert!(
        !walk.words().contains("Quatre hébergeurs"),
        "{}",
        walk.text()
    );
}

#[test]
fn marks_stay_with_their_hosters_and_end_with_their_session() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Space Down Space");
    let marked = walk.app.marked.clone();
    // Another screen, another question, silences counted: the marks are where they were.
    for keys in ["Enter Esc", "e End Enter", "u", "c Esc", "l"] {
        let there = walk.again().keys(keys);
        assert!(matches!(there.app.screen, Screen::Results(_)), "{keys}");
        assert_eq!(there.app.marked, marked, "{keys}");
        let text = there.text();
        for hoster in &marked {
            let short: String = world.name(*hoster).chars().take(8).collect();
            assert!(text.contains(&format!("[x] {short}")), "{keys}\n{text}");
        }
    }
    let mut other = walk.app.clone();
    other.screen = Screen::Welcome { selected: 0 };
    let other = Walk {
        world: &world,
        app: other,
        effects: Vec::new(),
    };
    assert!(other.keys("Enter").app.marked.is_empty());
}

#[test]
fn an_explanation_compares_its_hoster_with_the_first_and_leads_back_to_itself() {
    let world = small_world();
    let results = || Walk::new(&world).until_results();
    let all = order(&world, &results());
    for (place, other) in [(0, 1), (1, 0), (2, 0), (3, 0)] {
        let explained = results().keys(&"Down ".repeat(place)).keys("Enter Down");
        let walk = explained.again().keys("c");
        assert_eq!(names(&world, &walk), [all[place].as_str(), &all[other]]);
        assert_eq!(
            walk.keys("Down Right Enter Esc").app.screen,
            explained.app.screen
        );
    }
}

#[test]
fn columns_scroll_one_by_one_while_the_criteria_stay() {
    let world = small_world();
    let four = Walk::new(&world)
        .until_results()
        .keys("Space Down Space Down Space Down Space c");
    let names = names(&world, &four);
    for (width, shown) in [(24, 1), (45, 1), (60, 2), (80, 3), (120, 4)] {
        let mut walk = four.again();
        walk.app.size = (width, 24);
        let picture = |walk: &Walk<'_>| {
            symbols(&draw(&walk.view(width, 24), width, 24)).replace('\u{a0}', " ")
        };
        for first in 0..=(4 - shown) {
            let text = picture(&walk);
            let head: Vec<&str> = text.lines().skip(2).take(2).collect();
            let head = head.join("\n");
            for (index, name) in names.iter().enumerate() {
                let begins: String = name.chars().take(8).collect();
                let is_in_view = (first..first + shown).contains(&index);
                assert_eq!(
                    head.contains(&begins),
                    is_in_view,
                    "{width} {first} {name}\n{text}"
                );
            }
            assert_eq!(head.contains('←'), first > 0, "{head}");
            assert_eq!(head.contains('→'), first + shown < 4, "{head}");
            assert!(text.contains("▸ Place"), "{text}");
            walk = walk.keys("Right");
        }
        // The last column stays the last.
        let last = walk.app.clone();
        walk = walk.keys("Right Right");
        assert_eq!(walk.app, last);
        walk = walk.keys("Left Left Left Left Left");
        assert_eq!(state(&walk).first, 0);
    }
}

#[test]
fn the_detail_of_a_row_has_every_fact_source_date_and_note_of_every_hoster() {
    let world = bundled_world();
    let catalogue = catalogue();
    let mut walk = Walk::new(&world).keys("Enter r c");
    walk.app.size = (100, 24);
    let hosters = state(&walk).hosters.clone();
    let rows: Vec<_> = compare::comparison(&world, &walk.app, state(&walk))
        .rows()
        .map(|row| row.criterion(&[]).unwrap())
        .collect();
    assert!(rows.len() > 8);
    let mut sources = 0;
    for criterion in rows {
        walk = walk.keys("Enter");
        let view = walk.view(100, 24);
        let lines = view.entries.iter().flat_map(|entry| &entry.lines);
        let shown: String = lines
            .flat_map(|line| line.spans.iter().map(|span| span.content.as_ref()))
            .collect::<String>()
            .split_whitespace()
            .collect();
        for hoster in &hosters {
            let id = &world.hoster(*hoster).unwrap().id;
            let all = catalogue["hosters"].as_array().unwrap();
            let facts = &all.iter().find(|one| one["id"] == **id).unwrap()["facts"];
            for claim in facts[criterion.id].as_array().into_iter().flatten() {
                let without_spaces =
                    |text: &str| -> String { matou::text::tame(text).split_whitespace().collect() };
                let source = without_spaces(claim["source"].as_str().unwrap());
                assert!(shown.contains(&source), "{id} {}: {source}", criterion.id);
                let note = without_spaces(claim["note"].as_str().unwrap_or(""));
                assert!(shown.contains(&note), "{id} {}: {note}", criterion.id);
                sources += 1;
            }
        }
        // The same key closes it, from anywhere in it.
        let open = walk.again().keys("Down Down Enter");
        assert_eq!(state(&open).open, None);
        assert_eq!(state(&open).selected, state(&walk).selected);
        walk = walk.keys("Enter Down");
    }
    assert!(sources > 10, "{sources}");
}

#[test]
fn a_hoster_can_be_taken_out_until_two_are_left() {
    let world = small_world();
    let walk = Walk::new(&world)
        .until_results()
        .keys("Space Down Space Down Space c");
    let before = names(&world, &walk);
    let walk = walk.keys("Down Down Down Delete");
    assert_eq!(names(&world, &walk), before[1..]);
    assert_eq!(walk.app.marked.len(), 2);
    let walk = walk.keys("Delete");
    assert_eq!(names(&world, &walk), before[1..]);
    assert!(
        walk.words().contains("Il reste deux hébergeurs"),
        "{}",
        walk.text()
    );
    let walk = walk.keys("Esc");
    assert!(matches!(walk.app.screen, Screen::Results(_)));
}

#[test]
fn the_closed_and_the_set_aside_can_be_compared_and_are_said_to_be_so() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("End Up c");
    let words = walk.words();
    assert!(
        words.contains("a cessé son activité : cet hébergeur n’est plus proposé."),
        "{words}"
    );
    let walk = Walk::new(&world).until_results();
    let Screen::Results(results) = &walk.app.screen else {
        panic!("results were expected")
    };
    let items = results::items(&walk.app, results);
    let is_aside = |item: &results::Item| matches!(item, results::Item::Excluded(_));
    let place = items.iter().position(is_aside).unwrap();
    let walk = walk.keys(&"Down ".repeat(place)).keys("c");
    assert!(walk.words().contains("est écarté"), "{}", walk.text());
}

#[test]
fn it_is_handed_over_as_the_page_that_the_command_writes() {
    let world = small_world();
    let mut walk = Walk::new(&world)
        .until_results()
        .keys("Space Down Space c x");
    let effect = walk.effects.pop().unwrap();
    let here = tempfile::tempdir().unwrap();
    let keeper = Keeper::new(None, Stock::default());
    keeper.perform(
        &world,
        &mut walk.app,
        &effect,
        Timestamp::UNIX_EPOCH,
        here.path(),
    );
    let ids: Vec<&str> = state(&walk)
        .hosters
        .iter()
        .map(|hoster| world.hoster(*hoster).unwrap().id.as_str())
        .collect();
    let written = here
        .path()
        .join(format!("matou-comparaison-{}.html", ids.join("-")));
    let written = std::fs::read_to_string(written).unwrap();
    let needs = here.path().join("needs.json");
    std::fs::write(&needs, walk.app.matched.needs.to_json().to_string()).unwrap();
    let (catalogue, needs) = (path("small-catalogue.json"), argument(&needs));
    let asked = [
        "--catalogue",
        &catalogue,
        "--needs",
        &needs,
        "--format",
        "html",
    ];
    let ran = matou(&[&["compare"], ids.as_slice(), &asked].concat());
    assert_eq!(written, ran.out);
    assert!(
        walk.words().contains("Le fichier est ici"),
        "{}",
        walk.text()
    );
}
