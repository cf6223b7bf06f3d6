//! Text as a terminal shows it: how wide it is, where it breaks, what in it can be trusted.
//!
//! This is the only module that measures text or decides that foreign text is safe to show. Widths
//! are in terminal columns, cuts fall between grapheme clusters, never inside one.

mod address;
mod columns;
mod folded;
mod rows;
mod tame;

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use address::short_address;
pub use columns::Columns;
pub use folded::{Folded, marked};
pub use rows::{at_column, cells, next, place, previous, rows};
pub use tame::{is_control, tame, tame_lines};

/// The mark that says that something was cut.
pub const ELLIPSIS: &str = "…";

/// Returns the number of terminal columns that `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Cuts `text` to at most `columns` columns, ending it with an ellipsis where something was lost.
pub fn fit(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let Some(room) = columns.checked_sub(width(ELLIPSIS)) else {
        return Cow::Borrowed("");
    };
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += width(grapheme);
        if used > room {
            break;
        }
        kept.push_str(grapheme);
    }
    let mut kept = kept.trim_end().to_owned();
    kept.push_str(ELLIPSIS);
    Cow::Owned(kept)
}

/// Cuts the beginning of `text` to leave at most `columns` columns: what is being typed shows its end.
pub fn fit_end(text: &str, columns: usize) -> String {
    let mut kept = text;
    let mut graphemes = text.grapheme_indices(true).skip(1);
    while width(kept) > columns {
        let Some((next, _)) = graphemes.next() else {
            return String::new();
        };
        kept = text.get(next..).unwrap_or_default();
    }
    kept.to_owned()
}

/// Returns `text` in exactly `columns` columns: cut, or followed by spaces.
pub fn pad(text: &str, columns: usize) -> String {
    let mut shown = fit(text, columns).into_owned();
    let missing = columns.saturating_sub(width(&shown));
    shown.extend(std::iter::repeat_n(' ', missing));
    shown
}

/// Returns `text` in exactly `columns` columns, moved to the right.
pub fn pad_left(text: &str, columns: usize) -> String {
    let shown = fit(text, columns);
    let missing = columns.saturating_sub(width(&shown));
    format!("{}{shown}", " ".repeat(missing))
}

/// Breaks `text` into lines of at most `columns` columns, at ordinary spaces where there are any.
///
/// A no-break space never ends a line; a word longer than a line (a URL) is cut between graphemes, and a
/// grapheme wider than the line becomes an ellipsis.
/// Returns no line at all when there is no column to write in.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    if columns == 0 {
        return Vec::new();
    }
    text.split('\n')
        .flat_map(|paragraph| wrap_paragraph(paragraph, columns))
        .collect()
}

fn wrap_paragraph(paragraph: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line: Option<String> = None;
    for word in paragraph.split(' ') {
        let longer = match &line {
            Some(line) => format!("{line} {word}"),
            None => word.to_owned(),
        };
        if width(&longer) <= columns {
            line = Some(longer);
            continue;
        }
        lines.extend(line.take());
        line = Some(cut_word(word, columns, &mut lines));
    }
    lines.extend(line);
    for line in &mut lines {
        line.truncate(line.trim_end_matches(' ').len());
    }
    lines
}

/// Cuts a word into full lines; returns the rest, which begins the next line.
fn cut_word(word: &str, columns: usize, lines: &mut Vec<String>) -> String {
    let mut rest = String::new();
    for grapheme in word.graphemes(true) {
        // The width of a text is not always the sum of its graphemes' widths, so it is measured whole.
        let before = rest.len();
        rest.push_str(grapheme);
        if width(&rest) > columns {
            rest.truncate(before);
            if before > 0 {
                lines.push(std::mem::take(&mut rest));
            }
            rest.push_str(&fit(grapheme, columns));
        }
    }
    rest
}

/// Folds `text` for comparing and searching: no accents, no case, ligatures opened, one space
/// between words, and every apostrophe the same.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    decompose(text, |_, letter| {
        if letter.is_whitespace() {
            space = !folded.is_empty();
        } else {
            if std::mem::take(&mut space) {
                folded.push(' ');
            }
            fold_letter(letter, &mut folded);
        }
    });
    folded
}

/// Gives each letter of `text` to `take`, decomposed and without its marks, with its place among the `char`s.
///
/// Marks are all that a decomposition moves, so that each letter can be decomposed on its own; and most need not
/// be.
fn decompose(text: &str, mut take: impl FnMut(usize, char)) {
    for (place, character) in text.chars().enumerate() {
        if character.is_ascii() {
            take(place, character);
            continue;
        }
        let parts = std::iter::once(character).nfkd();
        for part in parts.filter(|part| !is_combining_mark(*part)) {
            take(place, part);
        }
    }
}

