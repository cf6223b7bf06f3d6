//! Where an answer goes: the standard output, or a file that is whole or not written at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Call;
use super::input::STANDARD;
use crate::disk;
use crate::error::{self, Error, Exit};
use crate::locale::Sentence;
use crate::problem::Place;

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

/// Refuses to write over a file that the command reads.
pub(super) fn spare<'p>(
    to: Option<&Path>,
    read: impl IntoIterator<Item = &'p PathBuf>,
) -> Result<(), Error> {
    let Some(to) = to.and_then(|path| fs::canonicalize(path).ok()) else {
        return Ok(());
    };
    let is_read = |path: &&PathBuf| fs::canonicalize(path).is_ok_and(|path| path == to);
    match read.into_iter().find(is_read).filter(|_| to.is_file()) {
        Some(path) => {
            let place = Place::file(&path.to_string_lossy());
            Err(Error::Input(vec![place.error("over-input")]))
        }
        None => Ok(()),
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
