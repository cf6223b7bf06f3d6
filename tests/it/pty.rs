//! The real binary in a real terminal: from the start to an explanation, and back another day.

use std::io::Read;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::terminal::Terminal;

#[test]
fn from_the_start_to_an_explanation_and_back_another_day() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(home.path(), &[], (80, 24));
    terminal.wait_for("Trouver un hébergeur éthique");
    for (keys, shown) in [
        ("\r", "question 1 sur 5"),
        ("\x1b[B\r", "question 2 sur 7"),
        ("\r", "question 3 sur 7"),
        ("\x1b[B\r", "question 4 sur 7"),
        ("nextcloud", "Chercher : nextcloud"),
        ("\r", "[x] Nextcloud"),
        ("\r", "question 5 sur 7"),
        ("bret\r", "(•) Bretagne (France)"),
        ("\r", "question 6 sur 7"),
        (" ", "[x] migration"),
        ("\r", "question 7 sur 7"),
        ("\r", "vos réponses"),
        ("\x1b[F\r", "Confirmés"),
        ("\r", "Vos conditions"),
    ] {
        terminal.press(keys);
        terminal.wait_for(shown);
    }
    terminal.wait_until("a visible cursor on the selected line", |screen| {
        let (row, column) = screen.cursor_position();
        let mark = screen.cell(row, column).map(vt100::Cell::contents);
        !screen.hide_cursor() && mark == Some("▸")
    });
    terminal.press("q");
    assert_eq!(terminal.wait_for_end(), 0);

    let sessions = home.path().join(".local/share/matou/sessions");
    assert_eq!(std::fs::read_dir(&sessions).unwrap().count(), 1);

    let mut terminal = Terminal::start(home.path(), &[], (80, 24));
    terminal.wait_for("Reprendre");
    terminal.press("\r");
    terminal.wait_for("Confirmés");
    // The weightings are drawn beside the screens, and come in by themselves.
    terminal.wait_for("en tête dans");
    terminal.press("b");
    terminal.wait_for("Si ce que le silence");
    terminal.press("\x1b");
    terminal.wait_for("Confirmés");
    // What was answered since is what is taken up again.
    terminal.press("e");
    terminal.wait_for("Bretagne (France)");
    terminal.press("\x1b[H\r\x1b[B\r");
    terminal.wait_for("Pour une grande structure");
    terminal.press("\x1b");
    terminal.wait_for("Confirmés");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end(), 130);
    assert_eq!(
        std::fs::read_dir(&sessions).unwrap().count(),
        1,
        "the same session goes on"
    );
}

#[test]
fn a_note_survives_a_kill() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(home.path(), &[], (80, 24));
    terminal.wait_for("Trouver un hébergeur éthique");
    terminal.press("\r");
    terminal.wait_for("question 1 sur 5");
    terminal.press("n");
    terminal.wait_for("matou · note");
    terminal.press("Dès l’été, à l’œil\r– où ?");
    terminal.wait_for("– où ?");
    terminal.wait_until("the cursor after what was typed", |screen| {
        let (row, column) = screen.cursor_position();
        let cell = |column| screen.cell(row, column).map(vt100::Cell::contents);
        !screen.hide_cursor() && cell(column - 1) == Some("?")
    });
    // A paste comes in one piece, with the line ends that terminals make of them.
    terminal.press("\x1b[200~\rcollé\x1b[201~");
    terminal.wait_for("collé");
    terminal.kill();

    let sessions = home.path().join(".local/share/matou/sessions");
    let file = std::fs::read_dir(&sessions).unwrap().next().unwrap();
    let file = std::fs::read(file.unwrap().path()).unwrap();
    let session: serde_json::Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(session["notes"]["Q1"], "Dès l’été, à l’œil\n– où ?\ncollé");
}

#[test]
fn a_declaration_survives_a_kill() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("potager.json");
    let path = file.to_str().unwrap();
    let mut terminal = Terminal::start(home.path(), &["declare", path], (80, 24));
    terminal.wait_for("Nom de l’hébergeur");
    // The name, no website, on to the criteria, and the families down to services.
    for (keys, shown) in [
        ("Le Potager", "Le Potager"),
        ("\r\r\r", "en blanc pour l’instant"),
        ("\x1b[B\x1b[B\r", "Services proposés"),
        ("nextcloud\r", "[x] suite de partage de fichiers"),
        ("\x1b", "1 critère rempli"),
    ] {
        terminal.press(keys);
        terminal.wait_for(shown);
    }
    terminal.kill();
    let kept = std::fs::read(&file).unwrap();
    let kept: serde_json::Value = serde_json::from_slice(&kept).unwrap();
    let hoster = &kept["hosters"][0];
    assert_eq!(hoster["id"], "le-potager");
    let offered = &hoster["facts"]["services.offer"][0]["has"][0];
    assert_eq!(offered["software"], "Nextcloud");
    // It is taken up where its answers are, and Ctrl+C leaves it as it is.
    let mut terminal = Terminal::start(home.path(), &["declare", path], (80, 24));
    terminal.wait_for("1 critère rempli");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end(), 130);
    let again: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(again, kept);
}

