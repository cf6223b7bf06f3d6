//! What keeps sessions: does on the disk what a state asks for, and tells the state what came of it.

mod begun;
mod declarations;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::Value as Json;

use super::app::{App, Effect, Saving};
use super::screen::{Screen, own};
use super::world::World;
use crate::catalogue::{Catalogue, Change, Stock, Unkept};
use crate::criteria::{Claim, Criterion};
use crate::declaration::{Declaration, Draft, Drafts};
use crate::disk;
use crate::error::cause_of;
use crate::locale::Sentence;
use crate::matching::{Options, Ranking};
use crate::report::handout::{self, Handout};
use crate::report::{Subject, compare, sheet};
use crate::session::{Kept, Listing, Made, Restored, Session, Slot, Store, export, write_document};
use crate::text;

/// Keeps sessions in a store, and what a person adds in their own catalogue; or keeps nothing.
#[derive(Debug)]
pub struct Keeper {
    store: Option<Store>,
    stock: Stock,
    drafts: Option<Drafts>,
    begun: Option<PathBuf>,
}

impl Keeper {
    /// Keeps sessions in `store`; `None` keeps nothing. The catalogue in use comes from `stock`.
    pub fn new(store: Option<Store>, stock: Stock) -> Self {
        Self {
            store,
            stock,
            drafts: None,
            begun: None,
        }
    }

    /// Keeps declarations under way too; `None` keeps none.
    #[must_use]
    pub fn with_drafts(self, drafts: Option<Drafts>) -> Self {
        Self { drafts, ..self }
    }

    /// Keeps in this file too what is begun to be added to the user's own catalogue; `None` keeps none of it.
    #[must_use]
    pub fn with_begun(self, begun: Option<PathBuf>) -> Self {
        Self { begun, ..self }
    }

    /// Returns where a declaration is kept among the drafts, where any is.
    pub(super) fn draft_of(&self, declaration: &Declaration) -> Option<PathBuf> {
        let drafts = self.drafts.as_ref()?;
        Some(drafts.path(declaration.id()))
    }

    /// Reads the declarations that were begun.
    pub fn drafts(&self) -> Vec<Draft> {
        self.drafts.as_ref().map(Drafts::list).unwrap_or_default()
    }

    /// Says whether anything is kept.
    pub fn saving(&self) -> Saving {
        if self.store.is_some() {
            Saving::Nothing
        } else {
            Saving::Off
        }
    }

    /// Reads what was kept. A folder that cannot be read holds nothing that could be offered.
    pub fn listing(&self) -> Listing {
        let listing = self.store.as_ref().map(Store::list);
        listing.and_then(Result::ok).unwrap_or_default()
    }

    /// Does what has to be done on the disk. `here` is the folder that a copy is written to. Returns the catalogue
    /// where it is another one from now on.
    pub fn perform(
        &self,
        world: &World,
        app: &mut App,
        effect: &Effect,
        now: Timestamp,
        here: &Path,
    ) -> Option<Catalogue> {
        if let Effect::ChangeOwn(change) = effect {
            return self.change_own(app, change.clone());
        }
        if matches!(effect, Effect::Quit | Effect::Interrupt) {
            self.keep_nameless(world, app);
        }
        match effect {
            Effect::KeepBegun => self.keep_begun(app),
            Effect::KeepDeclaration => self.keep_declaration(world, app),
            Effect::HandOverDeclaration => declarations::hand_over(world, app, here),
            Effect::DeleteDraft { path } => self.delete_draft(app, path),
            effect => self.write(world, app, effect, now, here),
        }
        None
    }

    /// Changes the user's own catalogue.
    fn change_own(&self, app: &mut App, change: Change) -> Option<Catalogue> {
        // What `--with` brought is in no file of ours. A removal is over then; a correction stays, with what was typed.
        if !self.is_ours(&change) {
            if matches!(app.screen, Screen::Own(_)) {
                own::done(app);
                app.taken_out = None;
            }
            app.told = Some(Sentence::new("own-elsewhere"));
            return None;
        }
        let done = match &change {
            Change::Add(_) if app.taken_out.as_ref() == Some(&change) => "own-put-back",
            Change::Add(_) => "own-added",
            Change::CorrectClaim { .. } => "own-corrected",
            Change::RemoveClaim { .. } | Change::RemoveHoster { .. } => "own-removed",
        };
        match self.stock.change(change) {
            Ok(loaded) => {
                own::done(app);
                self.keep_begun(app);
                app.told = Some(Sentence::new(done));
                Some(loaded.catalogue)
            }
            Err(cause) => {
                app.told = Some(unkept(&self.stock, &cause));
                None
            }
        }
    }

