//! Opening a web page outside: in the browser of the machine where one is sits, or else by handing its address to
//! the clipboard of the terminal.

use std::fmt;
use std::io::{self, Write};

use crossterm::clipboard::CopyToClipboard;

use crate::criteria::is_web_address;
use crate::error::cause_of;
use crate::locale::Sentence;

/// A web address that can be opened: http or https, with a host, and nothing but what addresses are written with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Checks an address; `None` where it is none that should be opened.
    pub fn checked(address: &str) -> Option<Self> {
        // The marks of RFC 3986: no quote, no bracket of a shell, no backslash gets out of here.
        let is_written =
            |letter: char| letter.is_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(letter);
        let is_safe = is_web_address(address) && address.chars().all(is_written);
        is_safe.then(|| Self(address.to_owned()))
    }

    /// Returns the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where an address goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the browser.
    Browser,
    /// To the clipboard of the terminal, which may be on another machine.
    Clipboard,
}

impl Way {
    /// Chooses the way by the environment: over SSH, and where no desktop is, there is no browser to see.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let is_set = |name: &&str| variable(name).is_some_and(|value| !value.is_empty());
        let is_remote = ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"]
            .iter()
            .any(is_set);
        let has_desktop = cfg!(any(windows, target_os = "macos"))
            || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(is_set);
        if has_desktop && !is_remote {
            Self::Browser
        } else {
            Self::Clipboard
        }
    }
}

/// Opens addresses.
pub struct Opener {
    way: Way,
    launch: fn(&Address) -> io::Result<()>,
}

impl fmt::Debug for Opener {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Opener").field(&self.way).finish()
    }
}

impl Opener {
    /// Opens addresses in the browser of this machine, where that is the way.
    pub fn new(way: Way) -> Self {
        // No shell takes part: the address is an argument of its own.
        Self::with(way, |address| open::that_detached(address.as_str()))
    }

    /// Opens addresses by `launch`, where the browser is the way.
    pub fn with(way: Way, launch: fn(&Address) -> io::Result<()>) -> Self {
        Self { way, launch }
    }

    /// Opens an address, or hands it to the clipboard of the terminal behind `terminal`. Returns what came of it.
    pub fn open(&self, address: &Address, terminal: &mut impl Write) -> Sentence {
        let launched = match self.way {
            Way::Browser => (self.launch)(address),
            Way::Clipboard => return hand(address, terminal),
        };
        match launched {
            Ok(()) => said("open-browser", address),
            Err(_) => hand(address, terminal),
        }
    }
}

/// Hands an address to the clipboard of the terminal.
fn hand(address: &Address, terminal: &mut impl Write) -> Sentence {
    let copied = CopyToClipboard::to_clipboard_from(address.as_str());
    match crossterm::execute!(terminal, copied) {
        Ok(()) => said("open-clipboard", address),
        Err(error) => said("open-failed", address).with("cause", cause_of(&error)),
    }
}

fn said(key: &str, address: &Address) -> Sentence {
    Sentence::new(key).with("address", address.as_str())
}
