//! Librehosters: `librehost.json`, in which a hoster describes itself, and `directory.json`, which lists such files.

use serde_json::{Map, Value as Json, json};

use super::cells::Cells;
use super::draft::{Draft, Scribe};
use super::json;
use super::provenance::Provenance;
use super::{Document, MOST_LINKS};
use crate::criteria::{Facts, codes, is_web_address};
use crate::text;

/// The name of the format, as people know it.
pub(super) const NAME: &str = "Librehosters";

/// The network whose members the directory lists.
const NETWORK: &str = "Librehosters";

/// Words of kinds of organisations, in the order in which they are looked for, and our words for them.
const KINDS: &[(&str, &str)] = &[
    ("informal", "informal"),
    ("collectif", "informal"),
    ("collective", "informal"),
    ("common", "informal"),
    ("association", "association"),
    ("non-profit", "association"),
    ("nonprofit", "association"),
    ("asbl", "association"),
    ("e.v.", "association"),
    ("verein", "association"),
    ("coop", "cooperative"),
    ("company", "company"),
    ("ltd", "company"),
    ("gmbh", "company"),
    ("sarl", "company"),
    ("individual", "individual"),
    ("sole", "individual"),
];

/// Words of texts that stand in the template until somebody writes others.
const TEMPLATE: &[&str] = &[
    "remplacer",
    "to replace",
    "replace me",
    "libre service provider",
];
/// How many signs make a file a template that nobody filled in.
const SIGNS: usize = 2;

/// Keys that are taken over, with those of an earlier draft.
const CARRIED: &[&str] = &[
    "name",
    "organizationType",
    "tagLine",
    "description",
    "homeUrl",
    "communicationLanguages",
    "languages",
    "contactUrl",
    "termsOfServiceUrl",
    "tosUrl",
    "privacyPolicyUrl",
    "privacyUrl",
    "statusUrl",
    "isServiceProvider",
    "foundingDate",
    "dateModified",
];
/// Keys that the format has and matou has no criterion for.
const LEFT: &[&str] = &[
    "@context",
    "@type",
    "version",
    "logo",
    "logoUrl",
    "dateCreated",
    "donationsUrl",
    "admins",
    "services",
    "meta",
    "data",
];

/// One `librehost.json` that was read.
pub(super) struct Read {
    /// What it says; `None` where it describes no hoster.
    pub(super) draft: Option<Draft>,
    /// How many of its keys matou has no criterion for.
    pub(super) left: usize,
}

/// Says whether an object is a `librehost.json`.
pub(super) fn is_like(object: &Map<String, Json>) -> bool {
    let of = |object: &Map<String, Json>| {
        let context = object
            .get("@context")
            .and_then(Json::as_str)
            .unwrap_or_default();
        let has = |key: &str| object.contains_key(key);
        (context.contains("schema.org") && (has("homeUrl") || has("organizationType")))
            || (has("name") && has("homeUrl"))
    };
    of(object) || object.get("data").and_then(Json::as_object).is_some_and(of)
}

/// Says whether an object is a directory: every value is an address.
pub(super) fn is_directory(object: &Map<String, Json>) -> bool {
    let is_address = |json: &Json| json.as_str().is_some_and(|url| is_web_address(url.trim()));
    !object.is_empty() && object.values().all(is_address)
}

/// Reads the description of one hoster.
pub(super) fn read(
    document: &Document,
    object: &Map<String, Json>,
    cells: &mut Cells<'_, '_>,
) -> Read {
    // An earlier draft wrapped everything.
    let inner = object.get("data").and_then(Json::as_object);
    let object = inner.unwrap_or(object);
    let left = keys(object, cells);
    let field = |key: &str| object.get(key).and_then(json::text);
    let nothing = Read { draft: None, left };
    let key = "name";
    let name = field(key).and_then(|given| cells.text(key, &given));
    let Some(name) = name else {
        cells.remark("name", "import-nameless", "");
        return nothing;
    };
    if object.get("isServiceProvider").and_then(Json::as_bool) == Some(false) {
        cells.remark("isServiceProvider", "import-no-hoster", &name);
        return nothing;
    }
    let is_template = is_template(&field, cells.rules.takes_examples);
    if is_template {
        cells.remark("", "import-template", &name);
    }
    let seen = field("dateModified").and_then(|given| cells.past("dateModified", &given));
    let provenance = Provenance::new(NAME, document, None, seen);
    let mut facts = Facts::default();
    let mut scribe = Scribe {
        provenance: &provenance,
        french: cells.rules.french,
        facts: &mut facts,
    };
    let mut url = |criterion: &str, keys: &[&str], scribe: &mut Scribe<'_>| {
        for key in keys {
            if let Some(url) = field(key).and_then(|given| cells.url(key, &given)) {
                scribe.say(criterion, url, key);
                break;
            }
        }
    };
    url("identity.website", &["homeUrl"], &mut scribe);
    if !is_template {
        url("identity.contact", &["contactUrl"], &mut scribe);
        let terms = [
            "termsOfServiceUrl",
            "tosUrl",
            "privacyPolicyUrl",
            "privacyUrl",
        ];
        url("identity.terms", &terms, &mut scribe);
        url("identity.status_page", &["statusUrl"], &mut scribe);
        words(&field, &mut scribe, cells);
        languages(object, &mut scribe, cells);
    }
    Read {
        draft: Some(Draft { name, facts }),
        left,
    }
}

