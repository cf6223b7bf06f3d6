//! Weighing in the results: the order follows each key, each hoster shows the rank that it had, and the selection
//! stays on its hoster.

use matou::locale::Language;
use matou::matching::{Options, Ranking};
use matou::needs::Importance;
use matou::questionnaire::derive;
use matou::text;
use matou::tui::app::Effect;
use matou::tui::screen::Screen;
use matou::tui::screen::results::{self, Item, Spot, Weighed};
use matou::tui::world::World;

use crate::large::until;
use crate::walk::{Walk, bundled_world, small_world};

/// The ranking of the needs that follow from the answers, worked out here.
fn ranking(walk: &Walk<'_>) -> Ranking {
    let (needs, _) = derive(&walk.app.journey.answers);
    let options = Options {
        silence: walk.app.silence,
        ..Options::default()
    };
    Ranking::new(&walk.world.catalogue.hosters, &needs.needs, options)
}

fn state<'a>(walk: &'a Walk<'_>) -> &'a results::State {
    match &walk.app.screen {
        Screen::Results(state) => state,
        other => panic!("no results: {other:?}"),
    }
}

fn spot(walk: &Walk<'_>) -> Option<Spot> {
    Spot::of(&walk.app, state(walk))
}

fn weighed(walk: &Walk<'_>) -> Weighed {
    results::weighed(&walk.app, state(walk)).expect("something to weigh")
}

fn importance(walk: &Walk<'_>) -> Importance {
    walk.app.matched.needs.needs[weighed(walk).need].importance
}

/// The rank of a hoster in a ranking.
fn rank(ranking: &Ranking, hoster: usize) -> Option<usize> {
    let mut proposed = ranking.proposed.iter();
    let found = proposed.find(|found| found.standing.hoster == hoster)?;
    Some(found.rank)
}

/// Checks that every hoster in view shows the rank that it had before, and only where it has another one.
fn assert_ranks_before(walk: &Walk<'_>, before: &Ranking) -> usize {
    let now = ranking(walk);
    let view = walk.view(120, 40);
    let items = results::items(&walk.app, state(walk));
    let entries: Vec<_> = view
        .entries
        .iter()
        .filter(|entry| entry.selectable)
        .collect();
    assert_eq!(items.len(), entries.len());
    let mut moved = 0;
    for (item, entry) in items.iter().zip(entries) {
        let hoster = match item {
            Item::Proposed(place) => now.proposed[*place].standing.hoster,
            Item::Excluded(place) => now.excluded[*place].standing.hoster,
            _ => continue,
        };
        let expected = match (rank(before, hoster), rank(&now, hoster)) {
            (then, now) if then == now => None,
            (Some(then), _) => Some(format!("rang {then} avant")),
            (None, _) => Some("écarté avant".to_owned()),
        };
        let first: String = entry.lines[0].to_string().replace('\u{a0}', " ");
        let name = walk.world.name(hoster);
        match expected {
            Some(words) => assert!(first.ends_with(&words), "{name}: {words} in {first:?}"),
            None => assert!(!first.ends_with(" avant"), "{name}: {first:?}"),
        }
        moved += usize::from(rank(before, hoster) != rank(&now, hoster));
    }
    moved
}

fn large(world: &World) -> Walk<'_> {
    until(world, "vos réponses").keys("r")
}

#[test]
fn each_key_ranks_anew_and_shows_the_ranks_of_before() {
    let world = bundled_world();
    let mut walk = large(&world).keys("Down Down");
    let before = ranking(&walk);
    let count = weighed(&walk).count;
    assert!(count > 5, "{count}");
    let mut moved = 0;
    for place in 0..count {
        assert_eq!(weighed(&walk).place, place);
        let at_first = importance(&walk);
        // All the way up, all the way down, and back.
        let mut keys = vec!["Right"; 3];
        keys.extend(["Left"; 3]);
        for key in keys {
            let (hoster, was) = (spot(&walk), importance(&walk));
            assert!(matches!(hoster, Some(Spot::Hoster(_))));
            walk.effects.clear();
            walk = walk.keys(key);
            let expected = step(was, key == "Right");
            assert_eq!(importance(&walk), expected.unwrap_or(was));
            let saves = expected.map(|_| Effect::Save);
            assert_eq!(walk.effects, saves.into_iter().collect::<Vec<_>>());
            assert_eq!(walk.app.matched.ranking, ranking(&walk));
            assert_eq!(spot(&walk), hoster, "the selection follows its hoster");
            moved += assert_ranks_before(&walk, &before);
        }
        while importance(&walk) != at_first {
            walk = walk.keys("Right");
        }
        assert_eq!(ranking(&walk), before, "there and back is nothing");
        assert_eq!(assert_ranks_before(&walk, &before), 0);
        walk = walk.keys("Tab");
    }
    assert_eq!(
        weighed(&walk).place,
        0,
        "after the last need the first one comes"
    );
    assert_eq!(weighed(&walk.keys("BackTab")).place, count - 1);
    assert!(moved > 50, "what is weighed matters: {moved}");
}

fn step(importance: Importance, more: bool) -> Option<Importance> {
    use Importance::{Desirable, Important, Indifferent, Indispensable};
    let steps = [Indifferent, Desirable, Important, Indispensable];
    let place = steps.iter().position(|one| *one == importance)?;
    let next = if more {
        place + 1
    } else {
        place.checked_sub(1)?
    };
    steps.get(next).copied()
}

