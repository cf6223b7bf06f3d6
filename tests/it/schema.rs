//! The schema of a catalogue file: the one that is kept is the one that the declarations make, it accepts what
//! the program reads without a word, and refuses every fault of form that a schema can see.

use jsonschema::Validator;
use matou::catalogue;
use matou::criteria;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::cli::matou;
use crate::generate::{Mix, world};
use crate::support::{assert_none_wrong, catalogue_file, has, json_fixture, load, value};

/// The schema that is kept beside the bundled catalogue.
const KEPT: &str = include_str!("../../data/catalogue.schema.json");

fn validator() -> Validator {
    let schema: Json = serde_json::from_str(KEPT).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{error}"))
}

/// Says where a file is wrong in the eyes of the schema; nothing where it is right.
fn complaints(validator: &Validator, file: &Json) -> Vec<String> {
    let errors = validator.iter_errors(file);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_schema_that_is_kept_is_the_one_that_the_command_writes_in_any_language() {
    for language in ["fr", "en"] {
        let ran = matou(&["--lang", language, "catalogue", "schema"]);
        assert!(
            ran.out == KEPT,
            "run: matou catalogue schema > data/catalogue.schema.json"
        );
    }
}

#[test]
fn every_criterion_is_in_the_schema() {
    let schema: Json = serde_json::from_str(KEPT).unwrap();
    for criterion in criteria::all() {
        let facts = &schema["$defs"]["hoster"]["properties"]["facts"]["properties"];
        assert!(facts[criterion.id].is_object(), "{}", criterion.id);
        assert!(
            schema["$defs"][criterion.id]["title"].is_string(),
            "{}",
            criterion.id
        );
    }
}

#[test]
fn the_bundled_catalogue_has_the_form_of_the_schema() {
    let file = serde_json::from_slice(&catalogue::bundled_file().bytes).unwrap();
    assert_none_wrong(&complaints(&validator(), &file));
}

#[test]
fn the_example_of_the_readme_has_the_form_of_the_schema() {
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("## Adding a hoster").unwrap();
    let (_, block) = section.split_once("```json\n").unwrap();
    let (example, _) = block.split_once("```").unwrap();
    assert_none_wrong(&complaints(
        &validator(),
        &serde_json::from_str(example).unwrap(),
    ));
}

/// The faults that only reading can see, by their places: what holds between several values, what day exists,
/// what is left of a text once it is tamed.
const BEYOND: &[(&str, &str)] = &[
    ("problem-contradiction", ""),
    ("problem-duplicate-id", ""),
    ("problem-seen", "c.json › h › work.on_call › [0].seen"),
    ("problem-text", "c.json › h › name"),
    // A key that stands twice is gone once the text is read as JSON.
    ("problem-repeated-key", ""),
];

/// Faults of sense: the form is right.
const SENSE: &[&str] = &[
    "problem-future",
    "problem-future-year",
    "problem-no-country",
    "problem-no-language",
    "problem-region",
    "problem-paid-volunteers",
    "problem-nobody-paid",
    "problem-volunteers-paid",
    "problem-no-volunteer",
    "problem-continuity",
    "problem-personal",
    "problem-user",
    "problem-note-id",
    "problem-network",
    "problem-same-name",
    "problem-near-name",
    "problem-same-website",
];

/// The catalogue file of a case of `wrong.json`; nothing where the case is about needs, or is no JSON.
fn file_of(case: &Json) -> Option<Json> {
    let one_hoster = |facts: &Json| json!([{ "id": "h", "name": "H", "facts": facts }]);
    let (key, part) = case.as_object()?.iter().next_back()?;
    match key.as_str() {
        "facts" => Some(catalogue_file(&one_hoster(part))),
        "hosters" => Some(catalogue_file(part)),
        "catalogue" => Some(part.clone()),
        "catalogue_text" => serde_json::from_str(part.as_str()?).ok(),
        _ => None,
    }
}

#[test]
fn every_fault_of_form_that_a_schema_can_see_is_refused_and_no_other() {
    let (validator, fixture) = (validator(), json_fixture("wrong.json"));
    let mut wrong = Vec::new();
    let mut refused = 0;
    for case in fixture["cases"].as_array().unwrap() {
        let Some(file) = file_of(case) else { continue };
        let (key, place) = (
            case["key"].as_str().unwrap(),
            case["place"].as_str().unwrap(),
        );
        let beyond = BEYOND
            .iter()
            .any(|(known, at)| *known == key && (at.is_empty() || *at == place));
        let is_sound = beyond || SENSE.contains(&key);
        let complaints = complaints(&validator, &file);
        refused += usize::from(!complaints.is_empty());
        if complaints.is_empty() != is_sound {
            wrong.push(format!("{key} at {place}: {complaints:?}"));
        }
    }
    assert_none_wrong(&wrong);
    assert!(refused > 25, "{refused}");
}

/// Makes a claim of a value, or of an element.
type Claim = fn(Json) -> Json;

#[test]
fn each_kind_of_value_is_taken_and_refused_as_reading_does() {
    let (validator, fixture) = (validator(), json_fixture("kinds.json"));
    let mut wrong = Vec::new();
    let kinds: [(&str, Claim); 2] = [("values", value), ("elements", |one| has([one]))];
    for (list, claim) in kinds {
        for case in fixture[list].as_array().unwrap() {
            let given = |key: &str| case[key].as_array().unwrap().clone();
            let right = given("right").into_iter().map(|one| (one, true));
            let refused = given("refused").into_iter().map(|one| (one, false));
            for (given, is_right) in right.chain(refused) {
                let id = case["criterion"].as_str().unwrap();
                let facts = json!({ id: claim(given.clone()) });
                let file = catalogue_file(&json!([{ "id": "h", "name": "H", "facts": facts }]));
                let reads = load(&file).is_ok_and(|loaded| loaded.warnings.is_empty());
                let complaints = complaints(&validator, &file);
                if reads != is_right || complaints.is_empty() != is_right {
                    wrong.push(format!("{id} {given}: reads {reads}, {complaints:?}"));
                }
            }
        }
    }
    assert_none_wrong(&wrong);
}

proptest! {
    #![proptest_config(crate::properties::times(64))]

    #[test]
    fn what_is_read_without_a_word_has_the_form_of_the_schema(world in world(Mix::Every)) {
        let file = catalogue_file(&json!(world.hosters));
        // Reading it fails the test where it is not read without a word.
        let _ = world.read();
        let complaints = complaints(&validator(), &file);
        prop_assert!(complaints.is_empty(), "{complaints:?}");
    }
}
