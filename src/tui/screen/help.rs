//! The keys of a screen, from the one table.

use ratatui::text::{Line, Span};

use super::{Parts, Pen, Screen, key_name};
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::keymap::{self, Binding, Context};
use crate::tui::theme::Role;
use crate::tui::view::Entry;

/// Returns the bindings that the help of a context lists.
pub fn items(context: Context) -> Vec<&'static Binding> {
    keymap::bindings(context).collect()
}

pub(super) fn update(app: &mut App, action: Action) {
    if let (Action::Back, Screen::Help { under, .. }) = (action, &app.screen) {
        app.screen = (**under).clone();
    }
}

pub(super) fn view(pen: &Pen<'_>, context: Context, selected: usize) -> Parts {
    let names: Vec<(String, String)> = items(context)
        .into_iter()
        .map(|binding| {
            let keys: Vec<String> = binding
                .keys
                .iter()
                .map(|key| key_name(pen.locale, *key))
                .collect();
            (
                pen.locale.any(&keys),
                pen.text(&format!("{}.long", binding.label)),
            )
        })
        .collect();
    let widest = names
        .iter()
        .map(|(keys, _)| text::width(keys))
        .max()
        .unwrap_or(0);
    let column = widest.min(pen.width / 2) + 2;
    let entries = names
        .into_iter()
        .map(|(keys, words)| {
            let wrapped = text::wrap(&words, pen.width.saturating_sub(column));
            let starts = std::iter::once(text::pad(&keys, column))
                .chain(std::iter::repeat(" ".repeat(column)));
            Entry::item(
                starts
                    .zip(wrapped)
                    .map(|(start, words)| Line::from(vec![Span::raw(start), Span::raw(words)]))
                    .collect(),
            )
        })
        .collect();
    let head = pen.paragraph(&pen.text("help-how"), Role::Muted);
    Parts {
        title: pen.text("help-title"),
        head,
        entries,
        selected,
    }
}
