//! Gives the command line its words: every one of them comes from `data/locales/*/commands.ftl`.
//!
//! The key of a sentence follows from the command's path and from the argument's id: `command-match`,
//! `command-match-needs`; options of every command have one sentence, `option-lang`. A test walks the same
//! tree and proves that both languages have them all, and that nothing of clap's own English is left.

use clap::{Arg, ArgAction, Command};

use super::arguments::is_repeated;
use crate::locale::Locale;

/// Without `{usage-heading}`, which clap would say in English.
const TEMPLATE: &str = "{about-with-newline}\nUSAGE{usage}\n\n{all-args}{after-help}";

/// The key of the sentence of the whole program.
pub(super) const ROOT: &str = "command-matou";
/// Behind every other option, on every page.
const LAST: usize = 1000;

/// Gives its words to a command and to everything below it.
pub fn localise(command: Command, locale: &Locale, columns: usize) -> Command {
    let command = command
        .arg(flag("version", 'V', ArgAction::Version))
        .term_width(columns);
    below(command, ROOT, locale)
}

/// The key of a subcommand's sentence.
pub fn subcommand_key(parent: &str, name: &str) -> String {
    let parent = if parent == ROOT { "command" } else { parent };
    format!("{parent}-{name}")
}

/// The key of an argument's sentence.
pub fn argument_key(command: &str, argument: &Arg) -> String {
    let id = argument.get_id().as_str().replace('_', "-");
    if argument.is_global_set()
        || is_repeated(argument)
        || matches!(id.as_str(), "help" | "version")
    {
        format!("option-{id}")
    } else {
        format!("{command}-{id}")
    }
}

/// How a command is written.
pub(super) fn usage(locale: &Locale, key: &str) -> String {
    locale.text(&format!("{key}.usage"))
}

fn below(command: Command, key: &str, locale: &Locale) -> Command {
    let usage_heading = locale.text("command-headings.usage");
    command
        .arg(flag("help", 'h', ArgAction::Help))
        .about(locale.text(key))
        .long_about(None)
        .override_usage(usage(locale, key))
        .help_template(TEMPLATE.replace("USAGE", &format!("{usage_heading} ")))
        .subcommand_help_heading(locale.text("command-headings.commands"))
        .mut_args(|argument| worded(argument, key, locale))
        .mut_subcommands(|subcommand| {
            let key = subcommand_key(key, subcommand.get_name());
            below(subcommand, &key, locale)
        })
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name)
        .short(short)
        .long(name)
        .action(action)
        .display_order(LAST)
}

fn worded(argument: Arg, command: &str, locale: &Locale) -> Arg {
    let key = argument_key(command, &argument);
    let heading = if argument.is_positional() {
        "command-headings.arguments"
    } else if key.starts_with("option-") {
        "command-headings.everywhere"
    } else {
        "command-headings.options"
    };
    let takes_value = argument.get_action().takes_values();
    let argument = argument
        .help(locale.text(&key))
        .long_help(None)
        .help_heading(locale.text(heading));
    if takes_value {
        // The sentence says the values and the default, since clap would say them in English.
        argument
            .value_name(locale.text(&format!("{key}.value")))
            .hide_default_value(true)
            .hide_possible_values(true)
    } else {
        argument
    }
}
