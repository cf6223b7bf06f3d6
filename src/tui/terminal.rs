//! The real terminal: events in, frames out, sessions to the disk.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event};
use jiff::Timestamp;
use ratatui::DefaultTerminal;

use super::app::{App, Effect, Saving, paste, update};
use super::declaring::Declaring;
use super::drawer::Drawer;
use super::ending::End;
use super::keeper::{self, Keeper};
use super::keymap;
use super::opener::Opener;
use super::screen::{self, declare};
use super::world::World;
use crate::catalogue::Catalogue;
use crate::declaration::Declaration;
use crate::locale::{Language, Sentence};
use crate::session::{Made, Session};

/// Where the program begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// At the welcome.
    #[default]
    Welcome,
    /// At the declarations: one that was begun can be taken up again.
    Declarations,
    /// At a declaration whose file was named; `None` where there is no such file yet.
    Declaration(PathBuf, Option<Declaration>),
}

impl Start {
    fn show(self, app: &mut App) {
        match self {
            Self::Welcome => {}
            Self::Declarations => declare::begin(app),
            Self::Declaration(path, declaration) => {
                let saving = if declaration.is_some() {
                    Saving::Saved
                } else {
                    Saving::Nothing
                };
                let saving = Some(saving).filter(|_| app.saving != Saving::Off);
                let declaring = Declaring::new(
                    declaration.unwrap_or_default(),
                    Some(path),
                    saving.unwrap_or(Saving::Off),
                );
                declare::go_on(app, declaring);
            }
        }
    }
}

/// A declaration that could not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undeclared {
    /// The declaration.
    pub declaration: Declaration,
    /// Why it could not be kept.
    pub cause: Sentence,
}

/// A session that could not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The session.
    pub session: Session,
    /// What it would have been kept with.
    pub made: Made,
    /// Why it could not be kept.
    pub cause: Sentence,
}

/// How the journey ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The language that was spoken last.
    pub language: Language,
    /// Whether the person interrupted the program rather than quit it.
    pub interrupted: bool,
    /// The session that could not be kept, with the reason: nothing that was answered may be lost.
    pub lost: Option<Lost>,
    /// Where the session is kept, if it is.
    pub kept: Option<PathBuf>,
    /// The declaration that could not be kept, with the reason.
    pub undeclared: Option<Undeclared>,
    /// Where the declaration is kept, if it is.
    pub declared: Option<PathBuf>,
}

/// Walks the journey in the terminal until the person leaves.
///
/// # Errors
/// When the terminal cannot be read or drawn; it is given back as it was.
pub fn run(
    world: &mut World,
    language: Language,
    keeper: &Keeper,
    opener: &Opener,
    start: Start,
) -> io::Result<Ending> {
    let mut app = App::new(world, language, keeper.saving(), keeper.listing());
    app.drafts = keeper.drafts().into();
    app.begun = keeper.begun();
    start.show(&mut app);
    let ended = ratatui::run(|terminal| {
        // A paste arrives in one piece, so that it is text and not keys.
        crossterm::execute!(io::stdout(), EnableBracketedPaste)?;
        let ended = walk(world, &mut app, (keeper, opener), terminal);
        crossterm::execute!(io::stdout(), DisableBracketedPaste)?;
        ended
    });
    let lost = match &app.saving {
        Saving::Failed(cause) => Some(Lost {
            session: keeper::session_of(&app, Timestamp::now()),
            made: keeper::made_of(world, &app),
            cause: cause.clone(),
        }),
        _ => None,
    };
    let declaring = app.declaring.as_ref();
    let undeclared = declaring.and_then(|declaring| match &declaring.saving {
        Saving::Failed(cause) => Some(Undeclared {
            declaration: declaring.declaration.clone(),
            cause: cause.clone(),
        }),
        _ => None,
    });
    let declared = declaring
        .filter(|declaring| !declaring.is_only_here)
        .and_then(|declaring| {
            let kept = keeper.draft_of(&declaring.declaration);
            let handed_over = declaring.handed_over.clone();
            handed_over.or_else(|| declaring.file.clone()).or(kept)
        })
        .filter(|path| path.exists());
    ended.map(|interrupted| Ending {
        interrupted,
        lost,
        undeclared,
        declared,
        language: app.language,
        kept: app
            .slot
            .map(|slot| slot.path().to_owned())
            .filter(|path| path.exists()),
    })
}

