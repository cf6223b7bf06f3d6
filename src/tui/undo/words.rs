//! What is told of a step that was taken back or forth.

use super::{Snapshot, Way};
use crate::explanation;
use crate::locale::{Arg, Sentence};
use crate::matching::Silence;
use crate::needs::{Importance, Need};
use crate::questionnaire::{Answers, DerivedNeed, NeedKey, Participant, Question, questions};
use crate::tui::matched::Matched;

/// The most questions that are named.
const MOST_NAMES: usize = 3;

/// Says that there is no step to take.
pub(super) fn nothing(way: Way) -> Sentence {
    Sentence::new(match way {
        Way::Back => "undo-nothing",
        Way::Forth => "redo-nothing",
    })
}

/// Says that a step was taken.
pub(super) fn told(way: Way, what: Sentence) -> Sentence {
    let told = Sentence::new(match way {
        Way::Back => "undo-done",
        Way::Forth => "redo-done",
    });
    told.with("what", what)
}

/// A step: what was there, what is there now, and what follows from each.
pub(super) struct Change<'a> {
    pub(super) from: (&'a Snapshot, &'a Matched),
    pub(super) to: (&'a Snapshot, &'a Matched),
    pub(super) participants: &'a [Participant],
}

impl Change<'_> {
    /// Returns the questions that have another answer.
    pub(super) fn questions(&self) -> Vec<&'static Question> {
        let (from, to) = (&self.from.0.answers, &self.to.0.answers);
        let weights = |question: &Question| {
            let of = |snapshot: &Snapshot| -> Vec<(NeedKey, Importance)> {
                let weights = snapshot.answers.weights();
                let of_it = weights.filter(|(key, _)| is_of(key, question));
                of_it.map(|(key, one)| (key.clone(), one)).collect()
            };
            (of(self.from.0), of(self.to.0))
        };
        let is_changed = |question: &&Question| {
            let (before, now) = weights(question);
            let lowered = |answers: &Answers| -> Vec<(NeedKey, u8)> {
                let lowered = answers.thresholds();
                let of_it = lowered.filter(|(key, _)| is_of(key, question));
                of_it.map(|(key, one)| (key.clone(), one)).collect()
            };
            from.get(question) != to.get(question) || before != now || lowered(from) != lowered(to)
        };
        questions::QUESTIONS.iter().filter(is_changed).collect()
    }

    /// Says what is different: one need by its importance, or else the answers by their questions.
    pub(super) fn said(&self) -> Sentence {
        if self.from.0.silence != self.to.0.silence {
            return Sentence::new(match self.to.0.silence {
                Silence::Open => "undo-silence-open",
                Silence::NotMet => "undo-silence-not-met",
            });
        }
        let (from, to) = (self.from.0.supposed.len(), self.to.0.supposed.len());
        if from != to {
            let key = if to < from {
                "undo-doubted"
            } else {
                "undo-supposed"
            };
            return Sentence::new(key).with("count", from.abs_diff(to));
        }
        let changed = self.questions();
        if changed.is_empty() {
            return self.settled();
        }
        self.one_need().unwrap_or_else(|| answers(&changed))
    }

    /// Says what became of the only need that is different.
    fn one_need(&self) -> Option<Sentence> {
        let (from, to) = (&self.from.1.needs.needs, &self.to.1.needs.needs);
        let missing = |need: &&Need, others: &[Need]| {
            !others
                .iter()
                .any(|other| is_same(other, need) && other.importance == need.importance)
        };
        let gone: Vec<&Need> = from.iter().filter(|need| missing(need, to)).collect();
        let come: Vec<&Need> = to.iter().filter(|need| missing(need, from)).collect();
        match (gone.as_slice(), come.as_slice()) {
            ([gone], [come]) if is_same(gone, come) => Some(again(come)),
            ([], [come]) => Some(again(come)),
            ([gone], []) => Some(named("undo-need-gone", gone)),
            _ => None,
        }
    }

    /// Says that a group holds to something again, or no longer.
    fn settled(&self) -> Sentence {
        let (from, to) = (&self.from.0.settled, &self.to.0.settled);
        let is_changed = |origin: &DerivedNeed| {
            let mut keys = origin.keys.iter();
            keys.any(|key| from.get(key) != to.get(key))
        };
        let pairs = self.to.1.needs.needs.iter().zip(&self.to.1.origins);
        let mut changed = pairs.filter(|(_, origin)| is_changed(origin));
        match (changed.next(), changed.next()) {
            (Some((need, _)), None) => named("undo-settled", need),
            _ => Sentence::new("undo-settled-many"),
        }
    }

    /// Says that what somebody gave is different, and not what it is: others may look on.
    pub(super) fn vote(&self, voter: usize) -> Sentence {
        let name = self
            .participants
            .get(voter)
            .map_or("", |one| one.name.as_str());
        Sentence::new("undo-vote").with("name", name)
    }

    /// Says what is different to the one who gave it.
    pub(super) fn own_vote(&self, voter: usize) -> Sentence {
        let given = |snapshot: &Snapshot, key: &NeedKey| {
            let weights = snapshot.votes.get(voter)?;
            weights.get(key).copied()
        };
        let pairs = self.to.1.needs.needs.iter().zip(&self.to.1.origins);
        let changed = pairs
            .filter_map(|(need, origin)| Some((need, origin.keys.first()?)))
            .find(|(_, key)| given(self.from.0, key) != given(self.to.0, key));
        match changed.map(|(need, key)| (need, given(self.to.0, key))) {
            Some((need, Some(importance))) => named("undo-importance", need)
                .with("importance", explanation::importance(importance)),
            Some((need, None)) => named("undo-vote-gone", need),
            None => self.vote(voter),
        }
    }
}

/// Says whether two needs ask for the same thing.
fn is_same(one: &Need, other: &Need) -> bool {
    (one.criterion.id, &one.want) == (other.criterion.id, &other.want)
}

/// Says whether an importance is kept for something in a question.
fn is_of(key: &NeedKey, question: &Question) -> bool {
    key.word().split('.').next() == Some(question.id)
}

fn named(key: &str, need: &Need) -> Sentence {
    Sentence::new(key).with("need", explanation::short(need))
}

fn again(need: &Need) -> Sentence {
    named("undo-importance", need).with("importance", explanation::importance(need.importance))
}

fn answers(changed: &[&'static Question]) -> Sentence {
    let count = changed.len();
    if count > MOST_NAMES {
        return Sentence::new("undo-answers-many").with("count", count);
    }
    let name = |question: &&'static Question| {
        let short = Sentence::new(format!("{}.short", question.key()));
        Sentence::new("undo-answer-of").with("question", short)
    };
    Sentence::new("undo-answers")
        .with("count", count)
        .with("list", Arg::All(changed.iter().map(name).collect()))
}
