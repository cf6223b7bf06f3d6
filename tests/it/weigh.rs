//! All needs side by side: each one moves, the first hosters follow, and nothing else changes.

use matou::locale::Language;
use matou::matching::{Options, Ranking};
use matou::needs::{Importance, Need};
use matou::questionnaire::{Answer, NeedKey, Pick, Position, Question, derive, questions};
use matou::tui::app::Effect;
use matou::tui::screen::Screen;
use matou::tui::screen::weigh::items;
use ratatui::text::Line;

use crate::large::until;
use crate::walk::{Walk, bundled_world, draw, small_world, symbols};

/// The weakest first.
const STEPS: [Importance; 4] = [
    Importance::Indifferent,
    Importance::Desirable,
    Importance::Important,
    Importance::Indispensable,
];

fn question(id: &str) -> &'static Question {
    questions::find(id).unwrap()
}

/// The needs as they follow from the answers, worked out here.
fn needs(walk: &Walk<'_>) -> Vec<Need> {
    derive(&walk.app.journey.answers).0.needs
}

/// The ranking of these needs, worked out here.
fn ranking(walk: &Walk<'_>) -> Ranking {
    let options = Options {
        silence: walk.app.silence,
        ..Options::default()
    };
    Ranking::new(&walk.world.catalogue.hosters, &needs(walk), options)
}

/// The need that is selected.
fn selected(walk: &Walk<'_>) -> usize {
    let Screen::Weigh(state) = &walk.app.screen else {
        panic!("no weighing: {:?}", walk.app.screen)
    };
    items(&walk.app)[state.selected]
}

/// Selects a need.
fn select(walk: Walk<'_>, need: usize) -> Walk<'_> {
    let place = items(&walk.app).iter().position(|other| *other == need);
    let walk = walk.keys("Home").keys(&"Down ".repeat(place.unwrap()));
    assert_eq!(selected(&walk), need);
    walk
}

fn importance(walk: &Walk<'_>, need: usize) -> Importance {
    needs(walk)[need].importance
}

/// Selects the need of a criterion.
fn select_criterion<'w>(walk: Walk<'w>, criterion: &str) -> Walk<'w> {
    let need = needs(&walk)
        .iter()
        .position(|need| need.criterion.id == criterion);
    select(
        walk,
        need.unwrap_or_else(|| panic!("no need of {criterion}")),
    )
}

fn words(line: &Line<'_>) -> String {
    let words: String = line
        .spans
        .iter()
        .map(|span| span.content.as_ref())
        .collect();
    words.replace('\u{a0}', " ")
}

/// Checks that what stands beside the list are the first hosters as they stand now.
fn assert_leaders(walk: &Walk<'_>, before: &Ranking) {
    let now = ranking(walk);
    assert_eq!(now, walk.app.matched.ranking);
    let aside: Vec<String> = walk.view(120, 40).aside.iter().map(words).collect();
    let (count, excluded) = (now.proposed.len(), now.excluded.len());
    let one_or_more = |count: usize, word: &str| match count {
        0 => format!("aucun {word}"),
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    };
    let (proposed, set_aside) = (
        one_or_more(count, "proposé"),
        one_or_more(excluded, "écarté"),
    );
    assert_eq!(aside[0], format!("Les premiers : {proposed}, {set_aside}"));
    assert_eq!(aside.len() - 1, count.min(5));
    for (found, line) in now.proposed.iter().zip(&aside[1..]) {
        let hoster = found.standing.hoster;
        let tied = now
            .proposed
            .iter()
            .filter(|other| other.rank == found.rank)
            .count()
            > 1;
        let mark = format!("{}{}", found.rank, if tied { "=" } else { "" });
        let was = match before.proposed_at(hoster) {
            Some(was) if was.rank == found.rank => String::new(),
            Some(was) => format!("rang {} avant", was.rank),
            None => "écarté avant".to_owned(),
        };
        let rest = line.strip_prefix(&format!("{mark:<4}"));
        let rest = rest
            .and_then(|rest| rest.strip_suffix(&was))
            .map(str::trim_end);
        let name = walk.world.name(hoster).replace('\u{a0}', " ");
        let whole = rest.unwrap_or_else(|| panic!("{mark}, {name}, {was}: {line}"));
        match whole.strip_suffix('…') {
            Some(start) => assert!(
                name.starts_with(start) && start.chars().count() > 12,
                "{line}"
            ),
            None => assert_eq!(whole, name),
        }
    }
}

