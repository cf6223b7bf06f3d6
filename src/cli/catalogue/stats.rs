//! `matou catalogue stats`: what the catalogue covers.

use crate::catalogue::stats::stats;
use crate::cli::arguments::{Format, Global};
use crate::cli::{Call, input, output};
use crate::error::{Error, Exit};
use crate::report;

/// Counts what the catalogue in use covers.
pub(super) fn run(call: &mut Call<'_, '_>, global: &Global, format: Format) -> Result<Exit, Error> {
    let catalogue = input::catalogue(call, global)?;
    let today = call.environment.today;
    let stats = stats(&catalogue, today);
    let answer = match format {
        Format::Text => {
            report::stats::text(&catalogue, &stats, &call.locale, call.environment.columns())
        }
        Format::Json => report::stats::json(&catalogue, &stats, today),
    };
    output::answer(call, &answer)
}
