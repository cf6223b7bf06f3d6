//! The way through the questionnaire: which questions apply, which comes next.

use std::collections::BTreeMap;

use super::answers::{Answer, Answers, Silence};
use super::questions::{self, QUESTIONS, Question};
use super::workshop::Workshop;

/// Where somebody is in the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// At a question.
    Question(&'static Question),
    /// At the review of all answers.
    Review,
    /// At the results.
    Results,
}

impl Position {
    /// Returns the word that session files use: the question's id, `review` or `results`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question(question) => question.id,
            Self::Review => "review",
            Self::Results => "results",
        }
    }

    /// Reads the word that session files use.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "review" => Some(Self::Review),
            "results" => Some(Self::Results),
            id => questions::find(id).map(Self::Question),
        }
    }
}

/// The questions that can matter, given the answers, in their order.
pub(super) fn applicable(answers: &Answers) -> impl Iterator<Item = &'static Question> + '_ {
    QUESTIONS
        .iter()
        .filter(|question| (question.applies)(answers))
}

/// How many of the questions that apply are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Path {
    /// Those of the short path.
    #[default]
    Short,
    /// All of them.
    Full,
}

impl Path {
    /// Returns the word that session files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Full => "full",
        }
    }

    /// Reads the word that session files use.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Short, Self::Full]
            .into_iter()
            .find(|path| path.word() == word)
    }

    /// Returns the other path.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Short => Self::Full,
            Self::Full => Self::Short,
        }
    }
}

/// What somebody wrote down, by the id of the question it stands beside. Notes are kept and handed over, and
/// never score.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(BTreeMap<&'static str, String>);

impl Notes {
    /// Returns the note beside a question; empty where there is none.
    pub fn get(&self, question: &Question) -> &str {
        self.0.get(question.id).map_or("", String::as_str)
    }

    /// Keeps a note; an empty one is no note.
    pub fn set(&mut self, question: &'static Question, note: impl Into<String>) {
        let note = note.into();
        if note.is_empty() {
            self.0.remove(question.id);
        } else {
            self.0.insert(question.id, note);
        }
    }

    /// Says whether nothing was written down.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the notes in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Question, &str)> {
        QUESTIONS.iter().filter_map(|question| {
            let note = self.0.get(question.id)?;
            Some((question, note.as_str()))
        })
    }
}

/// A journey through the questionnaire: all that a session keeps of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// What the session is called; nothing where nobody gave it a name.
    pub name: Option<String>,
    /// What was answered.
    pub answers: Answers,
    /// Where somebody is.
    pub position: Position,
    /// How many questions are asked.
    pub path: Path,
    /// What was written down.
    pub notes: Notes,
    /// Who takes part, where several people do.
    pub workshop: Workshop,
}

impl Default for Journey {
    fn default() -> Self {
        let first = QUESTIONS
            .first()
            .map_or(Position::Review, Position::Question);
        Self {
            name: None,
            answers: Answers::default(),
            position: first,
            path: Path::default(),
            notes: Notes::default(),
            workshop: Workshop::default(),
        }
    }
}

impl Journey {
    /// Says whether there is something to keep.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.notes.is_empty()
            && self.name.is_none()
            && self.workshop.participants.is_empty()
    }

    /// Says whether a question is asked on the path that is walked.
    fn is_asked(&self, question: &Question) -> bool {
        (question.short || self.path == Path::Full) && (question.applies)(&self.answers)
    }

    /// Returns the questions that are asked one after the other.
    pub fn asked(&self) -> Vec<&'static Question> {
        QUESTIONS
            .iter()
            .filter(|question| self.is_asked(question))
            .collect()
    }

    /// Returns the questions that can matter, whatever path is walked, in their order.
    pub fn applicable(&self) -> Vec<&'static Question> {
        applicable(&self.answers).collect()
    }

    /// Returns the questions of a branch that is closed now and in which something was chosen or written: it is
    /// kept, and does not count.
    pub fn closed(&self) -> Vec<&'static Question> {
        let kept = |question: &&Question| {
            let answer = self.answers.get(question);
            answer.is_some_and(Answer::has_picks) || !self.notes.get(question).is_empty()
        };
        QUESTIONS
            .iter()
            .filter(|question| !(question.applies)(&self.answers))
            .filter(kept)
            .collect()
    }

    /// Returns the questions that wait for an answer, because somebody said so: points to settle.
    pub fn to_settle(&self) -> Vec<&'static Question> {
        applicable(&self.answers)
            .filter(|question| self.answers.silence(question) == Some(Silence::Unknown))
            .collect()
    }

    /// Returns the questions that the review lists: all that can matter, those of the path first.
    pub fn reviewed(&self) -> Vec<&'static Question> {
        let (mut asked, others): (Vec<_>, Vec<_>) =
            applicable(&self.answers).partition(|question| self.is_asked(question));
        asked.extend(others);
        asked
    }

    /// Returns the place of `question` among those that are asked, from 1, and how many there are.
    pub fn progress(&self, question: &Question) -> Option<(usize, usize)> {
        let asked = self.asked();
        let place = asked.iter().position(|other| *other == question)?;
        Some((place + 1, asked.len()))
    }

    /// Keeps an answer.
    pub fn answer(&mut self, question: &'static Question, answer: Answer) {
        self.answers.set(question, answer);
    }

    /// Returns what comes after `question`: the next one that is asked, or the review.
    pub fn after(&self, question: &'static Question) -> Position {
        let mut later = QUESTIONS
            .iter()
            .skip_while(|other| *other != question)
            .skip(1);
        later
            .find(|other| self.is_asked(other))
            .map_or(Position::Review, Position::Question)
    }

    /// Returns what comes before `question`: the one that is asked before it, or nothing.
    pub fn before(&self, question: &'static Question) -> Option<&'static Question> {
        let earlier = QUESTIONS.iter().take_while(|other| *other != question);
        earlier.filter(|other| self.is_asked(other)).last()
    }
}