/// How long a signal to end may wait for an answer while nobody presses a key.
const BETWEEN_LOOKS: Duration = Duration::from_millis(200);

/// The same while weightings are drawn, which are shown as they come.
const WHILE_DRAWING: Duration = Duration::from_millis(4);

/// Waits for what comes next: an event, or nothing where something else changed what is to be shown.
fn next(drawer: &mut Drawer, app: &mut App, end: &End) -> io::Result<Option<Event>> {
    loop {
        let wait = if drawer.is_busy() {
            WHILE_DRAWING
        } else {
            BETWEEN_LOOKS
        };
        if event::poll(wait)? {
            return event::read().map(Some);
        }
        if end.is_told() {
            return Ok(None);
        }
        if let Some(shares) = drawer.hear(&app.matched.premises) {
            app.learn(shares);
            return Ok(None);
        }
    }
}

/// Why a stretch of the way ended.
enum Turn {
    /// The person left; whether by interrupting the program.
    Left(bool),
    /// The catalogue is another one from now on.
    Renewed(Catalogue),
}

/// Walks through one catalogue after the other: it is another one whenever the person changes their own. Returns
/// whether the person interrupted the program.
fn walk(
    world: &mut World,
    app: &mut App,
    outside: (&Keeper, &Opener),
    terminal: &mut DefaultTerminal,
) -> io::Result<bool> {
    let end = End::listen()?;
    loop {
        // The thread that draws weightings ends as soon as nobody can ask it any more.
        let turn = std::thread::scope(|scope| {
            let drawer = Drawer::start(scope, &world.catalogue.hosters);
            stretch(world, app, outside, terminal, drawer, &end)
        })?;
        match turn {
            Turn::Left(interrupted) => return Ok(interrupted),
            Turn::Renewed(catalogue) => {
                let before = world.catalogue.ids();
                world.renew(catalogue);
                app.renew(world, &before);
            }
        }
    }
}

/// Walks as long as the catalogue stays the same.
fn stretch(
    world: &World,
    app: &mut App,
    (keeper, opener): (&Keeper, &Opener),
    terminal: &mut DefaultTerminal,
    mut drawer: Drawer,
    end: &End,
) -> io::Result<Turn> {
    // Listening begins before the first frame, so that no resize is missed while it is drawn.
    event::poll(Duration::ZERO)?;
    let size = terminal.size()?;
    app.size = (size.width, size.height);
    loop {
        if end.is_told() {
            return Ok(Turn::Left(true));
        }
        terminal.draw(|frame| {
            // The frame has the size that counts, whatever was announced before.
            app.size = (frame.area().width, frame.area().height);
            let view = screen::view(world, app);
            frame.render_widget(&view, frame.area());
            if let Some(position) = view.cursor(frame.area()) {
                frame.set_cursor_position(position);
            }
        })?;
        drawer.ask(app.to_draw());
        let Some(event) = next(&mut drawer, app, end)? else {
            continue;
        };
        let before = app.clone();
        let (next, effects) = match event {
            Event::Key(key) => match keymap::resolve(before.context(), key) {
                Some(action) => update(world, before, action),
                None => (before, Vec::new()),
            },
            Event::Paste(pasted) => paste(world, before, &pasted),
            _ => (before, Vec::new()),
        };
        *app = next;
        let mut renewed = None;
        for effect in effects {
            match effect {
                Effect::Quit => return Ok(Turn::Left(false)),
                Effect::Interrupt => return Ok(Turn::Left(true)),
                Effect::Open(address) => {
                    app.told = Some(opener.open(&address, &mut io::stdout()));
                }
                effect => {
                    // Where the folder is gone, writing there says so.
                    let here = std::env::current_dir().unwrap_or_default();
                    let changed = keeper.perform(world, app, &effect, Timestamp::now(), &here);
                    renewed = changed.or(renewed);
                }
            }
        }
        if let Some(catalogue) = renewed {
            return Ok(Turn::Renewed(catalogue));
        }
    }
}
