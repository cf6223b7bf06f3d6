//! What stands in the folder of the sessions: those that open, and the files that do not.

use std::cmp::Reverse;
use std::io;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Restored, Slot, words};
use crate::error::cause_of;
use crate::locale::{Locale, Sentence};
use crate::problem::Problem;

/// A session that was read from its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file.
    pub slot: Slot,
    /// What it holds.
    pub restored: Restored,
    /// The day on which it was kept, where the person is.
    pub day: Date,
}

impl Kept {
    /// Puts a session together with its file.
    pub fn new(slot: Slot, restored: Restored) -> Self {
        let saved = restored.session.saved;
        Self {
            slot,
            restored,
            day: saved.to_zoned(TimeZone::system()).date(),
        }
    }

    /// Names the session.
    pub fn title(&self) -> Sentence {
        words::title(&self.restored.session.journey, self.day)
    }
}

/// A file among the sessions that cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The file.
    pub slot: Slot,
    /// Why not.
    pub why: Why,
}

/// Why a file cannot be opened as a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The machine refuses.
    Cause(io::ErrorKind),
    /// It is no session.
    Problem(Problem),
}

impl Unreadable {
    /// Says the file, and why it cannot be opened.
    pub fn line(&self, locale: &Locale) -> String {
        match &self.why {
            Why::Problem(problem) => problem.line(locale),
            Why::Cause(kind) => {
                let sentence = Sentence::new("session-unreadable")
                    .with("file", self.slot.file_name())
                    .with("cause", cause_of(&(*kind).into()));
                locale.say(&sentence)
            }
        }
    }
}

/// Everything in the folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The sessions, the one that was kept last first.
    pub kept: Vec<Kept>,
    /// The files that cannot be opened.
    pub unreadable: Vec<Unreadable>,
}

impl Listing {
    /// Says whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.unreadable.is_empty()
    }

    /// Puts a session that was just kept in the place of what was known of its file.
    pub fn keep(&mut self, kept: Kept) {
        self.kept.retain(|other| other.slot != kept.slot);
        self.kept.push(kept);
        self.sort();
    }

    pub(super) fn sort(&mut self) {
        let key = |kept: &Kept| (kept.restored.session.saved, kept.slot.clone());
        self.kept.sort_by_key(|kept| Reverse(key(kept)));
        self.unreadable
            .sort_by(|one, other| one.slot.cmp(&other.slot));
    }
}
