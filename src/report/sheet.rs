//! A table ready to be written: every word is chosen, every source has its number, and a writer adds nothing
//! but the look of its own form.

pub mod csv;
pub mod html;
pub mod markdown;
pub mod text;

use crate::criteria;
use crate::explanation::Citation;
use crate::locale::{Language, Locale, Sentence};

/// A page with one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language of its words.
    pub language: Language,
    /// What the page is.
    pub title: String,
    /// What is to be known before the table is read, a paragraph each.
    pub opening: Vec<String>,
    /// The heading of each column; the first one names the rows.
    pub head: Vec<String>,
    /// The rows, under headings.
    pub groups: Vec<Group>,
    /// What follows from the table, a paragraph each.
    pub closing: Vec<String>,
    /// The heading of the sources.
    pub sources_title: String,
    /// Where the facts come from: number one first.
    pub sources: Vec<Origin>,
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// The rows: as many fields as the table has columns.
    pub rows: Vec<Vec<Field>>,
}

/// What stands in one place of a table: paragraphs, each with its sources.
pub type Field = Vec<Paragraph>;

/// Words with the sources that say so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// The words.
    pub words: String,
    /// The numbers of the sources, from 1.
    pub sources: Vec<usize>,
}

/// A source as a reader meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The address, or who says so.
    pub source: String,
    /// The date in words, with "to be confirmed" where it is due.
    pub date: String,
    /// The source as files write it.
    written: String,
}

impl Origin {
    /// Says whether the source is a page that can be opened.
    pub fn is_page(&self) -> bool {
        criteria::is_web_address(&self.source)
    }

    /// Says the source with its date.
    pub fn said(&self, locale: &Locale) -> String {
        locale.say(
            &Sentence::new("source-and-date")
                .with("source", self.source.as_str())
                .with("date", self.date.as_str()),
        )
    }
}

impl Paragraph {
    /// Words without a source.
    pub fn new(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            sources: Vec::new(),
        }
    }

    /// The marks of the sources, such as `[1] [2]`.
    pub fn marks(&self) -> Option<String> {
        let marks: Vec<String> = self.sources.iter().map(|one| format!("[{one}]")).collect();
        (!marks.is_empty()).then(|| marks.join(" "))
    }
}

/// Sources under way: each page with its date has one number, in the order in which they come.
pub(super) struct Numbering<'l> {
    locale: &'l Locale,
    sources: Vec<Origin>,
}

impl<'l> Numbering<'l> {
    pub(super) fn new(locale: &'l Locale) -> Self {
        Self {
            locale,
            sources: Vec::new(),
        }
    }

    /// The numbers of these sources, each once.
    pub(super) fn numbers<'c>(
        &mut self,
        citations: impl IntoIterator<Item = &'c Citation>,
    ) -> Vec<usize> {
        let mut numbers = Vec::new();
        for citation in citations {
            let date = self.locale.say(&citation.date());
            let same = |known: &Origin| known.written == citation.source && known.date == date;
            let place = self.sources.iter().position(same).unwrap_or_else(|| {
                self.sources.push(Origin {
                    source: self.locale.say(&citation.source()),
                    date,
                    written: citation.source.clone(),
                });
                self.sources.len() - 1
            });
            if !numbers.contains(&(place + 1)) {
                numbers.push(place + 1);
            }
        }
        numbers
    }

    pub(super) fn finish(self) -> Vec<Origin> {
        self.sources
    }
}
