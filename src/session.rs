//! The session: answers and place, kept on disk as `matou.session/1`.
//!
//! A session file is written after every answer, whole or not at all, and readable by its owner alone. A
//! session made with another questionnaire or another catalogue opens: what still exists is kept, what does
//! not is named, and what became different is told.

mod changes;
mod find;
mod listing;
mod made;
mod store;
mod words;
mod workshop;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use crate::criteria::Reject;
use crate::locale::Language;
use crate::needs::{Importance, MOST_NEEDS};
use crate::problem::{Place, Problem};
use crate::questionnaire::{
    Answer, Answers, Field, Fields, Input, Journey, NeedKey, Notes, Path, Pick, Position, Question,
    Silence, derive, is_possible, questions,
};
use crate::text;

pub use changes::{Change, Present, Since, What, changes};
pub use find::{find, find_kept};
pub use listing::{Kept, Listing, Unreadable, Why};
pub use made::{FIRST, Made, MadeWith, Order, Placed};
pub use store::{Slot, Store, content, export, write_document};
pub use words::{change, dropped, place, title, when};

/// What stands for a participant beyond those that a workshop has room for, among what was dropped.
const PARTICIPANT: &str = "participant";

/// The format that this program reads and writes.
pub const FORMAT: &str = "matou.session/1";

/// The most letters that a name keeps.
pub const LONGEST_NAME: usize = 80;

/// A session as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The answers and the place reached.
    pub journey: Journey,
    /// When it was kept.
    pub saved: Timestamp,
    /// The language that was spoken.
    pub language: Language,
}

/// A session read back, with what could not be restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The session.
    pub session: Session,
    /// The questions, fields and choices that this questionnaire no longer has, such as `Q8.hours`.
    pub dropped: Vec<String>,
    /// The catalogue that it was made with, where it says so.
    pub made_with: Option<MadeWith>,
    /// The order of the hosters then, where it remembers one.
    pub ranking: Option<Order>,
}

impl Session {
    /// Writes the session with the needs that follow from it, the catalogue that it was made with and the
    /// order that followed.
    pub fn to_json(&self, made: &Made) -> Json {
        let (needs, _) = derive(&self.journey.answers);
        json!({
            "format": FORMAT,
            "name": self.journey.name,
            "saved": self.saved.to_string(),
            "language": self.language.code(),
            "catalogue": made.catalogue.to_json(),
            "position": self.journey.position.word(),
            "path": self.journey.path.word(),
            "answers": answers_to_json(&self.journey.answers),
            "weights": weights_to_json(&self.journey.answers),
            "thresholds": thresholds_to_json(&self.journey.answers),
            "notes": notes_to_json(&self.journey.notes),
            "workshop": workshop::to_json(&self.journey.workshop),
            "needs": needs.to_json(),
            "ranking": made.ranking.as_ref().map(Order::to_json),
        })
    }

    /// Reads a session.
    ///
    /// # Errors
    /// Why this is no session of this format.
    pub fn read(bytes: &[u8]) -> Result<Restored, Problem> {
        let file = Place::file("");
        let json = crate::json::parse(bytes, &file)?;
        if !json.is_object() {
            return Err(file.error("problem-not-an-object"));
        }
        let word = |key: &str| json.get(key).and_then(Json::as_str);
        if word("format") != Some(FORMAT) {
            return Err(file.error("problem-format").with("format", FORMAT));
        }
        let answers = json
            .get("answers")
            .ok_or_else(|| file.reject(Reject::Missing("answers")))?
            .as_object()
            .ok_or_else(|| file.at("answers").error("problem-not-an-object"))?;
        let mut dropped = Vec::new();
        let mut answers = read_answers(answers, &mut dropped);
        let mut gone = BTreeSet::new();
        for (key, importance) in workshop::read_weights(json.get("weights"), &mut gone) {
            answers.weigh_default(&key, importance);
        }
        for (word, threshold) in json
            .get("thresholds")
            .and_then(Json::as_object)
            .into_iter()
            .flatten()
        {
            let threshold = threshold
                .as_u64()
                .and_then(|lowered| u8::try_from(lowered).ok());
            match NeedKey::from_word(word).zip(threshold) {
                Some((key, threshold)) => answers.lower(&key, threshold),
                None => drop(gone.insert(text::tame(word))),
            }
        }
        dropped.extend(gone);
        let position = word("position").and_then(Position::from_word);
        let journey = Journey {
            name: word("name").and_then(clean_name),
            answers,
            position: position.unwrap_or(Position::Review),
            path: word("path").and_then(Path::from_word).unwrap_or_default(),
            notes: read_notes(json.get("notes"), &mut dropped),
            workshop: workshop::read(json.get("workshop"), &mut dropped),
        };
        let language = word("language")
            .and_then(Language::from_code)
            .unwrap_or_default();
        let saved = word("saved")
            .and_then(|saved| saved.parse().ok())
            .unwrap_or_default();
        Ok(Restored {
            session: Self {
                journey,
                saved,
                language,
            },
            dropped,
            made_with: json.get("catalogue").and_then(MadeWith::read),
            ranking: json.get("ranking").and_then(Order::read),
        })
    }
}

