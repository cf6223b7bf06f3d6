//! The full card of a hoster: every criterion, family by family, with what is documented, by which source and of
//! which date, who says otherwise, and what nobody documents, with the question to ask.

mod look;

use super::movement::next_start;
use super::{Parts, Pen, Screen, compare, explanation, own, results};
use crate::criteria::{self, Criterion, Family, Value};
use crate::explanation::{Citation, Entry, entry};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::opener::Address;
use crate::tui::world::World;

/// A card on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The hoster, by its position in the catalogue.
    pub hoster: usize,
    /// The hosters among which one goes to the next and to the one before, by their positions.
    pub list: Vec<usize>,
    /// The selected line.
    pub selected: usize,
    /// The criterion whose sources are open.
    pub open: Option<&'static Criterion>,
    /// The criterion to select once the catalogue is another one: what is documented comes before what is not.
    pub kept: Option<&'static Criterion>,
    /// The screen to go back to.
    pub back_to: Box<Screen>,
}

impl State {
    /// Shows a hoster, one of `list`.
    pub fn new(hoster: usize, list: Vec<usize>, back_to: Screen) -> Self {
        Self {
            hoster,
            list,
            selected: 0,
            open: None,
            kept: None,
            back_to: Box::new(back_to),
        }
    }
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A criterion, documented or not.
    Criterion(&'static Criterion),
    /// A source of a criterion that is open, by its place among them.
    Source(&'static Criterion, usize),
    /// A source that says otherwise, by its place among them.
    Contrary(&'static Criterion, usize),
}

impl Item {
    /// Returns the criterion that the line is about.
    pub fn criterion(self) -> &'static Criterion {
        match self {
            Self::Criterion(one) | Self::Source(one, _) | Self::Contrary(one, _) => one,
        }
    }
}

/// Reads what the hoster of a card documents about a criterion.
pub(super) fn documented(
    world: &World,
    state: &State,
    criterion: &'static Criterion,
) -> Option<Entry> {
    entry(world.hoster(state.hoster)?, criterion, world.today)
}

/// Returns the lines that can be selected: in each family, what is documented comes before what is not.
pub fn items(world: &World, state: &State) -> Vec<Item> {
    let Some(hoster) = world.hoster(state.hoster) else {
        return Vec::new();
    };
    let mut items = Vec::new();
    for family in Family::ALL {
        let of_family = || criteria::all().filter(|one| one.family() == family);
        let is_silent = |one: &&'static Criterion| hoster.facts.get(one).is_none();
        for criterion in of_family().filter(|one| !is_silent(one)) {
            items.push(Item::Criterion(criterion));
            if state.open == Some(criterion)
                && let Some(entry) = documented(world, state, criterion)
            {
                let sources = 0..entry.citations.len();
                let contraries = 0..entry.history.len();
                items.extend(sources.map(|place| Item::Source(criterion, place)));
                items.extend(contraries.map(|place| Item::Contrary(criterion, place)));
            }
        }
        items.extend(of_family().filter(is_silent).map(Item::Criterion));
    }
    items
}

/// Opens the card of the hoster that is selected on screen.
pub(in crate::tui) fn open_selected(world: &World, app: &mut App) {
    let (hoster, list) = match &app.screen {
        Screen::Results(state) => (
            results::selected_hoster(app, state),
            explanation::order(app),
        ),
        Screen::Explanation(state) => (Some(state.hoster), explanation::order(app)),
        Screen::Contrast(state) => (Some(state.hoster), explanation::order(app)),
        Screen::Compare(state) => {
            let first = compare::selected_hoster(world, app, state);
            (first, state.hosters.clone())
        }
        _ => return,
    };
    if let Some(hoster) = hoster {
        app.screen = Screen::Card(State::new(hoster, list, app.screen.clone()));
    }
}

/// The address that the selected line documents, such as the hoster's site.
pub(super) fn address(world: &World, state: &State) -> Option<Address> {
    let items = items(world, state);
    let Item::Criterion(criterion) = items.get(state.selected)? else {
        return None;
    };
    match world.hoster(state.hoster)?.facts.value(criterion)? {
        Value::Url(address) => Address::checked(address),
        _ => None,
    }
}

/// The sources that the selected line cites.
pub(super) fn cited(world: &World, state: &State) -> Vec<Citation> {
    let items = items(world, state);
    let item = items.get(state.selected).copied();
    let entry = item.and_then(|item| documented(world, state, item.criterion()));
    let Some((item, entry)) = item.zip(entry) else {
        return Vec::new();
    };
    match item {
        Item::Criterion(_) => entry.citations,
        Item::Source(_, place) => entry.citations.into_iter().skip(place).take(1).collect(),
        Item::Contrary(_, place) => {
            let contraries = entry.history.into_iter().skip(place).take(1);
            contraries.map(|one| one.citation).collect()
        }
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Card(mut state) = app.screen.clone() else {
        return Vec::new();
    };
    let items = items(world, &state);
    let item = items.get(state.selected).copied();
    match action {
        Action::Confirm => {
            let criterion = item.map(Item::criterion);
            let is_documented = |one: &&'static Criterion| documented(world, &state, one).is_some();
            if let Some(criterion) = criterion.filter(is_documented) {
                turn(world, &mut state, criterion);
            }
        }
        Action::NextField | Action::PreviousField => {
            state.selected = family_start(&items, state.selected, action == Action::NextField);
        }
        Action::NextHoster | Action::PreviousHoster => {
            let next = neighbour(&state, action == Action::NextHoster);
            if let Some(hoster) = next {
                state = turn_to(world, state, hoster, item.map(Item::criterion));
            }
        }
        Action::Remove => return own::remove(world, app),
        Action::Toggle => compare::mark(app, Some(state.hoster)),
        Action::Compare => {
            compare::open_marked(app, Some(state.hoster));
            return Vec::new();
        }
        Action::Back => {
            app.screen = back(state);
            return Vec::new();
        }
        _ => {}
    }
    app.screen = Screen::Card(state);
    Vec::new()
}

/// The screen to go back to; the catalogue then selects the hoster that was looked at last.
fn back(state: State) -> Screen {
    let mut screen = *state.back_to;
    if let Screen::Browse(browse) = &mut screen {
        browse.select(state.hoster);
    }
    screen
}

/// Opens the sources of a criterion, or closes them.
fn turn(world: &World, state: &mut State, criterion: &'static Criterion) {
    state.open = Some(criterion).filter(|one| state.open != Some(*one));
    select(world, state, criterion);
}

/// Selects a criterion.
pub(super) fn select(world: &World, state: &mut State, criterion: &'static Criterion) {
    let items = items(world, state);
    let place = items
        .iter()
        .position(|item| *item == Item::Criterion(criterion));
    state.selected = place.unwrap_or(0);
}

/// Shows another hoster, at the same criterion: one then looks through all hosters for one thing.
fn turn_to(
    world: &World,
    state: State,
    hoster: usize,
    criterion: Option<&'static Criterion>,
) -> State {
    let is_first = state.selected == 0;
    let mut state = State {
        hoster,
        open: None,
        selected: 0,
        ..state
    };
    if let Some(criterion) = criterion.filter(|_| !is_first) {
        select(world, &mut state, criterion);
    }
    state
}

/// The hoster after or before the one that is shown.
fn neighbour(state: &State, next: bool) -> Option<usize> {
    let place = state.list.iter().position(|other| *other == state.hoster)?;
    let place = if next {
        place.checked_add(1)?
    } else {
        place.checked_sub(1)?
    };
    state.list.get(place).copied()
}

/// The first line of the next or of the previous family; after the last one comes the first again.
fn family_start(items: &[Item], selected: usize, forward: bool) -> usize {
    let family = |place: usize| items.get(place).map(|item| item.criterion().family());
    let starts: Vec<usize> = (0..items.len())
        .filter(|place| place.checked_sub(1).and_then(family) != family(*place))
        .collect();
    next_start(&starts, selected, forward)
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
