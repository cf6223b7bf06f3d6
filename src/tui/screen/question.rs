//! One question: options to tick, services and places to search, importances to set.
//!
//! Every change is an answer at once; going on only says that one is done with the question.

mod look;

pub use look::option_label;

use std::collections::BTreeMap;

use super::{Parts, Pen, Screen};
use crate::needs::Importance;
use crate::questionnaire::{Answer, Field, Input, Journey, Pick, Position, Question, Silence};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::world::World;

/// How many options of a long list are in view before anything is typed.
const FIRST_OPTIONS: usize = 6;

/// A question on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The question.
    pub asked: &'static Question,
    /// The selected line.
    pub selected: usize,
    /// What is searched.
    pub typed: String,
    /// Whether the whole of a long list is in view.
    pub whole: bool,
    /// Where to go afterwards, when this is a change to an earlier answer.
    pub back_to: Option<Box<Screen>>,
}

/// One line that can be selected.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// An option of a field.
    Choice(&'static Field, String),
    /// The rest of a long list, and how long it is.
    More(&'static Field, usize),
    /// Pass over.
    Skip,
}

impl State {
    /// Shows a question with the first option that is chosen selected.
    pub fn new(
        world: &World,
        journey: &Journey,
        asked: &'static Question,
        back_to: Option<Box<Screen>>,
    ) -> Self {
        let mut state = Self {
            asked,
            selected: 0,
            typed: String::new(),
            whole: false,
            back_to,
        };
        if asked.is_one_choice() {
            let chosen = |item: &Item| match item {
                Item::Choice(field, value) => is_chosen(journey, asked, field, value),
                _ => false,
            };
            let items = all_items(world, journey, &state);
            state.selected = items.iter().position(chosen).unwrap_or(0);
        }
        state
    }

    /// Says whether letters are searched for.
    pub fn is_searching(&self) -> bool {
        self.asked
            .fields
            .iter()
            .any(|field| field.input.is_searched())
    }
}

/// Returns the question on screen.
pub fn asked(screen: &Screen) -> Option<&'static Question> {
    match screen {
        Screen::Question(state) => Some(state.asked),
        _ => None,
    }
}

/// Returns the lines that can be selected.
pub fn items(world: &World, app: &App, state: &State) -> Vec<Item> {
    all_items(world, &app.journey, state)
}

fn all_items(world: &World, journey: &Journey, state: &State) -> Vec<Item> {
    let of_field = |field: &'static Field| -> Vec<Item> {
        match field.input {
            // What is being typed concerns the search alone.
            Input::One(_) | Input::Many(_) if !state.typed.is_empty() => Vec::new(),
            Input::One(options) | Input::Many(options) => options
                .iter()
                .map(|option| Item::Choice(field, (*option).to_owned()))
                .collect(),
            Input::Services | Input::Place => found(world, journey, state, field),
        }
    };
    let skip = state.typed.is_empty().then_some(Item::Skip);
    state
        .asked
        .fields
        .iter()
        .flat_map(of_field)
        .chain(skip)
        .collect()
}

/// The options of a searched field: what is chosen first, then what is found.
fn found(world: &World, journey: &Journey, state: &State, field: &'static Field) -> Vec<Item> {
    let found = world.search(field, &state.typed);
    let choice = |value: &str| Item::Choice(field, value.to_owned());
    if !state.typed.is_empty() {
        return found
            .into_iter()
            .map(|found| choice(&found.value))
            .collect();
    }
    let picks = journey.answers.picks(state.asked, field);
    let mut items: Vec<Item> = picks.iter().map(|pick| choice(&pick.value)).collect();
    let others: Vec<Item> = found
        .into_iter()
        .filter(|found| !picks.iter().any(|pick| pick.value == found.value))
        .map(|found| choice(&found.value))
        .collect();
    // Where another field follows, a long list would hide it.
    let only_field = state.asked.fields.len() == 1;
    let shown = if state.whole || only_field {
        others.len()
    } else {
        FIRST_OPTIONS
    };
    let hidden = others.len().saturating_sub(shown);
    items.extend(others.into_iter().take(shown));
    if hidden > 0 {
        items.push(Item::More(field, hidden));
    }
    items
}

fn is_chosen(journey: &Journey, asked: &Question, field: &Field, value: &str) -> bool {
    journey
        .answers
        .picks(asked, field)
        .iter()
        .any(|pick| pick.value == value)
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Question(mut state) = app.screen.clone() else {
        return Vec::new();
    };
    let items = items(world, app, &state);
    let item = items.get(state.selected).or(items.last()).cloned();
    let effects = match action {
        Action::Type(letter) => {
            state.typed.push(letter);
            state.selected = 0;
            Vec::new()
        }
        Action::Erase => {
            state.typed.pop();
            state.selected = 0;
            Vec::new()
        }
        Action::Back if !state.typed.is_empty() => {
            state.typed.clear();
            state.selected = 0;
            Vec::new()
        }
        Action::Back => {
            return leave_backwards(world, app, &state);
        }
        Action::NextField | Action::PreviousField => {
            let forward = action == Action::NextField;
            state.selected = field_start(&items, state.selected, forward);
            Vec::new()
        }
        Action::WeighMore | Action::WeighLess => match &item {
            Some(Item::Choice(field, value)) => weigh(
                world,
                app,
                &state,
                field,
                value,
                action == Action::WeighMore,
            ),
            _ => Vec::new(),
        },
        Action::Toggle | Action::Confirm => match &item {
            None => Vec::new(),
            Some(Item::More(..)) => {
                state.whole = true;
                Vec::new()
            }
            Some(Item::Skip) => return skip(world, app, &state),
            Some(Item::Choice(field, value)) if action == Action::Toggle => {
                choose(world, app, &mut state, field, value)
            }
            Some(Item::Choice(field, value)) => {
                if state.asked.is_one_choice() {
                    choose(world, app, &mut state, field, value);
                } else {
                    change(world, app, state.asked, |_| {});
                }
                return leave_forwards(world, app, state);
            }
        },
        Action::Skip => return skip(world, app, &state),
        _ => Vec::new(),
    };
    app.screen = Screen::Question(state);
    effects
}

