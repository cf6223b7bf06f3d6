//! `ChatonsInfos`: the samples, and what generators and people make of the format.

use serde_json::{Value as Json, json};

use super::{Import, assert_decent, has, lacks, local, many, notes, remarked, sample, value};
use matou::catalogue::import::{Document, Found, Imported};
use matou::criteria::{self, Source};

/// Reads samples together.
fn samples(names: &[&str]) -> Imported {
    let documents: Vec<Document> = names
        .iter()
        .map(|name| sample(&format!("chatonsinfos/{name}.properties")))
        .collect();
    Import::of_samples().read(&documents)
}

/// Reads one file after another, all of which have to be of use; the first one is `o.properties`.
fn read(files: &[&str]) -> Imported {
    let documents: Vec<Document> = files
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let name = if index == 0 {
                "o"
            } else {
                ["a", "b", "c"][index - 1]
            };
            local(&format!("{name}.properties"), text)
        })
        .collect();
    Import::of_samples().read(&documents)
}

/// Reads one organisation with these lines, and returns it with the keys of what was remarked.
fn organization(lines: &str) -> (Found, Vec<&'static str>) {
    let imported = read(&[&format!("organization.name = O\n{lines}")]);
    let remarked = remarked(&imported);
    assert_eq!(imported.hosters.len(), 1);
    (imported.hosters[0].clone(), remarked)
}

/// Reads an organisation with services.
fn offering(services: &[&str]) -> (Found, Vec<&'static str>) {
    let name = |index: usize| ["a", "b", "c"][index];
    let links = many(services.len(), |index| {
        format!("subs.x{index} = https://o.org/{}.properties", name(index))
    });
    let first = format!("organization.name = O\n{links}");
    let files: Vec<&str> = std::iter::once(first.as_str())
        .chain(services.iter().copied())
        .collect();
    let imported = read(&files);
    (imported.hosters[0].clone(), remarked(&imported))
}

#[test]
fn the_federation_is_read_without_a_remark() {
    let french = matou::locale::Locale::new(matou::locale::Language::French);
    let import = Import::of_samples();
    let mut importer = matou::catalogue::import::Importer::new(import.rules(&french));
    let links = importer
        .read(&sample("chatonsinfos/01-federation.properties"))
        .unwrap();
    assert_eq!(
        links,
        [
            "https://nuage-pair.example.org/.well-known/chatonsinfos/organization.properties",
            "https://grenier.example.net/chatonsinfos/grenier.properties",
        ]
    );
    let read = importer.finish();
    assert_eq!(read.understood.len(), 1);
    assert!(read.hosters.is_empty());
    assert!(remarked(&read).is_empty());
}

#[test]
fn the_organisation_is_read_whole() {
    let imported = samples(&["02-organization-valid"]);
    let [hoster] = imported.hosters.as_slice() else {
        panic!("one hoster was expected: {imported:?}");
    };
    assert_decent(hoster);
    assert_eq!(hoster.name, "Nuage Pair (exemple)");
    for (criterion, expected) in [
        ("governance.legal_form", json!("cooperative")),
        ("place.country", json!("FR")),
        ("place.city", json!("Rennes")),
        ("place.region", Json::Null),
        ("identity.founded", json!(2015)),
        ("identity.status", json!("active")),
        ("identity.website", json!("https://nuage-pair.example.org/")),
        (
            "identity.member_since",
            json!({ "network": "CHATONS", "year": 2017 }),
        ),
    ] {
        assert_eq!(value(hoster, criterion), expected, "{criterion}");
    }
    assert_eq!(has(hoster, "values.networks"), ["CHATONS"]);
    assert_eq!(has(hoster, "support.channels"), ["email", "chat"]);
    assert!(remarked(&imported).is_empty());
    let website = criteria::find("identity.website").unwrap();
    let claim = &hoster.facts.get(website).unwrap().claims()[0];
    assert_eq!(claim.source, Source::Local);
    assert_eq!(claim.seen.as_deref(), Some("2024-01-15"));
    assert_eq!(
        claim.note,
        "ChatonsInfos, fichier 02-organization-valid.properties, clé organization.website."
    );
}

