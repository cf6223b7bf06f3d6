//! What holds for any catalogue: written and read it is the same, and laying it over another one twice, or in another
//! order, changes nothing that dates decide.

use matou::catalogue::{self, Catalogue, Hoster, SourceFile};
use matou::criteria::Fact;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::over;
use crate::generate::{Mix, world};
use crate::support::catalogue_file;

fn read(file: &Json) -> Catalogue {
    let bytes = file.to_string().into_bytes();
    let name = "written.json".to_owned();
    let loaded = catalogue::load(&[SourceFile { name, bytes }]);
    loaded.expect("what is written can be read").catalogue
}

/// What counts of every fact: the value, or each element, with the date of who says so.
fn resolved(hosters: &[Hoster]) -> Vec<String> {
    let date = |fact: &Fact, claim: usize| fact.claims()[claim].seen.clone();
    let mut said = Vec::new();
    for hoster in hosters {
        for (criterion, fact) in hoster.facts.iter() {
            let about = format!("{} {}", hoster.id, criterion.id);
            if let Some((value, claim)) = fact.value() {
                said.push(format!("{about} {value:?} {:?}", date(fact, claim)));
            }
            for one in fact.mentions() {
                let key = one.element.key();
                let date = date(fact, one.claim);
                said.push(format!("{about} {key} {} {date:?}", one.present));
            }
        }
    }
    said.sort();
    said
}

/// Gives every claim of a list of hosters a date of its own, so that dates decide everything.
fn dated(hosters: &[Json], first: u32) -> Json {
    let mut day = first;
    let mut hosters = json!(hosters);
    for hoster in hosters.as_array_mut().unwrap() {
        for claims in hoster["facts"].as_object_mut().unwrap().values_mut() {
            for claim in claims.as_array_mut().unwrap() {
                claim["seen"] = format!("{}", 1000 + day).into();
                day += 2;
            }
        }
    }
    hosters
}

proptest! {
    #![proptest_config(crate::properties::times(128))]

    #[test]
    fn a_catalogue_that_is_written_and_read_is_the_same(world in world(Mix::Every)) {
        let catalogue = read(&catalogue_file(&json!(world.hosters)));
        let written = catalogue.to_json();
        let again = read(&written);
        prop_assert_eq!(&again.hosters, &catalogue.hosters);
        prop_assert_eq!(again.to_json(), written);
    }

    #[test]
    fn laying_the_same_over_it_twice_changes_nothing(
        (shared, own) in (world(Mix::Every), world(Mix::Every))
    ) {
        let (shared, own) = (json!(shared.hosters), json!(own.hosters));
        let once = over(&shared, &own);
        let twice = over(&once.to_json()["hosters"], &own);
        prop_assert_eq!(twice.to_json()["hosters"].clone(), once.to_json()["hosters"].clone());
    }

    #[test]
    fn where_dates_decide_the_order_of_files_does_not(
        (one, other) in (world(Mix::Every), world(Mix::Every))
    ) {
        let (one, other) = (dated(&one.hosters, 0), dated(&other.hosters, 1));
        prop_assert_eq!(
            resolved(&over(&one, &other).hosters),
            resolved(&over(&other, &one).hosters)
        );
    }
}
