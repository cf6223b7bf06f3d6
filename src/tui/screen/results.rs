//! The results: the proposed hosters in two groups, those set aside and why, what a condition less would
//! change. In their head one need after the other can be weighed, and the list follows.

mod live;
mod look;
mod spot;

use super::leaders::Ranks;
use super::{Parts, Pen, Screen, compare, explanation};
use crate::matching::{Group, Silence};
use crate::questionnaire::{Position, Question};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::trial::{self, Trial};
use crate::tui::world::World;

pub use live::{Weighed, show, weighed};
pub use spot::{Spot, follow};

/// How many hosters of a group are in view before the rest is asked for.
const FIRST_HOSTERS: usize = 10;
/// How many hosters that were set aside are in view before the rest is asked for.
const FIRST_EXCLUDED: usize = 5;
/// How many relaxations are proposed.
const RELAXATIONS: usize = 3;

/// A part of the results that can be shown whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// A group of proposed hosters.
    Proposed(Group),
    /// The hosters set aside.
    Excluded,
}

/// The results on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// The parts that are shown whole.
    pub whole: Vec<Section>,
    /// The need that is weighed, by its place among those that can be.
    pub weighed: usize,
    /// The ranks when somebody came here.
    pub before: Ranks,
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A proposed hoster, by its place in the ranking.
    Proposed(usize),
    /// A hoster set aside, by its place among them.
    Excluded(usize),
    /// The rest of a part, and how many it holds.
    More(Section, usize),
    /// What relaxing a condition would bring, by its place among the relaxations.
    Relaxation(usize),
    /// A hoster that has closed, by its position in the catalogue.
    Closed(usize),
    /// Back to the answers, when there is nothing else to do.
    Answers,
}

/// Returns the lines that can be selected.
pub fn items(app: &App, state: &State) -> Vec<Item> {
    let ranking = &app.matched.ranking;
    let mut items = Vec::new();
    for group in Group::ALL {
        let of_group = |place: &usize| {
            let found = ranking.proposed.get(*place);
            found.is_some_and(|found| found.group == group)
        };
        let listed = app.matched.listed.iter().copied();
        let places = listed.filter(of_group).map(Item::Proposed).collect();
        extend(
            &mut items,
            places,
            state,
            Section::Proposed(group),
            FIRST_HOSTERS,
        );
    }
    let excluded = (0..ranking.excluded.len()).map(Item::Excluded).collect();
    extend(
        &mut items,
        excluded,
        state,
        Section::Excluded,
        FIRST_EXCLUDED,
    );
    items.extend((0..ranking.relaxations.len().min(RELAXATIONS)).map(Item::Relaxation));
    items.extend(ranking.closed.iter().copied().map(Item::Closed));
    items.push(Item::Answers);
    items
}

/// Adds the first lines of a part, and a line for the rest where it is long.
fn extend(items: &mut Vec<Item>, part: Vec<Item>, state: &State, section: Section, first: usize) {
    // One line that says "one more" takes the place of that one.
    let shown = if state.whole.contains(&section) || part.len() <= first + 1 {
        part.len()
    } else {
        first
    };
    let hidden = part.len() - shown;
    items.extend(part.into_iter().take(shown));
    if hidden > 0 {
        items.push(Item::More(section, hidden));
    }
}

/// Says whether the results are on screen, or under its keys or words.
pub(in crate::tui) fn is_under(screen: &Screen) -> bool {
    match screen {
        Screen::Results(_) => true,
        Screen::Help { under, .. } => is_under(under),
        Screen::Glossary(state) => is_under(&state.under),
        _ => false,
    }
}

/// Notes the ranks where the results have just come on screen: what is weighed there moves hosters from these.
pub(in crate::tui) fn arrive(app: &mut App) {
    if let Screen::Results(state) = &mut app.screen {
        state.before = Ranks::of(&app.matched.ranking);
    }
}

