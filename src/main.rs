//! The `matou` program: the process around [`matou::cli::run`].

use std::io::{stderr, stdin, stdout};
use std::process::ExitCode;

use matou::cli::{self, Environment, Streams};

fn main() -> ExitCode {
    let environment = Environment::of_process();
    let mut streams = Streams {
        input: &mut stdin(),
        output: &mut stdout(),
        errors: &mut stderr(),
    };
    let exit = cli::run(std::env::args_os(), &environment, &mut streams);
    // 0 done, 1 wrong input, 2 wrong usage, 130 interrupted.
    ExitCode::from(exit.code())
}
