//! Where somebody writes several lines: a text, a cursor, and the rows in which they are shown.
//!
//! It is a plain value and knows no terminal: the columns come in where rows matter. The text is always
//! tame, so that it is kept and read back exactly as it was written.

use crate::text;

/// The most characters that a text takes.
pub const MOST: usize = 20_000;

/// A text with the place where one writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    text: String,
    /// A byte offset between two graphemes.
    cursor: usize,
    /// The column that going up and down comes back to, past shorter rows.
    aim: Option<usize>,
}

/// The rows of a text, and where the cursor stands among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The rows; there is always one.
    pub rows: Vec<String>,
    /// The row of the cursor.
    pub row: usize,
    /// The cell of the cursor in its row: one past the last where the row is full.
    pub column: usize,
}

/// A text was refused whole: there is no room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

impl Editor {
    /// Goes on with a text, at its end.
    pub fn new(text: &str) -> Self {
        let text = text::tame_lines(text);
        Self {
            cursor: text.len(),
            text,
            aim: None,
        }
    }

    /// Returns what is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Writes `words` at the cursor.
    ///
    /// # Errors
    /// When the text would be too long. Nothing of `words` is taken then: half a paste looks like a whole one.
    pub fn insert(&mut self, words: &str) -> Result<(), Full> {
        let words = text::tame_lines(words);
        if self.text.chars().count() + words.chars().count() > MOST {
            return Err(Full);
        }
        self.replace(self.cursor, &words, self.cursor);
        Ok(())
    }

    /// Erases the grapheme before the cursor.
    pub fn erase(&mut self) {
        self.replace(text::previous(&self.text, self.cursor), "", self.cursor);
    }

    /// Erases the grapheme after the cursor.
    pub fn delete(&mut self) {
        self.replace(self.cursor, "", text::next(&self.text, self.cursor));
    }

    /// Puts `words` in the place of what stands from `start` to `end`.
    fn replace(&mut self, start: usize, words: &str, end: usize) {
        let before = self.text.get(..start).unwrap_or_default();
        let after = self.text.get(end..).unwrap_or_default();
        // What meets may compose, and make one grapheme of two: the cursor then stands after it.
        let start = text::tame_lines(&format!("{before}{words}"));
        let text = text::tame_lines(&format!("{start}{after}"));
        self.cursor = text::place(&text, start.len());
        self.text = text;
        self.aim = None;
    }

    /// Goes one grapheme back.
    pub fn left(&mut self) {
        self.stand(text::previous(&self.text, self.cursor));
    }

    /// Goes one grapheme on.
    pub fn right(&mut self) {
        self.stand(text::next(&self.text, self.cursor));
    }

    fn stand(&mut self, place: usize) {
        self.cursor = place;
        self.aim = None;
    }

    /// Goes to the start of the row.
    pub fn row_start(&mut self, columns: usize) {
        self.stand(self.place(columns, self.row(columns), 0));
    }

    /// Goes to the end of the row.
    pub fn row_end(&mut self, columns: usize) {
        self.stand(self.place(columns, self.row(columns), usize::MAX));
    }

    /// Goes up, or down, by rows: above the first row to the start of the text, below the last to its end.
    pub fn move_rows(&mut self, step: isize, columns: usize) {
        let Layout { rows, row, column } = self.layout(columns);
        let aim = self.aim.unwrap_or(column);
        match row.checked_add_signed(step) {
            None => self.stand(0),
            Some(row) if row >= rows.len() => self.stand(self.text.len()),
            Some(row) => {
                self.cursor = self.place(columns, row, aim);
                self.aim = Some(aim);
            }
        }
    }

    /// Returns the row of the cursor. Where a word goes on to the next row, the cursor goes with it.
    fn row(&self, columns: usize) -> usize {
        let rows = text::rows(&self.text, columns);
        rows.partition_point(|row| row.start <= self.cursor)
            .saturating_sub(1)
    }

    /// Returns the place at a column of a row, or the last one that is on that row.
    fn place(&self, columns: usize, row: usize, column: usize) -> usize {
        let rows = text::rows(&self.text, columns);
        let Some(range) = rows.get(row) else {
            return self.cursor;
        };
        let words = self.text.get(range.clone()).unwrap_or_default();
        let place = range.start + text::at_column(words, column);
        let goes_on = rows
            .get(row + 1)
            .is_some_and(|next| next.start == range.end);
        if goes_on && place == range.end {
            text::previous(&self.text, place)
        } else {
            place
        }
    }

