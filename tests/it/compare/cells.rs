//! What stands in each cell, against the catalogue file.

use std::collections::BTreeMap;

use matou::criteria::{self, Scalar, Values, Vocabulary};
use matou::locale::{Language, Locale};
use serde_json::Value as Json;

use super::{catalogue, cells_of, compared, fours, needs, paragraphs, rows};
use crate::cli::matou;

/// Finds the claims of a hoster about a criterion.
fn claims<'j>(catalogue: &'j Json, hoster: &str, criterion: &str) -> &'j [Json] {
    let hosters = catalogue["hosters"].as_array().unwrap();
    let hoster = hosters.iter().find(|one| one["id"] == hoster).unwrap();
    hoster["facts"][criterion]
        .as_array()
        .map_or(&[], Vec::as_slice)
}

/// The claim that counts: the most recent; undated loses; of two of the same date the last.
fn winner(claims: &[Json]) -> Option<&Json> {
    let mut best: Option<&Json> = None;
    for claim in claims {
        let seen = |claim: &Json| claim["seen"].as_str().unwrap_or("").to_owned();
        if best.is_none_or(|best| seen(claim) >= seen(best)) {
            best = Some(claim);
        }
    }
    best
}

/// The elements that are documented as present and as absent, of sets of words, codes and names.
fn resolved(claims: &[Json]) -> (Vec<String>, Vec<String>) {
    let mut last: BTreeMap<String, (String, bool, String)> = BTreeMap::new();
    for claim in claims {
        let seen = claim["seen"].as_str().unwrap_or("").to_owned();
        for (key, present) in [("has", true), ("lacks", false)] {
            for element in claim[key].as_array().map_or(&[][..], Vec::as_slice) {
                let word = element.as_str().unwrap().to_owned();
                let known = last.get(&matou::text::fold(&word));
                if known.is_none_or(|(known, ..)| seen >= *known) {
                    last.insert(matou::text::fold(&word), (seen.clone(), present, word));
                }
            }
        }
    }
    let of = |wanted: bool| {
        let said = last.values().filter(|(_, present, _)| *present == wanted);
        said.map(|(.., word)| word.clone()).collect()
    };
    (of(true), of(false))
}

#[test]
fn without_needs_every_documented_criterion_has_a_row_that_says_what_the_file_says() {
    let catalogue = catalogue();
    let french = Locale::new(Language::French);
    let mut checked = 0;
    for hosters in fours(&catalogue) {
        let compared = compared(&hosters, &[]);
        let told: Vec<&str> = rows(&compared)
            .iter()
            .map(|row| row["criterion"].as_str().unwrap())
            .collect();
        for criterion in criteria::all() {
            let documented = |hoster: &String| !claims(&catalogue, hoster, criterion.id).is_empty();
            let is_told = told.iter().filter(|one| **one == criterion.id).count();
            let expected = usize::from(hosters.iter().any(documented));
            assert_eq!(is_told, expected, "{} {hosters:?}", criterion.id);
        }
        for row in rows(&compared) {
            let id = row["criterion"].as_str().unwrap();
            let criterion = criteria::find(id).unwrap();
            for (cell, hoster) in cells_of(row).iter().zip(&hosters) {
                assert_eq!(cell["hoster"], **hoster);
                let claims = claims(&catalogue, hoster, id);
                assert_eq!(cell["documented"], !claims.is_empty(), "{hoster} {id}");
                checked += 1;
                let said = paragraphs(cell).join(" ");
                if claims.is_empty() {
                    assert_eq!(said, "non documenté");
                    continue;
                }
                for part in parts(&french, criterion, claims) {
                    assert!(said.contains(&part), "{hoster} {id}: {part} in {said}");
                }
                // Every claim is told, either as what counts or as what says otherwise.
                let cited = cell["claims"].as_array().unwrap().len();
                let contrary = cell["contrary"].as_array().unwrap().len();
                assert_eq!(cited + contrary, claims.len(), "{hoster} {id}");
                let sources = cell["claims"].as_array().unwrap().iter();
                for cited in sources {
                    let is_it = |claim: &Json| {
                        claim["source"] == cited["source"]
                            && claim["seen"] == cited["seen"]
                            && claim["note"].as_str().unwrap_or("") == cited["note"]
                    };
                    assert!(claims.iter().any(is_it), "{hoster} {id}: {cited}");
                }
            }
        }
    }
    assert!(checked > 1_000, "{checked}");
}

/// What has to be found in the words of a cell.
fn parts(locale: &Locale, criterion: &criteria::Criterion, claims: &[Json]) -> Vec<String> {
    let tame = |json: &Json| matou::text::tame(json.as_str().unwrap());
    match criterion.values {
        Values::Scalar(scalar) => {
            let value = &winner(claims).unwrap()["value"];
            match scalar {
                Scalar::Text | Scalar::Url => vec![tame(value)],
                Scalar::Year => vec![value.to_string()],
                Scalar::Country => {
                    vec![locale.text(&format!("country-words.{}", value.as_str().unwrap()))]
                }
                _ => Vec::new(),
            }
        }
        Values::Set(vocabulary) => {
            let word = |word: &String| match vocabulary {
                Vocabulary::Words(_) => locale.text(&format!("{}-words.{word}", criterion.key())),
                Vocabulary::Languages => locale.text(&format!("language-words.{word}")),
                Vocabulary::Countries => locale.text(&format!("country-words.{word}")),
                Vocabulary::Names | Vocabulary::Services => word.clone(),
            };
            if matches!(vocabulary, Vocabulary::Services | Vocabulary::Names) {
                return Vec::new();
            }
            let (has, lacks) = resolved(claims);
            has.iter().chain(&lacks).map(word).collect()
        }
    }
}

