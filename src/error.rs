//! What ends a command before its answer: kind, message, cause and hint, said at the edge in the language
//! of the person.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::locale::{Arg, Locale, Sentence};
use crate::problem::Problem;
use crate::text;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// A file, a name or a value that was given is wrong.
    WrongInput,
    /// The command line is wrong.
    WrongUsage,
    /// The person interrupted it.
    Interrupted,
}

impl Exit {
    /// Returns the exit status.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::WrongInput => 1,
            Self::WrongUsage => 2,
            Self::Interrupted => 130,
        }
    }
}

/// What ended a command.
#[derive(Debug)]
pub enum Error {
    /// The command line is wrong.
    Usage {
        /// What is wrong with it.
        message: Sentence,
        /// What could have been meant.
        near: Option<String>,
        /// The command to ask for help, such as `matou match`.
        command: String,
    },
    /// Something cannot be read.
    Read {
        /// Its name.
        file: Sentence,
        /// Why.
        cause: io::Error,
    },
    /// Something cannot be written.
    Write {
        /// Its name.
        file: Sentence,
        /// Why.
        cause: io::Error,
    },
    /// Files are wrong.
    Input(Vec<Problem>),
    /// The user's own catalogue is wrong.
    Own {
        /// Its name.
        file: Sentence,
        /// What is wrong with it.
        problems: Vec<Problem>,
    },
    /// No hoster has this id or this name.
    UnknownHoster {
        /// What was given.
        given: String,
        /// The nearest names.
        near: Vec<String>,
    },
    /// A hoster is to be held against itself.
    SameHoster {
        /// Its name.
        name: String,
    },
    /// Too few hosters to compare, or too many.
    Compared {
        /// How many were named.
        count: usize,
    },
    /// A hoster cannot be compared with itself.
    ComparedTwice {
        /// Its name.
        name: String,
    },
    /// No session is called so.
    UnknownSession {
        /// What was given.
        given: String,
        /// The titles that hold it.
        near: Vec<String>,
    },
    /// Several sessions are called so.
    AmbiguousSession {
        /// What was given.
        given: String,
        /// Their files.
        files: Vec<String>,
    },
    /// The machine does not say where the user's files are.
    NoFolder,
    /// Something would be deleted, and nobody can be asked.
    NotConfirmed {
        /// Its name.
        name: String,
    },
    /// Something would be kept, and nothing may be.
    NothingKept,
    /// Something would be kept, and nobody can be asked whether to.
    NotAsked,
    /// No hoster stands in what was imported.
    NothingImported,
    /// The screens need a terminal.
    NoTerminal,
    /// Describing a hoster needs a terminal.
    NoTerminalToDeclare,
    /// The terminal failed.
    Terminal(io::Error),
    /// The problems that `catalogue check` found; its answer has told them.
    Checked {
        /// How many.
        problems: usize,
    },
}

/// Names a file in a message.
pub fn file_name(path: &Path) -> Sentence {
    Sentence::verbatim(text::tame(&path.to_string_lossy()))
}