#[test]
fn every_need_goes_all_the_way_and_back_and_the_selection_with_it() {
    let world = bundled_world();
    let mut walk = until(&world, "vos réponses").keys("p");
    let before = ranking(&walk);
    let all = items(&walk.app);
    assert_eq!(all.len(), 9);
    assert_eq!(
        needs(&walk).len(),
        10,
        "whom the hoster accepts is not weighed"
    );
    let mut moved = 0;
    for need in all {
        walk = select(walk, need);
        let at_first = importance(&walk, need);
        let place = STEPS.iter().position(|step| *step == at_first).unwrap();
        let up = STEPS[place..].iter().skip(1).map(|step| ("Right", *step));
        let down = STEPS.iter().rev().skip(1).map(|step| ("Left", *step));
        let back = STEPS[..=place].iter().skip(1).map(|step| ("Right", *step));
        for (key, expected) in up.chain(down).chain(back) {
            let others: Vec<Importance> = all_but(&walk, need);
            walk.effects.clear();
            walk = walk.keys(key);
            assert_eq!(importance(&walk, need), expected);
            assert_eq!(selected(&walk), need, "the selection follows");
            assert_eq!(all_but(&walk, need), others, "nothing else moves");
            assert_eq!(walk.effects, [Effect::Save], "each step is saved");
            assert_ordered(&walk);
            assert_leaders(&walk, &before);
            let ranks = |ranking: &Ranking| {
                ranking
                    .proposed
                    .iter()
                    .map(|one| one.rank)
                    .collect::<Vec<_>>()
            };
            moved += usize::from(ranks(&ranking(&walk)) != ranks(&before));
        }
        assert_eq!(importance(&walk, need), at_first);
        assert_eq!(ranking(&walk), before, "there and back is nothing");
    }
    assert!(moved > 10, "what is weighed matters: {moved}");
}

/// The importances of all other needs.
fn all_but(walk: &Walk<'_>, need: usize) -> Vec<Importance> {
    let needs = needs(walk).into_iter().enumerate();
    needs
        .filter(|(index, _)| *index != need)
        .map(|(_, need)| need.importance)
        .collect()
}

/// Checks that the list goes from indispensable to indifferent, each need under its importance.
fn assert_ordered(walk: &Walk<'_>) {
    let importances: Vec<Importance> = items(&walk.app)
        .into_iter()
        .map(|need| importance(walk, need))
        .collect();
    assert!(
        importances.is_sorted_by(|one, next| one >= next),
        "{importances:?}"
    );
    let headings = [
        "Indispensable : ",
        "Important : ",
        "Souhaitable : ",
        "Indifférent : ",
    ];
    let mut under = Vec::new();
    let mut heading = 0;
    for entry in walk.view(120, 40).entries {
        let first = entry.lines.first().map(words).unwrap_or_default();
        let found = headings.iter().position(|words| first.starts_with(words));
        heading = found.unwrap_or(heading);
        under.extend(entry.selectable.then_some(STEPS[3 - heading]));
    }
    assert_eq!(under, importances);
}

#[test]
fn at_its_end_a_need_stays_and_nothing_is_saved() {
    let world = bundled_world();
    let mut walk = until(&world, "vos réponses").keys("p Right Right Right");
    assert_eq!(
        importance(&walk, selected(&walk)),
        Importance::Indispensable
    );
    let before = walk.app.clone();
    walk.effects.clear();
    walk = walk.keys("Right");
    assert_eq!((walk.app, walk.effects), (before, Vec::new()));
}

#[test]
fn a_default_that_is_weighed_becomes_an_answer_and_nothing_else_of_it_changes() {
    let world = bundled_world();
    // A large structure that answered nothing more.
    let walk = Walk::new(&world).keys("Enter Down Down Enter F3");
    let asked = question("Q11");
    assert!(walk.app.journey.answers.is_default(asked));
    let before = needs(&walk);
    let standing = asked
        .fields
        .iter()
        .map(|field| walk.app.journey.answers.picks(asked, field));
    let standing: Vec<Vec<Pick>> = standing.collect();
    let walk = select_criterion(walk.keys("p"), "work.continuity").keys("Left");
    let answers = &walk.app.journey.answers;
    assert!(matches!(answers.get(asked), Some(Answer::Given(_))));
    let now: Vec<Vec<Pick>> = asked
        .fields
        .iter()
        .map(|field| answers.picks(asked, field))
        .collect();
    assert_eq!(now[0], standing[0]);
    assert_eq!(now[1], [Pick::new("at_least_2", Importance::Desirable)]);
    assert!(
        answers.is_default(question("Q15")),
        "another question is left alone"
    );
    for (before, now) in before.iter().zip(needs(&walk)) {
        assert_eq!(before.want, now.want);
        let is_it = now.criterion.id == "work.continuity";
        assert_eq!(before.importance == now.importance, !is_it);
    }
}

