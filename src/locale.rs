//! The language of the person in front of the program, and the one way to say a sentence.
//!
//! Every sentence lives in `data/locales`. Code that knows no language says *which* sentence with which
//! variables ([`Sentence`]); a [`Locale`] turns it into words.

mod sentence;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

pub use sentence::{Arg, Sentence};

/// The sentence files of one language.
const FRENCH: &[&str] = &[
    include_str!("../data/locales/fr/words.ftl"),
    include_str!("../data/locales/fr/criteria.ftl"),
    include_str!("../data/locales/fr/matching.ftl"),
    include_str!("../data/locales/fr/questionnaire.ftl"),
    include_str!("../data/locales/fr/screens.ftl"),
    include_str!("../data/locales/fr/workshop.ftl"),
    include_str!("../data/locales/fr/glossary.ftl"),
    include_str!("../data/locales/fr/commands.ftl"),
    include_str!("../data/locales/fr/problems.ftl"),
    include_str!("../data/locales/fr/compare.ftl"),
    include_str!("../data/locales/fr/import.ftl"),
    include_str!("../data/locales/fr/browse.ftl"),
    include_str!("../data/locales/fr/declare.ftl"),
    include_str!("../data/locales/fr/fetch.ftl"),
    include_str!("../data/locales/fr/stats.ftl"),
];
const ENGLISH: &[&str] = &[
    include_str!("../data/locales/en/words.ftl"),
    include_str!("../data/locales/en/criteria.ftl"),
    include_str!("../data/locales/en/matching.ftl"),
    include_str!("../data/locales/en/questionnaire.ftl"),
    include_str!("../data/locales/en/screens.ftl"),
    include_str!("../data/locales/en/workshop.ftl"),
    include_str!("../data/locales/en/glossary.ftl"),
    include_str!("../data/locales/en/commands.ftl"),
    include_str!("../data/locales/en/problems.ftl"),
    include_str!("../data/locales/en/compare.ftl"),
    include_str!("../data/locales/en/import.ftl"),
    include_str!("../data/locales/en/browse.ftl"),
    include_str!("../data/locales/en/declare.ftl"),
    include_str!("../data/locales/en/fetch.ftl"),
    include_str!("../data/locales/en/stats.ftl"),
];

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// French, the users' language, and the default.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// Every language, first one first.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// Returns the ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Returns the language's name in itself, the way a person looks for it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::English => "English",
        }
    }

    /// Returns the other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::French => Self::English,
            Self::English => Self::French,
        }
    }

    /// Reads a language from a code or from a POSIX locale name such as `fr_BE.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['_', '-', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|known| known.code().eq_ignore_ascii_case(language))
    }

    /// Chooses the language: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides, as
    /// POSIX has it; French where none is set, or names a language that is not spoken here.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty())
            .and_then(|value| Self::from_code(&value))
            .unwrap_or_default()
    }

    fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    fn resources(self) -> &'static [&'static str] {
        match self {
            Self::French => FRENCH,
            Self::English => ENGLISH,
        }
    }
}

/// One language, ready to speak.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Locale")
            .field(&self.language)
            .finish()
    }
}

impl Locale {
    /// Makes a language ready. The sentence files are part of the program; a test proves that each of
    /// them parses whole.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Isolation marks are for text of both directions; a terminal shows them as garbage.
        bundle.set_use_isolating(false);
        // `NUMBER(…, type: "ordinal")` is a function that a bundle has only once it is given. It can fail
        // only where it stands already, and the bundle is new.
        let _ = bundle.add_builtins();
        for source in language.resources() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Returns the language that it speaks.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Says a sentence. A sentence that is missing says its own key, so that nothing is hidden; a test
    /// proves that none is missing.
    pub fn say(&self, sentence: &Sentence) -> String {
        if sentence.key == "verbatim" {
            return self.verbatim(sentence);
        }
        self.find(&sentence.key, &self.fluent_args(&sentence.args))
            .or_else(|| sentence.otherwise.clone())
            .unwrap_or_else(|| sentence.key.clone())
    }

    /// Says a sentence that has no variable.
    pub fn text(&self, key: &str) -> String {
        self.find(key, &FluentArgs::new())
            .unwrap_or_else(|| key.to_owned())
    }

    /// Says a sentence, or nothing where this language has none under that key.
    pub fn find_text(&self, key: &str) -> Option<String> {
        self.find(key, &FluentArgs::new())
    }

    /// Joins words with "and": `a, b and c`.
    pub fn all(&self, words: &[String]) -> String {
        self.join(words, "list-and")
    }

    /// Joins words with "or": `a, b or c`.
    pub fn any(&self, words: &[String]) -> String {
        self.join(words, "list-or")
    }

    /// Writes a number as the language does, with the decimals that it has: a decimal comma in French.
    pub fn number(&self, number: Decimal) -> String {
        let plain = number.to_string();
        match self.language {
            Language::French => plain.replace('.', ","),
            Language::English => plain,
        }
    }

    fn join(&self, words: &[String], conjunction: &str) -> String {
        match words {
            [] => String::new(),
            [only] => only.clone(),
            [firsts @ .., last] => {
                let sentence = Sentence::new(conjunction)
                    .with("firsts", firsts.join(", "))
                    .with("last", last.as_str());
                self.say(&sentence)
            }
        }
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(said.into_owned())
    }

    fn verbatim(&self, sentence: &Sentence) -> String {
        sentence
            .args
            .iter()
            .map(|(_, arg)| self.words(arg))
            .collect()
    }

    fn fluent_args(&self, args: &[(&'static str, Arg)]) -> FluentArgs<'static> {
        args.iter()
            .map(|(name, arg)| {
                let value: FluentValue<'static> = match arg {
                    Arg::Count(count) => (*count).into(),
                    Arg::Amount(amount) => f64::try_from(*amount).unwrap_or_default().into(),
                    other => self.words(other).into(),
                };
                (*name, value)
            })
            .collect()
    }

    fn words(&self, arg: &Arg) -> String {
        let each = |sentences: &[Sentence]| -> Vec<String> {
            sentences
                .iter()
                .map(|sentence| self.say(sentence))
                .collect()
        };
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => count.to_string(),
            Arg::Decimal(number) | Arg::Amount(number) => self.number(*number),
            Arg::Sentence(sentence) => self.say(sentence),
            Arg::All(sentences) => self.all(&each(sentences)),
            Arg::Any(sentences) => self.any(&each(sentences)),
            Arg::Clauses(sentences) => each(sentences)
                .into_iter()
                .map(|clause| format!("{clause}."))
                .collect::<Vec<_>>()
                .join(" "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let choose = |pairs: &'static [(&str, &str)]| {
            Language::from_environment(|name| {
                pairs
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(choose(&[]), Language::French);
        assert_eq!(choose(&[("LANG", "en_GB.UTF-8")]), Language::English);
        assert_eq!(
            choose(&[("LC_ALL", ""), ("LANG", "en_GB.UTF-8")]),
            Language::English
        );
        assert_eq!(
            choose(&[("LC_MESSAGES", "fr_BE"), ("LANG", "en_GB")]),
            Language::French
        );
        assert_eq!(choose(&[("LANG", "C.UTF-8")]), Language::French);
        assert_eq!(choose(&[("LANG", "de_DE")]), Language::French);
    }
}
