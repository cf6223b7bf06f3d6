//! The questions, one declaration each.
//!
//! To add a question: declare it here, in its place, and write its sentences (`q9`, `q9.why`, `q9-field`
//! and one attribute an option) in both languages. Flow, needs, review, session and screens follow.

use super::answers::{Answers, Pick};
use super::choices::NO_MATTER;
use crate::criteria::{commitments, support};
use crate::needs::{Importance, Profile};

/// One question.
#[derive(Debug)]
pub struct Question {
    /// The id that session files use, such as `Q8`.
    pub id: &'static str,
    /// Whether the short path asks it.
    pub short: bool,
    /// Whether it can matter, given the other answers.
    pub applies: fn(&Answers) -> bool,
    /// What it asks for, at least one field.
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
    /// What stands as the answer as long as nobody gives one.
    pub default: fn(&Answers) -> Vec<Pick>,
}

/// How a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One of these options.
    One(&'static [&'static str]),
    /// Any number of these options.
    Many(&'static [&'static str]),
    /// Any number of services, searched by type or by software; each has an importance of its own.
    Services,
    /// One region or country, searched by name.
    Place,
}

impl Input {
    /// Says whether only one option can be chosen.
    pub fn is_single(self) -> bool {
        matches!(self, Self::One(_) | Self::Place)
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
    /// One need, which wants all that was chosen.
    Set(&'static str),
    /// One need, which wants the word that was chosen.
    Word(&'static str),
    /// One need, which wants the number that was chosen.
    Minimum(&'static str),
    /// One need for each service.
    Services,
    /// A need for a region, or for a country.
    Place,
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

/// What stands for a large structure, unless it says otherwise.
fn if_large(answers: &Answers, values: &[&str], importance: Importance) -> Vec<Pick> {
    if answers.profile() != Some(Profile::LargeStructure) {
        return Vec::new();
    }
    values
        .iter()
        .map(|value| Pick::new(*value, importance))
        .collect()
}

/// Every question, in the order in which they are asked.
pub static QUESTIONS: &[Question] = &[
    Question {
        id: "Q1",
        short: true,
        applies: always,
        fields: &[Field {
            id: "profile",
            input: Input::One(crate::needs::PROFILES),
            makes: Makes::Profile,
            importances: &[],
            default: nothing,
        }],
    },
    Question {
        id: "Q2",
        short: true,
        applies: a_structure,
        fields: &[Field {
            id: "kind",
            // Everything that can be accepted but an individual, who is a profile of their own.
            input: Input::One(STRUCTURES),
            makes: Makes::Kind,
            importances: &[],
            default: nothing,
        }],
    },
    Question {
        id: "Q3",
        short: true,
        applies: a_structure,
        fields: &[Field {
            id: "accounts",
            input: Input::One(&["one", "up_to_10", "up_to_50", "up_to_250", "more"]),
            makes: Makes::Accounts,
            importances: &[],
            default: nothing,
        }],
    },
    Question {
        id: "Q4",
        short: true,
        applies: always,
        fields: &[Field {
            id: "services",
            input: Input::Services,
            makes: Makes::Services,
            importances: SERVICE,
            default: nothing,
        }],
    },
    Question {
        id: "Q5",
        short: true,
        applies: always,
        fields: &[
            Field {
                id: "near",
                input: Input::Place,
                makes: Makes::Place,
                importances: WISH,
                default: nothing,
            },
            Field {
                id: "data",
                input: Input::Many(&["EU", "FR", "BE", "CH", "LU", "CA"]),
                makes: Makes::Set("place.data_country"),
                importances: WISH,
                default: nothing,
            },
        ],
    },
    Question {
        id: "Q7",
        short: true,
        applies: always,
        fields: &[Field {
            id: "offer",
            input: Input::Many(&[
                "migration",
                "training",
                "workshops",
                "advice",
                "on_site",
                "website_creation",
                "custom_development",
            ]),
            makes: Makes::Set("accompaniment.offer"),
            importances: WISH,
            default: nothing,
        }],
    },
    Question {
        id: "Q8",
        short: true,
        applies: always,
        fields: &[
            Field {
                id: "hours",
                input: Input::One(&["office_hours", "extended", NO_MATTER]),
                makes: Makes::Word("support.contact_hours"),
                importances: WISH,
                default: |answers| match answers.profile() {
                    Some(Profile::SmallStructure) => {
                        vec![Pick::new("office_hours", Importance::Desirable)]
                    }
                    _ => Vec::new(),
                },
            },
            Field {
                id: "channels",
                input: Input::Many(support::CHANNEL_WORDS),
                makes: Makes::Set("support.channels"),
                importances: WISH,
                default: nothing,
            },
            Field {
                id: "news",
                input: Input::Many(support::INCIDENT_NEWS_WORDS),
                makes: Makes::Set("support.incident_news"),
                importances: WISH,
                default: nothing,
            },
        ],
    },
    Question {
        id: "Q11",
        short: false,
        applies: always,
        fields: &[
            Field {
                id: "arrangement",
                input: Input::One(&["at_least_one_paid", "volunteers", NO_MATTER]),
                makes: Makes::Word("work.arrangement"),
                importances: FIRM_WISH,
                default: |answers| {
                    if_large(answers, &["at_least_one_paid"], Importance::Indispensable)
                },
            },
            Field {
                id: "continuity",
                input: Input::One(&["at_least_2", "at_least_3", NO_MATTER]),
                makes: Makes::Minimum("work.continuity"),
                importances: FIRM_WISH,
                default: |answers| if_large(answers, &["at_least_2"], Importance::Important),
            },
        ],
    },
    Question {
        id: "Q15",
        short: false,
        applies: a_structure,
        fields: &[Field {
            id: "documents",
            input: Input::Many(commitments::DOCUMENT_WORDS),
            makes: Makes::Set("commitment.documents"),
            importances: FIRM_WISH,
            default: |answers| {
                if_large(
                    answers,
                    &["written_contract", "invoice"],
                    Importance::Important,
                )
            },
        }],
    },
];

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
    fn ids_are_unique_and_every_question_has_a_field() {
        let mut ids: Vec<&str> = QUESTIONS.iter().map(|question| question.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), QUESTIONS.len());
        assert!(QUESTIONS.iter().all(|question| !question.fields.is_empty()));
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
