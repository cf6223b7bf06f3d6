//! The workshop in a session file: who takes part, what each gave, what was settled.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use super::clean_name;
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
    let settled: Vec<&str> = workshop.settled.iter().map(NeedKey::word).collect();
    json!({ "participants": participants, "settled": settled })
}

fn weights_to_json(weights: &BTreeMap<NeedKey, Importance>) -> Json {
    let entry = |(key, importance): (&NeedKey, &Importance)| {
        (key.word().to_owned(), Json::from(importance.word()))
    };
    Json::Object(weights.iter().map(entry).collect())
}

/// Reads a workshop; what this questionnaire no longer has is named in `dropped`.
pub(super) fn read(json: Option<&Json>, dropped: &mut Vec<String>) -> Workshop {
    let list = |key: &str| {
        let list = json.and_then(|json| json.get(key)?.as_array());
        list.map_or(&[][..], Vec::as_slice)
    };
    let mut gone = BTreeSet::new();
    let participants = list("participants")
        .iter()
        .take(MOST_PARTICIPANTS)
        .zip(1..)
        .map(|(one, number)| {
            let name = one.get("name").and_then(Json::as_str).and_then(clean_name);
            let weights = one.get("weights").and_then(Json::as_object);
            Participant {
                // Who has no name has a number.
                name: name.unwrap_or_else(|| i32::to_string(&number)),
                weights: weights
                    .map_or(BTreeMap::new(), |weights| read_weights(weights, &mut gone)),
            }
        })
        .collect();
    let mut settled = BTreeSet::new();
    for word in list("settled").iter().filter_map(Json::as_str) {
        match NeedKey::from_word(word) {
            Some(key) => drop(settled.insert(key)),
            None => drop(gone.insert(text::tame(word))),
        }
    }
    // What several people weighed is gone once.
    dropped.extend(gone);
    Workshop {
        participants,
        settled,
    }
}

fn read_weights(
    json: &Map<String, Json>,
    gone: &mut BTreeSet<String>,
) -> BTreeMap<NeedKey, Importance> {
    let mut weights = BTreeMap::new();
    for (word, importance) in json {
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
