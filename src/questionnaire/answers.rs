//! What was answered, and what stands as long as nothing was.

use std::collections::BTreeMap;

use super::questions::{self, Field, Question};
use super::weights::NeedKey;
use crate::needs::{Importance, Profile};

/// Something that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The option's word, what was found by searching, or the amount that was typed.
    pub value: String,
    /// How much it matters. The choices of a field share it, unless each makes a need of its own.
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

/// A question that was left without a choice, on purpose. The three are kept apart: they do not say the same
/// thing to whoever reads the answers later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silence {
    /// Passed over, for no reason given: what stands by default goes on standing.
    Skipped,
    /// Not known yet: a point to settle. What stands by default goes on standing.
    Unknown,
    /// It does not matter: nothing is wished, not even what would stand by default.
    NoMatter,
}

impl Silence {
    /// Every silence, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Unknown, Self::NoMatter, Self::Skipped];

    /// Returns the word that session files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::Unknown => "unknown",
            Self::NoMatter => "no_matter",
        }
    }

    /// Reads the word that session files use.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|silence| silence.word() == word)
    }
}

/// Choices by the id of their field. A field that has none wishes for nothing.
pub type Fields = BTreeMap<String, Vec<Pick>>;

/// What was said to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Choices.
    Given(Fields),
    /// Nothing. What had been chosen before is kept, and does not count.
    Silent(Silence, Fields),
}

impl Answer {
    /// Returns the choices, whether they count or not.
    pub fn fields(&self) -> &Fields {
        match self {
            Self::Given(fields) | Self::Silent(_, fields) => fields,
        }
    }

    /// Returns how nothing was said.
    pub fn silence(&self) -> Option<Silence> {
        match self {
            Self::Given(_) => None,
            Self::Silent(silence, _) => Some(*silence),
        }
    }

    /// Says whether something was chosen, whether it counts or not.
    pub fn has_picks(&self) -> bool {
        self.fields().values().any(|picks| !picks.is_empty())
    }
}

/// Every answer, by question id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    said: BTreeMap<String, Answer>,
    /// Importances given to what stands by default beside a silence: the silence stays, and so does what it
    /// leaves to settle.
    pub(super) weights: BTreeMap<NeedKey, Importance>,
    /// From which level, in sixtieths, an indispensable need is met where that was lowered.
    pub(super) thresholds: BTreeMap<NeedKey, u8>,
}

impl Answers {
    /// Returns what was said to a question; `None` when it was never asked.
    pub fn get(&self, question: &Question) -> Option<&Answer> {
        self.said.get(question.id)
    }

    /// Keeps what was said to a question.
    ///
    /// A threshold that was lowered belongs to what was wanted then: where a field has other choices, it is forgotten.
    pub fn set(&mut self, question: &Question, answer: Answer) {
        let values = |picks: Option<&Vec<Pick>>| -> Vec<String> {
            let picks = picks.into_iter().flatten();
            picks.map(|pick| pick.value.clone()).collect()
        };
        for field in question.fields {
            let before = values(Some(&self.standing(question, field)));
            if before != values(answer.fields().get(field.id)) {
                self.thresholds.retain(|key, _| !key.is_of(question, field));
            }
        }
        self.said.insert(question.id.to_owned(), answer);
    }

    /// Returns the importances given to what stands by default beside a silence.
    pub fn weights(&self) -> impl Iterator<Item = (&NeedKey, Importance)> {
        self.weights
            .iter()
            .map(|(key, importance)| (key, *importance))
    }

    /// Forgets what was said to a question.
    pub fn remove(&mut self, question: &Question) {
        self.said.remove(question.id);
    }

    /// Says whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// Returns how nothing was said to a question.
    pub fn silence(&self, question: &Question) -> Option<Silence> {
        self.get(question)?.silence()
    }

    /// Returns what is ticked in a field, whether it counts or not: what was chosen, or what stands by default.
    pub fn ticked(&self, question: &Question, field: &Field) -> Vec<Pick> {
        match self.get(question) {
            Some(Answer::Given(fields)) => fields.get(field.id).cloned().unwrap_or_default(),
            Some(silent) if silent.has_picks() => {
                silent.fields().get(field.id).cloned().unwrap_or_default()
            }
            Some(Answer::Silent(Silence::NoMatter, _)) => Vec::new(),
            Some(Answer::Silent(..)) | None => self.by_default(question, field),
        }
    }

    /// Returns what stands by default, as much as it matters.
    fn by_default(&self, question: &Question, field: &Field) -> Vec<Pick> {
        let mut picks = (field.default)(self);
        if self.weights.is_empty() {
            return picks;
        }
        for pick in &mut picks {
            let value = field.is_apart().then_some(pick.value.as_str());
            let weight = self.weights.get(&NeedKey::new(question, field, value));
            pick.importance = weight.copied().unwrap_or(pick.importance);
        }
        picks
    }

    /// Returns what counts for a field. Nothing does where the question or the field does not apply.
    pub fn picks(&self, question: &Question, field: &Field) -> Vec<Pick> {
        if !(question.applies)(self) || !(field.applies)(self) {
            return Vec::new();
        }
        self.standing(question, field)
    }

    /// Returns what counts for a field as soon as it applies: what was chosen, or what stands by default.
    pub(super) fn standing(&self, question: &Question, field: &Field) -> Vec<Pick> {
        match self.get(question) {
            Some(Answer::Given(fields)) => fields.get(field.id).cloned().unwrap_or_default(),
            Some(Answer::Silent(Silence::NoMatter, _)) => Vec::new(),
            Some(Answer::Silent(..)) | None => self.by_default(question, field),
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

    /// Returns the value that counts in a field of one choice.
    pub(super) fn only(&self, question: &str, field: &str) -> Option<String> {
        Some(self.of(question, field).into_iter().next()?.value)
    }

    /// Says whether an option counts in a field.
    pub(super) fn counts(&self, question: &str, field: &str, value: &str) -> bool {
        self.of(question, field)
            .iter()
            .any(|pick| pick.value == value)
    }

    fn of(&self, question: &str, field: &str) -> Vec<Pick> {
        let found =
            questions::find(question).and_then(|question| Some((question, question.field(field)?)));
        found.map_or(Vec::new(), |(question, field)| self.picks(question, field))
    }

    /// Returns what somebody chose in a field, whether the field counts or not.
    pub(super) fn given(&self, question: &str, field: &str) -> Option<&Pick> {
        match self.said.get(question)? {
            Answer::Given(fields) => fields.get(field)?.first(),
            Answer::Silent(..) => None,
        }
    }
}