/// Folds one letter that is decomposed already.
fn fold_letter(letter: char, folded: &mut String) {
    match letter {
        'œ' | 'Œ' => folded.push_str("oe"),
        'æ' | 'Æ' => folded.push_str("ae"),
        'ß' | 'ẞ' => folded.push_str("ss"),
        'ø' | 'Ø' => folded.push('o'),
        'ł' | 'Ł' => folded.push('l'),
        '’' | 'ʼ' | '‘' => folded.push('\''),
        ascii if ascii.is_ascii() => folded.push(ascii.to_ascii_lowercase()),
        other => folded.extend(other.to_lowercase()),
    }
}

/// Makes a name for a file of `text`: lower-case ASCII letters and digits with hyphens between them, at most
/// sixty. Empty where there is none.
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(60).collect();
    slug.trim_end_matches('-').to_owned()
}

/// Says whether two texts fold to the same: `fold(one) == fold(other)`.
pub fn same(one: &str, other: &str) -> bool {
    if !one.is_ascii() || !other.is_ascii() {
        return fold(one) == fold(other);
    }
    // Most names fold to their lower case, which needs no copy.
    let (mut words, mut others) = (one.split_whitespace(), other.split_whitespace());
    loop {
        match (words.next(), others.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if one.eq_ignore_ascii_case(other) => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_columns() {
        assert_eq!(width("été"), 3);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("日本"), 4);
    }

    #[test]
    fn fit_cuts_between_graphemes() {
        assert_eq!(fit("hébergeur", 9), "hébergeur");
        assert_eq!(fit("hébergeur", 5), "hébe…");
        assert_eq!(fit("日本語", 4), "日…");
        assert_eq!(fit("abc", 1), "…");
        assert_eq!(fit("abc", 0), "");
    }

    #[test]
    fn fit_end_keeps_the_end() {
        assert_eq!(fit_end("hébergeur", 9), "hébergeur");
        assert_eq!(fit_end("hébergeur", 3), "eur");
        assert_eq!(fit_end("日本語", 3), "語");
        assert_eq!(fit_end("abc", 0), "");
    }

    #[test]
    fn pad_fills_exactly() {
        assert_eq!(pad("né", 4), "né  ");
        assert_eq!(pad_left("né", 4), "  né");
        assert_eq!(width(&pad("日本語", 4)), 4);
    }

    #[test]
    fn wrap_keeps_no_break_spaces_together() {
        assert_eq!(wrap("pourquoi\u{a0}? oui", 10), ["pourquoi\u{a0}?", "oui"]);
        assert_eq!(wrap("abcdef", 3), ["abc", "def"]);
        assert!(wrap("abc", 0).is_empty());
        assert_eq!(wrap("", 3), [""]);
        assert_eq!(wrap("  ab  c\n\nd ", 4), ["  ab", " c", "", "d"]);
    }

    #[test]
    fn wrap_cuts_long_words_between_graphemes() {
        assert_eq!(wrap("❤\u{fe0f}éé", 3), ["❤\u{fe0f}é", "é"]);
        assert_eq!(wrap("🇫🇷🇫🇷", 2), ["🇫🇷", "🇫🇷"]);
        assert_eq!(wrap("a日b", 1), ["a", "…", "b"]);
    }

    #[test]
    fn fold_ignores_case_accents_and_ligatures() {
        assert_eq!(fold("Cœur  d’Été ÎLE"), "coeur d'ete ile");
        assert_eq!(fold("E\u{301}nergie"), "energie");
        assert_eq!(fold("Straße"), "strasse");
    }

    #[test]
    fn a_slug_is_what_every_file_system_takes() {
        assert_eq!(slug("Les Jardins d’Été (copie)"), "les-jardins-d-ete-copie");
        assert_eq!(slug("../../etc/passwd\u{0}"), "etc-passwd");
        assert_eq!(slug("日本"), "");
        assert_eq!(slug(&"abc ".repeat(99)).len(), 59);
    }

    #[test]
    fn a_cursor_steps_over_whole_graphemes() {
        let text = "e\u{301}🇫🇷x";
        assert_eq!(next(text, 0), 3);
        assert_eq!(next(text, 3), 11);
        assert_eq!(next(text, 12), 12);
        assert_eq!(previous(text, 11), 3);
        assert_eq!(previous(text, 0), 0);
    }
}
