//! What foreign files give: the samples of each format, dirty files, who a hoster is, and the command.

mod chatonsinfos;
mod command;
mod follow;
mod gogocarto;
mod hostile;
mod librehost;
mod recognise;
mod whole;

use matou::catalogue::import::{Document, Format, Found, Imported, Importer, Mapping, Rules};
use matou::criteria::{self, Content, Element, Fact};
use matou::locale::{Language, Locale};
use matou::problem::Problem;
use serde_json::Value as Json;

use crate::support::{TODAY, fixture, lines};

/// Criteria that nobody but a hoster or a person can document: no format carries them.
const ORGANISATIONAL: &[&str] = &[
    "work.",
    "governance.form",
    "governance.user_voice",
    "governance.summary",
    "support.contact_hours",
    "support.incident_news",
    "commitment.",
    "qualification.",
    "accompaniment.",
    "price.yearly",
    "price.examples",
    "values.energy",
];

/// An import under way in a test.
pub(crate) struct Import {
    pub(crate) takes_examples: bool,
    pub(crate) format: Option<Format>,
    pub(crate) mapping: Mapping,
}

impl Import {
    /// Takes example hosts for real ones: those of the samples are.
    pub(crate) fn of_samples() -> Self {
        Self {
            takes_examples: true,
            format: None,
            mapping: Mapping::default(),
        }
    }

    /// Reads documents; each has to be of use.
    pub(crate) fn read(&self, documents: &[Document]) -> Imported {
        let french = Locale::new(Language::French);
        let mut importer = Importer::new(self.rules(&french));
        for document in documents {
            if let Err(problem) = importer.read(document) {
                panic!("{}: {}", document.name, lines(&problem));
            }
        }
        importer.finish()
    }

    /// Reads one document that cannot be used, and returns why.
    pub(crate) fn refusal(&self, document: &Document) -> Problem {
        let french = Locale::new(Language::French);
        let mut importer = Importer::new(self.rules(&french));
        match importer.read(document) {
            Ok(_) => panic!("{} was read", document.name),
            Err(problems) => problems[0].clone(),
        }
    }

    pub(crate) fn rules<'l>(&'l self, french: &'l Locale) -> Rules<'l> {
        Rules {
            today: TODAY,
            takes_examples: self.takes_examples,
            format: self.format,
            mapping: &self.mapping,
            french,
        }
    }
}

/// Says a problem, for the message of a failing test.
pub(crate) fn line(problem: &Problem) -> String {
    problem.line(&Locale::new(Language::English))
}

/// Lines made for each number below `count`.
pub(crate) fn many(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count)
        .map(|index| line(index) + "\n")
        .collect::<Vec<_>>()
        .concat()
}

/// A file of this machine.
pub(crate) fn local(name: &str, bytes: impl AsRef<[u8]>) -> Document {
    Document {
        name: name.to_owned(),
        address: None,
        bytes: bytes.as_ref().to_vec(),
    }
}

/// A file of the samples.
pub(crate) fn sample(name: &str) -> Document {
    let path = fixture(&format!("import/{name}"));
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    local(name, bytes)
}

/// The keys of what was remarked, in their order.
pub(crate) fn remarked(imported: &Imported) -> Vec<&'static str> {
    imported.remarks.kept().iter().map(Problem::key).collect()
}

/// What is documented about a criterion.
fn fact<'f>(found: &'f Found, criterion: &str) -> Option<&'f Fact> {
    found.facts.get(criteria::find(criterion).unwrap())
}

/// The value of a scalar that counts, as files write it.
pub(crate) fn value(found: &Found, criterion: &str) -> Json {
    let fact = fact(found, criterion).and_then(Fact::value);
    fact.map_or(Json::Null, |(value, _)| value.to_json())
}

/// The elements of a set that are documented as present, as files write them.
pub(crate) fn has(found: &Found, criterion: &str) -> Vec<Json> {
    let mentions = fact(found, criterion).map(Fact::mentions);
    let present = mentions
        .unwrap_or_default()
        .iter()
        .filter(|one| one.present);
    present.map(|one| one.element.to_json()).collect()
}

/// The elements of a set that are documented as absent.
pub(crate) fn lacks(found: &Found, criterion: &str) -> Vec<Json> {
    let mentions = fact(found, criterion).map(Fact::mentions);
    let absent = mentions
        .unwrap_or_default()
        .iter()
        .filter(|one| !one.present);
    absent
        .map(|one| Element::to_lacking_json(&one.element))
        .collect()
}

/// The notes of the claims about a criterion.
pub(crate) fn notes(found: &Found, criterion: &str) -> Vec<String> {
    let claims = fact(found, criterion).map(Fact::claims).unwrap_or_default();
    claims.iter().map(|claim| claim.note.clone()).collect()
}

/// Asserts that a hoster has claims that are whole, and none about what no format carries.
#[track_caller]
pub(crate) fn assert_decent(found: &Found) {
    assert!(!found.name.is_empty());
    for (criterion, fact) in found.facts.iter() {
        let is_of = |family: &&str| criterion.id.starts_with(*family);
        assert!(!ORGANISATIONAL.iter().any(is_of), "{}", criterion.id);
        for claim in fact.claims() {
            assert!(claim.note.contains("fichier "), "{:?}", claim.note);
            assert!(
                !claim.note.contains('@'),
                "no address of anybody: {:?}",
                claim.note
            );
            if let Content::Set { complete, .. } = claim.content {
                assert!(!complete, "no format names everything there is");
            }
        }
    }
}
