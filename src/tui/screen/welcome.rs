//! The welcome: begin, take up again, choose the language.

use ratatui::text::{Line, Span};

use super::{Parts, Pen, Screen, browse, declare, sessions, workshop};
use crate::criteria::Origin;
use crate::explanation;
use crate::locale::Sentence;
use crate::questionnaire::Path;
use crate::session;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};
use crate::tui::world::World;

/// Columns of the labels; the details stand to their right.
const LABELS: usize = 28;
/// The fewest columns in which details stand beside their labels.
const BESIDE: usize = 64;

/// What can be done from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Go on with the journey that stands nowhere but here.
    GoOn,
    /// Take the last session up again.
    Resume,
    /// Look at all sessions that are kept.
    Sessions,
    /// Begin the questionnaire.
    Begin,
    /// Begin it with all its questions.
    BeginFull,
    /// Begin it as a group.
    Workshop,
    /// Look through the catalogue, without any question.
    Browse,
    /// Describe a hoster.
    Declare,
    /// Speak the other language.
    Language,
    /// Leave.
    Quit,
}

/// Returns what can be done, in order: going on comes before beginning anew.
pub fn items(app: &App) -> Vec<Item> {
    let resume = app.sessions.kept.first().map(|_| Item::Resume);
    let sessions = (!app.sessions.is_empty()).then_some(Item::Sessions);
    let go_on = app.is_only_here().then_some(Item::GoOn);
    go_on
        .into_iter()
        .chain(resume)
        .chain(sessions)
        .chain([
            Item::Begin,
            Item::BeginFull,
            Item::Workshop,
            Item::Browse,
            Item::Declare,
            Item::Language,
            Item::Quit,
        ])
        .collect()
}

/// Goes back to the welcome, to the line that led away from it.
pub(super) fn show(app: &mut App, line: Item) {
    let selected = items(app).iter().position(|item| *item == line);
    app.screen = Screen::Welcome {
        selected: selected.unwrap_or(0),
    };
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Welcome { selected } = app.screen else {
        return Vec::new();
    };
    let item = items(app).get(selected).copied();
    let replaces = matches!(
        item,
        Some(Item::Resume | Item::Begin | Item::BeginFull | Item::Workshop)
    );
    if action == Action::Confirm && replaces && !app.may_leave() {
        return Vec::new();
    }
    match (action, item) {
        (Action::Confirm, Some(Item::GoOn)) => {
            app.go(world, app.journey.position);
            Vec::new()
        }
        (Action::Confirm, Some(Item::Resume)) => {
            if let Some(kept) = app.sessions.clone().kept.first() {
                sessions::open(world, app, kept);
            }
            Vec::new()
        }
        (Action::Confirm, Some(Item::Sessions)) => {
            app.screen = Screen::Sessions(sessions::State::default());
            Vec::new()
        }
        (Action::Confirm, Some(Item::Begin)) => {
            app.begin(world);
            app.go(world, app.journey.position);
            Vec::new()
        }
        (Action::Confirm, Some(Item::BeginFull)) => {
            app.begin(world);
            app.journey.path = Path::Full;
            app.go(world, app.journey.position);
            Vec::new()
        }
        (Action::Confirm, Some(Item::Workshop)) => {
            app.begin(world);
            app.journey.path = Path::Full;
            workshop::open(world, app);
            Vec::new()
        }
        (Action::Confirm, Some(Item::Browse)) => {
            browse::open(world, app);
            Vec::new()
        }
        (Action::Confirm, Some(Item::Declare)) => {
            declare::begin(app);
            Vec::new()
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
    let mut label = Sentence::new(match item {
        Item::GoOn => "welcome-go-on",
        Item::Resume => "welcome-resume",
        Item::Sessions => "welcome-sessions",
        Item::Begin => "welcome-begin",
        Item::BeginFull => "welcome-begin-full",
        Item::Workshop => "welcome-workshop",
        Item::Browse => "welcome-browse",
        Item::Declare => "welcome-declare",
        Item::Language => "welcome-language",
        Item::Quit => "welcome-quit",
    });
    let detail = match item {
        Item::GoOn => pen.say(&session::place(&pen.app.journey)),
        Item::Resume => resume_detail(pen),
        Item::Sessions => {
            label = label.with("count", pen.app.sessions.kept.len());
            pen.text("welcome-sessions.detail")
        }
        Item::Begin => pen.text("welcome-begin-detail"),
        Item::BeginFull => pen.text("welcome-begin-full-detail"),
        Item::Workshop => pen.text("welcome-workshop-detail"),
        Item::Browse => browse_detail(pen),
        Item::Declare => declare_detail(pen),
        Item::Language => pen.app.language.other().own_name().to_owned(),
        Item::Quit => String::new(),
    };
    let label = pen.say(&label);
    let muted = pen.theme().style(Role::Muted);
    let line = Line::from(vec![
        Span::raw(crate::text::pad(&label, LABELS.min(pen.width))),
        Span::styled(detail.clone(), muted),
    ]);
    // In a narrow terminal most details stand below their label; all of them do then.
    if pen.width >= BESIDE && line.width() <= pen.width {
        return Entry::item(vec![line]);
    }
    let mut lines = pen.paragraph(&label, Role::Plain);
    if !detail.is_empty() {
        lines.extend(indented(&detail, 2, pen.width, pen.theme(), Role::Muted));
    }
    Entry::item(lines)
}

/// How many hosters there are, and how many of them one added oneself.
fn browse_detail(pen: &Pen<'_>) -> String {
    let hosters = &pen.world.catalogue.hosters;
    let own = hosters
        .iter()
        .filter(|one| one.origin == Origin::Own)
        .count();
    let key = if own == 0 {
        "welcome-browse-detail"
    } else {
        "welcome-browse-own"
    };
    let counted = Sentence::new(key).with("count", hosters.len());
    pen.say(&counted.with("own", own))
}

/// For whom it is, or what was begun.
fn declare_detail(pen: &Pen<'_>) -> String {
    match pen.app.drafts.len() {
        0 => pen.text("welcome-declare-detail"),
        begun => pen.say(&Sentence::new("welcome-declare-begun").with("count", begun)),
    }
}

/// What the last session is called, when it was kept, and where it stands.
fn resume_detail(pen: &Pen<'_>) -> String {
    let Some(kept) = pen.app.sessions.kept.first() else {
        return String::new();
    };
    let detail = sessions::detail(pen, kept);
    match &kept.restored.session.journey.name {
        None => detail,
        Some(name) => {
            let named = Sentence::new("welcome-resume-named")
                .with("name", name.as_str())
                .with("detail", detail);
            pen.say(&named)
        }
    }
}
