//! The real program: its exit statuses, its two outputs, and readers that leave early.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Output, Stdio};

use super::path;

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_matou"));
    command
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("LANG")
        .env_remove("COLUMNS")
        .stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

#[test]
fn exit_statuses_tell_what_happened() {
    let needs = path("cli/needs.json");
    let cases: [(&[&str], i32); 7] = [
        (&["--version"], 0),
        (&["match", "--needs", &needs], 0),
        (&["catalogue", "check"], 0),
        (&["match", "--needs", "/nowhere/needs.json"], 1),
        (&["explain", "personne", "--needs", &needs], 1),
        (&[], 1),
        (&["match"], 2),
    ];
    for (arguments, status) in cases {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
        let silent = |bytes: &[u8]| bytes.is_empty();
        if status == 0 {
            assert!(silent(&output.stderr) || arguments == ["catalogue", "check"]);
        } else {
            assert!(silent(&output.stdout) && !silent(&output.stderr));
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn sessions_are_kept_where_the_system_says() {
    let home = tempfile::tempdir().unwrap();
    let session = r#"{"format":"matou.session/1","name":"Les Jardins","answers":{}}"#;
    for data in [".local/share", "elsewhere"] {
        let folder = home.path().join(data).join("matou/sessions");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("2026-11-23-120000.json"), session).unwrap();
        let run = |command: &str| {
            let mut program = program(&["sessions", command]);
            program.env("HOME", home.path()).env_remove("XDG_DATA_HOME");
            if data == "elsewhere" {
                program.env("XDG_DATA_HOME", home.path().join(data));
            }
            let output = program.output().unwrap();
            assert_eq!(output.status.code(), Some(0));
            String::from_utf8(output.stdout).unwrap()
        };
        assert_eq!(run("where"), format!("{}\n", folder.display()));
        let list = run("list");
        assert!(list.starts_with("2026-11-23-120000  Les Jardins"), "{list}");
    }
}

#[test]
fn help_speaks_the_language_of_the_system() {
    let help = |language: &str| {
        let output = program(&["match", "--help"])
            .env("LANG", language)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(help("fr_FR.UTF-8").contains("Fichier des besoins"));
    assert!(help("en_GB.UTF-8").contains("File of the needs"));
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let needs = path("cli/needs.json");
    // More than a pipe holds, so that the program is still writing when nobody reads any more.
    let arguments = ["match", "--needs", &needs, "--format", "json"];
    assert!(run(&arguments).stdout.len() > 100_000);
    let mut child = program(&arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::with_capacity(16, child.stdout.take().unwrap());
    let mut first = String::new();
    output.read_line(&mut first).unwrap();
    drop(output);
    let ended = child.wait_with_output().unwrap();
    assert_eq!(first, "{\n");
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_no_panic() {
    use std::os::unix::ffi::OsStrExt as _;

    let odd = std::ffi::OsStr::from_bytes(b"\xff\x1b[31m");
    for (before, status) in [
        (&["match", "--needs"][..], 1),
        (&["explain", "--needs", "x"], 2),
        (&["catalogue", "check"], 1),
        (&["--lang"], 2),
        (&[], 2),
    ] {
        let output = program(before).arg(odd).output().unwrap();
        assert_eq!(output.status.code(), Some(status), "{before:?}");
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(
            !err.contains('\u{1b}') && err.starts_with("Erreur"),
            "{err}"
        );
    }
}
