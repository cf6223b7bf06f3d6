//! Finding hosters by typing: names, services, software, places, networks, what they say of themselves.
//!
//! Texts are folded once, one after the other, and what many hosters share stands there once: a keystroke goes
//! through all of them in one pass. Words of a language come in as values: nothing here speaks one.

mod near;
mod texts;

use std::cmp::Reverse;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use rayon::prelude::*;

use self::texts::{Named, Texts};
use super::Hoster;
use crate::text::{self, Folded};

/// What a text says of a hoster, what names it most closely first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Its name.
    Name,
    /// Its id.
    Id,
    /// A software that it offers.
    Software,
    /// The name of a type of service that it offers.
    Service(&'static str),
    /// A city, a region or a country.
    Place,
    /// A network that it belongs to.
    Network,
    /// Another word that people type for a type of service that it offers.
    Also(&'static str),
    /// What it says of itself.
    Summary,
}

impl Field {
    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Id => "id",
            Self::Software => "software",
            Self::Service(_) => "service",
            Self::Place => "place",
            Self::Network => "network",
            Self::Also(_) => "also",
            Self::Summary => "summary",
        }
    }

    /// How far a text of this kind is from naming the hoster: lower is nearer.
    fn distance(self) -> u32 {
        match self {
            Self::Name => 0,
            Self::Id => 1,
            Self::Software | Self::Service(_) | Self::Place | Self::Network => 4,
            Self::Also(_) => 8,
            Self::Summary => 12,
        }
    }

    /// Says whether scattered letters may find it: in a long text they would find nearly everything.
    fn is_short(self) -> bool {
        !matches!(self, Self::Also(_) | Self::Summary)
    }
}

/// How the languages call what files name by a word or by a code.
pub struct Words<'w> {
    /// The names of a type of service.
    pub service: &'w dyn Fn(&'static str) -> Vec<String>,
    /// Other words that people type for a type of service.
    pub also: &'w dyn Fn(&'static str) -> Vec<String>,
    /// The names of a country.
    pub country: &'w dyn Fn(&str) -> Vec<String>,
}

impl std::fmt::Debug for Words<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").finish_non_exhaustive()
    }
}

/// A text in which typed words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it says of the hoster.
    pub field: Field,
    /// The text as it was written.
    pub text: String,
    /// The letters that were found, as places among the `char`s of the text, ascending, each once.
    pub letters: Vec<usize>,
}

/// What each hoster can be found by.
pub struct Index {
    texts: Texts,
    matcher: SkimMatcherV2,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Index")
            .field("hosters", &self.texts.hosters.len())
            .field("texts", &self.texts.named.len())
            .finish_non_exhaustive()
    }
}

/// The fewest letters that are looked for scattered: two are scattered in nearly every name.
const FEWEST_SCATTERED: usize = 3;
/// How much further away a text is that holds only the scattered letters of a word.
const SCATTERED: u32 = 100;

/// How near something is to what was typed: lower is nearer; then how closely scattered letters stand.
type Rank = (u32, Reverse<i64>);

impl Index {
    /// Makes hosters findable.
    pub fn new(hosters: &[Hoster], words: &Words<'_>) -> Self {
        Self {
            texts: Texts::new(hosters, words),
            matcher: SkimMatcherV2::default(),
        }
    }

