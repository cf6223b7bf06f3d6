//! Turns that tell nothing of each other; votes, what is settled, and how the first hosters differ.

use std::collections::BTreeMap;

use matou::locale::Language;
use matou::matching::{Options, Ranking};
use matou::needs::Importance::{self, Desirable, Important, Indifferent, Indispensable};
use matou::questionnaire::{DerivedNeed, Journey, Participant};
use matou::tui::app::Effect;
use matou::tui::screen::Screen;
use matou::tui::screen::workshop::Stage;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{needs, read, session_file, stage, three, together, turn, votes, workshop};
use crate::large::until;
use crate::properties::times;
use crate::walk::{Walk, bundled_world, small_world, symbols};
#[test]
fn a_turn_shows_nothing_of_the_others_nor_of_the_group() {
    let world = small_world();
    let words = [
        "indispensable",
        "important",
        "souhaitable",
        "indifférent",
        "desirable",
        "indifferent",
    ];
    // Whatever the others gave and the group settled, a turn looks the same.
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for given in [vec![], vec![Indispensable; 5], vec![Indifferent; 4]] {
        let walk = turn(three(&world).keys("m Cunégonde Enter"), 0, &given);
        let walk = turn(walk, 2, &given);
        let walk = if given.is_empty() {
            walk
        } else {
            together(walk).keys("End Up Enter Esc")
        };
        let mut walk = walk.keys("Home Down Enter");
        assert_eq!(stage(&walk), &Stage::Turn(1));
        for language in Language::ALL {
            walk.app.language = language;
            for (width, height) in [(60, 20), (80, 24), (120, 40)] {
                let mut frame = symbols(&walk.frame(width, height));
                for words in words {
                    assert!(!frame.contains(words), "{words} in\n{frame}");
                }
                assert!(!frame.contains("Cunégonde"), "{frame}");
                // What is beside the need, and only what this person gave, with its key.
                frame.retain(|letter| letter != '\u{a0}');
                let name = format!("{language:?} {width}×{height}");
                alike.entry(name).or_default().push(frame);
            }
        }
        walk.app.language = Language::French;
        let text = walk.keys("Right").text();
        assert_eq!(text.matches("important").count(), 1, "{text}");
        assert!(!text.contains("indispensable"), "{text}");
    }
    for (name, frames) in alike {
        assert_eq!(frames.len(), 3);
        assert!(frames.iter().all(|frame| *frame == frames[0]), "{name}");
    }
}

/// Says whether the group settled on the importance that a need has now.
fn is_settled(walk: &Walk<'_>, need: usize) -> bool {
    let matched = &walk.app.matched;
    let importance = matched.needs.needs[need].importance;
    workshop(walk).is_settled(&matched.origins[need], importance)
}

