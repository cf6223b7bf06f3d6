//! Walks the program without a terminal: keys in, states and frames out.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use jiff::Timestamp;
use matou::catalogue::{self, SourceFile};
use matou::locale::Language;
use matou::questionnaire::Journey;
use matou::session::{Kept, Listing, Made, Restored, Session, Store};
use matou::tui::app::{App, Effect, Saving, update};
use matou::tui::keymap;
use matou::tui::screen::{self, Screen, question, review, welcome};
use matou::tui::shares::Drawing;
use matou::tui::theme::{Glyphs, Theme};
use matou::tui::view::View;
use matou::tui::world::World;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use ratatui::widgets::Widget;
use serde_json::Value as Json;

use crate::support::fixture;

/// A world with the small catalogue of fictional hosters, on a fixed day.
pub(crate) fn small_world() -> World {
    let name = "small-catalogue.json";
    let bytes = std::fs::read(fixture(name)).unwrap();
    let loaded = catalogue::load(&[SourceFile {
        name: name.to_owned(),
        bytes,
    }])
    .unwrap();
    world_of(loaded.catalogue)
}

/// A world with the bundled catalogue, on a fixed day.
pub(crate) fn bundled_world() -> World {
    world_of(catalogue::bundled().unwrap().catalogue)
}

/// A world with a catalogue, on a fixed day.
pub(crate) fn world_of(catalogue: catalogue::Catalogue) -> World {
    World::new(
        catalogue,
        jiff::civil::date(2026, 11, 23),
        Theme::Default,
        Glyphs::UNICODE,
    )
}

/// A journey under way: the state, and everything that had to be done outside.
pub(crate) struct Walk<'a> {
    /// What the screens look at.
    pub(crate) world: &'a World,
    /// The state.
    pub(crate) app: App,
    /// What had to be done outside, in order.
    pub(crate) effects: Vec<Effect>,
}

impl<'a> Walk<'a> {
    /// Begins at the welcome, in French, at 80×24.
    pub(crate) fn new(world: &'a World) -> Self {
        let app = App::new(world, Language::French, Saving::Nothing, Listing::default());
        Self {
            world,
            app,
            effects: Vec::new(),
        }
    }

