//! `matou catalogue show`: everything documented about one hoster.

use super::named;
use crate::cli::arguments::Global;
use crate::cli::{Call, input, output};
use crate::error::{Error, Exit};
use crate::report::card;

/// Writes the card of the hoster that is called so.
pub(super) fn run(call: &mut Call<'_, '_>, global: &Global, given: &str) -> Result<Exit, Error> {
    let catalogue = input::catalogue(call, global)?;
    let position = named::find(&catalogue, given)?;
    let hoster = catalogue.hosters.get(position);
    let (today, columns) = (call.environment.today, call.environment.columns());
    let card = hoster.map(|hoster| card::card(hoster, today, &call.locale, columns));
    output::answer(call, &card.unwrap_or_default())
}
