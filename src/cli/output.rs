//! Where an answer goes: the standard output, or a file that is whole or not written at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Call;
use super::input::STANDARD;
use crate::error::{self, Error, Exit};
use crate::locale::Sentence;
use crate::report;

/// Writes the answer where it was asked for.
pub(super) fn deliver(
    call: &mut Call<'_, '_>,
    text: &str,
    to: Option<&Path>,
) -> Result<Exit, Error> {
    match to.filter(|path| *path != Path::new(STANDARD)) {
        None => answer(call, text),
        Some(path) => match replace(path, text.as_bytes()) {
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

/// Writes JSON as a file has it: one key a line.
pub(super) fn written(json: &Json) -> String {
    format!("{}\n", report::json::escape(&format!("{json:#}")))
}

/// Writes a file so that nobody ever finds half of it: beside it first, then in its place.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // What a link names is replaced, not the link.
    let path = match fs::canonicalize(path) {
        Ok(path) => path,
        // A link to nothing, or to itself, is left alone.
        Err(cause) if path.is_symlink() => return Err(cause),
        Err(_) => path.to_owned(),
    };
    let known = fs::metadata(&path).ok();
    match &known {
        Some(known) if known.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // A device or a pipe cannot be replaced: it is written to.
        Some(known) if known.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Some(known) if !known.is_file() => {
            return File::options().write(true).open(&path)?.write_all(bytes);
        }
        _ => {}
    }
    let mut draft = draft_beside(&path)?;
    draft.write_all(bytes)?;
    if let Some(known) = known {
        draft.as_file().set_permissions(known.permissions())?;
    }
    draft.as_file().sync_all()?;
    draft.persist(&path)?;
    Ok(())
}

/// Opens a temporary file in the same folder, with the permissions that a new file usually gets.
fn draft_beside(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".matou-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // The name of the temporary file would only puzzle: the caller names the one that was asked for.
    builder
        .tempfile_in(folder)
        .map_err(|error| match error.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => error.kind().into(),
        })
}
