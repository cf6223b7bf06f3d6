//! `matou declare`: a hoster describes itself on the screens.

use std::path::Path;

use super::arguments::Global;
use super::{Call, input, interactive};
use crate::declaration::Declaration;
use crate::error::{Error, Exit};
use crate::tui::Start;

/// Goes on with the declaration of a file, begins one there, or offers those that were begun.
pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    file: Option<&Path>,
) -> Result<Exit, Error> {
    let start = match file {
        None => Start::Declarations,
        Some(path) => Start::Declaration(path.to_owned(), read(path)?),
    };
    interactive::run(call, global, start)
}

/// Reads a declaration; `None` where there is no such file yet.
fn read(path: &Path) -> Result<Option<Declaration>, Error> {
    let file = match input::file(path) {
        Err(Error::Read { cause, .. }) if cause.kind() == std::io::ErrorKind::NotFound => {
            return Ok(None);
        }
        file => file?,
    };
    Declaration::read(&file).map(Some).map_err(Error::Input)
}