/// Changes the choices of a question, which makes them its answer.
fn change(
    world: &World,
    app: &mut App,
    asked: &'static Question,
    edit: impl FnOnce(&mut BTreeMap<String, Vec<Pick>>),
) -> Vec<Effect> {
    let picks = |field: &Field| (field.id.to_owned(), app.journey.answers.picks(asked, field));
    let mut fields: BTreeMap<String, Vec<Pick>> = asked.fields.iter().map(picks).collect();
    edit(&mut fields);
    app.journey.answer(asked, Answer::Given(fields));
    app.rematch(world);
    vec![Effect::Save]
}

/// Chooses an option, or gives it up where it is chosen already. One of several options in view is never
/// given up: another one is chosen instead.
fn choose(
    world: &World,
    app: &mut App,
    state: &mut State,
    field: &'static Field,
    value: &str,
) -> Vec<Effect> {
    let effects = change(world, app, state.asked, |fields| {
        let picks = fields.entry(field.id.to_owned()).or_default();
        let chosen = picks.iter().position(|pick| pick.value == value);
        if let Some(chosen) = chosen {
            if !matches!(field.input, Input::One(_)) {
                picks.remove(chosen);
            }
            return;
        }
        let shared = picks.first().map(|pick| pick.importance);
        let first = field
            .importances
            .first()
            .copied()
            .unwrap_or(Importance::Indispensable);
        let importance = if field.input == Input::Services {
            first
        } else {
            shared.unwrap_or(first)
        };
        if field.input.is_single() {
            picks.clear();
        }
        picks.push(Pick::new(value, importance));
    });
    if field.input.is_searched() {
        // The chosen option moves to the top: the selection goes with it.
        state.typed.clear();
        let items = items(world, app, state);
        let here = |item: &Item| *item == Item::Choice(field, value.to_owned());
        state.selected = items.iter().position(here).unwrap_or(0);
    }
    effects
}

/// Makes what is chosen weigh more or less. The choices of a field share their importance, services have
/// one each.
fn weigh(
    world: &World,
    app: &mut App,
    state: &State,
    field: &'static Field,
    value: &str,
    more: bool,
) -> Vec<Effect> {
    let apart = field.input == Input::Services;
    let stronger = |importance: Importance| {
        let others = field.importances.iter().copied();
        if more {
            others.filter(|other| *other > importance).min()
        } else {
            others.filter(|other| *other < importance).max()
        }
    };
    let picks = app.journey.answers.picks(state.asked, field);
    let concerned = |pick: &Pick| !apart || pick.value == value;
    if !picks
        .iter()
        .any(|pick| concerned(pick) && stronger(pick.importance).is_some())
    {
        return Vec::new();
    }
    change(world, app, state.asked, |fields| {
        for pick in fields.entry(field.id.to_owned()).or_default() {
            if concerned(pick) {
                pick.importance = stronger(pick.importance).unwrap_or(pick.importance);
            }
        }
    })
}

/// Returns the first line of the next or of the previous part.
fn field_start(items: &[Item], selected: usize, forward: bool) -> usize {
    let part = |item: &Item| match item {
        Item::Choice(field, _) | Item::More(field, _) => field.id,
        Item::Skip => "",
    };
    let starts: Vec<usize> = (0..items.len())
        .filter(|index| {
            let before = index.checked_sub(1).and_then(|before| items.get(before));
            items.get(*index).map(part) != before.map(part)
        })
        .collect();
    let next = if forward {
        starts
            .iter()
            .find(|start| **start > selected)
            .or(starts.first())
    } else {
        starts
            .iter()
            .rev()
            .find(|start| **start < selected)
            .or(starts.last())
    };
    next.copied().unwrap_or(0)
}

fn skip(world: &World, app: &mut App, state: &State) -> Vec<Effect> {
    app.journey
        .answer(state.asked, Answer::Silent(Silence::Skipped));
    app.rematch(world);
    leave_forwards(world, app, state.clone())
}

fn leave_forwards(world: &World, app: &mut App, state: State) -> Vec<Effect> {
    match state.back_to {
        Some(screen) => app.screen = *screen,
        None => app.go(world, app.journey.after(state.asked)),
    }
    vec![Effect::Save]
}

fn leave_backwards(world: &World, app: &mut App, state: &State) -> Vec<Effect> {
    match (&state.back_to, app.journey.before(state.asked)) {
        (Some(screen), _) => app.screen = (**screen).clone(),
        (None, Some(before)) => app.go(world, Position::Question(before)),
        (None, None) => app.screen = Screen::Welcome { selected: 0 },
    }
    Vec::new()
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
