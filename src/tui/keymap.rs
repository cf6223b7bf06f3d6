//! The one table of keys: footer, help and tests are made from it.
//!
//! Arrows, Tab, Enter, Space and Escape do everything; letters are shortcuts. No key here needs `AltGr` on a
//! French keyboard.

mod table;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::Action;
use crate::text;

pub use table::all;

/// Where keys are pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// The first screen.
    Welcome,
    /// A question that one choice answers, and that has no importance.
    Choice,
    /// A question without a search.
    Question,
    /// A question with a search, before anything is typed: letters begin a search.
    Search,
    /// A search under way: letters and spaces are typed.
    Typing,
    /// The review of the answers.
    Review,
    /// The results.
    Results,
    /// The explanation of one hoster.
    Explanation,
    /// One hoster rather than another.
    Contrast,
    /// A note: everything that can be typed is typed.
    Note,
    /// The sessions that are kept.
    Sessions,
    /// A session about to be deleted.
    Deleting,
    /// The name of a session.
    Naming,
    /// What became different since a session was kept.
    Changes,
    /// All needs side by side.
    Weigh,
    /// What holds with other weights.
    Robustness,
    /// Who takes part in a workshop.
    People,
    /// Whether somebody leaves a workshop.
    Removing,
    /// The importances of one participant.
    Turn,
    /// The importances of all participants.
    Together,
    /// Hosters side by side.
    Compare,
    /// The catalogue, before anything is typed: letters begin a search.
    Browse,
    /// The catalogue, narrowed by what is typed.
    Narrowing,
    /// The catalogue, where nothing is found by what is typed.
    Unfound,
    /// What the catalogue is filtered by.
    Filters,
    /// Everything that is documented of a hoster.
    Card,
    /// A declaration: its families, its card, what to do with its file.
    Declare,
    /// The declarations that were begun.
    Drafts,
    /// A claim, on a line where letters are keys.
    Claim,
    /// A line of a claim or of a declaration that is typed on.
    Writing,
    /// The keys.
    Help,
    /// The words.
    Glossary,
}

impl Context {
    /// Every context.
    pub const ALL: [Self; 32] = [
        Self::Welcome,
        Self::Choice,
        Self::Question,
        Self::Search,
        Self::Typing,
        Self::Review,
        Self::Results,
        Self::Explanation,
        Self::Contrast,
        Self::Note,
        Self::Sessions,
        Self::Deleting,
        Self::Naming,
        Self::Changes,
        Self::Weigh,
        Self::Robustness,
        Self::People,
        Self::Removing,
        Self::Turn,
        Self::Together,
        Self::Compare,
        Self::Browse,
        Self::Narrowing,
        Self::Unfound,
        Self::Filters,
        Self::Card,
        Self::Declare,
        Self::Drafts,
        Self::Claim,
        Self::Writing,
        Self::Help,
        Self::Glossary,
    ];

    /// Says whether an amount can be typed here, while letters stay keys.
    pub fn takes_digits(self) -> bool {
        self == Self::Question
    }

    /// Says whether letters are typed here.
    pub fn takes_letters(self) -> bool {
        matches!(
            self,
            Self::Search
                | Self::Typing
                | Self::Browse
                | Self::Narrowing
                | Self::Unfound
                | Self::Note
                | Self::Naming
                | Self::Writing
        )
    }
}

/// A key, with Ctrl or without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The key alone.
    Plain(KeyCode),
    /// The key with Ctrl.
    Ctrl(char),
}

/// Where keys do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In every context.
    Everywhere,
    /// Where letters are keys: everywhere but where they are typed.
    Keys,
    /// The same, but for the glossary itself.
    Beneath,
    /// Where lines are selected: where one writes, the same keys move a cursor, and where one is asked to
    /// confirm, there is one line.
    Lines,
    /// The same, but where the first and the last key move the cursor of a line that is typed on.
    Ends,
    /// Where a question mark is a key, and the keys are not on screen already.
    Asking,
    /// In these contexts.
    In(&'static [Context]),
}

