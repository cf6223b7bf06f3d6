//! The declarations that were begun: go on with one, delete it, or begin another.

use super::{Stage, begin_anew, go_on, show};
use crate::declaration::Draft;
use crate::explanation;
use crate::locale::Sentence;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect, Saving};
use crate::tui::declaring::Declaring;
use crate::tui::screen::{Parts, Pen, welcome};
use crate::tui::theme::Role;
use crate::tui::view::Entry;

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A declaration, by its place.
    Draft(usize),
    /// Another one.
    Another,
}

pub(super) fn items(app: &App) -> Vec<Item> {
    let drafts = app.drafts.iter().enumerate();
    drafts
        .filter(|(_, draft)| draft.declaration.is_some())
        .map(|(place, _)| Item::Draft(place))
        .chain([Item::Another])
        .collect()
}

pub(super) fn update(app: &mut App, selected: usize, action: Action) -> Vec<Effect> {
    match (action, items(app).get(selected).copied()) {
        (Action::Confirm, Some(Item::Draft(place))) => {
            let draft = app.drafts.get(place).cloned();
            if let Some(declaration) = draft.and_then(|draft| draft.declaration) {
                go_on(app, Declaring::new(declaration, None, Saving::Saved));
            }
        }
        (Action::Confirm, Some(Item::Another)) => begin_anew(app),
        (Action::Remove, Some(Item::Draft(place))) => show(app, Stage::Deleting(place), 0),
        (Action::Back, _) => welcome::show(app, welcome::Item::Declare),
        _ => {}
    }
    Vec::new()
}

/// Confirms that a declaration is deleted, or keeps it.
pub(super) fn delete(app: &mut App, place: usize, action: Action) -> Vec<Effect> {
    let path = app.drafts.get(place).map(|draft| draft.path.clone());
    match action {
        Action::Confirm => {
            show(app, Stage::Drafts, 0);
            path.map(|path| Effect::DeleteDraft { path })
                .into_iter()
                .collect()
        }
        Action::Back => {
            show(app, Stage::Drafts, place);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

pub(super) fn view(pen: &Pen<'_>, selected: usize) -> Parts {
    let mut entries: Vec<Entry> = Vec::new();
    for item in items(pen.app) {
        match item {
            Item::Draft(place) => entries.push(entry(pen, place)),
            Item::Another => {
                let another = pen.paragraph(&pen.text("declare-another"), Role::Plain);
                entries.extend([Entry::blank(), Entry::item(another)]);
            }
        }
    }
    let is_unreadable = |draft: &&Draft| draft.declaration.is_none();
    let unreadable: Vec<String> = pen
        .app
        .drafts
        .iter()
        .filter(is_unreadable)
        .map(Draft::file_name)
        .collect();
    if !unreadable.is_empty() {
        let left = Sentence::new("declare-unreadable").with("files", unreadable.join(", "));
        entries.push(Entry::blank());
        entries.push(Entry::text(pen.paragraph(&pen.say(&left), Role::Muted)));
    }
    Parts {
        title: pen.text("declare-title"),
        head: pen.above(&pen.text("declare-drafts"), Role::Title),
        entries,
        selected,
    }
}

/// Asks whether a declaration is deleted.
pub(super) fn deleting(pen: &Pen<'_>, place: usize) -> Parts {
    Parts {
        title: pen.text("declare-title"),
        head: pen.above(&pen.text("declare-delete"), Role::Warning),
        entries: vec![entry(pen, place)],
        selected: 0,
    }
}

/// A declaration: its name, and how much of it is filled in.
fn entry(pen: &Pen<'_>, place: usize) -> Entry {
    let draft = pen.app.drafts.get(place);
    let Some(declaration) = draft.and_then(|draft| draft.declaration.as_ref()) else {
        return Entry::item(Vec::new());
    };
    let filled = declaration.all_filled();
    let line = Sentence::new("declare-draft")
        .with("name", text::tame(&declaration.name))
        .with("filled", filled.filled)
        .with("all", filled.all)
        .with("date", explanation::day(declaration.latest()));
    Entry::item(pen.paragraph(&pen.say(&line), Role::Plain))
}
