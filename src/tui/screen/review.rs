//! The review: every answer, each one key away from being changed.

use ratatui::text::{Line, Span};

use super::{Parts, Pen, Screen, note, weigh, workshop};
use crate::locale::{Arg, Sentence};
use crate::questionnaire::{Position, Question};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;
use crate::wording;

/// The review on screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// Where to go back to, when somebody came here to look something up.
    pub back_to: Option<Box<Screen>>,
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An answer.
    Answer(&'static Question),
    /// An answer that is kept and does not count.
    Closed(&'static Question),
    /// Weigh all needs side by side.
    Weigh,
    /// Work as a group, where there is one.
    Workshop,
    /// Go on to the results.
    Results,
}

/// Returns the lines that can be selected.
pub fn items(app: &App) -> Vec<Item> {
    let journey = &app.journey;
    let answers = journey.reviewed().into_iter().map(Item::Answer);
    let closed = journey.closed().into_iter().map(Item::Closed);
    let workshop = journey.workshop.is_group().then_some(Item::Workshop);
    answers
        .chain(closed)
        .chain([Item::Weigh])
        .chain(workshop)
        .chain([Item::Results])
        .collect()
}

/// Returns the selected line, where the review is on screen.
pub(in crate::tui) fn selected(app: &App) -> Option<Item> {
    match &app.screen {
        Screen::Review(state) => items(app).get(state.selected).copied(),
        _ => None,
    }
}

/// Selects a line, where the review is on screen.
pub(in crate::tui) fn select(app: &mut App, item: Option<Item>) {
    let place = items(app).iter().position(|other| Some(*other) == item);
    if let (Screen::Review(state), Some(place)) = (&mut app.screen, place) {
        state.selected = place;
    }
}

/// Returns the question that is selected.
pub fn selected_question(app: &App, state: &State) -> Option<&'static Question> {
    match items(app).get(state.selected) {
        Some(Item::Answer(asked) | Item::Closed(asked)) => Some(asked),
        _ => None,
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Review(state) = app.screen.clone() else {
        return;
    };
    match (action, selected(app)) {
        (Action::Confirm, Some(Item::Answer(asked) | Item::Closed(asked))) => {
            app.edit(world, asked, Screen::Review(state));
        }
        (Action::Confirm, Some(Item::Weigh)) => weigh::open(app),
        (Action::Confirm, Some(Item::Workshop)) | (Action::Workshop, _) => {
            workshop::open(world, app);
        }
        (Action::Confirm, Some(Item::Results)) => app.go(world, Position::Results),
        (Action::Back, _) => match (state.back_to, app.journey.asked().last()) {
            (Some(screen), _) => {
                app.journey.position = match &*screen {
                    Screen::Question(state) => Position::Question(state.asked),
                    Screen::Results(_) | Screen::Explanation(_) => Position::Results,
                    _ => app.journey.position,
                };
                app.screen = *screen;
            }
            (None, Some(last)) => app.go(world, Position::Question(last)),
            (None, None) => {}
        },
        _ => {}
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let asked = pen.app.journey.asked();
    let mut part = Part::Asked;
    let mut entries = Vec::new();
    for item in items(pen.app) {
        let next = match item {
            Item::Answer(question) if asked.contains(&question) => Part::Asked,
            Item::Answer(_) => Part::Beyond,
            Item::Closed(_) => Part::Closed,
            Item::Weigh | Item::Workshop | Item::Results => Part::End,
        };
        if next != part {
            part = next;
            entries.push(Entry::blank());
            entries.extend(heading(pen, part));
        }
        entries.push(match item {
            Item::Answer(question) => answer(pen, question),
            Item::Closed(question) => closed(pen, question),
            Item::Weigh => Entry::item(pen.paragraph(&pen.text("review-weigh"), Role::Plain)),
            Item::Workshop => Entry::item(pen.paragraph(&pen.text("review-workshop"), Role::Plain)),
            Item::Results => {
                let ranking = &pen.app.matched.ranking;
                let go = Sentence::new("review-results").with("count", ranking.proposed.len());
                Entry::item(pen.paragraph(&pen.say(&go), Role::Title))
            }
        });
    }
    let mut head = pen.paragraph(&pen.text("review-how"), Role::Muted);
    head.extend(to_settle(pen));
    Parts {
        title: pen.text("review-title"),
        head,
        entries,
        selected: state.selected,
    }
}

/// The parts of the review.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Asked,
    Beyond,
    Closed,
    End,
}

fn heading(pen: &Pen<'_>, part: Part) -> Option<Entry> {
    match part {
        Part::Asked | Part::End => None,
        Part::Beyond => Some(pen.heading(&pen.text("review-beyond"))),
        Part::Closed => Some(pen.heading(&pen.text("review-closed"))),
    }
}

/// What still waits for an answer, because somebody said so.
fn to_settle(pen: &Pen<'_>) -> Vec<Line<'static>> {
    let names: Vec<Sentence> = pen
        .app
        .journey
        .to_settle()
        .into_iter()
        .map(|question| Sentence::new(format!("{}.short", question.key())))
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    let settle = Sentence::new("review-to-settle").with("list", Arg::All(names));
    pen.paragraph(&pen.say(&settle), Role::Open)
}

/// A question with what counts for it, and what is kept without counting.
fn answer(pen: &Pen<'_>, asked: &'static Question) -> Entry {
    let answers = &pen.app.journey.answers;
    let said = wording::answer(pen.locale, answers, asked);
    let note = note::glimpse(pen, asked, 2);
    let nothing = match (wording::silence_of(answers, asked), answers.get(asked)) {
        (Some(silence), _) => Some(pen.say(&silence)),
        (None, _) if !said.is_empty() || note.is_some() => None,
        (None, None) => Some(pen.text("review-unanswered")),
        (None, Some(_)) => Some(pen.text("review-nothing")),
    };
    let mut lines = name(pen, asked);
    if let (Some(words), Some(line)) = (nothing, lines.first_mut()) {
        let words = format!(" · {words}");
        line.push_span(Span::styled(words, pen.theme().style(Role::Muted)));
    }
    for words in said {
        lines.extend(indented(&words, 2, pen.width, pen.theme(), Role::Plain));
    }
    lines.extend(kept(pen, asked));
    lines.extend(note);
    Entry::item(lines)
}

/// An answer of a branch that is closed now.
fn closed(pen: &Pen<'_>, asked: &'static Question) -> Entry {
    let mut lines = name(pen, asked);
    lines.extend(kept(pen, asked));
    lines.extend(note::glimpse(pen, asked, 2));
    Entry::item(lines)
}

fn name(pen: &Pen<'_>, asked: &Question) -> Vec<Line<'static>> {
    let name = pen.text(&format!("{}.short", asked.key()));
    vec![Line::from(Span::styled(
        name,
        pen.theme().style(Role::Title),
    ))]
}

fn kept(pen: &Pen<'_>, asked: &Question) -> Vec<Line<'static>> {
    let kept = wording::kept(pen.locale, &pen.app.journey.answers, asked);
    if kept.is_empty() {
        return Vec::new();
    }
    let words = pen.say(&Sentence::new("review-kept").with("words", kept.join(" · ")));
    indented(&words, 2, pen.width, pen.theme(), Role::Muted)
}
