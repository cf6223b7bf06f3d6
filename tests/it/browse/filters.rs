//! Filters: each against the level of its want, and nobody left out in silence.

use matou::catalogue::Hoster;
use matou::catalogue::filter::{Filter, Fit, Sifted, Tally, offered, sift};
use matou::criteria::{self, Level, Reader};
use matou::explanation;
use matou::tui::screen::{Screen, filters};
use proptest::prelude::*;
use serde_json::json;

use crate::generate::{Mix, world};
use crate::support::{assert_none_wrong, hosters, locales, say};
use crate::walk::{Walk, bundled_world, small_world};

/// How a hoster fits, worked out from the level of the want.
fn fit(filter: &Filter, hoster: &Hoster) -> Fit {
    let Some(want) = &filter.want else {
        let is_documented = hoster.facts.get(filter.criterion).is_some();
        return if is_documented { Fit::Met } else { Fit::Unsaid };
    };
    let level = filter
        .criterion
        .level(want, &mut Reader::new(&hoster.facts));
    match (level.low(), level.high()) {
        (Level::FULL, _) => Fit::Met,
        (_, Level::FULL) => Fit::Unsaid,
        (_, 0) => Fit::NotMet,
        _ => Fit::Partly,
    }
}

/// What filters leave, hoster by hoster.
fn slowly(hosters: &[Hoster], filters: &[Filter]) -> Sifted {
    let mut sifted = Sifted::default();
    for (position, hoster) in hosters.iter().enumerate() {
        let fits: Vec<(bool, Fit)> = filters
            .iter()
            .map(|one| (one.silent, fit(one, hoster)))
            .collect();
        let is_kept = |(silent, fit): &(bool, Fit)| match fit {
            Fit::Met => true,
            Fit::Unsaid => *silent,
            Fit::Partly | Fit::NotMet => false,
        };
        let is_ruled_out = |(_, fit): &(bool, Fit)| matches!(fit, Fit::Partly | Fit::NotMet);
        if fits.iter().all(is_kept) {
            sifted.kept.push(position);
        } else if fits.iter().any(is_ruled_out) {
            sifted.otherwise += 1;
        } else {
            sifted.unsaid += 1;
        }
    }
    sifted
}

proptest! {
    #![proptest_config(crate::properties::times(128))]

    #[test]
    fn filters_keep_whom_the_levels_keep(
        world in world(Mix::Every),
        choices in prop::collection::vec((any::<usize>(), any::<usize>(), any::<bool>()), 0..4),
    ) {
        let (hosters, needs) = world.read();
        let criteria: Vec<_> = needs.iter().map(|need| need.criterion).chain(criteria::all()).collect();
        let filters: Vec<Filter> = choices
            .iter()
            .map(|(criterion, want, silent)| {
                let offered = offered(criteria[criterion % criteria.len().min(12)], &hosters);
                let filter = offered[want % offered.len()].clone();
                Filter { silent: *silent && filter.want.is_some(), ..filter }
            })
            .collect();
        let all: Vec<usize> = (0..hosters.len()).collect();
        let sifted = sift(&hosters, all, &filters);
        prop_assert_eq!(&sifted, &slowly(&hosters, &filters));
        prop_assert_eq!(sifted.kept.len() + sifted.unsaid + sifted.otherwise, hosters.len());
        for filter in &filters {
            let tally = Tally::of(&hosters, filter);
            let count = |wanted: Fit| hosters.iter().filter(|one| fit(filter, one) == wanted).count();
            prop_assert_eq!(
                [tally.met, tally.unsaid, tally.partly, tally.not_met],
                [Fit::Met, Fit::Unsaid, Fit::Partly, Fit::NotMet].map(count)
            );
        }
    }
}

