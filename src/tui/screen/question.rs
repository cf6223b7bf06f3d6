//! One question: options to tick, services and places to search, an amount to type, importances to set.
//!
//! Every change is an answer at once; going on only says that one is done with the question.

mod cost;
mod edit;
mod look;

pub(super) use cost::{aside, has_aside};
pub(super) use edit::update;

use super::{Parts, Pen, Screen};
use crate::questionnaire::human_cost::Figures;
use crate::questionnaire::{Field, Input, Journey, Question, Silence};
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
    /// Whether somebody moved the selection: what it stands on is then pointed at.
    pub moved: bool,
    /// Whether the note was opened from its line.
    pub on_note: bool,
    /// What the catalogue says of the selected option: counted when it is selected, not while drawing.
    pub figures: Figures,
    /// Where to go afterwards, when this is a change to an earlier answer.
    pub back_to: Option<Box<Screen>>,
}

/// One line that can be selected.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// An option of a field.
    Choice(&'static Field, String),
    /// An amount to type.
    Amount(&'static Field),
    /// The rest of a long list, and how long it is.
    More(&'static Field, usize),
    /// What one writes down beside the question.
    Note,
    /// Nothing to choose, for one of three reasons.
    Silence(Silence),
}

impl Item {
    /// The part of the question that the line belongs to.
    pub fn field(&self) -> Option<&'static Field> {
        match self {
            Self::Choice(field, _) | Self::Amount(field) | Self::More(field, _) => Some(field),
            Self::Note | Self::Silence(_) => None,
        }
    }
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
            moved: false,
            on_note: false,
            figures: Figures::default(),
            back_to,
        };
        if asked.is_one_choice() {
            let chosen = |item: &Item| match item {
                Item::Choice(field, value) => is_ticked(journey, asked, field, value),
                _ => false,
            };
            let items = all_items(world, journey, &state);
            state.selected = items.iter().position(chosen).unwrap_or(0);
        }
        state.look_up(world, journey);
        state
    }

    /// Says whether one choice answers the question, and has no importance; or a note alone.
    pub fn is_plain_choice(&self) -> bool {
        let asked = self.asked;
        (asked.is_one_choice() && !asked.is_weighed()) || asked.fields.is_empty()
    }

    /// Says whether letters are searched for.
    pub fn is_searching(&self) -> bool {
        self.asked
            .fields
            .iter()
            .any(|field| field.input.is_searched())
    }

    /// Counts what the catalogue says of the selected option.
    pub fn look_up(&mut self, world: &World, journey: &Journey) {
        let items = all_items(world, journey, self);
        self.figures = cost::figures(world, journey, self.asked, items.get(self.selected));
    }
}

/// Leaves the line of the note, where it is selected: the same key would open the note once more. Nothing is
/// pointed at by that.
pub(super) fn leave_note_line(app: &mut App) {
    let Screen::Question(state) = &mut app.screen else {
        return;
    };
    if state.on_note {
        state.on_note = false;
        state.moved = false;
        // Where a note is all that is asked for, what follows it leads on.
        state.selected = usize::from(state.asked.fields.is_empty());
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
            Input::One(_) | Input::Many(_) | Input::Amount if !state.typed.is_empty() => Vec::new(),
            Input::One(options) | Input::Many(options) => options
                .iter()
                .map(|option| Item::Choice(field, (*option).to_owned()))
                .collect(),
            Input::Amount => vec![Item::Amount(field)],
            Input::Services | Input::Place => found(world, journey, state, field),
        }
    };
    let beside = if state.typed.is_empty() {
        beside(state.asked)
    } else {
        Vec::new()
    };
    state
        .asked
        .fields
        .iter()
        .filter(|field| is_shown(journey, state.asked, field))
        .flat_map(of_field)
        .chain(beside)
        .collect()
}

/// What can be said beside the options: a note, and why nothing is chosen.
fn beside(asked: &Question) -> Vec<Item> {
    let silences = Silence::ALL
        .into_iter()
        .filter(|silence| offers(asked, *silence));
    std::iter::once(Item::Note)
        .chain(silences.map(Item::Silence))
        .collect()
}

/// Says whether a question can be left without a choice for this reason.
fn offers(asked: &Question, silence: Silence) -> bool {
    match silence {
        // Nobody has to settle what is answered by a note alone.
        Silence::Unknown => !asked.fields.is_empty(),
        Silence::NoMatter => asked.is_weighed(),
        Silence::Skipped => true,
    }
}

/// Says whether a part of the question is in view: it counts, or something in it was chosen and is kept.
fn is_shown(journey: &Journey, asked: &Question, field: &Field) -> bool {
    let answers = &journey.answers;
    (field.applies)(answers) || !answers.ticked(asked, field).is_empty()
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
    let picks = journey.answers.ticked(state.asked, field);
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

fn is_ticked(journey: &Journey, asked: &Question, field: &Field, value: &str) -> bool {
    journey
        .answers
        .ticked(asked, field)
        .iter()
        .any(|pick| pick.value == value)
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
