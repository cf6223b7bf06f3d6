//! A connection that breaks is no end of a file.
//!
//! An answer may be as long as its connection. The client takes any end of that for the end of the file, a cut
//! one too: whoever stands on the way could so make twelve people of a hoster one, or hide what follows.

use std::fmt;
use std::io::{self, ErrorKind};

use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

/// Sets [`Ending`] around each connection.
#[derive(Debug)]
pub(super) struct EndingConnector;

impl<In: Transport> Connector<In> for EndingConnector {
    type Out = Ending<In>;

    fn connect(
        &self,
        _details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        Ok(chained.map(Ending))
    }
}

/// A connection whose breaking is an error of its own.
#[derive(Debug)]
pub(super) struct Ending<In>(In);

impl<In: Transport> Transport for Ending<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.0.await_input(timeout).map_err(|error| match error {
            ureq::Error::Io(cause) if is_broken(cause.kind()) => {
                ureq::Error::Other(Box::new(Broken(cause)))
            }
            other => other,
        })
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

fn is_broken(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnexpectedEof | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset
    )
}

/// Why a connection broke.
#[derive(Debug)]
pub(super) struct Broken(pub(super) io::Error);

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "broken: {}", self.0)
    }
}

impl std::error::Error for Broken {}
