//! Support: when and how somebody can be reached, in which languages, how breakdowns are announced.

use super::{Criterion, Level, NeedKind, Reader, Scalar, Vocabulary};

/// Words of `support.channels`.
pub const CHANNEL_WORDS: &[&str] = &[
    "email",
    "phone",
    "chat",
    "ticket",
    "forum",
    "in_person",
    "video",
];
/// Words of `support.incident_news`.
pub const INCIDENT_NEWS_WORDS: &[&str] = &["status_page", "mailing", "social"];

/// When somebody can be reached.
static CONTACT_HOURS: Criterion = Criterion::scalar(
    "support.contact_hours",
    Scalar::Word(&["office_hours", "extended", "best_effort"]),
    NeedKind::Word(&["office_hours", "extended"], contact_hours),
);
/// How somebody can be reached.
static CHANNELS: Criterion =
    Criterion::each_of("support.channels", Vocabulary::Words(CHANNEL_WORDS));
/// In which languages.
static LANGUAGES: Criterion = Criterion::each_of("support.languages", Vocabulary::Languages);
/// How breakdowns are announced.
static INCIDENT_NEWS: Criterion = Criterion::each_of(
    "support.incident_news",
    Vocabulary::Words(INCIDENT_NEWS_WORDS),
);

pub(super) const CRITERIA: &[&Criterion] = &[&CONTACT_HOURS, &CHANNELS, &LANGUAGES, &INCIDENT_NEWS];

fn contact_hours(wanted: &str, reader: &mut Reader<'_>) -> Level {
    match (reader.word(&CONTACT_HOURS), wanted) {
        (None, _) => Level::UNKNOWN,
        (Some("extended"), _) | (Some("office_hours"), "office_hours") => Level::MET,
        (Some(_), _) => Level::NOT_MET,
    }
}
