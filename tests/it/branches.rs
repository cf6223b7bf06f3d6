//! Every branch that can be reached: no dead end, no question that cannot matter, nothing closed in the needs.
//!
//! The branching answers are those to Q1, Q3, Q6, Q9 and Q10: a test holds that list. All combinations of Q1, Q9
//! and Q10 are walked, with every way of not answering them; Q3 and Q6 open or move something in one place each,
//! and are combined with one another for every profile.

mod counting;
mod situations;

use std::collections::BTreeSet;

use matou::questionnaire::{
    Answer, Answers, Field, Fields, Journey, Path, Position, Question, questions,
};

use crate::walk::{Walk, small_world};
use counting::{counted, differing};
use situations::{Hoped, Looking, Said, Stop, everything_answered, fields, options, question};

/// The answers that decide what is asked, what counts, or what stands by default.
const BRANCHING: &[(&str, &str)] = &[
    ("Q1", "profile"),
    ("Q3", "accounts"),
    ("Q6", "digital"),
    ("Q9", "wait"),
    ("Q9", "budget"),
    ("Q9", "intervention"),
    ("Q9", "recovery"),
    ("Q9", "compensation"),
    ("Q10", "hope"),
    ("Q10", "habit"),
];

/// All that answers can decide beyond their own needs: which questions and fields count, what stands by default.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    counts: Vec<bool>,
    defaults: Vec<String>,
}

impl Shape {
    fn of(answers: &Answers) -> Self {
        let mut counts = Vec::new();
        let mut defaults = Vec::new();
        for question in questions::QUESTIONS {
            counts.push((question.applies)(answers));
            for field in question.fields {
                counts.push((field.applies)(answers));
                defaults.extend((field.default)(answers).into_iter().map(|pick| pick.value));
                defaults.push(field.id.to_owned());
            }
        }
        Self { counts, defaults }
    }
}

/// The same answers with one field answered so; the other fields of the question stay.
fn with(answers: &Answers, asked: &Question, field: &Field, values: &[&str]) -> Answers {
    let kept = answers.get(asked).map(Answer::fields);
    let mut given = kept.cloned().unwrap_or_default();
    given.extend(fields(&[(field.id, values)]));
    let mut answers = answers.clone();
    answers.set(asked, Answer::Given(given));
    answers
}

/// Answers of many kinds, from none at all to everything.
fn states() -> Vec<Answers> {
    let mut states = vec![Answers::default()];
    for base in [Answers::default(), everything_answered()] {
        for looking in Looking::ALL {
            for (stop, hoped) in [
                (Stop::MILD, Hoped::NOTHING),
                (Stop::STRICT, Hoped::NOTHING),
                (Stop::STRICT, Hoped::everything()),
            ] {
                states.push(base.clone());
                let state = states.last_mut().unwrap();
                looking.keep(state);
                stop.keep(state);
                hoped.keep(state);
            }
        }
    }
    states
}

#[test]
fn the_branching_answers_are_these_and_no_others() {
    let mut branching = BTreeSet::new();
    let mut silencing = BTreeSet::new();
    for state in states() {
        let shape = Shape::of(&state);
        for asked in questions::QUESTIONS {
            for field in asked.fields {
                let none: &[&str] = &[];
                let each = options(field).iter().map(std::slice::from_ref);
                for values in each.chain([none, options(field)]) {
                    if Shape::of(&with(&state, asked, field, values)) != shape {
                        branching.insert((asked.id, field.id));
                    }
                }
            }
            for said in situations::silences() {
                let mut other = state.clone();
                match said {
                    Said::Silent(silence) => {
                        other.set(asked, Answer::Silent(silence, Fields::new()));
                    }
                    _ => other.remove(asked),
                }
                if Shape::of(&other) != shape {
                    silencing.insert(asked.id);
                }
            }
        }
    }
    assert_eq!(branching, BRANCHING.iter().copied().collect());
    let questions: BTreeSet<&str> = BRANCHING.iter().map(|(asked, _)| *asked).collect();
    assert_eq!(silencing, questions);
}