    /// Returns the hosters in which each typed word is found somewhere, as positions in the catalogue, the
    /// nearest first and equals in the order of the catalogue; all of them in that order when nothing is typed.
    ///
    /// Accents and case do not count. Where no hoster holds all words, their letters may stand scattered.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        let typed = text::fold(typed);
        if typed.is_empty() {
            return (0..self.texts.hosters.len()).collect();
        }
        let words: Vec<&str> = typed.split(' ').collect();
        let direct: Vec<Vec<Option<Rank>>> =
            words.par_iter().map(|word| self.direct(word)).collect();
        let found = self.rank(&direct);
        if !found.is_empty() {
            return found;
        }
        let words = words.into_iter().zip(direct);
        let near: Vec<Vec<Option<Rank>>> = words
            .map(|(word, direct)| self.scattered(word, direct))
            .collect();
        self.rank(&near)
    }

    /// How near each group of texts is to a word that one of them holds.
    fn direct(&self, word: &str) -> Vec<Option<Rank>> {
        let mut nearest: Vec<Option<Rank>> = vec![None; self.texts.groups.len()];
        self.texts.holding(word, |text, nearness| {
            let rank = (text.field.distance() + nearness, Reverse(0));
            if let Some(known) = nearest.get_mut(text.group)
                && known.is_none_or(|known| rank < known)
            {
                *known = Some(rank);
            }
        });
        nearest
    }

    /// The same, with the groups too of which one text holds the letters of the word scattered.
    fn scattered(&self, word: &str, direct: Vec<Option<Rank>>) -> Vec<Option<Rank>> {
        let groups = direct.into_par_iter().zip(&self.texts.groups);
        groups
            .map(|(known, texts)| {
                let texts = self.texts.named.get(texts.clone()).unwrap_or_default();
                let loose = || texts.iter().filter_map(|text| self.loose(text, word));
                known.or_else(|| loose().min())
            })
            .collect()
    }

    /// Ranks a text by a word that it holds.
    fn held(&self, text: &Named, word: &str) -> Option<Rank> {
        let nearness = near::nearness(self.texts.folded(text), word)?;
        Some((text.field.distance() + nearness, Reverse(0)))
    }

    /// Ranks a text by the scattered letters of a word: behind every text that holds the word.
    fn loose(&self, text: &Named, word: &str) -> Option<Rank> {
        let folded = self.texts.folded(text);
        // Most texts do not even hold the letters, which is told sooner than how closely they stand.
        let is_tried = text.field.is_short()
            && word.chars().count() >= FEWEST_SCATTERED
            && near::holds_scattered(folded, word);
        let score = is_tried.then(|| self.matcher.fuzzy_match(folded, word))??;
        Some((SCATTERED + text.field.distance(), Reverse(score)))
    }

    /// The hosters of which some text holds each word, the nearest first: distances add up over the words.
    fn rank(&self, words: &[Vec<Option<Rank>>]) -> Vec<usize> {
        let whole = |groups: &Vec<usize>| -> Option<Rank> {
            let mut sum = (0, Reverse(0));
            for ranks in words {
                let ranks = groups.iter().filter_map(|group| *ranks.get(*group)?);
                let (distance, Reverse(score)) = ranks.min()?;
                sum = (sum.0 + distance, Reverse(sum.1.0 + score));
            }
            Some(sum)
        };
        let hosters = self.texts.hosters.iter().enumerate();
        let mut found: Vec<(Rank, usize)> = hosters
            .filter_map(|(hoster, groups)| Some((whole(groups)?, hoster)))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, hoster)| hoster).collect()
    }

    /// Returns where the typed words are found in a hoster: the nearest text of each, once for all words that it
    /// holds. Nothing where one of the words is found nowhere.
    pub fn hits(&self, hoster: usize, typed: &str) -> Vec<Hit> {
        let typed = text::fold(typed);
        let texts: Vec<&Named> = self.texts.of(hoster).collect();
        let mut hits: Vec<(u32, Hit)> = Vec::new();
        for word in typed.split(' ').filter(|word| !word.is_empty()) {
            let nearest = |rank: &dyn Fn(&Named) -> Option<Rank>| {
                let ranked = texts.iter().zip(0..);
                let ranked = ranked.filter_map(|(text, place)| Some((rank(text)?, place, *text)));
                ranked.min_by_key(|(rank, place, _)| (*rank, *place))
            };
            let held = nearest(&|text| self.held(text, word));
            let found = held.or_else(|| nearest(&|text| self.loose(text, word)));
            let Some((_, place, text)) = found else {
                return Vec::new();
            };
            let letters = self.letters(text, word);
            if let Some((_, hit)) = hits.iter_mut().find(|(known, _)| *known == place) {
                hit.letters.extend(letters);
                hit.letters.sort_unstable();
                hit.letters.dedup();
            } else {
                let hit = Hit {
                    field: text.field,
                    text: text.written.clone(),
                    letters,
                };
                hits.push((place, hit));
            }
        }
        hits.into_iter().map(|(_, hit)| hit).collect()
    }

    /// The letters of a text in which a word was found.
    fn letters(&self, text: &Named, word: &str) -> Vec<usize> {
        let folded = Folded::new(&text.written);
        if let Some(bytes) = near::nearest(self.texts.folded(text), word) {
            return folded.letters(bytes);
        }
        let scattered = self.matcher.fuzzy_indices(self.texts.folded(text), word);
        scattered.map_or_else(Vec::new, |(_, places)| folded.letters_at(&places))
    }
}
