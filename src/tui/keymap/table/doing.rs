//! What is done on a screen: moving, choosing, weighing, writing.

use crossterm::event::KeyCode;

use super::{bind, function, letter, shown};
use crate::tui::action::Action;
use crate::tui::keymap::{Binding, Context, Key, Where};

use Context::{
    Browse, Card, Choice, Claim, Compare, Contrast, Declare, Drafts, Explanation, Filters, Naming,
    Narrowing, Note, People, Question, Results, Review, Robustness, Search, Sessions, Together,
    Turn, Typing, Unfound, Weigh, Welcome, Writing,
};
use Key::{Ctrl, Plain};
use KeyCode::{
    BackTab, Backspace, Delete, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Right, Tab, Up,
};
use Where::{Ends, In, Lines};

/// Where a question is answered, before anything is typed.
const ANSWERING: &[Context] = &[Question, Search];
/// Where something has an importance.
const WEIGHING: &[Context] = &[Question, Search, Typing, Weigh, Turn, Together];
/// Where the journey is in view and letters are keys. Where one writes, what is written is not undone by this.
const JOURNEY: &[Context] = &[
    Choice,
    Question,
    Review,
    Explanation,
    Weigh,
    People,
    Turn,
    Together,
];
/// Where changes are tried: the way back from them is named before most other keys.
const TRYING: &[Context] = &[Results, Robustness];
/// Where a question has several parts.
const PARTS: &[Context] = &[Question, Search, Typing];

