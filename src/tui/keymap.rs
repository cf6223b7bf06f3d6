//! The one table of keys: footer, help and tests are made from it.
//!
//! Arrows, Tab, Enter, Space and Escape do everything; letters are shortcuts. No key here needs `AltGr` on a
//! French keyboard.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::Action;

/// Where keys are pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// The first screen.
    Welcome,
    /// A question without a search.
    Question,
    /// A question with a search: letters are typed.
    Search,
    /// The review of the answers.
    Review,
    /// The results.
    Results,
    /// The explanation of one hoster.
    Explanation,
    /// The keys.
    Help,
}

impl Context {
    /// Every context.
    pub const ALL: [Self; 7] = [
        Self::Welcome,
        Self::Question,
        Self::Search,
        Self::Review,
        Self::Results,
        Self::Explanation,
        Self::Help,
    ];
}

/// A key, with Ctrl or without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The key alone.
    Plain(KeyCode),
    /// The key with Ctrl.
    Ctrl(char),
}

/// What some keys do in some contexts.
#[derive(Debug)]
pub struct Binding {
    /// The keys, the one that is shown first.
    pub keys: &'static [Key],
    /// Where they do it.
    pub contexts: &'static [Context],
    /// What they do.
    pub action: Action,
    /// The sentence that says what they do, `key-…`.
    pub label: &'static str,
    /// The place in the footer when room is short: the lowest goes last; `None` keeps it for the help.
    pub footer: Option<u8>,
}

use Context::{Explanation, Help, Question, Results, Review, Search, Welcome};
use Key::{Ctrl, Plain};

const EVERYWHERE: &[Context] = &Context::ALL;
const ASKING: &[Context] = &[Question, Search];
/// Where letters are not typed.
const LETTERS: &[Context] = &[Welcome, Question, Review, Results, Explanation, Help];
const LISTS: &[Context] = &[Welcome, Question, Search, Review, Results, Explanation];

/// Every binding, in the order of the footer and of the help.
pub static BINDINGS: &[Binding] = &[
    Binding {
        keys: &[Plain(KeyCode::Up)],
        contexts: EVERYWHERE,
        action: Action::Up,
        label: "key-up",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Down)],
        contexts: EVERYWHERE,
        action: Action::Down,
        label: "key-down",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::PageUp)],
        contexts: EVERYWHERE,
        action: Action::PageUp,
        label: "key-page-up",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::PageDown)],
        contexts: EVERYWHERE,
        action: Action::PageDown,
        label: "key-page-down",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Home)],
        contexts: EVERYWHERE,
        action: Action::First,
        label: "key-first",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::End)],
        contexts: EVERYWHERE,
        action: Action::Last,
        label: "key-last",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Char(' '))],
        contexts: ASKING,
        action: Action::Toggle,
        label: "key-toggle",
        footer: Some(2),
    },
    Binding {
        keys: &[Plain(KeyCode::Enter)],
        contexts: ASKING,
        action: Action::Confirm,
        label: "key-continue",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Enter), Plain(KeyCode::Char(' '))],
        contexts: &[Welcome],
        action: Action::Confirm,
        label: "key-open",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Enter), Plain(KeyCode::Char(' '))],
        contexts: &[Review],
        action: Action::Confirm,
        label: "key-edit",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Enter), Plain(KeyCode::Char(' '))],
        contexts: &[Results],
        action: Action::Confirm,
        label: "key-why",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Enter), Plain(KeyCode::Char(' '))],
        contexts: &[Explanation],
        action: Action::Confirm,
        label: "key-detail",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Right)],
        contexts: ASKING,
        action: Action::WeighMore,
        label: "key-weigh-more",
        footer: Some(5),
    },
    Binding {
        keys: &[Plain(KeyCode::Left)],
        contexts: ASKING,
        action: Action::WeighLess,
        label: "key-weigh-less",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Tab)],
        contexts: ASKING,
        action: Action::NextField,
        label: "key-next-field",
        footer: Some(6),
    },
    Binding {
        keys: &[Plain(KeyCode::BackTab)],
        contexts: ASKING,
        action: Action::PreviousField,
        label: "key-previous-field",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Backspace)],
        contexts: &[Search],
        action: Action::Erase,
        label: "key-erase",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Right)],
        contexts: &[Explanation],
        action: Action::NextHoster,
        label: "key-next-hoster",
        footer: Some(5),
    },
    Binding {
        keys: &[Plain(KeyCode::Left)],
        contexts: &[Explanation],
        action: Action::PreviousHoster,
        label: "key-previous-hoster",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Char('s'))],
        contexts: &[Question],
        action: Action::Skip,
        label: "key-skip",
        footer: Some(4),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('e')), Plain(KeyCode::F(3))],
        contexts: &[Question, Results, Explanation],
        action: Action::Review,
        label: "key-review",
        footer: Some(3),
    },
    Binding {
        keys: &[Plain(KeyCode::F(3))],
        contexts: &[Search],
        action: Action::Review,
        label: "key-review",
        footer: Some(7),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('r')), Plain(KeyCode::F(4))],
        contexts: &[Question, Review],
        action: Action::Results,
        label: "key-results",
        footer: Some(3),
    },
    Binding {
        keys: &[Plain(KeyCode::F(4))],
        contexts: &[Search],
        action: Action::Results,
        label: "key-results",
        footer: Some(8),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('u'))],
        contexts: &[Results],
        action: Action::Strict,
        label: "key-strict",
        footer: Some(5),
    },
    Binding {
        keys: &[Plain(KeyCode::Esc)],
        contexts: &[Question, Search, Review, Results, Explanation, Help],
        action: Action::Back,
        label: "key-back",
        footer: Some(2),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('l')), Plain(KeyCode::F(2))],
        contexts: LETTERS,
        action: Action::Language,
        label: "key-language",
        footer: Some(7),
    },
    Binding {
        keys: &[Plain(KeyCode::F(2))],
        contexts: &[Search],
        action: Action::Language,
        label: "key-language",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Char('q')), Ctrl('q')],
        contexts: LETTERS,
        action: Action::Quit,
        label: "key-quit",
        footer: Some(6),
    },
    Binding {
        keys: &[Ctrl('q')],
        contexts: &[Search],
        action: Action::Quit,
        label: "key-quit",
        footer: Some(9),
    },
    Binding {
        keys: &[Ctrl('c')],
        contexts: EVERYWHERE,
        action: Action::Interrupt,
        label: "key-interrupt",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Char('?')), Plain(KeyCode::F(1))],
        contexts: LISTS,
        action: Action::Help,
        label: "key-help",
        footer: Some(0),
    },
    Binding {
        keys: &[
            Plain(KeyCode::Char('?')),
            Plain(KeyCode::F(1)),
            Plain(KeyCode::Enter),
        ],
        contexts: &[Help],
        action: Action::Help,
        label: "key-close",
        footer: Some(0),
    },
];

