//! What a screen says and lays out with, and what it contributes to its view.

use ratatui::text::Line;

use crate::criteria::Family;
use crate::locale::{Locale, Sentence};
use crate::text;
use crate::tui::app::App;
use crate::tui::theme::{Role, Theme};
use crate::tui::typed::Typed;
use crate::tui::view::{Entry, MARGIN, paragraph};
use crate::tui::world::World;

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
    /// Columns for what stands to the right of the list; none where nothing does.
    pub aside: usize,
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

    /// A paragraph above the list, which takes the whole width.
    pub fn above(&self, words: &str, role: Role) -> Vec<Line<'static>> {
        let width = usize::from(self.app.size.0).saturating_sub(usize::from(MARGIN));
        paragraph(words, width, self.theme(), role)
    }

    /// A line that is typed on: with what is typed and its cursor where it is selected, else with what it says.
    pub fn field(&self, typed: &Typed, said: &str, is_selected: bool) -> Entry {
        if is_selected {
            let (shown, column) = typed.window(self.width);
            // The whole of the line shows that it can be typed on.
            let mut entry = Entry::item(vec![text::pad(&shown, self.width).into()]);
            entry.cursor = u16::try_from(column).ok();
            return entry;
        }
        if said.is_empty() {
            return Entry::item(self.paragraph(&self.text("claim-empty"), Role::Muted));
        }
        Entry::item(vec![text::fit(said, self.width).into_owned().into()])
    }

    /// Lines about criteria, under the names of their families.
    pub fn by_family(&self, lines: impl Iterator<Item = (Family, Entry)>) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut before = None;
        for (family, entry) in lines {
            if before != Some(family) {
                entries.extend(before.map(|_| Entry::blank()));
                entries.push(self.heading(&self.text(&format!("family-{}", family.word()))));
                before = Some(family);
            }
            entries.push(entry);
        }
        entries
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
