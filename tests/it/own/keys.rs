//! The user's own catalogue changed from the screens, by keys, with a real folder under it.

use std::path::Path;

use jiff::Timestamp;
use matou::catalogue::{Shelf, Stock};
use matou::criteria::{self, Claim, Criterion, Origin, Value};
use matou::locale::Language;
use matou::tui::Keeper;
use matou::tui::app::{App, update};
use matou::tui::keymap;
use matou::tui::screen::{Screen, card};
use matou::tui::world::World;

use super::{employing, file};
use crate::support::TODAY;
use crate::walk::{Walk, events, world_of};

/// Somebody at work, whose catalogue changes under their hands.
struct Desk {
    world: World,
    app: App,
    keeper: Keeper,
}

impl Desk {
    fn new(stock: Stock) -> Self {
        let world = world_of(stock.load().unwrap().catalogue);
        let walk = Walk::new(&world);
        let app = walk.app.clone();
        Self {
            world,
            app,
            keeper: Keeper::new(None, stock),
        }
    }

    /// Presses keys, and does after each what it asks for.
    fn keys(mut self, keys: &str) -> Self {
        for event in events(keys) {
            let Some(action) = keymap::resolve(self.app.context(), event) else {
                continue;
            };
            let (app, effects) = update(&self.world, self.app.clone(), action);
            self.app = app;
            for effect in effects {
                let now = Timestamp::UNIX_EPOCH;
                let here = Path::new("/nowhere");
                let changed = self
                    .keeper
                    .perform(&self.world, &mut self.app, &effect, now, here);
                if let Some(catalogue) = changed {
                    let before = self.world.catalogue.ids();
                    self.world.renew(catalogue);
                    self.app.renew(&self.world, &before);
                }
            }
        }
        self
    }

    fn typed(self, text: &str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        self.keys(&words.join(" Space "))
    }

    /// Opens the card of the first hoster that is found, at a criterion.
    fn card(self, found: &str, criterion: &'static Criterion) -> Self {
        self.searched(found).keys("Enter").at(criterion)
    }

    /// Searches the catalogue, from the welcome.
    fn searched(mut self, typed: &str) -> Self {
        self.app.screen = Screen::Welcome { selected: 0 };
        let walk = Walk {
            world: &self.world,
            app: self.app.clone(),
            effects: Vec::new(),
        };
        let app = walk.browse().keys(typed).app;
        Self { app, ..self }
    }

    /// Selects a criterion of the card on screen.
    fn at(self, criterion: &'static Criterion) -> Self {
        let Screen::Card(state) = &self.app.screen else {
            panic!("a card was expected: {:?}", self.app.screen);
        };
        let items = card::items(&self.world, state);
        let place = items
            .iter()
            .position(|item| *item == card::Item::Criterion(criterion));
        self.keys("Home").keys(&"Down ".repeat(place.unwrap()))
    }

    fn words(&self) -> String {
        let walk = Walk {
            world: &self.world,
            app: self.app.clone(),
            effects: Vec::new(),
        };
        walk.words()
    }

    /// What counts of the number of paid people, and how many claims there are.
    fn paid(&self) -> (Option<Value>, usize) {
        let position = self.world.catalogue.find("chene").unwrap();
        let facts = &self.world.hoster(position).unwrap().facts;
        let fact = facts.get(paid_people());
        let value = facts.value(paid_people()).cloned();
        (value, fact.map_or(0, |fact| fact.claims().len()))
    }
}

fn paid_people() -> &'static Criterion {
    criteria::find("work.paid_people").unwrap()
}

fn stock(data: &Path, seen: &str) -> Stock {
    let shared = vec![file(
        "shared.json",
        &employing(1, seen, "https://chene.example/"),
    )];
    Stock::new(shared, Some(Shelf::new(data)), Vec::new())
}

/// What was added about the number of paid people, as it stands on the disk.
fn paid_on_disk(data: &Path) -> Claim {
    let own = stock(data, "2024").own().unwrap();
    let fact = own.of("chene").unwrap().facts.get(paid_people()).cloned();
    fact.unwrap().claims()[0].clone()
}

