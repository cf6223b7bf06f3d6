//! Telling a format by what a file holds: names and endings of files lie.

use serde_json::Value as Json;

use super::{Format, chatonsinfos, gogocarto, librehost};
use crate::catalogue::FORMAT;

/// Says whether a text begins as JSON does.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Tells the format of a text that is no JSON.
pub(super) fn of_lines(text: &str) -> Option<Format> {
    chatonsinfos::is_like(text).then_some(Format::ChatonsInfos)
}

/// Tells the format of some JSON.
pub(super) fn of_json(json: &Json) -> Option<Format> {
    if let Some(object) = json.as_object() {
        if object.get("format").and_then(Json::as_str) == Some(FORMAT) {
            return Some(Format::Matou);
        }
        if librehost::is_like(object) || librehost::is_directory(object) {
            return Some(Format::Librehost);
        }
    }
    gogocarto::is_like(json).then_some(Format::Gogocarto)
}
