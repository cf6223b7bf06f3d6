//! What all gave, the most divided first, and what the group settles of it.

use std::rc::Rc;

use super::super::leaders::LEADERS;
use super::super::{Parts, Pen, Screen, weigh};
use super::State;
use crate::explanation;
use crate::locale::Sentence;
use crate::needs::Importance;
use crate::questionnaire::{Position, Votes};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;
use crate::wording;

/// One line that can be selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A need, with what was given to it.
    Need(Votes),
    /// The importance in the middle for all that is not settled.
    Medians,
    /// On to the results.
    Results,
}

impl Item {
    /// The need that the line is about.
    pub(super) fn need(&self) -> Option<usize> {
        match self {
            Self::Need(votes) => Some(votes.need),
            Self::Medians | Self::Results => None,
        }
    }
}

pub(super) fn items(app: &App) -> Vec<Item> {
    let votes = app.journey.workshop.votes(&app.matched.origins);
    let open = votes
        .iter()
        .any(|votes| votes.median().is_some() && !is_settled(app, votes));
    let medians = open.then_some(Item::Medians);
    votes
        .into_iter()
        .map(Item::Need)
        .chain(medians)
        .chain([Item::Results])
        .collect()
}

fn is_settled(app: &App, votes: &Votes) -> bool {
    let matched = &app.matched;
    let found = matched
        .origins
        .get(votes.need)
        .zip(matched.needs.needs.get(votes.need));
    found.is_some_and(|(origin, need)| app.journey.workshop.is_settled(origin, need.importance))
}

pub(super) fn update(world: &World, app: &mut App, mut state: State, action: Action) {
    let items = items(app);
    match (action, items.get(state.selected)) {
        (Action::WeighMore | Action::WeighLess, Some(Item::Need(votes))) => {
            let need = app.matched.needs.needs.get(votes.need);
            let more = action == Action::WeighMore;
            let importance = need.and_then(|need| weigh::next(need.importance, more));
            if let Some(importance) = importance {
                settle(world, app, &[(votes.need, importance)]);
            }
        }
        // What was settled stays; the rest takes the importance in the middle.
        (Action::Confirm, Some(Item::Need(votes))) => {
            if let Some(median) = votes.median().filter(|_| !is_settled(app, votes)) {
                settle(world, app, &[(votes.need, median)]);
            }
            state.selected += 1;
            app.screen = Screen::Workshop(state);
        }
        (Action::Confirm, Some(Item::Medians)) => {
            let open = items.iter().filter_map(|item| match item {
                Item::Need(votes) if !is_settled(app, votes) => Some((votes.need, votes.median()?)),
                _ => None,
            });
            let medians: Vec<(usize, Importance)> = open.collect();
            settle(world, app, &medians);
            // The line is gone: the results come next.
            state.selected = self::items(app).len().saturating_sub(1);
            app.screen = Screen::Workshop(state);
        }
        (Action::Confirm, Some(Item::Results)) => app.go(world, Position::Results),
        (Action::Back, _) => {
            let people = super::people::items(app);
            let together = people
                .iter()
                .position(|item| *item == super::people::Item::Together);
            super::people(app, state, together.unwrap_or(0));
        }
        _ => {}
    }
}

/// Settles what needs matter to the group, all before anything is matched anew.
fn settle(world: &World, app: &mut App, settled: &[(usize, Importance)]) {
    let matched = Rc::clone(&app.matched);
    for (need, importance) in settled {
        if let Some(origin) = matched.origins.get(*need) {
            app.journey.workshop.settle(origin, *importance);
            weigh::give(app, origin, *importance);
        }
    }
    app.rematch(world);
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut entries = Vec::new();
    let mut part = None;
    for item in items(pen.app) {
        match item {
            Item::Need(votes) => {
                let key = part_of(&votes);
                if part != Some(key) {
                    if part.is_some() {
                        entries.push(Entry::blank());
                    }
                    part = Some(key);
                    entries.push(pen.heading(&pen.text(key)));
                }
                entries.push(need_entry(pen, &votes));
            }
            Item::Medians => {
                entries.push(Entry::blank());
                let words = pen.text("workshop-medians");
                entries.push(Entry::item(pen.paragraph(&words, Role::Plain)));
            }
            Item::Results => {
                entries.push(Entry::blank());
                entries.extend(differences(pen));
                entries.push(Entry::blank());
                let words = pen.text("workshop-results");
                entries.push(Entry::item(pen.paragraph(&words, Role::Title)));
            }
        }
    }
    Parts {
        title: pen.text("workshop-together-title"),
        head: pen.above(&pen.text("workshop-together-how"), Role::Muted),
        entries,
        selected: state.selected,
    }
}

/// The heading under which a need stands.
fn part_of(votes: &Votes) -> &'static str {
    match (votes.is_divided(), votes.is_shared()) {
        (true, _) => "workshop-divided",
        (false, true) => "workshop-agreed",
        (false, false) => "workshop-unshared",
    }
}

/// A need: what the group holds to, then who gave what.
fn need_entry(pen: &Pen<'_>, votes: &Votes) -> Entry {
    let matched = &pen.app.matched;
    let Some(need) = matched.needs.needs.get(votes.need) else {
        return Entry::blank();
    };
    let mut lines = pen.paragraph(&pen.say(&explanation::want(need)), Role::Title);
    let mut below = |words: &str, role: Role| {
        lines.extend(indented(words, 2, pen.width, pen.theme(), role));
    };
    let settled = is_settled(pen.app, votes);
    let state = Sentence::new(if settled {
        "workshop-settled"
    } else {
        "workshop-unsettled"
    })
    .with("importance", explanation::importance(need.importance));
    below(
        &pen.say(&state),
        if settled { Role::Plain } else { Role::Open },
    );
    if let Some(median) = votes.median().filter(|_| !settled) {
        let median =
            Sentence::new("workshop-median").with("importance", explanation::importance(median));
        below(&pen.say(&median), Role::Plain);
    }
    let gave = wording::who_gave_what(pen.locale, &pen.app.journey.workshop, votes);
    below(&gave, Role::Muted);
    if votes.is_divided() {
        let spread = Sentence::new("workshop-spread").with("count", votes.spread);
        below(&pen.say(&spread), Role::Muted);
    }
    Entry::item(lines)
}

/// How the first hosters would differ for each participant: a heading, the group's, then one entry each.
pub fn differences(pen: &Pen<'_>) -> Vec<Entry> {
    let app = pen.app;
    let said = wording::differences(
        pen.locale,
        &app.journey.workshop,
        &app.matched.ranking.first(LEADERS),
        &app.matched.firsts,
        |hoster| pen.world.name(hoster),
    );
    let heading = pen.heading(&pen.text("differences-title"));
    let lines = said
        .into_iter()
        .map(|words| Entry::text(pen.paragraph(&words, Role::Plain)));
    std::iter::once(heading).chain(lines).collect()
}
