//! What a declaration changes for those who look for a hoster, and what it says to those who make it.

use std::path::Path;

use jiff::Timestamp;
use matou::catalogue::{self, SourceFile, Stock};
use matou::criteria;
use matou::declaration::Drafts;
use matou::locale::{Language, Locale};
use matou::matching::{Options, Ranking, to_ask, would_overtake};
use matou::session::Store;
use matou::tui::Keeper;
use matou::tui::app::Effect;
use matou::tui::screen::claim::Item;
use serde_json::Value as Json;

use super::{named, open, select, under_way};
use crate::walk::{Walk, small_world};

/// Does on the disk what a walk asked for.
fn perform(walk: &mut Walk<'_>, keeper: &Keeper, here: &Path) {
    for effect in std::mem::take(&mut walk.effects) {
        keeper.perform(
            walk.world,
            &mut walk.app,
            &effect,
            Timestamp::UNIX_EPOCH,
            here,
        );
    }
}

fn keeper(data: &Path) -> Keeper {
    Keeper::new(Some(Store::new(data.join("sessions"))), Stock::default())
        .with_drafts(Some(Drafts::new(data)))
}

#[test]
fn every_change_is_on_the_disk_and_taken_up_by_the_name() {
    let world = small_world();
    let data = tempfile::tempdir().unwrap();
    let keeper = keeper(data.path());
    let founded = criteria::find("identity.founded").unwrap();
    let mut walk = open(named(Walk::new(&world), "Potager"), founded).typed("201");
    perform(&mut walk, &keeper, data.path());
    // Half a year is no claim, and is not lost.
    let drafts = keeper.drafts();
    assert_eq!(drafts.len(), 1);
    let path = data.path().join("declarations/potager.json");
    assert_eq!(drafts[0].path, path);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let mut again = Walk::new(&world);
    again.app.drafts = drafts.into();
    assert!(again.words().contains("1 déclaration commencée"));
    let again = again.welcome("welcome-declare");
    assert!(again.words().contains("Potager, 0 critère rempli sur 47"));
    let again = open(again.keys("Enter"), founded).keys("End").typed("8");
    assert_eq!(under_way(&again).all_filled().filled, 1);
    // Who types the same name anew finds the declaration that was begun.
    let mut other = Walk::new(&world);
    other.app.drafts = keeper.drafts().into();
    let other = other
        .welcome("welcome-declare")
        .keys("End Enter")
        .typed("POTAGER")
        .keys("Enter Enter Enter");
    assert!(other.words().contains("était commencée"));
}

#[test]
fn a_file_is_handed_over_beside_the_others_and_overwrites_none() {
    let world = small_world();
    let data = tempfile::tempdir().unwrap();
    let here = tempfile::tempdir().unwrap();
    let other = here.path().join("matou-potager.json");
    std::fs::write(&other, "somebody else's").unwrap();
    let keeper = keeper(data.path());
    let founded = criteria::find("identity.founded").unwrap();
    let mut walk = open(named(Walk::new(&world), "Potager"), founded)
        .typed("2018")
        .keys("Esc End Up Enter Enter");
    perform(&mut walk, &keeper, here.path());
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "somebody else's");
    let path = here.path().join("matou-potager-1.json");
    let written: Json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(written, under_way(&walk).to_json(world.today));
    assert!(walk.words().contains("Votre déclaration est écrite"));
    // Written once more after a change, it is the same file.
    let mut walk = open(walk.keys("Esc"), founded)
        .keys("Backspace")
        .typed("9")
        .keys("Esc End Up Enter Enter");
    perform(&mut walk, &keeper, here.path());
    assert_eq!(std::fs::read_dir(here.path()).unwrap().count(), 2);
}

#[test]
fn without_saving_nothing_is_written_until_it_is_asked_for() {
    let world = small_world();
    let here = tempfile::tempdir().unwrap();
    let keeper = Keeper::new(None, Stock::default());
    let founded = criteria::find("identity.founded").unwrap();
    let mut walk = open(named(Walk::new(&world), "Potager"), founded)
        .typed("2018")
        .keys("Esc");
    perform(&mut walk, &keeper, here.path());
    assert_eq!(std::fs::read_dir(here.path()).unwrap().count(), 0);
    // It is then said before it is given up.
    let walk = walk.keys("Esc");
    assert!(walk.words().contains("n’est enregistrée nulle part"));
    let mut walk = walk.keys("Home").keys("End Up Enter Enter");
    assert!(walk.effects.contains(&Effect::HandOverDeclaration));
    perform(&mut walk, &keeper, here.path());
    assert!(here.path().join("matou-potager.json").exists());
}

