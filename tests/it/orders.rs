//! The orders by name: each against a plain sort, with its groups kept and its ranks untouched.

use matou::catalogue::Hoster;
use matou::locale::Language;
use matou::matching::{Group, Match, Options, Order, Ranking};
use matou::needs::Need;
use matou::tui::screen::Screen;
use matou::tui::screen::results::{self, Item};
use proptest::prelude::*;
use serde_json::Value as Json;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::cli::{matou, path, with_fixtures};
use crate::generate::{Mix, world};
use crate::large::until;
use crate::properties::times;
use crate::support::needs;
use crate::walk::{Walk, bundled_world, small_world};

/// Without case and accents, with one kind of apostrophe, worked out here.
fn plain(name: &str) -> String {
    let name = name.replace('’', "'");
    let letters = name.nfd().filter(|letter| !is_combining_mark(*letter));
    letters
        .collect::<String>()
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Says whether one hoster stands before another in an order, inside its group.
fn stands_before(
    order: Order,
    points: u32,
    one: &Match,
    other: &Match,
    hosters: &[Hoster],
) -> bool {
    let (a, b) = (one.standing.parts, other.standing.parts);
    // The documented share as it is defined, in one common denominator.
    let share = |open: u32| 60 * points - open;
    match order {
        Order::Assured => a.assured > b.assured,
        Order::Possible => a.assured + a.open > b.assured + b.open,
        Order::Documented => share(a.open) > share(b.open),
        Order::Name => {
            plain(&hosters[one.standing.hoster].name) < plain(&hosters[other.standing.hoster].name)
        }
    }
}

/// Orders by comparing each with each: a hoster comes after all that stand before it, and among equals after those
/// that are ranked before it.
fn plainly(order: Order, ranking: &Ranking, hosters: &[Hoster]) -> Vec<usize> {
    let proposed = &ranking.proposed;
    let points = ranking.points.0;
    let before = |one: usize, other: usize| {
        let (a, b) = (&proposed[one], &proposed[other]);
        let open = (a.open_conditions, b.open_conditions);
        let first = stands_before(order, points, a, b, hosters);
        let second = stands_before(order, points, b, a, hosters);
        open.0 < open.1 || (open.0 == open.1 && (first || (!second && one < other)))
    };
    let mut places = vec![usize::MAX; proposed.len()];
    for one in 0..proposed.len() {
        let count = (0..proposed.len())
            .filter(|other| before(*other, one))
            .count();
        places[count] = one;
    }
    places
}

/// Checks every order of a ranking, and returns how many of them are another one than that of the ranks.
fn assert_orders(hosters: &[Hoster], needs: &[Need]) -> usize {
    let ranking = Ranking::new(hosters, needs, Options::default());
    let mut others = 0;
    for order in Order::ALL {
        let listed = order.arrange(&ranking.proposed, hosters);
        assert_eq!(listed, plainly(order, &ranking, hosters), "{order:?}");
        let groups: Vec<(Group, usize)> = listed
            .iter()
            .map(|place| {
                (
                    ranking.proposed[*place].group,
                    ranking.proposed[*place].open_conditions,
                )
            })
            .collect();
        assert!(groups.is_sorted(), "{order:?}: {groups:?}");
        others += usize::from(!listed.is_sorted());
    }
    let ranks: Vec<usize> = (0..ranking.proposed.len()).collect();
    assert_eq!(Order::Assured.arrange(&ranking.proposed, hosters), ranks);
    others
}

proptest! {
    #![proptest_config(times(256))]

    #[test]
    fn each_order_is_that_of_a_plain_sort(
        world in world(Mix::Every),
        names in proptest::collection::vec(proptest::sample::select(vec!["Étoile", "etoile", "Zoé", "abeille", "Ábel", "ÉTÉ", "Ete"]), 8),
    ) {
        let mut world = world;
        for (hoster, name) in world.hosters.iter_mut().zip(names) {
            hoster["name"] = name.into();
        }
        let (hosters, needs) = world.read();
        assert_orders(&hosters, &needs);
    }
}

#[test]
fn each_order_holds_in_the_bundled_catalogue() {
    let world = bundled_world();
    let hosters = &world.catalogue.hosters;
    let mut others = 0;
    for stage in ["vos réponses", "Les avis diffèrent"] {
        others += assert_orders(hosters, &until(&world, stage).app.matched.needs.needs);
    }
    let wishes = needs(&serde_json::json!([
        { "criterion": "support.channels", "want": "email", "importance": "important" },
        { "criterion": "work.paid_people", "want": 1, "importance": "desirable" },
        { "criterion": "audience.accepts", "want": "association", "importance": "indispensable" },
    ]));
    others += assert_orders(hosters, &wishes);
    assert!(others >= 6, "the orders are not all the same: {others}");
}

/// The proposed hosters as they stand on the screen.
fn listed(walk: &Walk<'_>) -> Vec<usize> {
    let Screen::Results(state) = &walk.app.screen else {
        panic!("no results: {:?}", walk.app.screen)
    };
    let items = results::items(&walk.app, state).into_iter();
    items
        .filter_map(|item| match item {
            Item::Proposed(place) => Some(walk.app.matched.ranking.proposed[place].standing.hoster),
            _ => None,
        })
        .collect()
}

/// The same, worked out here: small catalogues are shown whole.
fn expected(walk: &Walk<'_>, order: Order) -> Vec<usize> {
    let ranking = &walk.app.matched.ranking;
    let places = plainly(order, ranking, &walk.world.catalogue.hosters);
    places
        .iter()
        .map(|place| ranking.proposed[*place].standing.hoster)
        .collect()
}

#[test]
fn the_key_goes_through_all_orders_and_the_current_one_is_always_written() {
    let world = small_world();
    let words = [
        ("points assurés", "assured points"),
        (
            "points possibles (rang : points assurés)",
            "possible points (rank: assured points)",
        ),
        (
            "part documentée (rang : points assurés)",
            "documented share (rank: assured points)",
        ),
        ("nom (rang : points assurés)", "name (rank: assured points)"),
    ];
    // With nothing indispensable but whom the hoster accepts, the groups hide no difference.
    let mut walk = Walk::new(&world).until_results().keys("Left");
    let ranks = walk.app.matched.ranking.clone();
    let mut seen = Vec::new();
    for (order, (french, english)) in Order::ALL.into_iter().zip(words) {
        assert_eq!(walk.app.order, order);
        assert_eq!(listed(&walk), expected(&walk, order));
        assert_eq!(walk.app.matched.ranking, ranks, "ranks stay");
        for (width, height) in [(60, 20), (80, 24), (120, 40)] {
            for (language, words) in [
                (Language::French, format!("ordre : {french}")),
                (Language::English, format!("order: {english}")),
            ] {
                walk.app.language = language;
                let head: Vec<String> = walk
                    .view(width, height)
                    .head
                    .iter()
                    .map(ToString::to_string)
                    .collect();
                let head = head.join(" ").replace('\u{a0}', " ");
                assert!(head.contains(&words), "{words} in {head}");
                assert_eq!(
                    head.contains('('),
                    order != Order::Assured || head.contains("Tab"),
                    "{head}"
                );
            }
        }
        walk.app.language = Language::French;
        seen.push(listed(&walk));
        walk = walk.keys("o");
    }
    assert_eq!(walk.app.order, Order::Assured);
    seen.dedup();
    assert!(seen.len() > 2, "{seen:?}");
}

#[test]
fn without_points_only_names_order_otherwise() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter r");
    assert!(
        walk.words().contains("dans un ordre tiré au sort."),
        "{}",
        walk.text()
    );
    let named = walk.keys("o");
    assert_eq!(named.app.order, Order::Name);
    assert_eq!(listed(&named), expected(&named, Order::Name));
    assert!(
        named.words().contains("dans l’ordre des noms."),
        "{}",
        named.text()
    );
    assert_eq!(named.keys("o").app.order, Order::Assured);
    let conditions = Walk::new(&world).keys("Enter Enter F4");
    assert!(
        conditions.words().contains("l’ordre est tiré au sort."),
        "{}",
        conditions.text()
    );
    assert!(
        conditions
            .keys("o")
            .words()
            .contains("l’ordre est celui des noms.")
    );
}

