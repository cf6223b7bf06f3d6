//! `matou man` and `matou completions`: everything that the command line takes is in them.

use clap::Command;
use matou::cli::command;
use matou::error::Exit;

use super::matou;

/// Every command that does something, by its words, with the long names of its options.
fn leaves(command: &Command, above: &[&str]) -> Vec<(Vec<String>, Vec<String>)> {
    let mut found = Vec::new();
    for below in command.get_subcommands() {
        let path = [above, &[below.get_name()]].concat();
        if below.has_subcommands() {
            found.extend(leaves(below, &path));
            continue;
        }
        let longs = below.get_arguments().filter_map(clap::Arg::get_long);
        let path = path.iter().map(|word| (*word).to_owned());
        found.push((path.collect(), longs.map(str::to_owned).collect()));
    }
    found
}

/// The part of a page that is about a command.
fn part<'p>(page: &'p str, words: &str) -> &'p str {
    let title = format!("\n.SS \"{words} ");
    let mut parts = page.split(&title).skip(1);
    let part = parts.next().unwrap_or_else(|| panic!("{words}: {page}"));
    part.split("\n.S").next().unwrap()
}

#[test]
fn the_manual_names_every_command_and_every_option_in_both_languages() {
    let leaves = leaves(&command(), &["matou"]);
    assert!(leaves.len() > 15, "{leaves:?}");
    for (language, headings) in [
        ("fr", [".SH NOM", ".SH COMMANDES"]),
        ("en", [".SH NAME", ".SH COMMANDS"]),
    ] {
        let ran = matou(&["man", "--lang", language]);
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
        for heading in headings {
            assert!(ran.out.lines().any(|line| line == heading), "{heading}");
        }
        let (everywhere, _) = ran.out.split_once(headings[1]).unwrap();
        for (path, longs) in &leaves {
            let part = part(&ran.out, &path.join(" "));
            for long in longs {
                let long = format!("\\fB\\-\\-{}\\fR", long.replace('-', "\\-"));
                let is_told = part.contains(&long) != everywhere.contains(&long);
                assert!(is_told, "{path:?} {long}: {part}");
            }
        }
        let is_odd = |letter: char| letter.is_control() && letter != '\n';
        assert!(!ran.out.chars().any(is_odd));
    }
}

#[test]
fn every_shell_gets_every_command_and_the_values_of_options() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = matou(&["completions", shell]);
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""), "{shell}");
        for (path, longs) in leaves(&command(), &["matou"]) {
            assert!(ran.out.contains(path.last().unwrap()), "{shell} {path:?}");
            for long in longs {
                assert!(ran.out.contains(&long), "{shell} {path:?} --{long}");
            }
        }
    }
    let zsh = matou(&["completions", "zsh"]).out;
    assert!(zsh.contains("(text json markdown html csv)"), "{zsh}");
    let ran = matou(&["completions", "tcsh"]);
    assert_eq!(ran.exit, Exit::WrongUsage);
    assert!(ran.err.contains("fish"), "{}", ran.err);
}
