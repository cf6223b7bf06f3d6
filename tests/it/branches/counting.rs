//! What counts in every branch: nothing that is closed makes a need, and whatever is asked can matter.

use std::collections::BTreeSet;

use matou::locale::Language;
use matou::questionnaire::{
    Answer, Answers, Field, Fields, Journey, Position, Question, derive, questions,
};
use matou::session::Session;

use super::situations::{Hoped, Looking, Said, Stop, fields, options, question};
use super::{Shape, with};
use crate::support::assert_none_wrong;
use crate::walk::{Walk, small_world};

/// The answers that count: closed questions, fields that do not count and what a silence keeps are gone.
fn cleaned(answers: &Answers) -> Answers {
    let mut cleaned = answers.clone();
    for asked in questions::QUESTIONS {
        match answers.get(asked) {
            None => {}
            Some(_) if !(asked.applies)(answers) => cleaned.remove(asked),
            Some(Answer::Silent(silence, _)) => {
                cleaned.set(asked, Answer::Silent(*silence, Fields::new()));
            }
            Some(Answer::Given(given)) => {
                let counts = |id: &String| {
                    asked
                        .field(id)
                        .is_some_and(|field| (field.applies)(answers))
                };
                if given.keys().any(|id| !counts(id)) {
                    let mut given = given.clone();
                    given.retain(|id, _| counts(id));
                    cleaned.set(asked, Answer::Given(given));
                }
            }
        }
    }
    cleaned
}

/// The answers with other demands in the fields of Q9 that do not count.
fn otherwise_demanding(answers: &Answers) -> Answers {
    let asked = question("Q9");
    let mut given = answers.get(asked).unwrap().fields().clone();
    for field in asked
        .fields
        .iter()
        .filter(|field| !(field.applies)(answers))
    {
        let chosen = given
            .get(field.id)
            .and_then(|picks| Some(picks.first()?.value.clone()));
        let other = options(field).iter().rev().find(|other| {
            !["monday", "no_matter"].contains(other) && Some(**other) != chosen.as_deref()
        });
        given.extend(fields(&[(field.id, std::slice::from_ref(other.unwrap()))]));
    }
    let mut answers = answers.clone();
    answers.set(asked, Answer::Given(given));
    answers
}

/// Says what is wrong where something that does not count makes a need.
pub(super) fn counted(answers: &Answers) -> Result<(), String> {
    let (needs, origins) = derive(answers);
    let closed = |asked: &Question, field: Option<&Field>| {
        !(asked.applies)(answers) || field.is_some_and(|field| !(field.applies)(answers))
    };
    if let Some(wrong) = origins
        .iter()
        .find(|need| closed(need.question, need.field))
    {
        return Err(format!("{} makes a need", wrong.question.id));
    }
    let cleaned = cleaned(answers);
    if cleaned == *answers {
        return Ok(());
    }
    let hopes = question("Q10");
    let other = if (hopes.applies)(answers) == (hopes.applies)(&cleaned) {
        cleaned
    } else {
        // Q10 stays open for what habit let go of, so that it can be taken back there: it hangs on those
        // answers, whatever they are.
        otherwise_demanding(answers)
    };
    if derive(&other).0 == needs {
        Ok(())
    } else {
        Err(format!("{:?}, not {needs:?}", derive(&other).0))
    }
}

#[test]
fn nothing_that_is_closed_or_uncounted_reaches_the_needs() {
    let mut answers = Answers::default();
    // Kept in branches that close for some of the combinations.
    for (id, chosen) in [
        ("Q12", ("protection", "time_off")),
        ("Q15", ("documents", "invoice")),
    ] {
        answers.set(
            question(id),
            Answer::Given(fields(&[(chosen.0, &[chosen.1])])),
        );
    }
    let mut check = |looking: Looking, stop: Stop, hoped: &Hoped| {
        looking.keep(&mut answers);
        stop.keep(&mut answers);
        hoped.keep(&mut answers);
        counted(&answers).unwrap_or_else(|why| panic!("{looking:?} {stop:?} {hoped:?}: {why}"));
    };
    let (stops, hopes) = (Stop::all(), Hoped::all());
    let large = Looking(Said::Given, "large_structure");
    // Deriving needs takes its time: every answer to Q9 meets the answers to Q10 that differ in what they close,
    // and every answer to Q10 meets the answers to Q9 that differ in what they open.
    for stop in stops.iter().filter(|stop| stop.budget == stop.compensation) {
        for hoped in hopes.iter().filter(|hoped| hoped.is_telling()) {
            check(large, *stop, hoped);
        }
    }
    for looking in Looking::ALL {
        for stop in [
            Stop::MILD,
            Stop::STRICT,
            Stop {
                wait: "monday",
                ..Stop::STRICT
            },
        ] {
            for hoped in &hopes {
                check(looking, stop, hoped);
            }
        }
    }
}

