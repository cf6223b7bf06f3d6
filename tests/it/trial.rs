//! What is proposed to change the order is tried with one key, does what it says, and is taken back with one key.

use std::sync::Arc;

use matou::matching::robustness::Acceptability;
use matou::matching::{Options, Ranking};
use matou::questionnaire::derive;
use matou::session::Session;
use matou::tui::screen::Screen;
use matou::tui::screen::robustness::{self, Item, Part};
use matou::tui::shares::{Drawing, Shares};
use matou::tui::trial::Trial;
use matou::tui::world::World;

use crate::walk::{Walk, bundled_world, small_world};

/// So many weightings are enough to tell who competes.
const FEW: u32 = 600;

/// The robustness of a small association in Bretagne, all drawn; before that, some more keys in the results.
fn opened<'w>(world: &'w World, keys: &str) -> Walk<'w> {
    let results = Walk::new(world).until_results().keys(keys);
    results.keys("b").drawn(FEW)
}

/// The keys that make the region a condition, which sets hosters aside.
const STRICT: &str = "Tab Tab Right";

fn items(walk: &Walk<'_>) -> Vec<(Part, Item)> {
    robustness::items(&walk.app)
}

/// Presses Enter on a line.
fn enter<'a>(walk: &Walk<'a>, place: usize) -> Walk<'a> {
    let walk = walk.again().keys("Home").keys(&"Down ".repeat(place));
    walk.keys("Enter")
}

/// The hosters of rank 1 as the screens have them, sorted.
fn leaders(walk: &Walk<'_>) -> Vec<usize> {
    let proposed = walk.app.matched.ranking.proposed.iter();
    let first = proposed.take_while(|found| found.rank == 1);
    let mut leaders: Vec<usize> = first.map(|found| found.standing.hoster).collect();
    leaders.sort_unstable();
    leaders
}

/// What is tried changes no answer but this one: needs and ranking follow from the answers alone.
fn assert_follows_from_answers(walk: &Walk<'_>) {
    let (needs, _) = derive(&walk.app.journey.answers);
    let hosters = &walk.world.catalogue.hosters;
    let ranking = Ranking::new(hosters, &needs.needs, Options::default());
    assert!(walk.app.matched.ranking == ranking);
}

#[test]
fn each_change_that_is_proposed_does_what_it_says_and_one_key_takes_it_back() {
    let world = bundled_world();
    let mut tried = [0; 3];
    for keys in [
        "",
        STRICT,
        "Tab Tab Left",
        "Tab Tab Tab Tab Tab Left",
        "Tab Tab Left Tab Tab Tab Left",
        "Tab Right",
    ] {
        let walk = opened(&world, keys);
        for (place, (part, item)) in items(&walk).into_iter().enumerate() {
            let Item::Trial(trial) = item else {
                continue;
            };
            let after = enter(&walk, place);
            match &trial {
                Trial::Move(one) => {
                    tried[0] += 1;
                    assert_follows_from_answers(&after);
                    assert_eq!(leaders(&after), one.leaders, "{one:?}");
                }
                Trial::Suppose(one) => {
                    tried[1] += 1;
                    assert_eq!(leaders(&after), [one.hoster], "{one:?}");
                    assert_eq!(after.app.supposed.len(), one.needs.len());
                    assert!(after.app.journey == walk.app.journey);
                }
                Trial::Lower { .. } | Trial::Relax(_) => {
                    tried[2] += 1;
                    assert_follows_from_answers(&after);
                    let before = walk.app.matched.ranking.proposed.len();
                    assert!(after.app.matched.ranking.proposed.len() > before);
                }
                Trial::Restore(_) | Trial::Doubt(_) => panic!("nothing is tried yet: {part:?}"),
            }
            assert!(after.text().contains("Essayé"));
            let back = after.keys("z");
            assert!(back.app.journey == walk.app.journey);
            assert_eq!(back.app.supposed, []);
            assert!(back.app.matched.ranking == walk.app.matched.ranking);
        }
    }
    assert!(
        tried.iter().all(|count| *count > 1),
        "hardly anything is proposed: {tried:?}"
    );
}

#[test]
fn what_is_tried_stands_on_top_and_enter_takes_it_back() {
    let world = bundled_world();
    let walk = opened(&world, "");
    let is_fact = |item: &(Part, Item)| matches!(item.1, Item::Trial(Trial::Suppose(_)));
    let place = items(&walk).iter().position(is_fact).unwrap();
    let mut supposed = enter(&walk, place).drawn(FEW);
    let facts = supposed.app.supposed.len();
    assert!(facts > 0);
    for _ in 0..facts {
        assert_eq!(
            items(&supposed)[0],
            (Part::Tried, Item::Trial(Trial::Doubt(0)))
        );
        supposed = enter(&supposed, 0).drawn(FEW);
    }
    assert!(supposed.app.matched.ranking == walk.app.matched.ranking);
}