    /// Presses keys, separated by spaces: names of [`key`], or texts that are typed letter by letter.
    #[must_use]
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        for event in events(keys) {
            self.press(event);
        }
        self
    }

    /// Types a text letter by letter, with its spaces and its lines.
    #[must_use]
    pub(crate) fn typed(mut self, text: &str) -> Self {
        for letter in text.chars() {
            let code = match letter {
                '\n' => KeyCode::Enter,
                letter => KeyCode::Char(letter),
            };
            self.press(KeyEvent::new(code, KeyModifiers::NONE));
        }
        self
    }

    /// Presses one key.
    pub(crate) fn press(&mut self, event: KeyEvent) {
        let Some(action) = keymap::resolve(self.app.context(), event) else {
            return;
        };
        let (app, effects) = update(self.world, self.app.clone(), action);
        self.app = app;
        self.effects.extend(effects);
    }

    /// Opens a line of the welcome, named by the key of its sentence.
    #[must_use]
    pub(crate) fn welcome(self, key: &str) -> Self {
        let label = self.world.locale(self.app.language).text(key);
        let view = self.view(80, 24);
        let mut lines = view.entries.iter().filter(|entry| entry.selectable);
        let is_it = |entry: &matou::tui::view::Entry| {
            entry
                .lines
                .iter()
                .any(|line| line.to_string().contains(&label))
        };
        let place = lines.position(is_it);
        let place = place.unwrap_or_else(|| panic!("no {label} on the welcome"));
        self.keys("Home").keys(&"Down ".repeat(place)).keys("Enter")
    }

    /// Answers as a small association in Bretagne that wants files and e-mail, up to the review.
    #[must_use]
    pub(crate) fn until_review(self) -> Self {
        self.keys("Enter Down Enter Enter Down Enter")
            .keys("nextcloud Enter courriel Enter Left Enter")
            .keys("bret Enter Right Enter")
            .keys("Space Down Space Enter")
            .keys("Tab Space Down Space Right Enter")
    }

    /// Goes on to the results.
    #[must_use]
    pub(crate) fn until_results(self) -> Self {
        self.until_review().keys("End Enter")
    }

    /// Takes a session with this journey up again, as it was kept.
    #[must_use]
    pub(crate) fn taken_up(world: &'a World, journey: Journey) -> Self {
        let session = Session {
            journey,
            saved: Timestamp::from_second(1_800_000_000).unwrap(),
            language: Language::French,
        };
        let slot = Store::new("/sessions").slot(&session);
        let restored = Restored {
            session,
            dropped: Vec::new(),
            made_with: None,
            ranking: None,
        };
        let sessions = Listing {
            kept: vec![Kept::new(slot, restored)],
            unreadable: Vec::new(),
        };
        let walk = Self {
            app: App::new(world, Language::French, Saving::Nothing, sessions),
            ..Self::new(world)
        };
        walk.keys("Enter")
    }

    /// What the session of this walk is kept with.
    pub(crate) fn made(&self) -> Made {
        let app = &self.app;
        Made::new(&self.world.catalogue, &app.matched.ranking, app.silence)
    }

    /// Opens a question from the review, by its keys.
    #[must_use]
    pub(crate) fn edit(self, id: &str) -> Self {
        let walk = self.keys("F3 Home");
        let lines = review::items(&walk.app);
        let is_asked = |line: &review::Item| matches!(line, review::Item::Answer(asked) | review::Item::Closed(asked) if asked.id == id);
        let place = lines.iter().position(is_asked);
        let place = place.unwrap_or_else(|| panic!("{id} is not in the review"));
        walk.keys(&"Down ".repeat(place)).keys("Enter")
    }

    /// Selects an option of the question on screen, by its keys.
    #[must_use]
    pub(crate) fn select(self, field: &str, option: &str) -> Self {
        let Screen::Question(state) = &self.app.screen else {
            panic!("a question was expected for {field}.{option}")
        };
        let lines = question::items(self.world, &self.app, state);
        let is_it = |line: &question::Item| matches!(line, question::Item::Choice(of, value) if of.id == field && value == option);
        let place = lines.iter().position(is_it);
        let place = place.unwrap_or_else(|| panic!("{field}.{option} is not on screen"));
        self.keys("Home").keys(&"Down ".repeat(place))
    }

    /// Ticks an option of the question on screen, or gives it up.
    #[must_use]
    pub(crate) fn tick(self, field: &str, option: &str) -> Self {
        self.select(field, option).keys("Space")
    }

    /// Opens the catalogue from the welcome.
    #[must_use]
    pub(crate) fn browse(self) -> Self {
        let place = welcome::items(&self.app)
            .iter()
            .position(|item| *item == welcome::Item::Browse)
            .expect("the welcome leads to the catalogue");
        self.keys("Home").keys(&"Down ".repeat(place)).keys("Enter")
    }

    /// Draws the weightings that the screen waits for, so many of them.
    #[must_use]
    pub(crate) fn drawn(mut self, samples: u32) -> Self {
        if let Some(asked) = self.app.to_draw() {
            let mut drawing = Drawing::of_size(&self.world.catalogue.hosters, asked, samples);
            while drawing.step() {
                self.app.learn(drawing.shares().clone());
            }
        }
        self
    }

    /// The same walk, to go on from here in two ways.
    #[must_use]
    pub(crate) fn again(&self) -> Self {
        Self {
            world: self.world,
            app: self.app.clone(),
            effects: Vec::new(),
        }
    }

    /// The needs that follow from the answers, as a file has them.
    pub(crate) fn needs(&self) -> Vec<Json> {
        let mut file = self.app.matched.needs.to_json();
        serde_json::from_value(file["needs"].take()).unwrap()
    }

    /// The words of the screen at 80×24, without its lines.
    pub(crate) fn words(&self) -> String {
        self.text().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Lays the screen out for a size.
    pub(crate) fn view(&self, width: u16, height: u16) -> View {
        let app = App {
            size: (width, height),
            ..self.app.clone()
        };
        screen::view(self.world, &app)
    }

    /// Draws the screen at a size.
    pub(crate) fn frame(&self, width: u16, height: u16) -> Buffer {
        draw(&self.view(width, height), width, height)
    }

    /// Draws the screen at 80×24 as plain text; a no-break space is a space.
    pub(crate) fn text(&self) -> String {
        symbols(&self.frame(80, 24)).replace('\u{a0}', " ")
    }
}

