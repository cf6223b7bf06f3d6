//! What values, elements and their parts look like in a file, as JSON Schema: the form that reading accepts.
//!
//! Each kind stands beside its reading (`read`) and its writing (`write`). There is no type to derive a schema
//! from: a file is read word by word, so that each problem is named with its place, and the kinds of values are
//! values themselves ([`Scalar`], [`Vocabulary`]), from which this is made.

use serde_json::{Value as Json, json};

use super::{FREQUENCIES, Scalar, Vocabulary, WINDOWS};
use crate::criteria::services;

/// A text with something in it.
const TEXT: &str = r"\S";
/// A web address: a host follows the scheme, which begins with no ASCII punctuation but a bracket.
const URL: &str = r"^https?://[^\s!-/:-@\\-`{-~]\S*$";
const COUNTRY: &str = "^[A-Z]{2}$";
const LANGUAGE: &str = "^[a-z]{2}$";

impl Scalar {
    /// Returns the schema of a documented value.
    pub fn schema(self) -> Json {
        match self {
            Self::Text => text(TEXT),
            Self::Url => text(URL),
            Self::Word(words) => json!({ "enum": words }),
            Self::Country => text(COUNTRY),
            Self::Count => count(0),
            Self::Year => json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }),
            Self::Flag => json!({ "type": "boolean" }),
            Self::Membership => {
                whole(&json!({ "network": text(TEXT), "year": Self::Year.schema() }))
            }
            Self::Days => none_or(&quantity()),
            Self::Promise => none_or(&whole(
                &json!({ "hours": quantity(), "window": { "enum": WINDOWS } }),
            )),
            Self::Backups => object(
                &json!({
                    "frequency": or_null(FREQUENCIES),
                    "off_site": { "type": ["boolean", "null"] },
                    "restore_tested": { "type": ["boolean", "null"] },
                }),
                &[],
            ),
            Self::Yearly => whole(&json!({ "eur": quantity(), "accounts": count(1) })),
        }
    }
}

impl Vocabulary {
    /// Returns the schema of one element.
    pub fn schema(self) -> Json {
        match self {
            Self::Words(words) => json!({ "enum": words }),
            Self::Languages => text(LANGUAGE),
            Self::Countries => text(COUNTRY),
            Self::Names => text(TEXT),
            Self::Services => object(
                &json!({
                    "type": { "enum": services::TYPES },
                    "software": { "type": ["string", "null"], "pattern": TEXT },
                }),
                &["type"],
            ),
        }
    }

    /// Returns the schema of one element of `lacks`: for services, the type alone.
    pub fn lacking_schema(self) -> Json {
        match self {
            Self::Services => json!({ "enum": services::TYPES }),
            _ => self.schema(),
        }
    }
}

fn text(pattern: &str) -> Json {
    json!({ "type": "string", "pattern": pattern })
}

fn count(least: u32) -> Json {
    json!({ "type": "integer", "minimum": least, "maximum": u32::MAX })
}

/// The digits after the point, of which a quantity has eighteen at most, are beyond a schema.
fn quantity() -> Json {
    json!({ "type": "number", "minimum": 0, "exclusiveMaximum": 1_000_000_000 })
}

fn none_or(value: &Json) -> Json {
    json!({ "anyOf": [{ "const": "none" }, value] })
}

fn or_null(words: &[&str]) -> Json {
    let words = words.iter().map(|word| json!(word)).chain([Json::Null]);
    json!({ "enum": words.collect::<Vec<_>>() })
}

/// An object that has all of these parts and no others.
fn whole(parts: &Json) -> Json {
    let names: Vec<&str> = parts
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect();
    object(parts, &names)
}

/// An object that has no other parts, and at least these.
fn object(parts: &Json, required: &[&str]) -> Json {
    json!({ "type": "object", "properties": parts, "required": required, "additionalProperties": false })
}
