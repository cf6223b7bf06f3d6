//! Files of declarations: what is written is taken up again, and what others wrote is refused and left alone.

use matou::catalogue::SourceFile;
use matou::criteria;
use matou::declaration::Declaration;
use matou::error::Exit;
use matou::locale::{Language, Locale};
use serde_json::{Value as Json, json};

use super::{named, open, under_way};
use crate::cli::matou;
use crate::support::catalogue_file;
use crate::walk::{Walk, small_world};

fn read(content: &Json) -> Result<Declaration, String> {
    let file = SourceFile {
        name: "potager.json".into(),
        bytes: content.to_string().into_bytes(),
    };
    let locale = Locale::new(Language::English);
    Declaration::read(&file).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|one| one.line(&locale)).collect();
        assert!(problems.iter().all(|one| !one.is_warning()));
        lines.join("\n")
    })
}

fn potager(facts: &Json) -> Json {
    catalogue_file(&json!([{ "id": "potager", "name": "Potager", "facts": facts }]))
}

#[test]
fn what_is_kept_is_taken_up_with_what_is_not_finished() {
    let world = small_world();
    let terms = criteria::find("identity.terms").unwrap();
    let founded = criteria::find("identity.founded").unwrap();
    let walk = open(named(Walk::new(&world), "Potager"), terms)
        .typed("htt")
        .keys("Esc");
    let walk = open(walk, founded).typed("2018");
    let under_way = under_way(&walk);
    let again = read(&under_way.to_draft(world.today)).unwrap();
    assert_eq!(again.form(terms), under_way.form(terms));
    assert_eq!(again.hoster(), under_way.hoster());
    assert_eq!(again.all_filled(), under_way.all_filled());
    // What is handed over holds claims alone.
    let handed_over = under_way.to_json(world.today);
    assert_eq!(handed_over["hosters"][0].get("unfinished"), None);
    assert_eq!(handed_over["licence"], "CC0-1.0");
}

#[test]
fn a_file_keeps_its_title_its_licence_and_the_days_of_what_does_not_change() {
    let mut file = potager(&json!({
        "identity.founded": [{ "value": 2018, "source": "declared", "seen": "2024-05" }] }));
    file["licence"] = "CC-BY-4.0".into();
    let world = small_world();
    let mut declaration = read(&file).unwrap();
    let form = declaration.form(criteria::find("identity.founded").unwrap());
    declaration.set(form, world.today);
    let written = declaration.to_json(world.today);
    assert_eq!(written["licence"], "CC-BY-4.0");
    assert_eq!(written["title"], "Test");
    assert_eq!(
        written["hosters"][0]["facts"]["identity.founded"][0]["seen"],
        "2024-05"
    );
    declaration.confirm(world.today);
    assert_eq!(declaration.earlier(world.today), 0);
}

#[test]
fn what_others_wrote_is_refused_with_a_remedy() {
    let two = catalogue_file(&json!([
        { "id": "a", "name": "A", "facts": {} }, { "id": "b", "name": "B", "facts": {} } ]));
    assert!(read(&two).unwrap_err().contains("this file has 2"));
    let page = potager(&json!({
        "identity.founded": [{ "value": 2018, "source": "https://potager.example/" }] }));
    let refused = read(&page).unwrap_err();
    assert!(refused.contains("another source") && refused.contains("identity.founded"));
    let several = potager(&json!({ "identity.founded": [
        { "value": 2018, "source": "declared" }, { "value": 2019, "source": "declared" } ]}));
    assert!(read(&several).unwrap_err().contains("several claims"));
    let unknown = potager(&json!({ "identity.favourite_colour": [] }));
    assert!(read(&unknown).unwrap_err().contains("favourite_colour"));
    assert!(read(&json!({ "format": "matou.needs/1" })).is_err());
}

#[test]
fn without_a_terminal_and_with_a_file_of_others_the_command_says_what_to_do() {
    let ran = matou(&["declare", "--lang", "en"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongInput, ""));
    assert!(ran.err.contains("interactive terminal") && ran.err.contains("catalogue check"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theirs.json");
    let page = potager(&json!({
        "identity.founded": [{ "value": 2018, "source": "https://potager.example/" }] }));
    std::fs::write(&path, page.to_string()).unwrap();
    let ran = matou(&["declare", "--lang", "en", path.to_str().unwrap()]);
    assert_eq!(ran.exit, Exit::WrongInput);
    assert!(ran.err.contains("another source"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), page.to_string());
}
