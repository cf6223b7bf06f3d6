//! The declaration under way, and where it is kept.

use std::path::PathBuf;

use super::app::Saving;
use crate::declaration::Declaration;

/// A hoster that describes itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaring {
    /// What it says.
    pub declaration: Declaration,
    /// The file that was named for it; without one, it is kept among the drafts.
    pub file: Option<PathBuf>,
    /// Whether what was said last is kept.
    pub saving: Saving,
    /// Whether what was said last stands in no file.
    pub is_only_here: bool,
    /// The file that was handed over, if one was.
    pub handed_over: Option<PathBuf>,
}

impl Declaring {
    /// Begins a declaration, or goes on with one.
    pub fn new(declaration: Declaration, file: Option<PathBuf>, saving: Saving) -> Self {
        Self {
            declaration,
            file,
            saving,
            is_only_here: false,
            handed_over: None,
        }
    }
}
