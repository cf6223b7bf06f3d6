//! The command line, from arguments to what stands on the two outputs. Most tests run it in memory.

mod help;
mod input;
mod json;
mod manual;
mod process;
mod sessions;
mod text;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use matou::cli::{Environment, Streams, run};
use matou::error::Exit;

use crate::support::{TODAY, fixture};

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: Exit,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// What a run is given beside its arguments.
#[derive(Default)]
pub(crate) struct Given<'g> {
    pub(crate) input: &'g str,
    pub(crate) variables: &'g [(&'g str, &'g str)],
    /// The folder of what is kept for the person.
    pub(crate) data: Option<&'g Path>,
    /// Whether all three streams are a terminal.
    pub(crate) terminal: bool,
}

/// Runs `matou` with these arguments, in French, away from any terminal.
pub(crate) fn matou(arguments: &[&str]) -> Ran {
    matou_with(&Given::default(), arguments)
}

/// Runs `matou` with an input and an environment.
pub(crate) fn matou_with(given: &Given<'_>, arguments: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = matou_into(given, arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("every output is UTF-8");
    Ran {
        exit,
        out: text(out),
        err: text(err),
    }
}

/// Runs `matou` with its outputs going somewhere else than into memory.
fn matou_into(
    given: &Given<'_>,
    arguments: &[&str],
    output: &mut dyn Write,
    errors: &mut dyn Write,
) -> Exit {
    let variables: BTreeMap<String, String> = given
        .variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let environment = Environment {
        variables,
        today: TODAY,
        now: "2026-11-23T12:00:00Z".parse().unwrap(),
        data: given.data.map(Path::to_owned),
        input_is_terminal: given.terminal,
        output_is_terminal: given.terminal,
        errors_are_terminal: given.terminal,
    };
    let mut streams = Streams {
        input: &mut given.input.as_bytes(),
        output,
        errors,
    };
    let arguments = std::iter::once("matou").chain(arguments.iter().copied());
    run(arguments.map(OsString::from), &environment, &mut streams)
}

/// Runs a command about the fixture's needs with the fixture's catalogue.
pub(crate) fn with_fixtures(arguments: &[&str]) -> Ran {
    let (catalogue, needs) = (path("cli/catalogue.json"), path("cli/needs.json"));
    let given = ["--catalogue", &catalogue, "--needs", &needs];
    matou(&[arguments, &given].concat())
}

/// The path of a fixture, as an argument.
pub(crate) fn path(name: &str) -> String {
    argument(&fixture(name))
}

/// A path as an argument.
pub(crate) fn argument(path: &Path) -> String {
    path.to_str().expect("a path that is text").to_owned()
}

/// An output that a reader has closed, or that has no room left.
struct Refusing(io::ErrorKind);

impl Write for Refusing {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_answer_that_nobody_reads_to_its_end_is_no_error() {
    let mut err = Vec::new();
    let mut closed = Refusing(io::ErrorKind::BrokenPipe);
    let list = ["catalogue", "list"];
    let exit = matou_into(&Given::default(), &list, &mut closed, &mut err);
    assert_eq!((exit, err.as_slice()), (Exit::Done, b"".as_slice()));
}

#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let mut err = Vec::new();
    let mut full = Refusing(io::ErrorKind::StorageFull);
    let list = ["catalogue", "list"];
    let exit = matou_into(&Given::default(), &list, &mut full, &mut err);
    let err = String::from_utf8(err).unwrap();
    assert_eq!(exit, Exit::WrongInput);
    assert!(err.contains("la sortie standard"), "{err}");
    assert!(err.contains("plus de place"), "{err}");
}

#[test]
fn the_questionnaire_needs_a_terminal() {
    let ran = matou(&[]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert_eq!(ran.out, "");
    assert!(ran.err.contains("terminal interactif"), "{}", ran.err);
    assert!(ran.err.contains("matou match --needs"), "{}", ran.err);
}
