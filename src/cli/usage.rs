//! What is wrong with a command line, in the words of the person: clap's error becomes one of our sentences.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::error::Error;
use crate::locale::{Arg, Sentence};
use crate::matching::robustness::MOST_SAMPLES;
use crate::text;

/// Turns clap's error into ours.
pub(super) fn error(error: &clap::Error, command: &Command, words: &[OsString]) -> Error {
    let (message, near) = misuse(error);
    Error::Usage {
        message,
        near,
        command: path_of(command, words),
    }
}

/// Names the deepest command that these words reach, such as `matou catalogue show`.
fn path_of(command: &Command, words: &[OsString]) -> String {
    let mut path = command.get_name().to_owned();
    let mut deepest = command;
    for word in words.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(below) = deepest.find_subcommand(word) {
            path.push(' ');
            path.push_str(word);
            deepest = below;
        }
    }
    path
}

/// Says what a wrong command line got wrong: the sentence, and what could have been meant.
fn misuse(error: &clap::Error) -> (Sentence, Option<String>) {
    let given = |kind| context(error, kind);
    let argument = given(ContextKind::InvalidArg).unwrap_or_default();
    // `<HOSTER>...` is how clap writes that there may be several.
    let argument = argument.trim_end_matches("...").to_owned();
    let value = given(ContextKind::InvalidValue).unwrap_or_default();
    let with_argument = |key: &str| Sentence::new(key).with("argument", argument.as_str());
    match error.kind() {
        ErrorKind::UnknownArgument => (
            with_argument("usage-unknown-argument"),
            given(ContextKind::SuggestedArg),
        ),
        ErrorKind::InvalidSubcommand => (
            Sentence::new("usage-unknown-command").with(
                "command",
                given(ContextKind::InvalidSubcommand).unwrap_or_default(),
            ),
            given(ContextKind::SuggestedSubcommand),
        ),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            (Sentence::new("usage-missing-command"), None)
        }
        // `<--needs <FILE>|--session <SESSION>>` is how clap writes that one of them is needed.
        ErrorKind::MissingRequiredArgument if argument.contains('|') => {
            let options = argument
                .strip_prefix('<')
                .and_then(|all| all.strip_suffix('>'));
            let options = options.unwrap_or(&argument).split('|');
            let options = Arg::Any(options.map(Sentence::verbatim).collect());
            let sentence = Sentence::new("usage-missing-one-of");
            (sentence.with("options", options), None)
        }
        ErrorKind::MissingRequiredArgument => (with_argument("usage-missing-argument"), None),
        ErrorKind::InvalidValue if value.is_empty() => (with_argument("usage-no-value"), None),
        ErrorKind::InvalidValue => (
            with_argument("usage-one-of").with("value", value).with(
                "expected",
                given(ContextKind::ValidValue).unwrap_or_default(),
            ),
            given(ContextKind::SuggestedValue),
        ),
        ErrorKind::ValueValidation if argument.starts_with("--samples") => {
            let most = Sentence::verbatim(MOST_SAMPLES.to_string());
            let range = with_argument("usage-samples").with("value", value);
            (range.with("most", most), None)
        }
        ErrorKind::ValueValidation if argument.starts_with("--same-as") => {
            (with_argument("usage-same-as").with("value", value), None)
        }
        ErrorKind::ValueValidation => (
            with_argument("usage-not-a-number").with("value", value),
            None,
        ),
        ErrorKind::ArgumentConflict => match given(ContextKind::PriorArg) {
            Some(other) if other != argument => {
                (with_argument("usage-conflict").with("other", other), None)
            }
            _ => (with_argument("usage-repeated"), None),
        },
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => (
            with_argument("usage-no-value-taken").with("value", value),
            None,
        ),
        ErrorKind::InvalidUtf8 => (Sentence::new("usage-not-text"), None),
        _ => (Sentence::new("usage-other"), None),
    }
}

/// What clap says of a wrong command line, in one line and with nothing that a terminal obeys.
fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    let words = match error.get(kind)? {
        ContextValue::String(word) => word.clone(),
        ContextValue::Strings(words) => words.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            texts.join(", ")
        }
        ContextValue::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text::tame(&words))
}
