//! How a card looks.
//!
//! ```text
//!  Brest, France · 18 critères documentés sur 47, sources de 2018 à 2026
//!
//!    Les personnes qui font le travail
//!  ▸ Une personne rémunérée
//!      a-brest.net/article26063.html · 2018, à confirmer
//!      Une autre source dit autre chose (Entrée)
//!    Astreinte : non documenté
//! ```

use ratatui::text::Line;

use super::{Item, Parts, Pen, State, documented, items};
use crate::catalogue::{Hoster, Status};
use crate::criteria::Criterion;
use crate::explanation::{self, Citation};
use crate::locale::Sentence;
use crate::tui::screen::compare;
use crate::tui::screen::explanation::{below, cite};
use crate::tui::theme::Role;
use crate::tui::view::Entry;
use crate::wording;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let items = items(pen.world, state).into_iter().enumerate();
    let entries = items.map(|(place, item)| {
        let lines = lines(pen, state, item, place == state.selected);
        (item.criterion().family(), Entry::item(lines))
    });
    let title = Sentence::new("card-title").with("name", pen.world.name(state.hoster));
    let hoster = pen.world.hoster(state.hoster);
    Parts {
        title: pen.say(&title),
        head: hoster.map_or_else(Vec::new, |hoster| head(pen, state, hoster)),
        entries: pen.by_family(entries),
        selected: state.selected,
    }
}

/// Where the hoster is, whether it is at work, how much is documented, and which of the list it is.
fn head(pen: &Pen<'_>, state: &State, hoster: &Hoster) -> Vec<Line<'static>> {
    let mut words = Vec::new();
    let place = wording::located(pen.locale, &hoster.facts);
    words.extend(Some(place).filter(|place| !place.is_empty()));
    words.extend(
        wording::coverage(&hoster.facts)
            .iter()
            .map(|one| pen.say(one)),
    );
    if state.list.len() > 1
        && let Some(place) = state.list.iter().position(|other| *other == state.hoster)
    {
        let place = Sentence::new("card-place")
            .with("place", place + 1)
            .with("count", state.list.len());
        words.push(pen.say(&place));
    }
    let mut lines = pen.above(&words.join(" · "), Role::Muted);
    if hoster.status() == Status::Closed {
        lines.extend(pen.above(&pen.text("explanation-closed"), Role::Warning));
    }
    for remark in explanation::remarks(hoster) {
        lines.extend(pen.above(&pen.say(&remark), Role::Warning));
    }
    lines.extend(compare::marked(pen));
    lines
}

fn lines(pen: &Pen<'_>, state: &State, item: Item, is_selected: bool) -> Vec<Line<'static>> {
    let criterion = item.criterion();
    let Some(entry) = documented(pen.world, state, criterion) else {
        let mut lines = silent(pen, criterion, is_selected);
        lines.extend(begun(pen, state, criterion));
        return lines;
    };
    match item {
        Item::Criterion(_) => {
            let mut lines = pen.paragraph(&wording::documented(pen.locale, &entry), Role::Plain);
            if state.open != Some(criterion) {
                lines.extend(entry.citations.iter().flat_map(|one| source(pen, one)));
                let (outdated, others): (Vec<_>, Vec<_>) =
                    entry.history.iter().partition(|one| one.is_outdated_own);
                for own in outdated {
                    lines.extend(below(pen, &pen.say(&own.say())));
                }
                if !others.is_empty() {
                    let more = Sentence::new("explanation-history").with("count", others.len());
                    lines.extend(below(pen, &pen.say(&more)));
                }
            }
            lines.extend(begun(pen, state, criterion));
            lines
        }
        Item::Source(_, place) => {
            let citation = entry.citations.get(place);
            citation.map_or_else(Vec::new, |citation| cite(pen, citation, true))
        }
        Item::Contrary(_, place) => {
            let Some(contrary) = entry.history.get(place) else {
                return Vec::new();
            };
            let said =
                Sentence::new("history-otherwise").with("sentence", contrary.sentence.clone());
            let mut lines = below(pen, &pen.say(&said));
            lines.extend(cite(pen, &contrary.citation, true));
            lines
        }
    }
}

/// That a fact of one's own was begun and is not kept yet.
fn begun(pen: &Pen<'_>, state: &State, criterion: &'static Criterion) -> Vec<Line<'static>> {
    let hoster = pen.world.hoster(state.hoster);
    let fact = hoster.and_then(|hoster| pen.app.begun.fact(&hoster.id, criterion));
    fact.map_or_else(Vec::new, |_| below(pen, &pen.text("own-begun")))
}

/// A source in short, with its date and what is noted with it.
fn source(pen: &Pen<'_>, citation: &Citation) -> Vec<Line<'static>> {
    let mut lines = cite(pen, citation, false);
    if !citation.note.is_empty() {
        let note = Sentence::new("explanation-note").with("note", citation.note.as_str());
        lines.extend(below(pen, &pen.say(&note)));
    }
    lines
}

/// A criterion that nothing documents; while it is selected, also what to ask.
fn silent(pen: &Pen<'_>, criterion: &'static Criterion, is_selected: bool) -> Vec<Line<'static>> {
    let silent =
        Sentence::new("card-silent").with("criterion", explanation::criterion_name(criterion));
    let mut lines = pen.paragraph(&pen.say(&silent), Role::Muted);
    if is_selected {
        let question = explanation::open_question(criterion);
        let ask = Sentence::new("explanation-ask").with("question", question);
        lines.extend(below(pen, &pen.say(&ask)));
    }
    lines
}
