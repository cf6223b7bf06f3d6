//! A sentence that no language has said yet, and its variables.

use rust_decimal::Decimal;

/// A variable of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words that stand as they are.
    Text(String),
    /// A whole number, which also chooses the plural.
    Count(i64),
    /// A number with decimals, written as the language writes it.
    Decimal(Decimal),
    /// A number with decimals that only chooses the plural.
    Amount(Decimal),
    /// A sentence of its own.
    Sentence(Box<Sentence>),
    /// Words joined by "and".
    All(Vec<Sentence>),
    /// Words joined by "or".
    Any(Vec<Sentence>),
    /// Clauses that follow each other, each ended by a full stop.
    Clauses(Vec<Sentence>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Self::Decimal(number)
    }
}

impl From<Sentence> for Arg {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(Box::new(sentence))
    }
}

/// A sentence that no language has said yet: its key in `data/locales`, and its variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub(super) key: String,
    pub(super) args: Vec<(&'static str, Arg)>,
    pub(super) otherwise: Option<String>,
}

impl Sentence {
    /// Names a sentence: `message` or `message.attribute`.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
            otherwise: None,
        }
    }

    /// Gives the words to use where no language has this sentence: a code that has no name here.
    #[must_use]
    pub fn or(mut self, otherwise: &str) -> Self {
        self.otherwise = Some(otherwise.to_owned());
        self
    }

    /// Words of a file or of a person, which no language changes.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self::new("verbatim").with("text", text.into())
    }

    /// Gives a variable its value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Returns the key.
    pub fn key(&self) -> &str {
        &self.key
    }
}
