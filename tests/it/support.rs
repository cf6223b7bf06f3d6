//! Helpers for every test: fixtures, small catalogues, and what a module needs to stay short.
//!
//! Helpers go through the files that the program reads, not through constructors: a test then also
//! says that its situation can be written down.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use jiff::civil::Date;
use matou::catalogue::{self, Hoster, Loaded, SourceFile};
use matou::criteria;
use matou::locale::{Language, Locale, Sentence};
use matou::needs::{Need, Needs};
use matou::problem::Problem;
use serde_json::{Value as Json, json};

/// The day on which every test takes place.
pub(crate) const TODAY: Date = jiff::civil::date(2026, 11, 23);

/// Returns the path of a file of `tests/it/fixtures`.
pub(crate) fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it/fixtures")
        .join(name)
}

/// Reads a JSON file of `tests/it/fixtures`.
pub(crate) fn json_fixture(name: &str) -> Json {
    let path = fixture(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// Makes a claim with the value of a scalar, bearing no date.
pub(crate) fn value(value: impl Into<Json>) -> Json {
    json!([{ "value": value.into(), "source": "https://hoster.example/" }])
}

/// Makes a claim with elements of a set, bearing no date.
pub(crate) fn has(elements: impl Into<Json>) -> Json {
    json!([{ "has": elements.into(), "source": "https://hoster.example/" }])
}

/// Makes a claim with elements that a set is said not to have, bearing no date.
pub(crate) fn lacks(elements: impl Into<Json>) -> Json {
    json!([{ "lacks": elements.into(), "source": "https://hoster.example/" }])
}

/// Makes a catalogue file out of its list of hosters.
pub(crate) fn catalogue_file(hosters: &Json) -> Json {
    json!({ "format": catalogue::FORMAT, "title": "Test", "updated": "2026-11-22",
            "licence": "CC0-1.0", "hosters": hosters })
}

/// Loads one catalogue file called `catalogue.json`.
pub(crate) fn load(file: &Json) -> Result<Loaded, Vec<Problem>> {
    catalogue::load(&[SourceFile {
        name: "catalogue.json".into(),
        bytes: file.to_string().into_bytes(),
    }])
}

/// Says problems one a line, for the message of a failing test.
pub(crate) fn lines(problems: &[Problem]) -> String {
    let locale = Locale::new(Language::English);
    let lines: Vec<String> = problems.iter().map(|one| one.line(&locale)).collect();
    lines.join("\n")
}

/// Loads hosters from the list of a catalogue file, which must be without a problem.
pub(crate) fn hosters_of(list: &Json) -> Vec<Hoster> {
    let loaded = load(&catalogue_file(list)).unwrap_or_else(|problems| {
        panic!("not a catalogue: {}\n{list:#}", lines(&problems));
    });
    assert!(loaded.warnings.is_empty(), "{}", lines(&loaded.warnings));
    loaded.catalogue.hosters
}

/// Loads hosters from their ids and their facts.
pub(crate) fn hosters(entries: &[(&str, Json)]) -> Vec<Hoster> {
    let entry = |(id, facts): &(&str, Json)| json!({ "id": id, "name": id, "facts": facts });
    hosters_of(&entries.iter().map(entry).collect())
}

/// Reads needs from the list of a needs file, which must be without a problem.
pub(crate) fn needs(entries: &Json) -> Vec<Need> {
    let file = json!({ "format": matou::needs::FORMAT, "needs": entries });
    let (needs, warnings) =
        Needs::read("needs.json", file.to_string().as_bytes()).unwrap_or_else(|problems| {
            panic!("not needs: {}\n{entries:#}", lines(&problems));
        });
    assert!(warnings.is_empty(), "{}", lines(&warnings));
    needs.needs
}

/// Writes the entry of a need.
pub(crate) fn need(criterion: &str, want: impl Into<Json>, importance: &str) -> Json {
    json!({ "criterion": criterion, "want": want.into(), "importance": importance })
}

/// Returns both languages.
pub(crate) fn locales() -> [Locale; 2] {
    Language::ALL.map(Locale::new)
}

/// Says a sentence, or says what is wrong with the way it is said: a key without words, a variable
/// without a value.
pub(crate) fn say(locale: &Locale, sentence: &Sentence) -> Result<String, String> {
    let language = locale.language().code();
    let complain = |what: &str| Err(format!("{language} {}: {what}", sentence.key()));
    // A missing variable stops a debug build; here it is one complaint among others.
    let Ok(said) = catch_unwind(AssertUnwindSafe(|| locale.say(sentence))) else {
        return complain("a variable has no value");
    };
    let speaks_in_keys = |key: String| {
        [".", "-words."]
            .iter()
            .any(|end| said.contains(&format!("{key}{end}")))
    };
    if said == sentence.key() || criteria::all().any(|one| speaks_in_keys(one.key())) {
        complain(&format!("a key has no words: {said}"))
    } else if said.contains('{') {
        complain(&format!("a variable has no value: {said}"))
    } else if said.trim().is_empty() {
        complain("nothing is said")
    } else {
        Ok(said)
    }
}
