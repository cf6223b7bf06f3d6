//! The review: every answer, each one key away from being changed.

use ratatui::text::{Line, Span};

use super::question;
use super::{Parts, Pen, Screen};
use crate::explanation;
use crate::locale::Sentence;
use crate::questionnaire::{Answer, Field, Input, NO_MATTER, Position, Question};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// The review on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
}

/// One line that can be selected.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// An answer.
    Answer(&'static Question),
    /// Go on to the results.
    Results,
}

/// Returns the lines that can be selected.
pub fn items(app: &App) -> Vec<Item> {
    app.journey
        .reviewed()
        .into_iter()
        .map(Item::Answer)
        .chain([Item::Results])
        .collect()
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Review(state) = app.screen.clone() else {
        return Vec::new();
    };
    match (action, items(app).get(state.selected)) {
        (Action::Confirm, Some(Item::Answer(asked))) => {
            let asked = *asked;
            app.edit(world, asked, Screen::Review(state));
            Vec::new()
        }
        (Action::Confirm, Some(Item::Results)) => {
            app.go(world, Position::Results);
            vec![Effect::Save]
        }
        (Action::Back, _) => {
            if let Some(last) = app.journey.asked().last() {
                app.go(world, Position::Question(last));
            }
            Vec::new()
        }
        _ => Vec::new(),
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let entries = items(pen.app)
        .into_iter()
        .flat_map(|item| match item {
            Item::Answer(asked) => vec![answer(pen, asked)],
            Item::Results => {
                let ranking = &pen.app.matched.ranking;
                let go = Sentence::new("review-results").with("count", ranking.proposed.len());
                vec![
                    Entry::blank(),
                    Entry::item(pen.paragraph(&pen.say(&go), Role::Title)),
                ]
            }
        })
        .collect();
    let head = pen.paragraph(&pen.text("review-how"), Role::Muted);
    Parts {
        title: pen.text("review-title"),
        head,
        entries,
        selected: state.selected,
    }
}

fn answer(pen: &Pen<'_>, asked: &'static Question) -> Entry {
    let answers = &pen.app.journey.answers;
    let said: Vec<String> = asked
        .fields
        .iter()
        .filter_map(|field| field_words(pen, asked, field))
        .collect();
    let (mut words, role) = match answers.get(asked) {
        _ if !said.is_empty() => (said.join(" ; "), Role::Plain),
        None => (pen.text("review-unanswered"), Role::Muted),
        Some(Answer::Silent(_)) => (pen.text("review-skipped"), Role::Muted),
        Some(Answer::Given(_)) => (pen.text("review-nothing"), Role::Muted),
    };
    if !said.is_empty() && answers.is_default(asked) {
        words = format!("{words} · {}", pen.text("question-default"));
    }
    let name = pen.text(&format!("{}.short", asked.key()));
    let mut lines = vec![Line::from(Span::styled(
        name,
        pen.theme().style(Role::Title),
    ))];
    lines.extend(indented(&words, 2, pen.width, pen.theme(), role));
    Entry::item(lines)
}

/// What counts for one field, with its importance. Services have one each; the others share it.
fn field_words(pen: &Pen<'_>, asked: &Question, field: &Field) -> Option<String> {
    let picks = pen.app.journey.answers.picks(asked, field);
    let first = picks.first()?;
    let label = |value: &str| question::option_label(pen.locale, asked, field, value);
    let with_importance = |words: String, importance| {
        let sentence = Sentence::new("review-weighed")
            .with("words", words)
            .with("importance", explanation::importance(importance));
        pen.say(&sentence)
    };
    if field.input == Input::Services {
        let each = picks
            .iter()
            .map(|pick| with_importance(label(&pick.value), pick.importance));
        return Some(each.collect::<Vec<_>>().join(", "));
    }
    let words = picks
        .iter()
        .map(|pick| label(&pick.value))
        .collect::<Vec<_>>()
        .join(", ");
    if field.importances.is_empty() || first.value == NO_MATTER {
        return Some(words);
    }
    Some(with_importance(words, first.importance))
}
