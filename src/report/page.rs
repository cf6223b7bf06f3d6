//! A page of text under way: lines broken at a width, with sources numbered as they come.

use crate::explanation::{Citation, Line, bar};
use crate::locale::{Locale, Sentence};
use crate::matching::Parts;
use crate::text;

/// The signs of a bar: assured, open, lost.
pub(super) const SIGNS: [&str; 3] = ["█", "░", "·"];

/// A page of text under way.
pub(super) struct Page<'a> {
    /// Who says its sentences.
    pub(super) locale: &'a Locale,
    /// How wide it is.
    pub(super) columns: usize,
    written: String,
    sources: Vec<Citation>,
}

impl<'a> Page<'a> {
    pub(super) fn new(locale: &'a Locale, columns: usize) -> Self {
        Self {
            locale,
            columns,
            written: String::new(),
            sources: Vec::new(),
        }
    }

    /// Returns what was written.
    pub(super) fn finish(self) -> String {
        self.written
    }

    /// Leaves one empty line, but none at the beginning.
    pub(super) fn gap(&mut self) {
        if !self.written.is_empty() && !self.written.ends_with("\n\n") {
            self.written.push('\n');
        }
    }

    /// Says a sentence from `indent` on.
    pub(super) fn say(&mut self, indent: usize, sentence: &Sentence) {
        let said = self.locale.say(sentence);
        self.write(&" ".repeat(indent), &said);
    }

    /// Says a sentence that has no variable, after an empty line.
    pub(super) fn heading(&mut self, key: &str) {
        self.gap();
        let said = self.locale.text(key);
        self.write("", &said);
    }

    /// Writes `words` behind `first`; the lines that follow begin below them.
    pub(super) fn write(&mut self, first: &str, words: &str) {
        let hang = text::width(first);
        let room = self.columns.saturating_sub(hang).max(1);
        let is_long_address = |word: &str| word.contains("://") && text::width(word) > room;
        if words.split(' ').any(is_long_address) {
            return self.raw(&format!("{first}{words}"));
        }
        let mut start = first.to_owned();
        for line in text::wrap(words, room) {
            self.raw(&format!("{start}{line}"));
            start = " ".repeat(hang);
        }
    }

    /// Writes one line as it is. An address is written so: cut in two it would be no address any more,
    /// while a terminal that wraps it keeps it whole.
    pub(super) fn raw(&mut self, line: &str) {
        self.written.push_str(line.trim_end());
        self.written.push('\n');
    }

    /// Writes a bar of the three parts.
    pub(super) fn bar(parts: Parts, cells: u16) -> String {
        let shares = bar(parts, cells);
        SIGNS
            .iter()
            .zip(shares)
            .map(|(sign, cells)| sign.repeat(cells.into()))
            .collect()
    }

    /// Says where a fact comes from: the source and its date in words.
    pub(super) fn origin(&self, citation: &Citation) -> String {
        let origin = Sentence::new("source-and-date")
            .with("source", citation.source())
            .with("date", citation.date());
        self.locale.say(&origin)
    }

    /// Returns the numbers of these sources, ` [1][2]`; a source that is new to the page gets the next one.
    pub(super) fn numbers<'c>(
        &mut self,
        citations: impl IntoIterator<Item = &'c Citation>,
    ) -> String {
        let mut marks = String::new();
        for citation in citations {
            let same =
                |known: &Citation| known.source == citation.source && known.seen == citation.seen;
            let number = self.sources.iter().position(same).unwrap_or_else(|| {
                self.sources.push(citation.clone());
                self.sources.len() - 1
            });
            let mark = format!("[{}]", number + 1);
            if !marks.contains(&mark) {
                marks.push_str(&mark);
            }
        }
        if marks.is_empty() {
            marks
        } else {
            // No line shall begin with the number of a source.
            format!("\u{a0}{marks}")
        }
    }

    /// Writes under a fact, so many columns to the right, what was noted with its sources and who says otherwise.
    pub(super) fn further(&mut self, indent: usize, line: &Line) {
        for citation in line.citations.iter().filter(|one| !one.note.is_empty()) {
            let note = Sentence::new("card-note").with("note", citation.note.as_str());
            self.say(indent, &note);
        }
        for contrary in &line.history {
            let other = contrary.say();
            let said = self.locale.say(&other);
            let marks = self.numbers([&contrary.citation]);
            self.write(&" ".repeat(indent), &format!("{said}{marks}"));
        }
    }

    /// Lists the sources that were numbered.
    pub(super) fn list_sources(&mut self) {
        if self.sources.is_empty() {
            return;
        }
        self.heading("section-sources");
        for (index, citation) in std::mem::take(&mut self.sources).iter().enumerate() {
            let origin = self.origin(citation);
            self.raw(&format!("  [{}] {origin}", index + 1));
        }
    }
}
