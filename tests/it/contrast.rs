//! One hoster rather than another: what is said of two hosters, on the bundled catalogue and five needs
//! files, with facts that are really rewritten.

mod confirm;
mod screen;
mod text;

use matou::catalogue::{self, Hoster};
use matou::explanation::{parts_in_points, shown};
use matou::matching::{Contrast, Deciding, Options, Ranking, Side, Silence, assess};
use matou::needs::{Need, Needs};
use serde_json::json;

use crate::support::{fixture, has, hosters, need, needs, value};

/// The five needs files, after the scenarios of the project.
pub(super) const NEEDS: [&str; 5] = [
    "les-jardins",
    "la-federation",
    "la-cooperative",
    "la-commune",
    "le-collectif",
];

/// Reads one of the five needs files.
pub(super) fn needs_of(name: &str) -> Vec<Need> {
    let bytes = std::fs::read(fixture(&format!("needs/{name}.json"))).unwrap();
    let (needs, warnings) = Needs::read(name, &bytes).unwrap();
    assert!(warnings.is_empty(), "{name}");
    needs.needs
}

fn bundled() -> Vec<Hoster> {
    catalogue::bundled().unwrap().catalogue.hosters
}

fn rank(hosters: &[Hoster], needs: &[Need]) -> Ranking {
    Ranking::new(hosters, needs, Options::default())
}

/// The assured points of a hoster for a wish, in sixtieths, read off its facts.
fn assured(hoster: &Hoster, needs: &[Need], index: usize) -> i64 {
    let level = assess(index, &needs[index], &hoster.facts).level;
    i64::from(needs[index].importance.points()) * i64::from(level.low())
}

#[test]
fn differences_sum_to_the_gap_for_every_pair_of_proposed_hosters() {
    let hosters = bundled();
    for name in NEEDS {
        let needs = needs_of(name);
        let ranking = rank(&hosters, &needs);
        assert!(ranking.proposed.len() > 60, "{name}");
        for (place, one) in ranking.proposed.iter().enumerate() {
            for other in &ranking.proposed[place + 1..] {
                let (one, other) = (&one.standing, &other.standing);
                let pair = format!(
                    "{name}: {} {}",
                    hosters[one.hoster].id, hosters[other.hoster].id
                );
                let contrast = Contrast::new(&ranking, one.hoster, other.hoster).unwrap();
                assert_eq!(
                    (contrast.first, contrast.is_swapped),
                    (one.hoster, false),
                    "{pair}"
                );
                let mut sum = 0;
                for difference in &contrast.wishes {
                    let of = |hoster: usize| assured(&hosters[hoster], &needs, difference.need);
                    assert_eq!(
                        difference.assured(),
                        of(one.hoster) - of(other.hoster),
                        "{pair}"
                    );
                    sum += difference.assured();
                }
                let gap = i64::from(one.parts.assured) - i64::from(other.parts.assured);
                assert_eq!((sum, contrast.gap()), (gap, gap), "{pair}");
                let sides = [Side::First, Side::Second].map(|side| shown(&contrast, side));
                let lines: i64 = sides.iter().flatten().map(|one| one.hundredths).sum();
                let [first, second] =
                    [one, other].map(|one| i64::from(parts_in_points(one.parts)[0].0));
                assert_eq!(lines, first - second, "{pair}: what is shown");
                for (one, sign) in sides
                    .iter()
                    .zip([1, -1])
                    .flat_map(|(side, sign)| side.iter().map(move |one| (one, sign)))
                {
                    // Rounded to the next hundredth, one way or the other, and never to nothing.
                    let exact = one.difference.assured() * 5;
                    assert!((one.hundredths * 3 - exact).abs() < 3, "{pair}");
                    assert!(one.hundredths * sign > 0, "{pair}");
                }
            }
        }
    }
}

#[test]
fn the_order_of_the_names_changes_nothing_but_who_is_asked_about() {
    let hosters = bundled();
    for name in NEEDS {
        let ranking = rank(&hosters, &needs_of(name));
        let one = ranking.proposed[0].standing.hoster;
        for other in 0..hosters.len() {
            let straight = Contrast::new(&ranking, one, other);
            let turned = Contrast::new(&ranking, other, one);
            if other == one || ranking.closed.contains(&other) {
                assert_eq!((straight, turned), (None, None));
                continue;
            }
            let (straight, mut turned) = (straight.unwrap(), turned.unwrap());
            if straight.deciding == Deciding::Tie {
                assert_eq!((turned.first, turned.is_swapped), (other, false));
            } else {
                assert!(turned.is_swapped);
                turned.is_swapped = false;
                assert_eq!(straight, turned);
            }
        }
    }
}

