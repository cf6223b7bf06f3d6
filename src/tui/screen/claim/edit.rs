//! What an action makes of a claim: what is chosen, typed, found, left blank.

use super::{Item, Own, State, items, open};
use crate::catalogue::Change;
use crate::criteria::{self, Claim, Criterion, Origin};
use crate::form::Form;
use crate::locale::Sentence;
use crate::questionnaire::Choice;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::finder::Lookup;
use crate::tui::screen::movement::next_start;
use crate::tui::screen::{Screen, declare};
use crate::tui::world::World;

/// The most letters of a line.
const MOST_LETTERS: usize = 2_000;

/// Takes one action.
pub(in crate::tui) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Claim(mut state) = app.screen.clone() else {
        return Vec::new();
    };
    let before = (state.form.clone(), state.own.clone());
    let item = items(world, &state).into_iter().nth(state.selected);
    let Some(mut item) = item else {
        return Vec::new();
    };
    // Whoever types on among what is proposed goes on with what was said.
    let types = matches!(action, Action::Type(_) | Action::Erase | Action::Delete);
    if types && matches!(item, Item::Found(_)) && !state.is_searching() {
        state.selected = 0;
        state.arrive(world);
        item = Item::Line(0);
    }
    match (action, &item) {
        (Action::Back, Item::Search | Item::Found(_)) if state.is_searching() => {
            stop_searching(world, &mut state);
        }
        (Action::Back, _) => {
            if let Some(own) = state.own
                && app.begun.fact(&own.id, state.form.criterion()).is_some()
            {
                app.told = Some(Sentence::new("own-left"));
            }
            app.screen = *state.under;
            return Vec::new();
        }
        (Action::Confirm, Item::Keep) => return keep_own(world, app, state),
        (Action::NextField | Action::PreviousField, _)
            if state.own.is_some() && !state.is_searching() =>
        {
            let forward = action == Action::NextField;
            state.selected = next_start(&state.fields(), state.selected, forward);
            state.arrive(world);
        }
        (Action::PreviousField, _) => return go(world, app, &state, neighbour(&state.form, -1)),
        (Action::Remove, _) | (Action::Toggle, Item::Blank) => leave_blank(world, &mut state),
        (Action::Confirm, Item::Found(value)) => take(world, &mut state, value),
        // Whoever goes on from a search means what it finds: what was typed is not passed over.
        (Action::NextField, Item::Found(value)) if state.is_searching() => {
            take(world, &mut state, value);
        }
        (Action::Confirm | Action::NextField, Item::Search) if state.is_searching() => {
            let first = items(world, &state).into_iter().nth(1);
            if let Some(Item::Found(value)) = first {
                take(world, &mut state, &value);
            }
        }
        (Action::Confirm, Item::Blank) => {
            if !state.form.is_blank() {
                leave_blank(world, &mut state);
            }
            let effects = keep(world, app, &before, &state);
            go(world, app, &state, neighbour(&state.form, 1));
            return effects;
        }
        (Action::Confirm, Item::Word(part, option)) if is_pointed_at(&state, *part, option) => {
            state.form.choose(*part, option);
            if state.form.parts().len() == 1 {
                let effects = keep(world, app, &before, &state);
                go(world, app, &state, neighbour(&state.form, 1));
                return effects;
            }
            state.moved = false;
        }
        (Action::Confirm, Item::Line(part)) if *part + 1 < state.form.parts().len() => {
            state.selected += 1;
            state.arrive(world);
        }
        (Action::Toggle, Item::Word(part, option)) => state.form.choose(*part, option),
        (Action::Toggle, Item::Country(part, _)) => {
            state.form.set(*part, "");
            state.selected = 0;
            state.arrive(world);
        }
        (Action::Toggle, Item::Element(place)) => state.form.turn(*place),
        (Action::Toggle, Item::Complete) => state.form.toggle_complete(),
        (Action::Confirm | Action::NextField, _) => {
            return go(world, app, &state, neighbour(&state.form, 1));
        }
        (action, Item::Search | Item::Found(_)) => {
            state.selected = 0;
            state.search.take(action, MOST_LETTERS);
        }
        (action, item) => {
            state.typed.take(action, MOST_LETTERS);
            write(&mut state, item);
            state.propose(world);
        }
    }
    let effects = keep(world, app, &before, &state);
    app.screen = Screen::Claim(state);
    effects
}

/// Says whether the selection was moved to a word that is not chosen.
fn is_pointed_at(state: &State, part: usize, word: &str) -> bool {
    state.moved && state.said(part) != word
}

