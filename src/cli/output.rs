//! Where an answer goes: the standard output, or a file that is whole or not written at all.

use std::io;
use std::path::Path;

use super::Call;
use super::input::STANDARD;
use crate::disk;
use crate::error::{self, Error, Exit};
use crate::locale::Sentence;

pub(super) use crate::report::json::written;

/// Writes the answer where it was asked for.
pub(super) fn deliver(
    call: &mut Call<'_, '_>,
    text: &str,
    to: Option<&Path>,
) -> Result<Exit, Error> {
    match to.filter(|path| *path != Path::new(STANDARD)) {
        None => answer(call, text),
        Some(path) => match disk::replace(path, text.as_bytes()) {
            Ok(()) => Ok(Exit::Done),
            Err(cause) => Err(Error::Write {
                file: error::file_name(path),
                cause,
            }),
        },
    }
}

/// Writes the answer on the standard output.
///
/// A reader that has seen enough and closed it (`| head`) is no error.
pub(super) fn answer(call: &mut Call<'_, '_>, text: &str) -> Result<Exit, Error> {
    let output = &mut call.streams.output;
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match written {
        Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => Err(Error::Write {
            file: Sentence::new("standard-output"),
            cause,
        }),
        _ => Ok(Exit::Done),
    }
}
