//! The catalogue: every hoster, narrowed by what is typed and by filters. It needs no answer.

mod look;

use std::rc::Rc;

use super::{Parts, Pen, Screen, card};
use crate::catalogue::filter::{Filter, Sifted, sift};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::world::World;

pub(super) use look::filtered;

/// The most letters that are searched for: more than any name has.
const MOST_TYPED: usize = 80;

/// The catalogue on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is searched.
    pub typed: String,
    /// What is filtered.
    pub filters: Vec<Filter>,
    /// The hosters that are found: looked up when the search changes, not while drawing.
    pub found: Rc<Sifted>,
    /// The selected line.
    pub selected: usize,
    /// The screen to go back to.
    pub back_to: Box<Screen>,
}

impl State {
    /// Shows every hoster.
    pub fn new(world: &World, back_to: Screen) -> Self {
        let mut state = Self {
            typed: String::new(),
            filters: Vec::new(),
            found: Rc::default(),
            selected: 0,
            back_to: Box::new(back_to),
        };
        state.look_up(world);
        state
    }

    /// Returns the selected hoster, by its position in the catalogue.
    pub fn hoster(&self) -> Option<usize> {
        self.found.kept.get(self.selected).copied()
    }

    /// Looks up which hosters are found.
    pub(super) fn look_up(&mut self, world: &World) {
        let found = world.index().find(&self.typed);
        self.found = sift(&world.catalogue.hosters, found, &self.filters).into();
    }

    /// Selects a hoster where it is found.
    pub(super) fn select(&mut self, hoster: usize) {
        let place = self.found.kept.iter().position(|other| *other == hoster);
        self.selected = place.unwrap_or(self.selected);
    }
}

/// Opens the catalogue over the screen that is there.
pub(in crate::tui) fn open(world: &World, app: &mut App) {
    app.screen = Screen::Browse(State::new(world, app.screen.clone()));
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Browse(mut state) = app.screen.clone() else {
        return;
    };
    match action {
        // Words are apart by single spaces, and none comes first.
        Action::Type(' ') if state.typed.is_empty() || state.typed.ends_with(' ') => {}
        Action::Type(letter) if state.typed.chars().count() < MOST_TYPED => {
            state.typed.push(letter);
            state.search(world);
        }
        Action::Erase => {
            state.typed.pop();
            state.search(world);
        }
        Action::Back if !state.typed.is_empty() => {
            // Whoever was found stays selected among all.
            let hoster = state.hoster();
            state.typed.clear();
            state.search(world);
            if let Some(hoster) = hoster {
                state.select(hoster);
            }
        }
        Action::Back => {
            app.screen = *state.back_to;
            return;
        }
        Action::Clear => state.clear(world),
        Action::Confirm => {
            if let Some(hoster) = state.hoster() {
                let list = state.found.kept.clone();
                app.screen = Screen::Card(card::State::new(hoster, list, Screen::Browse(state)));
            }
            return;
        }
        _ => {}
    }
    app.screen = Screen::Browse(state);
}

impl State {
    /// Looks up what is typed now, nearest first.
    fn search(&mut self, world: &World) {
        self.selected = 0;
        self.look_up(world);
    }

    /// Filters by something, then keeps also those that leave it unsaid, then filters by it no more.
    pub(super) fn turn(&mut self, world: &World, filter: Filter) {
        let place = self.filters.iter().position(|one| one.wants_as(&filter));
        match place.and_then(|place| self.filters.get_mut(place)) {
            None => self.filters.push(filter),
            // Whether something is documented leaves nothing unsaid.
            Some(one) if !one.silent && one.want.is_some() => one.silent = true,
            Some(_) => self.filters.retain(|one| !one.wants_as(&filter)),
        }
        self.search(world);
    }

    /// Filters nothing any more; whoever was selected stays so.
    pub(super) fn clear(&mut self, world: &World) {
        let hoster = self.hoster();
        self.filters.clear();
        self.search(world);
        if let Some(hoster) = hoster {
            self.select(hoster);
        }
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
