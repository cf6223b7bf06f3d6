//! The command line: from arguments to an answer on the standard output.
//!
//! [`run`] is the whole program but for the process around it: streams, environment and the day come in as
//! values, so that a test runs it in memory.

mod arguments;
mod catalogue;
mod compare;
mod completions;
mod confirm;
mod declare;
mod explain;
mod input;
mod interactive;
mod language;
mod man;
mod matching;
mod output;
mod sessions;
mod usage;
pub mod words;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{IsTerminal as _, Read, Write};
use std::path::PathBuf;

use clap::error::ErrorKind;
use jiff::Timestamp;
use jiff::civil::Date;

use self::arguments::Action;
use crate::catalogue::Shelf;
use crate::declaration::Drafts;
use crate::error::{self, Error, Exit};
use crate::locale::{Locale, Sentence};
use crate::session::Store;
use crate::tui::Start;

/// The columns of an answer, unless `COLUMNS` says otherwise.
const COLUMNS: usize = 80;
/// The widths that `COLUMNS` may ask for: narrower, words are cut; wider, nobody reads a line to its end.
const READABLE: std::ops::RangeInclusive<usize> = 40..=200;

/// What a run finds around it.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The environment variables.
    pub variables: BTreeMap<String, String>,
    /// The day from which the age of facts is counted.
    pub today: Date,
    /// The moment at which the run begins.
    pub now: Timestamp,
    /// The folder of what matou keeps for this person, where the machine says it.
    pub data: Option<PathBuf>,
    /// Whether the standard input is a terminal.
    pub input_is_terminal: bool,
    /// Whether the standard output is a terminal.
    pub output_is_terminal: bool,
    /// Whether the standard error is a terminal.
    pub errors_are_terminal: bool,
}

impl Environment {
    /// Looks at what is around this process.
    pub fn of_process() -> Self {
        Self {
            variables: std::env::vars_os()
                .filter_map(|(name, value)| {
                    Some((name.into_string().ok()?, value.into_string().ok()?))
                })
                .collect(),
            today: jiff::Zoned::now().date(),
            now: Timestamp::now(),
            data: directories::ProjectDirs::from("", "", "matou")
                .map(|folders| folders.data_dir().to_owned()),
            input_is_terminal: std::io::stdin().is_terminal(),
            output_is_terminal: std::io::stdout().is_terminal(),
            errors_are_terminal: std::io::stderr().is_terminal(),
        }
    }

    /// Returns where sessions are kept.
    fn store(&self) -> Option<Store> {
        let data = self.data.as_ref()?;
        Some(Store::new(data.join("sessions")))
    }

    /// Returns where the user's own catalogue is kept.
    fn shelf(&self) -> Option<Shelf> {
        self.data.as_deref().map(Shelf::new)
    }

    /// Returns where it is kept what was begun to be added to the user's own catalogue.
    fn begun(&self) -> Option<PathBuf> {
        self.data.as_deref().map(|data| data.join("begun.json"))
    }

    /// Returns where declarations under way are kept.
    fn drafts(&self) -> Option<Drafts> {
        self.data.as_deref().map(Drafts::new)
    }

    /// Returns how wide an answer is.
    fn columns(&self) -> usize {
        self.variables
            .get("COLUMNS")
            .and_then(|columns| columns.parse().ok())
            .filter(|columns| READABLE.contains(columns))
            .unwrap_or(COLUMNS)
    }
}

/// The three standard streams.
pub struct Streams<'s> {
    /// What is read.
    pub input: &'s mut dyn Read,
    /// Where the answer goes, alone.
    pub output: &'s mut dyn Write,
    /// Where warnings and errors go.
    pub errors: &'s mut dyn Write,
}

/// One run of the program: what every command has at hand.
struct Call<'c, 's> {
    locale: Locale,
    environment: &'c Environment,
    streams: &'c mut Streams<'s>,
}

impl Call<'_, '_> {
    /// The width of what goes to the standard error: broken only where a terminal shows it.
    fn error_columns(&self) -> Option<usize> {
        self.environment
            .errors_are_terminal
            .then(|| self.environment.columns())
    }

    /// Says a sentence on the standard error, in lines that fit where a terminal reads them.
    fn say(&mut self, sentence: &Sentence) {
        let said = error::paragraph(&self.locale.say(sentence), self.error_columns());
        self.tell(&said);
    }

    /// Writes to the standard error. When nobody can read it, there is nobody to tell.
    fn tell(&mut self, text: &str) {
        let _ = self.streams.errors.write_all(text.as_bytes());
    }
}

/// Runs the program with these arguments, the program's own name first.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let mut call = Call {
        locale: Locale::new(language::choose(&arguments, environment)),
        environment,
        streams,
    };
    match answer(&arguments, &mut call) {
        Ok(exit) => exit,
        Err(error) => {
            let said = error.say(&call.locale, call.error_columns());
            call.tell(&said);
            error.exit()
        }
    }
}

fn answer(arguments: &[OsString], call: &mut Call<'_, '_>) -> Result<Exit, Error> {
    let mut command = words::localise(command(), &call.locale, call.environment.columns());
    let parsed = command
        .try_get_matches_from_mut(arguments)
        .and_then(|matches| arguments::read(&matches));
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(help)
            if matches!(
                help.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            return output::answer(call, &help.render().to_string());
        }
        Err(error) => return Err(usage::error(&error, &command, arguments)),
    };
    let global = parsed.global;
    match parsed.command {
        None => interactive::run(call, &global, Start::Welcome),
        Some(Action::Match(arguments)) => matching::run(call, &global, &arguments),
        Some(Action::Explain(arguments)) => explain::run(call, &global, &arguments),
        Some(Action::Compare(arguments)) => compare::run(call, &global, &arguments),
        Some(Action::Catalogue(arguments)) => catalogue::run(call, &global, &arguments),
        Some(Action::Declare { file }) => declare::run(call, &global, file.as_deref()),
        Some(Action::Sessions(arguments)) => sessions::run(call, &global, &arguments),
        Some(Action::Completions { shell }) => completions::run(call, shell),
        Some(Action::Man) => man::run(call),
    }
}

/// The structure of the command line, which has no words yet: [`words::localise`] gives them.
pub fn command() -> clap::Command {
    arguments::command()
}
