//! Why an address gives nothing: what, where, and the remedy.

use std::io;

use super::address::Address;
use crate::error::cause_of;
use crate::locale::{Arg, Sentence};
use crate::problem::{Place, Problem};

/// Why an address gives nothing.
#[derive(Debug)]
pub enum Failure {
    /// What was given cannot be read as an address.
    NotAnAddress {
        /// What was given, safe to show.
        given: String,
    },
    /// The scheme is not `https`.
    NotHttps {
        /// The address.
        address: String,
    },
    /// The address holds a user or a password.
    Credentials {
        /// The host alone: what stands in front of it is repeated nowhere.
        site: String,
    },
    /// The host is a number that is no plain IP address, or a name that no public server has.
    NotASite {
        /// The host.
        host: String,
    },
    /// The host has letters that are written otherwise in an address.
    Accents {
        /// The host.
        host: String,
    },
    /// The port is not the usual one.
    Port {
        /// The address.
        address: String,
        /// The port.
        port: u16,
    },
    /// The host leads to an IP address that is not of the public Internet.
    NotPublic {
        /// The host.
        host: String,
        /// The IP address.
        ip: String,
    },
    /// No server has this name.
    UnknownName {
        /// The host.
        host: String,
    },
    /// No connection came about, or it broke.
    Unreachable {
        /// The address.
        address: String,
        /// Why.
        cause: io::Error,
    },
    /// The server does not prove that it is the one that is addressed.
    NotProven {
        /// The address.
        address: String,
    },
    /// The server took too long.
    TooSlow {
        /// The address.
        address: String,
    },
    /// The server answers, but not with a file.
    Status {
        /// The address.
        address: String,
        /// The status of HTTP, such as 404.
        status: u16,
    },
    /// What the server answers is not HTTP.
    Garbled {
        /// The address.
        address: String,
    },
    /// The answer is packed although it was asked for plainly.
    Packed {
        /// The address.
        address: String,
    },
    /// The answer stops before its end.
    CutShort {
        /// The address.
        address: String,
    },
    /// The answer is larger than what is read.
    TooLarge {
        /// The address.
        address: String,
        /// The most that is read, in bytes.
        most: u64,
    },
    /// One redirection too many.
    Redirections {
        /// The address.
        address: String,
        /// The most that are followed.
        most: usize,
    },
    /// The address redirects to one that gives nothing.
    Redirected {
        /// The address.
        from: String,
        /// Where it leads.
        to: String,
        /// Why that one gives nothing.
        cause: Box<Failure>,
    },
    /// The address was fetched in this run already.
    Again {
        /// The address.
        address: String,
    },
    /// Enough addresses for one run.
    TooManyFiles {
        /// The address that is one too many.
        address: String,
        /// The most.
        most: usize,
    },
    /// Enough bytes for one run.
    TooManyBytes {
        /// The address that is one too many.
        address: String,
        /// The most, in bytes.
        most: u64,
    },
    /// The person interrupted the run.
    Interrupted {
        /// The address that was being read.
        address: String,
    },
}

impl Failure {
    /// Says whether no other address can be fetched in this run either.
    pub fn ends_the_run(&self) -> bool {
        matches!(
            self,
            Self::TooManyFiles { .. } | Self::TooManyBytes { .. } | Self::Interrupted { .. }
        )
    }

    /// Says whether the person interrupted the run.
    pub fn is_interruption(&self) -> bool {
        matches!(self, Self::Interrupted { .. })
    }

    /// Says the failure of something that cannot go on without this address.
    pub fn problem(&self) -> Problem {
        self.said(Place::error)
    }

    /// Says the failure of something that goes on without this address.
    pub fn warning(&self) -> Problem {
        self.said(Place::warning)
    }

