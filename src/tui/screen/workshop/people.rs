//! Who takes part: names or just numbers.

use super::super::leaders::Ranks;
use super::super::{Parts, Pen, Screen, name, weigh};
use super::{Stage, State};
use crate::locale::Sentence;
use crate::questionnaire::{MOST_PARTICIPANTS, Participant, Position};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, line_with_end};
use crate::tui::world::World;
use ratatui::text::Span;

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A participant.
    Person(usize),
    /// Somebody else takes part.
    Add,
    /// What all gave.
    Together,
    /// On to the questions, or to the results.
    GoOn,
}

pub(super) fn items(app: &App) -> Vec<Item> {
    let workshop = &app.journey.workshop;
    let count = workshop.participants.len();
    let origins = &app.matched.origins;
    let mut gave = workshop.participants.iter();
    let some_gave = gave.any(|one| one.progress(origins).0 > 0);
    let add = (count < MOST_PARTICIPANTS).then_some(Item::Add);
    let together = (workshop.is_group() && some_gave).then_some(Item::Together);
    (0..count)
        .map(Item::Person)
        .chain(add)
        .chain(together)
        .chain([Item::GoOn])
        .collect()
}

/// Returns the line that follows when a participant has given their importances: the next one's, or after the
/// last one what all gave.
pub(super) fn after(app: &App, participant: usize) -> usize {
    let next = items(app).into_iter().position(|item| match item {
        Item::Person(one) => one > participant,
        Item::Together => true,
        Item::Add | Item::GoOn => false,
    });
    next.unwrap_or(participant)
}

/// Says whether there is anything to weigh yet.
fn has_needs(app: &App) -> bool {
    weigh::weighable(&app.matched).next().is_some()
}

pub(super) fn update(world: &World, app: &mut App, state: State, action: Action) {
    let item = items(app).get(state.selected).copied();
    let shown = |stage| {
        Screen::Workshop(State {
            stage,
            selected: 0,
            back_to: state.back_to.clone(),
        })
    };
    match (action, item) {
        (Action::Confirm, Some(Item::Person(one))) if has_needs(app) => {
            app.screen = shown(Stage::Turn(one));
        }
        // As long as there is nothing to weigh, a person can be given a name.
        (Action::Confirm, Some(Item::Person(_))) => name::begin(app),
        (Action::Confirm, Some(Item::Add)) => {
            app.journey.workshop.add();
            app.rematch(world);
            // The selection stays on the line that adds: often there are several to add.
            super::people(app, state.clone(), state.selected + 1);
        }
        (Action::Confirm, Some(Item::Together)) => {
            app.rematch(world);
            app.screen = shown(Stage::Together(Ranks::of(&app.matched.ranking)));
        }
        (Action::Confirm, Some(Item::GoOn)) if has_needs(app) => {
            app.go(world, Position::Results);
        }
        (Action::Confirm, Some(Item::GoOn)) => app.go(world, app.journey.position),
        (Action::Remove, Some(Item::Person(one))) => app.screen = shown(Stage::Removing(one)),
        (Action::Back, _) => {
            forget_nobody(app);
            app.rematch(world);
            app.screen = *state.back_to;
        }
        _ => {}
    }
}

/// Takes the two of the beginning out again where nobody gave them a name or anything else.
fn forget_nobody(app: &mut App) {
    let workshop = &mut app.journey.workshop;
    let is_nobody = |one: &Participant| one.weights.is_empty() && one.name.parse::<u32>().is_ok();
    let mut participants = workshop.participants.iter();
    if workshop.participants.len() <= 2 && participants.all(is_nobody) {
        workshop.participants.clear();
    }
}

/// Confirms that somebody leaves, or keeps them.
pub(super) fn remove(
    world: &World,
    app: &mut App,
    state: State,
    participant: usize,
    action: Action,
) {
    match action {
        Action::Confirm => {
            let participants = &mut app.journey.workshop.participants;
            if participant < participants.len() {
                participants.remove(participant);
            }
            app.rematch(world);
            super::people(app, state, participant.saturating_sub(1));
        }
        Action::Back => super::people(app, state, participant),
        _ => {}
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let workshop = &pen.app.journey.workshop;
    let has_needs = has_needs(pen.app);
    let mut entries = Vec::new();
    for item in items(pen.app) {
        let key = match item {
            Item::Person(one) => {
                entries.extend(workshop.participants.get(one).map(|one| {
                    let (given, all) = one.progress(&pen.app.matched.origins);
                    let progress = Sentence::new("workshop-progress")
                        .with("given", given)
                        .with("all", all);
                    let muted = pen.theme().style(Role::Muted);
                    // Before there are needs, nothing of them can be missing.
                    let progress = if has_needs {
                        pen.say(&progress)
                    } else {
                        String::new()
                    };
                    let end = Span::styled(progress, muted);
                    let start = vec![Span::raw(one.name.clone())];
                    Entry::item(vec![line_with_end(start, end, pen.width)])
                }));
                continue;
            }
            Item::Add => "workshop-add",
            Item::Together => "workshop-together",
            Item::GoOn if has_needs => "workshop-results",
            Item::GoOn => "workshop-questions",
        };
        if item == Item::Add || (item != Item::GoOn && workshop.is_group()) {
            entries.push(Entry::blank());
        }
        entries.push(Entry::item(pen.paragraph(&pen.text(key), Role::Plain)));
    }
    let mut head = pen.above(&pen.text("workshop-how"), Role::Muted);
    if !has_needs {
        head.extend(pen.above(&pen.text("workshop-nothing-yet"), Role::Plain));
    }
    Parts {
        title: pen.text("workshop-title"),
        head,
        entries,
        selected: state.selected,
    }
}

/// Asks whether somebody leaves.
pub(super) fn removing(pen: &Pen<'_>, participant: usize) -> Parts {
    let participants = &pen.app.journey.workshop.participants;
    let name = participants
        .get(participant)
        .map_or("", |one| one.name.as_str());
    let ask = Sentence::new("workshop-remove").with("name", name);
    Parts {
        title: pen.text("workshop-title"),
        head: pen.above(&pen.say(&ask), Role::Warning),
        entries: vec![Entry::item(pen.paragraph(name, Role::Plain))],
        selected: 0,
    }
}