#[test]
fn the_most_divided_come_first_and_the_middle_is_held_to() {
    let world = small_world();
    // Nextcloud, e-mail, Bretagne, accompaniment, hours, channels.
    let walk = turn(
        three(&world),
        0,
        &[Indispensable, Desirable, Important, Important, Indifferent],
    );
    let walk = turn(walk, 1, &[Important, Desirable, Indifferent, Important]);
    let walk = turn(walk, 2, &[Important, Desirable, Indispensable, Indifferent]);
    let said: Vec<(usize, usize, Option<Importance>)> = votes(&walk)
        .iter()
        .map(|votes| (votes.need, votes.spread, votes.median()))
        .collect();
    assert_eq!(
        said,
        [
            (3, 3, Some(Important)),
            (4, 2, Some(Important)),
            (1, 1, Some(Important)),
            (2, 0, Some(Desirable)),
            (5, 0, Some(Indifferent)),
            (6, 0, None),
        ]
    );
    let mut walk = together(walk);
    walk.app.size = (80, 60);
    let text = symbols(&walk.frame(80, 60)).replace('\u{a0}', " ");
    let place = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("no {words} in\n{text}"))
    };
    let order = [
        "diffèrent",
        "Bretagne",
        "accompagnement",
        "Nextcloud",
        "concordent",
        "courriel",
        "Trop peu",
        "contact aux heures",
    ];
    assert!(order.map(place).is_sorted(), "{text}");
    assert!(
        text.contains("écart : 3 crans") && text.contains("écart : 1 cran\u{20}"),
        "{text}"
    );
    assert!(
        text.contains("indispensable : 3 · important : 1 ·"),
        "{text}"
    );

    // Enter holds to the middle and goes on; a second Enter there changes nothing.
    let before = needs(&walk).0;
    walk.effects.clear();
    let walk = walk.keys("Enter");
    assert_eq!(walk.effects, [Effect::Save]);
    let importances = |walk: &Walk<'_>| -> Vec<Importance> {
        needs(walk).0.iter().map(|need| need.importance).collect()
    };
    assert_eq!(before[4].importance, Desirable);
    let walk = walk.keys("Enter");
    assert_eq!(importances(&walk)[3..5], [Important, Important]);
    assert_eq!(workshop(&walk).settled.len(), 2);
    assert!(
        walk.text().contains("retenu : important"),
        "{}",
        walk.text()
    );
    let settled = walk.app.journey.clone();
    let walk = walk.keys("Home Enter Enter");
    assert_eq!(walk.app.journey, settled);

    // Another one than the middle is chosen, and stays when the rest takes the middle.
    let walk = walk.keys("Home Left End Up");
    assert_eq!(importances(&walk)[3], Desirable);
    assert!(
        walk.text().contains("▸ Retenir la médiane"),
        "{}",
        walk.text()
    );
    let channels = importances(&walk)[6];
    let walk = walk.keys("Enter");
    assert_eq!(
        importances(&walk)[1..],
        [
            Important,
            Desirable,
            Desirable,
            Important,
            Indifferent,
            channels
        ]
    );
    let is_settled = |need: usize| is_settled(&walk, need);
    assert!(
        (1..6).all(is_settled) && !is_settled(6),
        "nobody weighed the channels"
    );
    // There is nothing more to take the middle of: the results are selected.
    assert!(
        walk.text().contains("▸ Voir les résultats"),
        "{}",
        walk.text()
    );
    assert!(!walk.text().contains("Retenir la médiane"));
    assert!(matches!(walk.keys("Enter").app.screen, Screen::Results(_)));
}

#[test]
fn the_first_five_of_each_are_those_of_their_own_importances() {
    let world = bundled_world();
    for given in [
        [Indispensable, Indifferent, Important],
        [Indifferent, Indispensable, Desirable],
    ] {
        let mut walk = until(&world, "0 sur 9");
        for (participant, importance) in given.into_iter().enumerate() {
            // Opposed on every second need, and of two minds on the others.
            let other = if importance == Indifferent {
                Indispensable
            } else {
                Indifferent
            };
            let importances: Vec<Importance> =
                [importance, other].into_iter().cycle().take(9).collect();
            walk = turn(walk, participant, &importances);
        }
        let (needs, origins) = needs(&walk);
        let hosters = &world.catalogue.hosters;
        let expected: Vec<Vec<usize>> = (0..3)
            .map(|participant| {
                let one = &workshop(&walk).participants[participant];
                assert_eq!(one.progress(&origins), (9, 9));
                let mut own = needs.clone();
                for (need, origin) in own.iter_mut().zip(&origins) {
                    let given = origin.keys.first().map(|key| one.weights[key]);
                    need.importance = given.unwrap_or(need.importance);
                }
                let ranking = Ranking::new(hosters, &own, Options::default());
                let firsts = ranking.proposed.iter().take(5);
                firsts.map(|found| found.standing.hoster).collect()
            })
            .collect();
        assert_eq!(walk.app.matched.firsts, expected);
        assert!(expected.iter().any(|firsts| *firsts != expected[0]));
        // All of them can be read, in their order, together and in the results.
        let together = together(walk).keys("End");
        let told = differences(&together, &expected);
        let results = together.keys("Enter End");
        assert!(matches!(results.app.screen, Screen::Results(_)));
        assert_eq!(differences(&results, &expected), told);
    }
}

/// Checks that the first hosters of each are said, in their order, and returns how.
fn differences(walk: &Walk<'_>, expected: &[Vec<usize>]) -> Vec<String> {
    let text = joined(walk);
    let proposed = walk.app.matched.ranking.proposed.iter().take(5);
    let group: Vec<usize> = proposed.map(|found| found.standing.hoster).collect();
    let said = ["Zoé", "Anaïs", "3"].iter().zip(expected);
    let said = said.map(|(name, firsts)| {
        let list: Vec<&str> = firsts.iter().map(|at| walk.world.name(*at)).collect();
        let mut sorted = [firsts.clone(), group.clone()];
        for firsts in &mut sorted {
            firsts.sort_unstable();
        }
        let list = list.join(", ");
        let list = match (*firsts == group, sorted[0] == sorted[1]) {
            (true, _) => "comme le groupe".to_owned(),
            (false, true) => format!("les mêmes, dans un autre ordre : {list}"),
            (false, false) => list,
        };
        format!("{name} : {list}")
    });
    let said: Vec<String> = said.collect();
    for one in &said {
        assert!(text.contains(one), "no {one} in\n{text}");
    }
    said
}

