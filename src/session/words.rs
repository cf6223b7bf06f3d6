//! What is said of a session: its title, where it stands, what of it is gone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::changes::{Change, What};
use crate::explanation;
use crate::locale::{Arg, Sentence};
use crate::questionnaire::{Journey, Makes, Position, Question, questions};

/// Names a session: by the name that it was given, or else by who looks and by the day.
pub fn title(journey: &Journey, day: Date) -> Sentence {
    match &journey.name {
        Some(name) => Sentence::verbatim(name.as_str()),
        None => Sentence::new("session-unnamed")
            .with("who", who(journey))
            .with("date", explanation::day(&day.to_string())),
    }
}

/// Who looks, in a word or two: the kind of structure, or else the profile.
fn who(journey: &Journey) -> Sentence {
    let profile = journey.answers.profile();
    let is_structure = profile.is_some_and(crate::needs::Profile::is_structure);
    let fields = || {
        let of = |question: &'static Question| {
            let fields = question.fields.iter();
            fields.map(move |field| (question, field))
        };
        questions::QUESTIONS.iter().flat_map(of)
    };
    let kind = fields()
        .filter(|(_, field)| is_structure && field.makes == Makes::Kind)
        .find_map(|(question, field)| {
            let pick = journey.answers.picks(question, field).into_iter().next()?;
            Some(format!("{}-{}.{}", question.key(), field.id, pick.value))
        });
    match (kind, profile) {
        (Some(kind), _) => Sentence::new(kind),
        (None, Some(profile)) => Sentence::new(format!("session-of.{}", profile.word())),
        (None, None) => Sentence::new("session-of.nobody"),
    }
}

/// Says where a journey stands.
pub fn place(journey: &Journey) -> Sentence {
    match journey.position {
        Position::Question(question) => match journey.progress(question) {
            Some((place, all)) => Sentence::new("progress-short")
                .with("place", place)
                .with("all", all),
            None => Sentence::new("progress-review"),
        },
        Position::Review => Sentence::new("progress-review"),
        Position::Results => Sentence::new("progress-results"),
    }
}

/// Says how long ago `day` was, as seen from `today`.
pub fn when(day: Date, today: Date) -> Sentence {
    // A clock that was put back makes no day of tomorrow.
    let days = (today - day).get_days().max(0);
    Sentence::new("when-days").with("count", Arg::Count(days.into()))
}

/// Says what of a session this questionnaire no longer has, in the words of the questions that still exist.
pub fn dropped(ids: &[String]) -> Vec<Sentence> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for id in ids {
        *counts.entry(id).or_default() += 1;
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let first = ids.iter().filter(|id| told.insert(id));
    first
        .take(MOST_TOLD)
        .map(|id| one_dropped(id, counts.get(id.as_str()).copied().unwrap_or(1)))
        .collect()
}

/// The most things that are told one by one: no questionnaire had more.
const MOST_TOLD: usize = 100;

fn one_dropped(id: &str, count: usize) -> Sentence {
    if id == super::PARTICIPANT {
        return Sentence::new("dropped-participant").with("count", count);
    }
    let (question, part) = match id.split_once('.') {
        Some((question, part)) => (question, Some(part)),
        None => (id, None),
    };
    let Some(found) = questions::find(question) else {
        return Sentence::new("dropped-question").with("id", crate::text::tame(id));
    };
    let short = Sentence::new(format!("{}.short", found.key()));
    match part {
        None => Sentence::new("dropped-answer").with("question", short),
        Some("note") => Sentence::new("dropped-note").with("question", short),
        Some(part) => match found.field(part) {
            Some(_) if found.fields.len() == 1 => Sentence::new("dropped-choice")
                .with("count", count)
                .with("question", short),
            Some(field) => Sentence::new("dropped-choice-of")
                .with("count", count)
                .with("question", short)
                .with(
                    "field",
                    Sentence::new(format!("{}-{}", found.key(), field.id)),
                ),
            None => Sentence::new("dropped-field")
                .with("question", short)
                .with("id", crate::text::tame(part)),
        },
    }
}

/// Says what became of one hoster.
pub fn change(change: &Change) -> Sentence {
    let named = |key: &str| Sentence::new(key).with("name", change.name.as_str());
    let sentence = match change.what {
        What::Still { rank } => named("change-still").with("rank", rank),
        What::Moved { from, to } => named("change-moved").with("from", from).with("to", to),
        What::Joined { to } => named("change-joined").with("to", to),
        What::SetAside { from } => named("change-set-aside").with("from", from),
        What::Closed { from } => named("change-closed").with("from", from),
        What::Gone { from } => named("change-gone").with("from", from),
    };
    match change.group {
        Some(group) => Sentence::new("change-group")
            .with("change", sentence)
            .with("group", explanation::group_short(group)),
        None => sentence,
    }
}