    /// Says whether what is changed stands in the user's own catalogue. Where that cannot be read, the change will say so.
    fn is_ours(&self, change: &Change) -> bool {
        let Ok(own) = self.stock.own() else {
            return true;
        };
        let holds = |hoster: &str, criterion: &'static Criterion, claim: &Claim| {
            let fact = own.of(hoster).and_then(|known| known.facts.get(criterion));
            fact.is_some_and(|fact| fact.claims().iter().any(|known| known.repeats(claim)))
        };
        match change {
            Change::Add(_) => true,
            Change::RemoveHoster { hoster } => own.of(hoster).is_some(),
            Change::RemoveClaim {
                hoster,
                criterion,
                claim,
            } => holds(hoster, criterion, claim),
            Change::CorrectClaim {
                hoster,
                criterion,
                earlier,
                ..
            } => holds(hoster, criterion, earlier),
        }
    }

    /// Writes sessions and documents.
    fn write(&self, world: &World, app: &mut App, effect: &Effect, now: Timestamp, here: &Path) {
        // What is handed over is asked for: it needs no store.
        let handed_over = match effect {
            Effect::HandOver { stem } => Some(write_document(&document(world, app), here, stem)),
            Effect::HandOverComparison { hosters, stem } => {
                let page = comparison(world, app, hosters);
                Some(disk::hand_over(page.as_bytes(), here, stem, "html"))
            }
            _ => None,
        };
        if let Some(written) = handed_over {
            let told = written.map(|path| exported(&path));
            app.told = Some(told.unwrap_or_else(|error| failed(&error)));
            return;
        }
        let Some(store) = &self.store else {
            return;
        };
        let told = match effect {
            Effect::Quit
            | Effect::Interrupt
            | Effect::HandOver { .. }
            | Effect::HandOverComparison { .. }
            | Effect::ChangeOwn(_)
            | Effect::KeepBegun
            | Effect::KeepDeclaration
            | Effect::HandOverDeclaration
            | Effect::DeleteDraft { .. }
            | Effect::Open(_) => return,
            Effect::Save => {
                app.saving = save(store, world, app, now);
                return;
            }
            Effect::Rename { slot, name } => store
                .rename(slot, name.as_deref())
                .map(|()| Sentence::new("sessions-renamed")),
            Effect::Duplicate { slot, name } => store
                .duplicate(slot, name, now)
                .map(|_| Sentence::new("sessions-duplicated").with("name", name.as_str())),
            Effect::Delete { slot, name } => store
                .delete(slot)
                .map(|()| Sentence::new("sessions-deleted").with("name", name.as_str())),
            Effect::Export { slot, stem } => export(slot, here, stem).map(|path| exported(&path)),
        };
        app.told = Some(told.unwrap_or_else(|error| failed(&error)));
        app.sessions = self.listing().into();
    }
}

/// Says why an addition was not kept.
fn unkept(stock: &Stock, cause: &Unkept) -> Sentence {
    let path = stock.shelf().map(|shelf| shelf.path().to_string_lossy());
    let path = path.map_or(String::new(), |path| text::tame(&path));
    match cause {
        Unkept::Nowhere if stock.shelf().is_some() => Sentence::new("own-not-written"),
        Unkept::Nowhere => Sentence::new("own-nowhere"),
        Unkept::Read(error) | Unkept::Write(error) => Sentence::new("own-failed")
            .with("path", path)
            .with("cause", cause_of(error)),
        Unkept::Problems(_) => Sentence::new("own-broken").with("path", path),
    }
}

fn exported(path: &Path) -> Sentence {
    let path = text::tame(&path.to_string_lossy());
    Sentence::new("sessions-exported").with("path", path)
}

fn failed(error: &std::io::Error) -> Sentence {
    Sentence::new("sessions-failed").with("cause", cause_of(error))
}

/// The columns of a document that is handed over.
const DOCUMENT_COLUMNS: usize = 80;

/// The document of the session under way.
fn document(world: &World, app: &App) -> String {
    let handout = Handout {
        journey: &app.journey,
        day: world.today,
        today: world.today,
        catalogue: &world.catalogue,
        options: Options {
            silence: app.silence,
            ..Options::default()
        },
    };
    handout::write(&handout, world.locale(app.language), DOCUMENT_COLUMNS)
}

/// A comparison as a page. What is supposed for a moment is no part of it.
fn comparison(world: &World, app: &App, hosters: &[usize]) -> String {
    let needs = &app.matched.needs;
    let json = if needs.needs.is_empty() {
        Json::Null
    } else {
        needs.to_json()
    };
    let subject = Subject {
        catalogue: &world.catalogue,
        needs,
        read: &json,
        today: world.today,
        options: Options {
            silence: app.silence,
            ..Options::default()
        },
        of_session: true,
    };
    let ranking = subject.rank();
    let comparison = compare::comparison(&subject, &ranking, hosters);
    sheet::html::write(&compare::sheet(
        &subject,
        &comparison,
        world.locale(app.language),
    ))
}

/// The session as it is now.
pub(super) fn session_of(app: &App, now: Timestamp) -> Session {
    Session {
        journey: app.journey.clone(),
        saved: now,
        language: app.language,
    }
}

/// What a session is kept with.
pub(super) fn made_of(world: &World, app: &App) -> Made {
    if app.supposed.is_empty() {
        return Made::new(&world.catalogue, &app.matched.ranking, app.silence);
    }
    // What is supposed for a moment is no part of what was found.
    let options = Options {
        silence: app.silence,
        ..Options::default()
    };
    let ranking = Ranking::new(&world.catalogue.hosters, &app.matched.needs.needs, options);
    Made::new(&world.catalogue, &ranking, app.silence)
}

/// Writes the session; its file is chosen when there is something to keep.
fn save(store: &Store, world: &World, app: &mut App, now: Timestamp) -> Saving {
    let session = session_of(app, now);
    let made = made_of(world, app);
    let slot: Slot = app.slot.clone().unwrap_or_else(|| store.slot(&session));
    match store.save(&slot, &session, &made) {
        Ok(()) => {
            let restored = Restored {
                session,
                dropped: Vec::new(),
                made_with: Some(made.catalogue),
                ranking: made.ranking,
            };
            let mut sessions = Listing::clone(&app.sessions);
            sessions.keep(Kept::new(slot.clone(), restored));
            if let Screen::Sessions(state) = &mut app.screen {
                // What was just kept comes first, and the selection goes with it.
                let is_it = |kept: &Kept| kept.slot == slot;
                state.selected = sessions.kept.iter().position(is_it).unwrap_or(0);
            }
            app.sessions = sessions.into();
            app.slot = Some(slot);
            Saving::Saved
        }
        Err(error) => Saving::Failed(cause_of(&error)),
    }
}
