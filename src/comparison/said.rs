//! How a comparison is worded: remarks, names of rows, what stands in a cell.

use super::{About, Cell, Column, Place, Row};
use crate::criteria::{Criterion, State};
use crate::explanation::{self, Hundredths};
use crate::locale::Sentence;
use crate::matching::Assessment;
use crate::needs::Need;

impl Column<'_> {
    /// What has to be known before the rows are read.
    pub(super) fn remarks(&self) -> Vec<Sentence> {
        let named = |key| Sentence::new(key).with("name", self.hoster.name.as_str());
        let place = match &self.place {
            Place::Proposed(_) => None,
            Place::SetAside(failed) => {
                Some(named("compare-remark-aside").with("count", failed.len()))
            }
            Place::Closed => Some(named("compare-remark-closed")),
        };
        let remarks = explanation::remarks(self.hoster)
            .map(|remark| named("compare-remark").with("remark", remark));
        place.into_iter().chain(remarks).collect()
    }
}

impl Row {
    /// Names what the row is about: a need with its importance, or a criterion.
    pub fn name(&self, needs: &[Need]) -> Sentence {
        match self.about {
            About::Place => Sentence::new("compare-place"),
            About::Points => Sentence::new("compare-points"),
            About::Criterion(criterion) => explanation::criterion_name(criterion),
            About::Need(index) => match needs.get(index) {
                Some(need) => Sentence::new("compare-need")
                    .with("want", explanation::want(need))
                    .with("importance", explanation::importance(need.importance)),
                None => Sentence::verbatim(""),
            },
        }
    }

    /// Returns the criterion that the row is about.
    pub fn criterion(&self, needs: &[Need]) -> Option<&'static Criterion> {
        match self.about {
            About::Place | About::Points => None,
            About::Criterion(criterion) => Some(criterion),
            About::Need(index) => needs.get(index).map(|need| need.criterion),
        }
    }
}

impl Cell {
    /// Returns what is to be read in the cell, a paragraph each: what the facts make of a need with its
    /// points, then what is documented, or that nothing is.
    pub fn sentences(&self) -> Vec<Sentence> {
        let state = self.assessment.map(|one| self.state(&one));
        let silent = self.facts.is_empty() && state.is_none();
        let silence = silent.then(|| Sentence::new("compare-state.not_documented"));
        let facts = self.facts.iter().cloned();
        state.into_iter().chain(silence).chain(facts).collect()
    }

    /// Says in words what the facts make of a need, and what a wish brings.
    fn state(&self, assessment: &Assessment) -> Sentence {
        let words = Sentence::new(format!("compare-state.{}", assessment.state().word()));
        // A condition may be met by less than everything, and the word alone would not tell.
        if assessment.is_condition() && assessment.state() == State::Partly {
            return Sentence::new(if assessment.is_failed() {
                "compare-partly-failed"
            } else if assessment.is_open_condition() {
                "compare-partly-open"
            } else {
                "compare-partly-met"
            });
        }
        let Some([assured, open, _]) = self.points else {
            return words;
        };
        let key = if open == Hundredths(0) {
            "compare-worth"
        } else {
            "compare-worth-open"
        };
        let sentence = Sentence::new(key)
            .with("state", words)
            .with("assured", assured.decimal())
            .with("most", assessment.importance.points());
        if open == Hundredths(0) {
            sentence
        } else {
            sentence.with("possible", Hundredths(assured.0 + open.0).decimal())
        }
    }
}
