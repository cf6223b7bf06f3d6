//! Q10: what is hoped for behind a guarantee. Each hope proposes needs that are accepted one by one, and habit
//! proposes to let go of what Q9 asked for.

use matou::locale::{Language, Locale};
use matou::needs::Importance;
use matou::questionnaire::{Origin, questions};
use matou::tui::screen::{Screen, question};
use matou::tui::world::World;
use matou::wording;
use serde_json::{Value as Json, json};

use crate::support::need;
use crate::walk::{Walk, small_world, symbols};

/// Section 4 of the domain: what each hope proposes, as a needs file writes it.
fn proposals() -> Vec<(&'static str, &'static str, &'static str, Json)> {
    let backups = json!({ "frequency": "daily", "off_site": true, "restore_tested": true });
    let within = json!({ "hours": 8, "window": "office_hours" });
    vec![
        (
            "obligation",
            "contract",
            "commitment.documents",
            json!("written_contract"),
        ),
        (
            "obligation",
            "dpa",
            "commitment.documents",
            json!("data_processing_agreement"),
        ),
        (
            "hierarchy",
            "references",
            "qualification.evidence",
            json!("references"),
        ),
        (
            "hierarchy",
            "contract",
            "commitment.documents",
            json!("written_contract"),
        ),
        ("continuity", "backups", "commitment.backups", backups),
        (
            "continuity",
            "intervention",
            "commitment.intervention",
            within,
        ),
        ("continuity", "people", "work.continuity", json!(2)),
        (
            "reassurance",
            "contact",
            "support.contact_hours",
            json!("office_hours"),
        ),
        (
            "reassurance",
            "status_page",
            "support.incident_news",
            json!("status_page"),
        ),
        (
            "reassurance",
            "mailing",
            "support.incident_news",
            json!("mailing"),
        ),
    ]
}

/// An individual who asks for a reaction within hours, and a budget of interruptions, at Q10.
fn hoping(world: &World) -> Walk<'_> {
    let walk = Walk::new(world).keys("Enter Home Enter").edit("Q9");
    walk.tick("wait", "hours")
        .tick("budget", "days_7")
        .edit("Q10")
}

/// The needs that are there now and were not before.
fn added(before: &[Json], walk: &Walk<'_>) -> Vec<Json> {
    let mut needs = walk.needs();
    needs.retain(|need| !before.contains(need));
    needs
}

/// Whether an option is among the lines of the question on screen.
fn shows(walk: &Walk<'_>, field: &str, option: &str) -> bool {
    let Screen::Question(state) = &walk.app.screen else {
        panic!("a question was expected")
    };
    let lines = question::items(walk.world, &walk.app, state);
    lines.iter().any(|line| {
        matches!(line, question::Item::Choice(of, value) if of.id == field && value == option)
    })
}

fn asked<'a>(walk: &Walk<'_>) -> Vec<&'a str> {
    walk.app
        .journey
        .applicable()
        .iter()
        .map(|asked| asked.id)
        .collect()
}

#[test]
fn a_hope_shows_what_it_proposes_and_makes_nothing_by_itself() {
    let world = small_world();
    let walk = hoping(&world);
    let before = walk.needs();
    for (hope, option, ..) in proposals() {
        assert!(!shows(&walk, hope, option), "{hope}");
        let walk = walk.again().tick("hope", hope);
        assert!(shows(&walk, hope, option), "{hope}");
        assert_eq!(walk.needs(), before, "{hope}");
        let others = proposals().into_iter().filter(|(other, ..)| *other != hope);
        for (other, option, ..) in others {
            assert!(!shows(&walk, other, option), "{hope} shows {other}");
        }
    }
}

#[test]
fn each_proposal_that_is_accepted_makes_its_need_with_an_importance_of_its_own() {
    let world = small_world();
    for (hope, option, criterion, want) in proposals() {
        let walk = hoping(&world).tick("hope", hope);
        let before = walk.needs();
        let mut walk = walk.tick(hope, option);
        assert_eq!(
            added(&before, &walk),
            [need(criterion, want.clone(), "important")]
        );
        for (key, importance) in [
            ("Right", "indispensable"),
            ("Right", "indispensable"),
            ("Left", "important"),
            ("Left", "desirable"),
            ("Left", "desirable"),
        ] {
            walk = walk.keys(key);
            assert_eq!(
                added(&before, &walk),
                [need(criterion, want.clone(), importance)],
                "{key}"
            );
        }
        assert_eq!(
            walk.keys("Space").needs(),
            before,
            "{hope} {option} is given up"
        );
    }
    // Beside each other, each keeps its own.
    let walk = hoping(&world).tick("hope", "reassurance");
    let before = walk.needs();
    let walk = walk
        .tick("reassurance", "status_page")
        .keys("Right")
        .tick("reassurance", "mailing")
        .keys("Left");
    assert_eq!(
        added(&before, &walk),
        [
            need("support.incident_news", "status_page", "indispensable"),
            need("support.incident_news", "mailing", "desirable"),
        ]
    );
}

