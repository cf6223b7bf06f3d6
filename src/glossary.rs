//! The words that people meet here: what each means, and which of them stand in a text.
//!
//! A term is a message `glossary-<id>` of the sentence files: its name, its `.text`, and its `.forms`, the ways
//! in which it may be written, separated by commas.

use crate::locale::Locale;
use crate::text;

/// Every term, by its id.
pub const TERMS: &[&str] = &[
    "gti",
    "gtr",
    "sla",
    "interruption",
    "on-call",
    "rota",
    "continuity",
    "status-page",
    "backup",
    "restore",
    "hoster",
    "instance",
    "shared",
    "dedicated",
    "managed",
    "free-software",
    "pad",
    "migration",
    "gdpr",
    "dpa",
    "processor",
    "reversibility",
    "procurement",
    "chatons",
    "emancipasso",
    "librehosters",
    "ffdn",
    "ess",
    "scic",
    "scop",
    "governance",
    "amap",
    "pay-what-you-can",
    "importance",
    "condition",
    "points",
    "undocumented",
];

/// Words in which matou speaks of everything: beside another term, that other one is meant.
const OWN: &[&str] = &["importance", "condition", "points", "undocumented"];

/// The term that stands nearly everywhere: whoever looks a word up has rarely this one in mind.
const EVERYDAY: &str = "hoster";

/// One term, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The id, the same in every language.
    pub id: &'static str,
    /// What it is called.
    pub name: String,
    /// What it means.
    pub text: String,
    /// How it may be written, folded.
    forms: Vec<String>,
}

impl Term {
    fn new(locale: &Locale, id: &'static str) -> Self {
        let key = format!("glossary-{id}");
        let forms = locale.text(&format!("{key}.forms"));
        Self {
            id,
            name: locale.text(&key),
            text: locale.text(&format!("{key}.text")),
            forms: forms.split(',').map(text::fold).collect(),
        }
    }

    /// The length of the longest form with which `folded` begins, where a word ends there too.
    fn length_at(&self, folded: &str) -> Option<usize> {
        let ends = |form: &&String| {
            folded
                .strip_prefix(form.as_str())
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let lengths = self.forms.iter().filter(ends).map(String::len);
        lengths.max()
    }
}

/// The terms of one language.
#[derive(Clone, Debug)]
pub struct Glossary {
    terms: Vec<Term>,
}

impl Glossary {
    /// Reads the terms of a language, and puts them in its alphabetical order.
    pub fn new(locale: &Locale) -> Self {
        let mut terms: Vec<Term> = TERMS.iter().map(|id| Term::new(locale, id)).collect();
        terms.sort_by_cached_key(|term| text::fold(&term.name));
        Self { terms }
    }

    /// Returns the terms in alphabetical order.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Returns a term by its id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// Finds the terms of a screen: those of its first part first, and in each part those of hosting before
    /// matou's own; the one that stands nearly everywhere comes last.
    pub fn look_up(&self, parts: &[String]) -> Vec<&'static str> {
        let mut terms = Vec::new();
        for part in parts {
            let mut found = self.find(part);
            // The sort is stable: the others keep their order.
            found.sort_by_key(|id| OWN.contains(id));
            found.retain(|id| !terms.contains(id));
            terms.extend(found);
        }
        terms.sort_by_key(|id| *id == EVERYDAY);
        terms
    }

    /// Finds the terms that stand in a text as whole words, without regard to case and accents, each once and
    /// in the order in which they come.
    ///
    /// Where several forms begin at the same place, the longest is meant: a "data processing agreement" is not
    /// a mere agreement.
    pub fn find(&self, searched: &str) -> Vec<&'static str> {
        let folded = text::fold(searched);
        let mut found = Vec::new();
        let mut rest = folded.as_str();
        let mut inside_word = false;
        while let Some(letter) = rest.chars().next() {
            let longest = if inside_word {
                None
            } else {
                self.longest_at(rest)
            };
            let (length, id) = longest.unwrap_or((letter.len_utf8(), ""));
            if !id.is_empty() && !found.contains(&id) {
                found.push(id);
            }
            inside_word = id.is_empty() && letter.is_alphanumeric();
            rest = rest.get(length..).unwrap_or_default();
        }
        found
    }

    /// The longest form with which `folded` begins, by its length, and the term that it is a form of.
    fn longest_at(&self, folded: &str) -> Option<(usize, &'static str)> {
        self.terms
            .iter()
            .filter_map(|term| Some((term.length_at(folded)?, term.id)))
            .max_by_key(|(length, _)| *length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn french(searched: &str) -> Vec<&'static str> {
        Glossary::new(&Locale::new(Language::French)).find(searched)
    }

    #[test]
    fn case_accents_and_apostrophes_make_no_difference() {
        for written in [
            "Émancip’Asso",
            "Emancip'Asso",
            "EMANCIP’ASSO",
            "Emancipasso",
        ] {
            assert_eq!(french(written), ["emancipasso"], "{written}");
        }
        assert_eq!(french("la REVERSIBILITE"), ["reversibility"]);
        assert_eq!(french("page\u{a0}d'état"), ["status-page"]);
    }

    #[test]
    fn only_whole_words_count() {
        assert_eq!(french("padel, tempad, chatonsnière"), [""; 0]);
        assert_eq!(french("l’astreinte, (GTI)."), ["on-call", "gti"]);
        assert_eq!(french("des pads"), ["pad"]);
    }

    #[test]
    fn the_longest_form_is_meant() {
        assert_eq!(french("un accord RGPD sur les données"), ["dpa"]);
        assert_eq!(french("le RGPD"), ["gdpr"]);
        assert_eq!(french("un roulement d’astreinte"), ["rota"]);
        assert_eq!(
            french("une installation partagée avec d’autres"),
            ["shared"]
        );
        assert_eq!(
            french("leurs conditions de départ, et mes conditions"),
            ["reversibility", "condition"]
        );
    }

    #[test]
    fn each_comes_once_where_it_first_stands() {
        assert_eq!(
            french("Un hébergeur, son astreinte, sa GTI et son astreinte"),
            ["hoster", "on-call", "gti"]
        );
        assert_eq!(french(""), [""; 0]);
    }

    #[test]
    fn on_a_screen_the_words_of_hosting_come_before_our_own_and_the_everyday_one_last() {
        let parts = ["Non documenté : une migration", "L’hébergeur : son pad"].map(str::to_owned);
        assert_eq!(
            Glossary::new(&Locale::new(Language::French)).look_up(&parts),
            ["migration", "undocumented", "pad", "hoster"]
        );
    }

    #[test]
    fn the_order_is_the_alphabet_of_the_language() {
        for language in Language::ALL {
            let glossary = Glossary::new(&Locale::new(language));
            let names: Vec<String> = glossary
                .terms()
                .iter()
                .map(|term| text::fold(&term.name))
                .collect();
            assert!(names.is_sorted(), "{names:?}");
            assert_eq!(names.len(), TERMS.len());
        }
    }
}
