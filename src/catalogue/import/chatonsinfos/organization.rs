//! The file of an organisation: who it is, where it is, whether it is at work, which networks it belongs to.

use serde_json::json;

use super::properties::Properties;
use crate::catalogue::import::cells::Cells;
use crate::catalogue::import::draft::{Draft, Scribe};
use crate::catalogue::import::places;
use crate::catalogue::import::provenance::Provenance;
use crate::criteria::Facts;
use crate::locale::Sentence;
use crate::text;

/// Kinds of organisations, as the format and as our criterion write them.
const TYPES: &[(&str, &str)] = &[
    ("association", "association"),
    ("informal", "informal"),
    ("cooperative", "cooperative"),
    ("microcompany", "micro_enterprise"),
    ("company", "company"),
    ("individual", "individual"),
    ("other", "other"),
];

/// Names of networks as they write themselves, by the words of the keys.
const NETWORKS: &[(&str, &str)] = &[
    ("chatons", "CHATONS"),
    ("librehosters", "Librehosters"),
    ("ffdn", "FFDN"),
];

/// The network whose year of joining is kept where there are several.
const FIRST_NETWORK: &str = "chatons";

/// Reads an organisation; `None` where it has no name.
pub(super) fn read(
    properties: &Properties,
    provenance: &Provenance,
    cells: &mut Cells<'_, '_>,
) -> Option<Draft> {
    let key = "organization.name";
    let name = cells.text(key, properties.get(key).unwrap_or_default())?;
    let mut facts = Facts::default();
    let mut reading = Reading {
        properties,
        scribe: Scribe {
            provenance,
            french: cells.rules.french,
            facts: &mut facts,
        },
        cells,
    };
    reading.identity();
    reading.legal_form();
    reading.status();
    reading.memberships();
    reading.country();
    reading.city();
    reading.hints();
    Some(Draft { name, facts })
}

/// One organisation being read.
struct Reading<'f, 'c, 'r> {
    properties: &'f Properties,
    scribe: Scribe<'f>,
    cells: &'f mut Cells<'c, 'r>,
}