#[test]
fn a_fact_is_added_corrected_and_taken_out_by_keys() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    let desk = desk.keys("a").typed("3").keys("Enter Enter");
    assert_eq!(desk.paid(), (Some(Value::Count(3)), 2));
    assert!(
        desk.words().contains("Ajouté à votre catalogue"),
        "{}",
        desk.words()
    );
    // It bears today's date, says where it comes from, and comes back to be corrected.
    let claim = &paid_on_disk(data.path());
    assert_eq!(
        (claim.source.as_str(), claim.seen.as_deref()),
        ("local", Some(&*TODAY.to_string()))
    );
    assert_eq!(claim.origin, Origin::Own);
    let desk = desk
        .at(paid_people())
        .keys("a Backspace")
        .typed("4")
        .keys("Enter Enter");
    assert_eq!(desk.paid(), (Some(Value::Count(4)), 2));
    // Taken out once that is confirmed, and not before.
    let desk = desk.at(paid_people()).keys("Delete Esc");
    assert_eq!(desk.paid().1, 2);
    let desk = desk.at(paid_people()).keys("Delete Enter");
    assert_eq!(desk.paid(), (Some(Value::Count(1)), 1));
    assert!(
        desk.words().contains("Retiré de votre catalogue"),
        "{}",
        desk.words()
    );
    let desk = desk.at(paid_people()).keys("Delete");
    assert!(
        desk.words()
            .contains("Rien ne vient de vous sur ce critère")
    );
}

#[test]
fn a_fact_takes_the_page_and_the_date_that_one_gives_and_a_newer_one_wins() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2025")).card("chene", paid_people());
    let desk = desk
        .keys("a")
        .typed("3")
        .keys("Down Down chene")
        .keys("Enter");
    assert!(
        desk.words().contains("Une adresse web entière"),
        "{}",
        desk.words()
    );
    // The line that is kept says nothing as long as that is not right.
    assert_eq!(desk.keys("Enter Enter").paid().1, 1);
    // Of a site, its name is enough.
    let desk = Desk::new(stock(data.path(), "2025")).card("chene", paid_people());
    let desk = desk
        .keys("a")
        .typed("3")
        .keys("Down Down chene.example/nous Enter Enter");
    let source = |desk: &Desk| {
        let facts = &desk.world.hoster(0).unwrap().facts;
        facts.get(paid_people()).unwrap().claims()[1].source.clone()
    };
    assert_eq!(source(&desk).as_str(), "https://chene.example/nous");
    let desk = desk.at(paid_people()).keys("Delete Enter");
    assert_eq!(desk.paid().1, 1);
    let desk = Desk::new(stock(data.path(), "2025")).card("chene", paid_people());
    let erase = "Backspace ".repeat(10);
    let desk = desk
        .keys("a")
        .typed("3")
        .keys("Down Down https://chene.example/equipe Down")
        .keys(&erase)
        .keys("2024-05 Enter Enter");
    // What everybody has is more recent: it counts, and the other stays in view.
    assert_eq!(desk.paid(), (Some(Value::Count(1)), 2));
    let claim = &paid_on_disk(data.path());
    assert_eq!(claim.source.as_str(), "https://chene.example/equipe");
    assert_eq!(claim.seen.as_deref(), Some("2024-05"));
}

#[test]
fn a_hoster_is_added_from_the_catalogue_and_taken_out_from_its_card() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).searched("Potager");
    // What was searched in vain is the name to begin with; F8 adds.
    let desk = desk.keys("F8 Enter https://potager.example/ Enter Enter");
    let position = desk.world.catalogue.find("potager").unwrap();
    assert_eq!(desk.world.hoster(position).unwrap().origin, Origin::Own);
    let website = criteria::find("identity.website").unwrap();
    let desk = desk.card("potager", website);
    assert!(desk.words().contains("ajouté par vous"), "{}", desk.words());
    let desk = desk.keys("r Enter");
    assert_eq!(desk.world.catalogue.find("potager"), None);
    // A name that the catalogue has is not added twice.
    let desk = desk.searched("chêne");
    let desk = desk.keys("F8 Backspace Backspace Backspace Backspace Backspace");
    let desk = desk.typed("Le Chêne").keys("Enter Enter Enter");
    assert!(
        desk.words().contains("connaît déjà Le Chêne"),
        "{}",
        desk.words()
    );
}

#[test]
fn what_cannot_be_kept_is_said_and_nothing_typed_is_lost() {
    let data = tempfile::tempdir().unwrap();
    let stock = stock(data.path(), "2024").read_only();
    let desk = Desk::new(stock).card("chene", paid_people());
    let desk = desk.keys("a").typed("3").keys("Enter Enter");
    assert!(
        desk.words().contains("cet ajout n’est pas gardé"),
        "{}",
        desk.words()
    );
    assert!(matches!(&desk.app.screen, Screen::Claim(state) if state.form.parts()[0].said == "3"));
    assert_eq!(desk.app.language, Language::French);
}