#[test]
fn the_service_at_the_website_of_the_organisation_is_its_own() {
    let imported = samples(&["02-organization-valid", "03-service-valid"]);
    let hoster = &imported.hosters[0];
    assert_decent(hoster);
    assert_eq!(
        has(hoster, "services.offer"),
        [json!({ "type": "file_sharing_suite", "software": "Nextcloud" })]
    );
    assert_eq!(has(hoster, "audience.access"), ["members", "customers"]);
    assert_eq!(value(hoster, "hosting.own_hardware"), json!(true));
    assert_eq!(
        value(hoster, "hosting.provider"),
        json!("Hébergeur Amont Exemple")
    );
    assert_eq!(value(hoster, "place.data_country"), json!("FR"));
    // The organisation says itself where to write to it: its services are not asked.
    assert_eq!(
        value(hoster, "identity.contact"),
        json!("https://nuage-pair.example.org/contact/")
    );
    assert_eq!(remarked(&imported), ["import-attached"]);
}

#[test]
fn what_a_generator_could_not_fill_in_is_absent() {
    let text = sample("chatonsinfos/05-service-generated-nulls.properties").bytes;
    let (hoster, remarked) = offering(&[std::str::from_utf8(&text).unwrap()]);
    assert_decent(&hoster);
    assert!(
        has(&hoster, "services.offer").is_empty(),
        "the software is unknown"
    );
    assert_eq!(
        value(&hoster, "identity.founded"),
        Json::Null,
        "the start is that of the file"
    );
    assert_eq!(has(&hoster, "audience.access"), ["members"]);
    let note = &notes(&hoster, "audience.access")[0];
    assert!(note.ends_with("peut-être jamais relue."), "{note}");
    assert_eq!(value(&hoster, "hosting.own_hardware"), json!(false));
    assert_eq!(remarked, ["import-placeholder", "import-impossible"]);
}

#[test]
fn a_mark_and_the_ends_of_lines_of_windows_do_not_matter() {
    let text = sample("chatonsinfos/06-service-bom-crlf.properties").bytes;
    assert!(text.starts_with(b"\xef\xbb\xbf") && text.windows(2).any(|two| two == b"\r\n"));
    let (hoster, remarked) = offering(&[std::str::from_utf8(&text).unwrap()]);
    assert_eq!(
        has(&hoster, "services.offer"),
        [json!({ "type": "collaborative_text", "software": "Etherpad" })]
    );
    assert_eq!(has(&hoster, "audience.access"), ["open"]);
    assert_eq!(value(&hoster, "place.data_country"), json!("DE"));
    assert_eq!(value(&hoster, "hosting.own_hardware"), json!(false));
    assert!(
        remarked.is_empty(),
        "the date with slashes is one: {remarked:?}"
    );
}

#[test]
fn metrics_are_recognised_and_passed_over() {
    let imported = samples(&["10-metrics"]);
    assert!(imported.hosters.is_empty());
    assert!(remarked(&imported).is_empty());
    assert_eq!(imported.understood[0].what.key(), "import-metrics");
}

#[test]
fn the_status_is_what_the_organisation_says_and_not_its_network() {
    for (lines, expected, remark) in [
        ("organization.status.level = ACTIVE", "active", None),
        ("organization.status.level = on", "active", None),
        ("organization.status.level = IDLE", "unknown", None),
        (
            "organization.status.level = AWAY\norganization.enddate = 2024-05-01",
            "closed",
            None,
        ),
        (
            "organization.status.level = AWAY\norganization.enddate = 2030-05-01",
            "unknown",
            None,
        ),
        ("organization.status.level = AWAY", "unknown", None),
        (
            "organization.status.level = ACTIVE\norganization.enddate = 01/05/2024",
            "unknown",
            Some("import-active-and-ended"),
        ),
        (
            "organization.status.level = DRAFT",
            "unknown",
            Some("import-status"),
        ),
    ] {
        let (hoster, remarked) = organization(lines);
        assert_eq!(
            value(&hoster, "identity.status"),
            json!(expected),
            "{lines}"
        );
        assert_eq!(remarked, Vec::from_iter(remark), "{lines}");
    }
    let (hoster, _) = organization("organization.memberof.chatons.status.level = AWAY");
    assert_eq!(value(&hoster, "identity.status"), Json::Null);
    assert_eq!(lacks(&hoster, "values.networks"), ["CHATONS"]);
    let (hoster, _) = organization(
        "organization.status.level = IDLE\norganization.status.description = Déménagement",
    );
    let note = &notes(&hoster, "identity.status")[0];
    assert!(
        note.contains("en pause, «\u{a0}Déménagement\u{a0}»"),
        "{note}"
    );
}

