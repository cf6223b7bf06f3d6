//! How the catalogue looks.
//!
//! ```text
//!  Chercher : next_
//!  12 hébergeurs sur 84
//!
//!  ▸ Infini                                          18 critères, 2018–2026
//!      Brest, France · site web, adresses et boîtes courriel et 4 autres
//!      Logiciel : Nextcloud
//! ```

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::{Parts, Pen, State};
use crate::catalogue::search::{Field, Hit};
use crate::catalogue::{Hoster, Status};
use crate::criteria::Origin;
use crate::explanation;
use crate::locale::{Arg, Sentence};
use crate::text;
use crate::tui::screen::compare;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};
use crate::wording;

/// Columns before what belongs to a hoster.
const INDENT: usize = 4;
/// How many services are named in brief.
const MOST_SERVICES: usize = 3;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let (mut entries, above) = around(pen, state);
    if entries.is_empty() {
        // Nothing is selected: the cursor stands where it is said that there is nothing.
        entries.push(Entry {
            cursor: Some(0),
            ..Entry::text(pen.paragraph(&pen.text("browse-nothing"), Role::Plain))
        });
    }
    Parts {
        title: pen.text("browse-title"),
        head: head(pen, state),
        entries,
        selected: above,
    }
}

/// The selected hoster with more of the others above and below than are in view, and no more, so that a long catalogue
/// costs no more than a short one; and how many stand above.
fn around(pen: &Pen<'_>, state: &State) -> (Vec<Entry>, usize) {
    let (before, from) = state
        .found
        .kept
        .split_at(state.selected.min(state.found.kept.len()));
    let filled = |positions: &mut dyn Iterator<Item = &usize>| {
        let mut entries = Vec::new();
        let mut lines = 0;
        while lines <= usize::from(pen.app.size.1)
            && let Some(position) = positions.next()
        {
            let hoster = pen.world.hoster(*position);
            let entry = hoster.map(|hoster| entry(pen, state, *position, hoster));
            lines += entry.as_ref().map_or(0, |entry| entry.lines.len());
            entries.extend(entry);
        }
        entries
    };
    let mut entries = filled(&mut before.iter().rev());
    let above = entries.len();
    entries.reverse();
    entries.extend(filled(&mut from.iter()));
    (entries, above)
}

fn head(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let mut lines = vec![search_line(pen, state)];
    lines.extend(filtered(pen, state));
    lines.extend(compare::marked(pen));
    lines
}

/// How many hosters are found, by which filters, and how many of those that are not document nothing of it.
pub(in crate::tui::screen) fn filtered(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let all = pen.world.catalogue.hosters.len();
    let count = if state.typed.is_empty() && state.filters.is_empty() {
        Sentence::new("browse-all").with("count", all)
    } else {
        Sentence::new("browse-some")
            .with("count", state.found.kept.len())
            .with("all", all)
    };
    let mut lines = pen.above(&pen.say(&count), Role::Muted);
    if state.filters.is_empty() {
        return lines;
    }
    let filters = state.filters.iter().map(|filter| {
        Sentence::new("browse-filter")
            .with("criterion", explanation::criterion_name(filter.criterion))
            .with("filter", explanation::filter(filter))
    });
    let filters = Sentence::new("browse-filters").with("list", Arg::All(filters.collect()));
    lines.extend(pen.above(&pen.say(&filters), Role::Open));
    if let Some(left_out) = wording::left_out(&state.found) {
        lines.extend(pen.above(&pen.say(&left_out), Role::Open));
    }
    lines
}

/// What is searched, or what can be.
fn search_line(pen: &Pen<'_>, state: &State) -> Line<'static> {
    let label = format!("{} ", pen.text("browse-search"));
    let room = pen.width.saturating_sub(text::width(&label));
    let words = if state.typed.is_empty() {
        let hint = text::fit(&pen.text("browse-hint"), room).into_owned();
        Span::styled(hint, pen.theme().style(Role::Muted))
    } else {
        let end = text::fit_end(&format!("{}_", state.typed), room);
        Span::styled(end, pen.theme().style(Role::Title))
    };
    Line::from(vec![Span::raw(label), words])
}

/// One hoster: its name, how much is documented, where it is and what it offers, and what was found.
fn entry(pen: &Pen<'_>, state: &State, position: usize, hoster: &Hoster) -> Entry {
    let hits = pen.world.index().hits(position, &state.typed);
    let muted = pen.theme().style(Role::Muted);
    let end = pen.say(&wording::sources_in_brief(&hoster.facts));
    let end = Span::styled(text::fit(&end, pen.width / 2).into_owned(), muted);
    let room = pen.width.saturating_sub(end.width() + 1);
    let letters = hits.iter().find(|hit| hit.field == Field::Name);
    let letters = letters.map_or(&[][..], |hit| &hit.letters);
    let name = spans(text::marked(&hoster.name, letters, room), Style::new());
    let mut lines = vec![line_with_end(name, end, pen.width)];
    let brief = brief(pen, hoster);
    if !brief.is_empty() {
        lines.extend(indented(
            &brief,
            INDENT,
            pen.width,
            pen.theme(),
            Role::Muted,
        ));
    }
    let elsewhere = hits.iter().filter(|hit| hit.field != Field::Name);
    lines.extend(elsewhere.map(|hit| found(pen, hit)));
    Entry::item(lines)
}

/// Who added it, whether it is at work, where it is, what it offers.
fn brief(pen: &Pen<'_>, hoster: &Hoster) -> String {
    let status = match hoster.status() {
        Status::Active => String::new(),
        Status::Paused => pen.text("browse-status.paused"),
        Status::Closed => pen.text("browse-status.closed"),
        Status::Unknown => pen.text("browse-status.unknown"),
    };
    let own = match hoster.origin {
        Origin::Own => Some(pen.text("source-local")),
        Origin::Shared => hoster.has_own().then(|| pen.text("hoster-own-facts")),
    };
    let parts = [
        own.unwrap_or_default(),
        status,
        wording::located(pen.locale, &hoster.facts),
        wording::services_in_brief(pen.locale, &hoster.facts, MOST_SERVICES),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// A text in which something was found, with its letters marked.
fn found(pen: &Pen<'_>, hit: &Hit) -> Line<'static> {
    let (before, after) = wording::found_in(pen.locale, hit);
    let muted = pen.theme().style(Role::Muted);
    let room = pen.width.saturating_sub(INDENT);
    let before = text::fit(&before, room).into_owned();
    let room = room.saturating_sub(text::width(&before));
    let runs = text::marked(&hit.text, &hit.letters, room);
    let used: usize = runs.iter().map(|(run, _)| text::width(run)).sum();
    let after = text::fit(&after, room.saturating_sub(used)).into_owned();
    let mut line = vec![Span::raw(" ".repeat(INDENT)), Span::styled(before, muted)];
    line.extend(spans(runs, muted));
    line.push(Span::styled(after, muted));
    Line::from(line)
}

/// Runs of a text as spans: what is marked is bold and underlined, so that it stands out without colour too.
fn spans(runs: Vec<(String, bool)>, style: Style) -> Vec<Span<'static>> {
    let marked = Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
    runs.into_iter()
        .map(|(run, is_marked)| Span::styled(run, if is_marked { marked } else { style }))
        .collect()
}
