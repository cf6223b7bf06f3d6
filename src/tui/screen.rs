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

use ratatui::text::Line;

use self::movement::movement;
use super::action::Action;
use super::app::{App, Effect, Saving};
use super::keymap::Context;
use super::notice::Notice;
use super::theme::Role;
use super::view::{ASIDE_GAP, MARGIN, View, WIDE, aside_width, paragraph};
use super::world::World;
use crate::locale::{Locale, Sentence};

pub use footer::key_name;
pub use held::{Held, Wanted};
pub use pen::{Parts, Pen};
pub(super) use renew::renew;
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
        Screen::Card(_) => card::update(world, app, action),
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

/// Returns the columns for the text of an entry. Two more stay free at the right: one for the marks of
/// scrolling, one between them and the text, where a cursor can stand.
fn entry_width(app: &App) -> usize {
    let beside = match aside_columns(app) {
        0 => 0,
        aside => aside + usize::from(ASIDE_GAP) - 1,
    };
    usize::from(app.size.0).saturating_sub(usize::from(MARGIN) + 2 + beside)
}

/// Returns the columns for what stands to the right of the list; none where nothing does.
fn aside_columns(app: &App) -> usize {
    if has_aside(&app.screen) && app.size.0 >= WIDE {
        aside_width(app.size.0).into()
    } else {
        0
    }
}

/// Lays the screen out for a terminal of this many columns.
pub fn view(world: &World, app: &App) -> View {
    let columns = usize::from(app.size.0);
    let locale = world.locale(app.language);
    let aside = aside_columns(app);
    let pen = Pen {
        world,
        app,
        locale,
        width: entry_width(app),
        aside,
    };
    let parts = if app.is_too_small() {
        let words = locale.text("screen-too-small");
        let head = paragraph(&words, columns.saturating_sub(1), world.theme, Role::Plain);
        Parts {
            title: String::new(),
            head,
            entries: Vec::new(),
            selected: 0,
        }
    } else {
        match &app.screen {
            Screen::Welcome { selected } => welcome::view(&pen, *selected),
            Screen::Question(state) => question::view(&pen, state),
            Screen::Review(state) => review::view(&pen, state),
            Screen::Results(state) => results::view(&pen, state),
            Screen::Explanation(state) => explanation::view(&pen, state),
            Screen::Contrast(state) => contrast::view(&pen, state),
            Screen::Note(state) => note::view(&pen, state),
            Screen::Sessions(state) => sessions::view(&pen, state),
            Screen::Name(state) => name::view(&pen, state),
            Screen::Changes(state) => changes::view(&pen, state),
            Screen::Weigh(state) => weigh::view(&pen, state),
            Screen::Robustness(state) => robustness::view(&pen, state),
            Screen::Workshop(state) => workshop::view(&pen, state),
            Screen::Compare(state) => compare::view(&pen, state),
            Screen::Browse(state) => browse::view(&pen, state),
            Screen::Filters(state) => filters::view(&pen, state),
            Screen::Card(state) => card::view(&pen, state),
            Screen::Declare(state) => declare::view(&pen, state),
            Screen::Claim(state) => claim::view(&pen, state),
            Screen::Own(state) => own::view(&pen, state),
            Screen::Help { under, selected } => help::view(&pen, under.context(), *selected),
            Screen::Glossary(state) => glossary::view(&pen, state),
        }
    };
    // Without room at its side, a list has under it what is short, and a question has it in its list.
    let room = if aside > 0 { aside } else { pen.width };
    let aside = match &app.screen {
        _ if app.is_too_small() => Vec::new(),
        Screen::Question(state) if aside > 0 => question::aside(&pen, state, room),
        Screen::Weigh(state) => weigh::aside(&pen, state, room),
        Screen::Workshop(state) => workshop::aside(&pen, state, room),
        Screen::Claim(state) if aside > 0 => claim::aside(&pen, state, room),
        _ => Vec::new(),
    };
    let mut head = told(&pen);
    head.extend(supposed(&pen));
    head.extend(parts.head);
    let footer = if app.is_too_small() {
        String::new()
    } else {
        footer::footer(app.context(), locale, columns.saturating_sub(2))
    };
    View {
        title: parts.title,
        state: saving(app, locale),
        head,
        entries: parts.entries,
        selected: parts.selected,
        aside,
        caret: note::caret(app),
        footer,
        theme: world.theme,
        glyphs: world.glyphs,
    }
}

/// Says whether something can stand beside the list of a screen.
fn has_aside(screen: &Screen) -> bool {
    match screen {
        Screen::Question(state) => question::has_aside(state.asked),
        Screen::Weigh(_) => true,
        Screen::Claim(state) => claim::has_aside(state),
        Screen::Workshop(state) => matches!(state.stage, workshop::Stage::Together(_)),
        _ => false,
    }
}

/// What the last action changed beyond what is in view.
fn told(pen: &Pen<'_>) -> Vec<Line<'static>> {
    if pen.app.is_too_small() || matches!(pen.app.screen, Screen::Help { .. }) {
        return Vec::new();
    }
    // The sessions tell of themselves in a place of their own.
    let done = pen.app.told.iter();
    let done = done.filter(|_| !matches!(pen.app.screen, Screen::Sessions(_)));
    let notice = pen.app.notice.iter().flat_map(Notice::sentences);
    done.cloned()
        .chain(notice)
        .flat_map(|sentence| pen.above(&pen.say(&sentence), Role::Open))
        .collect()
}

/// That facts are supposed which nobody documents, wherever the order that follows is looked at.
fn supposed(pen: &Pen<'_>) -> Vec<Line<'static>> {
    let count = pen.app.matched.premises.supposed.len();
    let is_about_order = matches!(
        pen.app.screen,
        Screen::Results(_)
            | Screen::Explanation(_)
            | Screen::Contrast(_)
            | Screen::Compare(_)
            | Screen::Robustness(_)
            | Screen::Weigh(_)
            | Screen::Workshop(_)
    );
    if count == 0 || !is_about_order || pen.app.is_too_small() {
        return Vec::new();
    }
    let supposed = Sentence::new("results-supposed").with("count", count);
    pen.above(&pen.say(&supposed), Role::Warning)
}

fn saving(app: &App, locale: &Locale) -> String {
    let declaring = app
        .declaring
        .as_ref()
        .filter(|_| matches!(app.screen, Screen::Declare(_) | Screen::Claim(_)));
    match declaring.map_or(&app.saving, |declaring| &declaring.saving) {
        Saving::Off => locale.text("saving-off"),
        Saving::Nothing => String::new(),
        Saving::Saved => locale.text("saving-saved"),
        Saving::Failed(cause) => {
            locale.say(&Sentence::new("saving-failed").with("cause", cause.clone()))
        }
    }
}
