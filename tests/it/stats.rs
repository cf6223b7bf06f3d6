//! What a catalogue covers: counted by hand for a small one, and again from the file for the bundled one.

use matou::catalogue::{self, stats};
use matou::criteria;
use serde_json::{Value as Json, json};

use crate::cli::{Given, matou, matou_with};
use crate::support::{TODAY, catalogue_file, load};

/// Three hosters: one well documented, one by a single claim, one closed.
fn small() -> Json {
    let page = |path: &str| format!("https://{path}");
    catalogue_file(&json!([
        { "id": "a", "name": "A", "facts": {
            "place.country": [{ "value": "FR", "source": page("www.a.example:8443/x"), "seen": "2026-11-23" }],
            "work.on_call": [
                { "value": "rota", "source": page("a.example?y"), "seen": "2012" },
                { "value": "none", "source": "declared", "seen": "2024" },
            ],
            "values.networks": [{ "has": ["CHATONS", "FFDN"], "source": page("b.example/") }],
            "services.offer": [
                { "has": [{ "type": "wiki", "software": "YesWiki" }, { "type": "wiki" }, { "type": "chat" }],
                  "lacks": ["vps"], "source": "local", "seen": "2023-11" },
            ],
        } },
        { "id": "b", "name": "B", "facts": {
            "values.networks": [{ "has": ["Chatons"], "source": page("b.example/z"), "seen": "2023-10" }],
        } },
        { "id": "c", "name": "C", "facts": {
            "identity.status": [{ "value": "closed", "source": page("c.example"), "seen": "2016-11-23" }],
            "services.offer": [{ "has": [{ "type": "chat" }], "source": page("c.example"), "seen": "2016-11-22" }],
        } },
    ]))
}

/// Returns names with their counts.
fn pairs(counts: &[stats::Count]) -> Vec<(&str, usize)> {
    counts
        .iter()
        .map(|one| (one.name.as_str(), one.count))
        .collect()
}

#[test]
fn a_small_catalogue_is_counted_as_by_hand() {
    let catalogue = load(&small()).unwrap().catalogue;
    let counted = stats::stats(&catalogue, TODAY);
    assert_eq!((counted.hosters, counted.closed), (3, 1));
    assert_eq!((counted.facts, counted.claims), (7, 8));
    let spread = counted.of_a_hoster;
    assert_eq!((spread.least, spread.median, spread.most), (1, 2, 4));
    let coverage = |id| {
        let one = counted
            .criteria
            .iter()
            .find(|one| one.criterion.id == id)
            .unwrap();
        (one.documented(), one.recent, one.old, one.undated)
    };
    assert_eq!(coverage("work.on_call"), (1, 1, 0, 0));
    assert_eq!(coverage("values.networks"), (2, 0, 1, 1));
    assert_eq!(coverage("services.offer"), (2, 1, 1, 0));
    assert_eq!(coverage("price.yearly"), (0, 0, 0, 0));
    assert_eq!(counted.ages.up_to, [1, 1, 1, 1, 1], "{:?}", counted.ages);
    assert_eq!((counted.ages.older, counted.ages.undated), (2, 1));
    let sources = &counted.sources;
    assert_eq!((sources.pages, sources.declared, sources.local), (6, 1, 1));
    let hosts = [("a.example", 2), ("b.example", 2), ("c.example", 2)];
    assert_eq!(pairs(&sources.hosts), hosts);
    assert_eq!(pairs(&counted.networks), [("CHATONS", 2), ("FFDN", 1)]);
    assert_eq!(pairs(&counted.countries), [("FR", 1)]);
    assert_eq!(pairs(&counted.services), [("chat", 2), ("wiki", 1)]);
}

#[test]
fn an_empty_catalogue_covers_nothing() {
    let catalogue = load(&catalogue_file(&json!([]))).unwrap().catalogue;
    let counted = stats::stats(&catalogue, TODAY);
    assert_eq!(
        (counted.hosters, counted.claims, counted.of_a_hoster.most),
        (0, 0, 0)
    );
    assert_eq!(counted.criteria.len(), criteria::all().count());
}