#[test]
fn the_selection_follows_every_hoster_wherever_it_goes() {
    let world = bundled_world();
    let walk = large(&world);
    let hosters: Vec<Spot> = walk
        .app
        .matched
        .ranking
        .proposed
        .iter()
        .chain([])
        .map(|found| Spot::Hoster(found.standing.hoster))
        .collect();
    let (mut moved, mut opened) = (0, 0);
    for hoster in hosters.iter().step_by(3) {
        let mut walk = walk.again();
        // Every line can be reached once its part is shown whole.
        results::follow(&mut walk.app, Some(*hoster));
        assert_eq!(spot(&walk), Some(*hoster));
        let whole = state(&walk).whole.len();
        let rank_before = ranking(&walk);
        for keys in [
            "Right Right",
            "Tab Right Right Right",
            "Tab Left Left Left",
            "u",
            "u",
        ] {
            walk = walk.keys(keys);
            // The switch begins with the first line again.
            if keys == "u" {
                results::follow(&mut walk.app, Some(*hoster));
            }
            assert_eq!(spot(&walk), Some(*hoster), "{keys}");
        }
        let Spot::Hoster(position) = *hoster else {
            unreachable!()
        };
        moved += usize::from(rank(&rank_before, position) != rank(&ranking(&walk), position));
        opened += usize::from(state(&walk).whole.len() > whole);
    }
    assert!(
        moved > 3 && opened > 0,
        "{moved} moved, {opened} opened a part"
    );
}

#[test]
fn what_is_no_hoster_stays_selected_too() {
    let world = small_world();
    let walk = Walk::new(&world).until_results();
    let lines = results::items(&walk.app, state(&walk)).len();
    for place in 0..lines {
        let walk = walk.again().keys(&"Down ".repeat(place));
        let before = spot(&walk);
        let walk = walk.keys("Tab Tab Left");
        assert_eq!(spot(&walk), before);
    }
}

#[test]
fn the_ranks_of_before_are_those_of_the_arrival() {
    let world = bundled_world();
    let walk = large(&world);
    let before = ranking(&walk);
    let moved = walk.keys("Tab Tab Right Right Tab Left Left");
    let shown = assert_ranks_before(&moved, &before);
    assert!(shown > 3, "{shown}");
    // Looking around keeps them.
    for keys in [
        "Down Up PageDown",
        "F1 Down Esc",
        "g Esc",
        "o",
        "F2 F2",
        "Ctrl+Y",
    ] {
        let looked = moved.again().keys(keys);
        assert_ranks_before(&looked, &before);
    }
    // So does one step back, from the ranks of then.
    let undone = moved.again().keys("z");
    assert_ne!(ranking(&undone), ranking(&moved));
    assert_ranks_before(&undone, &before);
    // Whoever comes back finds no trace of it.
    for keys in ["Enter Esc", "e Esc", "p Esc", "p Enter", "e r"] {
        let back = moved.again().keys("Home").keys(keys);
        assert_eq!(ranking(&back), ranking(&moved));
        assert_eq!(assert_ranks_before(&back, &ranking(&moved)), 0, "{keys}");
    }
}

#[test]
fn both_ways_of_weighing_agree() {
    let world = bundled_world();
    let live = large(&world);
    let count = weighed(&live).count;
    for place in 0..count {
        let tabs = "Tab ".repeat(place);
        let here = live.again().keys(&tabs);
        let need = weighed(&here).need;
        let here = here.keys("Left");
        let beside = large(&world).keys("p");
        let place = matou::tui::screen::weigh::items(&beside.app)
            .iter()
            .position(|other| *other == need);
        let beside = beside.keys(&"Down ".repeat(place.unwrap())).keys("Left");
        assert_eq!(here.app.journey.answers, beside.app.journey.answers);
        assert_eq!(here.app.matched, beside.app.matched);
    }
}

#[test]
fn the_line_names_need_and_importance_and_stays_one_line() {
    let world = bundled_world();
    let mut walk = large(&world);
    let count = weighed(&walk).count;
    for _ in 0..count {
        for language in Language::ALL {
            walk.app.language = language;
            for (width, height) in [(60, 20), (80, 24), (120, 40)] {
                let view = walk.view(width, height);
                let lines: Vec<String> = view.head.iter().map(ToString::to_string).collect();
                let start = ["Peser ← ", "Weigh ← "][usize::from(language == Language::English)];
                let line = lines.iter().filter(|line| line.starts_with(start));
                let line: Vec<&String> = line.collect();
                assert_eq!(line.len(), 1, "{lines:?}");
                assert!(text::width(line[0]) < usize::from(width), "{}", line[0]);
                assert!(
                    line[0].ends_with(')') && line[0].contains("Tab"),
                    "{}",
                    line[0]
                );
                assert_eq!(
                    lines.last(),
                    Some(line[0]),
                    "it stands right above the list"
                );
                assert!(lines.len() <= usize::from(height) / 4, "{lines:?}");
                let locale = world.locale(language);
                let importance = matou::explanation::importance(importance(&walk));
                assert!(
                    line[0].contains(&format!("{} → ", locale.say(&importance))),
                    "{}",
                    line[0]
                );
                if width == 120 {
                    let need = &walk.app.matched.needs.needs[weighed(&walk).need];
                    let name = locale.say(&matou::explanation::short(need));
                    assert!(line[0].contains(&name), "{name}: {}", line[0]);
                }
            }
        }
        walk.app.language = Language::French;
        walk = walk.keys("Tab");
    }
}

#[test]
fn where_nothing_can_be_weighed_there_is_no_line_and_no_key_does_anything() {
    let world = small_world();
    for keys in ["Enter F4", "Enter Enter F4"] {
        let walk = Walk::new(&world).keys(keys);
        assert!(!walk.text().contains("Peser"), "{}", walk.text());
        let before = walk.app.clone();
        assert_eq!(walk.keys("Right Left Tab BackTab").app, before);
    }
}
