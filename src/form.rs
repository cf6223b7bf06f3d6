//! A claim under way: everything that was chosen and typed about one criterion, right or not, and what it says.
//!
//! A form is made from the declaration of its criterion, so that a new criterion has one without a word here. It
//! keeps what was typed as it was typed; [`Form::read`] says whether that is a claim, and otherwise what is expected.
//! What it reads as a claim, a catalogue file takes: both are read alike.

mod address;
mod elements;
mod origin;
mod part;

use serde_json::{Map, Value as Json};

use crate::criteria::{Claim, Content, Criterion, Reject, Values};
use crate::locale::Sentence;

pub use address::address;
pub use elements::{Elements, Stated};
pub use origin::Origin;
pub use part::{Input, Part};

/// The key of a note in what is not finished.
const NOTE: &str = "note";
/// The key of the elements of a set in what is not finished.
const ELEMENTS: &str = "elements";

/// A claim under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    criterion: &'static Criterion,
    body: Body,
    note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Body {
    Parts(Vec<Part>),
    Set(Elements),
}

/// What is not as it has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The part, or the element, by its place.
    pub place: usize,
    /// What was expected.
    pub expected: Reject,
}

impl Wrong {
    /// Says what is expected, to whoever fills the form in.
    pub fn sentence(&self) -> Sentence {
        Sentence::new(match self.expected {
            Reject::Url => "form-wrong-url",
            Reject::Year => "form-wrong-year",
            Reject::Count => "form-wrong-count",
            Reject::Quantity => "form-wrong-quantity",
            Reject::AtLeast(_) => "form-wrong-at-least",
            Reject::Country => "form-wrong-country",
            Reject::Language => "form-wrong-language",
            Reject::Word(_) => "form-wrong-word",
            _ => "form-wrong-text",
        })
    }
}

impl Form {
    /// Begins with nothing said.
    pub fn blank(criterion: &'static Criterion) -> Self {
        let body = match criterion.values {
            Values::Scalar(scalar) => Body::Parts(part::parts(scalar)),
            Values::Set(vocabulary) => Body::Set(Elements::blank(vocabulary)),
        };
        Self {
            criterion,
            body,
            note: String::new(),
        }
    }

    /// Begins with what a claim says.
    pub fn of(criterion: &'static Criterion, claim: &Claim) -> Self {
        let mut form = Self::blank(criterion);
        form.note.clone_from(&claim.note);
        match (&mut form.body, &claim.content) {
            (Body::Parts(parts), Content::Value(value)) => {
                for (part, said) in parts.iter_mut().zip(part::said(value)) {
                    part.said = said;
                }
            }
            (
                Body::Set(elements),
                Content::Set {
                    has,
                    lacks,
                    complete,
                },
            ) => *elements = Elements::of(elements.vocabulary(), has, lacks, *complete),
            _ => {}
        }
        form
    }