#[test]
fn the_domain_s_proposals_are_all_there_are() {
    let hopes = questions::find("Q10").unwrap();
    let mut offered = 0;
    for field in hopes
        .fields
        .iter()
        .filter(|field| !["hope", "habit"].contains(&field.id))
    {
        let questions::Input::Many(options) = field.input else {
            panic!("{}", field.id)
        };
        offered += options.len();
    }
    assert_eq!(offered, proposals().len());
}

#[test]
fn a_hope_that_is_given_up_keeps_its_proposals_without_counting_them() {
    let world = small_world();
    let walk = hoping(&world)
        .tick("hope", "continuity")
        .tick("continuity", "backups")
        .tick("continuity", "people");
    let before = walk.needs();
    let walk = walk.tick("hope", "continuity");
    assert_eq!(walk.needs().len(), before.len() - 2);
    assert!(shows(&walk, "continuity", "backups"), "kept in view");
    let there = walk.again().select("continuity", "people");
    let wide = symbols(&there.frame(120, 24));
    assert!(
        wide.contains("Pour la continuité, au choix · ne compte pas"),
        "{wide}"
    );
    assert!(
        there.text().contains("[x] Au moins deux personnes"),
        "{}",
        there.text()
    );
    let review = walk.again().keys("F3");
    assert!(
        review.words().contains("gardé, ne compte pas : Pour la continuité : Une sauvegarde par jour, copiée ailleurs et essayée, Au moins deux personnes pouvant prendre le relais"),
        "{}",
        review.text()
    );
    let mut english = there.again();
    english.app.language = Language::English;
    let wide = symbols(&english.frame(120, 24));
    assert!(
        wide.contains("For continuity, as you choose · does not count"),
        "{wide}"
    );
    assert_eq!(walk.tick("hope", "continuity").needs(), before);
}

#[test]
fn a_need_remembers_what_was_hoped_for() {
    let because = [
        (
            "obligation",
            "parce que vous avez une obligation à remplir",
            "because you have an obligation to meet",
        ),
        (
            "hierarchy",
            "pour être couvert·e vis-à-vis de la hiérarchie",
            "to be covered with those one reports to",
        ),
        (
            "continuity",
            "parce que vous attendez une vraie continuité d’activité",
            "because you hope for real continuity of activity",
        ),
        (
            "reassurance",
            "parce que vous souhaitez être rassuré·e",
            "because you wish to be reassured",
        ),
    ];
    let world = small_world();
    for (hope, option, ..) in proposals() {
        let walk = hoping(&world).tick("hope", hope).tick(hope, option);
        let made = walk.app.matched.origins.iter();
        let made = made.clone().find(|need| need.question.id == "Q10").unwrap();
        assert_eq!(made.origin, Origin::Answer);
        let (_, french, english) = because.iter().find(|(of, ..)| *of == hope).unwrap();
        for (language, reason, weight) in [
            (Language::French, french, "Pour vous : important, "),
            (Language::English, english, "To you: important, "),
        ] {
            let said = wording::origin(&Locale::new(language), made, Importance::Important);
            assert_eq!(said.replace('\u{a0}', " "), format!("{weight}{reason}"));
        }
    }
}

#[test]
fn the_explanation_says_what_was_hoped_for() {
    let world = small_world();
    let mut walk = hoping(&world)
        .tick("hope", "continuity")
        .tick("continuity", "people")
        .keys("r Enter");
    // Down to the line about several people, wherever it stands; Enter opens its detail.
    for _ in 0..40 {
        let there = walk.again().keys("Enter");
        if there.words().contains(
            "Pour vous : important, parce que vous attendez une vraie continuité d’activité",
        ) {
            return;
        }
        walk = walk.keys("Down");
    }
    panic!("the reason is nowhere in the explanation:\n{}", walk.text());
}

