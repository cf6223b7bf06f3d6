//! The sessions that are kept: open one, name it, copy it, delete it, hand it over.

use ratatui::text::Line;

use super::{Parts, Pen, Screen, changes, welcome, workshop};
use crate::locale::Sentence;
use crate::matching::{Order, Silence};
use crate::session::{self, Kept, Since};
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect, Saving};
use crate::tui::theme::Role;
use crate::tui::undo::History;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// The sessions on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// Whether the selected session is about to be deleted.
    pub deleting: bool,
}

/// Returns how many lines can be selected.
pub fn items(app: &App, state: &State) -> usize {
    let kept = app.sessions.kept.len();
    if state.deleting { kept.min(1) } else { kept }
}

/// Returns the session that is selected, where sessions are on screen.
pub fn selected(app: &App) -> Option<&Kept> {
    let Screen::Sessions(state) = &app.screen else {
        return None;
    };
    let kept = &app.sessions.kept;
    kept.get(state.selected).or(kept.last())
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Sessions(state) = app.screen.clone() else {
        return Vec::new();
    };
    let Some(kept) = selected(app).cloned() else {
        if action == Action::Back {
            welcome::show(app, welcome::Item::Sessions);
        }
        return Vec::new();
    };
    let slot = kept.slot.clone();
    let title = world.locale(app.language).say(&kept.title());
    let delete = |deleting| Screen::Sessions(State { deleting, ..state });
    match (action, state.deleting) {
        (Action::Confirm, true) => {
            app.screen = delete(false);
            if app.slot.as_ref() == Some(&slot) {
                // What is deleted does not come back with the next answer.
                app.begin(world);
            }
            return vec![Effect::Delete { slot, name: title }];
        }
        (Action::Back, true) => app.screen = delete(false),
        (Action::Remove, false) => app.screen = delete(true),
        (Action::Confirm, false) if app.may_leave() => open(world, app, &kept),
        (Action::Workshop, false) if app.may_leave() => {
            open(world, app, &kept);
            hold_workshop(world, app);
        }
        (Action::Back, false) => welcome::show(app, welcome::Item::Sessions),
        (Action::Duplicate, false) => {
            let copy = Sentence::new("session-copy").with("name", title);
            let name = world.locale(app.language).say(&copy);
            return vec![Effect::Duplicate { slot, name }];
        }
        (Action::Export, false) => {
            let stem = text::slug(&title);
            return vec![Effect::Export { slot, stem }];
        }
        _ => {}
    }
    Vec::new()
}

/// Holds a workshop on the session that was just opened; what became different since still comes first.
fn hold_workshop(world: &World, app: &mut App) {
    let Screen::Changes(mut changes) = app.screen.clone() else {
        return workshop::open(world, app);
    };
    app.screen = (*changes.go_on).clone();
    workshop::open(world, app);
    changes.go_on = Box::new(app.screen.clone());
    app.screen = Screen::Changes(changes);
}

/// Takes a session up again, at the place reached; what became different since comes first.
///
/// A session of which something could not be restored keeps its file: what goes on is written beside it.
pub(super) fn open(world: &World, app: &mut App, kept: &Kept) {
    let restored = &kept.restored;
    let whole = restored.dropped.is_empty();
    app.journey = restored.session.journey.clone();
    app.marked.clear();
    app.silence = restored
        .ranking
        .as_ref()
        .map_or(Silence::default(), |ranking| ranking.silence);
    app.order = Order::default();
    app.supposed.clear();
    app.history = History::default();
    app.slot = whole.then(|| kept.slot.clone());
    if app.saving != Saving::Off {
        app.saving = if whole {
            Saving::Saved
        } else {
            Saving::Nothing
        };
    }
    app.rematch(world);
    app.go(world, app.journey.position);
    if let Some(since) = Since::new(restored, &world.catalogue, &app.matched.ranking) {
        app.screen = Screen::Changes(changes::State {
            selected: 0,
            since: since.into(),
            go_on: Box::new(app.screen.clone()),
        });
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let title = pen.text("sessions-title");
    if let Some(kept) = selected(pen.app).filter(|_| state.deleting) {
        let ask = Sentence::new("sessions-delete").with("name", kept.title());
        let mut head = pen.paragraph(&pen.say(&ask), Role::Warning);
        head.extend(pen.paragraph(&pen.text("sessions-delete-how"), Role::Plain));
        return Parts {
            title,
            head,
            entries: vec![entry(pen, kept)],
            selected: 0,
        };
    }
    let listing = &pen.app.sessions;
    let head = match &pen.app.told {
        Some(told) => pen.paragraph(&pen.say(told), Role::Heading),
        None if listing.kept.is_empty() => pen.paragraph(&pen.text("sessions-none"), Role::Plain),
        None => pen.paragraph(&pen.text("sessions-how"), Role::Muted),
    };
    let mut entries: Vec<Entry> = listing.kept.iter().map(|kept| entry(pen, kept)).collect();
    if !listing.unreadable.is_empty() {
        entries.push(Entry::blank());
        entries.push(pen.heading(&pen.text("sessions-unreadable")));
    }
    for one in &listing.unreadable {
        let lines = pen.paragraph(&one.line(pen.locale), Role::Muted);
        entries.push(Entry::text(lines));
    }
    Parts {
        title,
        head,
        entries,
        selected: state.selected.min(listing.kept.len().saturating_sub(1)),
    }
}

/// One session: its title, when it was kept, and where it stands.
fn entry(pen: &Pen<'_>, kept: &Kept) -> Entry {
    let title = text::fit(&pen.say(&kept.title()), pen.width).into_owned();
    let mut lines = vec![Line::styled(title, pen.theme().style(Role::Title))];
    lines.extend(indented(
        &detail(pen, kept),
        2,
        pen.width,
        pen.theme(),
        Role::Muted,
    ));
    Entry::item(lines)
}

/// When a session was kept, where it stands, and whether something of it is gone.
pub(super) fn detail(pen: &Pen<'_>, kept: &Kept) -> String {
    let detail = Sentence::new("welcome-resume-detail")
        .with("when", session::when(kept.day, pen.world.today))
        .with("place", session::place(&kept.restored.session.journey));
    let detail = pen.say(&detail);
    match kept.restored.dropped.len() {
        0 => detail,
        dropped => {
            let dropped = Sentence::new("welcome-resume-dropped").with("count", dropped);
            format!("{detail} {}", pen.say(&dropped))
        }
    }
}
