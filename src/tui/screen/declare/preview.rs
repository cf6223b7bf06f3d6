//! The card as others will see it, what people would still ask, and the writing of the file.

use super::{Stage, show};
use crate::explanation;
use crate::locale::Sentence;
use crate::report::card;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::screen::{Parts, Pen};
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// As wide as a paragraph may be: how it is broken is the screen's.
const WHOLE: usize = usize::MAX / 2;

/// The paragraphs of the card, then what people would ask; an empty one keeps the families apart.
fn paragraphs(world: &World, app: &App) -> Vec<String> {
    let Some(declaring) = &app.declaring else {
        return Vec::new();
    };
    let locale = world.locale(app.language);
    let hoster = declaring.declaration.hoster();
    let card = card::card(&hoster, world.today, locale, WHOLE);
    let mut paragraphs: Vec<String> = card.lines().map(str::to_owned).collect();
    let questions: Vec<String> = declaring
        .declaration
        .silent()
        .map(explanation::open_question)
        .map(|question| format!("  {}", locale.say(&question)))
        .collect();
    if !questions.is_empty() {
        paragraphs.extend([String::new(), locale.text("declare-still-asked")]);
        paragraphs.extend(questions);
    }
    paragraphs
}

/// Returns how many lines can be selected: the writing, then the paragraphs of the card.
pub(super) fn items(world: &World, app: &App) -> usize {
    let paragraphs = paragraphs(world, app);
    paragraphs.iter().filter(|one| !one.is_empty()).count() + 1
}

pub(super) fn update(_: &World, app: &mut App, selected: usize, action: Action) -> Vec<Effect> {
    match action {
        Action::Confirm if selected == 0 => return vec![Effect::HandOverDeclaration],
        // The card leads to nothing but what it is looked at for.
        Action::Confirm => show(app, Stage::Preview, 0),
        Action::Back => show(app, Stage::Families, crate::criteria::Family::ALL.len()),
        _ => {}
    }
    Vec::new()
}

pub(super) fn view(pen: &Pen<'_>, selected: usize) -> Parts {
    let mut head = pen.above(&pen.text("declare-preview-how"), Role::Plain);
    head.extend(known(pen));
    let mut entries = vec![Entry::item(
        pen.paragraph(&pen.text("declare-write"), Role::Title),
    )];
    entries.extend(doubts(pen));
    entries.push(Entry::blank());
    for words in paragraphs(pen.world, pen.app) {
        let said = words.trim_start();
        let indent = words.len() - said.len();
        entries.push(if said.is_empty() {
            Entry::blank()
        } else {
            Entry::item(indented(said, indent, pen.width, pen.theme(), Role::Plain))
        });
    }
    Parts {
        title: pen.text("declare-preview-title"),
        head,
        entries,
        selected,
    }
}

/// What makes no sense, to be looked at again before the file is written.
fn doubts(pen: &Pen<'_>) -> Vec<Entry> {
    let declaring = pen.app.declaring.as_ref();
    let doubts = declaring.map(|one| one.declaration.doubts(pen.world.today));
    let lines = doubts.unwrap_or_default().into_iter();
    lines
        .map(|doubt| {
            let said = doubt.line(pen.locale);
            Entry::text(pen.paragraph(&said, Role::Warning))
        })
        .collect()
}

/// What is not finished is not handed over; what the catalogue knows already stays beside it.
fn known(pen: &Pen<'_>) -> Vec<ratatui::text::Line<'static>> {
    let Some(declaring) = &pen.app.declaring else {
        return Vec::new();
    };
    let declaration = &declaring.declaration;
    let mut lines = Vec::new();
    let unfinished = declaration.all_filled().unfinished;
    if unfinished > 0 {
        let said = Sentence::new("declare-unfinished").with("count", unfinished);
        lines.extend(pen.above(&pen.say(&said), Role::Warning));
    }
    let hosters = &pen.world.catalogue.hosters;
    if hosters.iter().any(|one| one.id == declaration.id()) {
        lines.extend(pen.above(&pen.text("declare-beside"), Role::Muted));
    }
    lines
}