#[test]
fn memberships_of_any_federation_are_kept() {
    let (hoster, _) = organization(
        "organization.memberof.ffdn.startdate = 2012-01-01\n\
         organization.memberof.hirondelles.status.level = ACTIVE\n\
         organization.memberof.chatons.status.level =",
    );
    assert_eq!(has(&hoster, "values.networks"), ["FFDN", "hirondelles"]);
    assert_eq!(
        value(&hoster, "identity.member_since"),
        Json::Null,
        "one network's year is kept"
    );
}

#[test]
fn a_country_that_a_generator_filled_in_yields_to_the_name_that_somebody_wrote() {
    for (lines, expected, remarks) in [
        ("organization.country.code = fr", json!("FR"), 0),
        ("organization.country.name = Belgique", json!("BE"), 0),
        (
            "organization.country.name = Belgique\norganization.country.code = FR",
            json!("BE"),
            1,
        ),
        (
            "organization.country.name = France\norganization.country.code = BE",
            Json::Null,
            1,
        ),
        (
            "organization.country.name = Syldavie\norganization.country.code = ZZ",
            Json::Null,
            2,
        ),
    ] {
        let (hoster, remarked) = organization(lines);
        assert_eq!(value(&hoster, "place.country"), expected, "{lines}");
        assert_eq!(remarked.len(), remarks, "{lines}: {remarked:?}");
    }
}

#[test]
fn nothing_of_the_home_of_a_single_person_is_kept() {
    let address = "organization.geolocation.address = 1 rue de l'Exemple, 35000 Rennes\n";
    let (hoster, _) = organization(&format!("{address}organization.type = INDIVIDUAL"));
    assert_eq!(value(&hoster, "place.city"), Json::Null);
    let (hoster, _) = organization(&format!(
        "{address}organization.contact.email = camille@mail.example"
    ));
    assert_eq!(value(&hoster, "place.city"), json!("Rennes"));
    assert_decent(&hoster);
    let text = format!("{:?}", hoster.facts);
    assert!(!text.contains("camille"), "{text}");
}

#[test]
fn keys_of_any_case_and_values_in_quotes_are_read() {
    let (hoster, remarked) = organization(
        "organization.startDate=2015-04-01\n\
         organization.description =\"Collectif d'entraide, dit \\\"le pad\\\"\"\n\
         organization.website = 'https://o.org/#y#x'\n\
         [Subs]\n\
         organization.legal.url : https://o.org/legal\n\
         no sign\nno sign either",
    );
    assert_eq!(value(&hoster, "identity.founded"), json!(2015));
    assert_eq!(
        value(&hoster, "identity.summary"),
        json!("Collectif d'entraide, dit \"le pad\"")
    );
    assert_eq!(
        value(&hoster, "identity.website"),
        json!("https://o.org/#y")
    );
    assert_eq!(
        value(&hoster, "identity.terms"),
        json!("https://o.org/legal")
    );
    assert_eq!(
        remarked,
        ["import-section", "import-no-equals", "import-fragment"]
    );
}

#[test]
fn of_a_key_that_stands_twice_the_last_value_that_says_something_is_kept() {
    let (hoster, remarked) = organization(
        "organization.type = COMPANY\norganization.type = ASSOCIATION\norganization.type =",
    );
    assert_eq!(
        value(&hoster, "governance.legal_form"),
        json!("association")
    );
    assert_eq!(remarked, ["import-repeated"]);
    let (_, remarked) = organization("organization.type = OTHER\norganization.type = OTHER");
    assert!(remarked.is_empty());
}

