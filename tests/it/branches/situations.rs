//! Every combination of the branching answers, written down apart from the program: what is said to Q1, Q9 and
//! Q10, and which questions the domain asks then.

use matou::needs::Importance;
use matou::questionnaire::{
    Answer, Answers, Field, Fields, Input, Pick, Question, Silence, questions,
};

/// How a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// With choices.
    Given,
    /// With a silence, the choices being kept.
    Silent(Silence),
    /// Not at all.
    Never,
}

impl Said {
    fn keep(self, answers: &mut Answers, id: &str, fields: Fields) {
        let asked = question(id);
        match self {
            Self::Given => answers.set(asked, Answer::Given(fields)),
            Self::Silent(silence) => answers.set(asked, Answer::Silent(silence, fields)),
            Self::Never => answers.remove(asked),
        }
    }
}

/// What is said to Q1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Looking(pub(super) Said, pub(super) &'static str);

impl Looking {
    /// Every answer to Q1, and a silence that keeps one.
    pub(super) const ALL: [Self; 5] = [
        Self(Said::Never, ""),
        Self(Said::Silent(Silence::Unknown), "large_structure"),
        Self(Said::Given, "individual"),
        Self(Said::Given, "small_structure"),
        Self(Said::Given, "large_structure"),
    ];

    pub(super) fn is_structure(self) -> bool {
        self.0 == Said::Given && self.1 != "individual"
    }

    pub(super) fn keep(self, answers: &mut Answers) {
        self.0
            .keep(answers, "Q1", fields(&[("profile", &[self.1])]));
    }
}

/// What is said to Q9. Amounts are alike to a branch: a budget is asked or not, so is a compensation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stop {
    pub(super) said: Said,
    pub(super) wait: &'static str,
    pub(super) budget: bool,
    pub(super) intervention: &'static str,
    pub(super) recovery: &'static str,
    pub(super) compensation: bool,
}

impl Stop {
    /// A stop that can wait, without any guarantee.
    pub(super) const MILD: Self = Self {
        said: Said::Given,
        wait: "monday",
        budget: false,
        intervention: "no_matter",
        recovery: "no_matter",
        compensation: false,
    };
    /// All that can be asked for.
    pub(super) const STRICT: Self = Self {
        said: Said::Given,
        wait: "hours",
        budget: true,
        intervention: "night_and_day",
        recovery: "night_and_day",
        compensation: true,
    };

    /// Every combination of the answers to Q9, then every way of not answering.
    pub(super) fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for wait in ["", "monday", "sunday", "hours"] {
            for intervention in ["no_matter", "working_day", "every_day", "night_and_day"] {
                for recovery in ["no_matter", "working_days", "every_day", "night_and_day"] {
                    for (budget, compensation) in
                        [(false, false), (false, true), (true, false), (true, true)]
                    {
                        all.push(Self {
                            said: Said::Given,
                            wait,
                            budget,
                            intervention,
                            recovery,
                            compensation,
                        });
                    }
                }
            }
        }
        let silent = silences().map(|said| Self {
            said,
            ..Self::STRICT
        });
        all.extend(silent);
        all
    }

    pub(super) fn keep(self, answers: &mut Answers) {
        let (budget, compensation): (&[&str], &[&str]) = (
            &[if self.budget { "days_7" } else { "no_matter" }],
            if self.compensation { &["credit"] } else { &[] },
        );
        let given = fields(&[
            ("wait", &[self.wait]),
            ("budget", budget),
            ("intervention", &[self.intervention]),
            ("recovery", &[self.recovery]),
            ("compensation", compensation),
        ]);
        self.said.keep(answers, "Q9", given);
    }

    /// Domain, section 4: Q10 is asked where Q9 is stricter than Monday, or asks for a guarantee.
    fn opens_hopes(self) -> bool {
        self.said == Said::Given
            && (["sunday", "hours"].contains(&self.wait)
                || self.budget
                || self.intervention != "no_matter"
                || self.recovery != "no_matter"
                || self.compensation)
    }

    /// Domain, section 4: Q12 is asked where Q9 asks for a reaction out of hours. What habit lets go of asks for
    /// nothing.
    fn opens_protections(self, lets_go: &[&str]) -> bool {
        let out_of_hours = ["every_day", "night_and_day"];
        let reaction = ["sunday", "hours"].contains(&self.wait) && !lets_go.contains(&"wait");
        let promise =
            out_of_hours.contains(&self.intervention) || out_of_hours.contains(&self.recovery);
        self.said == Said::Given && (reaction || promise && !lets_go.contains(&"guarantees"))
    }
}

/// What is hoped for in Q10, habit last.
pub(super) const HOPES: [&str; 5] = [
    "obligation",
    "hierarchy",
    "continuity",
    "reassurance",
    "habit",
];
const LET_GO: [&str; 2] = ["wait", "guarantees"];

