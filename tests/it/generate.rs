//! Arbitrary catalogues and needs, generated from the declarations of the criteria: a new criterion is
//! tried without a word here.
//!
//! Everything is generated as JSON, the way it comes into the program. Values are few and close to each
//! other on purpose, so that ties, conflicts and limits happen often.

use matou::catalogue::Hoster;
use matou::criteria::{self, Criterion, NeedKind, Scalar, Values, Vocabulary};
use matou::needs::Need;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value as Json, json};

use crate::support::{hosters_of, needs};

/// Hosters and needs as the lists of their files.
#[derive(Clone, Debug)]
pub(crate) struct World {
    /// The `hosters` of a catalogue.
    pub(crate) hosters: Vec<Json>,
    /// The `needs` of a needs file.
    pub(crate) needs: Vec<Json>,
}

impl World {
    /// Reads the hosters and the needs as the program does.
    pub(crate) fn read(&self) -> (Vec<Hoster>, Vec<Need>) {
        (hosters_of(&json!(self.hosters)), needs(&json!(self.needs)))
    }
}

/// Which importances occur in a world.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mix {
    /// All of them.
    Every,
    /// Mostly conditions.
    Conditions,
    /// Wishes, with a condition now and then.
    Wishes,
}

/// Generates at most eight hosters and seven needs about a few criteria.
pub(crate) fn world(mix: Mix) -> impl Strategy<Value = World> {
    let wishable: Vec<_> = criteria::all().filter(|one| one.need.is_some()).collect();
    subsequence(wishable, 1..=4).prop_flat_map(move |focus| {
        let hosters = vec(facts(&focus), 0..=8).prop_map(|all| {
            let entry =
                |(index, facts)| json!({ "id": format!("h{index}"), "name": "H", "facts": facts });
            all.into_iter().enumerate().map(entry).collect()
        });
        let needs = vec(
            select(focus).prop_flat_map(move |one| need(one, mix)),
            0..=7,
        );
        (hosters, needs).prop_map(|(hosters, needs)| World { hosters, needs })
    })
}