#[test]
fn the_same_value_has_the_same_words_and_another_value_has_others() {
    let catalogue = catalogue();
    let fours = fours(&catalogue);
    let all: Vec<Json> = fours.iter().map(|hosters| compared(hosters, &[])).collect();
    for criterion in criteria::all() {
        let Values::Scalar(_) = criterion.values else {
            continue;
        };
        let mut words: BTreeMap<String, String> = BTreeMap::new();
        for (hosters, compared) in fours.iter().zip(&all) {
            let row = rows(compared)
                .iter()
                .find(|row| row["criterion"] == criterion.id);
            let Some(row) = row else {
                continue;
            };
            for (cell, hoster) in cells_of(row).iter().zip(hosters) {
                let claims = claims(&catalogue, hoster, criterion.id);
                let Some(claim) = winner(claims) else {
                    continue;
                };
                let said = paragraphs(cell).join(" ");
                let value = claim["value"].to_string();
                let before = words.insert(value.clone(), said.clone());
                assert!(
                    before.is_none_or(|before| before == said),
                    "{value}: {said}"
                );
            }
        }
        let mut said: Vec<&String> = words.values().collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), words.len(), "{}: {words:?}", criterion.id);
        if criterion.id.starts_with("identity.website") {
            assert!(words.len() > 20);
        }
    }
}

#[test]
fn with_needs_levels_claims_and_places_are_those_of_the_ranking() {
    let needs = needs();
    let mut seen = [0; 3];
    for more in [
        &["--needs", needs.as_str()][..],
        &["--needs", &needs, "--strict"],
    ] {
        check_places(more, &mut seen);
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

/// Compares all hosters and holds them against the ranking for the same needs; counts the proposed, those
/// set aside and the closed.
fn check_places(given: &[&str], seen: &mut [usize; 3]) {
    let ranked = matou(&[&["match", "--format", "json"], given].concat()).out;
    let ranked: Json = serde_json::from_str(&ranked).unwrap();
    let find = |list: &str, id: &Json| {
        let all = ranked[list].as_array().unwrap();
        all.iter().find(|one| one["id"] == *id).cloned()
    };
    for hosters in fours(&catalogue()) {
        let compared = compared(&hosters, given);
        for (index, hoster) in compared["hosters"].as_array().unwrap().iter().enumerate() {
            let id = &hoster["id"];
            if let Some(found) = find("results", id) {
                assert_eq!(hoster["place"], "proposed");
                for key in ["rank", "group", "sixtieths", "name"] {
                    assert_eq!(hoster[key], found[key], "{id} {key}");
                }
                check_needs(&compared, index, &found);
                seen[0] += 1;
            } else if let Some(aside) = find("excluded", id) {
                assert_eq!(
                    (&hoster["place"], &hoster["rank"]),
                    (&"set_aside".into(), &Json::Null)
                );
                let failed: Vec<&Json> = aside["failed"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|one| &one["need"])
                    .collect();
                assert_eq!(
                    hoster["failed"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .collect::<Vec<_>>(),
                    failed
                );
                seen[1] += 1;
            } else {
                assert!(find("closed", id).is_some());
                assert_eq!(hoster["place"], "closed");
                seen[2] += 1;
            }
            // Whoever is not in the order is said to be so before anything else.
            let name = hoster["name"].as_str().unwrap();
            let remarks = compared["remarks"].as_array().unwrap();
            let is_told = remarks
                .iter()
                .any(|one| one.as_str().unwrap().starts_with(name));
            assert!(is_told || hoster["place"] == "proposed", "{name}");
        }
    }
}

/// Holds the rows about needs against the entries of a ranking.
fn check_needs(compared: &Json, column: usize, found: &Json) {
    let entries = found["criteria"].as_array().unwrap();
    let about: Vec<&Json> = rows(compared)
        .iter()
        .filter(|row| row["part"] == "needs")
        .collect();
    assert_eq!(about.len(), entries.len());
    for row in about {
        let entry = entries
            .iter()
            .find(|one| one["need"] == row["need"])
            .unwrap();
        let cell = &cells_of(row)[column];
        for key in ["low", "high", "state"] {
            assert_eq!(cell[key], entry[key], "{key}");
        }
        for key in ["criterion", "importance"] {
            assert_eq!(row[key], entry[key], "{key}");
        }
        let sources = |list: &Json| -> Vec<(Json, Json)> {
            let all = list.as_array().unwrap().iter();
            all.map(|one| (one["source"].clone(), one["seen"].clone()))
                .collect()
        };
        assert_eq!(sources(&cell["claims"]), sources(&entry["claims"]));
        let said = paragraphs(cell);
        let word = match cell["state"].as_str().unwrap() {
            "met" => "rempli",
            "partly" => "en partie",
            "not_met" => "non rempli",
            _ => "non documenté",
        };
        assert!(said[0].starts_with(word), "{said:?}");
        let points = said[0].contains(" sur ");
        assert_eq!(points, row["importance"] != "indispensable", "{said:?}");
        let is_silent = cell["claims"].as_array().unwrap().is_empty();
        assert_eq!(said.len() == 1, is_silent, "{said:?}");
    }
}

#[test]
fn points_of_a_column_add_up_to_its_score() {
    let hosters: Vec<String> = ["infini", "kaz"].map(str::to_owned).to_vec();
    let compared = compared(&hosters, &["--needs", &needs()]);
    for (index, hoster) in compared["hosters"].as_array().unwrap().iter().enumerate() {
        for part in ["assured", "open", "lost"] {
            let cells = rows(&compared).iter().map(|row| &cells_of(row)[index]);
            let sum: u64 = cells
                .filter_map(|cell| cell["sixtieths"][part].as_u64())
                .sum();
            assert_eq!(hoster["sixtieths"][part], sum, "{part}");
        }
    }
}
