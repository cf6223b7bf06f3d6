//! What is remarked while files are read: repaired, passed over, not understood.

use crate::problem::Problem;

/// The most remarks that are kept: a dirty file has thousands, and nobody reads them.
const MOST: usize = 1000;

/// Remarks in the order in which they came, as many as somebody might read; the others are counted.
#[derive(Clone, Debug, Default)]
pub struct Remarks {
    kept: Vec<Problem>,
    others: usize,
}

impl Remarks {
    /// Adds a remark.
    pub(super) fn push(&mut self, remark: Problem) {
        if self.kept.len() < MOST {
            self.kept.push(remark);
        } else {
            self.others += 1;
        }
    }

    /// Returns the remarks that were kept, in the order in which they came.
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }

    /// Returns how many there are, those that were not kept among them.
    pub fn count(&self) -> usize {
        self.kept.len() + self.others
    }
}