#[test]
fn what_decides_is_the_first_thing_that_tells_two_hosters_apart() {
    let facts = [
        (
            "met",
            json!({ "work.on_call": value("rota"), "audience.accepts": has(["association"]) }),
        ),
        (
            "more",
            json!({ "work.on_call": value("rota"), "support.channels": has(["phone"]) }),
        ),
        (
            "possible",
            json!({ "work.on_call": value("rota"), "support.channels": json!([{
            "lacks": ["phone"], "source": "local" }]) }),
        ),
        ("open", json!({})),
        ("aside", json!({ "work.on_call": value("none") })),
        (
            "aside-too",
            json!({ "work.on_call": value("none"), "support.channels": has(["phone"]) }),
        ),
    ];
    let hosters = hosters(&facts);
    let needs = needs(&json!([
        need("work.on_call", "rota", "indispensable"),
        need("audience.accepts", "association", "indispensable"),
        need("support.channels", "phone", "important"),
    ]));
    let at = |id: &str| hosters.iter().position(|hoster| hoster.id == id).unwrap();
    let ranking = rank(&hosters, &needs);
    let of = |one: &str, other: &str| Contrast::new(&ranking, at(one), at(other)).unwrap();
    assert_eq!(of("met", "more").deciding, Deciding::Group);
    assert_eq!(of("more", "open").deciding, Deciding::OpenConditions);
    assert_eq!(of("more", "possible").deciding, Deciding::Assured);
    assert_eq!(of("open", "aside").deciding, Deciding::SetAside);
    let neither = of("aside", "aside-too");
    assert_eq!(neither.deciding, Deciding::Neither);
    assert!(neither.to_turn.is_empty() && !neither.is_turned_by_silence);
    assert_eq!(
        neither.gap(),
        -180,
        "points are told, although they decide nothing"
    );
    // Ahead by a condition, behind in points: no list of advantages outweighs anything.
    let group = of("met", "more");
    assert_eq!(
        (group.gap(), group.shortest.as_slice()),
        (-180, [].as_slice())
    );
    assert_eq!(group.counter_reason().map(|one| one.need), Some(2));
    assert_eq!(
        group
            .conditions
            .iter()
            .map(|one| one.need)
            .collect::<Vec<_>>(),
        [1]
    );
    assert_eq!(group.conditions[0].silent(), Some(Side::Second));
    // One answer about the condition puts the other one in front.
    assert_eq!(
        (group.is_turned_by_silence, group.to_turn.as_slice()),
        (true, [1].as_slice())
    );
}

#[test]
fn silence_is_told_from_documented_differences() {
    let hosters = hosters(&[
        (
            "full",
            json!({ "work.on_call": value("rota"), "support.channels": has(["phone"]) }),
        ),
        ("silent", json!({})),
        (
            "half",
            json!({ "work.on_call": value("informal"), "support.channels": has(["phone"]) }),
        ),
    ]);
    let needs = needs(&json!([
        need("work.on_call", "rota", "important"),
        need("support.channels", "phone", "desirable"),
    ]));
    let ranking = rank(&hosters, &needs);
    let silent = |one, other| {
        let contrast = Contrast::new(&ranking, one, other).unwrap();
        let wishes = contrast.wishes.iter().map(|one| one.silent());
        wishes.collect::<Vec<_>>()
    };
    assert_eq!(silent(0, 1), [Some(Side::Second), Some(Side::Second)]);
    assert_eq!(
        silent(0, 2),
        [None, None],
        "half is documented, and the rest is the same"
    );
    assert_eq!(silent(2, 1), [Some(Side::Second), Some(Side::Second)]);
}

#[test]
fn where_silence_counts_as_not_met_an_answer_can_bring_a_hoster_back() {
    let hosters = hosters(&[
        ("met", json!({ "work.on_call": value("rota") })),
        ("silent", json!({ "support.channels": has(["phone"]) })),
        (
            "no",
            json!({ "work.on_call": value("none"), "support.channels": has(["phone"]) }),
        ),
    ]);
    let needs = needs(&json!([
        need("work.on_call", "rota", "indispensable"),
        need("support.channels", "phone", "important"),
    ]));
    let options = Options {
        silence: Silence::NotMet,
        ..Options::default()
    };
    let ranking = Ranking::new(&hosters, &needs, options);
    let silent = Contrast::new(&ranking, 0, 1).unwrap();
    assert_eq!(silent.deciding, Deciding::SetAside);
    assert_eq!(
        (silent.is_turned_by_silence, silent.to_turn),
        (true, vec![0])
    );
    let no = Contrast::new(&ranking, 0, 2).unwrap();
    assert_eq!(
        (no.deciding, no.is_turned_by_silence),
        (Deciding::SetAside, false)
    );
    assert!(no.to_turn.is_empty(), "a documented fact is no silence");
}

#[test]
fn a_condition_more_is_asked_about_where_it_spares_wishes() {
    let hosters = hosters(&[
        (
            "ahead",
            json!({ "audience.capacity": value("open"), "support.channels": has(["phone", "email"]) }),
        ),
        ("behind", json!({})),
    ]);
    let needs = needs(&json!([
        need("work.on_call", "rota", "indispensable"),
        need("audience.accepts", "association", "indispensable"),
        need("audience.capacity", "open", "indispensable"),
        need("support.channels", "phone", "important"),
        need("support.channels", "email", "important"),
        need("support.contact_hours", "extended", "desirable"),
    ]));
    let contrast = Contrast::new(&rank(&hosters, &needs), 0, 1).unwrap();
    assert_eq!(contrast.open_conditions, [2, 3]);
    // The one that the other meets, and one more: no wish has to be asked about, and no third condition.
    assert_eq!(contrast.to_turn, [2, 0]);
}
