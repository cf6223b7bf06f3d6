//! The words of the command line: none missing, none of another language, and every wrong use answered.

use std::collections::BTreeSet;

use clap::Command;
use matou::cli::{command, words};
use matou::error::Exit;
use matou::locale::{Language, Locale};
use matou::text;

use super::{Given, Ran, matou, matou_with};
use crate::support::locales;

/// What the help of clap says by itself, and what it writes when a sentence is missing.
const ENGLISH: [&str; 16] = [
    "Usage: ",
    "Options:",
    "Commands:",
    "Arguments:",
    "[OPTION]",
    "[COMMAND]",
    "<COMMAND>",
    "FILE",
    "HOSTER",
    "Print",
    "help for",
    "possible values",
    "default:",
    "[default",
    "command-",
    "option-",
];

/// Every path of commands, `[]` for `matou` alone.
fn paths() -> Vec<Vec<String>> {
    fn below(command: &Command, path: &[String], paths: &mut Vec<Vec<String>>) {
        paths.push(path.to_vec());
        for subcommand in command.get_subcommands() {
            let path = [path, &[subcommand.get_name().to_owned()]].concat();
            below(subcommand, &path, paths);
        }
    }
    let mut paths = Vec::new();
    below(&command(), &[], &mut paths);
    paths
}

/// Asks for help: `before` stands before the command, `after` behind it.
fn help(path: &[String], before: &[&str], after: &[&str]) -> Ran {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let ran = matou(&[before, &path, after].concat());
    assert_eq!(ran.exit, Exit::Done, "{path:?}: {}", ran.err);
    assert_eq!(ran.err, "");
    ran
}

#[test]
fn every_command_and_argument_has_its_sentences_in_both_languages() {
    fn below(command: &Command, key: &str, keys: &mut BTreeSet<String>) {
        keys.extend([key.to_owned(), format!("{key}.usage")]);
        for argument in command.get_arguments() {
            let key = words::argument_key(key, argument);
            if argument.get_action().takes_values() {
                keys.insert(format!("{key}.value"));
            }
            keys.insert(key);
        }
        for subcommand in command.get_subcommands() {
            let key = words::subcommand_key(key, subcommand.get_name());
            below(subcommand, &key, keys);
        }
    }
    for locale in locales() {
        let mut keys = BTreeSet::new();
        let tree = words::localise(command(), &locale, 80);
        below(&tree, "command-matou", &mut keys);
        for key in &keys {
            let said = locale.find_text(key);
            assert!(said.is_some(), "{:?} {key}", locale.language());
        }
        let code = locale.language().code();
        let written = std::fs::read_to_string(format!(
            "{}/data/locales/{code}/commands.ftl",
            env!("CARGO_MANIFEST_DIR")
        ))
        .unwrap();
        let headings = "command-headings";
        let orphans: Vec<&str> = written
            .lines()
            .filter(|line| line.starts_with("command-") || line.starts_with("option-"))
            .filter_map(|line| line.split(' ').next())
            .filter(|key| *key != headings && !keys.contains(*key))
            .collect();
        assert!(orphans.is_empty(), "{code}: {orphans:?}");
    }
}

#[test]
fn french_help_has_no_english_left() {
    for path in paths() {
        for flag in ["--help", "-h"] {
            let help = help(&path, &[], &[flag]).out;
            for english in ENGLISH {
                assert!(!help.contains(english), "{path:?}: {english}\n{help}");
            }
            assert!(help.contains("Usage\u{a0}: matou"), "{help}");
            assert!(help.contains("Affiche cette aide."), "{help}");
        }
    }
}

#[test]
fn english_help_has_no_french_left() {
    for path in paths() {
        let help = help(&path, &["--lang", "en"], &["--help"]).out;
        for french in ["Usage\u{a0}", "OPTIONS DE", "FICHIER", "Affiche", "é"] {
            assert!(!help.contains(french), "{path:?}: {french}\n{help}");
        }
        assert!(help.contains("Usage: matou"), "{help}");
    }
}

#[test]
fn help_fits_the_screen_and_names_the_command() {
    for path in paths() {
        for language in ["fr", "en"] {
            let help = help(&path, &[], &["--help", "--lang", language]).out;
            let widest = help.lines().map(text::width).max();
            assert!(widest <= Some(80), "{widest:?}\n{help}");
            let named = ["matou".to_owned()].into_iter().chain(path.iter().cloned());
            let named = named.collect::<Vec<_>>().join(" ");
            assert!(help.contains(&named), "{named}\n{help}");
        }
    }
}

/// Environment variables, arguments, and the language of the answer.
type Choice<'c> = (&'c [(&'c str, &'c str)], &'c [&'c str], Language);

