//! A catalogue of ours is imported as it is; what any import adds takes nothing away.

use matou::catalogue::import::{Decision, Likeness, recognise, settle};
use matou::catalogue::{self, Catalogue, Change, Own};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{Import, local, sample};
use crate::generate::{Mix, world};
use crate::support::{catalogue_file, hosters_of};

/// Imports a catalogue and writes it again.
fn again(file: &Json) -> Json {
    let imported = Import::of_samples().read(&[local("c.json", file.to_string())]);
    let header = imported.header.clone().expect("one catalogue alone");
    let known = Catalogue::default();
    let decisions = vec![Decision::New; imported.hosters.len()];
    let hosters = settle(imported.hosters, &decisions, &known);
    Catalogue { hosters, ..header }.to_json()
}

/// Writes a catalogue as `export` does.
fn exported(file: &Json) -> Json {
    let bytes = file.to_string().into_bytes();
    let name = "c.json".to_owned();
    let loaded = catalogue::load(&[catalogue::SourceFile { name, bytes }]).unwrap();
    loaded.catalogue.to_json()
}

proptest! {
    #![proptest_config(crate::properties::times(64))]

    #[test]
    fn export_import_export_is_the_identity(world in world(Mix::Every)) {
        let export = exported(&catalogue_file(&json!(world.hosters)));
        prop_assert_eq!(again(&export), export);
    }

    #[test]
    fn an_import_keeps_every_earlier_claim_and_is_the_same_twice(
        before in world(Mix::Every), after in world(Mix::Every),
    ) {
        let mut own = Own::default();
        own.change(Change::Add(hosters_of(&json!(before.hosters))));
        let known = own.clone().into_catalogue();
        let file = catalogue_file(&json!(after.hosters)).to_string();
        let imported = Import::of_samples().read(&[local("c.json", file)]);
        let decisions = recognise(&imported.hosters, &known).into_iter().map(|one| match one {
            Likeness::One(index, _) => Decision::Known(index),
            _ => Decision::New,
        });
        let decisions = decisions.collect();
        let hosters = settle(imported.hosters, &decisions, &known);
        own.change(Change::Add(hosters.clone()));
        for hoster in &known.hosters {
            let kept = own.of(&hoster.id).unwrap();
            for (criterion, fact) in hoster.facts.iter() {
                let claims = kept.facts.get(criterion).unwrap().claims();
                prop_assert!(fact.claims().iter().all(|claim| claims.contains(claim)));
            }
        }
        let once = own.to_json();
        own.change(Change::Add(hosters));
        prop_assert_eq!(own.to_json(), once);
    }
}

#[test]
fn the_bundled_catalogue_is_imported_as_it_is() {
    let bundled = catalogue::bundled().unwrap().catalogue.to_json();
    assert_eq!(again(&bundled), bundled);
}

#[test]
fn each_sample_is_told_by_its_content_whatever_it_is_called() {
    for (name, format) in [
        ("chatonsinfos/01-federation.properties", "ChatonsInfos"),
        (
            "chatonsinfos/02-organization-valid.properties",
            "ChatonsInfos",
        ),
        ("chatonsinfos/03-service-valid.properties", "ChatonsInfos"),
        (
            "chatonsinfos/05-service-generated-nulls.properties",
            "ChatonsInfos",
        ),
        (
            "chatonsinfos/06-service-bom-crlf.properties",
            "ChatonsInfos",
        ),
        ("chatonsinfos/10-metrics.properties", "ChatonsInfos"),
        ("librehosters/01-directory.json", "Librehosters"),
        ("librehosters/02-librehost-valid.json", "Librehosters"),
        (
            "librehosters/03-librehost-template-left.json",
            "Librehosters",
        ),
        ("gogocarto/01-elements-full.json", "GoGoCarto"),
        ("gogocarto/02-elements-compact-2018.json", "GoGoCarto"),
        ("gogocarto/04-elements.jsonld", "GoGoCarto"),
    ] {
        let file = local("somewhere", sample(name).bytes);
        let imported = Import::of_samples().read(&[file]);
        assert_eq!(imported.understood[0].format, format, "{name}");
    }
}

#[test]
fn example_hosts_are_placeholders_unless_a_person_says_otherwise() {
    let import = Import {
        takes_examples: false,
        ..Import::of_samples()
    };
    let imported = import.read(&[sample("librehosters/02-librehost-valid.json")]);
    let criteria: Vec<&str> = imported.hosters[0]
        .facts
        .iter()
        .map(|(one, _)| one.id)
        .collect();
    assert!(!criteria.contains(&"identity.website"), "{criteria:?}");
}
