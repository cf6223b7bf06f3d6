//! One participant's importances, on a screen that shows nobody else's.

use ratatui::text::Span;

use super::super::{Parts, Pen, Screen, weigh};
use super::{State, people};
use crate::explanation;
use crate::locale::Sentence;
use crate::needs::Importance;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};
use crate::tui::world::World;

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A need, by its position.
    Need(usize),
    /// Hand over to the next person.
    Done,
}

impl Item {
    /// The need that the line is about.
    pub(super) fn need(&self) -> Option<usize> {
        match self {
            Self::Need(need) => Some(*need),
            Self::Done => None,
        }
    }
}

pub(super) fn items(app: &App) -> Vec<Item> {
    weigh::weighable(&app.matched)
        .map(|(need, ..)| Item::Need(need))
        .chain([Item::Done])
        .collect()
}

pub(super) fn update(
    world: &World,
    app: &mut App,
    mut state: State,
    participant: usize,
    action: Action,
) {
    let item = items(app).get(state.selected).copied();
    match (action, item) {
        (Action::WeighMore | Action::WeighLess, Some(Item::Need(need))) => {
            give(app, participant, need, action == Action::WeighMore);
            app.rematch(world);
        }
        (Action::Confirm, Some(Item::Need(_))) => {
            state.selected += 1;
            app.screen = Screen::Workshop(state);
        }
        // The next person is one key away, and sees nothing of this; after the last one, all look.
        (Action::Confirm, Some(Item::Done)) => {
            let next = people::after(app, participant);
            super::people(app, state, next);
        }
        (Action::Back, _) => super::people(app, state, participant),
        _ => {}
    }
}

/// Makes a need matter more or less to a participant; the first key begins in the middle.
fn give(app: &mut App, participant: usize, need: usize, more: bool) {
    let Some(origin) = app.matched.origins.get(need) else {
        return;
    };
    let Some(one) = app.journey.workshop.participants.get_mut(participant) else {
        return;
    };
    let importance = match one.importance(origin) {
        None if more => Some(Importance::Important),
        None => Some(Importance::Desirable),
        Some(importance) => weigh::next(importance, more),
    };
    if let Some(importance) = importance {
        one.weigh(origin, importance);
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State, participant: usize) -> Parts {
    let matched = &pen.app.matched;
    let one = pen.app.journey.workshop.participants.get(participant);
    let entries = items(pen.app)
        .into_iter()
        .flat_map(|item| match item {
            Item::Need(index) => {
                let need = matched.needs.needs.get(index);
                let origin = matched.origins.get(index);
                let given = one
                    .zip(origin)
                    .and_then(|(one, origin)| one.importance(origin));
                let words = need.map(|need| pen.say(&explanation::want(need)));
                vec![need_entry(pen, &words.unwrap_or_default(), given)]
            }
            Item::Done => vec![
                Entry::blank(),
                Entry::item(pen.paragraph(&pen.text("workshop-done"), Role::Title)),
            ],
        })
        .collect();
    let name = one.map_or("", |one| one.name.as_str());
    let title = Sentence::new("workshop-turn").with("name", name);
    Parts {
        title: pen.say(&title),
        head: pen.above(&pen.text("workshop-turn-how"), Role::Muted),
        entries,
        selected: state.selected,
    }
}

/// A need with the importance that was given to it.
fn need_entry(pen: &Pen<'_>, words: &str, given: Option<Importance>) -> Entry {
    let (end, role) = match given {
        Some(importance) => (pen.say(&explanation::importance(importance)), Role::Title),
        None => (pen.text("workshop-not-given"), Role::Muted),
    };
    let end = Span::styled(end, pen.theme().style(role));
    let line = line_with_end(vec![Span::raw(words.to_owned())], end.clone(), pen.width);
    if line.width() <= pen.width && line.spans.len() > 1 {
        return Entry::item(vec![line]);
    }
    let mut lines = pen.paragraph(words, Role::Plain);
    lines.extend(indented(&end.content, 2, pen.width, pen.theme(), role));
    Entry::item(lines)
}