impl Error {
    /// Returns how the command ends.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Usage { .. } | Self::Compared { .. } | Self::ComparedTwice { .. } => {
                Exit::WrongUsage
            }
            _ => Exit::WrongInput,
        }
    }

    /// Says the error: the message, what is wrong in detail, and the hint, each on its own line.
    pub fn say(&self, locale: &Locale, columns: Option<usize>) -> String {
        let message = Sentence::new("failure-said").with("message", self.message());
        let (warnings, problems): (Vec<&Problem>, Vec<&Problem>) =
            self.problems().iter().partition(|one| one.is_warning());
        let warnings = warnings.into_iter().map(|one| {
            locale.say(&Sentence::new("failure-warning").with("line", one.line(locale)))
        });
        let hint = self
            .hint()
            .map(|hint| locale.say(&Sentence::new("failure-advice").with("hint", hint)));
        let lines = warnings
            .chain([locale.say(&message)])
            .chain(problems.into_iter().map(|problem| problem.line(locale)))
            .chain(hint);
        paragraphs(lines, columns)
    }

    fn problems(&self) -> &[Problem] {
        match self {
            Self::Input(problems) | Self::Own { problems, .. } => problems,
            _ => &[],
        }
    }

    fn message(&self) -> Sentence {
        match self {
            Self::Usage { message, .. } => message.clone(),
            Self::Read { file, cause } => Sentence::new("failure-read")
                .with("file", file.clone())
                .with("cause", cause_of(cause)),
            Self::Write { file, cause } => Sentence::new("failure-write")
                .with("file", file.clone())
                .with(
                    "cause",
                    match cause.kind() {
                        // What is written need not be there, but its folder must.
                        io::ErrorKind::NotFound => Sentence::new("cause-no-folder"),
                        _ => cause_of(cause),
                    },
                ),
            Self::Input(problems) | Self::Own { problems, .. } => {
                let errors = problems.iter().filter(|one| !one.is_warning());
                Sentence::new("failure-input").with("count", errors.count())
            }
            Self::UnknownHoster { given, near } => {
                Sentence::new(unknown_hoster(near)).with("given", text::tame(given))
            }
            Self::SameHoster { name } => {
                Sentence::new("failure-same-hoster").with("name", name.as_str())
            }
            Self::Compared { count } => Sentence::new("failure-compared").with("count", *count),
            Self::ComparedTwice { name } => {
                Sentence::new("failure-compared-twice").with("name", name.as_str())
            }
            Self::UnknownSession { given, near } => {
                Sentence::new(unknown_session(near)).with("given", text::tame(given))
            }
            Self::AmbiguousSession { given, files } => Sentence::new("failure-ambiguous-session")
                .with("count", files.len())
                .with("given", text::tame(given)),
            Self::NoFolder => Sentence::new("failure-no-folder"),
            Self::NotConfirmed { name } => {
                Sentence::new("failure-not-confirmed").with("name", name.as_str())
            }
            Self::NothingKept => Sentence::new("failure-nothing-kept"),
            Self::NotAsked => Sentence::new("failure-not-asked"),
            Self::NothingImported => Sentence::new("failure-nothing-imported"),
            Self::NoTerminal => Sentence::new("failure-no-terminal"),
            Self::NoTerminalToDeclare => Sentence::new("failure-no-terminal-to-declare"),
            Self::Terminal(cause) => {
                Sentence::new("failure-terminal").with("cause", cause_of(cause))
            }
            Self::Checked { problems } => Sentence::new("failure-checked").with("count", *problems),
        }
    }

    fn hint(&self) -> Option<Sentence> {
        let hint = |key: &str| Sentence::new(format!("{key}.hint"));
        Some(match self {
            Self::Usage { near, command, .. } => {
                let help = Sentence::new("usage-help").with("command", command.as_str());
                match near {
                    Some(near) => Sentence::new("usage-near")
                        .with("near", near.as_str())
                        .with("help", help),
                    None => help,
                }
            }
            Self::Read { cause, .. } => match cause.kind() {
                io::ErrorKind::FileTooLarge => hint("failure-read-large"),
                _ => hint("failure-read"),
            },
            Self::Write { .. } => hint("failure-write"),
            Self::Input(_) => hint("failure-input"),
            Self::Own { file, .. } => hint("failure-own").with("file", file.clone()),
            Self::UnknownHoster { near, .. } => hint(unknown_hoster(near)).with("near", any(near)),
            Self::SameHoster { .. } => hint("failure-same-hoster"),
            Self::Compared { .. } => hint("failure-compared"),
            Self::ComparedTwice { .. } => hint("failure-compared-twice"),
            Self::UnknownSession { near, .. } => {
                hint(unknown_session(near)).with("near", any(near))
            }
            Self::AmbiguousSession { files, .. } => {
                hint("failure-ambiguous-session").with("files", any(files))
            }
            Self::NoFolder => hint("failure-no-folder"),
            Self::NotConfirmed { .. } => hint("failure-not-confirmed"),
            Self::NothingKept => hint("failure-nothing-kept"),
            Self::NotAsked => hint("failure-not-asked"),
            Self::NothingImported => hint("failure-nothing-imported"),
            Self::NoTerminal => hint("failure-no-terminal"),
            Self::NoTerminalToDeclare => hint("failure-no-terminal-to-declare"),
            Self::Terminal(_) => hint("failure-terminal"),
            Self::Checked { .. } => return None,
        })
    }
}

fn unknown_hoster(near: &[String]) -> &'static str {
    if near.is_empty() {
        "failure-unknown-hoster"
    } else {
        "failure-unknown-hoster-near"
    }
}

fn unknown_session(near: &[String]) -> &'static str {
    if near.is_empty() {
        "failure-unknown-session"
    } else {
        "failure-unknown-session-near"
    }
}

/// Joins names with "or".
fn any(names: &[String]) -> Arg {
    Arg::Any(names.iter().map(Sentence::verbatim).collect())
}

/// Says a warning about a file in one line.
pub fn warning(problem: &Problem, locale: &Locale, columns: Option<usize>) -> String {
    let line = Sentence::verbatim(problem.line(locale));
    warning_line(&line, locale, columns)
}

/// Says a warning in one line.
pub fn warning_line(line: &Sentence, locale: &Locale, columns: Option<usize>) -> String {
    let sentence = Sentence::new("failure-warning").with("line", line.clone());
    paragraphs(std::iter::once(locale.say(&sentence)), columns)
}

/// Writes one paragraph, broken where a terminal reads it.
pub fn paragraph(line: &str, columns: Option<usize>) -> String {
    paragraphs(std::iter::once(line.to_owned()), columns)
}

/// Writes paragraphs, broken where a terminal reads them.
fn paragraphs(lines: impl Iterator<Item = String>, columns: Option<usize>) -> String {
    let mut said = String::new();
    for line in lines {
        let broken = match columns {
            Some(columns) => text::wrap(&line, columns).join("\n"),
            None => line,
        };
        // Writing to a string cannot fail.
        let _ = writeln!(said, "{broken}");
    }
    said
}

/// Says why the machine refused, in the person's language where the reason is a common one.
pub fn cause_of(error: &io::Error) -> Sentence {
    use io::ErrorKind;

    let key = match error.kind() {
        ErrorKind::NotFound => "cause-not-found",
        ErrorKind::PermissionDenied => "cause-denied",
        ErrorKind::FileTooLarge => "cause-too-large",
        ErrorKind::IsADirectory => "cause-directory",
        ErrorKind::NotADirectory => "cause-not-a-directory",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "cause-full",
        ErrorKind::ReadOnlyFilesystem => "cause-read-only",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "cause-name",
        ErrorKind::InvalidData => "cause-no-session",
        _ => {
            let message = text::tame(&error.to_string());
            return Sentence::new("cause-other").with("message", message);
        }
    };
    Sentence::new(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn a_terminal_gets_lines_that_fit_and_a_file_gets_whole_ones() {
        let locale = Locale::new(Language::French);
        let whole = Error::NoTerminal.say(&locale, None);
        assert_eq!(whole.lines().count(), 2);
        let broken = Error::NoTerminal.say(&locale, Some(40));
        assert!(broken.lines().count() > 2);
        assert!(broken.lines().all(|line| text::width(line) <= 40));
        assert_eq!(broken.replace('\n', " "), whole.replace('\n', " "));
    }
}
