//! The screens: one file each, with its state, what an action makes of it, and what it looks like.

pub mod changes;
pub mod explanation;
pub mod help;
pub mod name;
pub mod question;
pub mod results;
pub mod review;
pub mod sessions;
pub mod welcome;

use ratatui::text::Line;

use super::action::Action;
use super::app::{App, Effect, Saving};
use super::keymap::{self, Context, KeyName};
use super::theme::{Role, Theme};
use super::view::{Entry, MARGIN, View, paragraph};
use super::world::World;
use crate::locale::{Locale, Sentence};
use crate::text;

/// What is on screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// The first screen.
    Welcome {
        /// The selected line.
        selected: usize,
    },
    /// One question.
    Question(question::State),
    /// All answers.
    Review(review::State),
    /// The results.
    Results(results::State),
    /// Why one hoster is where it is.
    Explanation(explanation::State),
    /// The sessions that are kept.
    Sessions(sessions::State),
    /// The name of a session.
    Name(name::State),
    /// What became different since a session was kept.
    Changes(changes::State),
    /// The keys of the screen under it.
    Help {
        /// The screen that comes back afterwards.
        under: Box<Screen>,
        /// The selected line.
        selected: usize,
    },
}

impl Screen {
    /// Says in which context keys are pressed.
    pub fn context(&self) -> Context {
        match self {
            Self::Welcome { .. } => Context::Welcome,
            Self::Question(state) if !state.typed.is_empty() => Context::Typing,
            Self::Question(state) if state.is_searching() => Context::Search,
            Self::Question(state) if state.is_plain_choice() => Context::Choice,
            Self::Question(_) => Context::Question,
            Self::Review(_) => Context::Review,
            Self::Results(_) => Context::Results,
            Self::Explanation(_) => Context::Explanation,
            Self::Sessions(state) if state.deleting => Context::Deleting,
            Self::Sessions(_) => Context::Sessions,
            Self::Name(_) => Context::Naming,
            Self::Changes(_) => Context::Changes,
            Self::Help { .. } => Context::Help,
        }
    }

    /// The selected line, where lines are selected.
    fn selected_mut(&mut self) -> Option<&mut usize> {
        Some(match self {
            Self::Welcome { selected } | Self::Help { selected, .. } => selected,
            Self::Question(state) => &mut state.selected,
            Self::Review(state) => &mut state.selected,
            Self::Results(state) => &mut state.selected,
            Self::Explanation(state) => &mut state.selected,
            Self::Sessions(state) => &mut state.selected,
            Self::Changes(state) => &mut state.selected,
            Self::Name(_) => return None,
        })
    }
}

/// Takes an action that belongs to the screen.
pub fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    if let Some(step) = movement(app, action) {
        let last = item_count(world, app).saturating_sub(1);
        if let Some(selected) = app.screen.selected_mut() {
            *selected = match step {
                Step::By(step) => selected.saturating_add_signed(step).min(last),
                Step::First => 0,
                Step::Last => last,
            };
        }
        return Vec::new();
    }
    match app.screen {
        Screen::Welcome { .. } => return welcome::update(world, app, action),
        Screen::Question(_) => question::update(world, app, action),
        Screen::Review(_) => review::update(world, app, action),
        Screen::Results(_) => results::update(world, app, action),
        Screen::Explanation(_) => explanation::update(app, action),
        Screen::Sessions(_) => return sessions::update(world, app, action),
        Screen::Name(_) => return name::update(app, action),
        Screen::Changes(_) => return changes::update(app, action),
        Screen::Help { .. } => help::update(app, action),
    }
    Vec::new()
}

enum Step {
    By(isize),
    First,
    Last,
}

/// How far a movement goes; a page is most of the rows of the list.
fn movement(app: &App, action: Action) -> Option<Step> {
    let page = isize::try_from(app.size.1.saturating_sub(8).max(1) / 2 + 1).unwrap_or(1);
    Some(match action {
        Action::Up => Step::By(-1),
        Action::Down => Step::By(1),
        Action::PageUp => Step::By(-page),
        Action::PageDown => Step::By(page),
        Action::First => Step::First,
        Action::Last => Step::Last,
        _ => return None,
    })
}

fn item_count(world: &World, app: &App) -> usize {
    match &app.screen {
        Screen::Welcome { .. } => welcome::items(app).len(),
        Screen::Question(state) => question::items(world, app, state).len(),
        Screen::Review(_) => review::items(app).len(),
        Screen::Results(state) => results::items(app, state).len(),
        Screen::Explanation(state) => explanation::items(app, state).len(),
        Screen::Sessions(state) => sessions::items(app, state),
        Screen::Name(_) => 0,
        Screen::Changes(state) => changes::items(world, state),
        Screen::Help { under, .. } => help::items(under.context()).len(),
    }
}

