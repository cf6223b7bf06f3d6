//! The user's own catalogue: laid over the shared one, kept on this machine, and written as it is read.

mod disk;
mod keys;
mod marked;
mod properties;

use matou::catalogue::{self, Catalogue, Change, Hoster, Loaded, Own, SourceFile};
use matou::criteria::{self, Content, Criterion, Origin, Value};
use serde_json::{Value as Json, json};

use crate::support::{catalogue_file, lines};

/// A file of a catalogue with these hosters.
fn file(name: &str, hosters: &Json) -> SourceFile {
    SourceFile {
        name: name.to_owned(),
        bytes: catalogue_file(hosters).to_string().into_bytes(),
    }
}

/// Reads what everybody has, laid over by what is one's own.
fn over(shared: &Json, own: &Json) -> Catalogue {
    let loaded = catalogue::load_over(&[file("shared.json", shared)], &[file("own.json", own)]);
    let Loaded { catalogue, .. } = loaded.unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    catalogue
}

fn hosters(shared: &Json, own: &Json) -> Vec<Hoster> {
    over(shared, own).hosters
}

fn paid_people() -> &'static Criterion {
    criteria::find("work.paid_people").unwrap()
}

/// A hoster of whom one claim says how many people are paid.
fn employing(count: u32, seen: &str, source: &str) -> Json {
    let claim = json!({ "value": count, "source": source, "seen": seen });
    json!([{ "id": "chene", "name": "Le Chêne", "facts": { "work.paid_people": [claim] } }])
}

#[test]
fn a_claim_of_ones_own_counts_when_it_is_newer_and_the_other_stays_in_view() {
    let shared = employing(1, "2024", "https://chene.example/");
    let all = hosters(&shared, &employing(3, "2026-11-01", "local"));
    let [chene] = all.as_slice() else {
        panic!("one hoster was expected, not {all:?}");
    };
    let fact = chene.facts.get(paid_people()).unwrap();
    assert_eq!(fact.value(), Some((&Value::Count(3), 1)));
    let origins: Vec<Origin> = fact.claims().iter().map(|claim| claim.origin).collect();
    assert_eq!(origins, [Origin::Shared, Origin::Own]);
    assert_eq!(chene.origin, Origin::Shared, "everybody has this hoster");
}

#[test]
fn a_newer_shared_claim_wins_over_an_older_one_of_ones_own_which_is_kept() {
    let shared = employing(5, "2027-01", "https://chene.example/");
    let all = hosters(&shared, &employing(3, "2026-11-01", "local"));
    let fact = all[0].facts.get(paid_people()).unwrap();
    assert_eq!(fact.value(), Some((&Value::Count(5), 0)));
    assert_eq!(fact.claims()[1].origin, Origin::Own);
}

#[test]
fn a_hoster_that_others_ignore_is_ones_own_with_all_its_claims() {
    let all = hosters(&json!([]), &employing(3, "2026-11-01", "declared"));
    assert_eq!(all[0].origin, Origin::Own);
    let fact = all[0].facts.get(paid_people()).unwrap();
    assert_eq!(fact.claims()[0].origin, Origin::Own);
}

#[test]
fn a_claim_that_repeats_another_one_stands_once() {
    let shared = employing(3, "2026-11-01", "https://chene.example/");
    let all = hosters(&shared, &shared);
    let fact = all[0].facts.get(paid_people()).unwrap();
    assert_eq!(fact.claims().len(), 1);
    assert_eq!(fact.claims()[0].origin, Origin::Shared);
}

/// What is added by `change` to nothing.
fn changed(changes: impl IntoIterator<Item = Change>) -> Own {
    let mut own = Own::default();
    for change in changes {
        own.change(change);
    }
    own
}

#[test]
fn what_was_added_can_be_taken_out_claim_by_claim_and_whole() {
    let entries = [
        employing(3, "2026-11-01", "local"),
        employing(4, "2026-11-02", "local"),
    ];
    let add = || {
        entries
            .iter()
            .map(|entry| Change::Add(hosters(&json!([]), entry)))
    };
    let claim = hosters(&json!([]), &entries[0])[0]
        .facts
        .get(paid_people())
        .unwrap()
        .claims()[0]
        .clone();
    let remove = Change::RemoveClaim {
        hoster: "chene".into(),
        criterion: paid_people(),
        claim,
    };
    let own = changed(add().chain([remove]));
    let left = own.of("chene").unwrap().facts.get(paid_people()).unwrap();
    let left: Vec<&Content> = left.claims().iter().map(|claim| &claim.content).collect();
    assert_eq!(left, [&Content::Value(Value::Count(4))]);
    let whole = Change::RemoveHoster {
        hoster: "chene".into(),
    };
    assert_eq!(changed(add().chain([whole])).hosters(), []);
}