/// Answers that differ in what counts: one for every such difference.
pub(super) fn differing(lookings: &[Looking]) -> Vec<Answers> {
    let mut seen = BTreeSet::new();
    let mut differing = Vec::new();
    for looking in lookings {
        for stop in [
            Stop::MILD,
            Stop::STRICT,
            Stop {
                wait: "monday",
                ..Stop::STRICT
            },
        ] {
            for hoped in Hoped::all() {
                let mut answers = Answers::default();
                looking.keep(&mut answers);
                stop.keep(&mut answers);
                hoped.keep(&mut answers);
                if seen.insert(Shape::of(&answers)) {
                    differing.push(answers);
                }
            }
        }
    }
    differing
}

#[test]
fn whatever_is_asked_can_matter() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for answers in differing(&Looking::ALL) {
        let effect = |answers: &Answers| (derive(answers).0, Shape::of(answers));
        let before = effect(&answers);
        let journey = Journey {
            answers: answers.clone(),
            ..Journey::default()
        };
        let applicable = journey.applicable();
        // What stands beside Q9, Q10 and Q12 is looked at wherever something differs, the others once for each
        // set of questions.
        let is_new = seen.insert(applicable.iter().map(|asked| asked.id).collect::<Vec<_>>());
        for asked in applicable {
            if !is_new && !["Q9", "Q10", "Q12"].contains(&asked.id) {
                continue;
            }
            for field in asked
                .fields
                .iter()
                .filter(|field| (field.applies)(&answers))
            {
                let matters =
                    |value: &&str| effect(&with(&answers, asked, field, &[*value])) != before;
                if !options(field).iter().any(matters) {
                    wrong.push(format!("{}.{} in {answers:?}", asked.id, field.id));
                }
            }
        }
    }
    assert_none_wrong(&wrong);
    // The one question without a field is a note.
    let noted: Vec<&str> = questions::QUESTIONS
        .iter()
        .filter(|asked| asked.fields.is_empty())
        .map(|asked| asked.id)
        .collect();
    assert_eq!(noted, ["Q19"]);
}

#[test]
fn what_is_closed_stands_neither_in_the_session_s_needs_nor_in_an_explanation() {
    let world = small_world();
    let lookings = [Looking::ALL[2], Looking::ALL[4]];
    for answers in differing(&lookings) {
        let journey = Journey {
            answers,
            position: Position::Results,
            ..Journey::default()
        };
        let walk = Walk::taken_up(&world, journey.clone());
        let clean = Journey {
            answers: cleaned(&journey.answers),
            ..journey.clone()
        };
        let clean = Walk::taken_up(&world, clean);
        let same = (question("Q10").applies)(&clean.app.journey.answers)
            == (question("Q10").applies)(&journey.answers);
        if !same {
            continue;
        }
        assert_eq!(walk.app.matched.needs, clean.app.matched.needs);
        assert_eq!(walk.app.matched.ranking, clean.app.matched.ranking);
        let session = |journey: &Journey| {
            let session = Session {
                journey: journey.clone(),
                saved: jiff::Timestamp::UNIX_EPOCH,
                language: Language::French,
            };
            session.to_json(&walk.made())["needs"].clone()
        };
        assert_eq!(session(&journey), session(&clean.app.journey));
        // The results and the explanation of the first hoster look alike, down to the last sign.
        assert_eq!(walk.text(), clean.text());
        assert_eq!(walk.keys("Enter").text(), clean.keys("Enter").text());
    }
}