    /// Returns what the claim is about.
    pub fn criterion(&self) -> &'static Criterion {
        self.criterion
    }

    /// Returns the parts of a scalar; none for a set.
    pub fn parts(&self) -> &[Part] {
        match &self.body {
            Body::Parts(parts) => parts,
            Body::Set(_) => &[],
        }
    }

    /// Returns the elements of a set; nothing for a scalar.
    pub fn elements(&self) -> Option<&Elements> {
        match &self.body {
            Body::Set(elements) => Some(elements),
            Body::Parts(_) => None,
        }
    }

    /// Returns what is noted beside the claim, as it was typed.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Notes something beside the claim.
    pub fn set_note(&mut self, note: &str) {
        note.clone_into(&mut self.note);
    }

    /// Chooses a word of a part, or gives it up where it is chosen.
    pub fn choose(&mut self, place: usize, word: &str) {
        let Body::Parts(parts) = &mut self.body else {
            return;
        };
        if let Some(part) = parts.get_mut(place) {
            if part.said == word {
                part.said.clear();
            } else {
                word.clone_into(&mut part.said);
            }
        }
    }

    /// Types a part. Who says how much says that there is some.
    pub fn set(&mut self, place: usize, typed: &str) {
        let Body::Parts(parts) = &mut self.body else {
            return;
        };
        if let Some(part) = parts.get_mut(place) {
            typed.clone_into(&mut part.said);
        }
        let is_said = !typed.trim().is_empty();
        if let Some(Part {
            id: "kind",
            input: Input::One([some, ..]),
            said,
        }) = parts.first_mut().filter(|_| is_said)
        {
            (*some).clone_into(said);
        }
    }

    /// Adds an element to a set, or says of the one that is there that it is present. Returns its place.
    pub fn add(&mut self, name: &str, software: &str) -> usize {
        self.set_mut(|elements| elements.add(name, software))
    }

    /// Goes on with an element from left unsaid to present, to absent, and back.
    pub fn turn(&mut self, place: usize) {
        self.set_mut(|elements| elements.turn(place));
    }

    /// Gives a service its software; an empty one leaves it unsaid.
    pub fn set_software(&mut self, place: usize, software: &str) {
        self.set_mut(|elements| elements.set_software(place, software));
    }

    /// Says that everything that is not named is absent, or no longer says so.
    pub fn toggle_complete(&mut self) {
        self.set_mut(Elements::toggle_complete);
    }

    fn set_mut<T: Default>(&mut self, change: impl FnOnce(&mut Elements) -> T) -> T {
        match &mut self.body {
            Body::Set(elements) => change(elements),
            Body::Parts(_) => T::default(),
        }
    }

    /// Says whether nothing at all is said.
    pub fn is_blank(&self) -> bool {
        self.note.trim().is_empty()
            && match &self.body {
                Body::Parts(parts) => parts.iter().all(|part| part.said.trim().is_empty()),
                Body::Set(elements) => elements.is_blank(),
            }
    }

    /// Reads what the claim says; nothing where it is left blank.
    ///
    /// # Errors
    /// What is not as it has to be.
    pub fn read(&self) -> Result<Option<Content>, Wrong> {
        let read = match (&self.body, self.criterion.values) {
            (Body::Parts(parts), Values::Scalar(scalar)) => {
                part::read(scalar, parts).map(|value| value.map(Content::Value))
            }
            (Body::Set(elements), _) => elements.read(),
            (Body::Parts(_), Values::Set(_)) => Ok(None),
        };
        read.map_err(|(place, expected)| Wrong { place, expected })
    }

    /// Says whether it is a claim, or blank: nothing in it would be lost.
    pub fn is_finished(&self) -> bool {
        match self.read() {
            Ok(Some(_)) => true,
            Ok(None) => self.is_blank(),
            Err(_) => false,
        }
    }

    /// Writes what is said, a claim or not, so that it can be taken up again.
    pub fn unfinished(&self) -> Json {
        let parts = self
            .parts()
            .iter()
            .map(|part| (part.id.to_owned(), part.said.as_str().into()));
        let note = (NOTE.to_owned(), Json::from(self.note.as_str()));
        let elements = self.elements().map(Elements::to_json);
        let elements = elements.map(|elements| (ELEMENTS.to_owned(), elements));
        let said = parts.chain([note]).filter(|(_, said)| *said != "");
        Json::Object(said.chain(elements).collect::<Map<_, _>>())
    }

    /// Takes up again what was said; what does not belong here is passed over.
    pub fn take_up(criterion: &'static Criterion, unfinished: &Json) -> Self {
        let mut form = Self::blank(criterion);
        let said = |id: &str| unfinished.get(id).and_then(Json::as_str);
        if let Some(note) = said(NOTE) {
            form.note = crate::text::tame(note);
        }
        if let Body::Set(elements) = &mut form.body {
            elements.take_up(unfinished.get(ELEMENTS).unwrap_or(&Json::Null));
        }
        if let Body::Parts(parts) = &mut form.body {
            for part in parts {
                let typed = said(part.id).map(crate::text::tame).unwrap_or_default();
                let fits = match part.input {
                    Input::One(words) => words.contains(&typed.as_str()),
                    _ => true,
                };
                if fits {
                    part.said = typed;
                }
            }
        }
        form
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria;

    fn form(id: &str) -> Form {
        Form::blank(criteria::find(id).unwrap())
    }

    #[test]
    fn blank_is_no_claim_and_nothing_wrong() {
        for criterion in criteria::all() {
            let form = Form::blank(criterion);
            assert_eq!(form.read(), Ok(None), "{}", criterion.id);
            assert!(form.is_blank() && form.is_finished(), "{}", criterion.id);
        }
    }

    #[test]
    fn saying_how_much_says_that_there_is_some_and_none_keeps_what_was_typed() {
        let mut form = form("commitment.interruption");
        form.set(1, "7,3");
        assert!(matches!(
            form.read(),
            Ok(Some(Content::Value(criteria::Value::Days(_))))
        ));
        form.choose(0, "none");
        assert_eq!(
            form.read(),
            Ok(Some(Content::Value(criteria::Value::Word("none"))))
        );
        assert_eq!(form.parts()[1].said, "7,3");
    }

    #[test]
    fn what_is_missing_is_named_by_its_place() {
        let mut form = form("commitment.intervention");
        form.set(1, "4");
        let wrong = form.read().unwrap_err();
        assert_eq!(
            (wrong.place, wrong.expected),
            (2, Reject::Word(criteria::WINDOWS))
        );
        assert!(!form.is_finished());
    }

    #[test]
    fn a_type_of_service_is_never_said_to_be_there_and_not() {
        let mut form = form("services.offer");
        form.add("wiki", "DokuWiki");
        let other = form.add("wiki", "");
        form.turn(other);
        let Ok(Some(Content::Set { has, lacks, .. })) = form.read() else {
            panic!("a set was expected");
        };
        assert_eq!((has.len(), lacks.len()), (0, 1));
        form.turn(0);
        let Ok(Some(Content::Set { has, lacks, .. })) = form.read() else {
            panic!("a set was expected");
        };
        assert_eq!((has.len(), lacks.len()), (1, 0));
    }

    #[test]
    fn what_is_not_finished_is_taken_up_as_it_was() {
        let mut form = form("identity.terms");
        form.set(0, "htt");
        form.set_note("à vérifier");
        let again = Form::take_up(form.criterion(), &form.unfinished());
        assert_eq!(again, form);
    }

    #[test]
    fn a_set_is_taken_up_as_it_was_and_nothing_comes_in_that_is_not_of_it() {
        let mut form = form("services.offer");
        form.add("wiki", "DokuWiki");
        let other = form.add("email", "");
        form.turn(other);
        form.toggle_complete();
        let again = Form::take_up(form.criterion(), &form.unfinished());
        assert_eq!(again, form);
        let mut closed = self::form("support.channels");
        closed.turn(0);
        let mut said = closed.unfinished();
        assert_eq!(Form::take_up(closed.criterion(), &said), closed);
        said["elements"]["stated"][0]["name"] = "carrier pigeon".into();
        let again = Form::take_up(closed.criterion(), &said);
        assert!(again.is_blank());
        assert!(Form::take_up(closed.criterion(), &Json::Null).is_blank());
    }
}
