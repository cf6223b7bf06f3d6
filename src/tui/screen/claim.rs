//! One claim: what is said of one criterion, filled in by keys alone, or left blank.
//!
//! What is chosen and typed is kept at once, right or not; what is expected is said as long as it is not right.

mod edit;
mod look;

pub(super) use edit::update;
pub(super) use look::{aside, has_aside, view};

use super::Screen;
use crate::criteria::{Claim, Content, Criterion, Value, Vocabulary, place};
use crate::form::{Form, Input, Origin};
use crate::tui::app::App;
use crate::tui::finder::Lookup;
use crate::tui::keymap::Context;
use crate::tui::typed::Typed;
use crate::tui::world::World;

/// How much of what is found is in view.
const MOST_FOUND: usize = 8;

/// What is added to the user's own catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// The id of the hoster.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The claim that is corrected, where one is.
    pub earlier: Option<Claim>,
    /// The source and the date, as they are typed.
    pub origin: Origin,
}

/// A claim on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is said.
    pub form: Form,
    /// The selected line.
    pub selected: usize,
    /// What is typed on the selected line, where it is typed on.
    pub typed: Typed,
    /// What is searched, where something is.
    pub search: Typed,
    /// Whether somebody moved the selection: what it stands on is then pointed at.
    pub moved: bool,
    /// Where it goes when it is one's own; a declaration's otherwise.
    pub own: Option<Box<Own>>,
    /// What may be meant by what is said, such as the whole name of a region.
    pub proposed: Vec<String>,
    /// What was said before it was left blank, to be taken back.
    pub cleared: Option<Form>,
    /// The screen that comes back afterwards.
    pub under: Box<Screen>,
}

/// One line that can be selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// What is searched.
    Search,
    /// Something that was found.
    Found(String),
    /// The country that was chosen.
    Country(usize, String),
    /// A word of a part.
    Word(usize, &'static str),
    /// A part that is typed.
    Line(usize),
    /// An element of a set.
    Element(usize),
    /// The software of a service.
    Software(usize),
    /// That everything that is not named is absent.
    Complete,
    /// What is noted beside the claim.
    Note,
    /// That nothing is said.
    Blank,
    /// The page that says so.
    Page,
    /// The date that the source bears.
    Seen,
    /// That it is kept in the user's own catalogue.
    Keep,
}

impl Item {
    /// Says whether it is typed on.
    fn is_typed(&self) -> bool {
        matches!(
            self,
            Self::Search
                | Self::Found(_)
                | Self::Line(_)
                | Self::Software(_)
                | Self::Note
                | Self::Page
                | Self::Seen
        )
    }
}

impl State {
    /// Shows what a declaration says of a criterion.
    pub(super) fn new(world: &World, form: Form, under: Screen) -> Self {
        Self::begin(world, form, None, under)
    }

    /// Shows what a person adds about a criterion.
    pub(super) fn own(world: &World, form: Form, own: Own, under: Screen) -> Self {
        Self::begin(world, form, Some(Box::new(own)), under)
    }

    fn begin(world: &World, form: Form, own: Option<Box<Own>>, under: Screen) -> Self {
        let mut state = Self {
            form,
            own,
            selected: 0,
            typed: Typed::default(),
            search: Typed::default(),
            moved: false,
            proposed: Vec::new(),
            cleared: None,
            under: Box::new(under),
        };
        let chosen = |item: &Item| match item {
            Item::Word(part, option) => state.said(*part) == *option,
            _ => false,
        };
        // Where something was chosen, it is selected.
        let items = items(world, &state);
        state.selected = items.iter().position(chosen).unwrap_or(0);
        state.arrive(world);
        state
    }

    /// Says in which context keys are pressed.
    pub(super) fn context(&self) -> Context {
        // While something is searched, whatever is found is typed on.
        let is_typed = self.is_searching()
            || self
                .resting()
                .get(self.selected)
                .is_some_and(Item::is_typed);
        if is_typed {
            Context::Writing
        } else {
            Context::Claim
        }
    }

    /// Says whether something is searched.
    fn is_searching(&self) -> bool {
        !self.search.text().trim().is_empty()
    }

    /// What is said of a part.
    fn said(&self, part: usize) -> &str {
        let part = self.form.parts().get(part);
        part.map_or("", |part| part.said.as_str())
    }

    /// Looks up what may be meant by what is said. Who names its region as others do is found by those who look there.
    fn propose(&mut self, world: &World) {
        self.proposed.clear();
        let said = self.said(0).trim();
        if self.form.criterion() != &place::REGION || said.is_empty() {
            return;
        }
        let found = world.find(Lookup::Region, said);
        if !found.iter().any(|region| region == said) {
            self.proposed = found.into_iter().take(MOST_FOUND).collect();
        }
    }