#[test]
fn what_is_not_known_is_left_out_and_named() {
    let (hoster, remarked) = organization(
        "organization.type = NOT_A_TYPE\norganization.moustache = long\norganization.startdate = 2031-01-01",
    );
    assert_eq!(value(&hoster, "governance.legal_form"), Json::Null);
    assert_eq!(value(&hoster, "identity.founded"), Json::Null);
    assert_eq!(
        remarked,
        ["import-unknown-keys", "import-future", "import-value"]
    );
}

#[test]
fn a_broken_id_of_a_link_leads_to_its_service_all_the_same() {
    let organization = "organization.name = O\n\
        subs.blog:https://o.org/a.properties = 'https://o.org/a.properties'\n\
        subs.blog=https://o.org/a.properties";
    let service = "file.class = Service\nsoftware.name = WordPress\nservice.registration = Closed";
    let imported = read(&[organization, service]);
    let hoster = &imported.hosters[0];
    assert_eq!(
        has(hoster, "services.offer"),
        [json!({ "type": "cms", "software": "WordPress" })]
    );
    assert!(has(hoster, "audience.access").is_empty());
    assert_eq!(remarked(&imported), ["import-value"]);
}

#[test]
fn what_services_do_not_agree_on_is_not_said_of_the_whole() {
    let service = |country: &str, kind: &str| {
        format!(
            "file.class = Service\nsoftware.name = Etherpad\nservice.registration = None\n\
             host.country.code = {country}\nhost.provider.type = {kind}\n\
             service.contact.url = https://o.org/help"
        )
    };
    let (hoster, remarked) = offering(&[&service("FR", "HOME"), &service("DE", "HOSTEDBAY")]);
    assert_eq!(value(&hoster, "place.data_country"), Json::Null);
    assert_eq!(value(&hoster, "hosting.own_hardware"), json!(true));
    assert_eq!(
        value(&hoster, "identity.contact"),
        json!("https://o.org/help")
    );
    assert_eq!(remarked, ["import-disagree"]);
    assert_eq!(
        notes(&hoster, "audience.access").len(),
        1,
        "the same thing is said once"
    );
}

#[test]
fn a_service_that_ended_is_not_offered() {
    let (hoster, remarked) = offering(&[
        "file.class = Service\nsoftware.name = Etherpad\nservice.enddate = 2025-01-01",
        "file.class = Service\nsoftware.name = Framadate\nservice.enddate = 2031-01-01",
    ]);
    assert_eq!(
        has(&hoster, "services.offer"),
        [json!({ "type": "poll_date", "software": "Framadate" })]
    );
    assert_eq!(remarked, ["import-ended"]);
}

#[test]
fn a_service_that_could_be_several_organisations_is_nobodys() {
    let organization = |name: &str| {
        format!("organization.name = {name}\nsubs.a = https://{name}.org/pad.properties")
    };
    let documents = [
        local("o.properties", organization("one")),
        local("p.properties", organization("two")),
        local(
            "pad.properties",
            "file.class = Service\nsoftware.name = Etherpad",
        ),
    ];
    let imported = Import::of_samples().read(&documents);
    assert!(
        imported
            .hosters
            .iter()
            .all(|hoster| has(hoster, "services.offer").is_empty())
    );
    assert_eq!(remarked(&imported), ["import-orphan"]);
}

#[test]
fn a_file_says_what_it_is_by_its_keys_where_it_has_no_class() {
    let service = "service.name = S\nsoftware.name = Lufi\nhost.name = H";
    let (hoster, _) = offering(&[service]);
    assert_eq!(
        has(&hoster, "services.offer"),
        [json!({ "type": "file_transfer", "software": "Lufi" })]
    );
}

#[test]
fn an_address_that_a_file_states_is_its_source() {
    let (hoster, _) = organization(
        "file.url = https://o.org/o.properties\norganization.type = OTHER\nfile.datetime = 2024-05-06T07:08:09",
    );
    let form = criteria::find("governance.legal_form").unwrap();
    let claim = &hoster.facts.get(form).unwrap().claims()[0];
    assert_eq!(
        claim.source,
        Source::Page("https://o.org/o.properties".into())
    );
    assert_eq!(claim.seen.as_deref(), Some("2024-05-06"));
}