#[test]
fn a_lowered_condition_is_said_kept_with_the_session_and_written_with_the_needs() {
    let world = bundled_world();
    let walk = opened(&world, STRICT);
    let is_lowering = |item: &(Part, Item)| matches!(item.1, Item::Trial(Trial::Lower { .. }));
    let place = items(&walk).iter().position(is_lowering).unwrap();
    let lowered = enter(&walk, place);
    let needs = lowered.needs();
    let threshold = |need: &&serde_json::Value| need.get("threshold").is_some();
    assert_eq!(needs.iter().filter(threshold).count(), 1, "{needs:?}");
    let review = lowered.again().keys("Esc e").view(80, 60);
    let words: String = review
        .entries
        .iter()
        .flat_map(|entry| &entry.lines)
        .map(ToString::to_string)
        .collect();
    assert!(words.contains("Assoupli"), "{words}");
    let session = Session {
        journey: lowered.app.journey.clone(),
        saved: jiff::Timestamp::from_second(1_800_000_000).unwrap(),
        language: lowered.app.language,
    };
    let kept = session.to_json(&lowered.made()).to_string();
    let restored = Session::read(kept.as_bytes()).unwrap();
    assert_eq!(restored.dropped, Vec::<String>::new());
    assert_eq!(
        restored.session.journey.answers,
        lowered.app.journey.answers
    );
    // Wanted whole again, everything is as before.
    let back = enter(&lowered.drawn(FEW), 0);
    assert_eq!(back.needs(), walk.needs());
}

#[test]
fn what_is_supposed_is_said_to_be_and_ends_with_the_journey() {
    let world = bundled_world();
    let walk = opened(&world, "");
    let is_fact = |item: &(Part, Item)| matches!(item.1, Item::Trial(Trial::Suppose(_)));
    let place = items(&walk).iter().position(is_fact).unwrap();
    let supposed = enter(&walk, place).keys("Esc");
    let words = supposed.words();
    assert!(words.contains("Ce classement suppose confirmé"), "{words}");
    let explained = supposed.keys("Home Enter").words();
    assert!(explained.contains("Supposé confirmé"), "{explained}");
}

#[test]
fn shares_stay_as_long_as_nothing_changes_and_are_never_those_of_other_answers() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().drawn(FEW);
    assert!(walk.app.shares().is_some());
    let premises = Arc::clone(&walk.app.matched.premises);
    // Another language, another order, a look at the answers and back change nothing.
    let same = walk.again().keys("l o e Esc");
    assert!(matches!(same.app.screen, Screen::Results(_)));
    assert!(Arc::ptr_eq(&premises, &same.app.matched.premises));
    assert!(same.app.shares().is_some());
    let weighed = walk.again().keys("Left");
    assert!(weighed.app.shares().is_none());
    assert!(weighed.text().contains("en cours de tirage"));
    // What was drawn for what is now undone counts again only if it is drawn again.
    let late: Shares = walk.app.shares().unwrap().clone();
    let mut told = weighed.again();
    told.app.learn(late);
    assert!(told.app.shares().is_none());
}

#[test]
fn a_drawing_says_more_step_by_step_and_then_has_no_step_left() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("b");
    let asked = walk.app.to_draw().unwrap();
    let mut drawing = Drawing::of_size(&world.catalogue.hosters, asked, 2_500);
    let mut samples = Vec::new();
    while drawing.step() {
        samples.push(drawing.shares().samples);
        let all = drawing
            .shares()
            .low
            .iter()
            .map(Acceptability::first)
            .sum::<f64>();
        assert!((all - 1.0).abs() < 1e-9, "{all}");
    }
    assert!(samples.starts_with(&[1_024, 2_048, 2_500]), "{samples:?}");
    assert!(drawing.shares().is_whole(true));
    assert!(!drawing.step());
}

#[test]
fn a_lowered_condition_is_whole_again_when_something_else_is_wanted() {
    let world = bundled_world();
    let walk = opened(&world, STRICT);
    let is_lowering = |item: &(Part, Item)| matches!(item.1, Item::Trial(Trial::Lower { .. }));
    let place = items(&walk).iter().position(is_lowering).unwrap();
    let lowered = enter(&walk, place);
    let thresholds = |walk: &Walk<'_>| walk.app.journey.answers.thresholds().count();
    assert_eq!(thresholds(&lowered), 1);
    // How much it matters makes no difference, another place does.
    assert_eq!(
        thresholds(&lowered.again().keys("Esc Tab Tab Left Right")),
        1
    );
    let elsewhere = lowered.keys("Esc").edit("Q5").keys("occit Enter");
    assert_eq!(thresholds(&elsewhere), 0);
    assert!(
        !elsewhere
            .needs()
            .iter()
            .any(|need| need.get("threshold").is_some())
    );
}

#[test]
fn a_comparison_holds_to_what_is_supposed_and_says_so() {
    let world = bundled_world();
    let walk = opened(&world, "");
    let is_fact = |item: &(Part, Item)| matches!(item.1, Item::Trial(Trial::Suppose(_)));
    let place = items(&walk).iter().position(is_fact).unwrap();
    let supposed = enter(&walk, place).keys("Esc Home c");
    let words = supposed.words();
    assert!(words.contains("Ce classement suppose confirmé"), "{words}");
    let said = (0..40)
        .map(|rows| supposed.again().keys(&"Down ".repeat(rows)).words())
        .any(|words| words.contains("Supposé"));
    assert!(said, "no cell says what is supposed");
}

#[test]
fn what_is_selected_stays_selected_while_lines_come_in_above_it() {
    let world = bundled_world();
    let walk = Walk::new(&world).until_results().keys("b Down");
    let Screen::Robustness(state) = &walk.app.screen else {
        panic!("the robustness was expected");
    };
    let before = items(&walk)[state.selected].clone();
    let drawn = walk.drawn(FEW);
    let Screen::Robustness(state) = &drawn.app.screen else {
        panic!("the robustness was expected");
    };
    assert!(state.selected > 1, "nothing came in above");
    assert_eq!(items(&drawn)[state.selected], before);
}
