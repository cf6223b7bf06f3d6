//! A folded text that remembers its letters, so that what was found in it can be shown where it stands.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{ELLIPSIS, decompose, fit, fold_letter, width};

/// A text as [`fold`](super::fold) makes it, with the letter of the original that each of its letters stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// For each byte of the folded text, the place of the original letter among its `char`s.
    letters: Vec<usize>,
}

impl Folded {
    /// Folds a text.
    pub fn new(original: &str) -> Self {
        let mut folded = Self::default();
        let mut space: Option<usize> = None;
        decompose(original, |place, letter| {
            if letter.is_whitespace() {
                space = space.or(Some(place));
                return;
            }
            // A space counts once something follows it.
            if let Some(space) = space.take().filter(|_| !folded.text.is_empty()) {
                folded.text.push(' ');
                folded.letters.push(space);
            }
            fold_letter(letter, &mut folded.text);
            folded.letters.resize(folded.text.len(), place);
        });
        folded
    }

    /// Returns the folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the original letters behind some bytes of the folded text: their places among the `char`s of the
    /// original, ascending, each once.
    pub fn letters(&self, bytes: Range<usize>) -> Vec<usize> {
        let mut letters = self.letters.get(bytes).unwrap_or_default().to_vec();
        letters.dedup();
        letters
    }

    /// Returns the original letter behind each of some letters of the folded text, given by their places among
    /// its `char`s.
    pub fn letters_at(&self, places: &[usize]) -> Vec<usize> {
        let starts: Vec<usize> = self.text.char_indices().map(|(start, _)| start).collect();
        let bytes = places.iter().filter_map(|place| starts.get(*place));
        let mut letters: Vec<usize> = bytes
            .filter_map(|byte| self.letters.get(*byte).copied())
            .collect();
        letters.dedup();
        letters
    }
}

/// Cuts a text to at most `columns` columns and divides it into runs that are marked and runs that are not.
///
/// `marked` are places among the `char`s of the text, ascending; a grapheme with a marked `char` is marked whole.
/// Where not all of it fits, what stands around the first mark is kept, with an ellipsis where something was lost.
pub fn marked(text: &str, marked: &[usize], columns: usize) -> Vec<(String, bool)> {
    let mut graphemes: Vec<(&str, bool)> = Vec::new();
    let mut place = 0;
    for grapheme in text.graphemes(true) {
        let after = place + grapheme.chars().count();
        let from = marked.partition_point(|one| *one < place);
        let is_marked = marked.get(from).is_some_and(|one| *one < after);
        graphemes.push((grapheme, is_marked));
        place = after;
    }
    let start = first_shown(&graphemes, columns);
    let mut runs: Vec<(String, bool)> = Vec::new();
    if start > 0 {
        runs.push((ELLIPSIS.to_owned(), false));
    }
    let rest: String = graphemes.iter().skip(start).map(|(one, _)| *one).collect();
    let room = columns.saturating_sub(if start > 0 { width(ELLIPSIS) } else { 0 });
    let shown = fit(&rest, room);
    let kept = shown.strip_suffix(ELLIPSIS).unwrap_or(&shown);
    let mut left = kept.len();
    for (grapheme, is_marked) in graphemes.into_iter().skip(start) {
        if left < grapheme.len() {
            break;
        }
        left -= grapheme.len();
        push(&mut runs, grapheme, is_marked);
    }
    push(
        &mut runs,
        shown.get(kept.len()..).unwrap_or_default(),
        false,
    );
    runs
}

/// The first grapheme in view: the beginning, or else a little before the first mark.
fn first_shown(graphemes: &[(&str, bool)], columns: usize) -> usize {
    let wide = |part: &[(&str, bool)]| -> usize { part.iter().map(|(one, _)| width(one)).sum() };
    let Some(first) = graphemes.iter().position(|(_, is_marked)| *is_marked) else {
        return 0;
    };
    let last = graphemes
        .iter()
        .skip(first)
        .take_while(|(_, is_marked)| *is_marked);
    let end = first + last.count();
    if columns == 0 || wide(graphemes.get(..end).unwrap_or_default()) < columns {
        return 0;
    }
    // A quarter of the room shows what comes before.
    let mut start = first;
    let mut before = 0;
    while let Some((grapheme, _)) = start.checked_sub(1).and_then(|one| graphemes.get(one)) {
        before += width(grapheme);
        if before > columns / 4 {
            break;
        }
        start -= 1;
    }
    start
}

fn push(runs: &mut Vec<(String, bool)>, text: &str, is_marked: bool) {
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some((run, same)) if *same == is_marked => run.push_str(text),
        _ => runs.push((text.to_owned(), is_marked)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    fn found(original: &str, typed: &str) -> Vec<usize> {
        let folded = Folded::new(original);
        let start = folded.text().find(typed).unwrap();
        folded.letters(start..start + typed.len())
    }

    #[test]
    fn it_folds_as_folding_does() {
        for text in [
            "Cœur  d’Été ÎLE",
            "  E\u{301}nergie ",
            "Straße",
            "",
            " \u{301} ",
            "ﬁn\u{a0}de\u{2003} ligne",
            "İstanbul ½",
        ] {
            assert_eq!(Folded::new(text).text(), fold(text), "{text:?}");
        }
    }

    #[test]
    fn letters_are_those_of_the_original() {
        assert_eq!(found("Cœur d’Été", "oeur"), [1, 2, 3]);
        assert_eq!(found("Cœur d’Été", "e"), [1]);
        assert_eq!(found("Cœur  d’Été", "r d"), [3, 4, 6]);
        assert_eq!(found("e\u{301}té", "te"), [2, 3]);
        assert_eq!(Folded::new("Œuf").letters_at(&[1, 2]), [0, 1]);
        assert!(Folded::new("abc").letters(2..9).is_empty());
    }

    #[test]
    fn runs_are_marked_whole_and_fit() {
        let run = |text: &str, is_marked| (text.to_owned(), is_marked);
        assert_eq!(
            marked("Cœur vert", &[1, 2], 20),
            [run("C", false), run("œu", true), run("r vert", false)]
        );
        assert_eq!(
            marked("e\u{301}te", &[1], 9),
            [run("e\u{301}", true), run("te", false)]
        );
        assert_eq!(marked("Cœur vert", &[], 5), [run("Cœur…", false)]);
        assert_eq!(
            marked("un logiciel libre de partage", &[21, 22, 23], 12),
            [run("…de ", false), run("par", true), run("tage", false)]
        );
        assert_eq!(marked("", &[], 5), []);
        for columns in 0..30 {
            let runs = marked("un logiciel libre de partage", &[21, 22], columns);
            let shown: String = runs.into_iter().map(|(run, _)| run).collect();
            assert!(width(&shown) <= columns, "{columns}: {shown}");
        }
    }
}
