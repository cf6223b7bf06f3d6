//! Text as a terminal shows it: how wide it is, where it breaks, what in it can be trusted.
//!
//! This is the only module that measures text or decides that foreign text is safe to show. Widths
//! are in terminal columns, cuts fall between grapheme clusters, never inside one.

mod columns;
mod folded;
mod rows;

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use columns::Columns;
pub use folded::{Folded, marked};
pub use rows::{at_column, cells, next, place, previous, rows};

/// The mark that says that something was cut.
const ELLIPSIS: &str = "…";

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

/// Makes one line of foreign text safe to show.
///
/// Control characters (C0, DEL, C1: what begins a terminal escape), line separators and the marks
/// that reorder or hide text are replaced by a space or dropped; the rest is composed (NFC), and
/// runs of ordinary white space become one space.
pub fn tame(text: &str) -> String {
    if is_tame(text) {
        return text.to_owned();
    }
    // Marks go first: without them, characters that they kept apart may compose.
    let safe: String = text
        .chars()
        .filter(|character| !is_invisible_mark(*character))
        .nfc()
        .map(|character| if is_break(character) { ' ' } else { character })
        .collect();
    let mut tamed = String::with_capacity(safe.len());
    for word in safe.split([' ', '\t']).filter(|word| !word.is_empty()) {
        if !tamed.is_empty() {
            tamed.push(' ');
        }
        tamed.push_str(word);
    }
    tamed
}

/// Makes a text of several lines safe to show, and keeps it as it was written otherwise: its spaces, its
/// indentation, its blank lines.
///
/// Every kind of line break becomes `\n`, a tab four spaces; what else a terminal might act on is replaced
/// or dropped, and the rest composed, as [`tame`] does.
pub fn tame_lines(text: &str) -> String {
    if is_tame_but_for_spaces(text) {
        return text.to_owned();
    }
    let text = text.replace("\r\n", "\n");
    let mut safe = String::with_capacity(text.len());
    for character in text
        .chars()
        .filter(|character| !is_invisible_mark(*character))
    {
        match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => safe.push('\n'),
            '\t' => safe.push_str(TAB),
            other if is_break(other) => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe.nfc().collect()
}

/// What a tab becomes: nothing here knows where the next stop would be.
const TAB: &str = "    ";

/// Says whether [`tame_lines`] would change nothing: it is asked at every letter of a note.
fn is_tame_but_for_spaces(text: &str) -> bool {
    let is_safe =
        |character| character == '\n' || !(is_break(character) || is_invisible_mark(character));
    text.chars().all(is_safe)
        && (text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes)
}

/// Says whether taming would change nothing: the usual case, and a catalogue has thousands of texts.
fn is_tame(text: &str) -> bool {
    let mut after_space = true;
    for character in text.chars() {
        let space = character == ' ';
        if (space && after_space) || is_break(character) || is_invisible_mark(character) {
            return false;
        }
        after_space = space;
    }
    let ends_well = text.is_empty() || !after_space;
    ends_well && (text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes)
}

/// Says whether a terminal might act on `character` instead of showing it.
pub fn is_control(character: char) -> bool {
    character.is_control() || is_invisible_mark(character)
}

fn is_break(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Directional and invisible format characters: they can make a text read as another one.
fn is_invisible_mark(character: char) -> bool {
    matches!(
        character,
        '\u{00ad}'
            | '\u{061c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{034f}'
            | '\u{115f}'..='\u{1160}'
            | '\u{3164}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}'
    )
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

    #[test]
    fn tame_leaves_nothing_that_a_terminal_obeys() {
        assert_eq!(tame("a\u{1b}[31mb\r\nc\u{9b}2Jd"), "a [31mb c 2Jd");
        assert_eq!(tame("\u{202e}txt\u{200b}"), "txt");
        assert_eq!(tame("  e\u{301}  "), "é");
        assert_eq!(tame("Déjà sage"), "Déjà sage");
        assert_eq!(tame("deux  espaces "), "deux espaces");
        assert_eq!(tame(""), "");
        assert_eq!(tame("e\u{200b}\u{301}"), "é");
        assert!(!tame("\u{7f}\u{0}\u{85}x").chars().any(is_control));
    }

    #[test]
    fn tame_lines_keeps_what_was_written_and_leaves_nothing_that_a_terminal_obeys() {
        let written = "  deux  espaces \n\n  - Déjà\u{a0}!  \n";
        assert_eq!(tame_lines(written), written);
        assert_eq!(tame_lines("a\r\nb\rc\u{2028}d\n\re"), "a\nb\nc\nd\n\ne");
        assert_eq!(tame_lines("a\tb"), "a    b");
        assert_eq!(tame_lines("\u{1b}[2Ja\u{9b}31m\u{7}"), " [2Ja 31m ");
        assert_eq!(tame_lines("\u{202e}e\u{200b}\u{301}"), "é");
        assert_eq!(tame_lines(""), "");
    }
}