#[test]
fn every_filter_that_is_offered_has_its_words_in_both_languages() {
    let world = bundled_world();
    let mut wrong = Vec::new();
    for locale in &locales() {
        for filter in criteria::all().flat_map(|one| offered(one, &world.catalogue.hosters)) {
            wrong.extend(say(locale, &explanation::wanted(&filter)).err());
            let silent = Filter {
                silent: true,
                ..filter
            };
            wrong.extend(say(locale, &explanation::filter(&silent)).err());
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn what_some_hoster_documents_can_be_filtered_by() {
    let world = bundled_world();
    let hosters = &world.catalogue.hosters;
    for (id, want) in [
        ("audience.accepts", json!("association")),
        ("services.offer", json!({ "type": "file_sharing_suite" })),
        (
            "services.offer",
            json!({ "type": "file_sharing_suite", "software": "Nextcloud" }),
        ),
        (
            "place.region",
            json!({ "country": "FR", "region": "Bretagne" }),
        ),
        ("values.networks", json!("CHATONS")),
        ("work.arrangement", json!("at_least_one_paid")),
        ("price.model", json!("subscription")),
        ("governance.legal_form", json!("association")),
    ] {
        let criterion = criteria::find(id).unwrap();
        let want = Some(criterion.read_want(&want).unwrap());
        let filter = offered(criterion, hosters)
            .into_iter()
            .find(|one| one.want == want);
        let filter = filter.unwrap_or_else(|| panic!("{id} is not offered"));
        assert!(Tally::of(hosters, &filter).met > 0, "{id}");
    }
    // Only what somebody documents is offered of what has no closed list.
    let networks = criteria::find("values.networks").unwrap();
    assert_eq!(offered(networks, &[]).len(), 1);
}

#[test]
fn another_software_fits_in_part_and_is_never_kept() {
    let offer = |software: &str| json!({ "services.offer": [{ "has": [{ "type": "wiki", "software": software }], "source": "local" }] });
    let hosters = hosters(&[
        ("same", offer("DokuWiki")),
        ("other", offer("MediaWiki")),
        ("silent", json!({})),
    ]);
    let criterion = criteria::find("services.offer").unwrap();
    let want = criterion
        .read_want(&json!({ "type": "wiki", "software": "dokuwiki" }))
        .unwrap();
    let filter = |silent| Filter {
        criterion,
        want: Some(want.clone()),
        silent,
    };
    let kept = |silent| sift(&hosters, vec![0, 1, 2], &[filter(silent)]);
    assert_eq!(
        (kept(false).kept, kept(false).unsaid, kept(false).otherwise),
        (vec![0], 1, 1)
    );
    assert_eq!(
        (kept(true).kept, kept(true).unsaid, kept(true).otherwise),
        (vec![0, 2], 0, 1)
    );
}

/// Selects a line of the filters by what it says.
fn to<'w>(mut walk: Walk<'w>, line: &str) -> Walk<'w> {
    walk = walk.keys("Home");
    for _ in 0..200 {
        if walk.text().contains(&format!("▸ {line}")) {
            return walk;
        }
        walk = walk.keys("Down");
    }
    panic!("no line {line}: {}", walk.text());
}

#[test]
fn a_filter_is_chosen_widened_and_taken_back_by_the_same_key() {
    let world = small_world();
    let walk = to(Walk::new(&world).browse().keys("Tab"), "Publics accueillis").keys("Enter");
    let walk = to(walk, "  [ ] les associations").keys("Enter");
    let words = walk.words();
    assert!(words.contains("3 hébergeurs sur 6"), "{words}");
    assert!(
        words
            .contains("Laissés de côté : 2 faute de documents, 1 documenté en partie ou autrement"),
        "{words}"
    );
    assert!(words.contains("[x] les associations"), "{words}");
    let walk = walk.keys("Enter");
    assert!(
        walk.words().contains("5 hébergeurs sur 6"),
        "{}",
        walk.words()
    );
    assert!(
        walk.words().contains("[?] les associations"),
        "{}",
        walk.words()
    );
    // The list says it too.
    let list = walk.again().keys("Esc");
    let words = list.words();
    assert!(
        words.contains("Publics accueillis = les associations (ou non documenté)"),
        "{words}"
    );
    let walk = walk.keys("Enter");
    assert!(
        walk.words().contains("[ ] les associations"),
        "{}",
        walk.words()
    );
}

#[test]
fn filters_combine_with_each_other_and_with_what_is_typed() {
    let world = small_world();
    let walk = to(
        Walk::new(&world).browse().keys("ruche Tab"),
        "Publics accueillis",
    )
    .keys("Enter");
    let walk = to(walk, "  [ ] les associations").keys("Enter");
    assert!(
        walk.words().contains("1 hébergeur sur 6"),
        "{}",
        walk.words()
    );
    let walk = to(walk, "Moyens de contact").keys("Enter");
    let walk = to(walk, "  [ ] téléphone").keys("Enter Esc");
    let Screen::Browse(state) = &walk.app.screen else {
        panic!("the catalogue was expected");
    };
    assert_eq!((state.filters.len(), state.typed.as_str()), (2, "ruche"));
    assert_eq!(state.found.kept, [0]);
    // One key takes them all away, in the list and in the filters.
    for walk in [walk.again(), walk.again().keys("Tab")] {
        let walk = walk.keys("Delete");
        let filters = match &walk.app.screen {
            Screen::Browse(state) => &state.filters,
            Screen::Filters(state) => &state.browse.filters,
            other => panic!("{other:?}"),
        };
        assert!(filters.is_empty());
    }
}

#[test]
fn a_criterion_shows_how_every_hoster_fits() {
    let world = bundled_world();
    let walk = Walk::new(&world).browse().keys("Tab Tab Enter Down Down");
    let Screen::Filters(state) = &walk.app.screen else {
        panic!("the filters were expected");
    };
    let filters::Item::Offered(_, place) = filters::items(state)[state.selected] else {
        panic!("a filter was expected: {}", walk.text());
    };
    let tally = state.open.as_ref().unwrap().offered[place].1;
    let all = world.catalogue.hosters.len();
    assert_eq!(tally.met + tally.unsaid + tally.partly + tally.not_met, all);
    let words = walk.words();
    assert!(words.contains(&format!("oui : {}", tally.met)), "{words}");
    assert!(
        words.contains(&format!("non documenté : {}", tally.unsaid)),
        "{words}"
    );
}
