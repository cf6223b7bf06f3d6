//! How a question looks.
//!
//! ```text
//!  Comment et quand joindre l’hébergeur ?
//!  Pourquoi : …
//!
//!    Horaires · souhaitable
//!  ▸ (•) aux heures de bureau              par défaut
//!    ( ) le soir et le week-end aussi
//!    …
//!    Je ne sais pas encore : passer
//! ```

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{Item, Parts, Pen, State, is_chosen, items};
use crate::explanation;
use crate::locale::{Locale, Sentence};
use crate::questionnaire::{Field, Input, Makes, Pick, Question};
use crate::text;
use crate::tui::screen::note;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};
use crate::tui::world::{place_label, service_label};

/// Columns of a box and the space after it.
const BOX: usize = 4;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let asked = state.asked;
    let key = asked.key();
    let why = Sentence::new("question-why").with("why", Sentence::new(format!("{key}.why")));
    let mut head = pen.paragraph(&pen.text(&key), Role::Title);
    head.extend(pen.paragraph(&pen.say(&why), Role::Muted));
    head.extend(note::glimpse(pen, asked, 0));
    if state.is_searching() {
        head.push(search_line(pen, state));
    }
    let mut entries = Vec::new();
    let mut field_before: Option<&Field> = None;
    for (index, item) in items(pen.world, pen.app, state).iter().enumerate() {
        match item {
            Item::Choice(field, value) => {
                if field_before.is_none_or(|before| before.id != field.id) {
                    entries.extend(heading(pen, asked, field, field_before.is_some()));
                    field_before = Some(field);
                }
                entries.push(option(pen, asked, field, value, index == state.selected));
            }
            Item::More(_, hidden) => {
                let more = Sentence::new("question-more").with("count", *hidden);
                entries.push(Entry::item(pen.paragraph(&pen.say(&more), Role::Muted)));
            }
            Item::Skip => {
                entries.push(Entry::blank());
                entries.push(Entry::item(
                    pen.paragraph(&pen.text("question-skip"), Role::Plain),
                ));
            }
        }
    }
    if entries.is_empty() {
        let nothing = pen.text("question-nothing-found");
        entries.push(Entry::text(pen.paragraph(&nothing, Role::Plain)));
    }
    let title = match pen.app.journey.progress(asked) {
        Some((place, all)) => Sentence::new("progress")
            .with("place", place)
            .with("all", all),
        None => Sentence::new("progress-aside"),
    };
    Parts {
        title: pen.say(&title),
        head,
        entries,
        selected: state.selected,
    }
}

