//! What is wrong with a file: where, what, and the remedy, in no language yet.

use crate::criteria::Reject;
use crate::locale::{Arg, Locale, Sentence};
use crate::text;

/// Whether a problem keeps a file from being used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// What is wrong was passed over; `catalogue check` still refuses it.
    Warning,
    /// Perhaps nothing is wrong: `catalogue check` tells it, and refuses nothing.
    Doubt,
}

/// A place in a file: the hoster, the criterion and the key, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    file: String,
    hoster: Option<String>,
    criterion: Option<&'static str>,
    key: String,
}

/// One problem of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    place: Box<Place>,
    severity: Severity,
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Place {
    /// The whole of a file.
    pub fn file(name: &str) -> Self {
        Self {
            file: text::tame(name),
            hoster: None,
            criterion: None,
            key: String::new(),
        }
    }

    /// The entry of a hoster.
    #[must_use]
    pub fn hoster(&self, id: &str) -> Self {
        Self {
            hoster: Some(text::tame(id)),
            key: String::new(),
            ..self.clone()
        }
    }

    /// What is said of a criterion.
    #[must_use]
    pub fn criterion(&self, id: &'static str) -> Self {
        Self {
            criterion: Some(id),
            ..self.clone()
        }
    }

    /// A key, or an entry of a list, inside this place.
    #[must_use]
    pub fn at(&self, key: &str) -> Self {
        let key = text::tame(key);
        let key = if self.key.is_empty() {
            key
        } else {
            format!("{}.{key}", self.key)
        };
        Self {
            key,
            ..self.clone()
        }
    }

    /// A problem that keeps the file from being used. The sentences are `key` and `key.remedy`.
    pub fn error(&self, key: &'static str) -> Problem {
        Problem {
            place: Box::new(self.clone()),
            severity: Severity::Error,
            key,
            args: Vec::new(),
        }
    }

    /// A problem that is passed over when the file is used.
    pub fn warning(&self, key: &'static str) -> Problem {
        Problem {
            severity: Severity::Warning,
            ..self.error(key)
        }
    }

    /// What may be right after all: only somebody who knows can tell.
    pub fn doubt(&self, key: &'static str) -> Problem {
        Problem {
            severity: Severity::Doubt,
            ..self.error(key)
        }
    }

    /// A key that the format does not have.
    pub fn unknown_key(&self, key: &str) -> Problem {
        self.warning("problem-unknown-key")
            .with("given", text::tame(key))
    }

    /// A text that is not JSON.
    pub fn json_error(&self, error: &serde_json::Error) -> Problem {
        let key = if error.is_eof() {
            "problem-json-cut"
        } else {
            "problem-json"
        };
        self.error(key)
            .with("line", error.line())
            .with("column", error.column())
    }

    /// A JSON value that is not what its key takes.
    pub fn reject(&self, reject: Reject) -> Problem {
        let words = |words: &[&str]| words.join(", ");
        match reject {
            Reject::Word(expected) => self.error("problem-word").with("expected", words(expected)),
            Reject::Text => self.error("problem-text"),
            Reject::Url => self.error("problem-url"),
            Reject::Country => self.error("problem-country"),
            Reject::Language => self.error("problem-language"),
            Reject::Count => self.error("problem-count"),
            Reject::Year => self.error("problem-year"),
            Reject::Flag => self.error("problem-flag"),
            Reject::Quantity => self.error("problem-quantity"),
            Reject::Object(expected) => self
                .error("problem-object")
                .with("expected", words(expected)),
            Reject::Missing(key) => self.error("problem-missing").with("missing", key),
            Reject::AtLeast(least) => self.error("problem-at-least").with("least", least),
            Reject::EmptyWant => self.error("problem-empty-want"),
            Reject::NotANeed => self.error("problem-not-a-need"),
        }
    }
}

impl Problem {
    /// Gives a variable of the sentence its value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Names the file, where whoever found the problem did not know it.
    #[must_use]
    pub fn in_file(mut self, name: &str) -> Self {
        self.place.file = text::tame(name);
        self
    }

    /// Keeps the file from being used, where what is wrong would otherwise be passed over.
    #[must_use]
    pub fn refused(self) -> Self {
        Self {
            severity: Severity::Error,
            ..self
        }
    }

    /// Makes it a warning: what it is about was passed over.
    #[must_use]
    pub fn passed_over(self) -> Self {
        Self {
            severity: Severity::Warning,
            ..self
        }
    }

    /// Returns the key of its sentence, which names the kind of problem.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Says whether the file can be used all the same.
    pub fn is_warning(&self) -> bool {
        self.severity != Severity::Error
    }

    /// Says whether nothing may be wrong at all.
    pub fn is_doubt(&self) -> bool {
        self.severity == Severity::Doubt
    }

    /// Says the problem in one line: file, hoster, criterion, key, what, and the remedy.
    pub fn line(&self, locale: &Locale) -> String {
        let Place {
            file,
            hoster,
            criterion,
            key,
        } = &*self.place;
        let place: Vec<&str> = [Some(file.as_str()), hoster.as_deref(), *criterion]
            .into_iter()
            .flatten()
            .chain((!key.is_empty()).then_some(key.as_str()))
            .collect();
        let say = |key: String| {
            let sentence = self
                .args
                .iter()
                .fold(Sentence::new(key), |sentence, (name, arg)| {
                    sentence.with(name, arg.clone())
                });
            locale.say(&sentence)
        };
        let sentence = Sentence::new("problem-line")
            .with("place", place.join(" › "))
            .with("what", say(self.key.to_owned()))
            .with("remedy", say(format!("{}.remedy", self.key)));
        locale.say(&sentence)
    }
}