impl Reading<'_, '_, '_> {
    /// Returns the text at a key.
    fn text(&mut self, key: &str) -> Option<String> {
        self.cells.text(key, self.properties.get(key)?)
    }

    fn url(&mut self, criterion: &str, key: &str) {
        let given = self.properties.get(key);
        if let Some(url) = given.and_then(|given| self.cells.url(key, given)) {
            self.scribe.say(criterion, url, key);
        }
    }

    fn identity(&mut self) {
        self.url("identity.website", "organization.website");
        self.url("identity.contact", "organization.contact.url");
        self.url("identity.terms", "organization.legal.url");
        let key = "organization.description";
        if let Some(summary) = self.text(key) {
            self.scribe.say("identity.summary", summary, key);
        }
        let key = "organization.startdate";
        let start = self.properties.get(key);
        if let Some(start) = start.and_then(|given| self.cells.past(key, given)) {
            self.scribe.say("identity.founded", start.year(), key);
        }
    }

    fn legal_form(&mut self) {
        let key = "organization.type";
        let Some(given) = self.text(key) else { return };
        match word(TYPES, &given) {
            Some(form) => {
                self.scribe.say("governance.legal_form", form, key);
            }
            None => self.cells.remark(key, "import-value", &given),
        }
    }

    /// Whether the organisation is at work. What a network says of a membership is another matter.
    fn status(&mut self) {
        let key = "organization.status.level";
        let ended = self.has_ended("organization.enddate");
        let Some(given) = self.text(key) else { return };
        let description = "organization.status.description";
        let said = self.text(description);
        let (status, remark) = match given.to_lowercase().as_str() {
            "active" | "on" if ended => {
                self.cells.remark(key, "import-active-and-ended", &given);
                ("unknown", None)
            }
            "active" | "on" => ("active", None),
            "away" if ended => ("closed", None),
            "idle" => ("unknown", Some("import-said-idle")),
            "away" | "off" => ("unknown", Some("import-said-away")),
            _ => {
                self.cells.remark(key, "import-status", &given);
                ("unknown", None)
            }
        };
        let said = said.map(Sentence::verbatim);
        let remark = match (remark, said) {
            (Some(key), Some(said)) => {
                Some(Sentence::new(format!("{key}.because")).with("said", said))
            }
            (Some(key), None) => Some(Sentence::new(key)),
            (None, said) => said,
        };
        self.scribe.say_with("identity.status", status, key, remark);
    }

    /// Says whether there is an end that has come.
    fn has_ended(&mut self, key: &str) -> bool {
        let end = self.properties.get(key);
        let end = end.and_then(|given| self.cells.date(key, given));
        end.is_some_and(|end| !end.is_after(self.cells.rules.today))
    }

    fn memberships(&mut self) {
        let words: Vec<String> = memberships(self.properties);
        for network in words {
            let at = |what: &str| format!("organization.memberof.{network}.{what}");
            let name = word(NETWORKS, &network).map_or_else(|| text::tame(&network), str::to_owned);
            let level_key = at("status.level");
            let level = self.text(&level_key).unwrap_or_default().to_lowercase();
            if level == "away" || self.has_ended(&at("enddate")) {
                self.scribe
                    .deny("values.networks", &json!([name]), &level_key);
                continue;
            }
            self.scribe
                .say("values.networks", json!([name]), &level_key);
            let key = at("startdate");
            let start = self.properties.get(&key);
            let start = start.and_then(|given| self.cells.past(&key, given));
            if let Some(start) = start.filter(|_| network == FIRST_NETWORK) {
                let since = json!({ "network": name, "year": start.year() });
                self.scribe.say("identity.member_since", since, &key);
            }
        }
    }

    /// The code of the country is filled in by a generator; the name is written by somebody.
    fn country(&mut self) {
        let (code_key, name_key) = ("organization.country.code", "organization.country.name");
        let coded = self.text(code_key);
        let code = coded.as_deref().and_then(places::code);
        if let (Some(given), None) = (&coded, &code) {
            self.cells.remark(code_key, "import-value", given);
        }
        let name = self.text(name_key);
        let named = name.as_deref().and_then(places::named);
        let (country, key) = match (code, named) {
            (Some(code), Some(named)) if code != named => {
                self.cells.remark(code_key, "import-two-countries", &code);
                if code != DEFAULT_COUNTRY {
                    return;
                }
                (named, name_key)
            }
            (Some(code), _) => (code, code_key),
            (None, Some(named)) => (named, name_key),
            (None, None) => {
                if let Some(name) = name {
                    self.cells.remark(name_key, "import-value", &name);
                }
                return;
            }
        };
        self.scribe.say("place.country", country, key);
    }

    /// An address may be that of somebody's home: only the city is kept of it, and nothing of a single person's.
    fn city(&mut self) {
        let kind = self.properties.get("organization.type").unwrap_or_default();
        if kind.eq_ignore_ascii_case("individual") {
            return;
        }
        let key = "organization.geolocation.address";
        if let Some((_, city)) = self.text(key).as_deref().and_then(places::city) {
            self.scribe.say("place.city", city, key);
        }
    }

    /// What only hints at something, and says so in its note.
    fn hints(&mut self) {
        let hint = || Some(Sentence::new("import-said-hint"));
        // The address itself may be a person's, and is not kept.
        let key = "organization.contact.email";
        let given = self.properties.get(key);
        if given.is_some_and(|given| self.cells.filled(key, given).is_some()) {
            self.scribe
                .say_with("support.channels", json!(["email"]), key, hint());
        }
        for (family, criterion, element) in [
            ("organization.chatrooms.", "support.channels", "chat"),
            ("organization.funding.", "price.model", "donation"),
        ] {
            let keys = self.properties.keys().iter();
            let filled = keys.filter(|key| key.starts_with(family)).filter(|key| {
                self.properties
                    .get(key)
                    .is_some_and(|given| given != "null")
            });
            if let Some(key) = filled.min() {
                self.scribe
                    .say_with(criterion, json!([element]), key, hint());
            }
        }
    }
}

/// The country that a generator fills in unless somebody changes it.
const DEFAULT_COUNTRY: &str = "FR";

/// The words behind `memberof.`, each once, in the order of the file.
fn memberships(properties: &Properties) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut known = std::collections::HashSet::new();
    for key in properties.keys() {
        let rest = key.strip_prefix("organization.memberof.");
        let word = rest
            .and_then(|rest| rest.split_once('.'))
            .map(|(word, _)| word);
        if let Some(word) = word
            && is_filled(properties, word)
            && known.insert(word)
        {
            words.push(word.to_owned());
        }
    }
    words
}

/// Says whether anything is said of a membership: a model that nobody filled in names it as well.
fn is_filled(properties: &Properties, network: &str) -> bool {
    ["status.level", "startdate", "enddate"].iter().any(|what| {
        let given = properties.get(&format!("organization.memberof.{network}.{what}"));
        given.is_some_and(|given| !["null", "-"].contains(&given))
    })
}

/// Looks a word up, whatever its case.
fn word(table: &[(&str, &'static str)], given: &str) -> Option<&'static str> {
    let found = table
        .iter()
        .find(|(word, _)| word.eq_ignore_ascii_case(given));
    found.map(|(_, meant)| *meant)
}
