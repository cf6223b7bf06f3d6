//! The three silences, by their keys and by their lines: what each makes of what stands by default and of what
//! was chosen before, and how they are kept apart afterwards.

use matou::locale::Language;
use matou::needs::Importance;
use matou::questionnaire::{
    Answer, Fields, Origin, Path, Pick, Position, Question, Silence, derive, questions,
};
use matou::session::Session;
use matou::tui::screen::{Screen, question};
use matou::tui::world::World;

use crate::walk::{Walk, small_world};

const KEYS: [(Silence, &str); 3] = [
    (Silence::Unknown, "d"),
    (Silence::NoMatter, "i"),
    (Silence::Skipped, "s"),
];

fn find(id: &str) -> &'static Question {
    questions::find(id).unwrap()
}

/// A large structure, with a question opened from the review.
fn large<'a>(world: &'a World, id: &str) -> Walk<'a> {
    Walk::new(world).keys("Enter Down Down Enter").edit(id)
}

/// The silences that the question on screen offers on lines of their own.
fn offered(walk: &Walk<'_>) -> Vec<Silence> {
    let Screen::Question(state) = &walk.app.screen else {
        panic!("a question was expected")
    };
    let lines = question::items(walk.world, &walk.app, state).into_iter();
    lines
        .filter_map(|line| match line {
            question::Item::Silence(silence) => Some(silence),
            _ => None,
        })
        .collect()
}

