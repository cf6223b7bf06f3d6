//! All needs side by side, by importance: one moves up or down, and the first hosters follow.
//!
//! ```text
//!    Indispensable : une condition                    │ Les premiers : 12 proposés
//!    suite de partage de fichiers                     │ 1   Infini
//!                                                     │ 2=  Framasoft   rang 4 avant
//!    Important : 3 points                             │
//!  ▸ un contact aux heures de bureau                  │
//! ```

use ratatui::text::{Line, Span};

use std::rc::Rc;

use super::leaders::{self, Ranks};
use super::{Parts, Pen, Screen};
use crate::explanation;
use crate::needs::{Importance, Need};
use crate::questionnaire::{DerivedNeed, Position};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::matched::Matched;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// The weighing on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// The ranks when the screen was opened.
    pub before: Ranks,
    /// The screen that comes back afterwards.
    pub back_to: Box<Screen>,
}

/// Opens the weighing over the screen that is there.
pub(in crate::tui) fn open(app: &mut App) {
    app.screen = Screen::Weigh(State {
        selected: 0,
        before: Ranks::of(&app.matched.ranking),
        back_to: Box::new(app.screen.clone()),
    });
}

/// The needs that have an importance, each with its position.
pub(super) fn weighable(matched: &Matched) -> impl Iterator<Item = (usize, &Need, &DerivedNeed)> {
    let needs = matched.needs.needs.iter().zip(&matched.origins);
    needs
        .enumerate()
        .map(|(index, (need, origin))| (index, need, origin))
        .filter(|(_, _, origin)| !origin.keys.is_empty())
}

/// Returns the needs that can be selected, by position, the most important first.
pub fn items(app: &App) -> Vec<usize> {
    let mut needs: Vec<(Importance, usize)> = weighable(&app.matched)
        .map(|(index, need, _)| (need.importance, index))
        .collect();
    needs.sort_by_key(|(importance, index)| (std::cmp::Reverse(*importance), *index));
    needs.into_iter().map(|(_, index)| index).collect()
}

/// The next importance up or down.
pub(super) fn next(importance: Importance, more: bool) -> Option<Importance> {
    let others = Importance::ALL.into_iter();
    if more {
        others.filter(|other| *other > importance).min()
    } else {
        others.filter(|other| *other < importance).max()
    }
}

/// Gives a need of the journey an importance.
pub(in crate::tui) fn give(app: &mut App, origin: &DerivedNeed, importance: Importance) {
    for key in &origin.keys {
        app.journey.answers.weigh(key, importance);
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Weigh(state) = &app.screen else {
        return;
    };
    let need = items(app).get(state.selected).copied();
    match (action, need) {
        (Action::WeighMore | Action::WeighLess, Some(need)) => {
            let more = action == Action::WeighMore;
            let importance = app
                .matched
                .needs
                .needs
                .get(need)
                .map(|need| need.importance);
            let Some(importance) = importance.and_then(|importance| next(importance, more)) else {
                return;
            };
            let matched = Rc::clone(&app.matched);
            if let Some(origin) = matched.origins.get(need) {
                give(app, origin, importance);
            }
            app.rematch(world);
            // The line moves to its new place, and the selection goes with it.
            let place = items(app).iter().position(|other| *other == need);
            if let (Screen::Weigh(state), Some(place)) = (&mut app.screen, place) {
                state.selected = place;
            }
        }
        (Action::Confirm, _) => app.go(world, Position::Results),
        (Action::Back, _) => app.screen = (*state.back_to).clone(),
        _ => {}
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let needs = &pen.app.matched.needs.needs;
    let mut entries = Vec::new();
    let fixed = needs.iter().zip(&pen.app.matched.origins);
    let fixed: Vec<Entry> = fixed
        .filter(|(_, origin)| origin.keys.is_empty())
        .map(|(need, _)| Entry::text(name(pen, need, Role::Muted)))
        .collect();
    let items = items(pen.app);
    for importance in Importance::ALL {
        if !entries.is_empty() {
            entries.push(Entry::blank());
        }
        entries.push(pen.heading(&pen.text(&format!("weigh-{}", importance.word()))));
        if importance == Importance::Indispensable {
            entries.extend(fixed.iter().cloned());
        }
        let of_this = items.iter().filter_map(|index| needs.get(*index));
        let of_this = of_this.filter(|need| need.importance == importance);
        entries.extend(of_this.map(|need| Entry::item(name(pen, need, Role::Plain))));
    }
    let how = if items.is_empty() {
        "weigh-nothing"
    } else {
        "weigh-how"
    };
    Parts {
        title: pen.text("weigh-title"),
        head: pen.above(&pen.text(how), Role::Muted),
        entries,
        selected: state.selected,
    }
}

/// What a need wants: its further rows stand a little to the right, so that one sees where the next need begins.
fn name(pen: &Pen<'_>, need: &Need, role: Role) -> Vec<Line<'static>> {
    const FURTHER: usize = 2;
    let words = pen.say(&explanation::want(need));
    let mut lines = indented(&words, FURTHER, pen.width, pen.theme(), role);
    if let Some(indent) = lines.first_mut().and_then(|line| line.spans.first_mut()) {
        *indent = Span::raw("");
    }
    lines
}

/// The first hosters, as they stand now.
pub(super) fn aside(pen: &Pen<'_>, state: &State, width: usize) -> Vec<Line<'static>> {
    leaders::lines(pen, &state.before, width)
}
