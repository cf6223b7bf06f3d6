//! The elements of a set, each with what is said of it: it has it, it lacks it, or nothing.

use serde_json::{Value as Json, json};

use crate::criteria::{Content, Element, Reject, Service, Vocabulary};
use crate::text;

/// One element that something can be said of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The word, the code, the name, or the type of a service.
    pub name: String,
    /// The software of a service, as it was typed; empty where it is left unsaid.
    pub software: String,
    /// Whether it is there; nothing as long as that is left unsaid.
    pub present: Option<bool>,
}

impl Stated {
    fn blank(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            software: String::new(),
            present: None,
        }
    }

    fn of(element: &Element, present: bool) -> Self {
        let (name, software) = match element {
            Element::Word(word) => ((*word).to_owned(), None),
            Element::Code(name) | Element::Name(name) => (name.clone(), None),
            Element::Service(Service { kind, software }) => ((*kind).to_owned(), software.clone()),
        };
        Self {
            name,
            software: software.unwrap_or_default(),
            present: Some(present),
        }
    }

    /// The element as a file has it.
    fn json(&self, vocabulary: Vocabulary, lacking: bool) -> Json {
        if vocabulary != Vocabulary::Services || lacking {
            return self.name.as_str().into();
        }
        let software = text::tame(&self.software);
        if software.is_empty() {
            json!({ "type": self.name })
        } else {
            json!({ "type": self.name, "software": software })
        }
    }
}

/// What is said of the elements of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elements {
    vocabulary: Vocabulary,
    stated: Vec<Stated>,
    complete: bool,
}

impl Elements {
    /// Says nothing yet: a closed list stands there whole, any other is empty.
    pub(super) fn blank(vocabulary: Vocabulary) -> Self {
        let stated = match vocabulary {
            Vocabulary::Words(words) => words.iter().map(|word| Stated::blank(word)).collect(),
            _ => Vec::new(),
        };
        Self {
            vocabulary,
            stated,
            complete: false,
        }
    }

    /// Says what a claim says.
    pub(super) fn of(
        vocabulary: Vocabulary,
        has: &[Element],
        lacks: &[Element],
        complete: bool,
    ) -> Self {
        let mut elements = Self {
            complete,
            ..Self::blank(vocabulary)
        };
        let present = has.iter().map(|element| Stated::of(element, true));
        for stated in present.chain(lacks.iter().map(|element| Stated::of(element, false))) {
            match elements.find(&stated.name, &stated.software) {
                Some(known) => known.present = stated.present,
                None => elements.stated.push(stated),
            }
        }
        elements
    }

    /// Returns the kind of its elements.
    pub fn vocabulary(&self) -> Vocabulary {
        self.vocabulary
    }

    /// Returns the elements, in the order of the closed list or of coming.
    pub fn stated(&self) -> &[Stated] {
        &self.stated
    }

    /// Says whether everything that is not named is absent.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    pub(super) fn toggle_complete(&mut self) {
        self.complete = !self.complete;
    }

    /// Says whether nothing is said.
    pub(super) fn is_blank(&self) -> bool {
        !self.complete && self.stated.iter().all(|stated| stated.present.is_none())
    }

    /// Adds an element as present, or says so of the one that is there. Returns its place.
    pub(super) fn add(&mut self, name: &str, software: &str) -> usize {
        let known = |stated: &Stated| same(stated, name, software);
        let place = self.stated.iter().position(known).unwrap_or_else(|| {
            self.stated.push(Stated {
                software: software.to_owned(),
                ..Stated::blank(name)
            });
            self.stated.len() - 1
        });
        self.say(place, Some(true));
        place
    }

    /// Goes from left unsaid to present, to absent, and back.
    pub(super) fn turn(&mut self, place: usize) {
        let present = self.stated.get(place).and_then(|stated| stated.present);
        self.say(
            place,
            match present {
                None => Some(true),
                Some(true) => Some(false),
                Some(false) => None,
            },
        );
    }

    /// Says of an element whether it is there. To lack a type of service is to lack it with every software, so that
    /// nothing more is said of the other entries of that type.
    fn say(&mut self, place: usize, present: Option<bool>) {
        let Some(stated) = self.stated.get_mut(place) else {
            return;
        };
        stated.present = present;
        let kind = stated.name.clone();
        if self.vocabulary != Vocabulary::Services {
            return;
        }
        for (other, stated) in self.stated.iter_mut().enumerate() {
            let contradicts = match present {
                Some(true) => stated.present == Some(false),
                Some(false) => stated.present.is_some(),
                None => false,
            };
            if other != place && stated.name == kind && contradicts {
                stated.present = None;
            }
        }
    }

    /// Gives a service its software; an empty one leaves it unsaid.
    pub(super) fn set_software(&mut self, place: usize, software: &str) {
        if let Some(stated) = self.stated.get_mut(place) {
            software.clone_into(&mut stated.software);
        }
    }

    fn find(&mut self, name: &str, software: &str) -> Option<&mut Stated> {
        self.stated
            .iter_mut()
            .find(|stated| same(stated, name, software))
    }

    /// Writes what is said, so that it can be taken up again.
    pub(super) fn to_json(&self) -> Json {
        let stated = self.stated.iter().filter(|one| one.present.is_some());
        let stated = stated.map(
            |one| json!({ "name": one.name, "software": one.software, "present": one.present }),
        );
        json!({ "stated": stated.collect::<Vec<_>>(), "complete": self.complete })
    }

    /// Takes up again what was said; what is no element of the set is passed over.
    pub(super) fn take_up(&mut self, json: &Json) {
        self.complete = json["complete"] == true;
        for stated in json["stated"].as_array().into_iter().flatten() {
            let said = |key: &str| stated[key].as_str().map(text::tame).unwrap_or_default();
            let (name, software) = (said("name"), said("software"));
            let stated = Stated {
                software,
                present: stated["present"].as_bool(),
                ..Stated::blank(&name)
            };
            let element = stated.json(self.vocabulary, false);
            if stated.present.is_none() || self.vocabulary.read(&element).is_err() {
                continue;
            }
            match self.find(&stated.name, &stated.software) {
                Some(known) => known.present = stated.present,
                None => self.stated.push(stated),
            }
        }
    }

    /// Reads what is said; nothing where all is left unsaid.
    ///
    /// # Errors
    /// What is no element, by its place.
    pub(super) fn read(&self) -> Result<Option<Content>, (usize, Reject)> {
        let (mut has, mut lacks): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
        for (place, stated) in self.stated.iter().enumerate() {
            let Some(present) = stated.present else {
                continue;
            };
            let json = stated.json(self.vocabulary, !present);
            let (list, element) = if present {
                (&mut has, self.vocabulary.read(&json))
            } else {
                (&mut lacks, self.vocabulary.read_lacking(&json))
            };
            let element = element.map_err(|reject| (place, reject))?;
            // A software may have been typed twice.
            if !list.iter().any(|known| known.same(&element)) {
                list.push(element);
            }
        }
        let says_something = self.complete || !has.is_empty() || !lacks.is_empty();
        Ok(says_something.then_some(Content::Set {
            has,
            lacks,
            complete: self.complete,
        }))
    }
}

/// Says whether an entry is about this element: case and accents of names do not count.
fn same(stated: &Stated, name: &str, software: &str) -> bool {
    text::same(&stated.name, name) && text::same(stated.software.trim(), software.trim())
}
