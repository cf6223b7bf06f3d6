//! `matou catalogue list`: one line a hoster.

use crate::cli::arguments::Global;
use crate::cli::{Call, input, output};
use crate::error::{Error, Exit};
use crate::report::card;

/// Lists the hosters of the catalogue in use.
pub(super) fn run(call: &mut Call<'_, '_>, global: &Global) -> Result<Exit, Error> {
    let catalogue = input::catalogue(call, global)?;
    let list = card::list(&catalogue, &call.locale, call.environment.columns());
    output::answer(call, &list)
}
