//! What benchmarks share: a generator of numbers, and the needs of a large structure.

mod dice;

use matou::needs::{Need, Needs};
use serde_json::{Value as Json, json};

pub(crate) use dice::Dice;

/// Twenty needs as a large structure would state them: four conditions, nine important wishes, seven desirable.
pub(crate) fn twenty_needs() -> Vec<Need> {
    let need = |importance: &'static str| move |(criterion, want): (&str, Json)| json!({ "criterion": criterion, "want": want, "importance": importance });
    let conditions = [
        ("audience.accepts", json!("association")),
        ("work.arrangement", json!("at_least_one_paid")),
        ("services.offer", json!({ "type": "email" })),
        ("place.data_country", json!(["EU", "CH"])),
    ];
    let important = [
        (
            "services.offer",
            json!({ "type": "file_sharing_suite", "software": "Nextcloud" }),
        ),
        ("support.contact_hours", json!("office_hours")),
        ("support.channels", json!(["phone", "email"])),
        ("support.incident_news", json!(["status_page", "mailing"])),
        (
            "commitment.documents",
            json!(["written_contract", "invoice"]),
        ),
        (
            "commitment.backups",
            json!({ "frequency": "daily", "off_site": true }),
        ),
        ("work.continuity", json!(3)),
        (
            "commitment.intervention",
            json!({ "hours": 24, "window": "office_hours" }),
        ),
        ("accompaniment.offer", json!(["migration", "training"])),
    ];
    let desirable = [
        (
            "place.region",
            json!({ "country": "FR", "region": "Bretagne" }),
        ),
        ("values.networks", json!("CHATONS")),
        ("values.energy", json!(["green_energy", "low_tech"])),
        ("governance.user_voice", json!("members_vote")),
        ("price.yearly", json!({ "eur": 240, "accounts": 25 })),
        (
            "qualification.evidence",
            json!(["references", "emancipasso"]),
        ),
        ("commitment.interruption", json!(7.3)),
    ];
    let entries: Vec<Json> = conditions
        .into_iter()
        .map(need("indispensable"))
        .chain(important.into_iter().map(need("important")))
        .chain(desirable.into_iter().map(need("desirable")))
        .collect();
    let file = json!({ "format": "matou.needs/1", "needs": entries }).to_string();
    let (needs, _) = Needs::read("bench", file.as_bytes()).unwrap();
    assert_eq!(needs.needs.len(), 20);
    needs.needs
}
