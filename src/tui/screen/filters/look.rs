//! How the filters look.
//!
//! ```text
//!  34 hébergeurs sur 84
//!  Laissés de côté : 48 faute de documents, 2 documentés autrement
//!
//!    Publics et accès
//!  ▸ Publics accueillis                                            documenté : 52
//!        [x] associations                                          documenté : 34
//! ```

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{Item, Parts, Pen, State, items};
use crate::catalogue::filter::{Filter, Tally};
use crate::criteria::Criterion;
use crate::explanation;
use crate::locale::Sentence;
use crate::text;
use crate::tui::screen::browse::filtered;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};

/// Columns before what a criterion can be filtered by, and of the box before it.
const INDENT: usize = 2;
const BOX: usize = 4;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let head = if state.browse.filters.is_empty() {
        pen.above(&pen.text("filters-how"), Role::Muted)
    } else {
        filtered(pen, &state.browse)
    };
    let items = items(state).into_iter().enumerate();
    let entries = items.map(|(place, item)| {
        let lines = match item {
            Item::Criterion(criterion) => self::criterion(pen, state, criterion),
            Item::Offered(_, offer) => offered(pen, state, offer, place == state.selected),
        };
        (item.criterion().family(), Entry::item(lines))
    });
    Parts {
        title: pen.text("filters-title"),
        head,
        entries: pen.by_family(entries),
        selected: state.selected,
    }
}

/// A criterion, with what it is filtered by.
fn criterion(pen: &Pen<'_>, state: &State, criterion: &'static Criterion) -> Vec<Line<'static>> {
    let name = pen.say(&explanation::criterion_name(criterion));
    let filters = state.browse.filters.iter();
    let of_criterion: Vec<String> = filters
        .filter(|filter| filter.criterion == criterion)
        .map(|filter| pen.say(&explanation::filter(filter)))
        .collect();
    if of_criterion.is_empty() {
        return pen.paragraph(&name, Role::Plain);
    }
    let words = format!("{name} · {}", of_criterion.join(" · "));
    pen.paragraph(&words, Role::Title)
}

/// What a criterion can be filtered by: whether it is, and how many hosters document it. While it is selected,
/// also how all others fit.
fn offered(pen: &Pen<'_>, state: &State, place: usize, is_selected: bool) -> Vec<Line<'static>> {
    let offered = state.open.as_ref().and_then(|open| open.offered.get(place));
    let Some((filter, tally)) = offered else {
        return Vec::new();
    };
    let chosen = state.browse.filters.iter().find(|one| one.wants_as(filter));
    let mark = match chosen {
        Some(one) if one.silent => "[?] ",
        Some(_) => "[x] ",
        None => "[ ] ",
    };
    let muted = pen.theme().style(Role::Muted);
    let met = Sentence::new("filters-met").with("count", tally.met);
    let end = Span::styled(pen.say(&met), muted);
    let room = pen.width.saturating_sub(INDENT + BOX + end.width() + 1);
    let weight = if chosen.is_some() {
        Modifier::BOLD
    } else {
        Modifier::empty()
    };
    let label = pen.say(&explanation::wanted(filter));
    let mut lines = Vec::new();
    for (row, words) in text::wrap(&label, room.max(1)).into_iter().enumerate() {
        let before = if row == 0 { mark } else { "    " };
        let start = vec![
            Span::raw(format!("{}{before}", " ".repeat(INDENT))),
            Span::styled(words, weight),
        ];
        let end = if row == 0 {
            end.clone()
        } else {
            Span::default()
        };
        lines.push(line_with_end(start, end, pen.width));
    }
    if is_selected {
        let below =
            |words: &str| indented(words, INDENT + BOX, pen.width, pen.theme(), Role::Muted);
        lines.extend(below(&others(pen, filter, tally)));
        let next = match chosen {
            None => "filters-next.met",
            Some(one) if one.silent || filter.want.is_none() => "filters-next.none",
            Some(_) => "filters-next.silent",
        };
        lines.extend(below(&pen.text(next)));
    }
    lines
}

/// How the hosters fit that do not document it as met.
fn others(pen: &Pen<'_>, filter: &Filter, tally: &Tally) -> String {
    if filter.want.is_none() {
        return pen.say(&Sentence::new("filters-silent").with("count", tally.unsaid));
    }
    let others = Sentence::new("filters-others")
        .with("unsaid", tally.unsaid)
        .with("partly", tally.partly)
        .with("other", tally.not_met);
    pen.say(&others)
}
