//! What an action makes of a question: what is typed, chosen, weighed, passed over.

use super::{Item, Screen, State, is_ticked, items, offers};
use crate::needs::Importance;
use crate::questionnaire::{
    Answer, Field, Fields, Input, MOST_DIGITS, Pick, Position, Question, Silence,
};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::screen::movement::next_start;
use crate::tui::screen::note;
use crate::tui::world::World;

/// Takes one action.
pub(in crate::tui::screen) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Question(mut state) = app.screen.clone() else {
        return;
    };
    let items = items(world, app, &state);
    let item = items.get(state.selected).or(items.last());
    match (action, item) {
        (Action::Type(letter), _) if state.is_searching() => {
            state.typed.push(letter);
            state.selected = 0;
        }
        (Action::Erase, _) if state.is_searching() => {
            state.typed.pop();
            state.selected = 0;
        }
        (Action::Type(_) | Action::Erase, _) => type_amount(world, app, &mut state, action),
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
            weigh(world, app, &state, field, value, action);
        }
        (Action::WeighMore | Action::WeighLess, Some(Item::Amount(field))) => {
            weigh(world, app, &state, field, "", action);
        }
        (Action::Silence(_), _) | (Action::Confirm, Some(Item::Silence(_))) => {
            let silence = match (action, item) {
                (Action::Silence(silence), _) => silence,
                (_, Some(Item::Silence(silence))) => *silence,
                _ => return,
            };
            if !offers(state.asked, silence) {
                return;
            }
            say_nothing(world, app, state.asked, silence);
            return leave_forwards(world, app, state);
        }
        (Action::Toggle | Action::Confirm, Some(Item::Note)) => {
            state.on_note = true;
            app.screen = Screen::Question(state);
            return note::open(app);
        }
        (Action::Toggle, Some(Item::Silence(silence))) => {
            let silence = *silence;
            if app.journey.answers.silence(state.asked) == Some(silence) {
                speak_again(world, app, state.asked);
            } else {
                say_nothing(world, app, state.asked, silence);
            }
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
                go_on(world, app, asked);
            }
            return leave_forwards(world, app, state);
        }
        (Action::Confirm, Some(Item::Amount(_))) => {
            go_on(world, app, state.asked);
            return leave_forwards(world, app, state);
        }
        _ => {}
    }
    app.screen = Screen::Question(state);
}

/// Says whether the selection was moved to one of several options that exclude each other, and that one is
/// not chosen.
fn is_pointed_at(app: &App, state: &State, field: &Field, value: &str) -> bool {
    state.moved
        && matches!(field.input, Input::One(_))
        && !is_ticked(&app.journey, state.asked, field, value)
}

/// Goes on without another choice: what is in view becomes the answer, unless it was said that there is none.
fn go_on(world: &World, app: &mut App, asked: &'static Question) {
    if app.journey.answers.silence(asked).is_none() {
        change(world, app, asked, |_| {});
    }
}

/// Changes the choices of a question, which makes them its answer.
fn change(world: &World, app: &mut App, asked: &'static Question, edit: impl FnOnce(&mut Fields)) {
    let ticked = |field: &Field| {
        (
            field.id.to_owned(),
            app.journey.answers.ticked(asked, field),
        )
    };
    let mut fields: Fields = asked.fields.iter().map(ticked).collect();
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
        let apart = field.is_apart();
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

/// Makes what is chosen weigh more or less. The choices of a field share their importance, unless each makes
/// a need of its own.
fn weigh(
    world: &World,
    app: &mut App,
    state: &State,
    field: &'static Field,
    value: &str,
    action: Action,
) {
    let apart = field.is_apart();
    let more = action == Action::WeighMore;
    let next = |importance: Importance| {
        let others = field.importances.iter().copied();
        if more {
            others.filter(|other| *other > importance).min()
        } else {
            others.filter(|other| *other < importance).max()
        }
    };
    let picks = app.journey.answers.ticked(state.asked, field);
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
    let part = |item: &Item| item.field().map(|field| field.id);
    let starts: Vec<usize> = (0..items.len())
        .filter(|index| {
            let before = index.checked_sub(1).and_then(|before| items.get(before));
            items.get(*index).map(part) != before.map(part)
        })
        .collect();
    next_start(&starts, selected, forward)
}

/// Types an amount, digit by digit: each is an answer at once.
fn type_amount(world: &World, app: &mut App, state: &mut State, action: Action) {
    let items = items(world, app, state);
    let here = |item: &Item| matches!(item, Item::Amount(_));
    let place = Some(state.selected).filter(|place| items.get(*place).is_some_and(here));
    let place = place.or_else(|| items.iter().position(here));
    let Some((place, Item::Amount(field))) = place.and_then(|at| Some((at, items.get(at)?))) else {
        return;
    };
    state.selected = place;
    let picks = app.journey.answers.ticked(state.asked, field);
    let mut amount = picks
        .first()
        .map_or(String::new(), |pick| pick.value.clone());
    match action {
        Action::Type(digit) if digit.is_ascii_digit() && amount.len() < MOST_DIGITS => {
            amount.push(digit);
        }
        Action::Erase => drop(amount.pop()),
        _ => return,
    }
    let first = field.importances.first().copied();
    let importance = picks.first().map(|pick| pick.importance).or(first);
    change(world, app, state.asked, |fields| {
        let pick = importance.map(|importance| Pick::new(amount.clone(), importance));
        let kept = pick.filter(|_| !amount.is_empty()).into_iter().collect();
        fields.insert(field.id.to_owned(), kept);
    });
}

/// Chooses nothing, and says why. What was chosen before is kept and does not count; to pass over, without a
/// reason, leaves even that as it was: nothing that somebody did is undone by going on.
fn say_nothing(world: &World, app: &mut App, asked: &'static Question, silence: Silence) {
    let before = app.journey.answers.get(asked);
    let kept = match before {
        Some(answer) if answer.has_picks() => answer.fields().clone(),
        _ => Fields::new(),
    };
    // Even an answer without a choice: it may say no to what stands by default.
    let stands = silence == Silence::Skipped && matches!(before, Some(Answer::Given(_)));
    if !stands {
        app.journey.answer(asked, Answer::Silent(silence, kept));
        app.rematch(world);
    }
}

/// Takes back that there is nothing to choose: what was chosen before counts again.
fn speak_again(world: &World, app: &mut App, asked: &'static Question) {
    let kept = app.journey.answers.get(asked).cloned();
    match kept {
        Some(answer) if answer.has_picks() => {
            let fields = answer.fields().clone();
            app.journey.answer(asked, Answer::Given(fields));
        }
        _ => app.journey.answers.remove(asked),
    }
    app.rematch(world);
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
