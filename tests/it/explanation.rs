//! Explanations as a reader meets them: the fact, what was wanted, the date of the source, the question.

use matou::explanation::{self, Line};
use matou::locale::{Language, Locale};
use matou::matching::assess;
use serde_json::{Value as Json, json};

use crate::support::{TODAY, hosters, need, needs, value};

/// Explains one need held against facts.
fn explain(need: Json, facts: Json) -> Line {
    let hosters = hosters(&[("h", facts)]);
    let needs = needs(&Json::from(vec![need]));
    let assessment = assess(0, &needs[0], &hosters[0].facts);
    explanation::line(&hosters[0], &needs[0], assessment, TODAY)
}

/// Says the sentence of a line in a language.
fn said(line: &Line, language: Language) -> String {
    Locale::new(language).say(&line.sentence)
}

#[test]
fn a_fact_that_meets_the_need_stands_alone_and_another_one_stands_beside_the_want() {
    let rota = || need("work.on_call", "rota", "important");
    let met = explain(rota(), json!({ "work.on_call": value("rota") }));
    assert_eq!(met.sentence.key(), "explain-met");
    assert_eq!(said(&met, Language::English), "People take turns on call.");
    let partly = explain(rota(), json!({ "work.on_call": value("informal") }));
    assert_eq!(partly.sentence.key(), "explain-wanted");
    assert!(said(&partly, Language::English).ends_with(" Wanted: people taking turns on call."));
    let not_met = explain(rota(), json!({ "work.on_call": value("none") }));
    assert_eq!(not_met.sentence.key(), "explain-wanted");
}

#[test]
fn silence_is_said_as_silence_and_becomes_a_question() {
    let silent = explain(need("work.on_call", "rota", "important"), json!({}));
    assert_eq!(silent.sentence.key(), "explain-not-documented");
    assert!(silent.citations.is_empty() && silent.history.is_empty());
    let question = Locale::new(Language::French).say(&silent.question.unwrap());
    assert!(question.ends_with("\u{a0}?"), "{question}");
}

#[test]
fn of_a_set_only_what_is_wanted_is_told_silence_included() {
    let facts = json!({ "support.channels": [
        { "has": ["email", "forum"], "lacks": ["phone", "video"], "source": "local" },
    ] });
    let wanted = json!(["email", "phone", "chat"]);
    let line = explain(need("support.channels", wanted, "important"), facts);
    let told = said(&line, Language::English);
    let facts = told.split(" Wanted:").next().unwrap();
    for word in [
        "email",
        "not offered: phone",
        "Not documented: instant messaging",
    ] {
        assert!(facts.contains(word), "{word} in {told}");
    }
    assert!(!told.contains("forum") && !told.contains("video"), "{told}");
}

#[test]
fn what_two_facts_imply_is_told_with_both() {
    let facts = json!({
        "work.paid_people": [{ "value": 0, "source": "https://one.example/" }],
        "work.volunteers": [{ "value": 3, "source": "https://other.example/" }],
    });
    let line = explain(need("work.arrangement", "volunteers", "important"), facts);
    assert_eq!(
        said(&line, Language::English),
        "Nobody is paid. 3 volunteers."
    );
    let about: Vec<&str> = line.citations.iter().map(|one| one.criterion.id).collect();
    assert_eq!(about, ["work.paid_people", "work.volunteers"]);
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let facts =
        json!({ "commitment.intervention": value(json!({ "hours": 36, "window": "every_day" })) });
    let wanted = json!({ "hours": 1.5, "window": "every_day" });
    let line = explain(need("commitment.intervention", wanted, "important"), facts);
    assert!(said(&line, Language::French).contains("1,5 heure au plus"));
    assert!(said(&line, Language::English).contains("1.5 hours"));
}

#[test]
fn a_date_is_told_and_an_old_or_missing_one_asks_for_a_confirmation() {
    let date = |seen: Json| {
        let claims = json!([{ "value": "rota", "source": "local", "seen": seen }]);
        let line = explain(
            need("work.on_call", "rota", "important"),
            json!({ "work.on_call": claims }),
        );
        Language::ALL.map(|language| Locale::new(language).say(&line.citations[0].date()))
    };
    let said = |seen: &str| date(json!(seen));
    assert_eq!(
        said("2026-02"),
        [
            "février 2026, il\u{a0}y\u{a0}a\u{a0}9\u{a0}mois",
            "February 2026, 9\u{a0}months\u{a0}ago"
        ]
    );
    assert_eq!(said("2025-05-01")[1], "1 May 2025, a\u{a0}year\u{a0}ago");
    assert_eq!(said("2026-11-22")[0], "22 novembre 2026, hier");
    assert_eq!(
        said("2026"),
        ["2026, cette\u{a0}année", "2026, this\u{a0}year"]
    );
    assert_eq!(
        said("2019"),
        [
            "2019, il\u{a0}y\u{a0}a\u{a0}7\u{a0}ans, à confirmer",
            "2019, 7\u{a0}years\u{a0}ago, to be confirmed"
        ]
    );
    assert_eq!(
        said("2023-10"),
        [
            "octobre 2023, il\u{a0}y\u{a0}a\u{a0}plus\u{a0}de\u{a0}3\u{a0}ans, à confirmer",
            "October 2023, over\u{a0}3\u{a0}years\u{a0}ago, to be confirmed"
        ]
    );
    assert_eq!(
        date(Json::Null),
        ["sans date, à confirmer", "undated, to be confirmed"]
    );
}

#[test]
fn a_question_about_a_set_leaves_out_what_is_documented() {
    let facts = json!({
        "support.channels": [{ "has": ["email"], "lacks": ["chat"], "source": "https://hoster.example/" }]
    });
    let hosters = hosters(&[("hoster", facts)]);
    let needs = needs(&json!([need(
        "support.channels",
        json!(["email", "phone", "chat"]),
        "important"
    )]));
    let french = Locale::new(Language::French);
    let asked = french.say(&explanation::question(&needs[0], &hosters[0].facts));
    assert!(asked.contains("téléphone"), "{asked}");
    assert!(
        !asked.contains("courriel") && !asked.contains("messagerie"),
        "{asked}"
    );
}
