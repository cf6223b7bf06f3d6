//! The review: every answer, each one key away from being changed.

use ratatui::text::Line;

use super::question;
use super::{Parts, Pen, Screen};
use crate::explanation;
use crate::locale::Sentence;
use crate::needs::Importance;
use crate::questionnaire::{Answer, Field, NO_MATTER, Pick, Position, Question};
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
    let mut said: Vec<String> = asked
        .fields
        .iter()
        .flat_map(|field| field_words(pen, asked, field))
        .collect();
    let role = if said.is_empty() {
        Role::Muted
    } else {
        Role::Plain
    };
    if let (Some(last), true) = (said.last_mut(), answers.is_default(asked)) {
        *last = format!("{last} · {}", pen.text("question-default"));
    }
    if said.is_empty() {
        said.push(pen.text(match answers.get(asked) {
            None => "review-unanswered",
            Some(Answer::Silent(_)) => "review-skipped",
            Some(Answer::Given(_)) => "review-nothing",
        }));
    }
    let name = pen.text(&format!("{}.short", asked.key()));
    let mut lines = vec![Line::styled(name, pen.theme().style(Role::Title))];
    for words in said {
        lines.extend(indented(&words, 2, pen.width, pen.theme(), role));
    }
    Entry::item(lines)
}

/// What counts for one field, in one line for each importance: services have one each, the choices of other
/// fields share it.
fn field_words(pen: &Pen<'_>, asked: &Question, field: &Field) -> Vec<String> {
    let picks = pen.app.journey.answers.picks(asked, field);
    let label = |pick: &Pick| question::option_label(pen.locale, asked, field, &pick.value);
    let joined =
        |picks: &mut dyn Iterator<Item = &Pick>| picks.map(label).collect::<Vec<_>>().join(", ");
    let wishes = picks.iter().all(|pick| pick.value != NO_MATTER);
    if picks.is_empty() || field.importances.is_empty() || !wishes {
        let words = joined(&mut picks.iter());
        return if words.is_empty() {
            Vec::new()
        } else {
            vec![words]
        };
    }
    Importance::ALL
        .into_iter()
        .filter_map(|importance| {
            let words = joined(&mut picks.iter().filter(|pick| pick.importance == importance));
            let sentence = Sentence::new("review-weighed")
                .with("importance", explanation::importance(importance))
                .with("words", words.as_str());
            (!words.is_empty()).then(|| pen.say(&sentence))
        })
        .collect()
}
