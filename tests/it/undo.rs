//! One step back and one step forth: whatever was pressed, undoing it all is the beginning and redoing it all is
//! the end, and nothing that was written goes with it.

mod told;

use jiff::Timestamp;
use matou::catalogue::Stock;
use matou::locale::Language;
use matou::matching::{Options, Ranking, Silence};
use matou::questionnaire::{Answers, Workshop, derive};
use matou::session::Store;
use matou::tui::Keeper;
use matou::tui::action::Action;
use matou::tui::app::{App, Effect};
use matou::tui::keymap::{self, Context};
use matou::tui::screen::Screen;
use matou::tui::undo::{History, MOST_STEPS};
use matou::tui::world::World;
use ratatui::layout::Rect;

use crate::walk::{Walk, bundled_world, events, small_world};

/// All that a step is about, taken from the state by hand.
#[derive(Clone, Debug, PartialEq)]
struct Counted {
    answers: Answers,
    silence: Silence,
    workshop: Workshop,
}

fn counted(walk: &Walk<'_>) -> Counted {
    let mut workshop = walk.app.journey.workshop.clone();
    // Names are text, and who gave nothing makes no difference.
    for one in &mut workshop.participants {
        one.name.clear();
    }
    while workshop
        .participants
        .last()
        .is_some_and(|one| one.weights.is_empty())
    {
        workshop.participants.pop();
    }
    Counted {
        answers: walk.app.journey.answers.clone(),
        silence: walk.app.silence,
        workshop,
    }
}

/// Checks that everything that follows from the answers follows from those that are there.
fn assert_consistent(walk: &Walk<'_>) {
    let app = &walk.app;
    let hosters = &walk.world.catalogue.hosters;
    let (needs, origins) = derive(&app.journey.answers);
    let options = Options {
        silence: app.silence,
        ..Options::default()
    };
    let ranking = Ranking::new(hosters, &needs.needs, options);
    assert_eq!(
        app.matched.listed,
        app.order.arrange(&ranking.proposed, hosters)
    );
    assert_eq!(app.matched.ranking, ranking);
    assert_eq!(app.matched.needs, needs);
    assert_eq!(app.matched.origins, origins);
    let view = walk.view(60, 20);
    let selects = view.entries.iter().any(|entry| entry.selectable);
    let cursor = view.cursor(Rect::new(0, 0, 60, 20));
    assert!(
        !selects || cursor.is_some(),
        "what is selected is not there\n{}",
        walk.text()
    );
}

/// A generator that gives the same keys for the same seed.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap() % below
    }
}

/// The keys of the long walk; those that stand twice are pressed twice as often.
const KEYS: &str = "Enter Enter Enter Enter Down Down Down Down Up End Home PageDown Space Space Space Space \
    Right Right Right Left Left Left Tab Tab BackTab 1 5 0 Backspace Backspace e r F3 F4 F9 F5 F7 p u o d i s f n g \
    a x m Esc Esc Esc F1 F2 h é";

/// The keys that answer, pressed most of the time.
const ANSWERS: &str = "Enter Enter Down Down Down Space Space Right Left Left Tab Space Right";

/// Where keys that undo are no keys.
const ELSEWHERE: [Context; 14] = [
    Context::Welcome,
    Context::Sessions,
    Context::Deleting,
    Context::Changes,
    Context::Note,
    Context::Naming,
    Context::Removing,
    Context::Browse,
    Context::Narrowing,
    Context::Card,
    Context::Claim,
    Context::Writing,
    Context::Help,
    Context::Glossary,
];

/// What stood at each step of a walk, the first one first.
struct Steps {
    stood: Vec<Counted>,
    /// Whether an amount is being typed: its digits are one step.
    types: bool,
}

impl Steps {
    fn note(&mut self, now: Counted, types: bool) {
        let goes_on = self.types && types;
        self.types = goes_on;
        if self.stood.last() == Some(&now) {
            return;
        }
        self.types = types;
        if goes_on {
            self.stood.pop();
        }
        if goes_on && self.stood.last() == Some(&now) {
            self.types = false;
            return;
        }
        self.stood.push(now);
    }
}

