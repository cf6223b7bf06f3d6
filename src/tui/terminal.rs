//! The real terminal: events in, frames out, sessions to the disk.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event};
use jiff::{Timestamp, Zoned};
use ratatui::DefaultTerminal;

use super::app::{App, Effect, Resumable, Saving, paste, update};
use super::keymap;
use super::screen;
use super::world::World;
use crate::error::cause_of;
use crate::locale::{Language, Sentence};
use crate::session::{Restored, Session, Slot, Store};

/// What keeps the session, or does not.
#[derive(Debug)]
pub struct Keeper {
    store: Option<Store>,
    slot: Option<Slot>,
    earlier: Option<(Slot, Restored)>,
}

impl Keeper {
    /// Keeps sessions in `store`; `None` keeps nothing.
    pub fn new(store: Option<Store>) -> Self {
        let earlier = store.as_ref().and_then(Store::latest);
        Self {
            store,
            slot: None,
            earlier,
        }
    }

    fn saving(&self) -> Saving {
        if self.store.is_some() {
            Saving::Nothing
        } else {
            Saving::Off
        }
    }

    fn resumable(&self) -> Option<Resumable> {
        let (_, restored) = self.earlier.as_ref()?;
        let zone = Zoned::now().time_zone().clone();
        Some(Resumable {
            journey: restored.session.journey.clone(),
            saved: restored.session.saved.to_zoned(zone).date(),
            dropped: restored.dropped.len(),
        })
    }

    /// Goes on with the session that was kept last.
    ///
    /// A session of which something could not be restored keeps its file: what goes on is written beside it.
    fn resume(&mut self) {
        let whole = self
            .earlier
            .as_ref()
            .filter(|(_, restored)| restored.dropped.is_empty());
        self.slot = whole.map(|(slot, _)| slot.clone());
    }

    /// Begins a session of its own; its file is chosen when there is something to keep.
    fn begin(&mut self) {
        self.slot = None;
    }

    fn save(&mut self, world: &World, app: &App) -> Saving {
        let Some(store) = &self.store else {
            return Saving::Off;
        };
        let session = session_of(app);
        let slot = self.slot.get_or_insert_with(|| store.slot(&session));
        match store.save(slot, &session, &world.catalogue) {
            Ok(()) => {
                // What was kept last is what can be taken up again.
                let restored = Restored {
                    session,
                    dropped: Vec::new(),
                };
                self.earlier = Some((slot.clone(), restored));
                Saving::Saved
            }
            Err(error) => Saving::Failed(cause_of(&error)),
        }
    }
}

/// The session as it is now.
fn session_of(app: &App) -> Session {
    Session {
        journey: app.journey.clone(),
        saved: Timestamp::now(),
        language: app.language,
    }
}

/// How the journey ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The language that was spoken last.
    pub language: Language,
    /// Whether the person interrupted the program rather than quit it.
    pub interrupted: bool,
    /// The session that could not be kept, with the reason: nothing that was answered may be lost.
    pub lost: Option<(Session, Sentence)>,
    /// Where the session is kept, if it is.
    pub kept: Option<std::path::PathBuf>,
}

/// Walks the journey in the terminal until the person leaves.
///
/// # Errors
/// When the terminal cannot be read or drawn; it is given back as it was.
pub fn run(world: &World, language: Language, mut keeper: Keeper) -> io::Result<Ending> {
    let mut app = App::new(world, language, keeper.saving(), keeper.resumable());
    let ended = ratatui::run(|terminal| {
        // A paste arrives in one piece, so that it is text and not keys.
        crossterm::execute!(io::stdout(), EnableBracketedPaste)?;
        let ended = walk(world, &mut app, &mut keeper, terminal);
        crossterm::execute!(io::stdout(), DisableBracketedPaste)?;
        ended
    });
    let lost = match &app.saving {
        Saving::Failed(cause) => Some((session_of(&app), cause.clone())),
        _ => None,
    };
    ended.map(|interrupted| Ending {
        interrupted,
        lost,
        language: app.language,
        kept: keeper
            .slot
            .map(|slot| slot.path().to_owned())
            .filter(|path| path.exists()),
    })
}

/// How long a signal to end may wait for an answer while nobody presses a key.
const BETWEEN_LOOKS: Duration = Duration::from_millis(200);

/// Takes notice of the signals that end a program, so that the terminal is given back before it ends.
fn listen_for_the_end() -> io::Result<Arc<AtomicBool>> {
    let told = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&told))?;
    }
    Ok(told)
}

/// Returns whether the person interrupted the program.
fn walk(
    world: &World,
    app: &mut App,
    keeper: &mut Keeper,
    terminal: &mut DefaultTerminal,
) -> io::Result<bool> {
    let told_to_end = listen_for_the_end()?;
    // Listening begins before the first frame, so that no resize is missed while it is drawn.
    event::poll(Duration::ZERO)?;
    let size = terminal.size()?;
    app.size = (size.width, size.height);
    loop {
        terminal.draw(|frame| {
            // The frame has the size that counts, whatever was announced before.
            app.size = (frame.area().width, frame.area().height);
            let view = screen::view(world, app);
            frame.render_widget(&view, frame.area());
            if let Some(position) = view.cursor(frame.area()) {
                frame.set_cursor_position(position);
            }
        })?;
        while !event::poll(BETWEEN_LOOKS)? {
            if told_to_end.load(Ordering::Relaxed) {
                return Ok(true);
            }
        }
        let before = app.clone();
        let (next, effects) = match event::read()? {
            Event::Key(key) => match keymap::resolve(before.context(), key) {
                Some(action) => update(world, before, action),
                None => (before, Vec::new()),
            },
            Event::Paste(pasted) => paste(world, before, &pasted),
            _ => (before, Vec::new()),
        };
        *app = next;
        for effect in effects {
            match effect {
                Effect::Save => {
                    app.saving = keeper.save(world, app);
                    app.resumable = keeper.resumable();
                }
                Effect::Resume => keeper.resume(),
                Effect::Begin => keeper.begin(),
                Effect::Quit => return Ok(false),
                Effect::Interrupt => return Ok(true),
            }
        }
    }
}
