//! The questions, one declaration each.
//!
//! To add a question: declare it in the table, in its place, and write its sentences (`q9`, `q9.why`, `q9-field`
//! and one attribute an option) in both languages. Flow, needs, review, session and screens follow.

mod defaults;
mod guarantees;
mod proposals;
mod table;

use super::answers::{Answers, Pick};
use super::choices::NO_MATTER;
use crate::needs::{Importance, Profile};

pub use table::QUESTIONS;

/// One question.
#[derive(Debug)]
pub struct Question {
    /// The id that session files use, such as `Q8`.
    pub id: &'static str,
    /// Whether the short path asks it.
    pub short: bool,
    /// Whether it can matter, given the other answers.
    pub applies: fn(&Answers) -> bool,
    /// What it asks for; a question without a field is answered by a note alone.
    pub fields: &'static [Field],
}

/// One thing that a question asks for.
#[derive(Debug)]
pub struct Field {
    /// The id, unique within its question.
    pub id: &'static str,
    /// How it is answered.
    pub input: Input,
    /// What the answer makes.
    pub makes: Makes,
    /// The importances that can be given, the one given at first in front; none where the answer is no wish.
    pub importances: &'static [Importance],
    /// Whether it counts, given the other answers.
    pub applies: fn(&Answers) -> bool,
    /// What stands as the answer as long as nobody gives one.
    pub default: fn(&Answers) -> Vec<Pick>,
    /// What its options ask of the people who meet them.
    pub cost: Option<Cost>,
}

/// How a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One of these options.
    One(&'static [&'static str]),
    /// Any number of these options.
    Many(&'static [&'static str]),
    /// Any number of services, searched by type or by software.
    Services,
    /// One region or country, searched by name.
    Place,
    /// An amount in euros, typed.
    Amount,
}

impl Input {
    /// Says whether only one option can be chosen.
    pub fn is_single(self) -> bool {
        matches!(self, Self::One(_) | Self::Place | Self::Amount)
    }

    /// Says whether options are found by typing.
    pub fn is_searched(self) -> bool {
        matches!(self, Self::Services | Self::Place)
    }
}