/// Selects the line of a silence, by its keys.
fn on_line(walk: Walk<'_>, silence: Silence) -> Walk<'_> {
    let Screen::Question(state) = &walk.app.screen else {
        panic!("a question was expected")
    };
    let lines = question::items(walk.world, &walk.app, state);
    let place = lines
        .iter()
        .position(|line| *line == question::Item::Silence(silence));
    let up = lines.len() - 1 - place.unwrap();
    walk.keys("End").keys(&"Up ".repeat(up))
}

/// The needs that a question makes, as criterion and origin.
fn made(walk: &Walk<'_>, id: &str) -> Vec<(&'static str, Origin)> {
    let matched = &walk.app.matched;
    let of_question = matched.needs.needs.iter().zip(&matched.origins);
    of_question
        .filter(|(_, need)| need.question.id == id && need.field.is_some())
        .map(|(need, made)| (need.criterion.id, made.origin))
        .collect()
}

fn said(walk: &Walk<'_>, id: &str) -> Option<Answer> {
    walk.app.journey.answers.get(find(id)).cloned()
}

/// The text of the review from one question's name to the next line that names another.
fn in_review(walk: &Walk<'_>, id: &str, name: &str) -> String {
    let there = walk.again();
    let there = there.edit(id).keys("F3");
    let view = there.view(80, 24);
    let entries = view.entries.iter().filter(|entry| entry.selectable);
    let entry = entries.clone().nth(view.selected).unwrap();
    let lines: Vec<String> = entry.lines.iter().map(ToString::to_string).collect();
    let said = lines.join("\n").replace('\u{a0}', " ");
    assert!(said.starts_with(name), "{said}");
    said
}

#[test]
fn each_silence_has_its_key_and_its_line_and_both_do_the_same() {
    let world = small_world();
    for (silence, key) in KEYS {
        let by_key = large(&world, "Q7").keys(key);
        assert_eq!(
            said(&by_key, "Q7"),
            Some(Answer::Silent(silence, Fields::new()))
        );
        let by_line = on_line(large(&world, "Q7"), silence).keys("Enter");
        assert_eq!(by_line.app, by_key.app, "{silence:?}");
        assert!(
            matches!(by_line.app.screen, Screen::Review(_)),
            "Enter goes on"
        );
        let ticked = on_line(large(&world, "Q7"), silence).keys("Space");
        assert!(
            matches!(ticked.app.screen, Screen::Question(_)),
            "Space stays"
        );
        assert_eq!(ticked.app.journey.answers, by_key.app.journey.answers);
        // A second time takes it back: nothing was said.
        assert_eq!(said(&ticked.keys("Space"), "Q7"), None);
    }
}

#[test]
fn what_is_a_fact_cannot_be_said_not_to_matter() {
    let world = small_world();
    for id in ["Q1", "Q2", "Q3", "Q6"] {
        let walk = large(&world, id);
        assert_eq!(offered(&walk), [Silence::Unknown, Silence::Skipped], "{id}");
        let before = walk.app.clone();
        assert_eq!(walk.keys("i").app, before, "{id}");
    }
    // Nobody has to settle a note, nor to say that it does not matter.
    let walk = large(&world, "Q19");
    assert_eq!(offered(&walk), [Silence::Skipped]);
    let before = walk.app.clone();
    assert_eq!(walk.keys("d").app, before);
    let walk = large(&world, "Q19");
    assert_eq!(walk.keys("i").app, before);
    for asked in questions::QUESTIONS
        .iter()
        .filter(|asked| asked.is_weighed())
    {
        let walk = Walk::new(&world)
            .keys("Enter Down Down Enter")
            .edit("Q9")
            .tick("wait", "hours");
        assert_eq!(offered(&walk.edit(asked.id)), Silence::ALL, "{}", asked.id);
    }
}

#[test]
fn what_stands_by_default_goes_on_standing_unless_it_does_not_matter() {
    let world = small_world();
    let default = [
        ("work.arrangement", Origin::Default),
        ("work.continuity", Origin::Default),
    ];
    assert_eq!(made(&large(&world, "Q11"), "Q11"), default);
    for (silence, key) in KEYS {
        let walk = large(&world, "Q11").keys(key);
        let expected: &[_] = if silence == Silence::NoMatter {
            &[]
        } else {
            &default
        };
        assert_eq!(made(&walk, "Q11"), expected, "{silence:?}");
    }
}

#[test]
fn what_was_chosen_is_kept_counts_no_more_and_comes_back() {
    let world = small_world();
    let chosen = || {
        large(&world, "Q7")
            .tick("offer", "training")
            .tick("offer", "advice")
            .keys("Right")
    };
    let before = made(&chosen(), "Q7");
    assert_eq!(before, [("accompaniment.offer", Origin::Answer)]);
    for silence in [Silence::Unknown, Silence::NoMatter] {
        let walk = on_line(chosen(), silence).keys("Space");
        let given = chosen()
            .app
            .journey
            .answers
            .get(find("Q7"))
            .unwrap()
            .fields()
            .clone();
        assert_eq!(said(&walk, "Q7"), Some(Answer::Silent(silence, given)));
        assert_eq!(made(&walk, "Q7"), [], "{silence:?}");
        let shown = walk.again().keys("Home").text();
        assert!(
            shown.contains("Accompagnement · important · ne compte pas"),
            "{shown}"
        );
        assert!(shown.contains("[x] formation"), "{shown}");
        let review = in_review(&walk, "Q7", "Accompagnement");
        assert!(
            review.contains("gardé, ne compte pas : formation, conseil"),
            "{review}"
        );
        // Going on leaves it as it is; taking it back, or choosing again, makes everything count.
        assert_eq!(
            said(&walk.keys("Home Enter"), "Q7").unwrap().silence(),
            Some(silence)
        );
        let back = on_line(chosen(), silence).keys("Space Space");
        assert_eq!(back.app.journey.answers, chosen().app.journey.answers);
        let again = on_line(chosen(), silence)
            .keys("Space")
            .tick("offer", "migration");
        let want = again.app.matched.needs.to_json();
        let needs = want["needs"].as_array().unwrap().iter();
        let offer = needs
            .clone()
            .find(|need| need["criterion"] == "accompaniment.offer");
        assert_eq!(
            offer.unwrap()["want"],
            serde_json::json!(["training", "advice", "migration"])
        );
        assert_eq!(offer.unwrap()["importance"], "important");
    }
}

#[test]
fn to_pass_over_never_undoes() {
    let world = small_world();
    for keys in ["s", "End Enter", "End Space"] {
        let walk = large(&world, "Q11")
            .select("arrangement", "volunteers")
            .keys("Space");
        let answers = walk.app.journey.answers.clone();
        assert_eq!(walk.keys(keys).app.journey.answers, answers, "{keys}");
        // Not even where somebody took back all that stood by default.
        let walk = large(&world, "Q15")
            .tick("documents", "written_contract")
            .tick("documents", "invoice");
        assert_eq!(made(&walk, "Q15"), []);
        let answers = walk.app.journey.answers.clone();
        let walk = walk.keys(keys);
        assert_eq!(walk.app.journey.answers, answers, "{keys}");
        assert_eq!(made(&walk, "Q15"), []);
    }
}

#[test]
fn a_default_that_counts_is_not_shown_as_what_was_kept() {
    let world = small_world();
    // A small structure, for which office hours stand by default, had asked for more.
    let walk = Walk::new(&world)
        .keys("Enter Down Enter")
        .edit("Q8")
        .tick("hours", "extended");
    let walk = walk.keys("d").edit("Q8");
    assert_eq!(
        made(&walk, "Q8"),
        [("support.contact_hours", Origin::Default)]
    );
    let review = in_review(
        &walk,
        "Q8",
        "Contact · à trancher : vous ne savez pas encore",
    );
    assert!(
        review.contains("Aux heures de bureau · par défaut"),
        "{review}"
    );
    assert!(
        review.contains("gardé, ne compte pas : Quand : Le soir et le week-end aussi"),
        "{review}"
    );
    let shown = walk.text();
    assert!(
        shown.contains("(•) Le soir et le week-end aussi"),
        "{shown}"
    );
    assert!(
        shown.contains("Quand · souhaitable · ne compte pas"),
        "{shown}"
    );
}

#[test]
fn the_review_tells_the_three_apart_and_what_was_never_asked() {
    let world = small_world();
    let expected = [
        (Some("d"), "Budget · à trancher : vous ne savez pas encore"),
        (Some("i"), "Budget · peu importe"),
        (Some("s"), "Budget · passée"),
        (None, "Budget · pas encore de réponse"),
    ];
    for (key, line) in expected {
        let walk = large(&world, "Q17").keys(key.unwrap_or("Esc"));
        assert_eq!(in_review(&walk, "Q17", "Budget"), line);
    }
    // Going on without a choice is an answer too.
    let walk = large(&world, "Q18").keys("Enter");
    assert_eq!(
        in_review(&walk, "Q18", "Réseaux"),
        "Réseaux et énergie · rien de particulier"
    );
}

#[test]
fn what_is_not_known_yet_is_listed_to_be_settled() {
    let world = small_world();
    let walk = large(&world, "Q17")
        .keys("d")
        .edit("Q2")
        .keys("d")
        .edit("Q7")
        .keys("d")
        .edit("Q8")
        .keys("i");
    let ids = |walk: &Walk<'_>| -> Vec<&str> {
        walk.app
            .journey
            .to_settle()
            .iter()
            .map(|asked| asked.id)
            .collect()
    };
    assert_eq!(ids(&walk), ["Q2", "Q7", "Q17"]);
    assert!(
        walk.text()
            .contains("À trancher : Votre structure, Accompagnement et Budget."),
        "{}",
        walk.text()
    );
    // What no longer arises has not to be settled; what is answered neither.
    let walk = walk
        .edit("Q1")
        .keys("Home Enter")
        .edit("Q7")
        .tick("offer", "advice")
        .keys("F3");
    assert_eq!(ids(&walk), ["Q17"]);
    let mut walk = walk;
    walk.app.language = Language::English;
    assert!(
        walk.text().contains("To settle: Budget."),
        "{}",
        walk.text()
    );
    let walk = walk.edit("Q17").keys("s");
    assert_eq!(ids(&walk), [] as [&str; 0]);
    assert!(!walk.text().contains("To settle"));
}