#[test]
fn a_default_under_a_silence_is_weighed_and_not_what_was_set_aside() {
    let world = small_world();
    // Evenings and week-ends were chosen, then it was said that one does not know: office hours stand again.
    let walk = Walk::new(&world).keys("Enter Down Enter Enter Enter Enter Enter Enter");
    let walk = walk.keys("Down Space d");
    let hours = |walk: &Walk<'_>| {
        let need = needs(walk)
            .into_iter()
            .find(|need| need.criterion.id == "support.contact_hours");
        need.map(|need| (need.want_json, need.importance))
    };
    assert_eq!(
        hours(&walk),
        Some(("office_hours".into(), Importance::Desirable))
    );
    let walk = select_criterion(walk.keys("p"), "support.contact_hours").keys("Right");
    assert_eq!(
        hours(&walk),
        Some(("office_hours".into(), Importance::Important))
    );
}

#[test]
fn what_two_answers_share_changes_in_both() {
    let world = bundled_world();
    for (pressed, expected) in [
        ("Left", Importance::Desirable),
        ("Left Left", Importance::Indifferent),
        ("Right", Importance::Indispensable),
    ] {
        let walk = until(&world, "vos réponses").keys("p");
        let walk = select_criterion(walk, "work.continuity");
        let shared = &walk.app.matched.origins[selected(&walk)];
        let keys: Vec<&str> = shared.keys.iter().map(NeedKey::word).collect();
        assert_eq!(keys, ["Q10.continuity.people", "Q11.continuity"]);
        let walk = walk.keys(pressed);
        let picks = |id: &str, field: &str| {
            let asked = question(id);
            let field = asked.field(field).unwrap();
            walk.app.journey.answers.picks(asked, field)
        };
        let (proposed, chosen) = (picks("Q10", "continuity"), picks("Q11", "continuity"));
        assert_eq!(chosen, [Pick::new("at_least_2", expected)]);
        // What was accepted beside it keeps its own.
        let accepted = [
            Pick::new("backups", Importance::Important),
            Pick::new("intervention", Importance::Important),
            Pick::new("people", expected),
        ];
        assert_eq!(proposed, accepted);
    }
}

#[test]
fn escape_comes_back_to_the_screen_before_and_enter_goes_to_the_results() {
    let world = small_world();
    let places = [
        Walk::new(&world).until_review().keys("Home Down Down Down"),
        Walk::new(&world).until_results().keys("Down"),
        Walk::new(&world).keys("Enter Down Enter Enter Enter Enter Enter Down"),
    ];
    for walk in places {
        let (before, position) = (walk.app.screen.clone(), walk.app.journey.position);
        let walk = walk.keys("p Right Down Left");
        assert!(matches!(walk.app.screen, Screen::Weigh(_)));
        let walk = walk.keys("Esc");
        assert_eq!(walk.app.screen, before);
        assert_eq!(walk.app.journey.position, position);
        let walk = walk.keys("p Enter");
        assert!(matches!(walk.app.screen, Screen::Results(_)));
        assert_eq!(walk.app.journey.position, Position::Results);
    }
}

#[test]
fn nothing_to_weigh_is_said() {
    let world = small_world();
    // Nothing answered; then only who looks, which is a condition that is not weighed.
    for keys in ["Enter F4", "Enter Enter F4"] {
        let walk = Walk::new(&world).keys(keys).keys("p");
        let text = walk.text();
        assert!(text.contains("Il n’y a encore rien à peser"), "{text}");
        let before = walk.app.clone();
        let walk = walk.keys("Right Left Down Up End");
        assert_eq!(walk.app, before);
        assert!(matches!(walk.keys("Enter").app.screen, Screen::Results(_)));
    }
}

#[test]
fn the_first_five_stay_in_view_in_a_small_terminal() {
    let world = bundled_world();
    let together = until(&world, "Les avis diffèrent");
    let weighing = until(&world, "vos réponses").keys("p End Right Right");
    for mut walk in [weighing, together] {
        for language in Language::ALL {
            walk.app.language = language;
            for (width, height) in [(60, 20), (80, 24), (75, 20), (76, 20), (120, 40)] {
                let view = walk.view(width, height);
                assert_eq!(view.aside.len().min(6), 6);
                let frame = symbols(&draw(&view, width, height)).replace('\u{a0}', " ");
                for line in &view.aside {
                    let line = words(line);
                    assert!(
                        frame.contains(line.trim_end()),
                        "{width}×{height} {line:?} in\n{frame}"
                    );
                }
            }
        }
    }
}