/// Draws a view into a buffer of its own.
pub(crate) fn draw(view: &View, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    view.render(area, &mut buffer);
    buffer
}

/// The key presses of [`Walk::keys`].
pub(crate) fn events(keys: &str) -> Vec<KeyEvent> {
    let letters = |word: &str| -> Vec<KeyEvent> {
        let letter = |letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE);
        word.chars().map(letter).collect()
    };
    keys.split_whitespace()
        .flat_map(|word| key(word).map_or_else(|| letters(word), |event| vec![event]))
        .collect()
}

/// Names of keys in [`Walk::keys`].
fn key(name: &str) -> Option<KeyEvent> {
    let (code, modifiers) = match name {
        "Enter" => (KeyCode::Enter, KeyModifiers::NONE),
        "Esc" => (KeyCode::Esc, KeyModifiers::NONE),
        "Tab" => (KeyCode::Tab, KeyModifiers::NONE),
        "BackTab" => (KeyCode::BackTab, KeyModifiers::SHIFT),
        "Space" => (KeyCode::Char(' '), KeyModifiers::NONE),
        "Backspace" => (KeyCode::Backspace, KeyModifiers::NONE),
        "Delete" => (KeyCode::Delete, KeyModifiers::NONE),
        "Up" => (KeyCode::Up, KeyModifiers::NONE),
        "Down" => (KeyCode::Down, KeyModifiers::NONE),
        "Left" => (KeyCode::Left, KeyModifiers::NONE),
        "Right" => (KeyCode::Right, KeyModifiers::NONE),
        "PageUp" => (KeyCode::PageUp, KeyModifiers::NONE),
        "PageDown" => (KeyCode::PageDown, KeyModifiers::NONE),
        "Home" => (KeyCode::Home, KeyModifiers::NONE),
        "End" => (KeyCode::End, KeyModifiers::NONE),
        "F1" => (KeyCode::F(1), KeyModifiers::NONE),
        "F2" => (KeyCode::F(2), KeyModifiers::NONE),
        "F3" => (KeyCode::F(3), KeyModifiers::NONE),
        "F5" => (KeyCode::F(5), KeyModifiers::NONE),
        "F4" => (KeyCode::F(4), KeyModifiers::NONE),
        "F6" => (KeyCode::F(6), KeyModifiers::NONE),
        "F8" => (KeyCode::F(8), KeyModifiers::NONE),
        "F7" => (KeyCode::F(7), KeyModifiers::NONE),
        "Ctrl+Z" => (KeyCode::Char('z'), KeyModifiers::CONTROL),
        "Ctrl+Y" => (KeyCode::Char('y'), KeyModifiers::CONTROL),
        "Ctrl+C" => (KeyCode::Char('c'), KeyModifiers::CONTROL),
        _ => return None,
    };
    Some(KeyEvent::new(code, modifiers))
}

/// The characters of a frame, a line a row.
pub(crate) fn symbols(buffer: &Buffer) -> String {
    rows(buffer, |cell| cell.symbol().to_owned())
}

/// The styles of a frame, a character a cell: `R` reversed, `U` underlined, `B` bold, `d` dim, a letter for a colour.
///
/// A plain snapshot does not see a lost highlight; this one does.
pub(crate) fn styles(buffer: &Buffer) -> String {
    rows(buffer, |cell| {
        let has = |modifier| cell.modifier.contains(modifier);
        let mark = match cell.fg {
            _ if has(Modifier::REVERSED) => 'R',
            _ if has(Modifier::UNDERLINED) => 'U',
            Color::Green => 'g',
            Color::Yellow => 'y',
            Color::Blue => 'b',
            Color::Magenta => 'm',
            _ if has(Modifier::BOLD) => 'B',
            _ if has(Modifier::DIM) => 'd',
            _ => ' ',
        };
        mark.to_string()
    })
}

fn rows(buffer: &Buffer, show: impl Fn(&ratatui::buffer::Cell) -> String) -> String {
    let area = buffer.area;
    let row = |y: u16| -> String {
        let cells = (area.left()..area.right()).map(|x| show(&buffer[(x, y)]));
        cells.collect::<String>().trim_end().to_owned()
    };
    (area.top()..area.bottom())
        .map(row)
        .collect::<Vec<_>>()
        .join("\n")
}
