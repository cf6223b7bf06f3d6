//! A web address, read strictly and written in one way only.
//!
//! What no browser and no server read alike is refused rather than guessed: `@` in front of the host, numbers
//! that some read as an IP address (`https://2130706433`), a backslash in the host. So there is only one
//! reading of what is left, here and in the client.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::failure::Failure;
use super::target::normal_target;
use crate::text;

/// The longest address that is read, in bytes.
const LONGEST: usize = 2048;

/// How many characters are repeated of what is no address.
const SHOWN: usize = 200;

/// Ends of names that no public server has: of this machine, of a local network, or of nobody.
const NOT_PUBLIC: &[&str] = &[
    "localhost",
    "local",
    "internal",
    "home.arpa",
    "localdomain",
    "lan",
    "intranet",
    "onion",
    "invalid",
    "test",
];

/// Who is addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Host {
    /// A name, in lower case, without a dot at its end.
    Name(String),
    /// An IP address written as such.
    Ip(IpAddr),
}

/// A web address in its normal form, without user, password or fragment: two addresses that are written alike
/// are the same one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub(super) is_secure: bool,
    pub(super) host: Host,
    pub(super) port: u16,
    /// What follows the host: the path from its `/`, and `?` with the query where there is one.
    target: String,
}

impl Address {
    /// Reads an address: `https://` or `http://`, a host, and what follows.
    ///
    /// # Errors
    /// [`Failure::NotAnAddress`], [`Failure::NotHttps`] for any other scheme, [`Failure::Credentials`],
    /// [`Failure::NotASite`] for a number that is no plain IP address, [`Failure::Accents`].
    pub fn parse(given: &str) -> Result<Self, Failure> {
        let unreadable = || Failure::NotAnAddress {
            given: shown(given),
        };
        let given = given.trim();
        if given.len() > LONGEST || given.chars().any(|one| one.is_control() || one == ' ') {
            return Err(unreadable());
        }
        let (scheme, rest) = given.split_once("://").ok_or_else(unreadable)?;
        let is_secure = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => {
                return Err(Failure::NotHttps {
                    address: shown(given),
                });
            }
        };
        let rest = rest.split('#').next().unwrap_or_default();
        let (authority, target) = match rest.find(['/', '?']) {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        if let Some((_, site)) = authority.rsplit_once('@') {
            return Err(Failure::Credentials { site: shown(site) });
        }
        let (host, port) = split_port(authority).ok_or_else(unreadable)?;
        let port = match port {
            "" if is_secure => 443,
            "" => 80,
            digits => read_port(digits).ok_or_else(unreadable)?,
        };
        let host = match host.strip_prefix('[') {
            Some(inside) => inside
                .strip_suffix(']')
                .and_then(|inside| inside.parse::<Ipv6Addr>().ok())
                .map(|ip| Host::Ip(ip.into()))
                .ok_or_else(unreadable)?,
            None => Self::read_host(host, unreadable)?,
        };
        Ok(Self {
            is_secure,
            host,
            port,
            target: normal_target(target),
        })
    }

    fn read_host(host: &str, unreadable: impl Fn() -> Failure) -> Result<Host, Failure> {
        if !host.is_ascii() {
            return Err(Failure::Accents { host: shown(host) });
        }
        let host = host.to_ascii_lowercase();
        let host = host.strip_suffix('.').unwrap_or(&host);
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && label
                    .bytes()
                    .all(|one| one.is_ascii_alphanumeric() || one == b'-' || one == b'_')
        };
        if host.len() > 253 || !host.split('.').all(is_label) {
            return Err(unreadable());
        }
        if !host.rsplit('.').next().is_some_and(is_number) {
            return Ok(Host::Name(host.to_owned()));
        }
        // Read otherwise than by four plain numbers, it is one address here and another one elsewhere.
        match host.parse::<Ipv4Addr>() {
            Ok(ip) => Ok(Host::Ip(ip.into())),
            Err(_) => Err(Failure::NotASite {
                host: host.to_owned(),
            }),
        }
    }

    /// Reads an address as this one's page means it: whole, or beginning with `//`, `/`, `?`, or beside it.
    ///
    /// # Errors
    /// Those of [`Address::parse`].
    pub fn join(&self, reference: &str) -> Result<Self, Failure> {
        let reference = reference.trim();
        let reference = reference.split('#').next().unwrap_or_default();
        let scheme = if self.is_secure { "https" } else { "http" };
        let path = self.target.split('?').next().unwrap_or_default();
        let target = if has_scheme(reference) {
            return Self::parse(reference);
        } else if reference.starts_with("//") {
            return Self::parse(&format!("{scheme}:{reference}"));
        } else if reference.is_empty() {
            self.target.clone()
        } else if reference.starts_with('/') {
            reference.to_owned()
        } else if reference.starts_with('?') {
            format!("{path}{reference}")
        } else {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{folder}/{reference}")
        };
        Self::parse(&format!("{scheme}://{}{target}", self.authority()))
    }

    /// Returns the host, and the port where it is not the usual one.
    fn authority(&self) -> String {
        let host = match &self.host {
            Host::Name(name) => name.clone(),
            Host::Ip(IpAddr::V4(ip)) => ip.to_string(),
            Host::Ip(IpAddr::V6(ip)) => format!("[{ip}]"),
        };
        match (self.is_secure, self.port) {
            (true, 443) | (false, 80) => host,
            (_, port) => format!("{host}:{port}"),
        }
    }

    /// Says whether the host is a name that a public server may have: one with a dot, and with no end that is
    /// kept for this machine or a local network.
    pub(super) fn has_public_name(&self) -> bool {
        match &self.host {
            Host::Ip(_) => true,
            Host::Name(name) => {
                let is_under = |end: &str| {
                    name.strip_suffix(end)
                        .is_some_and(|before| before.is_empty() || before.ends_with('.'))
                };
                name.contains('.') && !NOT_PUBLIC.iter().any(|end| is_under(end))
            }
        }
    }

    /// Returns the host as a person reads it.
    pub(super) fn host_name(&self) -> String {
        match &self.host {
            Host::Name(name) => name.clone(),
            Host::Ip(ip) => ip.to_string(),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_secure { "https" } else { "http" };
        write!(formatter, "{scheme}://{}{}", self.authority(), self.target)
    }
}

/// Makes what somebody wrote in the place of an address safe to show, and short.
fn shown(given: &str) -> String {
    let mut shown: String = given.chars().take(SHOWN).collect();
    if shown.len() < given.len() {
        shown.push('…');
    }
    text::tame(&shown)
}

/// Splits a host from its port, which may be missing; an IPv6 host keeps its brackets.
fn split_port(authority: &str) -> Option<(&str, &str)> {
    let end = if authority.starts_with('[') {
        authority.find(']')? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    let (host, rest) = authority.split_at_checked(end)?;
    match rest {
        "" => Some((host, "")),
        rest => Some((host, rest.strip_prefix(':')?)),
    }
}

/// Reads a port, in digits alone.
fn read_port(digits: &str) -> Option<u16> {
    let is_plain = digits.bytes().all(|one| one.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

/// Says whether a label would be read as a number somewhere: `127`, `0x7f`, `0x`.
fn is_number(label: &str) -> bool {
    match label.strip_prefix("0x") {
        Some(digits) => digits.bytes().all(|one| one.is_ascii_hexdigit()),
        None => label.bytes().all(|one| one.is_ascii_digit()),
    }
}

/// Says whether a reference is a whole address: letters, then a colon.
fn has_scheme(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|one: char| one.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|one| one.is_ascii_alphanumeric() || b"+-.".contains(&one))
    })
}
