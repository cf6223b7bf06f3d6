//! The form of `matou.catalogue/1` as JSON Schema, draft 2020-12, for editors and for other programs.
//!
//! It is made from the declarations of the criteria, so that a new one is in it by itself. It says the form that
//! `catalogue check` asks for (unknown keys are refused), not the sense: that an id stands there twice, that a
//! date exists, or that `has` and `lacks` contradict each other is beyond a schema.

use serde_json::{Map, Value as Json, json};

use super::FORMAT;
use crate::criteria::{self, Criterion, Scalar, Source, Values, Vocabulary};

/// Lower-case ASCII letters and digits, with single hyphens or underscores between them.
const SLUG: &str = "^[a-z0-9]+([-_][a-z0-9]+)*$";
/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
const DATE: &str = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

/// Returns the schema. `name` names a criterion for the person who writes a file by hand.
pub fn schema(name: impl Fn(&Criterion) -> String) -> Json {
    let mut facts = Map::new();
    let mut definitions = Map::new();
    for criterion in criteria::all() {
        let claim = format!("#/$defs/{}", criterion.id);
        facts.insert(
            criterion.id.to_owned(),
            json!({ "type": "array", "items": { "$ref": claim } }),
        );
        definitions.insert(
            criterion.id.to_owned(),
            claim_of(criterion, &name(criterion)),
        );
    }
    let optional_text = json!({ "type": ["string", "null"] });
    let common = [
        ("hoster", hoster(&facts)),
        ("source", source()),
        (
            "date",
            json!({ "type": ["string", "null"], "pattern": format!("^{DATE}$") }),
        ),
        ("note", optional_text.clone()),
    ];
    definitions.extend(common.map(|(name, schema)| (name.to_owned(), schema)));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:matou:catalogue:1",
        "title": FORMAT,
        "type": "object",
        "properties": {
            "format": { "const": FORMAT },
            "title": optional_text,
            "updated": { "type": ["string", "null"], "pattern": format!("^({DATE})?$") },
            "licence": optional_text,
            "hosters": { "type": "array", "items": reference("hoster") },
        },
        "required": ["format", "hosters"],
        "additionalProperties": false,
        "$defs": definitions,
    })
}

fn reference(name: &str) -> Json {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn hoster(facts: &Map<String, Json>) -> Json {
    json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "pattern": SLUG },
            "name": Scalar::Text.schema(),
            "facts": { "type": "object", "properties": facts, "additionalProperties": false },
        },
        "required": ["id", "name", "facts"],
        "additionalProperties": false,
    })
}

fn source() -> Json {
    let people = [Source::Declared, Source::Local];
    let people: Vec<&str> = people.iter().map(Source::as_str).collect();
    json!({ "anyOf": [{ "enum": people }, Scalar::Url.schema()] })
}

fn claim_of(criterion: &Criterion, title: &str) -> Json {
    match criterion.values {
        Values::Scalar(scalar) => scalar_claim(scalar, title),
        Values::Set(vocabulary) => set_claim(vocabulary, title),
    }
}

fn scalar_claim(scalar: Scalar, title: &str) -> Json {
    json!({
        "title": title,
        "type": "object",
        "properties": {
            "value": scalar.schema(),
            "source": reference("source"),
            "seen": reference("date"),
            "note": reference("note"),
        },
        "required": ["value", "source"],
        "additionalProperties": false,
    })
}

/// A claim on a set says at least something.
fn set_claim(vocabulary: Vocabulary, title: &str) -> Json {
    let list = |items: Json| json!({ "type": ["array", "null"], "items": items });
    let some = |key: &str| json!({ "properties": { key: { "type": "array", "minItems": 1 } }, "required": [key] });
    json!({
        "title": title,
        "type": "object",
        "properties": {
            "has": list(vocabulary.schema()),
            "lacks": list(vocabulary.lacking_schema()),
            "complete": { "type": ["boolean", "null"] },
            "source": reference("source"),
            "seen": reference("date"),
            "note": reference("note"),
        },
        "required": ["source"],
        "additionalProperties": false,
        "anyOf": [
            some("has"),
            some("lacks"),
            { "properties": { "complete": { "const": true } }, "required": ["complete"] },
        ],
    })
}