/// What the answer to a field makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Makes {
    /// The profile: who looks.
    Profile,
    /// The kind of structure.
    Kind,
    /// How many people will have an account.
    Accounts,
    /// Nothing of its own: it decides what else is asked, or what stands by default.
    Way,
    /// One need, which wants all that was chosen.
    Set(&'static str),
    /// One need, which wants the word that was chosen.
    Word(&'static str),
    /// One need, which wants the number at the end of the option: `at_least_2`.
    Minimum(&'static str),
    /// One need for each option that is chosen, listed here; an option that is not listed makes none.
    Each(&'static [Proposal]),
    /// One need for each service.
    Services,
    /// A need for a region, or for a country.
    Place,
    /// A need for a price within the budget.
    Budget,
}

/// The need that one option makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The option.
    pub option: &'static str,
    /// The criterion.
    pub criterion: &'static str,
    /// What is wanted, as a needs file writes it.
    pub want: &'static str,
}

/// What the human cost of a field is about; see [`super::human_cost`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// When somebody can be reached.
    Contact,
    /// Reacting to a stop on a Saturday morning.
    Reaction,
    /// How many days of interruption a year.
    Interruption,
    /// That somebody begins within so many hours.
    Intervention,
    /// That it works again within so many hours.
    Recovery,
    /// What is given back.
    Compensation,
    /// What is hoped for behind a guarantee.
    Hope,
    /// Protecting the people who are on call.
    Protection,
}

impl Question {
    /// A question of the short path, asked of everybody.
    const SHORT: Self = Self {
        id: "",
        short: true,
        applies: always,
        fields: &[],
    };
    /// A question of the full path alone, asked of everybody.
    const FULL: Self = Self {
        short: false,
        ..Self::SHORT
    };
}

impl Field {
    /// One choice among options that all are in view.
    const fn one(id: &'static str, options: &'static [&'static str], makes: Makes) -> Self {
        Self {
            id,
            input: Input::One(options),
            makes,
            importances: WISH,
            applies: always,
            default: nothing,
            cost: None,
        }
    }

    /// Any number of options that all are in view.
    const fn many(id: &'static str, options: &'static [&'static str], makes: Makes) -> Self {
        Self {
            input: Input::Many(options),
            ..Self::one(id, &[], makes)
        }
    }

    /// A choice that is no wish: it has no importance.
    const fn fact(id: &'static str, options: &'static [&'static str], makes: Makes) -> Self {
        Self {
            importances: &[],
            ..Self::one(id, options, makes)
        }
    }

    /// The same, counted only where `applies` says so.
    const fn when(self, applies: fn(&Answers) -> bool) -> Self {
        Self { applies, ..self }
    }

    /// The same, with what stands by default.
    const fn default(self, default: fn(&Answers) -> Vec<Pick>) -> Self {
        Self { default, ..self }
    }

    /// The same, important at first.
    const fn firm(self) -> Self {
        Self {
            importances: FIRM_WISH,
            ..self
        }
    }

    /// The same, with what it asks of people.
    const fn costs(self, cost: Cost) -> Self {
        Self {
            cost: Some(cost),
            ..self
        }
    }

    /// Says whether each choice makes a need of its own, with its own importance.
    pub fn is_apart(&self) -> bool {
        matches!(
            (self.input, self.makes),
            (Input::Services, _) | (Input::Many(_), Makes::Each(_))
        )
    }

    /// Says whether what is chosen is a wish, which has an importance.
    pub fn is_weighed(&self) -> bool {
        !self.importances.is_empty()
    }

    /// Says whether one option is a wish: some say that nothing is asked for.
    pub fn is_wish(&self, option: &str) -> bool {
        let asks = match self.makes {
            Makes::Each(proposals) => proposals.iter().any(|one| one.option == option),
            _ => option != NO_MATTER,
        };
        self.is_weighed() && asks
    }
}

impl Question {
    /// Returns the key of the question's sentences.
    pub fn key(&self) -> String {
        self.id.to_lowercase()
    }

    /// Finds one of the fields.
    pub fn field(&self, id: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// Says whether something of what it asks can matter more or less.
    pub fn is_weighed(&self) -> bool {
        self.fields.iter().any(Field::is_weighed)
    }

    /// Says whether the question is answered by one choice among options that are all in view.
    pub fn is_one_choice(&self) -> bool {
        matches!(
            self.fields,
            [Field {
                input: Input::One(_),
                ..
            }]
        )
    }
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Question {}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Field {}

/// Finds a question by its id.
pub fn find(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id == id)
}

/// The importances of an ordinary wish, beginning with the mildest.
const WISH: &[Importance] = &[
    Importance::Desirable,
    Importance::Important,
    Importance::Indispensable,
];
/// The same, for what is rarely asked for lightly.
const FIRM_WISH: &[Importance] = &[
    Importance::Important,
    Importance::Indispensable,
    Importance::Desirable,
];
/// A service is needed, or welcome.
const SERVICE: &[Importance] = &[Importance::Indispensable, Importance::Desirable];

/// The most people that each answer to Q3 stands for; the last one has no end.
pub const ACCOUNTS: &[(&str, u32)] = &[
    ("one", 1),
    ("up_to_10", 10),
    ("up_to_50", 50),
    ("up_to_250", 250),
    ("more", 251),
];

fn always(_: &Answers) -> bool {
    true
}

fn a_structure(answers: &Answers) -> bool {
    answers.profile().is_some_and(Profile::is_structure)
}

fn nothing(_: &Answers) -> Vec<Pick> {
    Vec::new()
}

/// The kinds of structures, in the order of the question.
pub const STRUCTURES: &[&str] = &[
    "association",
    "informal",
    "cooperative_ess",
    "public_body",
    "school",
    "union",
    "company",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::audience;

    #[test]
    fn ids_are_unique_in_their_question() {
        let mut ids: Vec<&str> = QUESTIONS.iter().map(|question| question.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), QUESTIONS.len());
        for question in QUESTIONS {
            let mut ids: Vec<&str> = question.fields.iter().map(|field| field.id).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), question.fields.len(), "{}", question.id);
        }
    }

    #[test]
    fn structures_are_the_kinds_that_can_be_accepted() {
        let mut structures: Vec<&str> = STRUCTURES.to_vec();
        structures.push("individual");
        structures.sort_unstable();
        let mut kinds = audience::KINDS.to_vec();
        kinds.sort_unstable();
        assert_eq!(structures, kinds);
    }
}
