//! `matou` alone, or `matou declare`: the screens.

use super::arguments::Global;
use super::{Call, Environment, input, output};
use crate::error::{Error, Exit};
use crate::locale::Sentence;
use crate::text;
use crate::tui::opener::{Opener, Way};
use crate::tui::theme::{Glyphs, Theme};
use crate::tui::world::World;
use crate::tui::{self, Keeper, Start};

/// Opens the screens, where there is a terminal to open them in.
pub(super) fn run(call: &mut Call<'_, '_>, global: &Global, start: Start) -> Result<Exit, Error> {
    let terminal = call
        .environment
        .variables
        .get("TERM")
        .map_or("", String::as_str);
    let is_interactive = call.environment.input_is_terminal && call.environment.output_is_terminal;
    // A dumb terminal cannot place anything on a screen.
    if !is_interactive || terminal == "dumb" {
        return Err(match start {
            Start::Welcome => Error::NoTerminal,
            Start::Declarations | Start::Declaration(..) => Error::NoTerminalToDeclare,
        });
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
    let kept = Some(call.environment).filter(|_| !global.no_save);
    let keeper = Keeper::new(kept.and_then(Environment::store), stock)
        .with_drafts(kept.and_then(Environment::drafts))
        .with_begun(kept.and_then(Environment::begun));
    let way = Way::of(|name| call.environment.variables.get(name).cloned());
    let opener = Opener::new(way);
    let ending = tui::run(&mut world, call.locale.language(), &keeper, &opener, start)
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
    if let Some(undeclared) = ending.undeclared {
        let said = Sentence::new("interactive-undeclared").with("cause", undeclared.cause);
        let draft = undeclared.declaration.to_draft(call.environment.today);
        let said = locale.say(&said);
        call.tell(&format!("{said}\n{}", output::written(&draft)));
    }
    if let Some(declared) = ending.declared {
        let path = text::tame(&declared.display().to_string());
        let said = locale.say(&Sentence::new("interactive-declared").with("path", path));
        call.tell(&format!("{said}\n"));
    }
    Ok(if ending.interrupted {
        Exit::Interrupted
    } else {
        Exit::Done
    })
}