impl Where {
    /// Says whether a context is among them.
    pub fn holds(self, context: Context) -> bool {
        use Context::{Deleting, Glossary, Help, Naming, Note, Removing, Writing};
        match self {
            Self::Everywhere => true,
            Self::Keys => !context.takes_letters(),
            Self::Beneath => !context.takes_letters() && context != Glossary,
            Self::Lines => !matches!(context, Deleting | Removing | Naming | Note),
            Self::Ends => Self::Lines.holds(context) && context != Writing,
            Self::Asking => !matches!(context, Help | Naming | Note | Writing),
            Self::In(contexts) => contexts.contains(&context),
        }
    }
}

/// What some keys do in some contexts.
#[derive(Debug)]
pub struct Binding {
    /// The keys, the one that is shown first.
    pub keys: &'static [Key],
    /// Where they do it.
    pub place: Where,
    /// What they do.
    pub action: Action,
    /// The sentence that says what they do, `key-…`.
    pub label: &'static str,
    /// The place in the footer when room is short: the lowest goes last; `None` keeps it for the help.
    pub footer: Option<u8>,
}

/// Returns the bindings of a context, in the order of the table.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    all().filter(move |binding| binding.place.holds(context))
}

/// Finds what a key press asks for.
pub fn resolve(context: Context, event: KeyEvent) -> Option<Action> {
    // Windows also reports releases; this is the only place that looks at them.
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let key = normalise(event);
    let bound = bindings(context).find(|binding| binding.keys.contains(&key));
    match (bound, key) {
        (Some(binding), _) => Some(binding.action),
        (None, Key::Plain(KeyCode::Char(letter)))
            if context.takes_letters() || (context.takes_digits() && letter.is_ascii_digit()) =>
        {
            Some(Action::Type(letter))
        }
        _ => None,
    }
}

/// What a pasted text does: where letters are typed, it is typed as one line; elsewhere it does nothing. A
/// note takes it as it is: see [`paste`](super::app::paste).
pub fn paste(context: Context, pasted: &str) -> Vec<Action> {
    if !context.takes_letters() {
        return Vec::new();
    }
    text::tame(pasted)
        .chars()
        .take(if context == Context::Writing {
            MOST_WRITTEN
        } else {
            MOST_PASTED
        })
        .map(Action::Type)
        .collect()
}

/// The most letters that a paste types: more than any name of a service or of a place.
const MOST_PASTED: usize = 80;

/// The same where a line is written: an address may be long, and a few sentences are.
const MOST_WRITTEN: usize = 2_000;

/// A key with Ctrl alone is a command. With Ctrl and Alt it is a letter: that is how some terminals report
/// `AltGr`. Shift is already in the letter, and in `BackTab`.
fn normalise(event: KeyEvent) -> Key {
    let modifiers = event.modifiers;
    let commands =
        modifiers.contains(KeyModifiers::CONTROL) && !modifiers.contains(KeyModifiers::ALT);
    match event.code {
        KeyCode::Char(letter) if commands => Key::Ctrl(letter.to_ascii_lowercase()),
        KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => Key::Plain(KeyCode::BackTab),
        code => Key::Plain(code),
    }
}

