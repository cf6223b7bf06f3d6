//! One question: options to tick, services and places to search, importances to set.
//!
//! Every change is an answer at once; going on only says that one is done with the question.

mod edit;
mod look;

pub(super) use edit::update;
pub use look::{find_option_label, option_label};

use super::{Parts, Pen, Screen};
use crate::questionnaire::{Field, Input, Journey, Question};
use crate::tui::app::App;
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

    /// Says whether one choice answers the question, and has no importance.
    pub fn is_plain_choice(&self) -> bool {
        self.asked.is_one_choice()
            && self
                .asked
                .fields
                .iter()
                .all(|field| field.importances.is_empty())
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

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
