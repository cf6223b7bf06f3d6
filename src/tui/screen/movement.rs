//! How far the keys of movement go through a list.

use crate::tui::action::Action;
use crate::tui::app::App;

/// How far a movement goes.
pub(super) enum Step {
    /// By so many lines.
    By(isize),
    /// To the first line.
    First,
    /// To the last line.
    Last,
}

impl Step {
    /// Returns the line that is reached from `selected` in a list that ends with `last`.
    pub(super) fn from(&self, selected: usize, last: usize) -> usize {
        match self {
            Self::By(step) => selected.saturating_add_signed(*step).min(last),
            Self::First => 0,
            Self::Last => last,
        }
    }
}

/// How far a page goes: most of the rows of the list.
pub(super) fn page(app: &App) -> isize {
    isize::try_from(app.size.1.saturating_sub(8).max(1) / 2 + 1).unwrap_or(1)
}

/// How far a movement goes.
pub(super) fn movement(app: &App, action: Action) -> Option<Step> {
    let page = page(app);
    Some(match action {
        Action::Up => Step::By(-1),
        Action::Down => Step::By(1),
        Action::PageUp => Step::By(-page),
        Action::PageDown => Step::By(page),
        Action::First => Step::First,
        Action::Last => Step::Last,
        _ => return None,
    })
}

/// The part that begins after the selected line, or before it, where parts begin at `starts`: after the last one
/// comes the first again.
pub(super) fn next_start(starts: &[usize], selected: usize, forward: bool) -> usize {
    let next = if forward {
        let after = starts.iter().find(|start| **start > selected);
        after.or(starts.first())
    } else {
        let before = starts.iter().rev().find(|start| **start < selected);
        before.or(starts.last())
    };
    next.copied().unwrap_or(0)
}
