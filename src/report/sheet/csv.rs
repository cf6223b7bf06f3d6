//! A sheet as comma-separated values, with the sources of a column in a column of their own.

use ::csv::{Terminator, WriterBuilder};

use super::{Field, Sheet};
use crate::locale::{Locale, Sentence};

/// What stands between two paragraphs, and between two sources.
const BETWEEN: &str = " · ";
/// What a spreadsheet may take for the beginning of a formula, in either width.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Writes the table of a sheet; what stands around it has no place in a spreadsheet.
pub fn write(sheet: &Sheet, locale: &Locale) -> String {
    let sourced: Vec<bool> = (0..sheet.head.len())
        .map(|column| {
            let mut fields = rows(sheet).filter_map(|row| row.get(column));
            fields.any(|field| field.iter().any(|one| !one.sources.is_empty()))
        })
        .collect();
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    let mut head = vec![locale.text("sheet-part")];
    for (title, sourced) in sheet.head.iter().zip(&sourced) {
        head.push(safe(title.clone()));
        if *sourced {
            let heading = Sentence::new("sheet-sources").with("name", title.as_str());
            head.push(safe(locale.say(&heading)));
        }
    }
    // Writing to memory cannot fail, and every row has as many fields as the first.
    let _ = writer.write_record(&head);
    for group in &sheet.groups {
        for row in &group.rows {
            let mut record = vec![safe(group.title.clone())];
            for (field, sourced) in row.iter().zip(&sourced) {
                record.push(safe(words(field)));
                if *sourced {
                    record.push(safe(sources(sheet, field, locale)));
                }
            }
            let _ = writer.write_record(&record);
        }
    }
    let written = writer.into_inner().unwrap_or_default();
    String::from_utf8(written).unwrap_or_default()
}

fn rows(sheet: &Sheet) -> impl Iterator<Item = &Vec<Field>> {
    sheet.groups.iter().flat_map(|group| &group.rows)
}

fn words(field: &Field) -> String {
    let words: Vec<&str> = field.iter().map(|one| one.words.as_str()).collect();
    words.join(BETWEEN)
}

fn sources(sheet: &Sheet, field: &Field, locale: &Locale) -> String {
    let mut numbers: Vec<usize> = Vec::new();
    for number in field.iter().flat_map(|one| &one.sources) {
        if !numbers.contains(number) {
            numbers.push(*number);
        }
    }
    let sources: Vec<String> = numbers
        .iter()
        .filter_map(|number| sheet.sources.get(number.checked_sub(1)?))
        .map(|origin| origin.said(locale))
        .collect();
    sources.join(BETWEEN)
}

/// Keeps a spreadsheet from taking words of a catalogue for a formula: behind an apostrophe they are text.
fn safe(words: String) -> String {
    if words.trim_start().starts_with(FORMULA) {
        format!("'{words}")
    } else {
        words
    }
}