/// Counts the bundled file again, from its JSON alone.
#[test]
fn the_bundled_catalogue_is_counted_as_its_file_says() {
    let file: Json = serde_json::from_slice(&catalogue::bundled_file().bytes).unwrap();
    let hosters = file["hosters"].as_array().unwrap();
    let facts: Vec<(&String, &Vec<Json>)> = hosters
        .iter()
        .flat_map(|one| one["facts"].as_object().unwrap())
        .map(|(id, claims)| (id, claims.as_array().unwrap()))
        .collect();
    let claims = || facts.iter().flat_map(|(_, claims)| claims.iter());
    let counted = stats::stats(&catalogue::bundled().unwrap().catalogue, TODAY);
    assert_eq!(counted.hosters, hosters.len());
    assert_eq!(counted.facts, facts.len());
    assert_eq!(counted.claims, claims().count());
    assert_eq!(
        counted.ages.undated,
        claims().filter(|one| one["seen"].is_null()).count()
    );
    let dated: usize = counted.ages.up_to.iter().sum();
    assert_eq!(
        dated + counted.ages.older + counted.ages.undated,
        counted.claims
    );
    for one in &counted.criteria {
        let documented = facts.iter().filter(|(id, _)| *id == one.criterion.id);
        assert_eq!(one.documented(), documented.count(), "{}", one.criterion.id);
    }
}

#[test]
fn the_readme_tells_the_figures_of_the_bundled_catalogue() {
    let readme = include_str!("../../README.md");
    let counted = stats::stats(&catalogue::bundled().unwrap().catalogue, TODAY);
    let recent: usize = counted.ages.up_to.iter().take(3).sum();
    let thousands = |number: usize| match (number / 1000, number % 1000) {
        (0, number) => number.to_string(),
        (thousands, rest) => format!("{thousands} {rest:03}"),
    };
    let documented = |id: &str| {
        let one = counted.criteria.iter().find(|one| one.criterion.id == id);
        one.unwrap().documented()
    };
    let (claims, undated) = (counted.claims, counted.ages.undated);
    for figure in [
        format!("{} hosters, mostly", counted.hosters),
        format!(
            "{} criteria documented by {} claims",
            counted.facts,
            thousands(claims)
        ),
        format!("{} claims are dated", claims - undated),
        format!("{recent} of them within three years; {undated} are undated"),
        format!("{} in France", counted.countries[0].count),
        format!("a region for {}", documented("place.region")),
        format!(
            "{} document that they belong to CHATONS; {} have closed",
            counted.networks[0].count, counted.closed
        ),
        format!(
            "documented for {}; the most frequent",
            documented("services.offer")
        ),
        format!("collaborative text ({})", counted.services[0].count),
        format!(
            "whom they accept {}, legal form {}",
            documented("audience.accepts"),
            documented("governance.legal_form")
        ),
        format!(
            "channels {}, accompaniment {}",
            documented("support.channels"),
            documented("accompaniment.offer")
        ),
        format!(
            "contact hours {}, backups {}",
            documented("support.contact_hours"),
            documented("commitment.backups")
        ),
    ] {
        assert!(readme.contains(&figure), "{figure}");
    }
}

#[test]
fn the_page_fits_its_columns_in_both_languages() {
    for language in ["fr", "en"] {
        for columns in [40, 60, 80, 120] {
            let given = Given {
                variables: &[("COLUMNS", &columns.to_string())],
                ..Given::default()
            };
            let ran = matou_with(&given, &["--lang", language, "catalogue", "stats"]);
            assert_eq!(ran.exit.code(), 0, "{}", ran.err);
            for line in ran.out.lines() {
                assert!(matou::text::width(line) <= columns, "{columns}: {line}");
            }
        }
    }
}

#[test]
fn the_page_of_a_small_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    std::fs::write(&path, small().to_string()).unwrap();
    let path = path.to_str().unwrap();
    for (language, name) in [("fr", "in_french"), ("en", "in_english")] {
        let ran = matou(&[
            "--lang",
            language,
            "--catalogue",
            path,
            "catalogue",
            "stats",
        ]);
        insta::assert_snapshot!(format!("stats_{name}"), ran.out);
    }
}

#[test]
fn a_program_reads_the_same_figures() {
    let ran = matou(&["catalogue", "stats", "--format", "json"]);
    let json: Json = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["format"], matou::report::stats::FORMAT);
    let counted = stats::stats(&catalogue::bundled().unwrap().catalogue, TODAY);
    assert_eq!(json["catalogue"]["hosters"], counted.hosters);
    assert_eq!(json["day"], "2026-11-23");
    assert_eq!(json["claims"], counted.claims);
    assert_eq!(
        json["criteria"].as_array().unwrap().len(),
        criteria::all().count()
    );
    let ages = json["ages"].as_array().unwrap();
    let sum: u64 = ages.iter().map(|one| one["claims"].as_u64().unwrap()).sum();
    assert_eq!(
        sum + json["undated"].as_u64().unwrap(),
        counted.claims as u64
    );
    assert_eq!(ages[0]["over_years"], 0);
    assert!(ages.last().unwrap()["up_to_years"].is_null());
    let hosts = json["sources"]["hosts"].as_array().unwrap();
    assert_eq!(hosts.len(), counted.sources.hosts.len());
}
