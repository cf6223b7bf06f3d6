//! The hosters that a search finds, without any need: for a reader and for a program.

pub mod json;

use super::card;
use crate::catalogue::filter::{Filter, Sifted};
use crate::catalogue::search::{Field, Hit, Index};
use crate::catalogue::{Catalogue, Hoster};
use crate::locale::Locale;
use crate::text;
use crate::wording;

/// Columns before what was found in a hoster.
const INDENT: &str = "    ";

/// What was searched in a catalogue, and what was found.
#[derive(Debug)]
pub struct Found<'f> {
    /// The catalogue.
    pub catalogue: &'f Catalogue,
    /// What its hosters are found by.
    pub index: &'f Index,
    /// What was typed.
    pub typed: &'f str,
    /// What was filtered, each with its want as it was written.
    pub filters: &'f [(Filter, serde_json::Value)],
    /// The hosters that are found and kept.
    pub sifted: &'f Sifted,
    /// How many hosters are listed at most.
    pub limit: usize,
}

impl<'f> Found<'f> {
    /// The hosters that are listed, with where the words were found in them.
    fn listed(&self) -> impl Iterator<Item = (&'f Hoster, Vec<Hit>)> {
        let kept = self.sifted.kept.iter().take(self.limit);
        kept.filter_map(|position| {
            let hits = self.index.hits(*position, self.typed);
            Some((self.catalogue.hosters.get(*position)?, hits))
        })
    }
}

/// Writes one line a hoster as the list does, and below it where the words were found, unless its name or its id
/// shows it.
pub fn text(found: &Found<'_>, locale: &Locale, columns: usize) -> String {
    let listed: Vec<(&Hoster, Vec<Hit>)> = found.listed().collect();
    let hosters = listed.iter().map(|(hoster, _)| *hoster);
    let mut table = card::table(hosters, locale, columns).into_iter();
    let mut lines: Vec<String> = table
        .next()
        .into_iter()
        .filter(|_| !listed.is_empty())
        .collect();
    for (line, (_, hits)) in table.zip(&listed) {
        lines.push(line);
        let elsewhere = hits
            .iter()
            .filter(|hit| !matches!(hit.field, Field::Name | Field::Id));
        lines.extend(elsewhere.flat_map(|hit| {
            let (before, after) = wording::found_in(locale, hit);
            let said = format!("{before}{}{after}", hit.text);
            let rows = text::wrap(&said, columns.saturating_sub(INDENT.len()));
            rows.into_iter().map(|row| format!("{INDENT}{row}\n"))
        }));
    }
    lines.concat()
}
