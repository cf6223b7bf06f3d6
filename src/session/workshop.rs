//! The workshop in a session file: who takes part, what each gave, what was settled.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::{PARTICIPANT, clean_name};
use crate::needs::Importance;
use crate::questionnaire::{MOST_PARTICIPANTS, NeedKey, Participant, Workshop};
use crate::text;

/// Writes a workshop; nothing where there is none.
pub(super) fn to_json(workshop: &Workshop) -> Json {
    if workshop.participants.is_empty() {
        return Json::Null;
    }
    let participants: Vec<Json> = workshop
        .participants
        .iter()
        .map(|one| json!({ "name": one.name, "weights": weights_to_json(&one.weights) }))
        .collect();
    let settled = weights_to_json(&workshop.settled);
    json!({ "participants": participants, "settled": settled })
}

pub(super) fn weights_to_json(weights: &BTreeMap<NeedKey, Importance>) -> Json {
    let entry = |(key, importance): (&NeedKey, &Importance)| {
        (key.word().to_owned(), Json::from(importance.word()))
    };
    Json::Object(weights.iter().map(entry).collect())
}

/// Reads a workshop; what this questionnaire no longer has is named in `dropped`.
pub(super) fn read(json: Option<&Json>, dropped: &mut Vec<String>) -> Workshop {
    let entries = json.and_then(|json| json.get("participants")?.as_array());
    let entries = entries.map_or(&[][..], Vec::as_slice);
    // Whom a screen cannot show beside the others is named as gone, not forgotten.
    let beyond = entries.len().saturating_sub(MOST_PARTICIPANTS);
    dropped.extend(std::iter::repeat_n(PARTICIPANT.to_owned(), beyond));
    let mut gone = BTreeSet::new();
    let participants = entries
        .iter()
        .take(MOST_PARTICIPANTS)
        .zip(1..)
        .map(|(one, number)| {
            let name = one.get("name").and_then(Json::as_str).and_then(clean_name);
            Participant {
                // Who has no name has a number.
                name: name.unwrap_or_else(|| i32::to_string(&number)),
                weights: read_weights(one.get("weights"), &mut gone),
            }
        })
        .collect();
    let settled = json.and_then(|json| json.get("settled"));
    let settled = read_weights(settled, &mut gone);
    // What several people weighed is gone once.
    dropped.extend(gone);
    Workshop {
        participants,
        settled,
    }
}

pub(super) fn read_weights(
    json: Option<&Json>,
    gone: &mut BTreeSet<String>,
) -> BTreeMap<NeedKey, Importance> {
    let mut weights = BTreeMap::new();
    for (word, importance) in json.and_then(Json::as_object).into_iter().flatten() {
        let importance = importance.as_str().and_then(Importance::from_word);
        match (NeedKey::from_word(word), importance) {
            (Some(key), Some(importance)) => {
                weights.insert(key, importance);
            }
            _ => drop(gone.insert(text::tame(word))),
        }
    }
    weights
}
