//! The glossary: what the words mean, those of the screen one comes from first.
//!
//! ```text
//!    Sur l’écran d’où vous venez
//!  ▸ Astreinte
//!      Rester joignable hors de ses heures de travail…
//!    Page d’état
//!
//!    Les autres mots
//!    Accord sur le traitement des données
//! ```

use ratatui::text::Line;

use super::{Parts, Pen, Screen};
use crate::glossary::Term;
use crate::locale::Language;
use crate::tui::app::App;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, View, indented};
use crate::tui::world::World;

/// The glossary on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The screen that comes back afterwards.
    pub under: Box<Screen>,
    /// The terms that stand on it, those of its selected line first.
    pub found: Vec<&'static str>,
    /// The selected line.
    pub selected: usize,
}

impl State {
    /// Opens the glossary over the screen of `app`, at the word that is looked at.
    pub fn new(world: &World, app: &App) -> Self {
        let parts = parts(&super::view(world, app));
        Self {
            under: Box::new(app.screen.clone()),
            found: world.glossary(app.language).look_up(&parts),
            selected: 0,
        }
    }

    /// Returns the id of the selected term.
    pub fn term(&self, world: &World, language: Language) -> Option<&'static str> {
        Some(items(world, language, self).get(self.selected)?.id)
    }
}

/// Returns the terms in the order of the screen.
pub fn items<'a>(world: &'a World, language: Language, state: &State) -> Vec<&'a Term> {
    let glossary = world.glossary(language);
    let found = state.found.iter().filter_map(|id| glossary.term(id));
    let others = glossary.terms().iter();
    found
        .chain(others.filter(|term| !state.found.contains(&term.id)))
        .collect()
}

/// The texts of a screen, what is looked at first: the selected line, what stands beside it, what stays in view
/// above the list, every line, the title.
fn parts(view: &View) -> Vec<String> {
    let entries = || view.entries.iter();
    let selected = entries()
        .filter(|entry| entry.selectable)
        .nth(view.selected);
    let lines = selected
        .map(|entry| &entry.lines)
        .into_iter()
        .chain([&view.aside, &view.head])
        .chain(entries().map(|entry| &entry.lines));
    // A word may begin on one line and end on the next.
    let joined = |lines: &Vec<Line<'_>>| {
        let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
        lines.join(" ")
    };
    lines.map(joined).chain([view.title.clone()]).collect()
}

/// Keeps the selected term where the language, and with it the alphabet, changes.
pub(in crate::tui) fn translate(world: &World, screen: &mut Screen, from: Language, to: Language) {
    match screen {
        Screen::Help { under, .. } => translate(world, under, from, to),
        Screen::Glossary(state) => {
            let term = state.term(world, from);
            let place = items(world, to, state)
                .iter()
                .position(|other| Some(other.id) == term);
            state.selected = place.unwrap_or(0);
        }
        _ => {}
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut entries = Vec::new();
    let rest = if state.found.is_empty() {
        "glossary-all"
    } else {
        entries.push(pen.heading(&pen.text("glossary-on-screen")));
        "glossary-others"
    };
    for (index, term) in items(pen.world, pen.app.language, state)
        .into_iter()
        .enumerate()
    {
        if index == state.found.len() {
            if index > 0 {
                entries.push(Entry::blank());
            }
            entries.push(pen.heading(&pen.text(rest)));
        }
        entries.push(entry(pen, term, index == state.selected));
    }
    Parts {
        title: pen.text("glossary-title"),
        head: pen.paragraph(&pen.text("glossary-how"), Role::Muted),
        entries,
        selected: state.selected,
    }
}

/// A term by its name; what it means stands under it while it is selected, so that the list stays short enough
/// to look a word up.
fn entry(pen: &Pen<'_>, term: &Term, selected: bool) -> Entry {
    let mut lines = pen.paragraph(&term.name, Role::Plain);
    if selected {
        lines.extend(indented(&term.text, 2, pen.width, pen.theme(), Role::Plain));
    }
    Entry::item(lines)
}
