//! Importances from outside their question: each need has a key by which its importance is found and changed.

use super::answers::{Answer, Answers, Fields, Pick};
use super::needs::is_possible;
use super::questions::{self, Field, Input, Question};
use crate::criteria::Level;
use crate::needs::Importance;

/// Where the importance of a need is kept: a field, or one choice in a field whose choices are weighed apart.
///
/// Session files write it as `Q8.channels` or `Q4.services.email`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NeedKey(String);

impl NeedKey {
    /// Names the importance of a field, or of one of its choices.
    pub(super) fn new(question: &Question, field: &Field, value: Option<&str>) -> Self {
        let field = format!("{}.{}", question.id, field.id);
        Self(value.map_or(field.clone(), |value| format!("{field}.{value}")))
    }

    /// Reads what session files write. `None` where this questionnaire has no such field or choice.
    pub fn from_word(word: &str) -> Option<Self> {
        let key = Self(word.to_owned());
        let (_, field, value) = key.parts()?;
        let is_known = match (value, field.input) {
            (None, _) => !field.is_apart(),
            (Some(value), Input::One(options) | Input::Many(options)) => {
                field.is_apart() && options.contains(&value)
            }
            (Some(value), _) => {
                field.is_apart() && is_possible(field, &Pick::new(value, Importance::Desirable))
            }
        };
        (field.is_weighed() && is_known).then_some(key)
    }

    /// Says whether the importance is kept in a field, or in one of its choices.
    pub(super) fn is_of(&self, question: &Question, field: &Field) -> bool {
        let of_field = Self::new(question, field, None);
        let rest = self.0.strip_prefix(&of_field.0);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Returns what session files write.
    pub fn word(&self) -> &str {
        &self.0
    }

    fn parts(&self) -> Option<(&'static Question, &'static Field, Option<&str>)> {
        let mut parts = self.0.splitn(3, '.');
        let question = questions::find(parts.next()?)?;
        let field = question.field(parts.next()?)?;
        Some((question, field, parts.next()))
    }
}

impl Answers {
    /// Returns the thresholds that were lowered, in sixtieths.
    pub fn thresholds(&self) -> impl Iterator<Item = (&NeedKey, u8)> {
        self.thresholds
            .iter()
            .map(|(key, threshold)| (key, *threshold))
    }

    /// Takes an indispensable need as met from so many sixtieths on; from the whole on, as long as nothing is said.
    pub fn lower(&mut self, key: &NeedKey, threshold: u8) {
        if threshold < Level::FULL {
            self.thresholds.insert(key.clone(), threshold);
        } else {
            self.thresholds.remove(key);
        }
    }

    /// Gives what stands by default beside a silence its importance.
    pub fn weigh_default(&mut self, key: &NeedKey, importance: Importance) {
        self.weights.insert(key.clone(), importance);
    }

    /// Gives a need its importance. What stood by default becomes an answer, unless somebody said that there is
    /// none yet: then that stays said, and the default matters as much.
    pub fn weigh(&mut self, key: &NeedKey, importance: Importance) {
        let Some((question, field, value)) = key.parts() else {
            return;
        };
        if self.silence(question).is_some() {
            self.weigh_default(key, importance);
            return;
        }
        let mut fields: Fields = question
            .fields
            .iter()
            .map(|field| (field.id.to_owned(), self.standing(question, field)))
            .collect();
        for pick in fields.get_mut(field.id).into_iter().flatten() {
            if value.is_none_or(|value| pick.value == value) {
                pick.importance = importance;
            }
        }
        self.set(question, Answer::Given(fields));
    }
}
