//! What an action changed beyond what is in view: questions that an answer opened or closed, the path.

use crate::locale::Sentence;
use crate::questionnaire::{Journey, Path, Question};

/// Something to be told, until the next change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An answer changed what is asked.
    Questions {
        /// Questions that now apply.
        opened: Vec<&'static Question>,
        /// Questions that no longer do.
        closed: Vec<&'static Question>,
        /// Whether something was answered or written in those.
        kept: bool,
    },
    /// Another path is walked, with this many questions.
    Path(Path, usize),
}

impl Notice {
    /// Tells what changed between two states of the journey; what was told before stays while nothing changes.
    pub(super) fn after(told: Option<Self>, before: &Journey, now: &Journey) -> Option<Self> {
        if before == now {
            return told;
        }
        if before.path != now.path {
            return Some(Self::Path(now.path, now.asked().len()));
        }
        // The first answer opens what it opens: there is nothing to compare it with.
        if before.answers.is_empty() || before.answers == now.answers {
            return None;
        }
        let missing = |from: &Journey, others: &Journey| -> Vec<&'static Question> {
            let others = others.applicable();
            let mut questions = from.applicable();
            questions.retain(|question| !others.contains(question));
            questions
        };
        let opened = missing(now, before);
        let closed = missing(before, now);
        let of_now = now.closed();
        let kept = closed.iter().any(|question| of_now.contains(question));
        (!opened.is_empty() || !closed.is_empty()).then_some(Self::Questions {
            opened,
            closed,
            kept,
        })
    }

    /// Returns the sentences that tell it.
    pub(super) fn sentences(&self) -> Vec<Sentence> {
        let named = |key: &str, questions: &[&'static Question]| {
            let names: Vec<Sentence> = questions
                .iter()
                .map(|question| Sentence::new(format!("{}.short", question.key())))
                .collect();
            (!names.is_empty()).then(|| {
                Sentence::new(key)
                    .with("count", names.len())
                    .with("list", crate::locale::Arg::All(names))
            })
        };
        match self {
            Self::Questions {
                opened,
                closed,
                kept,
            } => named("notice-opened", opened)
                .into_iter()
                .chain(named("notice-closed", closed))
                .chain(kept.then(|| Sentence::new("notice-kept")))
                .collect(),
            Self::Path(path, count) => {
                let key = match path {
                    Path::Short => "notice-short",
                    Path::Full => "notice-full",
                };
                vec![Sentence::new(key).with("count", *count)]
            }
        }
    }
}
