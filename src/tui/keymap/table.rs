//! Every key, and what it does where.

use crossterm::event::KeyCode;

use super::{Binding, Context, Key};
use crate::tui::action::Action;

use Context::{
    Choice, Explanation, Help, Note, Question, Results, Review, Search, Typing, Welcome,
};
use Key::{Ctrl, Plain};

const EVERYWHERE: &[Context] = &Context::ALL;
/// Where a line is selected: where one writes, the same keys move a cursor.
const SELECTING: &[Context] = &[
    Welcome,
    Choice,
    Question,
    Search,
    Typing,
    Review,
    Results,
    Explanation,
    Help,
];
const ASKING: &[Context] = &[Question, Search];
/// The same, and while something is being typed.
const WEIGHING: &[Context] = &[Question, Search, Typing];
/// Where letters are not typed.
const LETTERS: &[Context] = &[
    Welcome,
    Choice,
    Question,
    Review,
    Results,
    Explanation,
    Help,
];
const LISTS: &[Context] = &[
    Welcome,
    Choice,
    Question,
    Search,
    Typing,
    Review,
    Results,
    Explanation,
];

/// What a key does where one writes, told in the help alone.
const fn writing(keys: &'static [Key], action: Action, label: &'static str) -> Binding {
    Binding {
        keys,
        contexts: &[Note],
        action,
        label,
        footer: None,
    }
}

/// Every binding, in the order of the footer and of the help.
pub static BINDINGS: &[Binding] = &[
    Binding {
        keys: &[Plain(KeyCode::Up)],
        contexts: SELECTING,
        action: Action::Up,
        label: "key-up",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Down)],
        contexts: SELECTING,
        action: Action::Down,
        label: "key-down",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::PageUp)],
        contexts: SELECTING,
        action: Action::PageUp,
        label: "key-page-up",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::PageDown)],
        contexts: SELECTING,
        action: Action::PageDown,
        label: "key-page-down",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Home)],
        contexts: SELECTING,
        action: Action::First,
        label: "key-first",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::End)],
        contexts: SELECTING,
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
        keys: &[Plain(KeyCode::Enter)],
        contexts: &[Choice],
        action: Action::Confirm,
        label: "key-choose",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Char(' '))],
        contexts: &[Choice],
        action: Action::Toggle,
        label: "key-toggle",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Enter)],
        contexts: &[Typing],
        action: Action::Toggle,
        label: "key-keep",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Esc)],
        contexts: &[Typing],
        action: Action::Back,
        label: "key-clear",
        footer: Some(2),
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
        contexts: WEIGHING,
        action: Action::WeighMore,
        label: "key-weigh-more",
        footer: Some(2),
    },
    Binding {
        keys: &[Plain(KeyCode::Left)],
        contexts: WEIGHING,
        action: Action::WeighLess,
        label: "key-weigh-less",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Tab)],
        contexts: WEIGHING,
        action: Action::NextField,
        label: "key-next-field",
        footer: Some(6),
    },
    Binding {
        keys: &[Plain(KeyCode::BackTab)],
        contexts: WEIGHING,
        action: Action::PreviousField,
        label: "key-previous-field",
        footer: None,
    },
    Binding {
        keys: &[Plain(KeyCode::Backspace)],
        contexts: &[Typing],
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
    writing(&[Plain(KeyCode::Up)], Action::Up, "key-row-up"),
    writing(&[Plain(KeyCode::Down)], Action::Down, "key-row-down"),
    writing(&[Plain(KeyCode::Left)], Action::Left, "key-left"),
    writing(&[Plain(KeyCode::Right)], Action::Right, "key-right"),
    writing(&[Plain(KeyCode::PageUp)], Action::PageUp, "key-rows-up"),
    writing(
        &[Plain(KeyCode::PageDown)],
        Action::PageDown,
        "key-rows-down",
    ),
    writing(&[Plain(KeyCode::Home)], Action::First, "key-row-start"),
    writing(&[Plain(KeyCode::End)], Action::Last, "key-row-end"),
    Binding {
        keys: &[Plain(KeyCode::Enter)],
        contexts: &[Note],
        action: Action::NewLine,
        label: "key-new-line",
        footer: Some(3),
    },
    writing(
        &[Plain(KeyCode::Backspace)],
        Action::Erase,
        "key-erase-before",
    ),
    writing(&[Plain(KeyCode::Delete)], Action::Delete, "key-erase-after"),
    Binding {
        keys: &[Plain(KeyCode::Esc), Plain(KeyCode::F(7))],
        contexts: &[Note],
        action: Action::Back,
        label: "key-note-close",
        footer: Some(1),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('n')), Plain(KeyCode::F(7))],
        contexts: &[Choice, Question, Review],
        action: Action::Note,
        label: "key-note",
        footer: Some(5),
    },
    Binding {
        keys: &[Plain(KeyCode::F(7))],
        contexts: &[Search, Typing],
        action: Action::Note,
        label: "key-note",
        footer: Some(10),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('s'))],
        contexts: &[Choice, Question],
        action: Action::Skip,
        label: "key-skip",
        footer: Some(4),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('e')), Plain(KeyCode::F(3))],
        contexts: &[Choice, Question, Results, Explanation],
        action: Action::Review,
        label: "key-review",
        footer: Some(3),
    },
    Binding {
        keys: &[Plain(KeyCode::F(3))],
        contexts: &[Search, Typing],
        action: Action::Review,
        label: "key-review",
        footer: Some(7),
    },
    Binding {
        keys: &[Plain(KeyCode::Char('r')), Plain(KeyCode::F(4))],
        contexts: &[Choice, Question, Review],
        action: Action::Results,
        label: "key-results",
        footer: Some(3),
    },
    Binding {
        keys: &[Plain(KeyCode::F(4))],
        contexts: &[Search, Typing],
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
        contexts: &[Choice, Question, Search, Review, Results, Explanation, Help],
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
        contexts: &[Search, Typing, Note],
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
        contexts: &[Search, Typing, Note],
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
        keys: &[Plain(KeyCode::F(1))],
        contexts: &[Note],
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