#[test]
fn sessions_are_named_and_deleted_in_their_list() {
    let home = tempfile::tempdir().unwrap();
    let sessions = home.path().join(".local/share/matou/sessions");
    std::fs::create_dir_all(&sessions).unwrap();
    for (name, saved) in [("un", "2026-01-01"), ("deux", "2026-01-02")] {
        let session = format!(
            r#"{{"format":"matou.session/1","name":"{name}","saved":"{saved}T00:00:00Z","answers":{{}}}}"#
        );
        std::fs::write(sessions.join(format!("{name}.json")), session).unwrap();
    }
    let mut terminal = Terminal::start(home.path(), &[], (80, 24));
    terminal.wait_for("Sessions gardées (2)");
    terminal.press("\x1b[B\r");
    terminal.wait_for("▸ deux");
    terminal.press("m");
    terminal.wait_for("Comment s’appelle");
    terminal.press("\x1b[HLes Étés et ");
    terminal.wait_until("a cursor behind what was typed", |screen| {
        let (_, column) = screen.cursor_position();
        screen.contents().contains("Les Étés et deux") && !screen.hide_cursor() && column == 15
    });
    terminal.press("\r");
    terminal.wait_for("Le nom est changé.");
    terminal.press("\x1b[B\x1b[3~");
    terminal.wait_for("Supprimer « un » ?");
    terminal.press("\x1b");
    terminal.wait_for("Étés et deux");
    terminal.press("\x1b[3~\r");
    terminal.wait_for("« un » est supprimée.");
    terminal.press("q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(!sessions.join("un.json").exists());
    let kept = std::fs::read_to_string(sessions.join("deux.json")).unwrap();
    assert!(kept.contains("Les Étés et deux"), "{kept}");
}

#[test]
fn a_resized_terminal_is_drawn_anew() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(home.path(), &[], (80, 24));
    terminal.wait_for("Trouver un hébergeur éthique");
    let small = PtySize {
        rows: 5,
        cols: 20,
        pixel_width: 0,
        pixel_height: 0,
    };
    terminal
        .screen
        .0
        .lock()
        .unwrap()
        .screen_mut()
        .set_size(5.try_into().unwrap(), 20.try_into().unwrap());
    terminal.master.resize(small).unwrap();
    terminal.wait_for("Fenêtre trop");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end(), 130);
}

#[test]
fn no_save_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(home.path(), &["--no-save"], (80, 24));
    terminal.wait_for("rien n’est enregistré");
    terminal.press("\r\x1b[B\r");
    terminal.wait_for("question 2 sur 7");
    terminal.press("q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_signal_to_end_gives_the_terminal_back() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(home.path(), &[], (80, 24));
    terminal.wait_for("Trouver un hébergeur éthique");
    let id = terminal.child.process_id().unwrap().to_string();
    let told = std::process::Command::new("kill")
        .args(["-TERM", &id])
        .status()
        .unwrap();
    assert!(told.success());
    assert_eq!(terminal.wait_for_end(), 130);
    terminal.wait_until("the ordinary screen", |screen| !screen.alternate_screen());
}

#[test]
fn a_terminal_that_is_gone_takes_the_program_along() {
    let home = tempfile::tempdir().unwrap();
    let pair = native_pty_system().openpty(PtySize::default()).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_matou"));
    command.env_clear();
    command.env("HOME", home.path());
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    // Nobody else holds the other end: what this reader does not read, nobody does.
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut shown = Vec::new();
    while !String::from_utf8_lossy(&shown).contains("Quitter") {
        let mut bytes = [0; 4096];
        let read = reader.read(&mut bytes).unwrap();
        shown.extend_from_slice(&bytes[..read]);
    }
    drop(reader);
    drop(pair.master);
    let deadline = Instant::now() + Duration::from_secs(30);
    while child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < deadline, "it goes on without a terminal");
        std::thread::sleep(Duration::from_millis(20));
    }
}
