//! The file of a service: what it is, who may register, what it runs on.

use serde_json::json;

use super::properties::Properties;
use crate::catalogue::import::cells::{self, Cells};
use crate::catalogue::import::draft::Scribe;
use crate::catalogue::import::places;
use crate::catalogue::import::provenance::Provenance;
use crate::catalogue::import::software;
use crate::criteria::Facts;
use crate::locale::Sentence;
use crate::text;

/// Who may register, as the format and as our criterion write it.
const REGISTRATION: &[(&str, &str)] = &[
    ("none", "open"),
    ("free", "free_account"),
    ("member", "members"),
    ("client", "customers"),
];

/// What somebody's machine is called in the format, and whether it belongs to the hoster.
const MACHINES: &[(&str, bool)] = &[
    ("home", true),
    ("hostedbay", true),
    ("hostedserver", false),
    ("outsourced", false),
];

/// Kinds of machines that do not go with kinds of hosting.
const IMPOSSIBLE: &[(&str, &str)] = &[
    ("nano", "hostedserver"),
    ("nano", "outsourced"),
    ("physical", "outsourced"),
];

/// The generator that proposes who may register without asking anybody, and what it proposes.
const GUESSING_GENERATOR: &str = "chatonsinfos_ynh";
const GUESSED: &str = "member";

/// A service, as its file tells it.
#[derive(Clone, Debug)]
pub(in crate::catalogue::import) struct Service {
    /// The name, for remarks.
    pub(super) name: String,
    /// The host of its address.
    pub(super) host: Option<String>,
    /// What it says by itself: each service of a hoster has its say.
    pub(super) own: Facts,
    /// What holds for a hoster only where its services agree.
    pub(super) shared: Facts,
    /// Whether it has ended.
    pub(super) is_closed: bool,
}

/// Reads a service.
pub(super) fn read(
    properties: &Properties,
    provenance: &Provenance,
    cells: &mut Cells<'_, '_>,
) -> Service {
    let url = |key: &'static str, cells: &mut Cells<'_, '_>| {
        properties.get(key).and_then(|given| cells.url(key, given))
    };
    let key = "service.name";
    let name = cells.text(key, properties.get(key).unwrap_or_default());
    let website = url("service.website", cells);
    let key = "service.startdate";
    if let Some(given) = properties.get(key) {
        // A generator writes the day of the file here: it is read for what is wrong with it, and not kept.
        cells.past(key, given);
    }
    let key = "service.enddate";
    let end = properties.get(key);
    let end = end.and_then(|given| cells.date(key, given));
    let mut service = Service {
        name: name.unwrap_or_else(|| provenance.file.clone()),
        host: website.as_deref().and_then(cells::host),
        own: Facts::default(),
        shared: Facts::default(),
        is_closed: end.is_some_and(|end| !end.is_after(cells.rules.today)),
    };
    let said = match &website {
        Some(website) => format!("{} ({website})", service.name),
        None => service.name.clone(),
    };
    let french = cells.rules.french;
    let mut own = Scribe {
        provenance,
        french,
        facts: &mut service.own,
    };
    offer(properties, said, &mut own, cells);
    access(properties, &mut own, cells);
    let key = "service.contact.email";
    if let Some(given) = properties.get(key)
        && cells.filled(key, given).is_some()
    {
        own.say("support.channels", json!(["email"]), key);
    }
    let mut shared = Scribe {
        provenance,
        french,
        facts: &mut service.shared,
    };
    for (criterion, key) in [
        ("identity.contact", "service.contact.url"),
        ("identity.terms", "service.legal.url"),
    ] {
        if let Some(url) = url(key, cells) {
            shared.say(criterion, url, key);
        }
    }
    hosting(properties, &mut shared, cells);
    service
}

fn offer(
    properties: &Properties,
    said: String,
    scribe: &mut Scribe<'_>,
    cells: &mut Cells<'_, '_>,
) {
    let key = "software.name";
    let name = properties.get(key);
    if let Some(name) = name.and_then(|given| cells.text(key, given)) {
        let (kind, software) = software::service(&name);
        let service = json!([{ "type": kind, "software": software }]);
        let said = Some(Sentence::verbatim(said));
        scribe.say_with("services.offer", service, key, said);
    }
}

fn access(properties: &Properties, scribe: &mut Scribe<'_>, cells: &mut Cells<'_, '_>) {
    let key = "service.registration";
    let Some(given) = properties.get(key) else {
        return;
    };
    let mut who: Vec<&str> = Vec::new();
    for written in given.split([';', ',']).filter(|one| !one.trim().is_empty()) {
        let Some(written) = cells.text(key, written) else {
            continue;
        };
        match REGISTRATION
            .iter()
            .find(|(word, _)| word.eq_ignore_ascii_case(&written))
        {
            Some((_, access)) if !who.contains(access) => who.push(access),
            Some(_) => {}
            None => cells.remark(key, "import-value", &written),
        }
    }
    let load = properties.get("service.registration.load");
    let is_full = load.is_some_and(|load| load.eq_ignore_ascii_case("full"));
    let generator = properties.get("file.generator").unwrap_or_default();
    let is_guessed =
        text::same(generator, GUESSING_GENERATOR) && given.eq_ignore_ascii_case(GUESSED);
    let remark = match (is_full, is_guessed) {
        (true, _) => Some(Sentence::new("import-said-full")),
        (false, true) => Some(Sentence::new("import-said-guessed")),
        (false, false) => None,
    };
    if !who.is_empty() {
        scribe.say_with("audience.access", json!(who), key, remark);
    }
}

fn hosting(properties: &Properties, scribe: &mut Scribe<'_>, cells: &mut Cells<'_, '_>) {
    for key in ["host.name", "host.provider"] {
        let name = properties.get(key);
        if let Some(name) = name.and_then(|given| cells.text(key, given)) {
            scribe.say("hosting.provider", name, key);
            break;
        }
    }
    let key = "host.provider.type";
    let kind = properties.get(key).and_then(|given| cells.text(key, given));
    if let Some(kind) = kind {
        match MACHINES
            .iter()
            .find(|(word, _)| word.eq_ignore_ascii_case(&kind))
        {
            Some((_, is_own)) => {
                scribe.say("hosting.own_hardware", *is_own, key);
            }
            None => cells.remark(key, "import-value", &kind),
        }
        let server = properties.get("host.server.type").unwrap_or_default();
        let goes_ill = |(machine, hosting): &(&str, &str)| {
            machine.eq_ignore_ascii_case(server) && hosting.eq_ignore_ascii_case(&kind)
        };
        if IMPOSSIBLE.iter().any(goes_ill) {
            let both = format!("{server} + {kind}");
            cells.remark("host.server.type", "import-impossible", &both);
        }
    }
    let key = "host.country.code";
    let coded = properties.get(key).and_then(|given| cells.text(key, given));
    let code = coded.as_deref().and_then(places::code);
    if let (Some(given), None) = (&coded, &code) {
        cells.remark(key, "import-value", given);
    }
    let name_key = "host.country.name";
    let name = properties.get(name_key);
    let name = name.and_then(|given| cells.text(name_key, given));
    let named = name.as_deref().and_then(places::named);
    match (code, named) {
        (Some(code), Some(named)) if code != named => {
            cells.remark(key, "import-two-countries", &code);
        }
        (Some(code), _) => {
            scribe.say("place.data_country", code, key);
        }
        (None, Some(named)) => {
            scribe.say("place.data_country", named, name_key);
        }
        (None, None) => {}
    }
}