/// Generates the facts of one hoster: claims about the families of these criteria, since levels also read
/// neighbours, and whether it is at work.
fn facts(focus: &[&'static Criterion]) -> BoxedStrategy<Json> {
    let mut about: Vec<_> = criteria::all()
        .filter(|one| focus.iter().any(|other| other.family() == one.family()))
        .collect();
    about.sort_by_key(|one| !focus.contains(one));
    let claims = about.into_iter().map(|criterion| {
        let documented = if focus.contains(&criterion) { 0.7 } else { 0.4 };
        let claims = option::weighted(documented, vec(claim(criterion), 1..=3));
        claims.prop_map(move |claims| claims.map(|claims| (criterion.id, claims)))
    });
    let status = prop_oneof![
        8 => Just(None),
        1 => select(vec!["active", "paused", "closed", "unknown"]).prop_map(Some),
    ];
    (claims.collect::<Vec<_>>(), status)
        .prop_map(|(claims, status)| {
            let mut facts = Map::new();
            for (id, claims) in claims.into_iter().flatten() {
                facts.insert(id.into(), claims.into());
            }
            if let Some(status) = status {
                let claim = json!([{ "value": status, "source": "local" }]);
                facts.insert("identity.status".into(), claim);
            }
            facts.into()
        })
        .boxed()
}

/// Generates a valid claim about a criterion.
pub(crate) fn claim(criterion: &'static Criterion) -> BoxedStrategy<Json> {
    let content = match criterion.values {
        Values::Scalar(scalar) => value(scalar)
            .prop_map(|value| json!({ "value": value }))
            .boxed(),
        Values::Set(vocabulary) => set(vocabulary),
    };
    let source = select(vec!["https://hoster.example/", "declared", "local"]);
    let seen = option::of(select(vec!["2019", "2021-03", "2021-03-05", "2024"]));
    (content, source, seen)
        .prop_map(|(mut claim, source, seen)| {
            claim["source"] = source.into();
            if let Some(seen) = seen {
                claim["seen"] = seen.into();
            }
            claim
        })
        .boxed()
}

/// Generates `has`, `lacks` and `complete` that do not contradict each other.
fn set(vocabulary: Vocabulary) -> BoxedStrategy<Json> {
    let mentions = vec((element(vocabulary), any::<bool>()), 1..=4);
    (mentions, prop::bool::weighted(0.25))
        .prop_map(|(mentions, complete)| {
            let (mut has, mut lacks): (Vec<Json>, Vec<Json>) = (Vec::new(), Vec::new());
            for (element, present) in mentions {
                // Of a service, `lacks` names the type alone.
                let absent = element.get("type").unwrap_or(&element).clone();
                let kind = |one: &Json| subject(one.get("type").unwrap_or(one));
                if present && !lacks.iter().any(|one| kind(one) == kind(&element)) {
                    has.push(element);
                } else if !present && !has.iter().any(|one| kind(one) == kind(&element)) {
                    lacks.push(absent);
                }
            }
            json!({ "has": has, "lacks": lacks, "complete": complete })
        })
        .boxed()
}

/// Names what an element is about: case, accents and the software of a service do not count.
pub(crate) fn subject(element: &Json) -> String {
    let word = element.get("type").unwrap_or(element);
    matou::text::fold(word.as_str().unwrap_or_default())
}

/// Generates an element of a set.
fn element(vocabulary: Vocabulary) -> BoxedStrategy<Json> {
    match vocabulary {
        Vocabulary::Words(words) => word(words),
        Vocabulary::Languages => word(&["fr", "en", "br"]),
        Vocabulary::Countries => word(&["FR", "CH", "NO", "EU"]),
        Vocabulary::Names => word(&["CHATONS", "chatons", "Fédération", "federation", "FFDN"]),
        Vocabulary::Services => service(),
    }
}

/// Generates a service of one of three types.
fn service() -> BoxedStrategy<Json> {
    let kinds = word(&["email", "wiki", "chat"]);
    let software = option::of(word(&["Nextcloud", "NEXTCLOUD", "Étherpad", "Element"]));
    (kinds, software)
        .prop_map(|(kind, software)| match software {
            Some(software) => json!({ "type": kind, "software": software }),
            None => json!({ "type": kind }),
        })
        .boxed()
}

/// Generates the value of a scalar.
pub(crate) fn value(scalar: Scalar) -> BoxedStrategy<Json> {
    match scalar {
        Scalar::Text => word(&["Bretagne", "BRETAGNE", "Île-de-France", "a free text"]),
        Scalar::Url => word(&["https://a.example/", "http://b.example/page"]),
        Scalar::Word(words) => word(words),
        Scalar::Country => word(&["FR", "CH", "NO"]),
        Scalar::Count => (0..6_u32).prop_map(Json::from).boxed(),
        Scalar::Year => (1990..2027_u32).prop_map(Json::from).boxed(),
        Scalar::Flag => any::<bool>().prop_map(Json::from).boxed(),
        Scalar::Membership => value(Scalar::Year)
            .prop_map(|year| json!({ "network": "CHATONS", "year": year }))
            .boxed(),
        Scalar::Days => prop_oneof![1 => Just(json!("none")), 4 => quantity()].boxed(),
        Scalar::Promise => prop_oneof![1 => Just(json!("none")), 4 => promise()].boxed(),
        Scalar::Backups => backups(&["daily", "weekly", "other", "none"]),
        Scalar::Yearly => yearly(),
    }
}

/// Generates a quantity whose doubles, halves and thirds also occur.
fn quantity() -> BoxedStrategy<Json> {
    let literals = vec![
        "0", "0.5", "1", "1.0", "1.5", "2", "2.25", "3", "7.3", "1e1", "20",
    ];
    select(literals)
        .prop_map(|literal| serde_json::from_str(literal).unwrap())
        .boxed()
}

fn promise() -> BoxedStrategy<Json> {
    (quantity(), select(criteria::WINDOWS))
        .prop_map(|(hours, window)| json!({ "hours": hours, "window": window }))
        .boxed()
}

fn yearly() -> BoxedStrategy<Json> {
    (quantity(), 1..4_u32)
        .prop_map(|(eur, accounts)| json!({ "eur": eur, "accounts": accounts }))
        .boxed()
}

fn backups(frequencies: &'static [&'static str]) -> BoxedStrategy<Json> {
    let parts = (
        option::of(select(frequencies)),
        option::of(any::<bool>()),
        option::of(any::<bool>()),
    );
    parts
        .prop_map(|(frequency, off_site, restore_tested)| {
            json!({ "frequency": frequency, "off_site": off_site, "restore_tested": restore_tested })
        })
        .boxed()
}

