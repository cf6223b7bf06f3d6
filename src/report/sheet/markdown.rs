//! A sheet as Markdown: a table under each heading, and the sources as a list.

use std::fmt::Write as _;

use super::{Field, Sheet};
use crate::criteria;
use crate::locale::Locale;

/// What Markdown, or the HTML inside it, would take for more than a letter.
const SPECIAL: &str = "\\`*_[]|~#$@{}!";

/// Writes a sheet.
pub fn write(sheet: &Sheet, locale: &Locale) -> String {
    let mut page = format!("# {}\n", escape(&sheet.title));
    for paragraph in &sheet.opening {
        // Writing to a string cannot fail.
        let _ = write!(page, "\n{}\n", paragraph_of(paragraph));
    }
    for group in &sheet.groups {
        let _ = write!(page, "\n## {}\n\n", escape(&group.title));
        let head = sheet.head.iter().map(|title| escape(title));
        line(&mut page, head);
        line(&mut page, sheet.head.iter().map(|_| "---".to_owned()));
        for row in &group.rows {
            line(&mut page, row.iter().map(field));
        }
    }
    for paragraph in &sheet.closing {
        let _ = write!(page, "\n{}\n", paragraph_of(paragraph));
    }
    if !sheet.sources.is_empty() {
        let _ = write!(page, "\n## {}\n\n", escape(&sheet.sources_title));
        for (index, origin) in sheet.sources.iter().enumerate() {
            let source = words(&origin.source);
            let date = escape(&origin.date);
            let said = locale.say(
                &crate::locale::Sentence::new("source-and-date")
                    .with("source", source)
                    .with("date", date),
            );
            let _ = writeln!(page, "{}. {said}", index + 1);
        }
    }
    page
}

fn line(page: &mut String, cells: impl Iterator<Item = String>) {
    page.push('|');
    for cell in cells {
        let _ = write!(page, " {cell} |");
    }
    page.push('\n');
}

fn field(field: &Field) -> String {
    let paragraphs: Vec<String> = field
        .iter()
        .map(|one| match one.marks() {
            Some(marks) => format!("{} {}", words(&one.words), escape(&marks)),
            None => words(&one.words),
        })
        .collect();
    paragraphs.join("<br>")
}

/// An address becomes a link; anything else is text.
fn words(words: &str) -> String {
    if !criteria::is_web_address(words) {
        return escape(words);
    }
    let mut address = String::with_capacity(words.len());
    for character in words.chars() {
        // What would end the link or the cell is written as addresses write it.
        if matches!(character, '<' | '>' | '|' | '\\' | '`' | ' ') {
            let _ = write!(address, "%{:02X}", u32::from(character));
        } else {
            address.push(character);
        }
    }
    format!("<{address}>")
}

/// A paragraph of its own must not begin like a list or a heading.
fn paragraph_of(words: &str) -> String {
    let escaped = escape(words);
    if escaped.starts_with(['-', '+', '=']) {
        format!("\\{escaped}")
    } else {
        escaped
    }
}

fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            special if SPECIAL.contains(special) => escaped.extend(['\\', special]),
            other => escaped.push(other),
        }
    }
    escaped
}