/// Lists the hosters in the next order, which is read from its beginning.
fn order(world: &World, app: &mut App, state: State) {
    app.order = app.order.next(app.matched.ranking.points.0 > 0);
    app.rematch(world);
    app.screen = Screen::Results(State {
        selected: 0,
        ..state
    });
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Results(mut state) = app.screen.clone() else {
        return;
    };
    let items = items(app, &state);
    match (action, items.get(state.selected).or(items.last()).copied()) {
        (Action::Strict, _) => {
            app.silence = match app.silence {
                Silence::Open => Silence::NotMet,
                Silence::NotMet => Silence::Open,
            };
            app.rematch(world);
            app.screen = Screen::Results(State {
                weighed: state.weighed,
                before: state.before,
                ..State::default()
            });
        }
        (Action::Order, _) => order(world, app, state),
        (Action::WeighMore | Action::WeighLess | Action::NextField | Action::PreviousField, _) => {
            live::update(world, app, action);
        }
        (Action::Back, _) | (Action::Confirm, Some(Item::Answers)) => {
            app.go(world, Position::Review);
        }
        (Action::Confirm, Some(Item::More(section, _))) => {
            state.whole.push(section);
            app.screen = Screen::Results(state);
        }
        (Action::Confirm, Some(Item::Relaxation(place))) => {
            let trials = relaxation(app, place);
            if let Some(one) = trials.iter().find(|one| one.is_possible(app)) {
                let admitted = first_admitted(app, place);
                trial::make(world, app, one);
                follow(app, admitted.map(Spot::Hoster));
            } else if let Some(asked) = question_of_relaxation(app, place) {
                app.edit(world, asked, Screen::Results(state));
            }
        }
        (Action::Toggle, Some(item)) => compare::mark(app, hoster_of(app, item)),
        (Action::Compare, item) => {
            let selected = item.and_then(|item| hoster_of(app, item));
            compare::open_marked(app, selected);
        }
        (Action::Confirm, Some(item)) => {
            if let Some(hoster) = hoster_of(app, item) {
                app.screen = Screen::Explanation(explanation::State::new(hoster, state));
            }
        }
        _ => {}
    }
}

/// The position in the catalogue of the hoster of a line.
fn hoster_of(app: &App, item: Item) -> Option<usize> {
    let ranking = &app.matched.ranking;
    match item {
        Item::Proposed(place) => Some(ranking.proposed.get(place)?.standing.hoster),
        Item::Excluded(place) => Some(ranking.excluded.get(place)?.standing.hoster),
        Item::Closed(position) => Some(position),
        Item::More(..) | Item::Relaxation(_) | Item::Answers => None,
    }
}

/// The first of those whom a relaxation admits.
fn first_admitted(app: &App, place: usize) -> Option<usize> {
    let relaxation = app.matched.ranking.relaxations.get(place)?;
    let lowered = relaxation.lowering.as_ref();
    let admits = lowered.map_or(&relaxation.admits, |lowering| &lowering.admits);
    admits.first().copied()
}

/// What a relaxation proposes to try: a lower threshold, where one is enough, before the condition is dropped.
pub(super) fn relaxation(app: &App, place: usize) -> Vec<Trial> {
    let found = app.matched.ranking.relaxations.get(place);
    let trials = found.into_iter().flat_map(|one| {
        let lowering = one.lowering.as_ref().zip(one.needs.first());
        let lower = lowering.map(|(lowering, need)| Trial::lower(*need, lowering));
        lower.into_iter().chain([Trial::Relax(one.needs.clone())])
    });
    trials.collect()
}

/// The hoster of the selected line, by its position in the catalogue.
pub(in crate::tui) fn selected_hoster(app: &App, state: &State) -> Option<usize> {
    let item = items(app, state).get(state.selected).copied()?;
    hoster_of(app, item)
}

/// Selects a hoster, where it is listed.
pub(in crate::tui) fn select_hoster(app: &App, state: &mut State, hoster: usize) {
    let mut items = items(app, state).into_iter();
    let place = items.position(|item| hoster_of(app, item) == Some(hoster));
    state.selected = place.unwrap_or(state.selected);
}

/// The question in which the first condition of a relaxation was asked for.
fn question_of_relaxation(app: &App, place: usize) -> Option<&'static Question> {
    let need = *app.matched.ranking.relaxations.get(place)?.needs.first()?;
    Some(app.matched.origins.get(need)?.question)
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
