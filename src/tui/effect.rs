//! What a state asks for that it cannot do itself: the [keeper](super::Keeper) does it.

use std::path::PathBuf;

use super::opener::Address;
use crate::catalogue::Change;
use crate::session::Slot;

/// What has to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write the session.
    Save,
    /// Give a session that is not under way another name.
    Rename {
        /// Its file.
        slot: Slot,
        /// The name; nothing takes its name away.
        name: Option<String>,
    },
    /// Copy a session.
    Duplicate {
        /// Its file.
        slot: Slot,
        /// The name of the copy.
        name: String,
    },
    /// Delete a session.
    Delete {
        /// Its file.
        slot: Slot,
        /// What it was called.
        name: String,
    },
    /// Write the document of the session under way to a file of the current folder.
    HandOver {
        /// What the new file is called after.
        stem: String,
    },
    /// Write a comparison, as a page to open or to print, to a file of the current folder.
    HandOverComparison {
        /// The hosters, by their positions in the catalogue.
        hosters: Vec<usize>,
        /// What the new file is called after.
        stem: String,
    },
    /// Write a session to a file of the current folder.
    Export {
        /// Its file.
        slot: Slot,
        /// What the new file is called after.
        stem: String,
    },
    /// Change the user's own catalogue.
    ChangeOwn(Change),
    /// Keep what is begun to be added to the user's own catalogue.
    KeepBegun,
    /// Keep the declaration under way: in the file that was named for it, or among the drafts.
    KeepDeclaration,
    /// Write the declaration under way to the file that was named for it, or to one of the current folder.
    HandOverDeclaration,
    /// Delete a declaration that was begun.
    DeleteDraft {
        /// Its file.
        path: PathBuf,
    },
    /// Open a web page in a browser, or hand its address over.
    Open(Address),
    /// Leave.
    Quit,
    /// Leave, as an interruption.
    Interrupt,
}
