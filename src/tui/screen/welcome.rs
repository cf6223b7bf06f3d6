//! The welcome: begin, take up again, choose the language.

use ratatui::text::{Line, Span};

use super::{Parts, Pen};
use crate::explanation;
use crate::locale::Sentence;
use crate::questionnaire::{Journey, Position};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect, Saving};
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// Columns of the labels; the details stand to their right.
const LABELS: usize = 26;

/// What can be done from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Take the last session up again.
    Resume,
    /// Begin the questionnaire.
    Begin,
    /// Speak the other language.
    Language,
    /// Leave.
    Quit,
}

/// Returns what can be done, in order: going on comes before beginning anew.
pub fn items(app: &App) -> Vec<Item> {
    let resume = app.resumable.as_ref().map(|_| Item::Resume);
    resume
        .into_iter()
        .chain([Item::Begin, Item::Language, Item::Quit])
        .collect()
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let super::Screen::Welcome { selected } = app.screen else {
        return Vec::new();
    };
    match (action, items(app).get(selected)) {
        (Action::Confirm, Some(Item::Resume)) => {
            let Some(resumed) = app.resumable.clone() else {
                return Vec::new();
            };
            app.journey = resumed.journey;
            if app.saving == Saving::Nothing {
                app.saving = Saving::Saved;
            }
            app.rematch(world);
            app.go(world, app.journey.position);
            vec![Effect::Resume]
        }
        (Action::Confirm, Some(Item::Begin)) => {
            app.journey = Journey::default();
            app.rematch(world);
            app.go(world, app.journey.position);
            vec![Effect::Begin]
        }
        (Action::Confirm, Some(Item::Language)) => {
            app.language = app.language.other();
            Vec::new()
        }
        (Action::Confirm, Some(Item::Quit)) => vec![Effect::Quit],
        _ => Vec::new(),
    }
}

pub(super) fn view(pen: &Pen<'_>, selected: usize) -> Parts {
    let mut head = pen.paragraph(&pen.text("welcome-promise"), Role::Title);
    head.extend(pen.paragraph(&pen.text("welcome-how"), Role::Plain));
    head.extend(pen.paragraph(&pen.text("welcome-private"), Role::Muted));
    let mut entries: Vec<Entry> = items(pen.app)
        .into_iter()
        .map(|item| entry(pen, item))
        .collect();
    entries.push(Entry::blank());
    let facts = Sentence::new("welcome-catalogue")
        .with("count", pen.world.catalogue.hosters.len())
        .with("date", explanation::day(&pen.world.catalogue.updated));
    entries.push(Entry::text(pen.paragraph(&pen.say(&facts), Role::Muted)));
    entries.push(Entry::text(
        pen.paragraph(&pen.text("welcome-silence"), Role::Muted),
    ));
    Parts {
        title: pen.text("welcome-title"),
        head,
        entries,
        selected,
    }
}

fn entry(pen: &Pen<'_>, item: Item) -> Entry {
    let (label, detail) = match item {
        Item::Resume => ("welcome-resume", resume_detail(pen)),
        Item::Begin => ("welcome-begin", pen.text("welcome-begin-detail")),
        Item::Language => (
            "welcome-language",
            pen.app.language.other().own_name().to_owned(),
        ),
        Item::Quit => ("welcome-quit", String::new()),
    };
    let label = pen.text(label);
    let muted = pen.theme().style(Role::Muted);
    let line = Line::from(vec![
        Span::raw(crate::text::pad(&label, LABELS.min(pen.width))),
        Span::styled(detail.clone(), muted),
    ]);
    if line.width() <= pen.width {
        return Entry::item(vec![line]);
    }
    let mut lines = pen.paragraph(&label, Role::Plain);
    lines.extend(indented(&detail, 2, pen.width, pen.theme(), Role::Muted));
    Entry::item(lines)
}

/// When the session was kept, and where it stands.
fn resume_detail(pen: &Pen<'_>) -> String {
    let Some(resumable) = &pen.app.resumable else {
        return String::new();
    };
    let place = match resumable.journey.position {
        Position::Question(question) => match resumable.journey.progress(question) {
            Some((place, all)) => Sentence::new("progress-short")
                .with("place", place)
                .with("all", all),
            None => Sentence::new("progress-review"),
        },
        Position::Review => Sentence::new("progress-review"),
        Position::Results => Sentence::new("progress-results"),
    };
    let days = (pen.world.today - resumable.saved).get_days();
    let when = Sentence::new("when-days").with("count", crate::locale::Arg::Count(days.into()));
    let detail = Sentence::new("welcome-resume-detail")
        .with("when", when)
        .with("place", place);
    let detail = pen.say(&detail);
    if resumable.dropped == 0 {
        return detail;
    }
    let dropped = Sentence::new("welcome-resume-dropped").with("count", resumable.dropped);
    format!("{detail} {}", pen.say(&dropped))
}
