//! The open world, and claims that disagree: what counts, and what stays visible as history.

use matou::catalogue::Hoster;
use matou::criteria::{self, Element, Reader, Value};
use matou::explanation::{self, Line};
use matou::locale::{Language, Locale};
use matou::matching::assess;
use matou::needs::Need;
use serde_json::{Value as Json, json};

use crate::support::{TODAY, hosters, need, needs};

/// Loads one hoster with claims about one criterion.
fn with_claims(criterion: &str, claims: Json) -> Hoster {
    let mut facts = json!({});
    facts[criterion] = claims;
    hosters(&[("h", facts)]).remove(0)
}

/// Says what is documented of a word in a set.
fn has(hoster: &Hoster, criterion: &str, word: &'static str) -> Option<bool> {
    let criterion = criteria::find(criterion).unwrap();
    Reader::new(&hoster.facts).has(criterion, &Element::Word(word))
}

/// Returns a documented word.
fn word(hoster: &Hoster, criterion: &str) -> Option<&'static str> {
    match hoster.facts.value(criteria::find(criterion).unwrap()) {
        Some(Value::Word(word)) => Some(word),
        _ => None,
    }
}

/// Explains one need.
fn explain(hoster: &Hoster, need: &Need) -> Line {
    explanation::line(hoster, need, assess(0, need, &hoster.facts), TODAY)
}

#[test]
fn what_a_set_does_not_mention_is_not_documented() {
    let hoster = with_claims(
        "support.channels",
        json!([
            { "has": ["email"], "lacks": ["phone"], "source": "local" },
        ]),
    );
    assert_eq!(has(&hoster, "support.channels", "email"), Some(true));
    assert_eq!(has(&hoster, "support.channels", "phone"), Some(false));
    assert_eq!(has(&hoster, "support.channels", "chat"), None);
    assert_eq!(has(&hoster, "support.incident_news", "mailing"), None);
}

#[test]
fn a_complete_claim_closes_the_set_for_what_no_claim_mentions() {
    let hoster = with_claims(
        "support.channels",
        json!([
            { "has": ["email"], "complete": true, "source": "local", "seen": "2025" },
            { "has": ["phone"], "source": "local", "seen": "2019" },
        ]),
    );
    assert_eq!(has(&hoster, "support.channels", "chat"), Some(false));
    // The older claim is the only one that mentions it, so it counts: a set is resolved element by element.
    assert_eq!(has(&hoster, "support.channels", "phone"), Some(true));
}

#[test]
fn of_a_scalar_the_most_recent_claim_wins_and_an_undated_one_loses() {
    let claims = |order: [usize; 3]| {
        let all = [
            json!({ "value": "none", "source": "local", "seen": "2021" }),
            json!({ "value": "informal", "source": "local", "seen": "2021-06" }),
            json!({ "value": "rota", "source": "local" }),
        ];
        with_claims(
            "work.on_call",
            order.map(|index| all[index].clone()).to_vec().into(),
        )
    };
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        assert_eq!(
            word(&claims(order), "work.on_call"),
            Some("informal"),
            "{order:?}"
        );
    }
}

#[test]
fn of_two_claims_of_the_same_date_the_last_listed_wins() {
    for seen in [json!(null), json!("2024-02")] {
        let hoster = with_claims(
            "work.on_call",
            json!([
                { "value": "none", "source": "local", "seen": seen },
                { "value": "rota", "source": "local", "seen": seen },
            ]),
        );
        assert_eq!(word(&hoster, "work.on_call"), Some("rota"));
        let hoster = with_claims(
            "support.channels",
            json!([
                { "has": ["phone"], "source": "local", "seen": seen },
                { "lacks": ["phone"], "source": "local", "seen": seen },
            ]),
        );
        assert_eq!(has(&hoster, "support.channels", "phone"), Some(false));
    }
}

#[test]
fn a_set_is_decided_element_by_element() {
    let hoster = with_claims(
        "support.channels",
        json!([
            { "has": ["email", "phone"], "source": "local", "seen": "2018" },
            { "has": ["chat"], "lacks": ["phone"], "source": "local", "seen": "2022" },
        ]),
    );
    assert_eq!(has(&hoster, "support.channels", "email"), Some(true));
    assert_eq!(has(&hoster, "support.channels", "phone"), Some(false));
    assert_eq!(has(&hoster, "support.channels", "chat"), Some(true));
}

#[test]
fn names_are_the_same_whatever_their_case_and_accents() {
    let hoster = with_claims(
        "values.networks",
        json!([
            { "has": ["Fédération FDN"], "source": "local", "seen": "2018" },
            { "lacks": ["FEDERATION  fdn"], "source": "local", "seen": "2022" },
        ]),
    );
    let networks = criteria::find("values.networks").unwrap();
    let asked = Element::Name("fédération fdn".into());
    assert_eq!(
        Reader::new(&hoster.facts).has(networks, &asked),
        Some(false)
    );
}

#[test]
fn a_type_said_to_be_absent_answers_for_all_its_software() {
    let hoster = with_claims(
        "services.offer",
        json!([
            { "has": [{ "type": "wiki", "software": "DokuWiki" }, { "type": "chat" }],
              "source": "local", "seen": "2018" },
            { "lacks": ["wiki"], "source": "local", "seen": "2022" },
        ]),
    );
    let needs = needs(&json!([
        need(
            "services.offer",
            json!({ "type": "wiki", "software": "DokuWiki" }),
            "important"
        ),
        need("services.offer", json!({ "type": "chat" }), "important"),
        need("services.offer", json!({ "type": "email" }), "important"),
    ]));
    let levels: Vec<(u8, u8)> = needs
        .iter()
        .map(|need| assess(0, need, &hoster.facts).level)
        .map(|level| (level.low(), level.high()))
        .collect();
    assert_eq!(levels, [(0, 0), (60, 60), (0, 60)]);
}

#[test]
fn a_claim_that_lost_stays_visible_with_its_source() {
    let hoster = with_claims(
        "work.on_call",
        json!([
            { "value": "none", "source": "https://old.example/", "seen": "2018" },
            { "value": "rota", "source": "https://same.example/", "seen": "2020" },
            { "value": "rota", "source": "https://new.example/", "seen": "2025" },
        ]),
    );
    let needs = needs(&json!([need("work.on_call", "rota", "important")]));
    let line = explain(&hoster, &needs[0]);
    let cited: Vec<&str> = line
        .citations
        .iter()
        .map(|one| one.source.as_str())
        .collect();
    assert_eq!(cited, ["https://new.example/"]);
    let locale = Locale::new(Language::English);
    let history: Vec<(String, &str)> = line
        .history
        .iter()
        .map(|one| (locale.say(&one.sentence), one.citation.source.as_str()))
        .collect();
    assert_eq!(
        history,
        [("Nobody is on call".to_owned(), "https://old.example/")]
    );
}

#[test]
fn an_element_that_was_overruled_stays_visible_only_where_it_is_wanted() {
    let hoster = with_claims(
        "support.channels",
        json!([
            { "has": ["phone", "chat"], "source": "https://old.example/", "seen": "2018" },
            { "lacks": ["phone", "chat"], "source": "https://new.example/", "seen": "2025" },
        ]),
    );
    let needs = needs(&json!([
        need("support.channels", "phone", "important"),
        need("support.channels", "email", "important"),
    ]));
    let wanted = explain(&hoster, &needs[0]);
    assert_eq!(wanted.history.len(), 1);
    assert_eq!(wanted.history[0].citation.source, "https://old.example/");
    assert!(explain(&hoster, &needs[1]).history.is_empty());
}
