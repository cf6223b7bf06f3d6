//! `matou man`: the page of the manual, made from the same structure and the same sentences as the help.

use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use super::arguments::is_repeated;
use super::{Call, command, output, words};
use crate::error::{Error, Exit};
use crate::locale::Locale;

/// Writes the page.
pub(super) fn run(call: &mut Call<'_, '_>) -> Result<Exit, Error> {
    let worded = words::localise(command(), &call.locale, call.environment.columns());
    output::answer(call, &page(&worded, &call.locale))
}

fn page(command: &Command, locale: &Locale) -> String {
    let name = command.get_name();
    let version = format!("{name} {}", env!("CARGO_PKG_VERSION"));
    let about = about(command);
    let mut roff = Roff::new();
    let title = name.to_uppercase();
    // Where the date would stand: a page that is made anew with each build has none of its own.
    roff.control("TH", [title.as_str(), "1", " ", version.as_str()]);
    section(&mut roff, locale, "name");
    roff.text([roman(format!("{name} - {}", locale.text("man-name")))]);
    section(&mut roff, locale, "synopsis");
    roff.text([roman(words::usage(locale, words::ROOT))]);
    section(&mut roff, locale, "description");
    roff.text([roman(about)]);
    for key in ["man-silence", "man-offline"] {
        roff.control("PP", []).text([roman(locale.text(key))]);
    }
    section(&mut roff, locale, "options");
    arguments(&mut roff, command, is_everywhere);
    section(&mut roff, locale, "commands");
    commands(&mut roff, command, words::ROOT, locale);
    for (heading, key) in [("files", "man-files"), ("licence", "man-licence")] {
        section(&mut roff, locale, heading);
        roff.text([roman(locale.text(key))]);
    }
    roff.render()
}

fn section(roff: &mut Roff, locale: &Locale, heading: &str) {
    let heading = locale.text(&format!("man-headings.{heading}"));
    roff.control("SH", [heading.as_str()]);
}

/// The commands below a command, those with commands of their own through these.
fn commands(roff: &mut Roff, above: &Command, key: &str, locale: &Locale) {
    for command in above.get_subcommands() {
        let key = words::subcommand_key(key, command.get_name());
        if command.has_subcommands() {
            commands(roff, command, &key, locale);
            continue;
        }
        roff.control("SS", [words::usage(locale, &key).as_str()]);
        roff.text([roman(about(command))]);
        arguments(roff, command, |argument| !is_everywhere(argument));
    }
}

/// Some arguments of a command, each with its sentence.
fn arguments(roff: &mut Roff, command: &Command, is_told: impl Fn(&Arg) -> bool) {
    for argument in command.get_arguments().filter(|one| is_told(one)) {
        let help = argument.get_help().map(ToString::to_string);
        roff.control("TP", [])
            .text(label(argument))
            .text([roman(help.unwrap_or_default())]);
    }
}

/// How an argument is written: `-h, --help`, `--needs FILE`, `FILE`.
fn label(argument: &Arg) -> Vec<Inline> {
    let mut label = Vec::new();
    if let Some(short) = argument.get_short() {
        label.extend([bold(format!("-{short}")), roman(", ")]);
    }
    if let Some(long) = argument.get_long() {
        label.push(bold(format!("--{long}")));
    }
    if argument.get_action().takes_values() {
        if !label.is_empty() {
            label.push(roman(" "));
        }
        let names = argument.get_value_names().unwrap_or_default();
        let names: Vec<&str> = names.iter().map(clap::builder::Str::as_str).collect();
        label.push(italic(names.join(" ")));
    }
    label
}

/// Says whether every command takes an argument.
fn is_everywhere(argument: &Arg) -> bool {
    let is_flag = matches!(argument.get_id().as_str(), "help" | "version");
    argument.is_global_set() || is_repeated(argument) || is_flag
}

fn about(command: &Command) -> String {
    let about = command.get_about().map(ToString::to_string);
    about.unwrap_or_default()
}
