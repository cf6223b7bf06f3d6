//! What holds with other weights, and what would change who comes first: each change can be tried.
//!
//! ```text
//!    Si les souhaits pesaient autrement
//!    Infini reste en tête tant qu’un souhait important compte au moins 1,4 fois…
//!                         1  2  3  4  5  6  7  8  9 10
//!  ▸ Infini              71 20  9  0
//!    Ce qui changerait qui vient en tête
//!    migration, de souhaitable à important : Zaclys vient en tête
//! ```

mod look;

use super::{Parts, Pen, Screen, glossary, results};
use crate::matching::Silence;
use crate::matching::robustness::Acceptability;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::trial::{self, Trial};
use crate::tui::world::World;

/// How many hosters are told.
const MOST_HOSTERS: usize = 10;
/// How many hosters are told that a few facts would bring to the front.
const MOST_OVERTURNS: usize = 5;
/// How many relaxations are proposed.
const MOST_RELAXATIONS: usize = 3;

/// Robustness on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// The hoster whose detail is open.
    pub open: Option<usize>,
    /// What was selected when something was tried or taken back: it is selected again, or what stands in its part,
    /// as soon as that is worked out.
    pub anchor: Option<(Part, Item)>,
    /// The screen that comes back afterwards.
    pub back_to: Box<Screen>,
}

/// One line that can be selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// What the weightings make of a hoster, by its position in the catalogue.
    Hoster(usize),
    /// What can be tried.
    Trial(Trial),
    /// Nothing of this kind would change anything: one reads it, and goes on.
    Nothing(Part),
}

/// The parts of the screen, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is tried, to be taken back.
    Tried,
    /// What the weightings make of the hosters.
    Weightings,
    /// One importance, one step.
    Moves,
    /// Facts that nobody documents.
    Facts,
    /// Conditions.
    Relaxations,
}

/// Opens the screen over the one that is there.
pub(in crate::tui) fn open(app: &mut App) {
    app.screen = Screen::Robustness(State {
        selected: 0,
        open: None,
        anchor: None,
        back_to: Box::new(app.screen.clone()),
    });
}

/// Returns the lines that can be selected, with the part in which each stands.
pub fn items(app: &App) -> Vec<(Part, Item)> {
    let tried = tried(app).map(|trial| (Part::Tried, Item::Trial(trial)));
    let hosters = ranked(app).map(|one| (Part::Weightings, Item::Hoster(one.hoster)));
    let trials = |part: Part, trials: Vec<Trial>| {
        let nothing = trials.is_empty().then_some((part, Item::Nothing(part)));
        let trials = trials.into_iter().map(move |one| (part, Item::Trial(one)));
        trials.chain(nothing)
    };
    let mut items: Vec<(Part, Item)> = tried.chain(hosters).collect();
    if let Some(moves) = app.shares().and_then(|shares| shares.moves.as_ref()) {
        let moves = moves.iter().cloned().map(Trial::Move);
        let possible = moves.filter(|one| one.is_possible(app)).collect();
        items.extend(trials(Part::Moves, possible));
    }
    let overturns = app.matched.overturns.iter().take(MOST_OVERTURNS);
    let overturns = overturns.cloned().map(Trial::Suppose).collect();
    // Where silence counts as not met, whoever it sets aside is not among those that a fact could bring to the front.
    if app.silence == Silence::Open {
        items.extend(trials(Part::Facts, overturns));
    }
    if !app.matched.ranking.excluded.is_empty() {
        items.extend(trials(Part::Relaxations, relaxations(app)));
    }
    items
}

/// What is tried at the moment: facts that are supposed, and conditions that were lowered.
fn tried(app: &App) -> impl Iterator<Item = Trial> {
    let needs = app.matched.needs.needs.iter().enumerate();
    let lowered = needs.filter(|(_, need)| need.is_lowered());
    let supposed = app.supposed.iter().enumerate();
    let supposed = supposed
        .filter(|(_, one)| one.among(&app.matched.needs.needs).is_some())
        .map(|(place, _)| Trial::Doubt(place));
    supposed.chain(lowered.map(|(index, _)| Trial::Restore(index)))
}

/// The hosters that come among the first ranks in some weighting, those that do so oftenest first.
fn ranked(app: &App) -> impl Iterator<Item = &Acceptability> {
    let low = app.shares().map_or(&[][..], |shares| &shares.low);
    let has_wishes = app.matched.ranking.points.0 > 0;
    let told = move |one: &&Acceptability| has_wishes && one.ranks.iter().any(|share| *share > 0.0);
    low.iter().filter(told).take(MOST_HOSTERS)
}

/// What relaxing conditions would bring, smallest first: a lower threshold before dropping the condition.
fn relaxations(app: &App) -> Vec<Trial> {
    (0..app.matched.ranking.relaxations.len().min(MOST_RELAXATIONS))
        .flat_map(|place| results::relaxation(app, place))
        .filter(|one| one.is_possible(app))
        .collect()
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Robustness(state) = &mut app.screen.clone() else {
        return;
    };
    match (action, items(app).get(state.selected)) {
        (Action::Back, _) => app.screen = (*state.back_to).clone(),
        (Action::Confirm, Some((_, Item::Hoster(hoster)))) => {
            state.open = (state.open != Some(*hoster)).then_some(*hoster);
            app.screen = Screen::Robustness(state.clone());
        }
        (Action::Confirm, Some((part, Item::Trial(one)))) => {
            trial::make(world, app, one);
            hold(app, Some((*part, Item::Trial(one.clone()))));
        }
        // There is nothing to try here: what the words mean is in the glossary.
        (Action::Confirm, Some((_, Item::Nothing(_)))) => {
            app.screen = Screen::Glossary(glossary::State::new(world, app));
        }
        _ => {}
    }
}

/// Notes what is selected.
pub(super) fn selected(app: &App, state: &State) -> Option<(Part, Item)> {
    let item = items(app).into_iter().nth(state.selected);
    state.anchor.clone().or(item)
}

/// What is selected on this screen, to be selected again when lines come and go around it.
pub(in crate::tui) fn held(app: &App) -> Option<(Part, Item)> {
    match &app.screen {
        Screen::Robustness(state) => items(app).into_iter().nth(state.selected),
        _ => None,
    }
}

/// Selects what is held on to; or else the line that was selected before lines came.
pub(in crate::tui) fn select(app: &mut App, held: Option<&(Part, Item)>) {
    let place = items(app).iter().position(|item| Some(item) == held);
    if let (Screen::Robustness(state), Some(place)) = (&mut app.screen, place) {
        state.selected = place;
    }
    follow(app);
}

/// Holds on to what was selected, as long as nothing else is.
pub(super) fn hold(app: &mut App, anchor: Option<(Part, Item)>) {
    if let Screen::Robustness(state) = &mut app.screen {
        state.anchor = anchor;
        follow(app);
    }
}

/// Selects what is held on to, where the list became another one.
fn follow(app: &mut App) {
    let items = items(app);
    let Screen::Robustness(state) = &mut app.screen else {
        return;
    };
    let Some((part, item)) = &state.anchor else {
        return;
    };
    let same = items.iter().position(|(_, other)| other == item);
    let near = || items.iter().position(|(other, _)| other == part);
    if let Some(place) = same.or_else(near) {
        state.selected = place;
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
