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
//!    Ajouter une note
//!    ( ) Je ne sais pas encore
//! ```

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{Item, Parts, Pen, State, cost, is_ticked, items};
use crate::explanation;
use crate::locale::Sentence;
use crate::questionnaire::{Field, Pick, Question, Silence};
use crate::text;
use crate::tui::screen::note;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};
use crate::wording;

/// Columns of a box and the space after it.
const BOX: usize = 4;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let asked = state.asked;
    let key = asked.key();
    let why = Sentence::new("question-why").with("why", Sentence::new(format!("{key}.why")));
    let mut head = pen.above(&pen.text(&key), Role::Title);
    head.extend(pen.above(&pen.say(&why), Role::Muted));
    head.extend(note::glimpse(pen, asked, 0));
    if state.is_searching() {
        head.push(search_line(pen, state));
    }
    if !(asked.applies)(&pen.app.journey.answers) {
        head.extend(pen.above(&pen.text("question-closed"), Role::Warning));
    }
    let mut entries = Vec::new();
    let mut field_before: Option<&Field> = None;
    let mut is_beside = false;
    for (index, item) in items(pen.world, pen.app, state).iter().enumerate() {
        if let Some(field) = item.field() {
            if field_before.is_none_or(|before| before.id != field.id) {
                entries.extend(heading(pen, asked, field, field_before.is_some()));
                field_before = Some(field);
            }
        } else if !is_beside {
            is_beside = true;
            if !entries.is_empty() {
                entries.push(Entry::blank());
            }
        }
        let is_selected = index == state.selected;
        entries.push(match item {
            Item::Choice(field, value) => {
                let mut entry = option(pen, asked, field, value, is_selected);
                if is_selected && pen.aside == 0 {
                    let width = pen.width.saturating_sub(BOX);
                    entry
                        .lines
                        .extend(cost::aside(pen, state, width).into_iter().map(shifted));
                }
                entry
            }
            Item::Amount(field) => amount(pen, asked, field),
            Item::More(_, hidden) => {
                let more = Sentence::new("question-more").with("count", *hidden);
                Entry::item(pen.paragraph(&pen.say(&more), Role::Muted))
            }
            Item::Note => written(pen, asked),
            Item::Silence(one) => silence(pen, asked, *one),
        });
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
    let weighed = field.is_weighed() && !field.is_apart();
    if alone && !weighed {
        return Vec::new();
    }
    let name = pen.text(&format!("{}-{}", asked.key(), field.id));
    let answers = &pen.app.journey.answers;
    let picks = answers.ticked(asked, field);
    let mut words = name;
    let wish = |pick: &&Pick| weighed && field.is_wish(&pick.value);
    if let Some(pick) = picks.first().filter(wish) {
        let importance = Sentence::new("question-importance")
            .with("importance", explanation::importance(pick.importance));
        words = format!("{words} · {}", pen.say(&importance));
    }
    if !(field.applies)(answers) {
        words = format!("{words} · {}", pen.text("question-uncounted"));
    } else if !picks.is_empty() && answers.is_default(asked) {
        let state = match answers.silence(asked) {
            // What is ticked was chosen before; what counts, if anything, stands by default.
            Some(_) if answers.picks(asked, field) != picks => "question-uncounted",
            _ => "question-default",
        };
        words = format!("{words} · {}", pen.text(state));
    }
    let blank = follows.then(Entry::blank);
    blank.into_iter().chain([pen.heading(&words)]).collect()
}

/// A line moved to the right of a box.
fn shifted(mut line: Line<'static>) -> Line<'static> {
    line.spans.insert(0, Span::raw(" ".repeat(BOX)));
    line
}

/// An amount, and what is typed of it.
fn amount(pen: &Pen<'_>, asked: &Question, field: &'static Field) -> Entry {
    let picks = pen.app.journey.answers.ticked(asked, field);
    let (mark, words) = match picks.first() {
        Some(pick) => (
            "[x] ",
            wording::option(pen.locale, asked, field, &pick.value),
        ),
        None => ("[ ] ", pen.text("question-amount-empty")),
    };
    let mut lines = indented(&words, BOX, pen.width, pen.theme(), Role::Plain);
    if let Some(span) = lines.first_mut().and_then(|line| line.spans.first_mut()) {
        *span = Span::raw(mark);
    }
    Entry::item(lines)
}

/// The note beside the question, or that one can be written.
fn written(pen: &Pen<'_>, asked: &Question) -> Entry {
    let key = if pen.app.journey.notes.get(asked).is_empty() {
        "question-note-none"
    } else {
        "question-note-more"
    };
    Entry::item(pen.paragraph(&pen.text(key), Role::Plain))
}

/// A reason for choosing nothing.
fn silence(pen: &Pen<'_>, asked: &Question, silence: Silence) -> Entry {
    let said = pen.app.journey.answers.silence(asked) == Some(silence);
    let mark = if said { pen.world.glyphs.chosen } else { " " };
    let words = pen.text(match silence {
        Silence::Unknown => "question-unknown",
        Silence::NoMatter => "question-no-matter",
        // A note alone is no choice to tick.
        Silence::Skipped if asked.fields.is_empty() => {
            return Entry::item(pen.paragraph(&pen.text("question-go-on"), Role::Plain));
        }
        Silence::Skipped => "question-skip",
    });
    let mut lines = indented(&words, BOX, pen.width, pen.theme(), Role::Plain);
    if let Some(span) = lines.first_mut().and_then(|line| line.spans.first_mut()) {
        *span = Span::raw(format!("({mark}) "));
    }
    Entry::item(lines)
}

fn option(
    pen: &Pen<'_>,
    asked: &Question,
    field: &'static Field,
    value: &str,
    selected: bool,
) -> Entry {
    let chosen = is_ticked(&pen.app.journey, asked, field, value);
    let mark = match (field.input.is_single(), chosen) {
        (true, true) => format!("({}) ", pen.world.glyphs.chosen),
        (true, false) => "( ) ".to_owned(),
        (false, true) => "[x] ".to_owned(),
        (false, false) => "[ ] ".to_owned(),
    };
    let label = wording::option(pen.locale, asked, field, value);
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
/// document it where it was searched.
fn option_end(pen: &Pen<'_>, asked: &Question, field: &'static Field, value: &str) -> String {
    let picks = pen.app.journey.answers.ticked(asked, field);
    let own = picks.iter().find(|pick| pick.value == value);
    if let Some(pick) = own.filter(|_| field.is_apart()) {
        return pen.say(&explanation::importance(pick.importance));
    }
    if !field.input.is_searched() {
        return String::new();
    }
    let hosters = pen.world.hosters(field, value);
    pen.say(&Sentence::new("question-hosters").with("count", hosters))
}
