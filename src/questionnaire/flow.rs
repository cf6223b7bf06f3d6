//! The way through the questionnaire: which questions apply, which comes next.

use super::answers::{Answer, Answers};
use super::questions::{self, QUESTIONS, Question};

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

/// A journey through the questionnaire: the answers, and the place reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// What was answered.
    pub answers: Answers,
    /// Where somebody is.
    pub position: Position,
}

impl Default for Journey {
    fn default() -> Self {
        let first = QUESTIONS
            .first()
            .map_or(Position::Review, Position::Question);
        Self {
            answers: Answers::default(),
            position: first,
        }
    }
}

impl Journey {
    /// Returns the questions that are asked one after the other.
    pub fn asked(&self) -> Vec<&'static Question> {
        applicable(&self.answers)
            .filter(|question| question.short)
            .collect()
    }

    /// Returns the questions that the review lists: all that can matter, those of the short path first.
    pub fn reviewed(&self) -> Vec<&'static Question> {
        let (mut asked, others): (Vec<_>, Vec<_>) =
            applicable(&self.answers).partition(|question| question.short);
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
            .find(|other| other.short && (other.applies)(&self.answers))
            .map_or(Position::Review, Position::Question)
    }

    /// Returns what comes before `question`: the one that is asked before it, or nothing.
    pub fn before(&self, question: &'static Question) -> Option<&'static Question> {
        let earlier = QUESTIONS.iter().take_while(|other| *other != question);
        earlier
            .filter(|other| other.short && (other.applies)(&self.answers))
            .last()
    }
}
