//! Files from the web, against a server of the tests on this machine: what is read, what is refused before any
//! connection, and what a server can do that must not matter.

#[cfg(test)]
mod addresses;
#[cfg(test)]
mod answers;
#[cfg(test)]
mod encryption;
#[cfg(test)]
mod links;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod server;

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use matou::fetch::{Failure, Fetched, Fetcher, Limits, Policy};
use server::Server;

/// More than any file of these tests.
const ENOUGH: u64 = 1024 * 1024;

/// Limits whose waits are long enough never to be met by accident.
fn patient() -> Limits {
    let a_minute = Duration::from_secs(60);
    Limits {
        connect: a_minute,
        silence: a_minute,
        whole: a_minute,
        ..Limits::default()
    }
}

/// A policy that reaches this server.
fn policy(server: &Server) -> Policy {
    Policy::for_tests_against(server.at()).within(patient())
}

/// Fetches one address by a policy.
fn get(policy: Policy, url: &str) -> Result<Fetched, Failure> {
    let interrupted = AtomicBool::new(false);
    Fetcher::new(policy, &interrupted, &mut |_, _| {}).get(url, ENOUGH)
}