/// What is said to Q10: which hopes, and what habit lets go of. One thing that each
/// hope proposes is accepted throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hoped {
    pub(super) said: Said,
    pub(super) hope: Vec<&'static str>,
    pub(super) habit: Vec<&'static str>,
}

impl Hoped {
    /// An answer that hopes for nothing.
    pub(super) const NOTHING: Self = Self {
        said: Said::Given,
        hope: Vec::new(),
        habit: Vec::new(),
    };

    /// Every hope at once, and habit lets go of everything.
    pub(super) fn everything() -> Self {
        Self {
            hope: HOPES.to_vec(),
            habit: LET_GO.to_vec(),
            ..Self::NOTHING
        }
    }

    /// Whether this stands for others: with no other hope than habit, one or all, and where habit is not hoped
    /// for, with all or nothing of what it would let go of.
    pub(super) fn is_telling(&self) -> bool {
        let is_habit = self.hope.contains(&"habit");
        let others = self.hope.len() - usize::from(is_habit);
        [0, 1, 4].contains(&others) && (is_habit || self.habit.len() != 1)
    }

    /// Every subset of the hopes with every subset of what habit lets go of, then every way of not answering.
    pub(super) fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for hope in subsets(&HOPES) {
            for habit in subsets(&LET_GO) {
                all.push(Self {
                    said: Said::Given,
                    hope: hope.clone(),
                    habit,
                });
            }
        }
        all.extend(silences().map(|said| Self {
            said,
            ..Self::everything()
        }));
        all
    }

    pub(super) fn keep(&self, answers: &mut Answers) {
        let accepted: &[(&str, &[&str])] = &[
            ("hope", &self.hope),
            ("habit", &self.habit),
            ("obligation", &["contract"]),
            ("hierarchy", &["references"]),
            ("continuity", &["people"]),
            ("reassurance", &["contact"]),
        ];
        self.said.keep(answers, "Q10", fields(accepted));
    }

    fn lets_go(&self) -> &[&'static str] {
        if self.said == Said::Given && self.hope.contains(&"habit") {
            &self.habit
        } else {
            &[]
        }
    }
}

/// The questions that the domain asks on the full path.
pub(super) fn asked(looking: Looking, stop: Stop, hoped: &Hoped) -> Vec<&'static str> {
    let is_open = stop.opens_hopes();
    let lets_go = if is_open { hoped.lets_go() } else { &[] };
    let protections = stop.opens_protections(lets_go);
    let is_asked = |id: &&str| match *id {
        "Q2" | "Q3" | "Q6" | "Q14" | "Q15" => looking.is_structure(),
        "Q10" => is_open,
        "Q12" => protections,
        _ => true,
    };
    questions::QUESTIONS
        .iter()
        .map(|question| question.id)
        .filter(is_asked)
        .collect()
}

/// The ways of not answering.
pub(super) fn silences() -> impl Iterator<Item = Said> {
    Silence::ALL
        .into_iter()
        .map(Said::Silent)
        .chain([Said::Never])
}

fn subsets(words: &[&'static str]) -> Vec<Vec<&'static str>> {
    let mut subsets = vec![Vec::new()];
    for word in words {
        for index in 0..subsets.len() {
            let mut longer: Vec<&'static str> = subsets[index].clone();
            longer.push(word);
            subsets.push(longer);
        }
    }
    subsets
}

/// Choices in fields; an empty word is no choice.
pub(super) fn fields(chosen: &[(&str, &[&str])]) -> Fields {
    let picks = |values: &[&str]| {
        let values = values.iter().filter(|value| !value.is_empty());
        values
            .map(|value| Pick::new(*value, Importance::Important))
            .collect()
    };
    chosen
        .iter()
        .map(|(field, values)| ((*field).to_owned(), picks(values)))
        .collect()
}

/// Finds a question.
pub(super) fn question(id: &str) -> &'static Question {
    questions::find(id).unwrap()
}

/// Answers that can be given to a field: its options, or some of what can be searched or typed.
pub(super) fn options(field: &Field) -> &'static [&'static str] {
    match field.input {
        Input::One(options) | Input::Many(options) => options,
        Input::Services => &["email", "wiki"],
        Input::Place => &["FR/Bretagne", "BE"],
        Input::Amount => &["100", "200"],
    }
}

/// Every question answered with the first option of each field.
pub(super) fn everything_answered() -> Answers {
    let mut answers = Answers::default();
    for question in questions::QUESTIONS {
        let chosen: Vec<(&str, &[&str])> = question
            .fields
            .iter()
            .map(|field| (field.id, &options(field)[..1]))
            .collect();
        answers.set(question, Answer::Given(fields(&chosen)));
    }
    answers
}