/// Presses a key that nobody chose, and stays inside the journey.
fn press<'w>(walk: Walk<'w>, dice: &mut Dice, steps: &mut Steps) -> Walk<'w> {
    let context = walk.app.context();
    let keys = match dice.next(3) {
        0 => KEYS,
        // Where nothing is answered one does not stay for long.
        _ if ELSEWHERE.contains(&context) || context == Context::Explanation => "Esc",
        _ => ANSWERS,
    };
    let keys: Vec<&str> = keys.split_whitespace().collect();
    let event = events(keys[dice.next(keys.len())])[0];
    let before = walk.again();
    let action = keymap::resolve(walk.app.context(), event);
    let mut next = walk;
    next.press(event);
    if matches!(next.app.context(), Context::Welcome | Context::Removing) {
        return before;
    }
    if action.is_some() {
        let types = matches!(action, Some(Action::Type(_) | Action::Erase));
        steps.note(counted(&next), types);
    }
    next
}

/// Leaves whatever is over the journey, and the turn of a participant.
fn inside(mut walk: Walk<'_>) -> Walk<'_> {
    while ELSEWHERE.contains(&walk.app.context()) || walk.app.context() == Context::Turn {
        walk = walk.keys("Esc");
    }
    walk
}

/// Walks at random, then undoes all and redoes all, looking around in between.
fn there_and_back(world: &World, seed: u64, length: usize) -> usize {
    let mut dice = Dice(seed);
    let mut walk = Walk::new(world);
    walk = if seed.is_multiple_of(2) {
        walk.keys("Down Enter")
    } else {
        walk.until_review().keys("a Down Enter Esc")
    };
    walk.app.history = History::default();
    let mut steps = Steps {
        stood: vec![counted(&walk)],
        types: false,
    };
    for _ in 0..length {
        walk = press(walk, &mut dice, &mut steps);
    }
    walk = inside(walk);
    let stood = steps.stood;
    assert!(stood.len() <= MOST_STEPS);
    assert_eq!(
        walk.app.history.steps(),
        (stood.len() - 1, 0),
        "seed {seed}"
    );
    assert_eq!(&counted(&walk), stood.last().unwrap());
    let written = |app: &App| {
        let people = app.journey.workshop.participants.iter();
        let names: Vec<String> = people.map(|one| one.name.clone()).collect();
        (
            app.journey.notes.clone(),
            app.journey.name.clone(),
            app.journey.path,
            names,
        )
    };
    let before = written(&walk.app);
    let back = stood.iter().rev().skip(1).map(|stood| ("Ctrl+Z", stood));
    let forth = stood.iter().skip(1).map(|stood| ("Ctrl+Y", stood));
    for (number, (key, expected)) in back.chain(forth).enumerate() {
        walk.effects.clear();
        walk = walk.keys(key);
        assert_eq!(
            &counted(&walk),
            expected,
            "seed {seed}, step {number}: {key}"
        );
        assert_eq!(written(&walk.app), before, "what was written stays");
        assert_consistent(&walk);
        // Somebody looks around, which changes nothing and takes no step away.
        walk = walk.keys(["Down", "Up", "End", "Tab", "PageDown"][dice.next(5)]);
        if dice.next(4) == 0 {
            walk = walk.keys(["F1 Esc", "F3", "F4", "g Esc"][dice.next(4)]);
            walk = inside(walk);
        }
        assert_eq!(&counted(&walk), expected);
    }
    let end = walk.again().keys("Ctrl+Y");
    assert_eq!(counted(&end), counted(&walk), "there is nothing more");
    stood.len()
}

#[test]
fn undoing_all_is_the_beginning_and_redoing_all_is_the_end() {
    let world = small_world();
    let steps: usize = (1..=40)
        .map(|seed| there_and_back(&world, seed * 77, 400))
        .sum();
    assert!(steps > 1000, "the walks go somewhere: {steps}");
}

#[test]
fn the_same_holds_in_the_bundled_catalogue() {
    let world = bundled_world();
    let steps: usize = (1..=3)
        .map(|seed| there_and_back(&world, seed * 1001, 240))
        .sum();
    assert!(steps > 60, "{steps}");
}

#[test]
fn the_digits_of_one_amount_are_one_step() {
    let world = small_world();
    let walk = Walk::new(&world)
        .keys("Enter Down Enter Enter Enter")
        .edit("Q17")
        .keys("Space Tab");
    let before = counted(&walk);
    let steps = walk.app.history.steps().0;
    let typed = walk
        .again()
        .typed("1200")
        .keys("Backspace Backspace")
        .typed("5");
    assert_eq!(typed.app.history.steps().0, steps + 1);
    assert_eq!(counted(&typed.again().keys("z")), before);
    let again = typed.again().keys("z Ctrl+Y");
    assert_eq!(counted(&again), counted(&typed));
    // What was done in between begins another step.
    let apart = walk.again().typed("12").keys("Up Down").typed("34");
    assert_eq!(apart.app.history.steps().0, steps + 2);
    let first = apart.keys("z");
    assert!(first.words().contains("12 €"), "{}", first.text());
    // Taken back letter by letter, nothing is left to undo.
    let walk = walk.typed("9").keys("Right").typed("1").keys("Backspace");
    assert_eq!(walk.app.history.steps().0, steps + 2);
}

#[test]
fn another_action_forgets_what_was_undone_and_looking_around_does_not() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Tab Left Left");
    let end = counted(&walk);
    let walk = walk.keys("z z");
    assert_eq!(walk.app.history.steps().1, 2);
    let looked = walk
        .again()
        .keys("Down Tab o F1 Esc Enter Esc e Esc p Esc F2 Ctrl+Y Ctrl+Y");
    assert_eq!(counted(&looked), end);
    let other = walk.keys("Tab Right");
    assert_eq!(other.app.history.steps().1, 0);
    let now = counted(&other);
    let other = other.keys("Ctrl+Y");
    assert_eq!(counted(&other), now);
    assert!(
        other.words().contains("Il n’y a rien à rétablir."),
        "{}",
        other.text()
    );
}

