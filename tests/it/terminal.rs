//! The real binary in a real terminal: keys as bytes in, what is shown out. It waits for what is shown, never for
//! time.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Long enough for a loaded machine; a test that passes never waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// The binary in a terminal of its own.
pub(crate) struct Terminal {
    /// The program.
    pub(crate) child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    /// The other end of the terminal.
    pub(crate) master: Box<dyn MasterPty + Send>,
    /// What the terminal shows, and a bell for whenever that changes.
    pub(crate) screen: Arc<(Mutex<vt100::Parser>, Condvar)>,
}

impl Terminal {
    /// Starts the program in French with `home` as its home.
    pub(crate) fn start(home: &Path, arguments: &[&str], size: (u16, u16)) -> Self {
        let (cols, rows) = size;
        let pty = native_pty_system();
        let pair = pty
            .openpty(PtySize {
                rows,
                cols,
                pixel_width: 0,
                pixel_height: 0,
            })
            .unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_matou"));
        command.args(arguments);
        command.env_clear();
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "fr_FR.UTF-8");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let screen = Arc::new((
            Mutex::new(vt100::Parser::new(
                rows.try_into().unwrap(),
                cols.try_into().unwrap(),
                0,
            )),
            Condvar::new(),
        ));
        let mut output = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = output.read(&mut bytes) {
                shared.0.lock().unwrap().process(&bytes[..read]);
                shared.1.notify_all();
            }
        });
        let keyboard = pair.master.take_writer().unwrap();
        Self {
            child,
            keyboard,
            master: pair.master,
            screen,
        }
    }

    /// Types keys as bytes.
    pub(crate) fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Waits until the screen shows `words`, and returns it. A no-break space is a space.
    pub(crate) fn wait_for(&self, words: &str) -> String {
        self.wait_until(words, |screen| {
            screen.contents().replace('\u{a0}', " ").contains(words)
        })
    }

    /// Waits until what is shown holds, and returns the screen.
    pub(crate) fn wait_until(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) -> String {
        let deadline = Instant::now() + PATIENCE;
        let mut parser = self.screen.0.lock().unwrap();
        while !holds(parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero(),
                "no {what:?} in:\n{}",
                parser.screen().contents()
            );
            parser = self.screen.1.wait_timeout(parser, left).unwrap().0;
        }
        parser.screen().contents()
    }

    /// Waits until the rows of the screen are these.
    pub(crate) fn wait_for_frame(&self, frame: &str) {
        self.wait_until(frame, |screen| frame_of(screen) == frame);
    }

    /// Ends the program as no program can expect it.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits until the program has ended, and returns its status.
    pub(crate) fn wait_for_end(&mut self) -> u32 {
        self.child.wait().unwrap().exit_code()
    }
}

/// The rows of a screen as [`Walk::text`](crate::walk::Walk::text) has them.
fn frame_of(screen: &vt100::Screen) -> String {
    let (_, columns) = screen.size();
    let row = |row: String| row.replace('\u{a0}', " ").trim_end().to_owned();
    let rows: Vec<String> = screen.rows(0, columns.get()).map(row).collect();
    rows.join("\n")
}

/// The bytes that a keyboard sends for a key.
pub(crate) fn bytes(event: KeyEvent) -> String {
    match event.code {
        KeyCode::Char(letter) => letter.to_string(),
        KeyCode::Enter => "\r".to_owned(),
        KeyCode::Esc => "\x1b".to_owned(),
        KeyCode::Tab => "\t".to_owned(),
        KeyCode::Backspace => "\x7f".to_owned(),
        KeyCode::Delete => "\x1b[3~".to_owned(),
        KeyCode::Up => "\x1b[A".to_owned(),
        KeyCode::Down => "\x1b[B".to_owned(),
        KeyCode::Right => "\x1b[C".to_owned(),
        KeyCode::Left => "\x1b[D".to_owned(),
        KeyCode::Home => "\x1b[H".to_owned(),
        KeyCode::End => "\x1b[F".to_owned(),
        other => panic!("no bytes for {other:?}"),
    }
}
