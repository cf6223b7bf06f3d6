//! What is kept of a workshop: every importance, and what becomes of it when needs come and go.

use matou::needs::Importance::{self, Desirable, Important, Indifferent, Indispensable};
use matou::questionnaire::MOST_PARTICIPANTS;
use matou::tui::app::Effect;
use serde_json::{Value as Json, json};

use super::{read, session_file, three, together, turn, workshop};
use crate::walk::small_world;
#[test]
fn each_importance_is_saved_and_comes_back() {
    let world = small_world();
    let mut walk = three(&world).keys("Enter");
    let all = walk.app.matched.origins.len() - 1;
    for (place, keys) in ["Right", "Left", "Left Left", "Right Right Left"]
        .iter()
        .enumerate()
    {
        for key in keys.split(' ') {
            walk.effects.clear();
            walk = walk.keys(key);
            assert_eq!(walk.effects, [Effect::Save], "{key}");
            let restored = read(&session_file(&walk));
            assert!(restored.dropped.is_empty());
            assert_eq!(restored.session.journey, walk.app.journey);
        }
        walk = walk.keys("Enter");
        let (given, of) = workshop(&walk).participants[0].progress(&walk.app.matched.origins);
        assert_eq!((given, of), (place + 1, all));
    }
    let given: Vec<Importance> = workshop(&walk).participants[0]
        .weights
        .values()
        .copied()
        .collect();
    assert_eq!(given.len(), 4);
    let file = session_file(&walk);
    assert_eq!(
        file["workshop"]["participants"][0]["weights"]["Q4.services.email"],
        json!("desirable")
    );
    // Settling is kept as well.
    let walk = together(walk.keys("Esc")).keys("Enter");
    assert_eq!(workshop(&walk).settled.len(), 1);
    assert_eq!(read(&session_file(&walk)).session.journey, walk.app.journey);
}

#[test]
fn what_a_questionnaire_no_longer_has_is_named_once() {
    let world = small_world();
    let walk = turn(three(&world), 0, &[Important, Desirable]);
    let walk = turn(walk, 1, &[Indifferent, Important]);
    let whole = session_file(&walk);
    let mut file = whole.clone();
    let gone = [
        "Q99.wishes",
        "Q8.gone",
        "Q8.hours.monday",
        "Q4.services",
        "Q4.services.nothing_known",
    ];
    for participant in [0, 1] {
        for key in gone {
            file["workshop"]["participants"][participant]["weights"][key] = json!("important");
        }
    }
    file["workshop"]["settled"] = json!({
        "Q99.wishes": "important",
        "Q77.other": "important",
        "Q8.hours": "important",
        "Q8.news": 3,
    });
    file["workshop"]["participants"][2]["name"] = json!("  ");
    let restored = read(&file);
    let mut dropped = restored.dropped.clone();
    dropped.sort();
    let mut expected: Vec<&str> = gone.into_iter().chain(["Q77.other", "Q8.news"]).collect();
    expected.sort_unstable();
    assert_eq!(dropped, expected);
    let workshop = &restored.session.journey.workshop;
    let before = &walk.app.journey.workshop.participants;
    assert_eq!(
        &workshop.participants, before,
        "the rest is kept, and the nameless are numbered"
    );
    assert_eq!(workshop.settled.len(), 1);
    // Files may say anything.
    for hostile in [
        json!(3),
        json!([]),
        json!({ "participants": [3, {}, null] }),
        json!({ "participants": {} }),
    ] {
        file["workshop"] = hostile;
        assert!(read(&file).dropped.is_empty());
    }
    let many: Vec<Json> = (0..40)
        .map(|_| json!({ "name": "\u{1b}[2J", "weights": 3 }))
        .collect();
    file["workshop"] = json!({ "participants": many });
    let workshop = read(&file).session.journey.workshop;
    assert_eq!(workshop.participants.len(), MOST_PARTICIPANTS);
    assert!(!workshop.participants[0].name.contains('\u{1b}'));
}

#[test]
fn needs_that_come_are_to_be_weighed_and_those_that_go_keep_what_was_given() {
    let world = small_world();
    let walk = turn(
        three(&world),
        0,
        &[
            Indispensable,
            Desirable,
            Important,
            Important,
            Important,
            Important,
        ],
    );
    assert!(walk.text().contains("6 sur 6"), "{}", walk.text());
    let given = workshop(&walk).participants[0].weights.clone();
    // News of an incident are asked for now.
    let walk = walk
        .keys("Esc")
        .edit("Q8")
        .keys("Tab Tab Space")
        .keys("F3 a");
    assert!(walk.text().contains("6 sur 7"), "{}", walk.text());
    let text = walk.keys("Home Enter").text();
    assert_eq!(text.matches("à donner").count(), 1, "{text}");
    // E-mail is given up, then asked for again.
    let again = || {
        turn(
            three(&world),
            0,
            &[
                Indispensable,
                Desirable,
                Important,
                Important,
                Important,
                Important,
            ],
        )
    };
    let walk = again().keys("Esc").edit("Q4");
    let walk = walk.keys("Home Down Space F3 a");
    assert!(walk.text().contains("5 sur 5"), "{}", walk.text());
    assert_eq!(
        workshop(&walk).participants[0].weights,
        given,
        "nothing is forgotten"
    );
    let read_again = read(&session_file(&walk));
    assert_eq!(read_again.session.journey, walk.app.journey);
    let walk = walk.keys("Esc").edit("Q4").keys("courriel Enter F3 a");
    assert!(walk.text().contains("6 sur 6"), "{}", walk.text());
}
