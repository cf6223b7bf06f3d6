//! What the catalogue is filtered by: families, their criteria, what can be wanted of each, and how many hosters
//! document it. A hoster of which nothing is documented is never left out unsaid.

mod look;

use std::rc::Rc;

use super::movement::next_start;
use super::{Parts, Pen, Screen, browse};
use crate::catalogue::filter::{Filter, Tally, offered};
use crate::criteria::{self, Criterion, Family};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::world::World;

/// The filters on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// The criterion that is open, with what it can be filtered by: counted when it is opened, not while drawing.
    pub open: Option<Open>,
    /// The catalogue that is filtered.
    pub browse: browse::State,
}

/// A criterion that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// What it can be filtered by, and how the hosters of the catalogue fit.
    pub offered: Rc<Vec<(Filter, Tally)>>,
}

impl Open {
    fn new(world: &World, criterion: &'static Criterion) -> Self {
        let hosters = &world.catalogue.hosters;
        let offered = offered(criterion, hosters).into_iter();
        let counted = offered.map(|filter| {
            let tally = Tally::of(hosters, &filter);
            (filter, tally)
        });
        Self {
            criterion,
            offered: Rc::new(counted.collect()),
        }
    }
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A criterion.
    Criterion(&'static Criterion),
    /// What the open criterion can be filtered by, by its place among the filters.
    Offered(&'static Criterion, usize),
}

impl Item {
    /// Returns the criterion that the line is about.
    pub fn criterion(self) -> &'static Criterion {
        match self {
            Self::Criterion(one) | Self::Offered(one, _) => one,
        }
    }
}

/// Returns the lines that can be selected.
pub fn items(state: &State) -> Vec<Item> {
    let mut items = Vec::new();
    for family in Family::ALL {
        for criterion in criteria::all().filter(|one| one.family() == family) {
            items.push(Item::Criterion(criterion));
            if let Some(open) = state
                .open
                .as_ref()
                .filter(|open| open.criterion == criterion)
            {
                let offered = 0..open.offered.len();
                items.extend(offered.map(|place| Item::Offered(criterion, place)));
            }
        }
    }
    items
}

/// Opens the filters of the catalogue that is on screen.
pub(in crate::tui) fn open(app: &mut App) {
    if let Screen::Browse(state) = &app.screen {
        app.screen = Screen::Filters(State {
            selected: 0,
            open: None,
            browse: state.clone(),
        });
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Filters(mut state) = app.screen.clone() else {
        return;
    };
    let items = items(&state);
    match (action, items.get(state.selected)) {
        (Action::Confirm, Some(Item::Criterion(criterion))) => {
            let is_open = state
                .open
                .as_ref()
                .is_some_and(|open| open.criterion == *criterion);
            state.open = (!is_open).then(|| Open::new(world, criterion));
            let is_it = |item: &Item| *item == Item::Criterion(criterion);
            state.selected = self::items(&state).iter().position(is_it).unwrap_or(0);
        }
        (Action::Confirm, Some(Item::Offered(_, place))) => {
            let offered = state
                .open
                .as_ref()
                .and_then(|open| open.offered.get(*place));
            if let Some((filter, _)) = offered.cloned() {
                state.browse.turn(world, filter);
            }
        }
        (Action::NextField | Action::PreviousField, _) => {
            let forward = action == Action::NextField;
            let family = |place: usize| items.get(place).map(|item| item.criterion().family());
            let starts: Vec<usize> = (0..items.len())
                .filter(|place| place.checked_sub(1).and_then(family) != family(*place))
                .collect();
            state.selected = next_start(&starts, state.selected, forward);
        }
        (Action::Clear, _) => state.browse.clear(world),
        (Action::Back, _) => {
            app.screen = Screen::Browse(state.browse);
            return;
        }
        _ => {}
    }
    app.screen = Screen::Filters(state);
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
