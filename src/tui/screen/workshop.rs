//! A workshop: who takes part, each in turn, then all together.
//!
//! Each participant gives importances on a screen that shows nobody else's; the group then sees where it agrees
//! and where it does not, and settles the rest.

mod people;
mod together;
mod turn;

pub use together::differences;

use super::leaders::Ranks;
use super::{Parts, Pen, Screen};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::keymap::Context;
use crate::tui::world::World;

/// The workshop on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is under way.
    pub stage: Stage,
    /// The selected line.
    pub selected: usize,
    /// The screen that comes back afterwards.
    pub back_to: Box<Screen>,
}

/// What is under way in a workshop.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Who takes part.
    People,
    /// Whether this participant leaves, with what they gave.
    Removing(usize),
    /// The importances of this participant, without the others'.
    Turn(usize),
    /// What all gave, with the ranks before anything was settled.
    Together(Ranks),
}

impl State {
    /// Says in which context keys are pressed.
    pub(super) fn context(&self) -> Context {
        match self.stage {
            Stage::People => Context::People,
            Stage::Removing(_) => Context::Removing,
            Stage::Turn(_) => Context::Turn,
            Stage::Together(_) => Context::Together,
        }
    }

    /// Returns the participant whose turn it is.
    pub(super) fn giver(&self) -> Option<usize> {
        match self.stage {
            Stage::Turn(participant) => Some(participant),
            Stage::People | Stage::Removing(_) | Stage::Together(_) => None,
        }
    }

    /// Returns the participant that is selected among the people.
    pub(super) fn selected_participant(&self, app: &App) -> Option<usize> {
        let is_there = self.selected < app.journey.workshop.participants.len();
        (self.stage == Stage::People && is_there).then_some(self.selected)
    }
}

/// Opens the workshop over the screen that is there; a group begins with two.
pub(in crate::tui) fn open(world: &World, app: &mut App) {
    let workshop = &mut app.journey.workshop;
    while !workshop.is_group() {
        workshop.add();
    }
    // The results then tell of each of them.
    app.rematch(world);
    app.screen = Screen::Workshop(State {
        stage: Stage::People,
        selected: 0,
        back_to: Box::new(app.screen.clone()),
    });
}

/// Returns how many lines can be selected.
pub(super) fn item_count(app: &App, state: &State) -> usize {
    match state.stage {
        Stage::People => people::items(app).len(),
        Stage::Removing(_) => 1,
        Stage::Turn(_) => turn::items(app).len(),
        Stage::Together(_) => together::items(app).len(),
    }
}

/// Returns the need of each line, where it is about one.
fn needs(app: &App, state: &State) -> Vec<Option<usize>> {
    match state.stage {
        Stage::People | Stage::Removing(_) => Vec::new(),
        Stage::Turn(_) => turn::items(app).iter().map(turn::Item::need).collect(),
        Stage::Together(_) => together::items(app)
            .iter()
            .map(together::Item::need)
            .collect(),
    }
}

/// Returns the need that is selected, by its position.
pub(super) fn need(app: &App, state: &State) -> Option<usize> {
    *needs(app, state).get(state.selected)?
}

/// Returns the line of a need.
pub(super) fn place(app: &App, state: &State, need: Option<usize>) -> Option<usize> {
    let mut needs = needs(app, state).into_iter();
    needs.position(|other| other.is_some() && other == need)
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Workshop(state) = app.screen.clone() else {
        return;
    };
    match state.stage {
        Stage::People => people::update(world, app, state, action),
        Stage::Removing(participant) => people::remove(world, app, state, participant, action),
        Stage::Turn(participant) => turn::update(world, app, state, participant, action),
        Stage::Together(_) => together::update(world, app, state, action),
    }
}

/// Shows who takes part, with a line selected.
fn people(app: &mut App, state: State, selected: usize) {
    app.screen = Screen::Workshop(State {
        stage: Stage::People,
        selected,
        ..state
    });
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    match state.stage {
        Stage::People => people::view(pen, state),
        Stage::Removing(participant) => people::removing(pen, participant),
        Stage::Turn(participant) => turn::view(pen, state, participant),
        Stage::Together(_) => together::view(pen, state),
    }
}

/// What stands beside the list.
pub(super) fn aside(
    pen: &Pen<'_>,
    state: &State,
    width: usize,
) -> Vec<ratatui::text::Line<'static>> {
    match &state.stage {
        Stage::Together(before) => super::leaders::lines(pen, before, width),
        Stage::People | Stage::Removing(_) | Stage::Turn(_) => Vec::new(),
    }
}
