//! `matou` alone: the questionnaire on the screen.

use super::arguments::Global;
use super::{Call, input};
use crate::error::{Error, Exit};
use crate::locale::Sentence;
use crate::text;
use crate::tui::theme::{Glyphs, Theme};
use crate::tui::world::World;
use crate::tui::{self, Keeper};

/// Opens the questionnaire, where there is a terminal to open it in.
pub(super) fn run(call: &mut Call<'_, '_>, global: &Global) -> Result<Exit, Error> {
    let terminal = call
        .environment
        .variables
        .get("TERM")
        .map_or("", String::as_str);
    let is_interactive = call.environment.input_is_terminal && call.environment.output_is_terminal;
    // A dumb terminal cannot place anything on a screen.
    if !is_interactive || terminal == "dumb" {
        return Err(Error::NoTerminal);
    }
    // https://no-color.org: set and not empty.
    let no_colour = call
        .environment
        .variables
        .get("NO_COLOR")
        .is_some_and(|set| !set.is_empty());
    let theme = if no_colour { Theme::Mono } else { global.theme };
    let stock = input::stock(call, global)?;
    let loaded = stock.load().map_err(|cause| input::unkept(&stock, cause))?;
    input::warn(call, &loaded.warnings);
    let glyphs = Glyphs::for_terminal(terminal);
    let mut world = World::new(loaded.catalogue, call.environment.today, theme, glyphs);
    let store = if global.no_save {
        None
    } else {
        call.environment.store()
    };
    let ending = tui::run(
        &mut world,
        call.locale.language(),
        &Keeper::new(store, stock),
    )
    .map_err(Error::Terminal)?;
    let locale = world.locale(ending.language);
    if let Some(lost) = ending.lost {
        // Nothing that was answered may be lost: it is shown where it can be copied.
        let said = locale.say(&Sentence::new("interactive-lost").with("cause", lost.cause));
        call.tell(&format!("{said}\n{:#}\n", lost.session.to_json(&lost.made)));
    }
    if let Some(kept) = ending.kept {
        let path = text::tame(&kept.display().to_string());
        let said = locale.say(&Sentence::new("interactive-kept").with("path", path));
        call.tell(&format!("{said}\n"));
    }
    Ok(if ending.interrupted {
        Exit::Interrupted
    } else {
        Exit::Done
    })
}