/// Makes a name of what was typed or read: one line, not too long. `None` when nothing is left of it.
pub fn clean_name(name: &str) -> Option<String> {
    let short: String = text::tame(name).chars().take(LONGEST_NAME).collect();
    let name = short.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

fn answers_to_json(answers: &Answers) -> Json {
    let mut kept = Map::new();
    for question in questions::QUESTIONS {
        let answer = match answers.get(question) {
            None => continue,
            Some(Answer::Given(fields)) => fields_to_json(fields),
            Some(answer) => match answer.silence() {
                Some(silence) if answer.has_picks() => {
                    json!({ "silence": silence.word(), "kept": fields_to_json(answer.fields()) })
                }
                silence => json!(silence.map(Silence::word)),
            },
        };
        kept.insert(question.id.to_owned(), answer);
    }
    Json::Object(kept)
}

/// The importances given to what stands by default beside a silence.
fn weights_to_json(answers: &Answers) -> Json {
    let weights: BTreeMap<NeedKey, Importance> = answers
        .weights()
        .map(|(key, importance)| (key.clone(), importance))
        .collect();
    workshop::weights_to_json(&weights)
}

/// The thresholds that were lowered.
fn thresholds_to_json(answers: &Answers) -> Json {
    let thresholds = answers.thresholds();
    let entry = |(key, threshold): (&NeedKey, u8)| (key.word().to_owned(), threshold.into());
    Json::Object(thresholds.map(entry).collect())
}

fn fields_to_json(fields: &Fields) -> Json {
    let picks = |picks: &Vec<Pick>| -> Json { picks.iter().map(pick_to_json).collect() };
    let fields = fields
        .iter()
        .map(|(field, chosen)| (field.clone(), picks(chosen)));
    Json::Object(fields.collect())
}

fn notes_to_json(notes: &Notes) -> Json {
    let kept = notes
        .iter()
        .map(|(question, note)| (question.id.to_owned(), note.into()));
    Json::Object(kept.collect())
}

fn read_notes(json: Option<&Json>, dropped: &mut Vec<String>) -> Notes {
    let mut notes = Notes::default();
    for (id, note) in json.and_then(Json::as_object).into_iter().flatten() {
        match (questions::find(id), note.as_str()) {
            (Some(question), Some(note)) => notes.set(question, text::tame_lines(note)),
            _ => dropped.push(format!("{id}.note")),
        }
    }
    notes
}

fn pick_to_json(pick: &Pick) -> Json {
    json!({ "value": pick.value, "importance": pick.importance.word() })
}

fn read_answers(json: &Map<String, Json>, dropped: &mut Vec<String>) -> Answers {
    let mut answers = Answers::default();
    for (id, answer) in json {
        let Some(question) = questions::find(id) else {
            dropped.push(id.clone());
            continue;
        };
        match answer {
            Json::Object(fields) if !fields.contains_key("silence") => {
                let given = read_fields(question, fields, dropped);
                answers.set(question, Answer::Given(given));
            }
            other => {
                let word = other.get("silence").unwrap_or(other).as_str();
                let Some(silence) = word.and_then(Silence::from_word) else {
                    dropped.push(id.clone());
                    continue;
                };
                let kept = other.get("kept").and_then(Json::as_object);
                let kept = kept.map(|kept| read_fields(question, kept, dropped));
                answers.set(question, Answer::Silent(silence, kept.unwrap_or_default()));
            }
        }
    }
    answers
}

fn read_fields(
    question: &'static Question,
    json: &Map<String, Json>,
    dropped: &mut Vec<String>,
) -> Fields {
    let mut given = Fields::new();
    for (id, picks) in json {
        let (Some(field), Some(picks)) = (question.field(id), picks.as_array()) else {
            dropped.push(format!("{}.{id}", question.id));
            continue;
        };
        let mut kept: Vec<Pick> = Vec::new();
        for pick in picks {
            // A field makes no more needs than there can be in all.
            match read_pick(field, pick).filter(|_| kept.len() < MOST_NEEDS) {
                Some(pick)
                    if (kept.is_empty() || !field.input.is_single())
                        && kept.iter().all(|other| other.value != pick.value) =>
                {
                    kept.push(pick);
                }
                _ => dropped.push(format!("{}.{id}", question.id)),
            }
        }
        given.insert(id.clone(), kept);
    }
    given
}

fn read_pick(field: &Field, json: &Json) -> Option<Pick> {
    let value = json.get("value")?.as_str()?;
    let importance = json
        .get("importance")?
        .as_str()
        .and_then(Importance::from_word)?;
    let pick = Pick::new(text::tame(value), importance);
    let known = match field.input {
        Input::One(options) | Input::Many(options) => options.contains(&value),
        Input::Services | Input::Place | Input::Amount => is_possible(field, &pick),
    };
    known.then_some(pick)
}