fn words(
    field: &impl Fn(&str) -> Option<String>,
    scribe: &mut Scribe<'_>,
    cells: &mut Cells<'_, '_>,
) {
    for key in ["tagLine", "description"] {
        let given = field(key).filter(|given| !is_of_template(given));
        if let Some(summary) = given.and_then(|given| cells.text(key, &given)) {
            scribe.say("identity.summary", summary, key);
            break;
        }
    }
    let key = "organizationType";
    if let Some(given) = field(key).and_then(|given| cells.text(key, &given)) {
        let said = crate::locale::Sentence::verbatim(given.as_str());
        scribe.say_with("governance.legal_form", kind(&given), key, Some(said));
    }
    let key = "foundingDate";
    let founded = field(key).and_then(|given| cells.past(key, &given));
    if let Some(founded) = founded {
        scribe.say("identity.founded", founded.year(), key);
    }
}

fn languages(object: &Map<String, Json>, scribe: &mut Scribe<'_>, cells: &mut Cells<'_, '_>) {
    for key in ["communicationLanguages", "languages"] {
        let Some(list) = object.get(key).and_then(Json::as_array) else {
            continue;
        };
        let mut known: Vec<String> = Vec::new();
        for given in list.iter().filter_map(json::text) {
            let code = given.trim().to_lowercase();
            if !codes::is_language(&code) {
                cells.remark(key, "import-value", &text::tame(&given));
            } else if !known.contains(&code) {
                known.push(code);
            }
        }
        scribe.say("support.languages", json!(known), key);
        break;
    }
}

/// Our word for a kind of organisation that somebody described freely.
fn kind(given: &str) -> &'static str {
    let folded = text::fold(given);
    let found = KINDS.iter().find(|(word, _)| folded.contains(word));
    found.map_or("other", |(_, kind)| kind)
}

/// Says whether nobody filled in the template: then nothing but name and website can be believed.
fn is_template(field: &impl Fn(&str) -> Option<String>, takes_examples: bool) -> bool {
    let begins = |key: &str| {
        let given = field(key).unwrap_or_default();
        given.to_uppercase().starts_with("YYYY")
    };
    let of_template = |key: &str| field(key).is_some_and(|given| is_of_template(&given));
    let example = |key: &str| {
        let given = field(key).unwrap_or_default();
        given == "-" || (!takes_examples && given.contains("librehoster.example"))
    };
    let signs = [
        begins("foundingDate"),
        begins("dateCreated"),
        begins("dateModified"),
        of_template("tagLine"),
        of_template("description"),
        example("termsOfServiceUrl"),
        example("privacyPolicyUrl"),
        example("contactUrl"),
    ];
    signs.into_iter().filter(|sign| *sign).count() >= SIGNS
}

fn is_of_template(given: &str) -> bool {
    let folded = text::fold(given);
    TEMPLATE.iter().any(|words| folded.contains(words))
}

/// Remarks keys that the format does not have, and returns how many others are not taken over.
fn keys(object: &Map<String, Json>, cells: &mut Cells<'_, '_>) -> usize {
    let others = object.keys().filter(|key| !CARRIED.contains(&key.as_str()));
    let (left, unknown): (Vec<&String>, Vec<&String>) =
        others.partition(|key| LEFT.contains(&key.as_str()));
    cells.unknown_keys(&unknown);
    left.len()
}

/// One member of a directory.
#[derive(Debug)]
pub(super) struct Member {
    /// Where it describes itself.
    pub(super) link: String,
    /// Its name, and that it is a member.
    pub(super) draft: Draft,
}

/// Reads a directory.
pub(super) fn directory(
    document: &Document,
    object: &Map<String, Json>,
    cells: &mut Cells<'_, '_>,
) -> Vec<Member> {
    let provenance = Provenance::new(NAME, document, None, None);
    if object.len() > MOST_LINKS {
        let problem = cells.place.warning("import-many-links");
        cells.remarks.push(problem.with("most", MOST_LINKS));
    }
    let mut members = Vec::new();
    for (key, link) in object.iter().take(MOST_LINKS) {
        let link = link.as_str().unwrap_or_default();
        let (Some(name), Some(link)) = (cells.text(key, key), cells.url(key, link)) else {
            continue;
        };
        let mut facts = Facts::default();
        let mut scribe = Scribe {
            provenance: &provenance,
            french: cells.rules.french,
            facts: &mut facts,
        };
        scribe.say("values.networks", json!([NETWORK]), &name);
        members.push(Member {
            link,
            draft: Draft { name, facts },
        });
    }
    members
}