#[test]
fn the_order_stays_while_one_looks_elsewhere_and_explanations_follow_it() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Left o o o");
    let order = listed(&walk);
    assert_ne!(
        order,
        Walk::new(&world)
            .until_results()
            .keys("Left")
            .app
            .matched
            .ranking
            .first(9)
    );
    for keys in [
        "e Esc",
        "p Esc",
        "p Enter",
        "F1 Esc",
        "e r",
        "Enter Esc",
        "u u",
        "Tab Left Right",
    ] {
        assert_eq!(listed(&walk.again().keys(keys)), order, "{keys}");
    }
    let mut walk = walk.keys("Home Enter");
    for hoster in &order {
        let Screen::Explanation(state) = &walk.app.screen else {
            panic!("{}", walk.text())
        };
        assert_eq!(state.hoster, *hoster);
        walk = walk.keys("Right");
    }
    for hoster in order.iter().rev() {
        walk = walk.keys("Left");
        assert!(matches!(&walk.app.screen, Screen::Explanation(state) if state.hoster == *hoster));
    }
    // A journey of its own begins with the usual order.
    walk.app.screen = Screen::Welcome { selected: 0 };
    assert_eq!(walk.keys("Down Enter").app.order, Order::Assured);
}

#[test]
fn another_order_is_read_from_its_beginning() {
    let world = bundled_world();
    let mut walk = until(&world, "vos réponses").keys("r PageDown Enter Esc");
    for _ in 0..4 {
        walk = walk.keys("Down Down o");
        assert!(matches!(&walk.app.screen, Screen::Results(state) if state.selected == 0));
        let first = walk.app.matched.listed[0];
        assert_eq!(
            listed(&walk)[0],
            walk.app.matched.ranking.proposed[first].standing.hoster
        );
    }
}

