//! One question to a server and its answer, on a thread of its own. The only module that knows the client.

mod ending;

use std::fmt;
use std::io::{self, Read as _};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use ureq::config::Config;
use ureq::http::header::{CONTENT_ENCODING, LOCATION};
use ureq::http::{Response, Uri};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{Connector as _, NextTimeout, RustlsConnector, TcpConnector};
use ureq::{Agent, Body};

use self::ending::{Broken, EndingConnector};
use super::address::Address;
use super::failure::Failure;
use super::policy::Policy;

/// How many bytes are read at once.
const PART: usize = 32 * 1024;
/// How many parts wait for whoever collects them; a server that sends faster waits too.
const WAITING: usize = 2;

/// What becomes of a question.
#[derive(Debug)]
pub(super) enum Event {
    /// The next bytes of the file.
    Part(Vec<u8>),
    /// The file is whole.
    Whole,
    /// The server names another address, not read yet.
    Moved(String),
    /// The address gives nothing.
    Failed(Failure),
}

/// The client, with its open connections.
#[derive(Clone)]
pub(super) struct Client {
    agent: Agent,
}

impl Client {
    /// Makes a client that connects to nothing but what the policy admits. No proxy, no cookie, no packing;
    /// redirections are answers like others.
    pub(super) fn new(policy: &Policy) -> Self {
        let limits = policy.limits();
        let roots = match policy.certificate() {
            Some(der) => RootCerts::new_with_certs(&[Certificate::from_der(der).to_owned()]),
            None => RootCerts::WebPki,
        };
        let config = Agent::config_builder()
            .https_only(policy.is_strict())
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent(concat!("matou/", env!("CARGO_PKG_VERSION")))
            .accept_encoding("identity")
            .timeout_connect(Some(limits.connect))
            .timeout_per_read(Some(limits.silence))
            .timeout_per_write(Some(limits.silence))
            .build();
        let connector =
            ().chain(TcpConnector::default())
                .chain(RustlsConnector::default())
                .chain(EndingConnector);
        let agent = Agent::with_parts(config, connector, Checked(policy.clone()));
        Self { agent }
    }

    /// Asks for an address; what comes of it comes through the channel. Whoever waits for it need not: a
    /// receiver that is dropped ends the thread at its next part.
    pub(super) fn ask(&self, address: &Address, cap: u64) -> Result<Receiver<Event>, Failure> {
        let (events, receiver) = sync_channel(WAITING);
        let question = Question {
            agent: self.agent.clone(),
            address: address.to_string(),
            cap,
        };
        thread::Builder::new()
            .spawn(move || {
                let last = question.answer(&events).unwrap_or_else(Event::Failed);
                // Nobody waits any more where this fails.
                let _ = events.send(last);
            })
            .map_err(|cause| Failure::Unreachable {
                address: address.to_string(),
                cause,
            })?;
        Ok(receiver)
    }

    /// Closes all connections; what is under way ends.
    pub(super) fn close(self) {
        self.agent.shutdown();
    }
}

struct Question {
    agent: Agent,
    address: String,
    cap: u64,
}

impl Question {
    fn answer(&self, events: &SyncSender<Event>) -> Result<Event, Failure> {
        let address = || self.address.clone();
        let response = self
            .agent
            .get(&self.address)
            .call()
            .map_err(|error| self.failure(error))?;
        match response.status().as_u16() {
            200 => {}
            status @ (301 | 302 | 303 | 307 | 308) => {
                return location(&response)
                    .map(Event::Moved)
                    .ok_or(Failure::Status {
                        address: address(),
                        status,
                    });
            }
            status => {
                return Err(Failure::Status {
                    address: address(),
                    status,
                });
            }
        }
        if is_packed(&response) {
            return Err(Failure::Packed { address: address() });
        }
        let too_large = || Failure::TooLarge {
            address: address(),
            most: self.cap,
        };
        if response
            .body()
            .content_length()
            .is_some_and(|length| length > self.cap)
        {
            return Err(too_large());
        }
        let mut reader = response.into_body().into_reader();
        let mut buffer = vec![0; PART];
        let mut left = self.cap;
        loop {
            let count = match reader.read(&mut buffer) {
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.failure(error.into())),
            };
            let part = buffer.get(..count).unwrap_or_default();
            if part.is_empty() {
                return Ok(Event::Whole);
            }
            left = u64::try_from(count)
                .ok()
                .and_then(|count| left.checked_sub(count))
                .ok_or_else(too_large)?;
            if events.send(Event::Part(part.to_vec())).is_err() {
                return Ok(Event::Whole);
            }
        }
    }

    fn failure(&self, error: ureq::Error) -> Failure {
        let address = self.address.clone();
        match error {
            ureq::Error::Other(cause) => self.told(cause),
            ureq::Error::Timeout(_) => Failure::TooSlow { address },
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) => Failure::NotProven { address },
            ureq::Error::Protocol(_) | ureq::Error::LargeResponseHeader(..) => {
                Failure::Garbled { address }
            }
            ureq::Error::Io(cause) => self.broken(cause),
            other => Failure::Unreachable {
                address,
                cause: other.into_io(),
            },
        }
    }

    /// Reads what this module put into an error of the client.
    fn told(&self, cause: Box<dyn std::error::Error + Send + Sync>) -> Failure {
        cause
            .downcast::<Refused>()
            .map(|refused| refused.0)
            .or_else(|cause| {
                cause
                    .downcast()
                    .map(|broken: Box<Broken>| self.broken(broken.0))
            })
            .unwrap_or_else(|cause| self.broken(io::Error::other(cause)))
    }

    fn broken(&self, cause: io::Error) -> Failure {
        let address = self.address.clone();
        match cause.kind() {
            // What the encryption refuses: a certificate, a version, bytes that are none of its.
            io::ErrorKind::InvalidData => Failure::NotProven { address },
            io::ErrorKind::UnexpectedEof => Failure::CutShort { address },
            io::ErrorKind::TimedOut => Failure::TooSlow { address },
            _ => Failure::Unreachable { address, cause },
        }
    }
}

/// Returns where an answer redirects to, as it is written.
fn location(response: &Response<Body>) -> Option<String> {
    let location = response.headers().get(LOCATION)?;
    Some(String::from_utf8_lossy(location.as_bytes()).into_owned())
}

/// Says whether an answer is packed: nothing is unpacked, so that nothing grows.
fn is_packed(response: &Response<Body>) -> bool {
    let mut packings = response.headers().get_all(CONTENT_ENCODING).iter();
    packings.any(|packing| !packing.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// The one way from a name to the addresses that the client connects to.
#[derive(Debug)]
struct Checked(Policy);

impl Resolver for Checked {
    fn resolve(
        &self,
        uri: &Uri,
        _config: &Config,
        _timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let usual = if uri.scheme_str() == Some("https") {
            443
        } else {
            80
        };
        let host = uri.host().unwrap_or_default();
        let found = self
            .0
            .resolve(host, uri.port_u16().unwrap_or(usual))
            .map_err(|refused| ureq::Error::Other(Box::new(Refused(refused))))?;
        let mut resolved = self.empty();
        // The client has room for no more.
        for one in found.into_iter().take(MOST_TRIED) {
            resolved.push(one);
        }
        Ok(resolved)
    }
}

/// The most addresses of one name that are tried.
const MOST_TRIED: usize = 16;

/// Carries a refusal through the client.
#[derive(Debug)]
struct Refused(Failure);

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "refused: {:?}", self.0)
    }
}

impl std::error::Error for Refused {}