/// What is being searched, or what can be.
fn search_line(pen: &Pen<'_>, state: &State) -> Line<'static> {
    let label = format!("{} ", pen.text("question-search"));
    let room = pen.width.saturating_sub(text::width(&label));
    let words = if state.typed.is_empty() {
        let hint = pen.text(&format!("{}.search", state.asked.key()));
        let hint = text::fit(&hint, room).into_owned();
        Span::styled(hint, pen.theme().style(Role::Muted))
    } else {
        let end = text::fit_end(&format!("{}_", state.typed), room);
        Span::styled(end, pen.theme().style(Role::Title))
    };
    Line::from(vec![Span::raw(label), words])
}

/// The heading of a field: its name, and how much what is chosen matters.
fn heading(pen: &Pen<'_>, asked: &Question, field: &Field, follows: bool) -> Vec<Entry> {
    let alone = asked.fields.len() == 1;
    let weighed = !field.importances.is_empty() && field.input != Input::Services;
    if alone && !weighed {
        return Vec::new();
    }
    let name = pen.text(&format!("{}-{}", asked.key(), field.id));
    let picks = pen.app.journey.answers.picks(asked, field);
    let mut words = name;
    if let Some(pick) = picks.first().filter(|pick| weighed && weighs(pick)) {
        let importance = Sentence::new("question-importance")
            .with("importance", explanation::importance(pick.importance));
        words = format!("{words} · {}", pen.say(&importance));
    }
    if !picks.is_empty() && pen.app.journey.answers.is_default(asked) {
        words = format!("{words} · {}", pen.text("question-default"));
    }
    let blank = follows.then(Entry::blank);
    blank.into_iter().chain([pen.heading(&words)]).collect()
}

fn weighs(pick: &Pick) -> bool {
    pick.value != crate::questionnaire::NO_MATTER
}

fn option(
    pen: &Pen<'_>,
    asked: &Question,
    field: &'static Field,
    value: &str,
    selected: bool,
) -> Entry {
    let chosen = is_chosen(&pen.app.journey, asked, field, value);
    let mark = match (field.input.is_single(), chosen) {
        (true, true) => format!("({}) ", pen.world.glyphs.chosen),
        (true, false) => "( ) ".to_owned(),
        (false, true) => "[x] ".to_owned(),
        (false, false) => "[ ] ".to_owned(),
    };
    let label = option_label(pen.locale, asked, field, value);
    let weight = if chosen {
        Modifier::BOLD
    } else {
        Modifier::empty()
    };
    let end = Span::styled(
        option_end(pen, asked, field, value),
        pen.theme().style(Role::Muted),
    );
    let room = pen.width.saturating_sub(BOX);
    let mut lines: Vec<Line<'static>> = text::wrap(&label, room)
        .into_iter()
        .enumerate()
        .map(|(row, words)| {
            let before = if row == 0 {
                mark.clone()
            } else {
                " ".repeat(BOX)
            };
            Line::from(vec![Span::raw(before), Span::styled(words, weight)])
        })
        .collect();
    match lines.as_mut_slice() {
        [only] if only.width() + end.width() < pen.width => {
            *only = line_with_end(std::mem::take(&mut only.spans), end, pen.width);
        }
        // Where both do not fit on one line, nothing is dropped.
        _ if end.width() > 0 => lines.extend(indented(
            &end.content,
            BOX,
            pen.width,
            pen.theme(),
            Role::Muted,
        )),
        _ => {}
    }
    let note = pen
        .locale
        .find_text(&format!("{}-{}.{value}_note", asked.key(), field.id));
    if let Some(note) = note.filter(|_| selected) {
        lines.extend(indented(&note, BOX, pen.width, pen.theme(), Role::Muted));
    }
    Entry::item(lines)
}

/// What stands at the right of an option: its importance where it has its own, or how many hosters
/// document it.
fn option_end(pen: &Pen<'_>, asked: &Question, field: &'static Field, value: &str) -> String {
    if !field.input.is_searched() {
        return String::new();
    }
    let picks = pen.app.journey.answers.picks(asked, field);
    let own = picks.iter().find(|pick| pick.value == value);
    if let Some(pick) = own.filter(|_| field.input == Input::Services) {
        return pen.say(&explanation::importance(pick.importance));
    }
    let hosters = pen.world.hosters(field, value);
    pen.say(&Sentence::new("question-hosters").with("count", hosters))
}

/// Names an option; an option without words shows what the answer keeps.
pub fn option_label(locale: &Locale, asked: &Question, field: &Field, value: &str) -> String {
    find_option_label(locale, asked, field, value).unwrap_or_else(|| value.to_owned())
}

/// Names an option: in the words of the question, or else in those of its criterion.
pub fn find_option_label(
    locale: &Locale,
    asked: &Question,
    field: &Field,
    value: &str,
) -> Option<String> {
    let own = || locale.find_text(&format!("{}-{}.{value}", asked.key(), field.id));
    match field.makes {
        Makes::Services => Some(service_label(locale, value)),
        Makes::Place => Some(place_label(locale, value)),
        Makes::Set("place.data_country") => {
            own().or_else(|| locale.find_text(&format!("country-words.{value}")))
        }
        Makes::Set(criterion) | Makes::Word(criterion) => own().or_else(|| {
            let key = criterion.replace(['.', '_'], "-");
            locale.find_text(&format!("{key}-words.{value}"))
        }),
        Makes::Profile | Makes::Kind | Makes::Accounts | Makes::Minimum(_) => own(),
    }
}