/// Generates one word of a list.
fn word(words: &'static [&'static str]) -> BoxedStrategy<Json> {
    select(words).prop_map(Json::from).boxed()
}

/// Generates the entry of a need.
fn need(criterion: &'static Criterion, mix: Mix) -> BoxedStrategy<Json> {
    let [indispensable, important, desirable, indifferent] = match mix {
        Mix::Every => [2, 2, 2, 1],
        Mix::Conditions => [6, 1, 1, 1],
        Mix::Wishes => [1, 6, 6, 1],
    };
    let importance = prop_oneof![
        indispensable => Just("indispensable"),
        important => Just("important"),
        desirable => Just("desirable"),
        indifferent => Just("indifferent"),
    ];
    let threshold = option::weighted(0.3, select(vec![0_u8, 1, 30, 45, 59, 60]));
    (want(criterion), importance, threshold)
        .prop_map(|(want, importance, threshold)| {
            let mut need = crate::support::need(criterion.id, want, importance);
            if let Some(threshold) = threshold {
                need["threshold"] = threshold.into();
            }
            need
        })
        .boxed()
}

/// Generates what a need for a criterion wants.
pub(crate) fn want(criterion: &'static Criterion) -> BoxedStrategy<Json> {
    let some_of = |vocabulary| {
        let list = vec(element(vocabulary), 1..=4).prop_map(Json::from);
        prop_oneof![element(vocabulary), list].boxed()
    };
    match (criterion.need, criterion.values) {
        (Some(NeedKind::AnyElement | NeedKind::EachElement), Values::Set(vocabulary))
        | (Some(NeedKind::AnyValue(vocabulary, _)), _) => some_of(vocabulary),
        (Some(NeedKind::Word(words, _)), _) => word(words),
        (Some(NeedKind::Minimum(least, _)), _) => (least..least + 6).prop_map(Json::from).boxed(),
        (Some(NeedKind::Service(_)), _) => service(),
        (Some(NeedKind::Days(_)), _) => quantity(),
        (Some(NeedKind::Promise(_)), _) => promise(),
        (Some(NeedKind::Backups(_)), _) => backups(&["daily", "weekly"])
            .prop_filter("asks for nothing", |want| {
                want["frequency"].is_string()
                    || want["off_site"] == true
                    || want["restore_tested"] == true
            })
            .boxed(),
        (Some(NeedKind::Country(_)), _) => value(Scalar::Country),
        (Some(NeedKind::Region(_)), _) => (value(Scalar::Country), value(Scalar::Text))
            .prop_map(|(country, region)| json!({ "country": country, "region": region }))
            .boxed(),
        (Some(NeedKind::Budget(_)), _) => yearly(),
        (Some(NeedKind::AnyElement | NeedKind::EachElement) | None, _) => {
            panic!("{} cannot be wished", criterion.id)
        }
    }
}