#[test]
fn what_was_taken_out_last_is_put_back_by_a_key() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    assert!(desk.words().contains("Le Chêne"));
    let desk = desk.keys("z");
    assert!(
        desk.words().contains("il n’y a rien à remettre"),
        "{}",
        desk.words()
    );
    let desk = desk.keys("a").typed("3").keys("Enter Enter");
    let added = desk.world.catalogue.clone();
    let desk = desk.at(paid_people()).keys("Delete Enter");
    assert_eq!(desk.paid(), (Some(Value::Count(1)), 1));
    assert!(desk.words().contains("Ctrl+Z"), "{}", desk.words());
    let desk = desk.keys("z");
    assert_eq!(desk.world.catalogue.hosters, added.hosters);
    // All that was added about a hoster comes back too, and on the disk.
    let desk = desk.keys("r Enter");
    assert_eq!(desk.paid().1, 1);
    let desk = desk.keys("Ctrl+Z");
    assert_eq!(desk.world.catalogue.hosters, added.hosters);
    let again = stock(data.path(), "2024").load().unwrap().catalogue;
    assert_eq!(again.hosters, added.hosters);
    // Once: then there is nothing to put back any more.
    assert!(desk.keys("z").words().contains("rien à remettre"));
}

#[test]
fn a_hoster_of_ones_own_that_was_taken_out_comes_back() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).searched("Potager");
    let desk = desk.keys("F8 Enter potager.example Enter Enter");
    let added = desk.world.catalogue.clone();
    let desk = desk.keys("Enter r Enter");
    assert_eq!(desk.world.catalogue.find("potager"), None);
    assert!(matches!(desk.app.screen, Screen::Browse(_)));
    let desk = desk.keys("Ctrl+Z");
    assert_eq!(desk.world.catalogue.hosters, added.hosters);
    let desk = desk.keys("Esc Esc");
    assert!(
        desk.words()
            .contains("2 hébergeurs, dont 1 ajouté par vous"),
        "{}",
        desk.words()
    );
}

#[test]
fn what_is_begun_is_kept_at_every_key_and_is_there_again() {
    let data = tempfile::tempdir().unwrap();
    let begun = data.path().join("begun.json");
    let at_desk = || {
        let mut desk = Desk::new(stock(data.path(), "2024"));
        desk.keeper = desk.keeper.with_begun(Some(begun.clone()));
        desk.app.begun = desk.keeper.begun();
        desk
    };
    let desk = at_desk().card("chene", paid_people());
    let desk = desk.keys("a").typed("3").keys("Down").typed("bientôt");
    let desk = desk.keys("Down chene.ex");
    assert_eq!(desk.paid().1, 1);
    assert!(
        desk.keys("Esc")
            .words()
            .contains("n’est pas encore dans votre catalogue")
    );
    // Whoever was interrupted at any key finds it again, on the card and when it is opened.
    let channels = criteria::find("support.channels").unwrap();
    let desk = at_desk().card("chene", channels);
    assert!(!desk.words().contains("est commencé"), "{}", desk.words());
    let desk = desk.keys("a Space Esc").at(paid_people());
    assert!(desk.words().contains("est commencé"), "{}", desk.words());
    let desk = desk.keys("a");
    assert!(desk.words().contains("Voici ce que vous aviez commencé"));
    let Screen::Claim(state) = &desk.app.screen else {
        panic!("a claim was expected");
    };
    assert_eq!(state.form.parts()[0].said, "3");
    assert_eq!(state.form.note(), "bientôt");
    assert_eq!(state.own.as_ref().unwrap().origin.page, "chene.ex");
    // Kept in the catalogue, it is begun no more; what was left untouched was never begun.
    let desk = desk.keys("Enter Enter");
    assert_eq!(desk.paid().1, 2);
    let desk = desk.at(paid_people()).keys("a");
    assert!(!desk.words().contains("Voici ce que vous aviez commencé"));
    let desk = at_desk().card("chene", channels).keys("a");
    let Screen::Claim(state) = &desk.app.screen else {
        panic!("a claim was expected");
    };
    let elements = state.form.elements().unwrap();
    assert_eq!(elements.stated()[0].present, Some(true));
    let desk = desk.keys("Space Space Esc");
    assert!(!begun.exists());
    // A hoster that is begun stays so too.
    let desk = desk.searched("Potager").keys("F8").typed(" bio");
    desk.keys("Enter potager.example");
    let desk = at_desk().searched("Orge").keys("F8");
    assert!(desk.words().contains("Potager bio"), "{}", desk.words());
    assert!(desk.words().contains("potager.example"), "{}", desk.words());
    desk.keys("Enter Enter Enter");
    assert!(!begun.exists());
}

