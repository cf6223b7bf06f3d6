//! What may be fetched, and how much of it.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use super::address::{Address, Host};
use super::failure::Failure;
use super::public::is_public;

/// Finds the IP addresses of a name.
type Lookup = dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync;

/// How long, how often and how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest wait for a connection, encryption included.
    pub connect: Duration,
    /// The longest silence of a server that is connected.
    pub silence: Duration,
    /// The longest that one address takes, from its name to its last byte, redirections included.
    pub whole: Duration,
    /// The most redirections that one address takes.
    pub redirections: usize,
    /// The most addresses in a run.
    pub files: usize,
    /// The most bytes in a run.
    pub bytes: u64,
}

impl Default for Limits {
    /// A federation of some hundred hosters with all their services fits in.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            silence: Duration::from_secs(15),
            whole: Duration::from_secs(120),
            redirections: 5,
            files: 2000,
            bytes: 64 * 1024 * 1024,
        }
    }
}

/// What may be fetched: `https` on its usual port, from servers of the public Internet, within limits.
///
/// [`Policy::default`] is the only one that the program uses. What begins with `for_tests_` loosens it for a
/// server on the machine of a test; `tests/it/fetch` proves that nothing in the program names it.
#[derive(Clone)]
pub struct Policy {
    limits: Limits,
    server: Option<SocketAddr>,
    lookup: Arc<Lookup>,
    certificate: Option<Vec<u8>>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            server: None,
            certificate: None,
            lookup: Arc::new(|host| {
                // The port is of no use to the machine that is asked.
                Ok((host, 0).to_socket_addrs()?.map(|one| one.ip()).collect())
            }),
        }
    }
}

impl fmt::Debug for Policy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Policy")
            .field("limits", &self.limits)
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}

impl Policy {
    /// Sets other limits.
    #[must_use]
    pub fn within(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Returns the limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Lets tests reach one server of their own, on this machine, also without encryption; everything else
    /// stays as strict as it is. The program never calls this.
    #[must_use]
    pub fn for_tests_against(server: SocketAddr) -> Self {
        Self {
            server: Some(server),
            ..Self::default()
        }
    }

    /// Lets tests say to which IP addresses names lead; these are checked like any other. The program never
    /// calls this.
    #[must_use]
    pub fn for_tests_resolving(
        self,
        lookup: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            lookup: Arc::new(lookup),
            ..self
        }
    }

    /// Lets tests trust one certificate (DER), and no other. The program never calls this.
    #[must_use]
    pub fn for_tests_trusting(self, certificate: &[u8]) -> Self {
        Self {
            certificate: Some(certificate.to_owned()),
            ..self
        }
    }

    /// Checks what an address says by itself, before any name is looked up.
    pub(super) fn admit(&self, address: &Address) -> Result<(), Failure> {
        if let Some(server) = self.server
            && server.port() == address.port
        {
            // The IP address is checked before the connection is made, here as everywhere.
            return Ok(());
        }
        if !address.is_secure {
            return Err(Failure::NotHttps {
                address: address.to_string(),
            });
        }
        if !address.has_public_name() {
            return Err(Failure::NotASite {
                host: address.host_name(),
            });
        }
        if let Host::Ip(ip) = address.host
            && !is_public(ip)
        {
            return Err(not_public(address.host_name(), ip));
        }
        if address.port != 443 {
            return Err(Failure::Port {
                address: address.to_string(),
                port: address.port,
            });
        }
        Ok(())
    }

    /// Finds the IP addresses of a host and checks each of them: where one is not public, none is used. What
    /// this returns is what is connected to; no name is looked up a second time.
    pub(super) fn resolve(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, Failure> {
        let unknown = || Failure::UnknownName {
            host: host.to_owned(),
        };
        let ips = match host.trim_matches(['[', ']']).parse::<IpAddr>() {
            Ok(ip) => vec![ip],
            Err(_) => (self.lookup)(host).map_err(|_| unknown())?,
        };
        let found: Vec<SocketAddr> = ips.iter().map(|ip| SocketAddr::new(*ip, port)).collect();
        let is_allowed = |one: &&SocketAddr| self.server == Some(**one) || is_public(one.ip());
        match found.iter().find(|one| !is_allowed(one)) {
            Some(refused) => Err(not_public(host.to_owned(), refused.ip())),
            None if found.is_empty() => Err(unknown()),
            None => Ok(found),
        }
    }

    /// Returns the only certificate that is trusted; without one, those that Mozilla trusts are.
    pub(super) fn certificate(&self) -> Option<&[u8]> {
        self.certificate.as_deref()
    }

    /// Says whether nothing but `https` is admitted.
    pub(super) fn is_strict(&self) -> bool {
        self.server.is_none()
    }
}

fn not_public(host: String, ip: IpAddr) -> Failure {
    Failure::NotPublic {
        host,
        ip: ip.to_string(),
    }
}
