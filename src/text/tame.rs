//! Foreign text made safe to show.

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

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