/// What is said in the list, with the words of several rows as one.
fn joined(walk: &Walk<'_>) -> String {
    let rows = walk
        .view(80, 60)
        .entries
        .into_iter()
        .flat_map(|entry| entry.lines);
    let said = rows.map(|row| {
        row.spans
            .iter()
            .map(|span| span.content.as_ref())
            .collect::<String>()
    });
    let said: Vec<String> = said.map(|row| row.trim().to_owned()).collect();
    said.join(" ").replace('\u{a0}', " ")
}

/// Participants of any number, with any importances for these needs, or none.
fn people(needs: usize) -> impl Strategy<Value = Vec<Vec<Option<Importance>>>> {
    let importance = select(Importance::ALL.to_vec());
    vec(vec(option::weighted(0.8, importance), needs), 2..=7)
}

proptest! {
    #![proptest_config(times(64))]

    #[test]
    fn what_a_group_says_holds_for_any_group(given in people(6)) {
        let world = small_world();
        let mut walk = Walk::new(&world).until_review();
        let origins = walk.app.matched.origins.clone();
        let weighable: Vec<&DerivedNeed> = origins.iter().filter(|one| !one.keys.is_empty()).collect();
        prop_assert_eq!(weighable.len(), 6);
        let participants = given.iter().zip(1..).map(|(given, number)| {
            let mut one = Participant { name: i32::to_string(&number), ..Participant::default() };
            for (origin, importance) in weighable.iter().zip(given) {
                if let Some(importance) = importance {
                    one.weigh(origin, *importance);
                }
            }
            one
        });
        walk.app.journey.workshop.participants = participants.collect();
        let votes = votes(&walk);
        let spreads: Vec<usize> = votes.iter().map(|votes| votes.spread).collect();
        prop_assert!(spreads.is_sorted_by(|one, next| one >= next));
        let parts: Vec<_> = votes.iter().map(|votes| (!votes.is_divided(), !votes.is_shared())).collect();
        prop_assert!(parts.is_sorted(), "divided, agreed, then too few");
        let mut medians = vec![None; origins.len()];
        for votes in &votes {
            let mut said: Vec<Importance> = votes.given.iter().flatten().copied().collect();
            said.sort_unstable();
            let steps = |importance: Importance| Importance::ALL.iter().rev().position(|one| *one == importance).unwrap();
            let spread = said.first().zip(said.last()).map_or(0, |(least, most)| steps(*most) - steps(*least));
            prop_assert_eq!(votes.spread, spread);
            let median = votes.median();
            prop_assert_eq!(median.is_some(), !said.is_empty());
            if let Some(median) = median {
                prop_assert!(said.contains(&median));
                let below = said.iter().filter(|one| **one < median).count();
                let above = said.iter().filter(|one| **one > median).count();
                prop_assert!(below * 2 <= said.len() && above * 2 <= said.len());
            }
            for importance in Importance::ALL {
                prop_assert_eq!(votes.count(importance), said.iter().filter(|one| **one == importance).count());
            }
            medians[votes.need] = median;
        }
        // Held to for all at once, the middle is what the needs weigh; the rest stays.
        let before = needs(&walk).0;
        let some_gave = medians.iter().any(Option::is_some);
        walk = walk.keys("a End Up Enter");
        prop_assert_eq!(matches!(stage(&walk), Stage::Together(_)), some_gave);
        if some_gave {
            walk = walk.keys("End Up Enter");
            let now = needs(&walk).0;
            for ((before, now), median) in before.iter().zip(&now).zip(&medians) {
                prop_assert_eq!(now.importance, median.unwrap_or(before.importance));
                prop_assert_eq!(&before.want, &now.want);
            }
            let journey: &Journey = &walk.app.journey;
            prop_assert_eq!(&read(&session_file(&walk)).session.journey, journey);
        }
    }
}
