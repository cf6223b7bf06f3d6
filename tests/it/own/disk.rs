//! The file of the user's own catalogue, the commands about it, and the screens over it.

use std::path::Path;

use jiff::Timestamp;
use matou::catalogue::{Change, Shelf, Stock, Unkept};
use matou::criteria::Origin;
use matou::error::Exit;
use matou::locale::Language;
use matou::tui::Keeper;
use matou::tui::app::{App, Effect};
use serde_json::{Value as Json, json};

use super::{employing, file, hosters};
use crate::cli::{Given, Ran, argument, matou_with};
use crate::walk::{Walk, small_world};

/// Somebody's folder, with what they added.
pub(super) struct Home(tempfile::TempDir);

impl Home {
    pub(super) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(super) fn with(own: &Json) -> Self {
        let home = Self::new();
        std::fs::write(home.0.path().join("catalogue.json"), file("", own).bytes).unwrap();
        home
    }

    pub(super) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(super) fn matou(&self, arguments: &[&str]) -> Ran {
        let given = Given {
            data: Some(self.0.path()),
            ..Given::default()
        };
        matou_with(&given, arguments)
    }

    fn stock(&self) -> Stock {
        let shared = vec![file("shared.json", &employing(1, "2024", "declared"))];
        Stock::new(shared, Some(Shelf::new(self.0.path())), Vec::new())
    }

    fn add(people: u32) -> Change {
        Change::Add(hosters(&json!([]), &employing(people, "2026", "local")))
    }
}

