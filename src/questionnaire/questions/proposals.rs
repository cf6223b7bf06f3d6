//! The needs that single options make, as a needs file writes them.

use super::Proposal;

const fn need(option: &'static str, criterion: &'static str, want: &'static str) -> Proposal {
    Proposal {
        option,
        criterion,
        want,
    }
}

/// A stop on a Saturday morning: until Monday it takes nobody.
pub(super) const REACTION: &[Proposal] = &[
    need("sunday", "work.on_call", r#""informal""#),
    need("hours", "work.on_call", r#""rota""#),
];

/// Days of interruption a year: what others call 99, 98, 95 and 90 %.
pub(super) const BUDGETS: &[Proposal] = &[
    need("days_4", "commitment.interruption", "3.65"),
    need("days_7", "commitment.interruption", "7.3"),
    need("days_18", "commitment.interruption", "18.3"),
    need("days_36", "commitment.interruption", "36.5"),
];

/// Within how many hours somebody begins (GTI).
pub(super) const INTERVENTIONS: &[Proposal] = &[
    need("working_day", INTERVENTION, OFFICE_8),
    need("every_day", INTERVENTION, EVERY_DAY_24),
    need(
        "night_and_day",
        INTERVENTION,
        r#"{"hours":4,"window":"around_the_clock"}"#,
    ),
];

/// Within how many hours it works again (GTR).
pub(super) const RECOVERIES: &[Proposal] = &[
    need(
        "working_days",
        RECOVERY,
        r#"{"hours":16,"window":"office_hours"}"#,
    ),
    need("every_day", RECOVERY, EVERY_DAY_24),
    need(
        "night_and_day",
        RECOVERY,
        r#"{"hours":8,"window":"around_the_clock"}"#,
    ),
];

const INTERVENTION: &str = "commitment.intervention";
const RECOVERY: &str = "commitment.recovery";
const OFFICE_8: &str = r#"{"hours":8,"window":"office_hours"}"#;
const EVERY_DAY_24: &str = r#"{"hours":24,"window":"every_day"}"#;

const CONTRACT: Proposal = need("contract", "commitment.documents", r#""written_contract""#);

/// An obligation, of law or of contract: papers.
pub(super) const OBLIGATION: &[Proposal] = &[
    CONTRACT,
    need(
        "dpa",
        "commitment.documents",
        r#""data_processing_agreement""#,
    ),
];

/// Cover towards one's hierarchy: what can be shown.
pub(super) const HIERARCHY: &[Proposal] = &[
    need("references", "qualification.evidence", r#""references""#),
    CONTRACT,
];

/// Real continuity of activity: what makes a service come back.
pub(super) const CONTINUITY: &[Proposal] = &[
    need(
        "backups",
        "commitment.backups",
        r#"{"frequency":"daily","off_site":true,"restore_tested":true}"#,
    ),
    need("intervention", INTERVENTION, OFFICE_8),
    need("people", "work.continuity", "2"),
];

/// To be reassured: somebody who answers, and news.
pub(super) const REASSURANCE: &[Proposal] = &[
    need("contact", "support.contact_hours", r#""office_hours""#),
    need("status_page", "support.incident_news", r#""status_page""#),
    need("mailing", "support.incident_news", r#""mailing""#),
];

/// How often data are copied.
pub(super) const BACKUP_FREQUENCIES: &[Proposal] = &[
    need("daily", "commitment.backups", r#"{"frequency":"daily"}"#),
    need("weekly", "commitment.backups", r#"{"frequency":"weekly"}"#),
];

/// What is done with the copies.
pub(super) const BACKUP_CARE: &[Proposal] = &[
    need("off_site", "commitment.backups", r#"{"off_site":true}"#),
    need(
        "restore_tested",
        "commitment.backups",
        r#"{"restore_tested":true}"#,
    ),
];

#[cfg(test)]
mod tests {
    use super::super::{Makes, QUESTIONS};
    use crate::criteria;

    #[test]
    fn every_proposal_is_a_want_of_its_criterion() {
        let fields = QUESTIONS.iter().flat_map(|question| question.fields);
        for field in fields {
            let Makes::Each(proposals) = field.makes else {
                continue;
            };
            for proposal in proposals {
                let want = serde_json::from_str(proposal.want).unwrap();
                let criterion = criteria::find(proposal.criterion).unwrap();
                assert!(criterion.read_want(&want).is_ok(), "{proposal:?}");
            }
        }
    }
}
