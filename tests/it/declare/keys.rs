//! Every criterion is filled in by keys alone, and what was filled in is a claim that a catalogue takes.

use matou::criteria::{self, Content, Criterion, Values, Vocabulary};
use matou::declaration;
use matou::form::Input;
use matou::locale::Language;
use matou::tui::screen::claim::{self, Item};
use serde_json::json;

use super::{named, open, select, state, under_way};
use crate::support::{assert_none_wrong, lines, load};
use crate::walk::{Walk, small_world};

/// Fills in the criterion on screen, whatever it is.
fn fill<'w>(mut walk: Walk<'w>, criterion: &'static Criterion) -> Walk<'w> {
    match criterion.values {
        Values::Set(Vocabulary::Words(_)) => {
            walk = select(walk, |item| *item == Item::Element(0)).keys("Space");
            select(walk, |item| *item == Item::Element(1)).keys("Space Space")
        }
        Values::Set(vocabulary) => {
            let typed = match vocabulary {
                Vocabulary::Languages => "breton",
                Vocabulary::Services => "nextcloud",
                _ => "Un réseau",
            };
            select(walk, |item| *item == Item::Search)
                .typed(typed)
                .keys("Enter")
        }
        Values::Scalar(_) => {
            for (place, part) in state(&walk).form.clone().parts().iter().enumerate() {
                walk = match part.input {
                    Input::One([first, ..]) => {
                        select(walk, |item| *item == Item::Word(place, first)).keys("Space")
                    }
                    Input::One([]) => walk,
                    Input::Country => select(walk, |item| *item == Item::Search)
                        .typed("belg")
                        .keys("Enter"),
                    Input::Text => line(walk, place, "Quelques mots"),
                    Input::Url => line(walk, place, "https://hoster.example/"),
                    Input::Year => line(walk, place, "2018"),
                    Input::Count => line(walk, place, "3"),
                    Input::Quantity => line(walk, place, "7,5"),
                };
            }
            walk
        }
    }
}

fn line<'w>(walk: Walk<'w>, place: usize, typed: &str) -> Walk<'w> {
    select(walk, |item| *item == Item::Line(place)).typed(typed)
}

#[test]
fn every_criterion_is_filled_in_by_keys_and_taken_by_a_catalogue() {
    let world = small_world();
    let mut walk = named(Walk::new(&world), "Le Potager numérique");
    for criterion in criteria::all() {
        walk = fill(open(walk, criterion), criterion);
        let read = state(&walk).form.read();
        assert!(matches!(read, Ok(Some(_))), "{}: {read:?}", criterion.id);
        walk = walk.keys("Esc");
    }
    let declaration = under_way(&walk);
    let filled = declaration.all_filled();
    assert_eq!((filled.filled, filled.unfinished), (filled.all, 0));
    let file = declaration.to_json(world.today);
    let loaded = load(&file).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    assert!(loaded.warnings.is_empty(), "{}", lines(&loaded.warnings));
    let hoster = &loaded.catalogue.hosters[0];
    assert_eq!(hoster, &declaration.hoster());
    assert_eq!(hoster.facts.iter().count(), filled.all);
    for (criterion, fact) in hoster.facts.iter() {
        let claim = &fact.claims()[0];
        assert_eq!(claim.source.as_str(), "declared", "{}", criterion.id);
        assert_eq!(
            claim.seen.as_deref(),
            Some("2026-11-23"),
            "{}",
            criterion.id
        );
    }
}

#[test]
fn leaving_blank_by_keys_says_nothing_and_can_be_taken_back() {
    let world = small_world();
    let criterion = criteria::find("support.channels").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), criterion).keys("Space");
    assert_eq!(under_way(&walk).all_filled().filled, 1);
    let walk = walk.keys("Delete");
    assert_eq!(under_way(&walk).all_filled().filled, 0);
    assert!(walk.words().contains("Remis en blanc"));
    let walk = walk.keys("Delete");
    assert_eq!(under_way(&walk).all_filled().filled, 1);
}

#[test]
fn wrong_input_is_said_at_once_and_nothing_typed_is_lost() {
    let world = small_world();
    let criterion = criteria::find("identity.terms").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), criterion).typed("potager");
    assert!(
        walk.words()
            .contains("Une adresse web entière est attendue")
    );
    let walk = walk.keys("Esc");
    assert!(walk.words().contains("1 réponse n’est pas encore comprise"));
    // What is no claim yet is no part of what others read, and comes back as it was typed.
    assert_eq!(
        under_way(&walk).to_json(world.today)["hosters"][0]["facts"],
        json!({})
    );
    let walk = open(walk, criterion).typed(".example");
    assert!(walk.words().contains("potager.example"));
    assert_eq!(under_way(&walk).all_filled().filled, 1);
    // Of a site, its name is enough.
    let file = under_way(&walk).to_json(world.today);
    let claim = &file["hosters"][0]["facts"]["identity.terms"][0];
    assert_eq!(claim["value"], "https://potager.example");
}

#[test]
fn an_element_goes_from_unsaid_to_yes_to_no_and_back() {
    let world = small_world();
    let criterion = criteria::find("support.channels").unwrap();
    let mut walk = open(named(Walk::new(&world), "Potager"), criterion);
    let mut said = Vec::new();
    for _ in 0..3 {
        walk = walk.keys("Space");
        said.push(match state(&walk).form.read().unwrap() {
            Some(Content::Set { has, lacks, .. }) => (has.len(), lacks.len()),
            _ => (0, 0),
        });
    }
    assert_eq!(said, [(1, 0), (0, 1), (0, 0)]);
}