/// What a screen needs in order to say and lay out something.
pub struct Pen<'a> {
    /// What the screens look at.
    pub world: &'a World,
    /// What changes.
    pub app: &'a App,
    /// The language spoken.
    pub locale: &'a Locale,
    /// Columns for the text of an entry.
    pub width: usize,
}

impl Pen<'_> {
    /// The colours.
    pub fn theme(&self) -> Theme {
        self.world.theme
    }

    /// Says a sentence without variables.
    pub fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// Says a sentence.
    pub fn say(&self, sentence: &Sentence) -> String {
        self.locale.say(sentence)
    }

    /// A paragraph as wide as an entry.
    pub fn paragraph(&self, words: &str, role: Role) -> Vec<Line<'static>> {
        paragraph(words, self.width, self.theme(), role)
    }

    /// A heading between entries.
    pub fn heading(&self, words: &str) -> Entry {
        Entry::text(self.paragraph(words, Role::Heading))
    }
}

/// What a screen contributes to its view.
pub struct Parts {
    /// Where am I.
    pub title: String,
    /// What stays in view above the list.
    pub head: Vec<Line<'static>>,
    /// The list.
    pub entries: Vec<Entry>,
    /// Which of the selectable entries is selected.
    pub selected: usize,
}

/// Lays the screen out for a terminal of this many columns.
pub fn view(world: &World, app: &App) -> View {
    let columns = usize::from(app.size.0);
    let locale = world.locale(app.language);
    let pen = Pen {
        world,
        app,
        locale,
        // Two free columns at the right: one for the marks of scrolling, one between them and the text.
        width: columns.saturating_sub(usize::from(MARGIN) + 2),
    };
    let parts = if app.is_too_small() {
        let words = locale.text("screen-too-small");
        let head = paragraph(&words, columns.saturating_sub(1), world.theme, Role::Plain);
        Parts {
            title: String::new(),
            head,
            entries: Vec::new(),
            selected: 0,
        }
    } else {
        match &app.screen {
            Screen::Welcome { selected } => welcome::view(&pen, *selected),
            Screen::Question(state) => question::view(&pen, state),
            Screen::Review(state) => review::view(&pen, state),
            Screen::Results(state) => results::view(&pen, state),
            Screen::Explanation(state) => explanation::view(&pen, state),
            Screen::Sessions(state) => sessions::view(&pen, state),
            Screen::Name(state) => name::view(&pen, state),
            Screen::Changes(state) => changes::view(&pen, state),
            Screen::Help { under, selected } => help::view(&pen, under.context(), *selected),
        }
    };
    let footer = if app.is_too_small() {
        String::new()
    } else {
        footer(app.context(), locale, columns.saturating_sub(2))
    };
    View {
        title: parts.title,
        state: saving(app, locale),
        head: parts.head,
        entries: parts.entries,
        selected: parts.selected,
        footer,
        theme: world.theme,
        glyphs: world.glyphs,
    }
}

fn saving(app: &App, locale: &Locale) -> String {
    match &app.saving {
        Saving::Off => locale.text("saving-off"),
        Saving::Nothing => String::new(),
        Saving::Saved => locale.text("saving-saved"),
        Saving::Failed(cause) => {
            locale.say(&Sentence::new("saving-failed").with("cause", cause.clone()))
        }
    }
}

/// Names a key in the language.
pub fn key_name(locale: &Locale, key: keymap::Key) -> String {
    match keymap::name(key) {
        KeyName::Text(text) => text,
        KeyName::Word(word) => locale.text(word),
    }
}

/// What separates two keys of the footer.
const GAP: &str = "   ";

/// As many keys as fit: the ones that matter least go first, and how to get help goes last.
fn footer(context: Context, locale: &Locale, width: usize) -> String {
    let mut shown: Vec<(u8, String)> = keymap::bindings(context)
        .filter_map(|binding| {
            let key = key_name(locale, *binding.keys.first()?);
            let words = format!("{key} {}", locale.text(binding.label));
            // Two keys that go together are shown as one.
            let pair = locale.find_text(&format!("{}.pair", binding.label));
            Some((binding.footer?, pair.unwrap_or(words)))
        })
        .collect();
    loop {
        let line = shown
            .iter()
            .map(|(_, words)| words.as_str())
            .collect::<Vec<_>>()
            .join(GAP);
        let dropped = shown
            .iter()
            .enumerate()
            .max_by_key(|(_, (priority, _))| *priority);
        match dropped.map(|(index, _)| index) {
            Some(index) if text::width(&line) > width && shown.len() > 1 => {
                shown.remove(index);
            }
            _ => return line,
        }
    }
}
