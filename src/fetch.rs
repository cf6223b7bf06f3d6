//! Files from the web, at addresses that a person gives: the only part of the program that opens a connection.
//!
//! ```no_run
//! use std::sync::atomic::AtomicBool;
//!
//! use matou::fetch::{Fetcher, Policy};
//!
//! let interrupted = AtomicBool::new(false);
//! let mut progress = |address: &str, bytes: u64| eprintln!("{address}: {bytes}");
//! let mut fetcher = Fetcher::new(Policy::default(), &interrupted, &mut progress);
//! match fetcher.get("https://hoster.example/hoster.properties", 1024 * 1024) {
//!     Ok(file) => println!("{} bytes from {}", file.bytes.len(), file.address),
//!     Err(failure) => println!("{:?}", failure.problem()),
//! }
//! ```
//!
//! What a file names is not trusted more than the file. So each address, the one of each redirection too:
//!
//! - is `https`, on port 443, without user or password;
//! - leads to the public Internet: a name whose IP addresses are not all public is refused, and the connection
//!   is made to an address that was checked, never to what a second look-up says;
//! - is fetched once in a run; so many redirections, bytes and seconds, and no more (see [`Limits`]);
//! - is asked for directly, without a proxy that the environment names: behind one, nobody could check
//!   where the name leads.
//!
//! Nothing of encryption is set up before the first address is asked for. Servers are trusted after the
//! certificates that Mozilla trusts, which are part of the program.

mod address;
mod exchange;
mod failure;
mod policy;
mod public;
mod target;

use std::collections::HashSet;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use crate::text;

pub use self::address::Address;
use self::exchange::{Client, Event};
pub use self::failure::Failure;
pub use self::policy::{Limits, Policy};

/// How long an interruption may go unnoticed.
const NOTICE: Duration = Duration::from_millis(50);

/// A file from the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The address that gave it, after all redirections.
    pub address: Address,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Fetches files, one after the other, for one run of the program.
pub struct Fetcher<'a> {
    policy: Policy,
    interrupted: &'a AtomicBool,
    progress: &'a mut dyn FnMut(&str, u64),
    client: Option<Client>,
    /// The addresses that were asked for, and those that gave a file.
    seen: HashSet<String>,
    files: usize,
    bytes: u64,
}

impl fmt::Debug for Fetcher<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Fetcher")
            .field("policy", &self.policy)
            .field("files", &self.files)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

impl<'a> Fetcher<'a> {
    /// Makes a fetcher; nothing is connected yet. `interrupted` ends what is under way as soon as it is true;
    /// `progress` is told the address and how many of its bytes are there, at the beginning (zero) and at each
    /// part.
    pub fn new(
        policy: Policy,
        interrupted: &'a AtomicBool,
        progress: &'a mut dyn FnMut(&str, u64),
    ) -> Self {
        Self {
            policy,
            interrupted,
            progress,
            client: None,
            seen: HashSet::new(),
            files: 0,
            bytes: 0,
        }
    }

    /// Fetches an address, of which `cap` bytes at most are read.
    ///
    /// # Errors
    /// When the address is refused, gives nothing, or was fetched already ([`Failure::Again`]); when the run
    /// has had enough ([`Failure::ends_the_run`]).
    pub fn get(&mut self, url: &str, cap: u64) -> Result<Fetched, Failure> {
        let asked = Address::parse(url)?;
        self.policy.admit(&asked)?;
        self.enter(&asked)?;
        let end = Instant::now() + self.policy.limits().whole;
        let mut at = asked.clone();
        for _ in 0..=self.policy.limits().redirections {
            let answer = self
                .read(&at, cap, end)
                .map_err(|failure| failure.behind(&asked, &at.to_string()))?;
            match answer {
                Answer::File(bytes) => return self.keep(&asked, at, bytes),
                Answer::Moved(location) => at = self.follow(&asked, &at, &location)?,
            }
        }
        Err(Failure::Redirections {
            address: asked.to_string(),
            most: self.policy.limits().redirections,
        })
    }

    /// Counts an address, unless it is one too many.
    fn enter(&mut self, asked: &Address) -> Result<(), Failure> {
        let address = asked.to_string();
        if self.seen.contains(&address) {
            return Err(Failure::Again { address });
        }
        if self.files >= self.policy.limits().files {
            return Err(Failure::TooManyFiles {
                address,
                most: self.policy.limits().files,
            });
        }
        self.files += 1;
        self.seen.insert(address);
        Ok(())
    }

    /// Takes the next step of a redirection, checked like the first one.
    fn follow(&self, asked: &Address, at: &Address, location: &str) -> Result<Address, Failure> {
        let next = at
            .join(location)
            .map_err(|failure| failure.behind(asked, &text::tame(location)))?;
        let admitted = if at.is_secure && !next.is_secure {
            Err(Failure::NotHttps {
                address: next.to_string(),
            })
        } else {
            self.policy.admit(&next)
        };
        admitted.map_err(|failure| failure.behind(asked, &next.to_string()))?;
        Ok(next)
    }

    /// Notes where a file came from.
    fn keep(&mut self, asked: &Address, at: Address, bytes: Vec<u8>) -> Result<Fetched, Failure> {
        if at != *asked && !self.seen.insert(at.to_string()) {
            return Err(Failure::Again {
                address: at.to_string(),
            });
        }
        Ok(Fetched { address: at, bytes })
    }

    /// Asks one server, and waits for its answer no longer than `end` and the person allow.
    fn read(&mut self, at: &Address, cap: u64, end: Instant) -> Result<Answer, Failure> {
        let address = at.to_string();
        if self.is_interrupted() {
            return Err(Failure::Interrupted { address });
        }
        let left = self.policy.limits().bytes.saturating_sub(self.bytes);
        let events = self
            .client
            .get_or_insert_with(|| Client::new(&self.policy))
            .ask(at, cap.min(left))?;
        (self.progress)(&address, 0);
        let mut bytes = Vec::new();
        loop {
            let remaining = end.saturating_duration_since(Instant::now());
            if self.is_interrupted() {
                self.hang_up();
                return Err(Failure::Interrupted { address });
            }
            if remaining.is_zero() {
                self.hang_up();
                return Err(Failure::TooSlow { address });
            }
            match events.recv_timeout(remaining.min(NOTICE)) {
                Ok(Event::Part(part)) => {
                    bytes.extend_from_slice(&part);
                    self.bytes = self.bytes.saturating_add(length(&part));
                    (self.progress)(&address, length(&bytes));
                }
                Ok(Event::Whole) => return Ok(Answer::File(bytes)),
                Ok(Event::Moved(location)) => return Ok(Answer::Moved(location)),
                Ok(Event::Failed(Failure::TooLarge { .. })) if left < cap => {
                    return Err(Failure::TooManyBytes {
                        address,
                        most: self.policy.limits().bytes,
                    });
                }
                Ok(Event::Failed(failure)) => return Err(failure),
                Err(RecvTimeoutError::Timeout) => {}
                // The thread ended without a word: what it read made no sense.
                Err(RecvTimeoutError::Disconnected) => return Err(Failure::Garbled { address }),
            }
        }
    }

    fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }

    /// Leaves what is under way; the next address is asked over new connections.
    fn hang_up(&mut self) {
        if let Some(client) = self.client.take() {
            client.close();
        }
    }
}

/// What a server answers.
enum Answer {
    /// A whole file.
    File(Vec<u8>),
    /// Another address, not read yet.
    Moved(String),
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
