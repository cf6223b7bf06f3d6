//! Two to four hosters side by side: criteria as rows, hosters as columns, what differs first.
//!
//! Hosters are marked in the results. The marks stay with the hosters, wherever these are listed.

mod look;

use super::{Parts, Pen, Screen, entry_width, explanation};
use crate::comparison::{About, Comparison, FEWEST, Ground, MOST};
use crate::explanation::Citation;
use crate::locale::Sentence;
use crate::text::{self, Columns};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::world::World;

pub(super) use look::{marked, name};

/// The most letters of the name of a file.
const LONGEST_STEM: usize = 100;

/// A comparison on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The hosters, by their positions in the catalogue.
    pub hosters: Vec<usize>,
    /// The first of those that are in view.
    pub first: usize,
    /// The selected line.
    pub selected: usize,
    /// What the row is about whose detail is open.
    pub open: Option<About>,
    /// The screen to go back to.
    pub back_to: Box<Screen>,
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A row, by its place among all rows.
    Row(usize),
    /// A piece of the detail of a row, of the hoster of a column.
    Detail(usize, usize, Piece),
}

/// A piece of the detail of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The hoster, and all that is said of it.
    Said,
    /// A source.
    Source(usize),
    /// A claim that says otherwise.
    Contrary(usize),
    /// What to ask the hoster.
    Question,
}

/// Makes the comparison.
pub fn comparison<'a>(world: &'a World, app: &'a App, state: &State) -> Comparison<'a> {
    let ground = Ground {
        hosters: &world.catalogue.hosters,
        needs: &app.matched.needs.needs,
        ranking: &app.matched.ranking,
        today: world.today,
    };
    Comparison::new(&ground, &state.hosters)
}

/// Returns the lines that can be selected.
pub fn items(comparison: &Comparison<'_>, state: &State) -> Vec<Item> {
    let mut items = Vec::new();
    for (index, row) in comparison.rows().enumerate() {
        items.push(Item::Row(index));
        if state.open != Some(row.about) {
            continue;
        }
        for (column, cell) in row.cells.iter().enumerate() {
            let sources = (0..cell.citations.len()).map(Piece::Source);
            let contraries = (0..cell.history.len()).map(Piece::Contrary);
            let pieces = std::iter::once(Piece::Said)
                .chain(sources)
                .chain(contraries)
                .chain(cell.question.is_some().then_some(Piece::Question));
            items.extend(pieces.map(|piece| Item::Detail(index, column, piece)));
        }
    }
    items
}

/// How many columns of hosters are in view; one where there is room for none beside the criteria.
fn shown(width: usize, state: &State) -> usize {
    Columns::new(width, state.hosters.len()).map_or(1, |columns| columns.shown)
}

/// The first hoster in view: as many as fit are always there.
fn first_shown(width: usize, state: &State) -> usize {
    let last = state.hosters.len().saturating_sub(shown(width, state));
    state.first.min(last)
}

/// Marks a hoster for comparing, or takes its mark away.
pub(super) fn mark(app: &mut App, hoster: Option<usize>) {
    let Some(hoster) = hoster else {
        return;
    };
    if app.marked.contains(&hoster) {
        app.marked.retain(|other| *other != hoster);
    } else if app.marked.len() < MOST {
        app.marked.push(hoster);
    } else {
        app.told = Some(Sentence::new("compare-full"));
    }
}

/// Compares the marked hosters. With fewer than two: the marked one with the selected one, the selected one
/// with the first, or the first with the second.
pub(super) fn open_marked(app: &mut App, selected: Option<usize>) {
    let mut hosters = app.marked.clone();
    if hosters.len() < FEWEST {
        hosters.extend(selected.filter(|hoster| !hosters.contains(hoster)));
    }
    open(app, hosters);
}

