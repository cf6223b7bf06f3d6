//! Which of a map's own fields says something about which criterion: each map has others, and a person writes down
//! what they mean.

use serde_json::{Map, Value as Json, json};

use crate::catalogue::import::cells::Cells;
use crate::catalogue::import::draft::Scribe;
use crate::catalogue::import::{json, places, software};
use crate::criteria::{self, Criterion, Scalar, Values, Vocabulary, services};
use crate::json as files;
use crate::problem::{Place, Problem};
use crate::text;

/// What fields of a map mean: criteria and the fields that tell them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(Vec<(&'static Criterion, String)>);

impl Mapping {
    /// Reads a file that a person wrote: `{ "identity.contact": "contact_page" }`.
    ///
    /// # Errors
    /// Every problem found.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let place = Place::file(name);
        let json = files::parse(bytes, &place).map_err(|problem| vec![problem])?;
        let object = json
            .as_object()
            .ok_or_else(|| vec![place.error("problem-not-an-object")])?;
        let mut mapping = Self::default();
        let mut problems = Vec::new();
        for (id, field) in object {
            let place = place.at(id);
            match (
                criteria::find(id).filter(|one| is_plain(one)),
                field.as_str(),
            ) {
                (None, _) => problems.push(place.error("import-map-criterion")),
                (_, None | Some("")) => problems.push(place.error("problem-text")),
                (Some(criterion), Some(field)) => mapping.0.push((criterion, field.to_owned())),
            }
        }
        if problems.is_empty() {
            Ok(mapping)
        } else {
            Err(problems)
        }
    }

    /// Says whether a field is taken over.
    pub(super) fn takes(&self, field: &str) -> bool {
        self.0.iter().any(|(_, taken)| taken == field)
    }

    /// Reads the fields of an element.
    pub(super) fn read(
        &self,
        object: &Map<String, Json>,
        scribe: &mut Scribe<'_>,
        cells: &mut Cells<'_, '_>,
        within: &dyn Fn(&str) -> String,
    ) {
        for (criterion, field) in &self.0 {
            let Some(given) = object.get(field).filter(|given| !is_empty(given)) else {
                continue;
            };
            let before = cells.remarks.count();
            let json = match criterion.values {
                Values::Scalar(scalar) => {
                    json::text(given).and_then(|given| read_scalar(scalar, field, &given, cells))
                }
                Values::Set(vocabulary) => Some(elements(vocabulary, field, given, cells)),
            };
            let told = cells.remarks.count();
            let is_taken = json.is_some_and(|json| scribe.say(criterion.id, json, &within(field)));
            // What was told of its parts is not told again of the whole.
            if !is_taken && told == before {
                let given = json::text(given).unwrap_or_else(|| given.to_string());
                cells.remark(field, "import-value", &text::tame(&given));
            }
        }
    }
}

fn is_empty(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(list) => list.is_empty(),
        Json::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// Says whether one field can tell a criterion: a value of several parts needs several.
fn is_plain(criterion: &Criterion) -> bool {
    match criterion.values {
        Values::Scalar(scalar) => scalar.keys().is_empty(),
        Values::Set(_) => true,
    }
}

/// Makes of what stands in a field what a catalogue would have there.
fn read_scalar(
    scalar: Scalar,
    field: &str,
    given: &str,
    cells: &mut Cells<'_, '_>,
) -> Option<Json> {
    let given = cells.text(field, given)?;
    Some(match scalar {
        Scalar::Url => cells.site(field, &given)?.into(),
        Scalar::Country => places::named(&given)?.into(),
        Scalar::Year => cells.past(field, &given)?.year().into(),
        Scalar::Flag => yes_or_no(&given)?.into(),
        Scalar::Word(words) => word(words, &given)?.into(),
        Scalar::Count | Scalar::Days => match word(&["none"], &given) {
            Some(none) => none.into(),
            None => serde_json::from_str(&given).ok()?,
        },
        _ => given.into(),
    })
}

/// The words of files for yes and no.
fn yes_or_no(given: &str) -> Option<bool> {
    let folded = text::fold(given);
    let is = |words: &[&str]| words.contains(&folded.as_str());
    if is(&["true", "1", "oui", "yes"]) {
        Some(true)
    } else if is(&["false", "0", "non", "no"]) {
        Some(false)
    } else {
        None
    }
}

fn word(words: &[&'static str], given: &str) -> Option<&'static str> {
    words.iter().copied().find(|word| text::same(word, given))
}

/// The elements in a list, or in a text that commas or semicolons divide; what is none is remarked.
fn elements(vocabulary: Vocabulary, field: &str, given: &Json, cells: &mut Cells<'_, '_>) -> Json {
    let parts: Vec<String> = match given {
        Json::Array(list) => list.iter().filter_map(json::text).collect(),
        given => {
            let text = json::text(given).unwrap_or_default();
            text.split([',', ';', '|']).map(str::to_owned).collect()
        }
    };
    let mut elements = Vec::new();
    for part in parts {
        let Some(part) = cells.text(field, &part) else {
            continue;
        };
        let element: Option<Json> = match vocabulary {
            Vocabulary::Words(words) => word(words, &part).map(Json::from),
            Vocabulary::Languages => Some(part.to_lowercase().into()),
            Vocabulary::Countries => places::named(&part).map(Json::from),
            Vocabulary::Names => Some(part.as_str().into()),
            Vocabulary::Services => Some(service(&part)),
        };
        match element.filter(|element| vocabulary.read(element).is_ok()) {
            Some(element) => elements.push(element),
            None => cells.remark(field, "import-value", &part),
        }
    }
    elements.into()
}

/// A type of service, or a software with the type that it carries.
fn service(part: &str) -> Json {
    if let Some(kind) = word(services::TYPES, part) {
        return json!({ "type": kind });
    }
    let (kind, software) = software::service(part);
    json!({ "type": kind, "software": software })
}