#[test]
fn lang_beats_the_environment_wherever_it_stands() {
    let french = [("LC_ALL", "fr_FR.UTF-8"), ("LANG", "fr_FR.UTF-8")];
    let english = [("LANG", "en_GB.UTF-8")];
    let german = [("LC_ALL", ""), ("LC_MESSAGES", "de_DE"), ("LANG", "en_US")];
    let cases: [Choice<'_>; 9] = [
        (&[], &["catalogue", "list"], Language::French),
        (&french, &["catalogue", "list"], Language::French),
        (&english, &["catalogue", "list"], Language::English),
        (&german, &["catalogue", "list"], Language::French),
        (
            &french,
            &["--lang", "en", "catalogue", "list"],
            Language::English,
        ),
        (
            &french,
            &["catalogue", "list", "--lang", "en"],
            Language::English,
        ),
        (
            &french,
            &["catalogue", "--lang=en", "list"],
            Language::English,
        ),
        (
            &english,
            &["catalogue", "--lang=fr", "list"],
            Language::French,
        ),
        (
            &english,
            &["catalogue", "list", "--lang", "fr"],
            Language::French,
        ),
    ];
    for (variables, arguments, language) in cases {
        let given = Given {
            variables,
            ..Given::default()
        };
        let ran = matou_with(&given, arguments);
        let heading = Locale::new(language).text("list-headings.documented");
        assert!(ran.out.contains(&heading), "{variables:?} {arguments:?}");
    }
}

#[test]
fn the_version_is_one_line() {
    for flag in ["--version", "-V"] {
        let ran = matou(&[flag]);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, "matou 0.1.0\n"));
    }
}

#[test]
fn wrong_usage_is_named_in_the_language_with_a_way_out() {
    let cases: [(&[&str], &str, &str); 16] = [
        (
            &["matchh"],
            "« matchh » n’existe pas",
            "Pensiez-vous à « match » ?",
        ),
        (&["rien"], "« rien » n’existe pas", "« matou --help »"),
        (
            &["catalogue"],
            "Il manque une commande.",
            "« matou catalogue --help »",
        ),
        (
            &["match"],
            "Il manque --needs <FICHIER> ou --session <SESSION>.",
            "« matou match --help »",
        ),
        (
            &["match", "--needs"],
            "Il manque une valeur après « --needs",
            "« matou match --help »",
        ),
        (
            &["match", "--needs", ""],
            "Il manque une valeur après « --needs",
            "--help",
        ),
        (
            &["match", "--nedes", "x"],
            "« --nedes » n’est pas attendu",
            "Pensiez-vous à « --needs » ?",
        ),
        (
            &["match", "--needs", "x", "y"],
            "« y » n’est pas attendu",
            "--help",
        ),
        (
            &["match", "--needs", "x", "--format", "xml"],
            "Valeurs possibles : text, json, markdown, html, csv.",
            "--help",
        ),
        (
            &["match", "--needs", "x", "--limit", "peu"],
            "un nombre entier",
            "--help",
        ),
        (
            &["match", "--needs", "x", "--seed", "1,5"],
            "« 1,5 » ne convient pas",
            "--help",
        ),
        (
            &["match", "--needs", "x", "--strict=oui"],
            "ne prend pas la valeur « oui »",
            "--help",
        ),
        (
            &["match", "--needs", "x", "--needs", "y"],
            "ne peut être donné qu’une fois",
            "--help",
        ),
        (
            &["match", "--needs", "x", "--session", "y"],
            "ne vont pas ensemble",
            "--help",
        ),
        (
            &["explain", "--needs", "x"],
            "Il manque <HÉBERGEUR>.",
            "« matou explain --help »",
        ),
        (
            &["--lang", "de"],
            "Valeurs possibles : fr, en.",
            "« matou --help »",
        ),
    ];
    for (arguments, what, way_out) in cases {
        let ran = matou(arguments);
        let err = ran.err.replace('\u{a0}', " ");
        assert_eq!(ran.exit, Exit::WrongUsage, "{arguments:?}");
        assert_eq!(ran.out, "", "{arguments:?}");
        assert!(err.starts_with("Erreur : "), "{arguments:?}: {err}");
        assert!(err.contains(what), "{arguments:?}: {err}");
        assert!(err.contains(way_out), "{arguments:?}: {err}");
        assert_eq!(err.lines().count(), 2, "{err}");
        let english = matou(&[arguments, &["--lang", "en"]].concat()).err;
        let speaks_english = english.starts_with("Error: ") && !english.contains('\u{a0}');
        // A `--lang` that was given wrongly is not taken, and neither is one that ends up as a value.
        let swallowed = english.contains("« --lang") || arguments.last() == Some(&"--needs");
        assert!(speaks_english || swallowed, "{arguments:?}: {english}");
    }
}
