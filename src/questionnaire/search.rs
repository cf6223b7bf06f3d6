//! Finding an option by typing a few letters of it: no accents, no case, in either language.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::text;

/// What each option can be found by.
pub struct Index {
    /// One entry an option, in its order: names first, then other words, all folded.
    entries: Vec<Entry>,
    matcher: SkimMatcherV2,
}

struct Entry {
    names: Vec<String>,
    words: Vec<String>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Index")
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}

/// How a text was found: a name beats another word, a beginning beats a middle, a run of letters beats
/// scattered ones.
type Rank = (u8, std::cmp::Reverse<i64>, usize);

impl Index {
    /// Makes options findable: for each, its names, and other words that people type for it.
    pub fn new(options: impl IntoIterator<Item = (Vec<String>, Vec<String>)>) -> Self {
        let fold = |texts: Vec<String>| texts.iter().map(|text| text::fold(text)).collect();
        let entries = options
            .into_iter()
            .map(|(names, words)| Entry {
                names: fold(names),
                words: fold(words),
            })
            .collect();
        Self {
            entries,
            matcher: SkimMatcherV2::default(),
        }
    }

    /// Returns the options that `typed` finds, as positions, the nearest first; all of them, in their
    /// order, when nothing is typed.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        let typed = text::fold(typed);
        if typed.is_empty() {
            return (0..self.entries.len()).collect();
        }
        let mut found: Vec<Rank> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(position, entry)| self.rank(entry, &typed, position))
            .collect();
        found.sort_unstable();
        // Scattered letters are a last resort.
        let last_resort = found.first().is_some_and(|(class, ..)| *class == SCATTERED);
        found.retain(|(class, ..)| last_resort || *class != SCATTERED);
        found.into_iter().map(|(_, _, position)| position).collect()
    }

    fn rank(&self, entry: &Entry, typed: &str, position: usize) -> Option<Rank> {
        if let Some(class) = entry.class(typed) {
            return Some((class, std::cmp::Reverse(0), position));
        }
        // Not as a phrase, but perhaps word by word: "boîte mail".
        let by_word: Option<Vec<u8>> = typed.split(' ').map(|word| entry.class(word)).collect();
        if let Some(worst) = by_word.and_then(|classes| classes.into_iter().max()) {
            return Some((WORD_BY_WORD + worst, std::cmp::Reverse(0), position));
        }
        let score = entry
            .names
            .iter()
            .filter_map(|name| self.matcher.fuzzy_match(name, typed))
            .max()
            .filter(|_| typed.chars().count() > 2)?;
        Some((SCATTERED, std::cmp::Reverse(score), position))
    }
}

impl Entry {
    /// The nearest way in which the names or the other words contain `typed`.
    fn class(&self, typed: &str) -> Option<u8> {
        let classes = [
            found_in(&self.names, typed, 0),
            found_in(&self.words, typed, 1),
        ];
        classes.into_iter().flatten().min()
    }
}

/// Where the classes of what is found word by word begin: after those of a phrase.
const WORD_BY_WORD: u8 = 10;
/// The class of what is found by scattered letters only.
const SCATTERED: u8 = 20;

/// The nearest way in which one of `texts` contains `typed`: as a whole word, at the beginning of a word, or
/// inside one. Lower is nearer; `kind` tells names (0) from other words (1).
fn found_in(texts: &[String], typed: &str, kind: u8) -> Option<u8> {
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let nearness = |text: &String| {
        text.match_indices(typed)
            .map(|(place, found)| {
                let before = text
                    .get(..place)
                    .and_then(|before| before.chars().next_back());
                let after = text
                    .get(place + found.len()..)
                    .and_then(|after| after.chars().next());
                match (is_edge(before), is_edge(after)) {
                    (true, true) => 0,
                    (true, false) => 1,
                    (false, _) => 2,
                }
            })
            .min()
    };
    let nearest: u8 = texts.iter().filter_map(nearness).min()?;
    Some(2 * nearest + kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let option = |names: &[&str], words: &[&str]| {
            let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
            (own(names), own(words))
        };
        Index::new([
            option(&["réseau social", "social network"], &["Facebook"]),
            option(
                &["partage de fichiers", "file sharing"],
                &["drive", "Google Drive"],
            ),
            option(&["sauvegarde", "backup"], &["copie de fichiers"]),
        ])
    }

    #[test]
    fn accents_case_and_language_do_not_count() {
        assert_eq!(index().find("RESEAU"), [0]);
        assert_eq!(index().find("netw"), [0]);
        assert_eq!(index().find("Sauvegardé"), [2]);
    }

    #[test]
    fn names_come_before_other_words() {
        assert_eq!(index().find("fichiers"), [1, 2]);
        assert_eq!(index().find("partage de"), [1]);
        assert_eq!(index().find("drive"), [1]);
    }

    #[test]
    fn scattered_letters_still_find() {
        assert_eq!(index().find("partfich"), [1]);
        assert_eq!(index().find("zzz"), [0_usize; 0]);
        assert_eq!(index().find(""), [0, 1, 2]);
    }
}
