//! Texts side by side: a table whose first column always stays in view.

use super::{pad, width, wrap};

/// The fewest columns of the first column, which names the rows.
const LEAST_FIRST: usize = 15;
/// The most that it takes.
const MOST_FIRST: usize = 30;
/// The fewest columns of any other.
const LEAST: usize = 18;
/// The most that one takes.
const MOST: usize = 44;
/// The columns between two.
const GAP: usize = 2;

/// How wide the columns of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The first column.
    pub first: usize,
    /// Each of the others.
    pub other: usize,
    /// How many of the others fit.
    pub shown: usize,
}

impl Columns {
    /// Shares a width out among the first column and as many of `count` others as fit. `None` where not even
    /// one fits beside the first.
    pub fn new(columns: usize, count: usize) -> Option<Self> {
        let room = columns.saturating_sub(LEAST_FIRST);
        let shown = (room / (LEAST + GAP)).min(count);
        let other = room
            .checked_div(shown)?
            .saturating_sub(GAP)
            .clamp(LEAST, MOST);
        let first = columns.saturating_sub(shown * (other + GAP));
        Some(Self {
            first: first.min(MOST_FIRST),
            other,
            shown,
        })
    }

    /// Lays texts out side by side, the first in the first column; each is a list of paragraphs, broken in its
    /// own column.
    pub fn beside<T: AsRef<[String]>>(&self, texts: &[T]) -> Vec<String> {
        let widths = std::iter::once(self.first).chain(std::iter::repeat(self.other));
        let broken: Vec<(usize, Vec<String>)> = widths
            .zip(texts)
            .map(|(columns, paragraphs)| {
                let lines = paragraphs
                    .as_ref()
                    .iter()
                    .flat_map(|one| wrap(one, columns));
                (columns, lines.collect())
            })
            .collect();
        let height = broken.iter().map(|(_, lines)| lines.len()).max();
        (0..height.unwrap_or_default())
            .map(|row| {
                let cells: Vec<String> = broken
                    .iter()
                    .map(|(columns, lines)| {
                        pad(lines.get(row).map_or("", String::as_str), *columns)
                    })
                    .collect();
                cells
                    .join(&" ".repeat(GAP))
                    .trim_end_matches(' ')
                    .to_owned()
            })
            .collect()
    }

    /// Says whether every word of a text fits in a column without being cut.
    pub fn holds(&self, text: &str) -> bool {
        text.split(' ').all(|word| width(word) <= self.other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width_and_never_exceed_it() {
        for columns in 0..=200 {
            for count in 0..=4 {
                let Some(shared) = Columns::new(columns, count) else {
                    assert!(count == 0 || columns < LEAST_FIRST + GAP + LEAST);
                    continue;
                };
                assert!(shared.first >= LEAST_FIRST && shared.other >= LEAST);
                assert!(shared.first + shared.shown * (GAP + shared.other) <= columns);
                assert!(shared.shown >= 1 && shared.shown <= count);
            }
        }
        let shown = |columns, count| Columns::new(columns, count).map(|one| one.shown);
        assert_eq!(shown(80, 3), Some(3));
        assert_eq!(shown(75, 4), Some(3));
        assert_eq!(shown(55, 4), Some(2));
        assert_eq!(shown(30, 2), None);
    }

    #[test]
    fn texts_stand_beside_each_other_in_their_own_columns() {
        let columns = Columns {
            first: 4,
            other: 6,
            shown: 2,
        };
        let texts = [
            vec!["a b".to_owned()],
            vec!["one two three".to_owned(), "end".to_owned()],
            vec!["x".to_owned()],
        ];
        assert_eq!(
            columns.beside(&texts),
            ["a b   one     x", "      two", "      three", "      end"]
        );
    }
}
