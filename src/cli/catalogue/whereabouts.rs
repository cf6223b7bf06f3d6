//! `matou catalogue where`: the file of the user's own catalogue.

use crate::cli::{Call, output};
use crate::error::{Error, Exit};
use crate::text;

/// Says where the file is, or will be once something is added.
pub(super) fn run(call: &mut Call<'_, '_>) -> Result<Exit, Error> {
    let shelf = call.environment.shelf().ok_or(Error::NoFolder)?;
    // Foreign bytes of a path are no text for a terminal.
    let path = text::tame(&shelf.path().to_string_lossy());
    output::answer(call, &format!("{path}\n"))
}
