//! The file was written: where it is, and how it reaches others.

use super::{Stage, show};
use crate::locale::Sentence;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::screen::{Parts, Pen, welcome};
use crate::tui::theme::Role;
use crate::tui::view::Entry;

/// The lines that can be selected.
pub(super) const ITEMS: [&str; 3] = [
    "declare-written-welcome",
    "declare-written-back",
    "declare-written-quit",
];

pub(super) fn update(app: &mut App, selected: usize, action: Action) -> Vec<Effect> {
    match (action, ITEMS.get(selected).copied()) {
        (Action::Confirm, Some("declare-written-quit")) => return vec![Effect::Quit],
        (Action::Confirm, Some("declare-written-welcome")) => {
            app.declaring = None;
            welcome::show(app, welcome::Item::Declare);
        }
        (Action::Confirm | Action::Back, _) => show(app, Stage::Families, 0),
        _ => {}
    }
    Vec::new()
}

pub(super) fn view(pen: &Pen<'_>, selected: usize) -> Parts {
    let path = pen.app.declaring.as_ref();
    let path = path.and_then(|one| one.handed_over.as_ref());
    let path = path.map_or(String::new(), |path| text::tame(&path.to_string_lossy()));
    let written = Sentence::new("declare-written").with("path", path.as_str());
    let mut entries: Vec<Entry> = ITEMS
        .iter()
        .map(|key| Entry::item(pen.paragraph(&pen.text(key), Role::Plain)))
        .collect();
    for key in ["declare-publish", "declare-send"] {
        entries.push(Entry::blank());
        entries.push(Entry::text(pen.paragraph(&pen.text(key), Role::Plain)));
    }
    let add = Sentence::new("declare-with").with("path", path);
    entries.push(Entry::blank());
    entries.push(Entry::text(pen.paragraph(&pen.say(&add), Role::Muted)));
    Parts {
        title: pen.text("declare-title"),
        head: pen.above(&pen.say(&written), Role::Title),
        entries,
        selected,
    }
}