#[test]
fn a_service_is_searched_by_its_type_and_given_any_software() {
    let world = small_world();
    let criterion = criteria::find("services.offer").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), criterion)
        .typed("tableur")
        .keys("Enter");
    let walk = select(walk, |item| *item == Item::Software(0)).typed("Mon Tableur");
    let file = under_way(&walk).to_json(world.today);
    assert_eq!(
        file["hosters"][0]["facts"]["services.offer"][0]["has"],
        json!([{ "type": "spreadsheet", "software": "Mon Tableur" }])
    );
}

#[test]
fn any_country_is_found_by_its_code() {
    let world = small_world();
    let criterion = criteria::find("place.country").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), criterion)
        .typed("jp")
        .keys("Enter");
    let file = under_way(&walk).to_json(world.today);
    assert_eq!(
        file["hosters"][0]["facts"]["place.country"][0]["value"],
        "JP"
    );
}

/// What stands beside or under the claim on screen, and the rows that there are for it.
fn commits(walk: &Walk<'_>, width: u16, height: u16) -> (usize, usize) {
    let view = walk.view(width, height);
    let rules = 4;
    let gap = usize::from(!view.head.is_empty());
    let room = usize::from(height) - rules - gap - view.head.len();
    let selected = view.entries.iter().filter(|entry| entry.selectable);
    let selected = selected.map(|entry| entry.lines.len()).nth(view.selected);
    (view.aside.len().max(selected.unwrap()), room)
}

#[test]
fn what_an_answer_commits_to_is_seen_whole_beside_it() {
    let world = small_world();
    let mut wrong = Vec::new();
    for (arrangement, language) in [
        ("", Language::French),
        ("Space", Language::French),
        ("Space", Language::English),
    ] {
        let who = criteria::find("work.arrangement").unwrap();
        let mut walk = open(named(Walk::new(&world), "Potager"), who)
            .keys(arrangement)
            .keys("Esc");
        walk.app.language = language;
        for criterion in criteria::all().filter(|one| declaration::may_commit(one)) {
            let mut walk = fill(open(walk.again(), criterion), criterion);
            let lines = claim::items(&world, state(&walk)).len();
            for line in 0..lines {
                walk = walk.keys("Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up");
                walk = walk.keys(&"Down ".repeat(line));
                if let Item::Word(..) = claim::items(&world, state(&walk))[line] {
                    walk = walk.keys("Space");
                }
                for (width, height) in [(80, 24), (60, 20)] {
                    let (rows, room) = commits(&walk, width, height);
                    if rows > room {
                        let id = criterion.id;
                        wrong.push(format!(
                            "{id} {line} {width}×{height}: {rows} rows, room for {room}"
                        ));
                    }
                }
            }
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn a_name_that_is_nobodys_yet_is_there_when_one_comes_back() {
    let world = small_world();
    let walk = Walk::new(&world).welcome("welcome-declare").typed("Pota");
    let walk = walk.keys("Esc");
    assert!(walk.words().contains("Décrire un hébergement"));
    let walk = walk.keys("Enter").typed("ger");
    assert!(walk.words().contains("Potager"), "{}", walk.words());
}

#[test]
fn one_day_is_said_as_one() {
    let world = small_world();
    let criterion = criteria::find("commitment.interruption").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), criterion);
    let walk = line(walk, 1, "1");
    assert!(walk.words().contains("1 jour par an"), "{}", walk.words());
    let walk = walk.typed("0");
    assert!(walk.words().contains("10 jours par an"), "{}", walk.words());
}

#[test]
fn a_region_is_proposed_by_its_whole_name_and_any_other_can_be_typed() {
    let world = small_world();
    let region = criteria::find("place.region").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), region);
    let said = |walk: &Walk<'_>| state(walk).form.parts()[0].said.clone();
    let walk = walk.typed("ile de");
    assert_eq!(said(&walk), "ile de");
    assert!(walk.words().contains("Voulez-vous dire"));
    assert!(walk.words().contains("Île-de-France"), "{}", walk.words());
    let walk = walk.keys("Down Enter");
    assert_eq!(said(&walk), "Île-de-France");
    assert!(state(&walk).proposed.is_empty());
    // Those that hosters of the catalogue name are found too; who types on means what is typed.
    let walk = walk.keys(&"Backspace ".repeat(13)).typed("bruxelles");
    let walk = walk.keys("Down").typed(" nord");
    assert_eq!(said(&walk), "bruxelles nord");
    let walk = walk.keys(&"Backspace ".repeat(5)).keys("Down Enter");
    assert_eq!(said(&walk), "Bruxelles-Capitale");
    // The lines below stay what they are.
    let walk = walk.keys("Backspace Backspace Backspace");
    let walk = select(walk, |item| *item == Item::Note).typed("près du canal");
    assert_eq!(state(&walk).form.note(), "près du canal");
    assert_eq!(said(&walk), "Bruxelles-Capit");
}

#[test]
fn going_on_from_a_search_takes_what_it_finds() {
    let world = small_world();
    let networks = criteria::find("values.networks").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), networks);
    let walk = walk.typed("Les Mains libres").keys("Tab");
    let names = |walk: &Walk<'_>| -> Vec<String> {
        let form = &state(walk).form;
        let stated = form.elements().unwrap().stated().iter();
        stated.map(|one| one.name.clone()).collect()
    };
    assert_eq!(names(&walk), ["Les Mains libres"]);
    let walk = walk.keys("Tab");
    assert_ne!(state(&walk).form.criterion(), networks);
    assert_eq!(under_way(&walk).all_filled().filled, 1);
}