    /// Takes the text of the selected line up, to go on with it.
    pub(super) fn arrive(&mut self, world: &World) {
        self.propose(world);
        let item = items(world, self).into_iter().nth(self.selected);
        self.typed = Typed::new(item.map_or("", |item| self.text(&item)).to_owned());
    }

    /// The text of a line that is typed on.
    fn text(&self, item: &Item) -> &str {
        match item {
            Item::Line(part) => self.said(*part),
            Item::Software(place) => {
                let elements = self.form.elements();
                let stated = elements.and_then(|elements| elements.stated().get(*place));
                stated.map_or("", |stated| stated.software.as_str())
            }
            Item::Note => self.form.note(),
            Item::Page => self.own.as_ref().map_or("", |own| &own.origin.page),
            Item::Seen => self.own.as_ref().map_or("", |own| &own.origin.seen),
            _ => "",
        }
    }

    /// The lines while nothing is searched.
    fn resting(&self) -> Vec<Item> {
        let mut items = Vec::new();
        items.extend(self.lookup().map(|_| Item::Search));
        for (place, part) in self.form.parts().iter().enumerate() {
            match part.input {
                Input::One(words) => items.extend(words.iter().map(|word| Item::Word(place, word))),
                Input::Country if part.said.is_empty() => {}
                Input::Country => items.push(Item::Country(place, part.said.clone())),
                _ => items.push(Item::Line(place)),
            }
        }
        items.extend(self.proposed.iter().cloned().map(Item::Found));
        if let Some(elements) = self.form.elements() {
            let takes_software = elements.vocabulary() == Vocabulary::Services;
            for (place, stated) in elements.stated().iter().enumerate() {
                items.push(Item::Element(place));
                if takes_software && stated.present == Some(true) {
                    items.push(Item::Software(place));
                }
            }
            items.push(Item::Complete);
        }
        items.push(Item::Note);
        if self.own.is_some() {
            items.extend([Item::Page, Item::Seen, Item::Keep]);
        } else {
            items.push(Item::Blank);
        }
        items
    }

    /// Says whether it names a year that is still to come.
    fn is_to_come(&self, world: &World) -> bool {
        match self.form.read() {
            Ok(Some(Content::Value(Value::Year(year) | Value::Membership { year, .. }))) => {
                i32::from(year) > i32::from(world.today.year())
            }
            _ => false,
        }
    }

    /// Where each field begins: the answer, the note, the page, the date, the line that keeps it all.
    fn fields(&self) -> Vec<usize> {
        let is_start = |(place, item): &(usize, Item)| {
            *place == 0 || matches!(item, Item::Note | Item::Page | Item::Seen | Item::Keep)
        };
        let items = self.resting().into_iter().enumerate();
        items.filter(is_start).map(|(place, _)| place).collect()
    }

    /// The line of what is wrong: of a part or an element of the answer, or else of the page or of the date.
    fn wrong_line(&self, wrong: Option<usize>) -> usize {
        let is_it = |item: &Item| match (wrong, item) {
            (Some(wrong), Item::Word(place, _) | Item::Line(place) | Item::Country(place, _)) => {
                *place == wrong
            }
            (Some(wrong), Item::Element(place) | Item::Software(place)) => *place == wrong,
            (None, Item::Page) => self.own.as_ref().is_some_and(|own| !own.origin.has_page()),
            (None, Item::Seen) => true,
            _ => false,
        };
        self.resting().iter().position(is_it).unwrap_or(0)
    }

    /// What is looked for by typing, where something is.
    pub(super) fn lookup(&self) -> Option<Lookup> {
        if let Some(elements) = self.form.elements() {
            return match elements.vocabulary() {
                Vocabulary::Words(_) => None,
                Vocabulary::Languages => Some(Lookup::Language),
                Vocabulary::Countries => Some(Lookup::Country),
                Vocabulary::Names => Some(Lookup::Name),
                Vocabulary::Services => Some(Lookup::Service),
            };
        }
        let is_country = |part: &crate::form::Part| part.input == Input::Country;
        let mut parts = self.form.parts().iter();
        parts.any(is_country).then_some(Lookup::Country)
    }
}

/// Opens a criterion of the declaration under way.
pub(super) fn open(world: &World, app: &mut App, criterion: &'static Criterion, under: Screen) {
    if let Some(declaring) = &app.declaring {
        let form = declaring.declaration.form(criterion);
        app.screen = Screen::Claim(State::new(world, form, under));
    }
}

/// Returns the lines that can be selected.
pub fn items(world: &World, state: &State) -> Vec<Item> {
    match state.lookup().filter(|_| state.is_searching()) {
        // What is being typed concerns the search alone.
        Some(lookup) => {
            let found = world.find(lookup, state.search.text());
            let found = found.into_iter().take(MOST_FOUND).map(Item::Found);
            std::iter::once(Item::Search).chain(found).collect()
        }
        None => state.resting(),
    }
}