/// Names a key the way it is written on a keyboard; words come from the locale (`key-name-…`).
pub fn name(key: Key) -> KeyName {
    match key {
        Key::Ctrl(letter) => KeyName::Text(format!("Ctrl+{}", letter.to_ascii_uppercase())),
        Key::Plain(KeyCode::Char(' ')) => KeyName::Word("key-name-space"),
        Key::Plain(KeyCode::Char(letter)) => KeyName::Text(letter.to_string()),
        Key::Plain(KeyCode::F(number)) => KeyName::Text(format!("F{number}")),
        Key::Plain(KeyCode::Enter) => KeyName::Word("key-name-enter"),
        Key::Plain(KeyCode::Esc) => KeyName::Word("key-name-escape"),
        Key::Plain(KeyCode::Tab) => KeyName::Word("key-name-tab"),
        Key::Plain(KeyCode::BackTab) => KeyName::Word("key-name-back-tab"),
        Key::Plain(KeyCode::Backspace) => KeyName::Word("key-name-backspace"),
        Key::Plain(KeyCode::Delete) => KeyName::Word("key-name-delete"),
        Key::Plain(KeyCode::PageUp) => KeyName::Word("key-name-page-up"),
        Key::Plain(KeyCode::PageDown) => KeyName::Word("key-name-page-down"),
        Key::Plain(KeyCode::Home) => KeyName::Word("key-name-home"),
        Key::Plain(KeyCode::End) => KeyName::Word("key-name-end"),
        Key::Plain(KeyCode::Up) => KeyName::Word("key-name-up"),
        Key::Plain(KeyCode::Down) => KeyName::Word("key-name-down"),
        Key::Plain(KeyCode::Left) => KeyName::Word("key-name-left"),
        Key::Plain(KeyCode::Right) => KeyName::Word("key-name-right"),
        Key::Plain(other) => KeyName::Text(other.to_string()),
    }
}

/// How a key is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyName {
    /// The same in every language.
    Text(String),
    /// A word of the locale.
    Word(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things_in_one_context() {
        for context in Context::ALL {
            let mut seen = std::collections::HashMap::new();
            for binding in bindings(context) {
                for key in binding.keys {
                    let before = seen.insert(*key, binding.action);
                    assert_eq!(before, None, "{key:?} in {context:?}");
                }
            }
        }
    }

    #[test]
    fn no_key_needs_alt_gr_or_shifted_digits_on_azerty() {
        let awkward = "[]{}|\\@#~^`0123456789";
        for binding in all() {
            for key in binding.keys {
                if let Key::Plain(KeyCode::Char(letter)) | Key::Ctrl(letter) = key {
                    assert!(!awkward.contains(*letter), "{letter:?}");
                }
            }
        }
    }

    #[test]
    fn help_and_leaving_are_everywhere_and_letters_stay_free_while_searching() {
        for context in Context::ALL {
            assert!(bindings(context).any(|binding| binding.action == Action::Help));
            assert!(bindings(context).any(|binding| binding.action == Action::Quit));
        }
        let typing = Context::ALL.into_iter().filter(|one| one.takes_letters());
        for binding in typing.flat_map(bindings) {
            for key in binding.keys {
                if let Key::Plain(KeyCode::Char(letter)) = key {
                    assert!(!letter.is_alphabetic(), "{letter:?}");
                }
            }
        }
        for binding in bindings(Context::Note) {
            let is_typed = |key: &Key| matches!(key, Key::Plain(KeyCode::Char(_)));
            assert!(!binding.keys.iter().any(is_typed), "{:?}", binding.keys);
        }
    }

    #[test]
    fn arrows_and_pages_move_wherever_there_is_more_than_one_line() {
        let one_line = [Context::Deleting, Context::Removing, Context::Naming];
        for context in Context::ALL {
            if one_line.contains(&context) {
                continue;
            }
            for action in [Action::Up, Action::Down, Action::PageUp, Action::PageDown] {
                assert!(
                    bindings(context).any(|binding| binding.action == action),
                    "{action:?} in {context:?}"
                );
            }
        }
    }

    #[test]
    fn releases_are_nothing_and_alt_gr_types() {
        let mut event = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(resolve(Context::Results, event), None);
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let event = KeyEvent::new(KeyCode::Char('q'), alt_gr);
        assert_eq!(resolve(Context::Search, event), Some(Action::Type('q')));
        let event = KeyEvent::new(KeyCode::Char('@'), alt_gr);
        assert_eq!(resolve(Context::Note, event), Some(Action::Type('@')));
    }
}
