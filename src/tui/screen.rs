//! The screens: one file each, with its state, what an action makes of it, and what it looks like.

pub mod browse;
pub mod card;
pub mod changes;
pub mod claim;
pub mod compare;
pub mod contrast;
pub mod declare;
pub mod explanation;
pub mod filters;
mod footer;
pub mod glossary;
mod held;
pub mod help;
mod layout;
pub mod leaders;
mod movement;
pub mod name;
pub mod note;
pub mod own;
mod pen;
pub mod question;
mod renew;
pub mod results;
pub mod review;
pub mod robustness;
pub mod sessions;
mod source;
pub mod weigh;
pub mod welcome;
pub mod workshop;

use self::layout::entry_width;
use self::movement::movement;
use super::action::Action;
use super::app::{App, Effect};
use super::keymap::Context;
use super::world::World;

pub use footer::key_name;
pub use held::{Held, Wanted};
pub use layout::view;
pub use pen::{Parts, Pen};
pub(super) use renew::{renew, results_below};
pub(super) use source::selected as source;

/// What is on screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// The first screen.
    Welcome {
        /// The selected line.
        selected: usize,
    },
    /// One question.
    Question(question::State),
    /// All answers.
    Review(review::State),
    /// The results.
    Results(results::State),
    /// Why one hoster is where it is.
    Explanation(explanation::State),
    /// One hoster rather than another.
    Contrast(contrast::State),
    /// The note beside a question.
    Note(note::State),
    /// The sessions that are kept.
    Sessions(sessions::State),
    /// The name of a session.
    Name(name::State),
    /// What became different since a session was kept.
    Changes(changes::State),
    /// All needs side by side, by importance.
    Weigh(weigh::State),
    /// What holds with other weights, and what would change who comes first.
    Robustness(robustness::State),
    /// A workshop.
    Workshop(workshop::State),
    /// Hosters side by side.
    Compare(compare::State),
    /// The catalogue.
    Browse(browse::State),
    /// What the catalogue is filtered by.
    Filters(filters::State),
    /// Everything that is documented of a hoster.
    Card(card::State),
    /// A hoster describes itself.
    Declare(declare::State),
    /// One claim.
    Claim(claim::State),
    /// The user's own catalogue, about to be changed.
    Own(own::State),
    /// The keys of the screen under it.
    Help {
        /// The screen that comes back afterwards.
        under: Box<Screen>,
        /// The selected line.
        selected: usize,
    },
    /// The words of the screen under it.
    Glossary(glossary::State),
}

impl Screen {
    /// Says in which context keys are pressed.
    pub fn context(&self) -> Context {
        match self {
            Self::Welcome { .. } => Context::Welcome,
            Self::Question(state) if !state.typed.is_empty() => Context::Typing,
            Self::Question(state) if state.is_searching() => Context::Search,
            Self::Question(state) if state.is_plain_choice() => Context::Choice,
            Self::Question(_) => Context::Question,
            Self::Review(_) => Context::Review,
            Self::Results(_) => Context::Results,
            Self::Explanation(_) => Context::Explanation,
            Self::Contrast(_) => Context::Contrast,
            Self::Note(_) => Context::Note,
            Self::Sessions(state) if state.deleting => Context::Deleting,
            Self::Sessions(_) => Context::Sessions,
            Self::Name(_) => Context::Naming,
            Self::Changes(_) => Context::Changes,
            Self::Weigh(_) => Context::Weigh,
            Self::Robustness(_) => Context::Robustness,
            Self::Workshop(state) => state.context(),
            Self::Compare(_) => Context::Compare,
            Self::Browse(state) if !state.typed.is_empty() && state.hoster().is_none() => {
                Context::Unfound
            }
            Self::Browse(state) if !state.typed.is_empty() => Context::Narrowing,
            Self::Browse(_) => Context::Browse,
            Self::Filters(_) => Context::Filters,
            Self::Card(_) => Context::Card,
            Self::Declare(state) => state.context(),
            Self::Claim(state) => state.context(),
            Self::Own(state) => state.context(),
            Self::Help { .. } => Context::Help,
            Self::Glossary(_) => Context::Glossary,
        }
    }

    /// The selected line, where lines are selected.
    fn selected_mut(&mut self) -> Option<&mut usize> {
        Some(match self {
            Self::Welcome { selected } | Self::Help { selected, .. } => selected,
            Self::Question(state) => &mut state.selected,
            Self::Review(state) => &mut state.selected,
            Self::Results(state) => &mut state.selected,
            Self::Explanation(state) => &mut state.selected,
            Self::Contrast(state) => &mut state.selected,
            Self::Sessions(state) => &mut state.selected,
            Self::Changes(state) => &mut state.selected,
            Self::Weigh(state) => &mut state.selected,
            Self::Robustness(state) => &mut state.selected,
            Self::Workshop(state) => &mut state.selected,
            Self::Compare(state) => &mut state.selected,
            Self::Browse(state) => &mut state.selected,
            Self::Filters(state) => &mut state.selected,
            Self::Card(state) => &mut state.selected,
            Self::Declare(state) => &mut state.selected,
            Self::Claim(state) => &mut state.selected,
            Self::Own(state) => &mut state.selected,
            Self::Glossary(state) => &mut state.selected,
            // Nothing is selected where one writes.
            Self::Name(_) | Self::Note(_) => return None,
        })
    }
}

