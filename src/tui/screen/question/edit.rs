//! What an action makes of a question: what is typed, chosen, weighed, passed over.

use std::collections::BTreeMap;

use super::{Item, Screen, State, is_chosen, items};
use crate::needs::Importance;
use crate::questionnaire::{Answer, Field, Input, Pick, Position, Question, Silence};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::world::World;

/// Takes one action.
pub(in crate::tui::screen) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Question(mut state) = app.screen.clone() else {
        return;
    };
    let items = items(world, app, &state);
    let item = items.get(state.selected).or(items.last());
    match (action, item) {
        (Action::Type(letter), _) => {
            state.typed.push(letter);
            state.selected = 0;
        }
        (Action::Erase, _) => {
            state.typed.pop();
            state.selected = 0;
        }
        (Action::Back, _) if !state.typed.is_empty() => {
            state.typed.clear();
            state.selected = 0;
        }
        (Action::Back, _) => return leave_backwards(world, app, &state),
        (Action::NextField | Action::PreviousField, _) => {
            let forward = action == Action::NextField;
            state.selected = field_start(&items, state.selected, forward);
        }
        (Action::WeighMore | Action::WeighLess, Some(Item::Choice(field, value))) => {
            weigh(
                world,
                app,
                &state,
                field,
                value,
                action == Action::WeighMore,
            );
        }
        (Action::Skip, _) | (Action::Toggle | Action::Confirm, Some(Item::Skip)) => {
            return skip(world, app, state);
        }
        (Action::Toggle | Action::Confirm, Some(Item::More(..))) => state.whole = true,
        (Action::Toggle, Some(Item::Choice(field, value))) => {
            choose(world, app, &mut state, field, value);
        }
        (Action::Confirm, Some(Item::Choice(field, value))) => {
            let asked = state.asked;
            if asked.is_one_choice() {
                choose(world, app, &mut state, field, value);
            } else if is_pointed_at(app, &state, field, value) {
                // Somebody went to this option and expects it to be taken: it is, in view.
                choose(world, app, &mut state, field, value);
                app.screen = Screen::Question(state);
                return;
            } else {
                change(world, app, asked, |_| {});
            }
            return leave_forwards(world, app, state);
        }
        _ => {}
    }
    app.screen = Screen::Question(state);
}

/// Says whether the selection was moved to one of several options that exclude each other, and that one is
/// not chosen.
fn is_pointed_at(app: &App, state: &State, field: &Field, value: &str) -> bool {
    state.selected > 0
        && matches!(field.input, Input::One(_))
        && !is_chosen(&app.journey, state.asked, field, value)
}

/// Changes the choices of a question, which makes them its answer.
fn change(
    world: &World,
    app: &mut App,
    asked: &'static Question,
    edit: impl FnOnce(&mut BTreeMap<String, Vec<Pick>>),
) {
    let picks = |field: &Field| (field.id.to_owned(), app.journey.answers.picks(asked, field));
    let mut fields: BTreeMap<String, Vec<Pick>> = asked.fields.iter().map(picks).collect();
    edit(&mut fields);
    app.journey.answer(asked, Answer::Given(fields));
    app.rematch(world);
}

/// Chooses an option, or gives it up where it is chosen already. One of several options in view is never
/// given up: another one is chosen instead.
fn choose(world: &World, app: &mut App, state: &mut State, field: &'static Field, value: &str) {
    change(world, app, state.asked, |fields| {
        let picks = fields.entry(field.id.to_owned()).or_default();
        let chosen = picks.iter().position(|pick| pick.value == value);
        if let Some(chosen) = chosen {
            if !matches!(field.input, Input::One(_)) {
                picks.remove(chosen);
            }
            return;
        }
        let first = field
            .importances
            .first()
            .copied()
            .unwrap_or(Importance::Indispensable);
        let shared = picks.first().map(|pick| pick.importance);
        let apart = field.input == Input::Services;
        let importance = shared.filter(|_| !apart).unwrap_or(first);
        if field.input.is_single() {
            picks.clear();
        }
        picks.push(Pick::new(value, importance));
    });
    if field.input.is_searched() {
        // The chosen option moves to the top: the selection goes with it.
        state.typed.clear();
        let here = |item: &Item| *item == Item::Choice(field, value.to_owned());
        state.selected = items(world, app, state).iter().position(here).unwrap_or(0);
    }
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
) {
    let apart = field.input == Input::Services;
    let next = |importance: Importance| {
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
        .any(|pick| concerned(pick) && next(pick.importance).is_some())
    {
        return;
    }
    change(world, app, state.asked, |fields| {
        for pick in fields.entry(field.id.to_owned()).or_default() {
            if concerned(pick) {
                pick.importance = next(pick.importance).unwrap_or(pick.importance);
            }
        }
    });
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

/// Passes over. What was chosen already stays chosen: nothing that somebody did is undone by going on.
fn skip(world: &World, app: &mut App, state: State) {
    let chosen = match app.journey.answers.get(state.asked) {
        Some(Answer::Given(fields)) => fields.values().any(|picks| !picks.is_empty()),
        _ => false,
    };
    if !chosen {
        app.journey
            .answer(state.asked, Answer::Silent(Silence::Skipped));
        app.rematch(world);
    }
    leave_forwards(world, app, state);
}

fn leave_forwards(world: &World, app: &mut App, state: State) {
    match state.back_to {
        Some(screen) => app.screen = *screen,
        None => app.go(world, app.journey.after(state.asked)),
    }
}

fn leave_backwards(world: &World, app: &mut App, state: &State) {
    match (&state.back_to, app.journey.before(state.asked)) {
        (Some(screen), _) => app.screen = (**screen).clone(),
        (None, Some(before)) => app.go(world, Position::Question(before)),
        (None, None) => app.screen = Screen::Welcome { selected: 0 },
    }
}
