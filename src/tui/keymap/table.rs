//! Every key, and what it does where: first what is done on a screen, then where keys lead.

mod doing;
mod leading;

use crossterm::event::KeyCode;

use super::{Binding, Key, Where};
use crate::tui::action::Action;

/// Every binding, in the order of the footer and of the help.
pub fn all() -> impl Iterator<Item = &'static Binding> {
    doing::BINDINGS.iter().chain(leading::BINDINGS)
}

const fn letter(letter: char) -> Key {
    Key::Plain(KeyCode::Char(letter))
}

const fn function(number: u8) -> Key {
    Key::Plain(KeyCode::F(number))
}

/// A binding that the help alone tells.
const fn bind(keys: &'static [Key], place: Where, action: Action, label: &'static str) -> Binding {
    Binding {
        keys,
        place,
        action,
        label,
        footer: None,
    }
}

/// A binding that the footer shows too, where there is room: the lowest place goes last.
const fn shown(
    footer: u8,
    keys: &'static [Key],
    place: Where,
    action: Action,
    label: &'static str,
) -> Binding {
    Binding {
        footer: Some(footer),
        ..bind(keys, place, action, label)
    }
}
