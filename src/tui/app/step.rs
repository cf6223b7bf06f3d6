//! What each action makes of the state: of whatever screen, then of the one that is there.

use super::{App, Effect};
use crate::locale::Sentence;
use crate::questionnaire::Position;
use crate::session;
use crate::text;
use crate::tui::action::Action;
use crate::tui::keymap::{self, Context};
use crate::tui::notice::Notice;
use crate::tui::screen::{
    self, Screen, browse, card, compare, contrast, explanation, filters, glossary, name, note, own,
    question, results, review, robustness, weigh,
};
use crate::tui::undo::{self, Way};
use crate::tui::world::World;

/// Takes one action. Whatever changes an answer, the name or the place reached is to be saved; to open a
/// session changes nothing of it.
pub fn update(world: &World, mut app: App, action: Action) -> (App, Vec<Effect>) {
    // What was told stays while somebody looks around, and leaves its room to the next thing that is done.
    let looks = matches!(
        action,
        Action::Up | Action::Down | Action::Help | Action::Glossary | Action::Language
    );
    if !looks {
        app.notice = None;
    }
    // A warning on the way out of a journey is answered by the same key once more.
    let asks_again = match app.screen {
        Screen::Declare(_) => action == Action::Back,
        Screen::Claim(_) => false,
        _ => app.is_outside() && action == Action::Confirm,
    };
    if !asks_again && (!looks || app.is_outside()) {
        app.told = None;
    }
    let before = (!app.is_outside()).then(|| undo::Before::of(&app));
    let (mut app, effects) = step(world, app, |app| act(world, app, action));
    if let Some(before) = before {
        before.record(&mut app, action);
    }
    (app, effects)
}

/// Takes a pasted text, of any length: it is saved once, and in a note it comes in whole or not at all.
pub fn paste(world: &World, app: App, pasted: &str) -> (App, Vec<Effect>) {
    if app.context() == Context::Note && !app.is_too_small() {
        return step(world, app, |app| note::paste(app, pasted));
    }
    let mut app = app;
    let mut effects = Vec::new();
    for action in keymap::paste(app.context(), pasted) {
        let (next, more) = update(world, app, action);
        app = next;
        effects.extend(more);
    }
    effects.dedup();
    (app, effects)
}

/// Makes one step, and adds what follows from it.
fn step(
    world: &World,
    mut app: App,
    make: impl FnOnce(&mut App) -> Vec<Effect>,
) -> (App, Vec<Effect>) {
    let before = (app.journey.clone(), app.silence);
    let is_outside = app.is_outside();
    let shows_results = results::is_under(&app.screen);
    let mut effects = make(&mut app);
    screen::settle(world, &mut app);
    if !shows_results {
        results::arrive(&mut app);
    }
    if let Screen::Question(state) = &mut app.screen {
        state.look_up(world, &app.journey);
    }
    app.notice = if is_outside {
        None
    } else {
        Notice::after(app.notice.take(), &before.0, &app.journey)
    };
    let is_changed = (&app.journey, &app.silence) != (&before.0, &before.1);
    // What became empty is kept too, where there was something.
    let is_kept = app.slot.is_some() || !app.journey.is_empty();
    if is_changed && !is_outside && is_kept {
        effects.push(Effect::Save);
        effects.dedup();
    }
    (app, effects)
}

/// Asks for the document of the session under way.
fn hand_over(world: &World, app: &App) -> Effect {
    let title = session::title(&app.journey, world.today);
    let stem = text::slug(&world.locale(app.language).say(&title));
    Effect::HandOver { stem }
}

fn act(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    match action {
        Action::Quit => return vec![Effect::Quit],
        Action::Interrupt => return vec![Effect::Interrupt],
        _ if app.is_too_small() => {}
        Action::Language => {
            let (from, to) = (app.language, app.language.other());
            app.language = to;
            glossary::translate(world, &mut app.screen, from, to);
        }
        Action::Help => {
            app.screen = match app.screen.clone() {
                Screen::Help { under, .. } => *under,
                screen => Screen::Help {
                    under: Box::new(screen),
                    selected: 0,
                },
            };
        }
        Action::Path => {
            // The review lists what the path asks first: what is selected there stays selected.
            let selected = review::selected(app);
            app.journey.path = app.journey.path.other();
            review::select(app, selected);
        }
        Action::Glossary => {
            app.screen = match app.screen.clone() {
                Screen::Glossary(state) => *state.under,
                // Keys over words over keys is the most: the words that are there already come back.
                Screen::Help { under, .. } if matches!(*under, Screen::Glossary(_)) => *under,
                _ => Screen::Glossary(glossary::State::new(world, app)),
            };
        }
        Action::Undo => undo::step(world, app, Way::Back),
        Action::Redo => undo::step(world, app, Way::Forth),
        Action::Name => name::begin(app),
        Action::Results => app.go(world, Position::Results),
        Action::HandOver => {
            let comparison = compare::hand_over(world, app);
            return vec![comparison.unwrap_or_else(|| hand_over(world, app))];
        }
        Action::Amend => own::amend(world, app),
        Action::Withdraw => own::withdraw(world, app),
        Action::AddHoster => own::add(app),
        Action::PutBack => return own::put_back(world, app),
        Action::Note => note::open(app),
        Action::Weigh => weigh::open(app),
        Action::Robustness => robustness::open(app),
        Action::Contrast => contrast::open(app),
        Action::Browse => browse::open(world, app),
        Action::Filter => filters::open(app),
        Action::Open => match screen::source(world, app) {
            Some(address) => return vec![Effect::Open(address)],
            None => app.told = Some(Sentence::new("open-nothing")),
        },
        Action::Card => card::open_selected(world, app),
        Action::Review => {
            let asked = explanation::question_of_selected(app)
                .or_else(|| contrast::question_of_selected(app))
                .or_else(|| question::asked(&app.screen));
            app.review(asked);
        }
        action => return screen::update(world, app, action),
    }
    Vec::new()
}