/// These bindings, in the order of the footer and of the help.
pub(super) static BINDINGS: &[Binding] = &[
    bind(&[Plain(Up)], Lines, Action::Up, "key-up"),
    bind(&[Plain(Down)], Lines, Action::Down, "key-down"),
    bind(&[Plain(PageUp)], Lines, Action::PageUp, "key-page-up"),
    bind(&[Plain(PageDown)], Lines, Action::PageDown, "key-page-down"),
    bind(&[Plain(Home)], Ends, Action::First, "key-first"),
    bind(&[Plain(End)], Ends, Action::Last, "key-last"),
    shown(
        2,
        &[letter(' ')],
        In(ANSWERING),
        Action::Toggle,
        "key-toggle",
    ),
    shown(
        1,
        &[Plain(Enter)],
        In(ANSWERING),
        Action::Confirm,
        "key-continue",
    ),
    shown(
        1,
        &[Plain(Enter)],
        In(&[Choice]),
        Action::Confirm,
        "key-choose",
    ),
    bind(&[letter(' ')], In(&[Choice]), Action::Toggle, "key-toggle"),
    shown(
        1,
        &[Plain(Enter)],
        In(&[Typing]),
        Action::Toggle,
        "key-keep",
    ),
    shown(
        2,
        &[Plain(Esc)],
        In(&[Typing, Narrowing, Unfound]),
        Action::Back,
        "key-clear",
    ),
    shown(
        1,
        &[Plain(Enter)],
        In(&[Browse, Narrowing]),
        Action::Confirm,
        "key-open-card",
    ),
    shown(
        3,
        &[Plain(Tab), function(5)],
        In(&[Browse, Narrowing, Unfound]),
        Action::Filter,
        "key-filter",
    ),
    shown(
        1,
        &[Plain(Enter), letter(' ')],
        In(&[Filters]),
        Action::Confirm,
        "key-turn-filter",
    ),
    shown(
        3,
        &[Plain(Delete)],
        In(&[Filters]),
        Action::Clear,
        "key-clear-filters",
    ),
    bind(
        &[Plain(Delete)],
        In(&[Browse, Narrowing, Unfound]),
        Action::Clear,
        "key-clear-filters",
    ),
    shown(
        1,
        &[Plain(Enter), letter(' ')],
        In(&[Welcome, Sessions, Drafts]),
        Action::Confirm,
        "key-open",
    ),
    shown(
        1,
        &[Plain(Enter), letter(' ')],
        In(&[Declare]),
        Action::Confirm,
        "key-choose",
    ),
    shown(2, &[letter(' ')], In(&[Claim]), Action::Toggle, "key-say"),
    shown(
        1,
        &[Plain(Enter)],
        In(&[Claim, Writing]),
        Action::Confirm,
        "key-continue",
    ),
    shown(
        1,
        &[Plain(Enter), letter(' ')],
        In(&[Review]),
        Action::Confirm,
        "key-edit",
    ),
    shown(
        1,
        &[Plain(Enter)],
        In(&[Results]),
        Action::Confirm,
        "key-why",
    ),
    shown(
        7,
        &[letter(' ')],
        In(&[Results, Card]),
        Action::Toggle,
        "key-mark",
    ),
    shown(
        2,
        &[letter('c')],
        In(&[Results]),
        Action::Compare,
        "key-compare",
    ),
    shown(
        6,
        &[letter('c')],
        In(&[Card]),
        Action::Compare,
        "key-compare",
    ),
    shown(
        1,
        &[Plain(Enter), letter(' ')],
        In(&[Compare]),
        Action::Confirm,
        "key-cell",
    ),
    shown(
        3,
        &[Plain(Right)],
        In(&[Compare]),
        Action::NextHoster,
        "key-next-column",
    ),
    bind(
        &[Plain(Left)],
        In(&[Compare]),
        Action::PreviousHoster,
        "key-previous-column",
    ),
    shown(
        4,
        &[Plain(Delete), letter('s')],
        In(&[Compare]),
        Action::Remove,
        "key-take-column",
    ),
    shown(
        1,
        &[Plain(Enter), letter(' ')],
        In(&[Explanation, Contrast]),
        Action::Confirm,
        "key-detail",
    ),
    shown(
        1,
        &[Plain(Enter)],
        In(&[Card]),
        Action::Confirm,
        "key-sources",
    ),
    shown(
        4,
        &[letter('o')],
        In(&[Card]),
        Action::Open,
        "key-open-source",
    ),
    bind(
        &[letter('o')],
        In(&[Explanation, Contrast, Compare]),
        Action::Open,
        "key-open-source",
    ),
    shown(
        5,
        &[Plain(Tab)],
        In(&[Card, Filters]),
        Action::NextField,
        "key-next-family",
    ),
    bind(
        &[Plain(BackTab)],
        In(&[Card, Filters]),
        Action::PreviousField,
        "key-previous-family",
    ),
    shown(
        6,
        &[letter('c')],
        In(&[Explanation]),
        Action::Compare,
        "key-compare-this",
    ),
    shown(
        2,
        &[Plain(Right)],
        In(WEIGHING),
        Action::WeighMore,
        "key-weigh-more",
    ),
    bind(
        &[Plain(Left)],
        In(WEIGHING),
        Action::WeighLess,
        "key-weigh-less",
    ),
    shown(
        6,
        &[Plain(Tab)],
        In(PARTS),
        Action::NextField,
        "key-next-field",
    ),
    bind(
        &[Plain(BackTab)],
        In(PARTS),
        Action::PreviousField,
        "key-previous-field",
    ),
    shown(
        3,
        &[Plain(Tab)],
        In(&[Claim, Writing]),
        Action::NextField,
        "key-next-criterion",
    ),
    bind(
        &[Plain(BackTab)],
        In(&[Claim, Writing]),
        Action::PreviousField,
        "key-previous-criterion",
    ),
    shown(
        4,
        &[Plain(Delete)],
        In(&[Claim]),
        Action::Remove,
        "key-leave-blank",
    ),
    shown(
        6,
        &[Plain(Right)],
        In(&[Results]),
        Action::WeighMore,
        "key-weigh-need",
    ),
    bind(
        &[Plain(Left)],
        In(&[Results]),
        Action::WeighLess,
        "key-weigh-need-less",
    ),
    bind(
        &[Plain(Tab)],
        In(&[Results]),
        Action::NextField,
        "key-next-weighed",
    ),
    bind(
        &[Plain(BackTab)],
        In(&[Results]),
        Action::PreviousField,
        "key-previous-weighed",
    ),
    shown(
        4,
        &[letter('o')],
        In(&[Results]),
        Action::Order,
        "key-order",
    ),
    shown(
        5,
        &[letter('z'), Ctrl('z')],
        In(TRYING),
        Action::Undo,
        "key-undo",
    ),
    shown(
        9,
        &[letter('z'), Ctrl('z')],
        In(JOURNEY),
        Action::Undo,
        "key-undo",
    ),
    bind(
        &[Ctrl('z')],
        In(&[Search, Typing]),
        Action::Undo,
        "key-undo",
    ),
    bind(&[Ctrl('y')], In(TRYING), Action::Redo, "key-redo"),
    bind(&[Ctrl('y')], In(JOURNEY), Action::Redo, "key-redo"),
    bind(
        &[Ctrl('y')],
        In(&[Search, Typing]),
        Action::Redo,
        "key-redo",
    ),
    bind(
        &[Plain(Backspace)],
        In(&[Question, Typing, Narrowing, Unfound, Naming, Writing]),
        Action::Erase,
        "key-erase",
    ),
    shown(
        5,
        &[Plain(Right)],
        In(&[Explanation, Contrast, Card]),
        Action::NextHoster,
        "key-next-hoster",
    ),
    bind(
        &[Plain(Left)],
        In(&[Explanation, Contrast, Card]),
        Action::PreviousHoster,
        "key-previous-hoster",
    ),
    bind(&[Plain(Up)], In(&[Note]), Action::Up, "key-row-up"),
    bind(&[Plain(Down)], In(&[Note]), Action::Down, "key-row-down"),
    bind(
        &[Plain(Left)],
        In(&[Note, Naming, Writing]),
        Action::Left,
        "key-left",
    ),
    bind(
        &[Plain(Right)],
        In(&[Note, Naming, Writing]),
        Action::Right,
        "key-right",
    ),
    bind(&[Plain(PageUp)], In(&[Note]), Action::PageUp, "key-rows-up"),
    bind(
        &[Plain(PageDown)],
        In(&[Note]),
        Action::PageDown,
        "key-rows-down",
    ),
    bind(&[Plain(Home)], In(&[Note]), Action::First, "key-row-start"),
    bind(&[Plain(End)], In(&[Note]), Action::Last, "key-row-end"),
    shown(
        3,
        &[Plain(Enter)],
        In(&[Note]),
        Action::NewLine,
        "key-new-line",
    ),
    bind(
        &[Plain(Backspace)],
        In(&[Note]),
        Action::Erase,
        "key-erase-before",
    ),
    bind(
        &[Plain(Delete)],
        In(&[Note, Naming, Writing]),
        Action::Delete,
        "key-erase-after",
    ),
    shown(
        1,
        &[Plain(Esc), function(7)],
        In(&[Note]),
        Action::Back,
        "key-note-close",
    ),
];
