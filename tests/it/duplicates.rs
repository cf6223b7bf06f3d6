//! What several answers ask for alike is one need, which matters as much as the one that matters most.

use matou::questionnaire::NeedKey;
use serde_json::{Value as Json, json};

use crate::support::need;
use crate::walk::{Walk, small_world};

/// The documents that are asked for.
fn documents(walk: &Walk<'_>) -> Vec<Json> {
    let mut needs = walk.needs();
    needs.retain(|need| need["criterion"] == "commitment.documents");
    needs
}

fn document(want: impl Into<Json>, importance: &str) -> Json {
    need("commitment.documents", want, importance)
}

#[test]
fn what_is_asked_twice_counts_once() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter").edit("Q9");
    let walk = walk.tick("budget", "days_7").edit("Q10");
    let twice = walk
        .tick("hope", "obligation")
        .tick("hope", "hierarchy")
        .tick("obligation", "contract")
        .tick("hierarchy", "contract");
    let contract = |importance: &str| document("written_contract", importance);
    assert_eq!(documents(&twice), [contract("important")]);
    let unlike = twice
        .again()
        .keys("Right")
        .select("obligation", "contract")
        .keys("Left");
    assert_eq!(documents(&unlike), [contract("indispensable")]);
    // The need knows both answers that carry its importance.
    let mut made = unlike.app.matched.origins.iter();
    let made = made.find(|need| need.question.id == "Q10").unwrap();
    let keys: Vec<&str> = made.keys.iter().map(NeedKey::word).collect();
    assert_eq!(keys, ["Q10.obligation.contract", "Q10.hierarchy.contract"]);
    // A list that asks for it too asks for the rest of it only…
    let listed = twice
        .edit("Q15")
        .tick("documents", "written_contract")
        .tick("documents", "invoice");
    assert_eq!(
        documents(&listed),
        [
            contract("important"),
            document(json!(["invoice"]), "important")
        ]
    );
    // … and what was accepted on its own keeps its own importance, whatever the list's: which needs there are
    // does not hang on how much they matter.
    let firmer = listed.keys("Right");
    assert_eq!(
        documents(&firmer),
        [
            contract("important"),
            document(json!(["invoice"]), "indispensable")
        ]
    );
    let alone = firmer
        .edit("Q10")
        .select("hierarchy", "contract")
        .keys("Right");
    assert_eq!(
        documents(&alone),
        [
            contract("indispensable"),
            document(json!(["invoice"]), "indispensable")
        ]
    );
}

#[test]
fn every_other_pair_of_answers_that_ask_for_the_same_counts_once() {
    let world = small_world();
    let walk = Walk::new(&world)
        .keys("Enter Down Enter")
        .edit("Q9")
        .tick("intervention", "working_day")
        .edit("Q8")
        .tick("hours", "office_hours")
        .tick("news", "mailing")
        .tick("news", "social")
        .edit("Q11")
        .tick("continuity", "at_least_2")
        .edit("Q14")
        .tick("evidence", "references")
        .edit("Q10")
        .tick("hope", "reassurance")
        .tick("hope", "continuity")
        .tick("hope", "hierarchy")
        .tick("reassurance", "contact")
        .tick("reassurance", "mailing")
        .tick("continuity", "intervention")
        .tick("continuity", "people")
        .tick("hierarchy", "references");
    let mut needs = walk.needs();
    needs.retain(|need| need["criterion"] != "audience.accepts");
    let within = json!({ "hours": 8, "window": "office_hours" });
    assert_eq!(
        needs,
        [
            need("support.contact_hours", "office_hours", "important"),
            need("support.incident_news", json!(["social"]), "desirable"),
            need("commitment.intervention", within, "important"),
            need("qualification.evidence", "references", "important"),
            need("work.continuity", 2, "important"),
            need("support.incident_news", "mailing", "important"),
        ]
    );
}