    /// Lays the text out in rows of at most `columns` columns.
    pub fn layout(&self, columns: usize) -> Layout {
        let row = self.row(columns);
        let ranges = text::rows(&self.text, columns);
        let start = ranges.get(row).map_or(0, |range| range.start);
        let before = self.text.get(start..self.cursor).unwrap_or_default();
        let rows = ranges
            .into_iter()
            .map(|range| self.text.get(range).unwrap_or_default().to_owned())
            .collect();
        Layout {
            rows,
            row,
            // Spaces may go past the last column; the cursor waits beside it.
            column: text::cells(before).min(columns),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with `|` where the cursor stands.
    fn shown(editor: &Editor) -> String {
        let (before, after) = editor.text.split_at(editor.cursor);
        format!("{before}|{after}")
    }

    /// An editor with the cursor where `|` stands.
    fn at(text: &str) -> Editor {
        let (before, after) = text.split_once('|').unwrap();
        let mut editor = Editor::new(&format!("{before}{after}"));
        editor.cursor = before.len();
        editor
    }

    #[test]
    fn letters_with_accents_are_one_however_they_are_typed() {
        let mut editor = Editor::new("");
        for piece in ["e", "\u{301}", "t", "é"] {
            editor.insert(piece).unwrap();
        }
        assert_eq!(shown(&editor), "été|");
        editor.erase();
        editor.left();
        editor.left();
        assert_eq!(shown(&editor), "|ét");
        editor.delete();
        assert_eq!(shown(&editor), "|t");
    }

    #[test]
    fn clusters_are_erased_whole() {
        for cluster in ["日", "👍🏽", "🇫🇷", "❤\u{fe0f}", "x\u{301}\u{323}"] {
            let mut editor = Editor::new(&format!("a{cluster}"));
            editor.erase();
            assert_eq!(shown(&editor), "a|", "{cluster}");
            let mut editor = at(&format!("|{}", text::tame_lines(cluster)));
            editor.delete();
            assert_eq!(shown(&editor), "|", "{cluster}");
        }
        // What joins a family is invisible, and not kept: each of its members can be seen and erased.
        let mut editor = Editor::new("👩\u{200d}👩\u{200d}👧");
        assert_eq!(shown(&editor), "👩👩👧|");
        editor.erase();
        assert_eq!(shown(&editor), "👩👩|");
    }

    #[test]
    fn what_meets_composes_and_the_cursor_stays_between_letters() {
        let mut editor = at("e\n|\u{301}a");
        editor.erase();
        assert_eq!(shown(&editor), "é|a");
        let mut editor = at("|\u{301}a");
        editor.insert("e").unwrap();
        assert_eq!(shown(&editor), "é|a");
    }

    #[test]
    fn nothing_happens_past_the_ends() {
        let mut editor = at("|a");
        editor.erase();
        editor.left();
        assert_eq!(shown(&editor), "|a");
        let mut editor = at("a|");
        editor.delete();
        editor.right();
        assert_eq!(shown(&editor), "a|");
    }

    #[test]
    fn a_paste_keeps_its_lines_and_obeys_no_escape() {
        let mut editor = at("avant |après");
        editor.insert("un\r\n\tdeux\r\rtrois\u{1b}[31m").unwrap();
        assert_eq!(shown(&editor), "avant un\n    deux\n\ntrois [31m|après");
    }

    #[test]
    fn what_does_not_fit_is_refused_whole() {
        let mut editor = Editor::new(&"é".repeat(MOST - 1));
        assert_eq!(editor.insert("ab"), Err(Full));
        assert_eq!(editor.text().chars().count(), MOST - 1);
        assert_eq!(editor.insert("a"), Ok(()));
        assert_eq!(editor.insert("b"), Err(Full));
        editor.erase();
        assert_eq!(editor.insert("b"), Ok(()));
        // What an earlier program or a hand wrote longer is kept.
        assert_eq!(Editor::new(&"a".repeat(MOST + 5)).text().len(), MOST + 5);
    }

    #[test]
    fn going_up_and_down_follows_the_rows_of_the_screen() {
        // In five columns: "ab cd " / "ef" / "" / "日本ij"
        let mut editor = at("ab c|d ef\n\n日本i");
        for expected in [
            "ab cd ef|\n\n日本i",
            "ab cd ef\n|\n日本i",
            "ab cd ef\n\n日本|i",
            "ab cd ef\n\n日本i|",
        ] {
            editor.move_rows(1, 5);
            assert_eq!(shown(&editor), expected);
        }
        editor.left();
        for expected in [
            "ab cd ef\n|\n日本i",
            "ab cd ef|\n\n日本i",
            "ab c|d ef\n\n日本i",
            "|ab cd ef\n\n日本i",
        ] {
            editor.move_rows(-1, 5);
            assert_eq!(shown(&editor), expected);
        }
        editor.move_rows(9, 5);
        assert_eq!(shown(&editor), "ab cd ef\n\n日本i|");
    }

    #[test]
    fn the_ends_of_a_row_are_on_that_row() {
        let mut editor = at("ab c|d ef");
        editor.row_end(5);
        assert_eq!(shown(&editor), "ab cd| ef");
        assert_eq!(editor.layout(5).row, 0);
        editor.row_start(5);
        assert_eq!(shown(&editor), "|ab cd ef");
        let mut editor = at("ab cd e|f");
        editor.row_start(5);
        assert_eq!(shown(&editor), "ab cd |ef");
        editor.row_end(5);
        assert_eq!(shown(&editor), "ab cd ef|");
    }

    #[test]
    fn the_cursor_stands_after_the_cells_of_what_is_typed() {
        for (text, row, column) in [
            ("|", 0, 0),
            ("été|", 0, 3),
            ("日本|", 0, 4),
            ("abcde|", 0, 5),
            ("abcde   |", 0, 5),
            ("abcde |f", 1, 0),
            ("abc de|", 1, 2),
            ("a\n|", 1, 0),
        ] {
            let layout = at(text).layout(5);
            assert_eq!((layout.row, layout.column), (row, column), "{text:?}");
        }
    }
}