/// Returns the bindings of a context, in the order of the table.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    BINDINGS
        .iter()
        .filter(move |binding| binding.contexts.contains(&context))
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
        (None, Plain(KeyCode::Char(letter))) if context == Search => Some(Action::Type(letter)),
        _ => None,
    }
}

/// A key with Ctrl alone is a command. With Ctrl and Alt it is a letter: that is how some terminals report
/// `AltGr`. Shift is already in the letter, and in `BackTab`.
fn normalise(event: KeyEvent) -> Key {
    let modifiers = event.modifiers;
    let commands =
        modifiers.contains(KeyModifiers::CONTROL) && !modifiers.contains(KeyModifiers::ALT);
    match event.code {
        KeyCode::Char(letter) if commands => Ctrl(letter.to_ascii_lowercase()),
        KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => Plain(KeyCode::BackTab),
        code => Plain(code),
    }
}

/// Names a key the way it is written on a keyboard; words come from the locale (`key-name-…`).
pub fn name(key: Key) -> KeyName {
    match key {
        Ctrl(letter) => KeyName::Text(format!("Ctrl+{}", letter.to_ascii_uppercase())),
        Plain(KeyCode::Char(' ')) => KeyName::Word("key-name-space"),
        Plain(KeyCode::Char(letter)) => KeyName::Text(letter.to_string()),
        Plain(KeyCode::F(number)) => KeyName::Text(format!("F{number}")),
        Plain(KeyCode::Enter) => KeyName::Word("key-name-enter"),
        Plain(KeyCode::Esc) => KeyName::Word("key-name-escape"),
        Plain(KeyCode::Tab) => KeyName::Word("key-name-tab"),
        Plain(KeyCode::BackTab) => KeyName::Word("key-name-back-tab"),
        Plain(KeyCode::Backspace) => KeyName::Word("key-name-backspace"),
        Plain(KeyCode::PageUp) => KeyName::Word("key-name-page-up"),
        Plain(KeyCode::PageDown) => KeyName::Word("key-name-page-down"),
        Plain(KeyCode::Home) => KeyName::Word("key-name-home"),
        Plain(KeyCode::End) => KeyName::Word("key-name-end"),
        Plain(KeyCode::Up) => KeyName::Word("key-name-up"),
        Plain(KeyCode::Down) => KeyName::Word("key-name-down"),
        Plain(KeyCode::Left) => KeyName::Word("key-name-left"),
        Plain(KeyCode::Right) => KeyName::Word("key-name-right"),
        Plain(other) => KeyName::Text(other.to_string()),
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
        for binding in BINDINGS {
            for key in binding.keys {
                if let Plain(KeyCode::Char(letter)) | Ctrl(letter) = key {
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
        for binding in bindings(Search) {
            for key in binding.keys {
                if let Plain(KeyCode::Char(letter)) = key {
                    assert!(!letter.is_alphabetic(), "{letter:?}");
                }
            }
        }
    }

    #[test]
    fn releases_are_nothing_and_alt_gr_types() {
        let mut event = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(resolve(Results, event), None);
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let event = KeyEvent::new(KeyCode::Char('q'), alt_gr);
        assert_eq!(resolve(Search, event), Some(Action::Type('q')));
    }
}
