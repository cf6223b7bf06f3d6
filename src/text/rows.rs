//! Text that is being written: the rows in which a screen shows it, and the places where a cursor can stand.
//!
//! Unlike [`wrap`](super::wrap), nothing is dropped here: whatever was typed belongs to a row, so that every
//! place in the text has one place on the screen. Places are byte offsets between grapheme clusters.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::width;

/// Breaks `text` into rows of at most `columns` columns, before a word where there is one.
///
/// The spaces after a word stay on its row, also where they go past the last column. A word longer than a
/// row is cut between graphemes; a grapheme wider than a row has one of its own.
pub fn rows(text: &str, columns: usize) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let broken = rows_of_line(line, columns.max(1)).into_iter();
        rows.extend(broken.map(|row| start + row.start..start + row.end));
        start += line.len() + 1;
    }
    rows
}

fn rows_of_line(line: &str, columns: usize) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let (mut row, mut used) = (0, 0);
    // The last word, and the columns before it.
    let (mut word, mut before) = (0, 0);
    for (at, grapheme) in line.grapheme_indices(true) {
        if grapheme == " " {
            used += 1;
            (word, before) = (at + 1, used);
            continue;
        }
        let wide = cells_of(grapheme);
        // The word that goes to the next row may have to be cut there.
        while used + wide > columns && at > row {
            let cut = if word > row { word } else { at };
            rows.push(row..cut);
            used = if word > row { used - before } else { 0 };
            (row, word, before) = (cut, cut, 0);
        }
        used += wide;
    }
    rows.push(row..line.len());
    rows
}

/// Returns the columns of a row that is drawn one grapheme after the other, as the screens do: next to each
/// other, some graphemes would take less.
pub fn cells(row: &str) -> usize {
    row.graphemes(true).map(cells_of).sum()
}

fn cells_of(grapheme: &str) -> usize {
    // As ratatui counts them; a test compares.
    let marks = grapheme.chars().filter(|mark| matches!(mark, 'ﾞ' | 'ﾟ'));
    width(grapheme) + marks.count()
}

/// Returns the place in `row` that is nearest before `column`, or at it.
pub fn at_column(row: &str, column: usize) -> usize {
    let mut used = 0;
    for (at, grapheme) in row.grapheme_indices(true) {
        used += cells_of(grapheme);
        if used > column {
            return at;
        }
    }
    row.len()
}

/// Returns the place after the grapheme at `at`; the end of the text where there is none.
pub fn next(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor
        .next_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(text.len())
}

/// Returns the place before the grapheme that ends at `at`; the start of the text where there is none.
pub fn previous(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// Returns the first place at `at` or after it.
pub fn place(text: &str, at: usize) -> usize {
    let boundary = (at..text.len()).find(|at| text.is_char_boundary(*at));
    let at = boundary.unwrap_or(text.len());
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => next(text, at),
        _ => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, columns: usize) -> Vec<&str> {
        let rows = rows(text, columns).into_iter();
        rows.map(|row| text.get(row).unwrap()).collect()
    }

    #[test]
    fn rows_break_before_words_and_keep_all_that_was_typed() {
        assert_eq!(broken("", 5), [""]);
        assert_eq!(broken("ab cd ef", 5), ["ab cd ", "ef"]);
        assert_eq!(broken("ab cd    ef", 5), ["ab cd    ", "ef"]);
        assert_eq!(broken("a\n\n b", 5), ["a", "", " b"]);
        assert_eq!(broken("abcdefg", 3), ["abc", "def", "g"]);
        assert_eq!(broken("a abcdefg", 3), ["a ", "abc", "def", "g"]);
        assert_eq!(broken("oui\u{a0}? non", 6), ["oui\u{a0}? ", "non"]);
        assert_eq!(
            broken("a\n", 0),
            ["a", ""],
            "the last row is where one goes on"
        );
    }

    #[test]
    fn rows_break_between_graphemes() {
        assert_eq!(broken("日本語", 4), ["日本", "語"]);
        assert_eq!(broken(" abcd日", 5), [" ", "abcd", "日"]);
        assert_eq!(broken("a日b", 1), ["a", "日", "b"]);
        assert_eq!(broken("👍🏽👍🏽🇫🇷", 2), ["👍🏽", "👍🏽", "🇫🇷"]);
        assert_eq!(broken("e\u{301}e\u{301}", 1), ["e\u{301}", "e\u{301}"]);
    }

    #[test]
    fn places_are_between_graphemes() {
        for cluster in ["é", "e\u{301}", "日", "👩‍👩‍👧", "👍🏽", "🇫🇷", "\n"]
        {
            let text = format!("a{cluster}b");
            assert_eq!(next(&text, 1), 1 + cluster.len(), "{cluster}");
            assert_eq!(previous(&text, 1 + cluster.len()), 1, "{cluster}");
            assert_eq!(place(&text, 2), 1 + cluster.len(), "{cluster}");
        }
        assert_eq!((previous("a", 0), next("a", 1), place("a", 9)), (0, 1, 1));
    }

    #[test]
    fn columns_are_those_of_the_cells() {
        assert_eq!(cells("لا"), 2, "two letters in two cells");
        assert_eq!((at_column("日本", 1), at_column("日本", 2)), (0, 3));
        assert_eq!(at_column("日本", 9), 6);
    }
}
