//! The table of the questions, in the order of asking.

use super::{
    Cost, Field, Input, Makes, Question, SERVICE, STRUCTURES, a_structure, defaults, guarantees,
    proposals,
};
use crate::criteria::{commitments, price, qualifications, support, values, work};
use crate::needs::{self, Importance};
use crate::questionnaire::choices::NO_MATTER;

/// Every question, in the order in which they are asked.
pub static QUESTIONS: &[Question] = &[
    Question {
        id: "Q1",
        fields: &[Field::fact("profile", needs::PROFILES, Makes::Profile)],
        ..Question::SHORT
    },
    Question {
        id: "Q2",
        applies: a_structure,
        // Everything that can be accepted but an individual, who is a profile of their own.
        fields: &[Field::fact("kind", STRUCTURES, Makes::Kind)],
        ..Question::SHORT
    },
    Question {
        id: "Q3",
        applies: a_structure,
        fields: &[Field::fact(
            "accounts",
            &["one", "up_to_10", "up_to_50", "up_to_250", "more"],
            Makes::Accounts,
        )],
        ..Question::SHORT
    },
    Question {
        id: "Q4",
        fields: &[Field {
            input: Input::Services,
            importances: SERVICE,
            ..Field::one("services", &[], Makes::Services)
        }],
        ..Question::SHORT
    },
    Question {
        id: "Q5",
        fields: &[
            Field {
                input: Input::Place,
                ..Field::one("near", &[], Makes::Place)
            },
            Field::many(
                "data",
                &["EU", "FR", "BE", "CH", "LU", "CA"],
                Makes::Set("place.data_country"),
            ),
        ],
        ..Question::SHORT
    },
    Question {
        id: "Q6",
        applies: a_structure,
        fields: &[Field::fact(
            "digital",
            &["nobody", "volunteer", "employee", "team"],
            Makes::Way,
        )],
        ..Question::FULL
    },
    Question {
        id: "Q7",
        fields: &[Field::many(
            "offer",
            &[
                "migration",
                "training",
                "workshops",
                "advice",
                "on_site",
                "website_creation",
                "custom_development",
            ],
            Makes::Set("accompaniment.offer"),
        )
        .default(defaults::accompaniment)],
        ..Question::SHORT
    },
    Question {
        id: "Q8",
        fields: &[
            Field::one(
                "hours",
                &["office_hours", "extended", NO_MATTER],
                Makes::Word("support.contact_hours"),
            )
            .default(defaults::contact_hours)
            .costs(Cost::Contact),
            Field::many(
                "channels",
                support::CHANNEL_WORDS,
                Makes::Set("support.channels"),
            )
            .default(defaults::channels),
            Field::many(
                "news",
                support::INCIDENT_NEWS_WORDS,
                Makes::Set("support.incident_news"),
            ),
        ],
        ..Question::SHORT
    },
    Question {
        id: "Q9",
        fields: &[
            Field::one(
                "wait",
                &["monday", "sunday", "hours"],
                Makes::Each(proposals::REACTION),
            )
            .when(guarantees::reaction_counts)
            .costs(Cost::Reaction),
            Field::one(
                "budget",
                &["days_4", "days_7", "days_18", "days_36", NO_MATTER],
                Makes::Each(proposals::BUDGETS),
            )
            .when(guarantees::guarantees_count)
            .costs(Cost::Interruption),
            Field::one(
                "intervention",
                &["working_day", "every_day", "night_and_day", NO_MATTER],
                Makes::Each(proposals::INTERVENTIONS),
            )
            .when(guarantees::guarantees_count)
            .costs(Cost::Intervention),
            Field::one(
                "recovery",
                &["working_days", "every_day", "night_and_day", NO_MATTER],
                Makes::Each(proposals::RECOVERIES),
            )
            .when(guarantees::guarantees_count)
            .costs(Cost::Recovery),
            Field::many(
                "compensation",
                &["subscription_extension", "credit"],
                Makes::Set("commitment.compensation"),
            )
            .when(guarantees::guarantees_count)
            .costs(Cost::Compensation),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q10",
        applies: guarantees::are_asked,
        fields: &[
            Field {
                input: Input::Many(&[
                    "obligation",
                    "hierarchy",
                    "continuity",
                    "reassurance",
                    "habit",
                ]),
                ..Field::fact("hope", &[], Makes::Way)
            }
            .costs(Cost::Hope),
            Field::many(
                "obligation",
                &["contract", "dpa"],
                Makes::Each(proposals::OBLIGATION),
            )
            .when(|answers| answers.counts("Q10", "hope", "obligation"))
            .firm(),
            Field::many(
                "hierarchy",
                &["references", "contract"],
                Makes::Each(proposals::HIERARCHY),
            )
            .when(|answers| answers.counts("Q10", "hope", "hierarchy"))
            .firm(),
            Field::many(
                "continuity",
                &["backups", "intervention", "people"],
                Makes::Each(proposals::CONTINUITY),
            )
            .when(|answers| answers.counts("Q10", "hope", "continuity"))
            .firm()
            .costs(Cost::Hope),
            Field::many(
                "reassurance",
                &["contact", "status_page", "mailing"],
                Makes::Each(proposals::REASSURANCE),
            )
            .when(|answers| answers.counts("Q10", "hope", "reassurance"))
            .firm(),
            Field {
                input: Input::Many(&["wait", "guarantees"]),
                ..Field::fact("habit", &[], Makes::Way)
            }
            .when(|answers| answers.counts("Q10", "hope", "habit"))
            .costs(Cost::Hope),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q11",
        fields: &[
            Field::one(
                "arrangement",
                &["at_least_one_paid", "volunteers", NO_MATTER],
                Makes::Word("work.arrangement"),
            )
            .default(|answers| {
                defaults::if_large(answers, &["at_least_one_paid"], Importance::Indispensable)
            })
            .firm(),
            Field::one(
                "continuity",
                &["at_least_2", "at_least_3", NO_MATTER],
                Makes::Minimum("work.continuity"),
            )
            .default(|answers| defaults::if_large(answers, &["at_least_2"], Importance::Important))
            .firm(),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q12",
        applies: guarantees::ask_for_on_call_work,
        fields: &[Field::many(
            "protection",
            work::PROTECTIONS,
            Makes::Set("work.on_call_protection"),
        )
        .default(defaults::protection)
        .firm()
        .costs(Cost::Protection)],
        ..Question::FULL
    },
    Question {
        id: "Q13",
        fields: &[
            Field::many(
                "legal",
                &[
                    "association",
                    "cooperative",
                    "company",
                    "micro_enterprise",
                    "informal",
                    "public_body",
                ],
                Makes::Set("governance.legal_form"),
            ),
            Field::many(
                "form",
                &[
                    "horizontal",
                    "member_assembly",
                    "employee_owned",
                    "elected_board",
                ],
                Makes::Set("governance.form"),
            ),
            Field::one(
                "voice",
                &["members_vote", "consulted", NO_MATTER],
                Makes::Word("governance.user_voice"),
            ),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q14",
        applies: a_structure,
        fields: &[Field::many(
            "evidence",
            qualifications::EVIDENCE_WORDS,
            Makes::Set("qualification.evidence"),
        )],
        ..Question::FULL
    },
    Question {
        id: "Q15",
        applies: a_structure,
        fields: &[Field::many(
            "documents",
            commitments::DOCUMENT_WORDS,
            Makes::Set("commitment.documents"),
        )
        .default(|answers| {
            let documents = &["written_contract", "invoice"];
            defaults::if_large(answers, documents, Importance::Important)
        })
        .firm()],
        ..Question::FULL
    },
    Question {
        id: "Q16",
        fields: &[
            Field::one(
                "frequency",
                &["daily", "weekly", NO_MATTER],
                Makes::Each(proposals::BACKUP_FREQUENCIES),
            ),
            Field::many(
                "care",
                &["off_site", "restore_tested"],
                Makes::Each(proposals::BACKUP_CARE),
            ),
            Field::one(
                "installation",
                &["dedicated", "shared", NO_MATTER],
                Makes::Word("services.dedicated"),
            )
            .when(a_structure),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q17",
        fields: &[
            Field::many("model", price::MODEL_WORDS, Makes::Set("price.model")),
            Field {
                input: Input::Amount,
                ..Field::one("yearly", &[], Makes::Budget)
            }
            .when(|answers| crate::questionnaire::needs::accounts(answers).is_some()),
            Field::many(
                "access",
                &["open", "free_account", "members", "customers"],
                Makes::Set("audience.access"),
            ),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q18",
        fields: &[
            Field::many(
                "networks",
                &["CHATONS", "Librehosters", "FFDN"],
                Makes::Set("values.networks"),
            ),
            Field::many("energy", values::ENERGY_WORDS, Makes::Set("values.energy")),
        ],
        ..Question::FULL
    },
    Question {
        id: "Q19",
        ..Question::FULL
    },
];
