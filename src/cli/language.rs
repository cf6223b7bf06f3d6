//! Which language to speak, found before anything else: even a wrong command line is answered in it.

use std::ffi::OsString;

use super::Environment;
use crate::locale::Language;

/// Finds the language: `--lang`, wherever it stands, or else the environment.
pub(super) fn choose(arguments: &[OsString], environment: &Environment) -> Language {
    asked(arguments).unwrap_or_else(|| {
        Language::from_environment(|name| environment.variables.get(name).cloned())
    })
}

/// Looks for the last `--lang fr` or `--lang=fr`. What follows `--` is no option any more.
fn asked(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments
        .iter()
        .map(|argument| argument.to_string_lossy())
        .take_while(|word| word != "--");
    let mut chosen = None;
    while let Some(word) = words.next() {
        let code = if word == "--lang" {
            words.next()
        } else {
            word.strip_prefix("--lang=")
                .map(|code| code.to_owned().into())
        };
        let spoken = |code: &str| Language::ALL.into_iter().find(|known| known.code() == code);
        chosen = code.and_then(|code| spoken(&code)).or(chosen);
    }
    chosen
}