/// Takes an action that belongs to the screen.
pub fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    // Where one writes, the keys of movement move a cursor.
    match app.screen {
        Screen::Note(_) => return note::update(app, action),
        Screen::Name(_) => return name::update(app, action),
        _ => {}
    }
    let moves_cursor =
        app.context() == Context::Writing && matches!(action, Action::First | Action::Last);
    if let Some(step) = movement(app, action).filter(|_| !moves_cursor) {
        let last = item_count(world, app).saturating_sub(1);
        if let Some(selected) = app.screen.selected_mut() {
            *selected = step.from(*selected, last);
        }
        match &mut app.screen {
            Screen::Question(state) => state.moved = true,
            Screen::Robustness(state) => state.anchor = None,
            Screen::Claim(state) => {
                state.moved = true;
                state.arrive(world);
            }
            Screen::Declare(_) => declare::arrive(app),
            _ => {}
        }
        return Vec::new();
    }
    match app.screen {
        Screen::Welcome { .. } => return welcome::update(world, app, action),
        Screen::Question(_) => question::update(world, app, action),
        Screen::Review(_) => review::update(world, app, action),
        Screen::Results(_) => results::update(world, app, action),
        Screen::Explanation(_) => explanation::update(world, app, action),
        Screen::Contrast(_) => contrast::update(world, app, action),
        Screen::Sessions(_) => return sessions::update(world, app, action),
        Screen::Changes(_) => return changes::update(app, action),
        Screen::Weigh(_) => weigh::update(world, app, action),
        Screen::Robustness(_) => robustness::update(world, app, action),
        Screen::Workshop(_) => workshop::update(world, app, action),
        Screen::Compare(_) => compare::update(world, app, action),
        Screen::Browse(_) => browse::update(world, app, action),
        Screen::Filters(_) => filters::update(world, app, action),
        Screen::Card(_) => return card::update(world, app, action),
        Screen::Declare(_) => return declare::update(world, app, action),
        Screen::Claim(_) => return claim::update(world, app, action),
        Screen::Own(_) => return own::update(world, app, action),
        Screen::Help { .. } => help::update(app, action),
        Screen::Glossary(_) | Screen::Note(_) | Screen::Name(_) => {}
    }
    Vec::new()
}

/// Keeps the selection among the lines that are there: an answer may have taken some away.
pub(super) fn settle(world: &World, app: &mut App) {
    // Whichever session is about to be deleted, there is one line to confirm it.
    if matches!(app.screen, Screen::Sessions(_)) {
        return;
    }
    let last = item_count(world, app).saturating_sub(1);
    if let Some(selected) = app.screen.selected_mut() {
        *selected = (*selected).min(last);
    }
}

/// Returns the participant who gives importances on this screen.
pub(super) fn giver(screen: &Screen) -> Option<usize> {
    match screen {
        Screen::Workshop(state) => state.giver(),
        _ => None,
    }
}

fn item_count(world: &World, app: &App) -> usize {
    match &app.screen {
        Screen::Welcome { .. } => welcome::items(app).len(),
        Screen::Question(state) => question::items(world, app, state).len(),
        Screen::Review(_) => review::items(app).len(),
        Screen::Results(state) => results::items(app, state).len(),
        Screen::Explanation(state) => explanation::items(app, state).len(),
        Screen::Contrast(state) => contrast::items(app, state).len(),
        Screen::Sessions(state) => sessions::items(app, state),
        Screen::Changes(state) => changes::items(world, state),
        Screen::Weigh(_) => weigh::items(app).len(),
        Screen::Robustness(_) => robustness::items(app).len(),
        Screen::Workshop(state) => workshop::item_count(app, state),
        Screen::Compare(state) => {
            compare::items(&compare::comparison(world, app, state), state).len()
        }
        Screen::Browse(state) => state.found.kept.len(),
        Screen::Filters(state) => filters::items(state).len(),
        Screen::Card(state) => card::items(world, state).len(),
        Screen::Declare(state) => declare::item_count(world, app, state),
        Screen::Claim(state) => claim::items(world, state).len(),
        Screen::Own(state) => own::item_count(state),
        Screen::Help { under, .. } => help::items(under.context()).len(),
        Screen::Glossary(state) => glossary::items(world, app.language, state).len(),
        // Nothing is selected where one writes.
        Screen::Name(_) | Screen::Note(_) => 0,
    }
}
