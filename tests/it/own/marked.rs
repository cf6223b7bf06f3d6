//! What one added oneself is told apart wherever it is shown.

use serde_json::{Value as Json, json};

use super::disk::Home;
use crate::cli::argument;

/// A hoster that nobody else knows, and a claim about one that everybody knows.
fn own() -> Json {
    let claim = |content: Json, source: &str| {
        let mut claim = content;
        claim["source"] = source.into();
        claim["seen"] = "2026-11-20".into();
        json!([claim])
    };
    json!([
        { "id": "le-houx", "name": "Le Houx (exemple)", "facts": {
            "audience.accepts": claim(json!({ "has": ["association"] }), "local"),
            "support.contact_hours": claim(json!({ "value": "office_hours" }), "https://houx.example/"),
        } },
        { "id": "infini", "name": "Infini", "facts": {
            "support.contact_hours": claim(json!({ "value": "office_hours" }), "declared"),
        } },
    ])
}

fn needs(home: &Home) -> String {
    let need = |criterion: &str, want: &str, importance: &str| json!({ "criterion": criterion, "want": want, "importance": importance });
    let needs = json!({ "format": "matou.needs/1", "needs": [
        need("audience.accepts", "association", "indispensable"),
        need("support.contact_hours", "office_hours", "important"),
    ] });
    let path = home.folder().join("needs.json");
    std::fs::write(&path, needs.to_string()).unwrap();
    argument(&path)
}

#[test]
fn every_text_marks_the_hoster_and_the_claim() {
    let home = Home::with(&own());
    let needs = needs(&home);
    let hoster = "inconnu du catalogue commun";
    let claim = "déclaré par l’hébergeur (20 novembre 2026, il y a 3 jours, ajouté par vous)";
    let of = |arguments: &[&str]| {
        let needs = ["--needs", needs.as_str()];
        let ran = home.matou(&[arguments, &needs].concat());
        // Words may stand on two lines.
        ran.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for form in ["text", "markdown", "html", "csv"] {
        let said = of(&["match", "--format", form]);
        assert!(said.contains(hoster), "{form}: {said}");
    }
    assert!(of(&["explain", "le-houx"]).contains(hoster));
    assert!(of(&["explain", "infini"]).contains(claim));
    assert!(of(&["explain", "le-houx", "--against", "infini"]).contains(hoster));
    for form in ["text", "markdown", "html"] {
        let said = of(&["compare", "le-houx", "infini", "--format", form]);
        assert!(said.contains(hoster), "{form}: {said}");
        assert!(said.contains("ajouté par vous)"), "{form}: {said}");
    }
    let listed = home.matou(&["catalogue", "list"]).out;
    let line = listed.lines().find(|line| line.starts_with("le-houx "));
    assert!(line.is_some_and(|line| line.contains("(ajouté par vous)")));
    assert_eq!(listed.matches("ajouté par vous").count(), 1);
    assert!(
        home.matou(&["catalogue", "show", "le-houx"])
            .out
            .contains(hoster)
    );
}

#[test]
fn json_marks_what_is_ones_own_and_only_that() {
    let home = Home::with(&own());
    let needs = needs(&home);
    let found = home.matou(&["match", "--needs", &needs, "--format", "json"]);
    let found: Json = serde_json::from_str(&found.out).unwrap();
    let results = found["results"].as_array().unwrap();
    let of = |id: &str| results.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!(of("le-houx")["own"], true);
    assert!(of("infini").get("own").is_none());
    let claims = |id: &str| of(id)["criteria"][1]["claims"].clone();
    let claim = json!([{ "source": "declared", "seen": "2026-11-20", "own": true }]);
    assert_eq!(claims("infini"), claim);
    let shared = results
        .iter()
        .filter(|one| one["id"] != "le-houx" && one["id"] != "infini");
    for one in shared {
        assert!(!one.to_string().contains("\"own\""), "{one}");
    }
}

#[test]
fn a_newer_fact_of_the_shared_catalogue_is_shown_as_newer_than_ones_own() {
    let own = |seen: &str| {
        let claim = json!({ "value": "best_effort", "source": "local", "seen": seen });
        json!([{ "id": "girofle", "name": "Le Girofle (exemple)",
                 "facts": { "support.contact_hours": [claim] } }])
    };
    let shared = json!([{ "id": "girofle", "name": "Le Girofle (exemple)", "facts": {
        "support.contact_hours":
            [{ "value": "office_hours", "source": "https://girofle.example/", "seen": "2026-11" }],
    } }]);
    let home = Home::new();
    let needs = needs(&home);
    let (base, added) = (
        home.folder().join("base.json"),
        home.folder().join("own.json"),
    );
    std::fs::write(&base, super::file("", &shared).bytes).unwrap();
    let of = |seen: &str, arguments: &[&str]| {
        std::fs::write(&added, super::file("", &own(seen)).bytes).unwrap();
        let (base, added) = (argument(&base), argument(&added));
        let files = ["--catalogue", base.as_str(), "--with", added.as_str()];
        let ran = home.matou(&[arguments, &files].concat());
        ran.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let outdated = "Le catalogue commun est plus récent ; vous aviez ajouté :";
    for arguments in [
        &["catalogue", "show", "girofle"][..],
        &["explain", "girofle", "--needs", &needs],
    ] {
        let older = of("2026-10", arguments);
        assert!(older.contains(outdated), "{older}");
        assert!(older.contains("quand quelqu’un est disponible"), "{older}");
        // Of the same date, and later, what was added counts.
        for seen in ["2026-11", "2026-11-20"] {
            let newer = of(seen, arguments);
            assert!(!newer.contains(outdated), "{newer}");
            assert!(newer.contains("Une autre source dit :"), "{newer}");
        }
    }
}