#[test]
fn habit_lets_go_of_what_q9_asked_for_and_gives_it_back() {
    let world = small_world();
    let base = || hoping(&world).tick("hope", "habit");
    let before = base();
    let criteria = |walk: &Walk<'_>| -> Vec<String> {
        let needs = walk.needs();
        needs
            .iter()
            .map(|need| need["criterion"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        criteria(&before),
        [
            "audience.accepts",
            "work.on_call",
            "commitment.interruption",
            "work.on_call_protection"
        ]
    );
    // The reaction alone: nobody is on call any more, and nobody asks how they are protected.
    let walk = base().tick("habit", "wait");
    assert_eq!(
        criteria(&walk),
        ["audience.accepts", "commitment.interruption"]
    );
    assert!(asked(&walk).contains(&"Q10") && !asked(&walk).contains(&"Q12"));
    let told = "Une question ne se pose plus : Astreinte.";
    let kept = "Ce que vous y aviez répondu est gardé et ne compte pas.";
    assert!(walk.words().contains(told), "{}", walk.text());
    assert!(!walk.words().contains(kept), "nothing was answered there");
    let answered = base()
        .edit("Q12")
        .keys("Space")
        .edit("Q10")
        .tick("habit", "wait");
    assert!(
        answered.words().contains(&format!("{told} {kept}")),
        "{}",
        answered.text()
    );
    // The guarantees alone: the reaction still asks for people on call.
    let walk = base().tick("habit", "guarantees");
    assert_eq!(
        criteria(&walk),
        [
            "audience.accepts",
            "work.on_call",
            "work.on_call_protection"
        ]
    );
    assert!(asked(&walk).contains(&"Q12"));
    // Both, and the question in which they are let go of stays open, so that they can be taken back.
    let walk = base().tick("habit", "wait").tick("habit", "guarantees");
    assert_eq!(criteria(&walk), ["audience.accepts"]);
    assert!(asked(&walk).contains(&"Q10") && !asked(&walk).contains(&"Q12"));
    let stop = walk.again().edit("Q9");
    let text = stop.text();
    assert!(text.contains("(•) Quelques heures, même la nuit"), "{text}");
    assert!(stop.words().contains("· ne compte pas"), "{text}");
    let review = walk.again().edit("Q9").keys("F3");
    assert!(
        review
            .words()
            .contains("gardé, ne compte pas : Réagir : Quelques heures, même la nuit · Interruptions : 7,3 jours"),
        "{}",
        review.text()
    );
    let back = walk.tick("habit", "wait").tick("habit", "guarantees");
    assert_eq!(back.app.matched.needs, before.app.matched.needs);
    assert_eq!(
        back.app.journey.applicable(),
        before.app.journey.applicable()
    );
    let told = back.tick("habit", "wait").tick("habit", "wait").words();
    assert!(
        told.contains("Votre réponse ajoute une question : Astreinte."),
        "{told}"
    );
    // Giving up the hope itself lets nothing go either.
    let walk = base().tick("habit", "wait").tick("hope", "habit");
    assert_eq!(walk.app.matched.needs, before.app.matched.needs);
}

#[test]
fn the_first_line_tells_which_questions_an_answer_opened_and_closed() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter").edit("Q9");
    let open = walk.again().tick("wait", "hours");
    assert!(
        open.words()
            .contains("Votre réponse ajoute 2 questions : Ce que vous en attendez et Astreinte."),
        "{}",
        open.text()
    );
    let closed = open.again().tick("wait", "monday");
    assert!(
        closed
            .words()
            .contains("2 questions ne se posent plus : Ce que vous en attendez et Astreinte."),
        "{}",
        closed.text()
    );
    let mut english = open;
    english.app.language = Language::English;
    assert!(
        english
            .words()
            .contains("Your answer adds 2 questions: What you hope for and On-call work."),
        "{}",
        english.text()
    );
    // A guarantee alone opens Q10, and nobody has to be on call for it.
    let walk = walk.tick("intervention", "working_day");
    assert!(
        walk.words()
            .contains("Votre réponse ajoute une question : Ce que vous en attendez."),
        "{}",
        walk.text()
    );
    // What was told stays while nothing changes, and goes with the next change.
    let walk = walk.keys("Down Up");
    assert!(walk.words().contains("ajoute une question"));
    assert!(!walk.keys("Right").words().contains("ajoute une question"));
}
