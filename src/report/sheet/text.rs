//! A sheet as a page of text: side by side where the columns fit, one under the other where they do not.

use super::{Field, Group, Sheet};
use crate::locale::Locale;
use crate::report::page::Page;
use crate::text::Columns;

/// Writes a sheet, `columns` columns wide.
pub fn write(sheet: &Sheet, locale: &Locale, columns: usize) -> String {
    let mut page = Page::new(locale, columns);
    page.write("", &sheet.title);
    for paragraph in &sheet.opening {
        page.write("", paragraph);
    }
    let others = sheet.head.len().saturating_sub(1);
    let shared = Columns::new(columns, others).filter(|shared| shared.shown == others);
    for group in &sheet.groups {
        page.gap();
        page.write("", &group.title);
        match shared {
            Some(shared) => beside(&mut page, sheet, group, shared),
            None => stacked(&mut page, sheet, group),
        }
    }
    if !sheet.closing.is_empty() {
        page.gap();
    }
    for paragraph in &sheet.closing {
        page.write("", paragraph);
    }
    if !sheet.sources.is_empty() {
        page.gap();
        page.write("", &sheet.sources_title);
        for (index, origin) in sheet.sources.iter().enumerate() {
            // An address is never cut.
            page.raw(&format!("  [{}] {}", index + 1, origin.said(locale)));
        }
    }
    page.finish()
}

/// The paragraphs of a field, and under each the numbers of its sources.
fn paragraphs(field: &Field) -> Vec<String> {
    field
        .iter()
        .flat_map(|one| std::iter::once(one.words.clone()).chain(one.marks()))
        .collect()
}

fn beside(page: &mut Page<'_>, sheet: &Sheet, group: &Group, columns: Columns) {
    let head: Vec<Vec<String>> = sheet.head.iter().map(|title| vec![title.clone()]).collect();
    for line in columns.beside(&head) {
        page.raw(&line);
    }
    page.raw(&"─".repeat(page.columns));
    for (index, row) in group.rows.iter().enumerate() {
        if index > 0 {
            page.gap();
        }
        let texts: Vec<Vec<String>> = row.iter().map(paragraphs).collect();
        // An address that a column would cut is written on a line of its own.
        if texts.iter().flatten().any(|words| is_long(words, columns)) {
            one_row(page, sheet, row);
            continue;
        }
        for line in columns.beside(&texts) {
            page.raw(&line);
        }
    }
}

fn is_long(words: &str, columns: Columns) -> bool {
    words.contains("://") && !columns.holds(words)
}

fn stacked(page: &mut Page<'_>, sheet: &Sheet, group: &Group) {
    for (index, row) in group.rows.iter().enumerate() {
        if index > 0 {
            page.gap();
        }
        one_row(page, sheet, row);
    }
}

/// One row, a hoster under the other.
fn one_row(page: &mut Page<'_>, sheet: &Sheet, row: &[Field]) {
    for (index, (field, title)) in row.iter().zip(&sheet.head).enumerate() {
        if index > 0 {
            page.write("  ", title);
        }
        for paragraph in field {
            let first = if index > 0 { "    " } else { "" };
            let words = match paragraph.marks() {
                // No line shall begin with the number of a source.
                Some(marks) => format!("{}\u{a0}{marks}", paragraph.words),
                None => paragraph.words.clone(),
            };
            page.write(first, &words);
        }
    }
}
