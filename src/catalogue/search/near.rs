//! How nearly a text holds a word: as a whole, as a word of it, at the beginning of a word, or inside one.

use std::ops::Range;

/// How nearly a folded text holds a folded word; lower is nearer, nothing where it does not.
pub(super) fn nearness(text: &str, word: &str) -> Option<u32> {
    Some(best(text, word)?.0)
}

/// Where a folded text holds a folded word most nearly, as bytes; the first of several such places.
pub(super) fn nearest(text: &str, word: &str) -> Option<Range<usize>> {
    Some(best(text, word)?.1)
}

fn best(text: &str, word: &str) -> Option<(u32, Range<usize>)> {
    let places = text.match_indices(word);
    let places = places.map(|(start, found)| start..start + found.len());
    places
        .map(|place| (at(text, place.clone()), place))
        .min_by_key(|(nearness, _)| *nearness)
}

/// How nearly a folded text holds what stands at some bytes of it.
pub(super) fn at(text: &str, bytes: Range<usize>) -> u32 {
    if bytes.start == 0 && bytes.end == text.len() {
        0
    } else if !begins(text, bytes.start) {
        // Most places are inside a word: that is told by the letter before alone.
        3
    } else if ends(text, bytes.end) {
        1
    } else {
        2
    }
}

/// Says whether a word can begin at this byte.
fn begins(text: &str, place: usize) -> bool {
    let before = place
        .checked_sub(1)
        .and_then(|one| text.as_bytes().get(one));
    match before {
        Some(byte) if byte.is_ascii() => !byte.is_ascii_alphanumeric(),
        Some(_) => is_edge(text.get(..place).and_then(|text| text.chars().next_back())),
        None => true,
    }
}

/// Says whether a word can end before this byte.
fn ends(text: &str, place: usize) -> bool {
    match text.as_bytes().get(place) {
        Some(byte) if byte.is_ascii() => !byte.is_ascii_alphanumeric(),
        Some(_) => is_edge(text.get(place..).and_then(|text| text.chars().next())),
        None => true,
    }
}

/// Says whether a text holds the letters of a word in their order, perhaps scattered.
pub(super) fn holds_scattered(text: &str, word: &str) -> bool {
    let mut letters = text.chars();
    word.chars()
        .all(|wanted| letters.any(|letter| letter == wanted))
}

fn is_edge(letter: Option<char>) -> bool {
    letter.is_none_or(|letter| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_beats_a_word_beats_a_beginning_beats_an_inside() {
        let of = |text| nearness(text, "mail");
        assert_eq!(of("mail"), Some(0));
        assert_eq!(of("la boite mail"), Some(1));
        assert_eq!(of("e-mail"), Some(1));
        assert_eq!(of("hotmail mailman"), Some(2));
        assert_eq!(of("hotmail"), Some(3));
        assert_eq!(of("courriel"), None);
        assert_eq!(of("émail émaillé"), Some(3));
        assert_eq!(of("«mail» mailé"), Some(1));
        assert_eq!(of("«mailé»"), Some(2));
        assert_eq!(nearest("hotmail mailman mail", "mail"), Some(16..20));
    }
}