/// The names of a page in their order, with their ranks.
fn rows(page: &str, names: &[String]) -> Vec<String> {
    let lines = page.lines().take_while(|line| !line.contains("écarté"));
    lines
        .filter_map(|line| {
            names.iter().find(|name| {
                line.contains(name.as_str())
                    && line
                        .trim_start()
                        .starts_with(|first: char| first.is_ascii_digit())
            })
        })
        .cloned()
        .collect()
}

#[test]
fn the_command_lists_in_the_order_that_is_asked_and_says_so() {
    let answer = |arguments: &[&str]| -> Json {
        let ran = with_fixtures(&[&["match", "--format", "json"], arguments].concat());
        serde_json::from_str(&ran.out).unwrap()
    };
    let names = |json: &Json| -> Vec<String> {
        let results = json["results"].as_array().unwrap().iter();
        results
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let usual = answer(&[]);
    let ranked = names(&usual);
    let ranks = |json: &Json| {
        let results = json["results"].as_array().unwrap().iter();
        let mut ranks: Vec<(String, u64)> = results
            .map(|one| (one["id"].to_string(), one["rank"].as_u64().unwrap()))
            .collect();
        ranks.sort();
        ranks
    };
    let mut others = 0;
    for (word, said) in [
        ("assured", "Ordre : points assurés."),
        (
            "possible",
            "Ordre : points possibles ; les rangs restent ceux des points assurés.",
        ),
        (
            "documented",
            "Ordre : part documentée ; les rangs restent ceux des points assurés.",
        ),
        (
            "name",
            "Ordre : nom ; les rangs restent ceux des points assurés.",
        ),
    ] {
        let json = answer(&["--order", word]);
        assert_eq!(ranks(&json), ranks(&usual), "{word}");
        let group = |one: &Json| one["group"] == "to_confirm";
        assert!(
            json["results"]
                .as_array()
                .unwrap()
                .iter()
                .map(group)
                .is_sorted(),
            "{word}"
        );
        let page = with_fixtures(&["match", "--order", word])
            .out
            .replace('\u{a0}', " ");
        assert!(page.contains(said), "{page}");
        assert_eq!(rows(&page, &ranked), names(&json), "{word}\n{page}");
        let limited = with_fixtures(&["match", "--order", word, "--limit", "2"]).out;
        assert_eq!(rows(&limited, &ranked), names(&json)[..2], "{word}");
        others += usize::from(names(&json) != ranked);
    }
    assert!(others > 0);
    assert_eq!(
        answer(&["--order", "assured"]),
        usual,
        "without the option, the order of the ranks"
    );
    let wrong = matou(&[
        "match",
        "--needs",
        &path("cli/needs.json"),
        "--order",
        "best",
    ]);
    assert!(
        wrong.err.contains("assured, possible, documented"),
        "{}",
        wrong.err
    );
}
