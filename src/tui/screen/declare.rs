//! A hoster describes itself: which declaration, its name, its criteria family by family, the card as others will
//! see it, and what to do with the file.

mod drafts;
mod families;
mod opening;
mod preview;
mod written;

use super::{Parts, Pen, Screen};
use crate::criteria::Family;
use crate::declaration::Declaration;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::declaring::Declaring;
use crate::tui::keymap::Context;
use crate::tui::typed::Typed;
use crate::tui::world::World;

/// A declaration on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is under way.
    pub stage: Stage,
    /// The selected line.
    pub selected: usize,
}

/// What is under way in a declaration.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Which declaration to go on with.
    Drafts,
    /// Whether one of them is deleted, by its place.
    Deleting(usize),
    /// The name and the website, with what is typed of the selected one.
    Opening(Typed),
    /// The families, with how much of each is filled in.
    Families,
    /// The card as others will see it.
    Preview,
    /// What to do with the file that was written.
    Written,
}

impl State {
    /// Says in which context keys are pressed.
    pub(super) fn context(&self) -> Context {
        match &self.stage {
            Stage::Drafts => Context::Drafts,
            Stage::Deleting(_) => Context::Deleting,
            Stage::Opening(_) if self.selected < opening::LINES => Context::Writing,
            Stage::Opening(_) | Stage::Families | Stage::Preview | Stage::Written => {
                Context::Declare
            }
        }
    }
}

/// Opens the declarations from the welcome: one that was begun can be taken up again.
pub(in crate::tui) fn begin(app: &mut App) {
    if app.drafts.is_empty() {
        return begin_anew(app);
    }
    show(app, Stage::Drafts, 0);
}

/// Begins another declaration, or goes on with one that is nobody's yet.
fn begin_anew(app: &mut App) {
    let nameless = app.declaring.take();
    let nameless = nameless.filter(|one| one.file.is_none() && one.declaration.id().is_empty());
    let anew = || Declaring::new(Declaration::default(), None, app.not_kept_yet());
    let declaring = nameless.unwrap_or_else(anew);
    go_on(app, declaring);
}

/// Goes on with a declaration: at its name as long as it has none, else at its families.
pub(in crate::tui) fn go_on(app: &mut App, declaring: Declaring) {
    let has_id = !declaring.declaration.id().is_empty();
    let name = declaring.declaration.name.clone();
    app.declaring = Some(declaring);
    if has_id {
        show(app, Stage::Families, 0);
    } else {
        show(app, Stage::Opening(Typed::new(name)), 0);
    }
}

/// Shows a stage, with a line selected.
fn show(app: &mut App, stage: Stage, selected: usize) {
    app.screen = Screen::Declare(State { stage, selected });
}

/// Shows that the file was written.
pub(in crate::tui) fn show_written(app: &mut App) {
    show(app, Stage::Written, 0);
}

/// Selects the family after this one, once its last criterion was seen.
pub(super) fn after(app: &mut App, family: Family) {
    let next = Family::ALL.iter().position(|one| *one == family);
    let next = next.map_or(0, |place| place + 1);
    if let Screen::Declare(state) = &mut app.screen {
        state.selected = next;
    }
}

/// Returns how many lines can be selected.
pub(super) fn item_count(world: &World, app: &App, state: &State) -> usize {
    match state.stage {
        Stage::Drafts => drafts::items(app).len(),
        Stage::Deleting(_) => 1,
        Stage::Opening(_) => opening::LINES + 1,
        Stage::Families => families::items(world, app).len(),
        Stage::Preview => preview::items(world, app),
        Stage::Written => written::ITEMS.len(),
    }
}

/// Takes the text of the selected line up, to go on with it.
pub(super) fn arrive(app: &mut App) {
    opening::arrive(app);
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Declare(state) = app.screen.clone() else {
        return Vec::new();
    };
    match state.stage {
        Stage::Drafts => drafts::update(app, state.selected, action),
        Stage::Deleting(place) => drafts::delete(app, place, action),
        Stage::Opening(typed) => opening::update(world, app, state.selected, typed, action),
        Stage::Families => families::update(world, app, state.selected, action),
        Stage::Preview => preview::update(world, app, state.selected, action),
        Stage::Written => written::update(app, state.selected, action),
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    match &state.stage {
        Stage::Drafts => drafts::view(pen, state.selected),
        Stage::Deleting(place) => drafts::deleting(pen, *place),
        Stage::Opening(typed) => opening::view(pen, state.selected, typed),
        Stage::Families => families::view(pen, state.selected),
        Stage::Preview => preview::view(pen, state.selected),
        Stage::Written => written::view(pen, state.selected),
    }
}