/// Goes from the first question to the review and back, on one path.
fn walk(journey: &Journey) -> Result<(), String> {
    let asked = journey.asked();
    let mut place = Position::Question(&questions::QUESTIONS[0]);
    for (index, expected) in asked.iter().enumerate() {
        let Position::Question(here) = place else {
            return Err(format!("{place:?} where {} is asked", expected.id));
        };
        if here != *expected {
            return Err(format!("{} where {} is asked", here.id, expected.id));
        }
        if journey.progress(here) != Some((index + 1, asked.len())) {
            return Err(format!("{}: {:?}", here.id, journey.progress(here)));
        }
        let before = index.checked_sub(1).map(|before| asked[before]);
        if journey.before(here) != before {
            return Err(format!("before {}: {:?}", here.id, journey.before(here)));
        }
        place = journey.after(here);
    }
    // Whoever stands at a question that is not asked, from the review or after a change, finds the way on too.
    for other in questions::QUESTIONS
        .iter()
        .filter(|other| !asked.contains(other))
    {
        let later = asked.iter().find(|asked| after(other, asked));
        let earlier = asked.iter().rev().find(|asked| after(asked, other));
        let next = later.map_or(Position::Review, |later| Position::Question(later));
        if journey.progress(other).is_some()
            || journey.after(other) != next
            || journey.before(other) != earlier.copied()
        {
            return Err(format!("from {}, which is not asked", other.id));
        }
    }
    (place == Position::Review)
        .then_some(())
        .ok_or_else(|| format!("{place:?} where the review follows"))
}

/// Says whether a question comes after another one.
fn after(one: &Question, other: &Question) -> bool {
    let place = |asked: &Question| questions::QUESTIONS.iter().position(|known| known == asked);
    place(one) < place(other)
}

#[test]
fn every_combination_asks_what_the_domain_says_and_leads_to_the_review_and_back() {
    let (stops, hopes) = (Stop::all(), Hoped::all());
    assert_eq!((stops.len(), hopes.len()), (4 * 4 * 4 * 4 + 4, 32 * 4 + 4));
    let mut walked = BTreeSet::new();
    let mut journey = Journey::default();
    for looking in Looking::ALL {
        looking.keep(&mut journey.answers);
        for hoped in &hopes {
            hoped.keep(&mut journey.answers);
            for stop in &stops {
                stop.keep(&mut journey.answers);
                let asked: Vec<&str> = journey.applicable().iter().map(|asked| asked.id).collect();
                assert_eq!(
                    asked,
                    situations::asked(looking, *stop, hoped),
                    "{looking:?} {stop:?} {hoped:?}"
                );
                // The way depends on what is asked alone: each of these ways is walked once.
                if !walked.insert(asked) {
                    continue;
                }
                for path in [Path::Short, Path::Full] {
                    journey.path = path;
                    walk(&journey).unwrap_or_else(|why| panic!("{path:?} {journey:?}: {why}"));
                }
            }
        }
    }
    // Nobody and an individual are asked alike; with or without hopes, with or without protections.
    assert_eq!(walked.len(), 2 * 3);
}

#[test]
fn accounts_and_the_digital_side_branch_for_structures_alone() {
    let mut answers = Answers::default();
    let accounts = |answers: &Answers| (question("Q17").field("yearly").unwrap().applies)(answers);
    for looking in Looking::ALL {
        looking.keep(&mut answers);
        for people in [None, Some("one"), Some("more")] {
            let given = people.map(|people| Answer::Given(fields(&[("accounts", &[people])])));
            match given {
                Some(given) => answers.set(question("Q3"), given),
                None => answers.remove(question("Q3")),
            }
            for digital in ["", "nobody", "volunteer", "employee", "team"] {
                answers.set(
                    question("Q6"),
                    Answer::Given(fields(&[("digital", &[digital])])),
                );
                counted(&answers).unwrap_or_else(|why| panic!("{answers:?}: {why}"));
                let individual = looking == Looking(Said::Given, "individual");
                let expected = individual || looking.is_structure() && people.is_some();
                assert_eq!(accounts(&answers), expected, "{looking:?} {people:?}");
                let helped = question("Q7").fields[0].default;
                let help = if looking.is_structure() { digital } else { "" };
                let expected = match help {
                    "nobody" => 3,
                    "volunteer" => 2,
                    "employee" => 1,
                    _ => 0,
                };
                assert_eq!(helped(&answers).len(), expected, "{looking:?} {digital}");
            }
        }
    }
}

#[test]
fn either_path_and_back_changes_nothing_but_the_path() {
    let world = small_world();
    let lookings = [Looking::ALL[2], Looking::ALL[4]];
    for answers in differing(&lookings) {
        for position in [Position::Review, Position::Question(question("Q10"))] {
            let journey = Journey {
                answers: answers.clone(),
                position,
                ..Journey::default()
            };
            let walk = Walk::taken_up(&world, journey.clone());
            assert_eq!(walk.app.journey, journey);
            let matched = walk.app.matched.clone();
            let walk = walk.keys("f");
            assert_eq!(
                walk.app.journey,
                Journey {
                    path: Path::Full,
                    ..journey.clone()
                }
            );
            assert_eq!(
                walk.app.matched, matched,
                "a path changes no need and no place"
            );
            let walk = walk.keys("f");
            assert_eq!(walk.app.journey, journey);
            assert_eq!(walk.app.matched, matched);
        }
    }
}