/// Puts what is typed on the selected line into the form.
fn write(state: &mut State, item: &Item) {
    let typed = state.typed.text();
    match item {
        Item::Line(part) => state.form.set(*part, typed),
        Item::Software(place) => state.form.set_software(*place, typed),
        Item::Note => state.form.set_note(typed),
        Item::Page | Item::Seen => {
            let typed = typed.to_owned();
            if let Some(own) = &mut state.own {
                if *item == Item::Page {
                    own.origin.page = typed;
                } else {
                    own.origin.seen = typed;
                }
            }
        }
        _ => {}
    }
}

/// Takes something that was found, and goes on searching.
fn take(world: &World, state: &mut State, value: &str) {
    if state.lookup() == Some(Lookup::Service) {
        let (kind, software) = Choice::parts(value);
        state.form.add(kind, software.unwrap_or_default());
    } else if state.form.elements().is_some() {
        state.form.add(value, "");
    } else {
        state.form.set(0, value);
    }
    stop_searching(world, state);
}

fn stop_searching(world: &World, state: &mut State) {
    state.search = crate::tui::typed::Typed::default();
    state.selected = 0;
    state.arrive(world);
}

/// Says nothing any more, or again what was said before that.
fn leave_blank(world: &World, state: &mut State) {
    let blank = Form::blank(state.form.criterion());
    if state.form == blank {
        if let Some(form) = state.cleared.take() {
            state.form = form;
        }
    } else {
        state.cleared = Some(std::mem::replace(&mut state.form, blank));
    }
    let last = items(world, state).len().saturating_sub(1);
    state.selected = state.selected.min(last);
    state.arrive(world);
}

/// Keeps what changed, at once: in the declaration under way, or among what is begun.
fn keep(
    world: &World,
    app: &mut App,
    before: &(Form, Option<Box<Own>>),
    state: &State,
) -> Vec<Effect> {
    if (&before.0, &before.1) == (&state.form, &state.own) {
        return Vec::new();
    }
    if let Some(own) = &state.own {
        app.begun.keep(&state.form, own, world.today);
        return vec![Effect::KeepBegun];
    }
    let Some(declaring) = app.declaring.as_mut() else {
        return Vec::new();
    };
    declaring.declaration.set(state.form.clone(), world.today);
    vec![Effect::KeepDeclaration]
}

/// Adds the claim to the user's own catalogue, or puts it in the place of the one that was added before.
fn keep_own(world: &World, app: &mut App, mut state: State) -> Vec<Effect> {
    let Some(own) = &state.own else {
        return Vec::new();
    };
    if state.is_to_come(world) {
        return Vec::new();
    }
    let (content, (source, seen)) = match (state.form.read(), own.origin.read(world.today)) {
        (Ok(Some(content)), Ok(origin)) => (content, origin),
        (Ok(None), _) => {
            app.told = Some(Sentence::new("own-say-something"));
            return Vec::new();
        }
        // What is expected stands above the lines already; where, is selected.
        (read, _) => {
            let wrong = read.err().map(|wrong| wrong.place);
            state.selected = state.wrong_line(wrong);
            state.arrive(world);
            app.screen = Screen::Claim(state);
            return Vec::new();
        }
    };
    let claim = Claim {
        content,
        source,
        seen,
        note: text::tame(state.form.note()),
        origin: Origin::Own,
    };
    let criterion = state.form.criterion();
    let change = match own.earlier.clone() {
        Some(earlier) => Change::CorrectClaim {
            hoster: own.id.clone(),
            criterion,
            earlier: Box::new(earlier),
            claim: Box::new(claim),
        },
        None => Change::add_claim(&own.id, &own.name, criterion, claim),
    };
    vec![Effect::ChangeOwn(change)]
}

/// The criterion that follows in the same family, or the one before.
fn neighbour(form: &Form, step: isize) -> Option<&'static Criterion> {
    let criterion = form.criterion();
    let all: Vec<_> = criteria::all().collect();
    let place = all.iter().position(|one| *one == criterion)?;
    let other = all.get(place.checked_add_signed(step)?)?;
    (other.family() == criterion.family()).then_some(*other)
}

/// Goes to another criterion, or back to the families where there is none.
fn go(world: &World, app: &mut App, state: &State, to: Option<&'static Criterion>) -> Vec<Effect> {
    if state.own.is_some() {
        let mut state = state.clone();
        state.selected = items(world, &state).len().saturating_sub(1);
        state.arrive(world);
        app.screen = Screen::Claim(state);
    } else if let Some(criterion) = to {
        open(world, app, criterion, (*state.under).clone());
    } else {
        app.screen = (*state.under).clone();
        declare::after(app, state.form.criterion().family());
    }
    Vec::new()
}