#[test]
fn only_the_last_two_hundred_steps_are_remembered() {
    let world = small_world();
    let mut walk = Walk::new(&world).until_review().keys("p End");
    for _ in 0..MOST_STEPS {
        walk = walk.keys("Right Left");
    }
    assert_eq!(walk.app.history.steps(), (MOST_STEPS, 0));
    let kept = counted(&walk);
    walk = walk.keys(&"z ".repeat(MOST_STEPS));
    assert_eq!(walk.app.history.steps(), (0, MOST_STEPS));
    assert_eq!(counted(&walk), kept, "an even number of moves");
    assert!(walk.keys("z").words().contains("Il n’y a rien à annuler."));
}

#[test]
fn the_steps_belong_to_the_journey_under_way() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("u o");
    assert!(walk.app.history.steps().0 > 5);
    let journey = walk.app.journey.clone();
    let opened = Walk::taken_up(&world, journey);
    assert_eq!(opened.app.history.steps(), (0, 0));
    let answers = opened.app.journey.answers.clone();
    let opened = opened.keys("z");
    assert_eq!(opened.app.journey.answers, answers);
    // Another session begins with nothing of the one before.
    let mut outside = opened.keys("Right z");
    outside.app.screen = Screen::Welcome { selected: 0 };
    let begin = outside.keys("Down Down Enter");
    assert!(begin.app.journey.is_empty(), "{}", begin.text());
    assert_eq!(begin.app.history.steps(), (0, 0));
}

#[test]
fn the_file_of_the_session_follows_each_step() {
    let world = small_world();
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::new(Some(Store::new(folder.path())), Stock::default());
    let app = App::new(&world, Language::French, keeper.saving(), keeper.listing());
    let mut walk = Walk {
        world: &world,
        app,
        effects: Vec::new(),
    };
    let mut second = 1_800_000_000;
    let keys = "Enter Down Enter Enter Down Enter nextcloud Enter Left Enter bret Enter Enter Space Enter F4 Tab Left u \
                Left Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Y F3 Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Y";
    let mut compared = 0;
    for event in events(keys) {
        walk.press(event);
        for effect in std::mem::take(&mut walk.effects) {
            second += 1;
            let now = Timestamp::from_second(second).unwrap();
            keeper.perform(&world, &mut walk.app, &effect, now, folder.path());
            assert_eq!(effect, Effect::Save);
        }
        let Some(kept) = Store::new(folder.path())
            .list()
            .unwrap()
            .kept
            .into_iter()
            .next()
        else {
            continue;
        };
        compared += 1;
        let restored = kept.restored;
        assert_eq!(restored.session.journey.answers, walk.app.journey.answers);
        // Without a need there is no order to remember, and no switch with it.
        let silence = restored
            .ranking
            .map_or(walk.app.silence, |ranking| ranking.silence);
        assert_eq!(silence, walk.app.silence);
    }
    assert!(compared > 30, "{compared}");
}