#[test]
fn what_is_added_is_there_from_then_on_for_its_owner_alone() {
    let home = Home::new();
    let stock = home.stock();
    let loaded = stock.change(Home::add(3)).unwrap();
    let again = home.stock().load().unwrap();
    assert_eq!(again.catalogue, loaded.catalogue);
    assert_eq!(again.catalogue.hosters[0].facts.iter().count(), 1);
    assert_eq!(stock.own().unwrap().hosters().len(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let about = std::fs::metadata(home.0.path().join("catalogue.json")).unwrap();
        assert_eq!(about.permissions().mode() & 0o077, 0);
    }
}

#[test]
fn a_file_with_an_error_is_told_and_left_as_it_is() {
    let home = Home::new();
    let path = home.0.path().join("catalogue.json");
    std::fs::write(&path, "{ \"format\": ").unwrap();
    let refused = home.stock().change(Home::add(3)).unwrap_err();
    assert!(matches!(refused, Unkept::Problems(_)), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "{ \"format\": ");
    let ran = home.matou(&["catalogue", "list"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
    assert!(ran.err.contains("catalogue.json"), "{}", ran.err);
}

#[test]
fn nothing_is_written_where_nothing_is_to_be() {
    let home = Home::new();
    let refused = home.stock().read_only().change(Home::add(3)).unwrap_err();
    assert!(matches!(refused, Unkept::Nowhere), "{refused:?}");
    assert!(!home.0.path().join("catalogue.json").exists());
}

#[test]
fn the_commands_know_it_unless_another_catalogue_stands_for_itself() {
    let home = Home::with(&employing(3, "2026-11-01", "declared"));
    let shown = home.matou(&["catalogue", "show", "Le Chêne"]);
    assert!(shown.out.contains("ajouté par vous"), "{}", shown.out);
    let own = home.matou(&["catalogue", "export", "--own"]);
    let own: Json = serde_json::from_str(&own.out).unwrap();
    assert_eq!(own["hosters"], employing(3, "2026-11-01", "declared"));
    let place = home.matou(&["catalogue", "where"]);
    assert_eq!(
        place.out.trim(),
        argument(&home.0.path().join("catalogue.json"))
    );
    let other = home.0.path().join("other.json");
    std::fs::write(&other, file("", &json!([])).bytes).unwrap();
    let other = argument(&other);
    let hidden = home.matou(&["catalogue", "show", "chene", "--catalogue", &other]);
    assert_eq!(hidden.exit, Exit::WrongInput, "{}", hidden.out);
}

#[test]
fn whose_home_is_no_folder_has_added_nothing_and_kept_no_session() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let given = Given {
        data: Some(file.path()),
        ..Given::default()
    };
    let list = matou_with(&given, &["catalogue", "list"]);
    assert_eq!((list.exit, list.err.as_str()), (Exit::Done, ""));
    let sessions = matou_with(&given, &["sessions", "list"]);
    assert_eq!(sessions.exit, Exit::Done, "{}", sessions.err);
    assert_eq!(sessions.out, "");
}

#[test]
fn some_hosters_are_exported_in_the_order_in_which_they_are_named() {
    let home = Home::new();
    let both = home.matou(&["catalogue", "export", "kaz", "infini"]);
    let both: Json = serde_json::from_str(&both.out).unwrap();
    let ids = both["hosters"].as_array().unwrap().iter();
    let ids: Vec<&str> = ids.filter_map(|hoster| hoster["id"].as_str()).collect();
    assert_eq!(ids, ["kaz", "infini"]);
}

#[test]
fn a_change_on_screen_gives_another_catalogue_and_takes_the_marks_along() {
    let home = Home::new();
    let world = small_world();
    let files = file("own.json", &json!([]));
    let shared = std::fs::read(crate::support::fixture("small-catalogue.json")).unwrap();
    let shared = matou::catalogue::SourceFile {
        name: "small-catalogue.json".into(),
        bytes: shared,
    };
    let shelf = Some(Shelf::new(home.0.path()));
    let keeper = Keeper::new(None, Stock::new(vec![shared, files], shelf, Vec::new()));
    let mut app = Walk::new(&world).until_results().app;
    app.marked = vec![1, 2];
    let here = home.0.path();
    let change = Effect::ChangeOwn(Home::add(3));
    let catalogue = keeper.perform(&world, &mut app, &change, Timestamp::UNIX_EPOCH, here);
    let mut renewed = small_world();
    renewed.renew(catalogue.expect("another catalogue"));
    app.renew(&renewed, &world.catalogue.ids());
    assert_eq!(app.marked, [1, 2]);
    let last = renewed.catalogue.hosters.last().unwrap();
    assert_eq!((last.id.as_str(), last.origin), ("chene", Origin::Own));
    let ranked = &app.matched.ranking;
    let known = ranked.proposed.len() + ranked.excluded.len() + ranked.closed.len();
    assert_eq!(known, renewed.catalogue.hosters.len());
    let told = app
        .told
        .as_ref()
        .map(|told| renewed.locale(Language::French).say(told));
    assert_eq!(
        told.as_deref(),
        Some("Ajouté à votre catalogue, sur cette machine.")
    );
}

#[test]
fn a_change_that_cannot_be_kept_says_why_on_screen() {
    let world = small_world();
    let mut app = App::clone(&Walk::new(&world).app);
    let keeper = Keeper::new(None, Stock::default());
    let here = Path::new("");
    let change = Effect::ChangeOwn(Home::add(3));
    let catalogue = keeper.perform(&world, &mut app, &change, Timestamp::UNIX_EPOCH, here);
    assert_eq!(catalogue, None);
    let told = app
        .told
        .map(|told| world.locale(Language::English).say(&told));
    assert!(told.is_some_and(|told| told.contains("nowhere to keep")));
}

#[test]
fn what_is_not_understood_in_ones_own_catalogue_is_not_written_away() {
    let home = Home::with(&employing(3, "2026-11-01", "declared"));
    let path = home.0.path().join("catalogue.json");
    let mut own: Json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    own["hosters"][0]["favourite"] = true.into();
    std::fs::write(&path, own.to_string()).unwrap();
    let refused = home.stock().change(Home::add(3)).unwrap_err();
    assert!(matches!(refused, Unkept::Problems(_)), "{refused:?}");
    assert_eq!(std::fs::read(&path).unwrap(), own.to_string().into_bytes());
    // It is read all the same, and one that cannot be read is named as one's own.
    let shown = home.matou(&["catalogue", "show", "Le Chêne"]);
    assert_eq!(shown.exit, Exit::Done, "{}", shown.err);
    std::fs::write(&path, "{").unwrap();
    let broken = home.matou(&["catalogue", "list"]);
    assert_eq!(broken.exit, Exit::WrongInput);
    assert!(
        broken.err.contains("votre propre catalogue"),
        "{}",
        broken.err
    );
}