/// Compares these hosters; one alone with the first of the results, or with the second.
pub(super) fn open(app: &mut App, mut hosters: Vec<usize>) {
    for hoster in explanation::order(app) {
        if hosters.len() < FEWEST && !hosters.contains(&hoster) {
            hosters.push(hoster);
        }
    }
    if hosters.len() < FEWEST {
        app.told = Some(Sentence::new("compare-too-few"));
        return;
    }
    app.screen = Screen::Compare(State {
        hosters,
        first: 0,
        selected: 0,
        open: None,
        back_to: Box::new(app.screen.clone()),
    });
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Compare(mut state) = app.screen.clone() else {
        return;
    };
    let width = entry_width(app);
    state.first = first_shown(width, &state);
    match action {
        Action::Back => {
            app.screen = *state.back_to;
            return;
        }
        Action::NextHoster => {
            state.first += 1;
            state.first = first_shown(width, &state);
        }
        Action::PreviousHoster => state.first = state.first.saturating_sub(1),
        Action::Confirm => turn(&comparison(world, app, &state), &mut state),
        Action::Remove if state.hosters.len() > FEWEST => take_out(world, app, &mut state),
        Action::Remove => app.told = Some(Sentence::new("compare-keep-two")),
        _ => {}
    }
    app.screen = Screen::Compare(state);
}

/// Asks for the comparison on screen as a page; nothing where there is none.
pub(in crate::tui) fn hand_over(world: &World, app: &App) -> Option<Effect> {
    let Screen::Compare(state) = &app.screen else {
        return None;
    };
    let ids = state
        .hosters
        .iter()
        .filter_map(|hoster| world.hoster(*hoster));
    let ids: Vec<&str> = ids.map(|hoster| hoster.id.as_str()).collect();
    let file = world.locale(app.language).text("compare-file");
    let stem = text::slug(&format!("{file} {}", ids.join(" ")));
    Some(Effect::HandOverComparison {
        hosters: state.hosters.clone(),
        stem: stem.chars().take(LONGEST_STEM).collect(),
    })
}

/// What the row is about to which the selected line belongs.
fn selected_row(comparison: &Comparison<'_>, state: &State) -> Option<About> {
    let items = items(comparison, state);
    let (Item::Row(row) | Item::Detail(row, ..)) = *items.get(state.selected)?;
    Some(comparison.rows().nth(row)?.about)
}

/// Selects a row, or the first where it is gone.
fn select(comparison: &Comparison<'_>, state: &mut State, about: Option<About>) {
    let rows: Vec<About> = comparison.rows().map(|row| row.about).collect();
    let is_it = |item: &Item| match item {
        Item::Row(row) => rows.get(*row).copied() == about,
        Item::Detail(..) => false,
    };
    let items = items(comparison, state);
    state.selected = items.iter().position(is_it).unwrap_or(0);
}

/// The hoster that the selected line is about: that of its column, or else the first in view.
pub(super) fn selected_hoster(world: &World, app: &App, state: &State) -> Option<usize> {
    let items = items(&comparison(world, app, state), state);
    let column = match items.get(state.selected) {
        Some(Item::Detail(_, column, _)) => *column,
        _ => first_shown(entry_width(app), state),
    };
    state.hosters.get(column).copied()
}

/// The sources that the selected line cites: of a row, those of the first hoster in view.
pub(super) fn cited(world: &World, app: &App, state: &State) -> Vec<Citation> {
    let comparison = comparison(world, app, state);
    let item = items(&comparison, state).get(state.selected).copied();
    let (row, column, piece) = match item {
        Some(Item::Row(row)) => (row, first_shown(entry_width(app), state), Piece::Said),
        Some(Item::Detail(row, column, piece)) => (row, column, piece),
        None => return Vec::new(),
    };
    let Some(cell) = comparison
        .rows()
        .nth(row)
        .and_then(|row| row.cells.get(column))
    else {
        return Vec::new();
    };
    match piece {
        Piece::Said | Piece::Question => cell.citations.clone(),
        Piece::Source(place) => cell.citations.iter().skip(place).take(1).cloned().collect(),
        Piece::Contrary(place) => {
            let contraries = cell.history.iter().skip(place).take(1);
            contraries.map(|one| one.citation.clone()).collect()
        }
    }
}

/// Opens the detail of the selected row, or closes it.
fn turn(comparison: &Comparison<'_>, state: &mut State) {
    let about = selected_row(comparison, state);
    state.open = about.filter(|about| state.open != Some(*about));
    select(comparison, state, about);
}

/// Takes the first hoster in view out, with its mark.
fn take_out(world: &World, app: &mut App, state: &mut State) {
    let about = selected_row(&comparison(world, app, state), state);
    let hoster = state.hosters.remove(state.first);
    app.marked.retain(|other| *other != hoster);
    state.first = first_shown(entry_width(app), state);
    select(&comparison(world, app, state), state, about);
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