#[test]
fn screens_stay_with_their_hosters_when_others_come_and_go() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024"));
    let desk = desk.searched("Abri").keys("F8 Enter Enter Enter");
    let desk = desk.searched("Potager").keys("F8 Enter Enter Enter");
    let shown = |desk: &Desk| match &desk.app.screen {
        Screen::Card(state) => desk.world.name(state.hoster).to_owned(),
        other => panic!("a card was expected: {other:?}"),
    };
    // Both are marked, and one of them goes while the card of the other is about to be opened.
    let desk = desk.searched("Potager").keys("Enter Space");
    let desk = desk.searched("Abri").keys("Enter Space r Enter");
    let marked = |desk: &Desk| -> Vec<String> {
        let marked = desk.app.marked.iter();
        marked.map(|one| desk.world.name(*one).to_owned()).collect()
    };
    assert_eq!(marked(&desk), ["Potager"]);
    let desk = desk.searched("Potager").keys("Enter");
    assert_eq!(shown(&desk), "Potager");
    // What comes back stands elsewhere in the catalogue: the card and what lies under it stay.
    let desk = desk.keys("z");
    assert_eq!(
        (shown(&desk), marked(&desk)),
        ("Potager".to_owned(), vec!["Potager".to_owned()])
    );
    let desk = desk.keys("Space Right Left");
    assert_eq!(shown(&desk), "Potager");
    // Side by side with another, until one of the two is gone.
    let desk = desk.searched("Abri").keys("Enter Space");
    let desk = desk.searched("chêne").keys("Enter c");
    assert!(
        matches!(desk.app.screen, Screen::Compare(_)),
        "{}",
        desk.words()
    );
    assert!(desk.words().contains("Abri"), "{}", desk.words());
    let before = desk.world.catalogue.ids();
    let mut desk = desk;
    let gone = desk.keeper.perform(
        &desk.world,
        &mut desk.app,
        &matou::tui::app::Effect::ChangeOwn(matou::catalogue::Change::RemoveHoster {
            hoster: "abri".into(),
        }),
        Timestamp::UNIX_EPOCH,
        Path::new("/nowhere"),
    );
    desk.world.renew(gone.unwrap());
    desk.app.renew(&desk.world, &before);
    assert_eq!(shown(&desk), "Le Chêne");
}

/// The criterion that is selected on the card on screen.
fn selected(desk: &Desk) -> &'static Criterion {
    let Screen::Card(state) = &desk.app.screen else {
        panic!("a card was expected: {:?}", desk.app.screen);
    };
    card::items(&desk.world, state)[state.selected].criterion()
}

#[test]
fn the_card_stays_at_its_criterion_when_facts_come_and_go() {
    let data = tempfile::tempdir().unwrap();
    // What is documented comes before what is not: the lines change places.
    let founded = criteria::find("identity.founded").unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", founded);
    let desk = desk.keys("a").typed("2012").keys("Enter Enter");
    assert!(desk.words().contains("2012"), "{}", desk.words());
    assert_eq!(selected(&desk), founded);
    let desk = desk.keys("Delete Enter");
    assert_eq!(selected(&desk), founded);
    let desk = desk.keys("z");
    assert_eq!(selected(&desk), founded);
    assert!(desk.words().contains("Remis"), "{}", desk.words());
}

#[test]
fn tab_goes_from_field_to_field_and_only_enter_keeps() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    let desk = desk.keys("a").typed("3").keys("Tab").typed("vu à l’écran");
    let Screen::Claim(state) = &desk.app.screen else {
        panic!("a claim was expected");
    };
    assert_eq!(state.form.note(), "vu à l’écran");
    let desk = desk.keys("Tab chene.ex/nous Tab Tab Space");
    assert_eq!(desk.paid().1, 1);
    let desk = desk.keys("BackTab BackTab");
    let Screen::Claim(state) = &desk.app.screen else {
        panic!("a claim was expected");
    };
    assert_eq!(state.typed.text(), "chene.ex/nous");
    assert_eq!(desk.keys("Enter Enter").paid().1, 2);
}

