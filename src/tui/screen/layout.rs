//! A screen laid out: what it contributes, with what stands around it wherever one is.

use ratatui::text::Line;

use super::{
    Parts, Pen, Screen, browse, card, changes, claim, compare, contrast, declare, explanation,
    filters, footer, glossary, help, name, note, own, question, results, review, robustness,
    sessions, weigh, welcome, workshop,
};
use crate::locale::{Locale, Sentence};
use crate::tui::app::{App, Saving};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::view::{ASIDE_GAP, MARGIN, View, WIDE, aside_width, paragraph};
use crate::tui::world::World;

/// Returns the columns for the text of an entry. Two more stay free at the right: one for the marks of
/// scrolling, one between them and the text, where a cursor can stand.
pub(super) fn entry_width(app: &App) -> usize {
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
