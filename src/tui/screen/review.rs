//! The review: every answer, each one key away from being changed.

use ratatui::text::Line;

use super::{Parts, Pen, Screen};
use super::{note, question};
use crate::explanation;
use crate::locale::Sentence;
use crate::needs::Importance;
use crate::questionnaire::{Answer, Field, NO_MATTER, Position, Question};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// The review on screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The selected line.
    pub selected: usize,
    /// Where to go back to, when somebody came here to look something up.
    pub back_to: Option<Box<Screen>>,
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

/// Returns the question that is selected.
pub fn selected_question(app: &App, state: &State) -> Option<&'static Question> {
    match items(app).get(state.selected) {
        Some(Item::Answer(asked)) => Some(asked),
        _ => None,
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Review(state) = app.screen.clone() else {
        return;
    };
    match (action, items(app).get(state.selected)) {
        (Action::Confirm, Some(Item::Answer(asked))) => {
            let asked = *asked;
            app.edit(world, asked, Screen::Review(state));
        }
        (Action::Confirm, Some(Item::Results)) => app.go(world, Position::Results),
        (Action::Back, _) => match (state.back_to, app.journey.asked().last()) {
            (Some(screen), _) => app.screen = *screen,
            (None, Some(last)) => app.go(world, Position::Question(last)),
            (None, None) => {}
        },
        _ => {}
    }
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut beyond = false;
    let entries = items(pen.app)
        .into_iter()
        .flat_map(|item| match item {
            Item::Answer(asked) if !asked.short && !beyond => {
                beyond = true;
                let heading = pen.heading(&pen.text("review-beyond"));
                vec![Entry::blank(), heading, answer(pen, asked)]
            }
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
    lines.extend(note::glimpse(pen, asked, 2));
    Entry::item(lines)
}

/// What counts for one field, in one line for each importance: services have one each, the choices of other
/// fields share it. Where a question has several parts, each is named.
fn field_words(pen: &Pen<'_>, asked: &Question, field: &Field) -> Vec<String> {
    let picks = pen.app.journey.answers.picks(asked, field);
    let weighed = !field.importances.is_empty() && picks.iter().all(|pick| pick.value != NO_MATTER);
    let importances = if weighed {
        Importance::ALL.map(Some).to_vec()
    } else {
        vec![None]
    };
    let part =
        (asked.fields.len() > 1).then(|| Sentence::new(format!("{}-{}", asked.key(), field.id)));
    importances
        .into_iter()
        .filter_map(|importance| {
            let words: Vec<String> = picks
                .iter()
                .filter(|pick| importance.is_none_or(|importance| pick.importance == importance))
                .map(|pick| question::option_label(pen.locale, asked, field, &pick.value))
                .collect();
            if words.is_empty() {
                return None;
            }
            let words = Sentence::verbatim(words.join(", "));
            let weight = importance.map(explanation::importance);
            let sentence = match (part.clone(), weight) {
                (None, None) => words,
                (Some(part), None) => Sentence::new("review-part")
                    .with("part", part)
                    .with("words", words),
                (None, Some(importance)) => Sentence::new("review-weighed")
                    .with("importance", importance)
                    .with("words", words),
                (Some(part), Some(importance)) => Sentence::new("review-part-weighed")
                    .with("part", part)
                    .with("importance", importance)
                    .with("words", words),
            };
            Some(pen.say(&sentence))
        })
        .collect()
}
