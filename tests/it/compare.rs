//! Two to four hosters side by side: what stands in each cell, held against the catalogue file by a reading of
//! its own; the order of the rows; the written forms; the command; the screen.

mod cells;
mod command;
mod forms;
mod order;
mod read_back;
mod screen;

use matou::error::Exit;
use serde_json::Value as Json;

use crate::cli::{matou, path};

/// The catalogue in the program, as its file has it.
pub(crate) fn catalogue() -> Json {
    serde_json::from_slice(&matou::catalogue::bundled_file().bytes).unwrap()
}

/// Every so many ids of hosters, four at a time: documented well and hardly, closed ones too.
pub(crate) fn fours(catalogue: &Json) -> Vec<Vec<String>> {
    let hosters = catalogue["hosters"].as_array().unwrap();
    let ids: Vec<String> = hosters
        .iter()
        .map(|hoster| hoster["id"].as_str().unwrap().to_owned())
        .collect();
    ids.chunks(4)
        .filter(|ids| ids.len() > 1)
        .map(<[String]>::to_vec)
        .collect()
}

/// Compares hosters of the bundled catalogue, and returns what is written.
pub(crate) fn written(hosters: &[String], more: &[&str]) -> String {
    let mut arguments = vec!["compare"];
    arguments.extend(hosters.iter().map(String::as_str));
    arguments.extend(more);
    let ran = matou(&arguments);
    assert_eq!(
        (ran.exit, ran.err.as_str()),
        (Exit::Done, ""),
        "{hosters:?}"
    );
    ran.out
}

/// The same as `matou.compare/1`.
pub(crate) fn compared(hosters: &[String], more: &[&str]) -> Json {
    let written = written(hosters, &[&["--format", "json"], more].concat());
    serde_json::from_str(&written).unwrap()
}

/// The needs that most tests compare with.
pub(crate) fn needs() -> String {
    path("smoke-needs.json")
}

/// The rows of a comparison.
pub(crate) fn rows(compared: &Json) -> &[Json] {
    compared["rows"].as_array().unwrap()
}

/// The cells of a row.
pub(crate) fn cells_of(row: &Json) -> &[Json] {
    row["cells"].as_array().unwrap()
}

/// The paragraphs of a cell.
pub(crate) fn paragraphs(cell: &Json) -> Vec<&str> {
    let text = cell["text"].as_array().unwrap();
    text.iter().map(|one| one.as_str().unwrap()).collect()
}