    fn said(&self, as_what: fn(&Place, &'static str) -> Problem) -> Problem {
        let (key, args) = self.words();
        let problem = as_what(&Place::file(self.place()), key);
        args.into_iter()
            .fold(problem, |problem, (name, value)| problem.with(name, value))
    }

    /// Where: the address, or what is known of it.
    fn place(&self) -> &str {
        match self {
            Self::NotAnAddress { given } => given,
            Self::Credentials { site: host }
            | Self::NotASite { host }
            | Self::Accents { host }
            | Self::NotPublic { host, .. }
            | Self::UnknownName { host } => host,
            Self::NotHttps { address }
            | Self::Port { address, .. }
            | Self::Unreachable { address, .. }
            | Self::NotProven { address }
            | Self::TooSlow { address }
            | Self::Status { address, .. }
            | Self::Garbled { address }
            | Self::Packed { address }
            | Self::CutShort { address }
            | Self::TooLarge { address, .. }
            | Self::Redirections { address, .. }
            | Self::Redirected { from: address, .. }
            | Self::Again { address }
            | Self::TooManyFiles { address, .. }
            | Self::TooManyBytes { address, .. }
            | Self::Interrupted { address } => address,
        }
    }

    /// The key of its sentence, whose remedy is the attribute of that name, and the variables of both.
    fn words(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            Self::NotAnAddress { .. } => ("fetch-not-an-address", vec![]),
            Self::NotHttps { .. } => ("fetch-not-https", vec![]),
            Self::Credentials { .. } => ("fetch-credentials", vec![]),
            Self::NotASite { .. } => ("fetch-not-a-site", vec![]),
            Self::Accents { .. } => ("fetch-accents", vec![]),
            Self::Port { port, .. } => ("fetch-port", vec![("port", port.to_string().into())]),
            Self::NotPublic { ip, .. } => ("fetch-not-public", vec![("ip", ip.as_str().into())]),
            Self::UnknownName { .. } => ("fetch-unknown-name", vec![]),
            Self::Unreachable { cause, .. } => (
                "fetch-unreachable",
                vec![("cause", connection_cause(cause).into())],
            ),
            Self::NotProven { .. } => ("fetch-not-proven", vec![]),
            Self::TooSlow { .. } => ("fetch-too-slow", vec![]),
            Self::Status {
                status: 404 | 410, ..
            } => ("fetch-not-there", vec![]),
            Self::Status { status, .. } => {
                ("fetch-status", vec![("status", status.to_string().into())])
            }
            Self::Garbled { .. } => ("fetch-garbled", vec![]),
            Self::Packed { .. } => ("fetch-packed", vec![]),
            Self::CutShort { .. } => ("fetch-cut-short", vec![]),
            Self::TooLarge { most, .. } => ("fetch-too-large", vec![("size", size(*most).into())]),
            Self::Redirections { most, .. } => {
                ("fetch-redirections", vec![("most", (*most).into())])
            }
            Self::Redirected { to, cause, .. } => {
                let (key, args) = cause.words();
                let say = |key: String| {
                    args.iter().fold(Sentence::new(key), |said, (name, arg)| {
                        said.with(name, arg.clone())
                    })
                };
                (
                    "fetch-redirected",
                    vec![
                        ("to", to.as_str().into()),
                        ("what", say(key.to_owned()).into()),
                        ("remedy", say(format!("{key}.remedy")).into()),
                    ],
                )
            }
            Self::Again { .. } => ("fetch-again", vec![]),
            Self::TooManyFiles { most, .. } => {
                ("fetch-too-many-files", vec![("most", (*most).into())])
            }
            Self::TooManyBytes { most, .. } => {
                ("fetch-too-many-bytes", vec![("size", size(*most).into())])
            }
            Self::Interrupted { .. } => ("fetch-interrupted", vec![]),
        }
    }

    /// Sets a failure behind the redirections that led to it; what ends the run is said of the run.
    pub(super) fn behind(self, from: &Address, to: &str) -> Self {
        if self.ends_the_run() || from.to_string() == to {
            return self;
        }
        Self::Redirected {
            from: from.to_string(),
            to: to.to_owned(),
            cause: Box::new(self),
        }
    }
}

/// Says a number of bytes as people count them, in thousands or in millions.
fn size(bytes: u64) -> Sentence {
    const THOUSAND: u64 = 1000;
    let thousands = bytes / THOUSAND;
    let (key, count) = if thousands < THOUSAND {
        ("fetch-size-kilo", thousands)
    } else {
        ("fetch-size-mega", thousands / THOUSAND)
    };
    Sentence::new(key).with("count", usize::try_from(count).unwrap_or(usize::MAX))
}

/// Says why a connection did not come about.
fn connection_cause(cause: &io::Error) -> Sentence {
    use io::ErrorKind;

    let key = match cause.kind() {
        ErrorKind::ConnectionRefused => "fetch-cause-refused",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            "fetch-cause-broken"
        }
        ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable | ErrorKind::NetworkDown => {
            "fetch-cause-no-network"
        }
        _ => return cause_of(cause),
    };
    Sentence::new(key)
}
