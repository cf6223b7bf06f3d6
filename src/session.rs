//! The session: answers and place, kept on disk as `matou.session/1`.
//!
//! A session file is written after every answer, whole or not at all, and readable by its owner alone. A
//! session made with another questionnaire opens: what still exists is kept, what does not is counted.

mod store;
mod workshop;

use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use crate::catalogue::Catalogue;
use crate::locale::Language;
use crate::needs::Importance;
use crate::problem::Place;
use crate::questionnaire::{
    Answer, Answers, Field, Fields, Input, Journey, Notes, Path, Pick, Position, Question, Silence,
    derive, is_possible, questions,
};
use crate::text;

pub use store::{Slot, Store};

/// The format that this program reads and writes.
pub const FORMAT: &str = "matou.session/1";

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
}

impl Session {
    /// Writes the session with the needs that follow from it, and the catalogue that it was made with.
    pub fn to_json(&self, catalogue: &Catalogue) -> Json {
        let (needs, _) = derive(&self.journey.answers);
        json!({
            "format": FORMAT,
            "name": self.journey.name,
            "saved": self.saved.to_string(),
            "language": self.language.code(),
            "catalogue": { "title": catalogue.title, "updated": catalogue.updated },
            "position": self.journey.position.word(),
            "path": self.journey.path.word(),
            "answers": answers_to_json(&self.journey.answers),
            "notes": notes_to_json(&self.journey.notes),
            "workshop": workshop::to_json(&self.journey.workshop),
            "needs": needs.to_json(),
        })
    }

    /// Reads a session. `None` when this is no session of this format.
    pub fn read(bytes: &[u8]) -> Option<Restored> {
        let json = crate::json::parse(bytes, &Place::file("")).ok()?;
        let word = |key: &str| json.get(key).and_then(Json::as_str);
        if word("format") != Some(FORMAT) {
            return None;
        }
        let mut dropped = Vec::new();
        let answers = read_answers(json.get("answers")?.as_object()?, &mut dropped);
        let position = word("position").and_then(Position::from_word);
        let journey = Journey {
            name: word("name").map(text::tame).filter(|name| !name.is_empty()),
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
        Some(Restored {
            session: Self {
                journey,
                saved,
                language,
            },
            dropped,
        })
    }
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
            match read_pick(field, pick) {
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
