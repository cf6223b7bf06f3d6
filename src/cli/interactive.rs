//! `matou` alone: the questionnaire on the screen.

use jiff::civil::Date;

use super::arguments::{Global, Theme};
use super::{Call, input};
use crate::catalogue::Catalogue;
use crate::error::{Error, Exit};
use crate::locale::Language;

/// What the screens begin with.
#[derive(Clone, Debug)]
pub struct Interactive {
    /// The hosters.
    pub catalogue: Catalogue,
    /// The language of the first screen.
    pub language: Language,
    /// The colours.
    pub theme: Theme,
    /// Whether sessions are kept.
    pub save: bool,
    /// The day from which the age of facts is counted.
    pub today: Date,
}

/// Opens the questionnaire, where there is a terminal to open it in.
pub(super) fn run(call: &mut Call<'_, '_>, global: &Global) -> Result<Exit, Error> {
    if !(call.environment.input_is_terminal && call.environment.output_is_terminal) {
        return Err(Error::NoTerminal);
    }
    let start = Interactive {
        catalogue: input::catalogue(call, global)?,
        language: call.locale.language(),
        theme: global.theme,
        save: !global.no_save,
        today: call.environment.today,
    };
    screens(&start)
}

/// The screens themselves.
#[expect(
    clippy::unnecessary_wraps,
    reason = "the screens are not here yet, and a terminal can fail"
)]
fn screens(_start: &Interactive) -> Result<Exit, Error> {
    Ok(Exit::Done)
}
