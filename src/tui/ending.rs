//! The signals that end a program, and a terminal that is gone.
//!
//! A signal raises a flag that the event loop looks at, so that the terminal is given back before the end. When
//! the terminal itself is gone (its window was closed), crossterm reads an end that never ends and comes back
//! to nobody: a thread then ends the program. Everything that was answered is on the disk by then.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Listens for the signals that end a program, as long as it lives.
pub(super) struct End {
    told: Arc<AtomicBool>,
    /// Says, by being dropped, that the event loop came to its end.
    #[cfg(unix)]
    _under_way: std::sync::mpsc::Sender<()>,
}

impl End {
    /// Says whether a signal to end has come.
    pub(super) fn is_told(&self) -> bool {
        self.told.load(Ordering::Relaxed)
    }

    /// Begins to listen.
    #[cfg(unix)]
    pub(super) fn listen() -> io::Result<Self> {
        use signal_hook::consts::{SIGHUP, SIGTERM};
        use std::sync::mpsc::{RecvTimeoutError, channel};

        let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP])?;
        let told = Arc::new(AtomicBool::new(false));
        let (under_way, ended) = channel();
        let flag = Arc::clone(&told);
        std::thread::spawn(move || {
            if signals.forever().next().is_none() {
                return;
            }
            flag.store(true, Ordering::Relaxed);
            if ended.recv_timeout(GRACE) == Err(RecvTimeoutError::Timeout) {
                std::process::exit(crate::error::Exit::Interrupted.code().into());
            }
        });
        Ok(Self {
            told,
            _under_way: under_way,
        })
    }

    /// Begins to listen; where there are no such signals, there is nothing to hear.
    #[cfg(not(unix))]
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Self {
            told: Arc::default(),
        })
    }
}

/// How long the event loop may take to give the terminal back.
#[cfg(unix)]
const GRACE: std::time::Duration = std::time::Duration::from_secs(1);
