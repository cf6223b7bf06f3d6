//! Weighing in the head of the results: one need at a time, and the list follows at once.

use std::rc::Rc;

use ratatui::text::Line;

use super::{Spot, State, follow};
use crate::explanation;
use crate::locale::Sentence;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::screen::{Pen, Screen, weigh};
use crate::tui::theme::Role;
use crate::tui::view::MARGIN;
use crate::tui::world::World;

/// The need that is weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Its position among the needs.
    pub need: usize,
    /// Its place among those that can be weighed, from 0.
    pub place: usize,
    /// How many those are.
    pub count: usize,
}

/// Returns the need that is weighed; nothing where none can be.
pub fn weighed(app: &App, state: &State) -> Option<Weighed> {
    let needs: Vec<usize> = weigh::weighable(&app.matched)
        .map(|(need, ..)| need)
        .collect();
    let place = state.weighed.min(needs.len().checked_sub(1)?);
    Some(Weighed {
        need: *needs.get(place)?,
        place,
        count: needs.len(),
    })
}

/// Shows the results with a line selected and a need to be weighed, as far as they are still there.
pub fn show(app: &mut App, spot: Option<Spot>, need: Option<usize>) {
    let place = weigh::weighable(&app.matched).position(|(other, ..)| Some(other) == need);
    if let (Screen::Results(state), Some(place)) = (&mut app.screen, place) {
        state.weighed = place;
    }
    follow(app, spot);
}

/// Goes to another need, or gives the one at hand more or less importance.
pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Results(state) = &mut app.screen.clone() else {
        return;
    };
    let Some(Weighed { need, place, count }) = weighed(app, state) else {
        return;
    };
    match action {
        Action::NextField => state.weighed = (place + 1) % count,
        Action::PreviousField => state.weighed = (place + count - 1) % count,
        _ => return give(world, app, need, action == Action::WeighMore),
    }
    app.screen = Screen::Results(state.clone());
}

fn give(world: &World, app: &mut App, need: usize, more: bool) {
    let Screen::Results(state) = &app.screen else {
        return;
    };
    let spot = Spot::of(app, state);
    let matched = Rc::clone(&app.matched);
    let found = matched.needs.needs.get(need).zip(matched.origins.get(need));
    let Some((need, origin)) = found else {
        return;
    };
    if let Some(importance) = weigh::next(need.importance, more) {
        weigh::give(app, origin, importance);
        app.rematch(world);
        follow(app, spot);
    }
}

/// The need that is weighed in one line, with its importance between the keys that change it.
pub(super) fn line(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let Some(weighed) = weighed(pen.app, state) else {
        return Vec::new();
    };
    let Some(need) = pen.app.matched.needs.needs.get(weighed.need) else {
        return Vec::new();
    };
    let said = |key: &str, name: &str| {
        let line = Sentence::new(key)
            .with("need", name)
            .with("importance", explanation::importance(need.importance))
            .with("place", weighed.place + 1)
            .with("count", weighed.count);
        pen.say(&line)
    };
    let name = pen.say(&explanation::short(need));
    let mut words = said("results-weigh", &name);
    // Where there is less room, it is said in fewer words, and then the name is cut: it stays one line.
    let width = usize::from(pen.app.size.0).saturating_sub(usize::from(MARGIN));
    if text::width(&words) > width {
        let rest = text::width(&said("results-weigh.short", ""));
        let name = text::fit(&name, width.saturating_sub(rest));
        words = said("results-weigh.short", &name);
    }
    pen.above(&words, Role::Plain)
}
