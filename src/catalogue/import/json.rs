//! JSON as programs write it that do not look what they write: repeated keys are remarked, and the last value counts.

use serde_json::Value as Json;

use super::remarks::Remarks;
use crate::json;
use crate::problem::{Place, Problem};

/// Parses a foreign file.
///
/// # Errors
/// What is wrong with it, and where.
pub(super) fn parse(text: &str, place: &Place, remarks: &mut Remarks) -> Result<Json, Problem> {
    let (json, repeated) = json::parse_tolerantly(text.as_bytes()).map_err(|error| {
        // The library tells what is too deep by these words alone.
        if error.to_string().starts_with("recursion limit") {
            place.error("file-deep")
        } else {
            place.json_error(&error)
        }
    })?;
    if let Some(first) = repeated.first {
        let problem = place.warning("import-repeated-keys");
        let first = crate::text::tame(&first);
        remarks.push(problem.with("count", repeated.count).with("given", first));
    }
    Ok(json)
}

/// Returns the text of a value that is one: a string, a number, yes or no.
pub(super) fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
