//! The human cost beside the demand, for the option that is selected: at the side where there is room, under
//! the option where there is not.

use ratatui::text::Line;

use super::{Item, State, items};
use crate::matching;
use crate::needs::Importance;
use crate::questionnaire::human_cost::{Beside, Figures, beside};
use crate::questionnaire::{Journey, Question, needs_of_option};
use crate::tui::screen::Pen;
use crate::tui::theme::Role;
use crate::tui::view::paragraph;
use crate::tui::world::World;

/// Says whether something stands beside the options of a question.
pub(in crate::tui::screen) fn has_aside(asked: &Question) -> bool {
    asked.fields.iter().any(|field| field.cost.is_some())
}

/// Counts what the catalogue says of one line.
pub(super) fn figures(
    world: &World,
    journey: &Journey,
    asked: &Question,
    item: Option<&Item>,
) -> Figures {
    let rota = world.rota_hosters;
    let answers = &journey.answers;
    let Some(Item::Choice(field, value)) = item.filter(|item| {
        item.field()
            .is_some_and(|field| field.cost.is_some() && field.is_weighed())
    }) else {
        return Figures {
            rota,
            ..Figures::default()
        };
    };
    let needs = needs_of_option(field, value, answers);
    let hosters = &world.catalogue.hosters;
    let picks = answers.ticked(asked, field);
    let own = picks
        .iter()
        .find(|pick| !field.is_apart() || pick.value == *value);
    Figures {
        census: (!needs.is_empty()).then(|| matching::census(hosters, &needs)),
        rota,
        indispensable: own.is_some_and(|pick| pick.importance == Importance::Indispensable),
    }
}

/// Lays out what stands beside the selected option.
pub(in crate::tui::screen) fn aside(
    pen: &Pen<'_>,
    state: &State,
    width: usize,
) -> Vec<Line<'static>> {
    let items = items(pen.world, pen.app, state);
    let Some(Item::Choice(field, value)) = items.get(state.selected) else {
        return Vec::new();
    };
    let Some(cost) = field.cost else {
        return Vec::new();
    };
    let said = beside(cost, value, &pen.app.journey.answers, state.figures);
    if pen.aside == 0 {
        return under(pen, &said, width);
    }
    let mut lines = Vec::new();
    for part in &said {
        let (sentence, role) = match part {
            Beside::Heading(heading) => (heading, Role::Heading),
            Beside::Line(line) | Beside::Count(line) => (line, Role::Plain),
        };
        if role == Role::Heading && !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.extend(paragraph(&pen.say(sentence), width, pen.theme(), role));
    }
    lines
}

/// The same under the option, where rows are few: a paragraph for each heading.
fn under(pen: &Pen<'_>, said: &[Beside], width: usize) -> Vec<Line<'static>> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut mark = " · ";
    for part in said {
        let (Beside::Heading(sentence) | Beside::Line(sentence) | Beside::Count(sentence)) = part;
        let words = pen.say(sentence);
        match (part, paragraphs.last_mut()) {
            (Beside::Line(_) | Beside::Count(_), Some(paragraph)) => {
                paragraph.push_str(mark);
                paragraph.push_str(&words);
            }
            _ => paragraphs.push(words),
        }
        // Sentences follow each other after a full stop, numbers after a mark.
        mark = if matches!(part, Beside::Line(_)) {
            " "
        } else {
            " · "
        };
    }
    paragraphs
        .iter()
        .flat_map(|words| paragraph(words, width, pen.theme(), Role::Plain))
        .collect()
}