#[test]
fn what_is_wrong_is_selected_and_a_year_to_come_is_not_kept() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    let desk = desk
        .keys("a")
        .typed("3")
        .keys("Tab Tab nowhere Tab Tab Enter");
    let Screen::Claim(state) = &desk.app.screen else {
        panic!("a claim was expected");
    };
    assert_eq!(state.typed.text(), "nowhere");
    let founded = criteria::find("identity.founded").unwrap();
    let desk = desk.card("chene", founded).keys("a").typed("2050");
    assert!(desk.words().contains("encore à venir"), "{}", desk.words());
    let desk = desk.keys("Enter Enter");
    assert!(matches!(desk.app.screen, Screen::Claim(_)));
}

#[test]
fn what_is_begun_can_be_dropped() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    let desk = desk.keys("a").typed("3").keys("Esc");
    assert!(desk.words().contains("est commencé"), "{}", desk.words());
    let desk = desk.keys("Delete");
    assert!(desk.words().contains("abandonné"), "{}", desk.words());
    assert!(desk.app.begun.is_empty());
    assert_eq!(desk.paid().1, 1);
}

#[test]
fn whoever_was_added_is_found_at_once() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).searched("xyz");
    let desk = desk
        .keys("F8 Backspace Backspace Backspace")
        .typed("Le Tilleul");
    let desk = desk.keys("Enter Enter Enter Enter");
    assert!(desk.words().contains("Le Tilleul"), "{}", desk.words());
    assert!(matches!(desk.app.screen, Screen::Card(_)));
    assert!(
        desk.words().contains("rien n’est documenté") || desk.words().contains("0 critère"),
        "{}",
        desk.words()
    );
}

#[test]
fn what_comes_from_a_file_given_with_is_corrected_there_and_nothing_typed_is_lost() {
    let data = tempfile::tempdir().unwrap();
    let added = file("added.json", &employing(5, "2026-11-01", "declared"));
    let shared = vec![file("shared.json", &employing(1, "2024", "declared"))];
    let stock = Stock::new(shared, Some(Shelf::new(data.path())), vec![added]);
    let desk = Desk::new(stock).card("chene", paid_people());
    let desk = desk.keys("a Backspace").typed("6").keys("Enter Enter");
    assert!(desk.words().contains("--with"), "{}", desk.words());
    let Screen::Claim(state) = &desk.app.screen else {
        panic!("a claim was expected");
    };
    assert_eq!(state.form.parts()[0].said, "6");
    assert!(!data.path().join("catalogue.json").exists());
    let desk = desk.keys("Esc").keys("Delete").keys("Delete Enter");
    assert!(desk.words().contains("--with"), "{}", desk.words());
    assert_eq!(desk.paid(), (Some(Value::Count(5)), 2));
    assert!(desk.keys("z").words().contains("rien à remettre"));
}

#[test]
fn what_is_kept_unchanged_stays_ones_own() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    let desk = desk.keys("a").typed("3").keys("Enter Enter");
    let desk = desk.at(paid_people()).keys("a Enter Enter");
    assert!(desk.words().contains("Corrigé"), "{}", desk.words());
    assert_eq!(desk.paid(), (Some(Value::Count(3)), 2));
}

#[test]
fn a_hoster_with_facts_of_ones_own_says_so_in_the_catalogue_and_in_the_results() {
    let data = tempfile::tempdir().unwrap();
    let desk = Desk::new(stock(data.path(), "2024")).card("chene", paid_people());
    let mark = "avec des faits ajoutés par vous";
    assert!(!desk.words().contains(mark), "{}", desk.words());
    let desk = desk.keys("a").typed("3").keys("Enter Enter");
    assert!(desk.words().contains(mark), "{}", desk.words());
    let desk = desk.keys("Esc");
    assert!(matches!(desk.app.screen, Screen::Browse(_)));
    assert!(desk.words().contains(mark), "{}", desk.words());
    let walk = Walk {
        world: &desk.world,
        app: App {
            screen: Screen::Welcome { selected: 0 },
            ..desk.app.clone()
        },
        effects: Vec::new(),
    };
    assert!(walk.until_results().words().contains(mark));
}