/// What stands beside the claim on screen.
fn beside(walk: &Walk<'_>) -> String {
    let lines = walk.view(120, 60).aside;
    let words: Vec<String> = lines.iter().map(ToString::to_string).collect();
    words.join(" ")
}

#[test]
fn volunteers_are_told_that_no_guarantee_is_expected_of_them() {
    let world = small_world();
    let opening = Walk::new(&world).welcome("welcome-declare");
    assert!(
        opening
            .words()
            .contains("Si vous êtes bénévoles, aucune garantie n’est attendue de vous")
    );
    let arrangement = criteria::find("work.arrangement").unwrap();
    let intervention = criteria::find("commitment.intervention").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), intervention);
    let words = beside(&walk);
    assert!(words.contains("Si vous êtes bénévoles"), "{words}");
    let walk = open(walk.keys("Esc"), arrangement).keys("Space Esc");
    let walk = open(walk, intervention);
    let words = beside(&walk);
    assert!(words.contains("Vous êtes bénévoles"), "{words}");
}

/// What a matching asks of a hoster, as the answers that a declaration gives.
fn answer<'w>(
    walk: Walk<'w>,
    criterion: &'static criteria::Criterion,
    want: &criteria::Want,
) -> Walk<'w> {
    use criteria::{Element, Want};
    let walk = open(walk, criterion);
    let is_word = |wanted: &'static str| move |item: &Item| matches!(item, Item::Word(_, word) if *word == wanted);
    let walk = match want {
        Want::Word(word) => select(walk, is_word(word)).keys("Space"),
        Want::Service(service) => {
            let french = Locale::new(Language::French);
            let kind = matou::wording::service(&french, service.kind);
            let typed = service.software.as_deref().unwrap_or(&kind);
            walk.typed(typed).keys("Enter")
        }
        Want::Elements(elements) => elements.iter().fold(walk, |walk, element| {
            let Element::Word(word) = element else {
                panic!("a word was expected: {element:?}");
            };
            let elements = super::state(&walk).form.elements().unwrap();
            let place = elements
                .stated()
                .iter()
                .position(|stated| stated.name == *word);
            let place = place.unwrap();
            select(walk, |item| *item == Item::Element(place)).keys("Space")
        }),
        Want::Region { region, .. } => walk.typed(region),
        other => panic!("no answer to {other:?}"),
    };
    walk.keys("Esc")
}

#[test]
fn a_declaration_changes_the_ranking_as_its_questions_to_ask_predict() {
    let world = small_world();
    let seeking = Walk::new(&world).until_results();
    let ranking = &seeking.app.matched.ranking;
    let leader = ranking.proposed[0].standing.hoster;
    // Somebody of whom it is said that answers would bring them past the first one.
    let (hoster, asked) = ranking
        .proposed
        .iter()
        .filter(|found| {
            let asked = to_ask(found, &ranking.proposed);
            would_overtake(found, &ranking.proposed, &asked)
        })
        .map(|found| (found.standing.hoster, to_ask(found, &ranking.proposed)))
        .find(|(_, asked)| !asked.is_empty())
        .expect("somebody to ask");
    let name = world.name(hoster);
    let needs = seeking.app.matched.needs.clone();
    let mut walk = named(Walk::new(&world), name);
    for need in &asked {
        let need = &needs.needs[*need];
        walk = answer(walk, need.criterion, &need.want);
    }
    // Written by keys, read back as one reads it with --with.
    let data = tempfile::tempdir().unwrap();
    let mut walk = walk.keys("End Up Enter Enter");
    perform(&mut walk, &keeper(data.path()), data.path());
    let id = under_way(&walk).id().to_owned();
    assert_eq!(id, world.hoster(hoster).unwrap().id);
    let file = |path: &Path| SourceFile {
        name: path.display().to_string(),
        bytes: std::fs::read(path).unwrap(),
    };
    let declared = data.path().join(format!("matou-{id}.json"));
    let merged = catalogue::load(&[
        file(&crate::support::fixture("small-catalogue.json")),
        file(&declared),
    ]);
    let merged = merged.unwrap().catalogue;
    let after = Ranking::new(&merged.hosters, &needs.needs, Options::default());
    let place = |hoster: usize| {
        after
            .proposed
            .iter()
            .position(|found| found.standing.hoster == hoster)
    };
    assert!(
        place(hoster) < place(leader),
        "{name} did not pass {}",
        world.name(leader)
    );
}
