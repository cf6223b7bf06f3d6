//! What was answered, and what stands as long as nothing was.

use std::collections::BTreeMap;

use super::questions::{self, Field, Question};
use crate::needs::{Importance, Profile};

/// Something that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The option's word, or what was found by searching.
    pub value: String,
    /// How much it matters. The choices of a field share it, but for services, which have one each.
    pub importance: Importance,
}

impl Pick {
    /// Chooses a value.
    pub fn new(value: impl Into<String>, importance: Importance) -> Self {
        Self {
            value: value.into(),
            importance,
        }
    }
}

/// A question that was left without an answer, on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Passed over.
    Skipped,
}

/// What was said to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Choices, by field. A field that has none wishes for nothing.
    Given(BTreeMap<String, Vec<Pick>>),
    /// Nothing: what stands by default goes on standing.
    Silent(Silence),
}

/// Every answer, by question id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// Returns what was said to a question; `None` when it was never asked.
    pub fn get(&self, question: &Question) -> Option<&Answer> {
        self.0.get(question.id)
    }

    /// Keeps what was said to a question.
    pub fn set(&mut self, question: &Question, answer: Answer) {
        self.0.insert(question.id.to_owned(), answer);
    }

    /// Says whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns what counts for a field: what was chosen, or what stands by default.
    pub fn picks(&self, question: &Question, field: &Field) -> Vec<Pick> {
        match self.get(question) {
            Some(Answer::Given(fields)) => fields.get(field.id).cloned().unwrap_or_default(),
            Some(Answer::Silent(_)) | None => (field.default)(self),
        }
    }

    /// Says whether what counts for a question stands by default.
    pub fn is_default(&self, question: &Question) -> bool {
        !matches!(self.get(question), Some(Answer::Given(_)))
    }

    /// Returns who looks, as Q1 was answered.
    pub fn profile(&self) -> Option<Profile> {
        // Q1 has no default, so this never comes back to itself.
        Profile::from_word(&self.only("Q1", "profile")?)
    }

    /// Returns the value chosen in a field of one choice.
    pub(super) fn only(&self, question: &str, field: &str) -> Option<String> {
        let question = questions::find(question)?;
        let picks = self.picks(question, question.field(field)?);
        Some(picks.into_iter().next()?.value)
    }
}
