//! One line that is typed, with a cursor in it.

use super::action::Action;
use crate::text;

/// A line under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    text: String,
    /// The byte before which the next letter goes, always between two graphemes.
    at: usize,
}

impl Typed {
    /// Begins with a text, the cursor behind it.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            at: text.len(),
            text,
        }
    }

    /// Returns what stands there.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes an action; letters beyond `most` are not taken.
    pub fn take(&mut self, action: Action, most: usize) {
        match action {
            Action::Type(letter) if self.text.chars().count() < most => {
                self.text.insert(self.at, letter);
                self.at += letter.len_utf8();
            }
            Action::Erase => {
                let start = text::previous(&self.text, self.at);
                self.text.drain(start..self.at);
                self.at = start;
            }
            Action::Delete => {
                let end = text::next(&self.text, self.at);
                self.text.drain(self.at..end);
            }
            Action::Left => self.at = text::previous(&self.text, self.at),
            Action::Right => self.at = text::next(&self.text, self.at),
            Action::First => self.at = 0,
            Action::Last => self.at = self.text.len(),
            _ => {}
        }
    }

    /// Returns what is in view in so many columns, and the column of the cursor: where all does not fit,
    /// what stands around the cursor does.
    pub fn window(&self, columns: usize) -> (String, usize) {
        let before = self.text.get(..self.at).unwrap_or_default();
        let after = self.text.get(self.at..).unwrap_or_default();
        // The cursor needs a column of its own behind the last letter.
        let before = text::fit_end(before, columns.saturating_sub(1));
        let column = text::width(&before);
        let after = text::fit(after, columns.saturating_sub(column));
        (format!("{before}{after}"), column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(actions: &[Action]) -> Typed {
        let mut typed = Typed::new("é");
        for action in actions {
            typed.take(*action, 5);
        }
        typed
    }

    #[test]
    fn letters_go_where_the_cursor_is() {
        use Action::{Delete, Erase, First, Last, Left, Type};
        assert_eq!(typed(&[Left, Type('a'), Type('b')]).text(), "abé");
        assert_eq!(typed(&[Type('b'), First, Delete]).text(), "b");
        assert_eq!(typed(&[First, Erase, Last, Erase]).text(), "");
        assert_eq!(typed(&[Type('x'); 9]).text(), "éxxxx");
    }

    #[test]
    fn a_mark_joins_the_letter_that_it_follows() {
        let mut typed = Typed::new("e");
        typed.take(Action::Type('\u{301}'), 9);
        typed.take(Action::Erase, 9);
        assert_eq!(typed.text(), "");
    }

    #[test]
    fn the_cursor_is_always_in_view() {
        let mut typed = Typed::new("hébergeur");
        assert_eq!(typed.window(20), ("hébergeur".into(), 9));
        assert_eq!(typed.window(5), ("geur".into(), 4));
        typed.take(Action::First, 99);
        assert_eq!(typed.window(5), ("hébe…".into(), 0));
        assert_eq!(typed.window(0), (String::new(), 0));
    }
}
