//! What became different since the session that is opened was kept.

use std::rc::Rc;

use super::{Parts, Pen, Screen, welcome};
use crate::explanation;
use crate::locale::{Arg, Sentence};
use crate::session::{self, Change, Since, What};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::theme::Role;
use crate::tui::view::Entry;
use crate::tui::world::World;

/// The most names of hosters that did not move: beyond, they are counted.
const MOST_NAMES: usize = 10;

/// What became different, on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// What became different.
    pub since: Rc<Since>,
    /// Where the session goes on.
    pub go_on: Box<Screen>,
}

/// A heading, and what is said under it.
type Part = (&'static str, Vec<Sentence>);

/// Returns how many lines can be selected.
pub fn items(world: &World, state: &State) -> usize {
    let parts = parts(world, &state.since).into_iter();
    parts.map(|(_, lines)| lines.len()).sum()
}

pub(super) fn update(app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Changes(state) = &app.screen else {
        return Vec::new();
    };
    match action {
        Action::Confirm => {
            app.screen = (*state.go_on).clone();
            // From now on the session is one of this catalogue: what was told is not told again.
            vec![Effect::Save]
        }
        Action::Back => {
            welcome::show(app, welcome::Item::Sessions);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut entries = Vec::new();
    for (heading, lines) in parts(pen.world, &state.since) {
        if !entries.is_empty() {
            entries.push(Entry::blank());
        }
        entries.push(pen.heading(&pen.text(heading)));
        let lines = lines.iter();
        entries.extend(lines.map(|line| Entry::item(pen.paragraph(&pen.say(line), Role::Plain))));
    }
    Parts {
        title: pen.text("changes-title"),
        head: pen.paragraph(&pen.text("changes-how"), Role::Muted),
        entries,
        selected: state.selected,
    }
}

fn parts(world: &World, since: &Since) -> Vec<Part> {
    let dropped = session::dropped(&since.dropped);
    let dropped = (!dropped.is_empty()).then_some(("changes-dropped", dropped));
    let catalogue = since.catalogue.as_ref().map(|then| {
        let line = |key: &str, title: &str, updated: &str| {
            Sentence::new(key)
                .with("title", title)
                .with("date", explanation::day(updated))
        };
        let now = &world.catalogue;
        let lines = vec![
            line("changes-then", &then.title, &then.updated),
            line("changes-now", &now.title, &now.updated),
        ];
        ("changes-catalogue", lines)
    });
    let order = match &since.changes {
        None => vec![Sentence::new("changes-unknown")],
        Some(changes) => order(changes),
    };
    dropped
        .into_iter()
        .chain(catalogue)
        .chain([("changes-order", order)])
        .collect()
}

/// Says who moved, one line each; those who did not are told together.
fn order(changes: &[Change]) -> Vec<Sentence> {
    let (still, moved): (Vec<&Change>, Vec<&Change>) = changes
        .iter()
        .partition(|one| matches!(one.what, What::Still { .. }) && one.group.is_none());
    let mut lines: Vec<Sentence> = moved.into_iter().map(session::change).collect();
    if lines.is_empty() {
        lines.push(Sentence::new("changes-none"));
    }
    if still.len() > MOST_NAMES {
        lines.push(Sentence::new("changes-still-many").with("count", still.len()));
    } else if !still.is_empty() {
        let names = still
            .iter()
            .map(|one| Sentence::verbatim(one.name.as_str()));
        lines.push(Sentence::new("changes-still").with("list", Arg::All(names.collect())));
    }
    lines
}
