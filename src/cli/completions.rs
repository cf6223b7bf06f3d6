//! `matou completions`: what a shell needs in order to complete command lines.

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};
use clap_complete::Shell;

use super::{Call, command, output, words};
use crate::error::{Error, Exit};

/// Writes the script for a shell.
pub(super) fn run(call: &mut Call<'_, '_>, shell: Shell) -> Result<Exit, Error> {
    let worded = words::localise(command(), &call.locale, call.environment.columns());
    let mut worded = with_values(worded);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut worded, "matou", &mut script);
    output::answer(call, &String::from_utf8_lossy(&script))
}

/// The help tells the values of an option in its sentence; a shell proposes them, and needs no more than their names.
fn with_values(command: Command) -> Command {
    command.mut_args(named_alone).mut_subcommands(with_values)
}

fn named_alone(argument: Arg) -> Arg {
    let values = argument.get_possible_values();
    if values.is_empty() || !argument.get_action().takes_values() {
        return argument;
    }
    let names = values.iter().map(|value| value.get_name().to_owned());
    let names = PossibleValuesParser::new(names.collect::<Vec<_>>());
    argument.value_parser(names).hide_possible_values(false)
}