#[test]
fn a_session_keeps_them_apart_with_what_was_chosen_before() {
    let world = small_world();
    let mut walk = large(&world, "Q7")
        .tick("offer", "training")
        .keys("d")
        .edit("Q8")
        .keys("i");
    walk = walk
        .edit("Q13")
        .keys("s")
        .edit("Q18")
        .tick("networks", "CHATONS")
        .keys("i");
    walk.app.journey.path = Path::Full;
    let kept = Session {
        journey: walk.app.journey.clone(),
        saved: jiff::Timestamp::UNIX_EPOCH,
        language: Language::French,
    };
    let file = kept.to_json(&walk.made());
    assert_eq!(file["answers"]["Q7"]["silence"], "unknown");
    assert_eq!(
        file["answers"]["Q7"]["kept"]["offer"][0]["value"],
        "training"
    );
    assert_eq!(file["answers"]["Q8"], "no_matter");
    assert_eq!(file["answers"]["Q13"], "skipped");
    assert_eq!(file["answers"]["Q18"]["silence"], "no_matter");
    let read = Session::read(file.to_string().as_bytes()).unwrap();
    assert!(read.dropped.is_empty(), "{:?}", read.dropped);
    assert_eq!(read.session, kept);
    assert_eq!(read.session.journey.position, Position::Review);
    assert_eq!(
        derive(&read.session.journey.answers),
        derive(&kept.journey.answers)
    );
    // A pick is kept with its importance.
    let picks = read
        .session
        .journey
        .answers
        .get(find("Q18"))
        .unwrap()
        .fields();
    assert_eq!(
        picks["networks"],
        [Pick::new("CHATONS", Importance::Desirable)]
    );
}
