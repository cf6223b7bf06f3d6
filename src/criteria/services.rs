//! Services: types and software offered, shared or dedicated.

use super::{Criterion, Level, NeedKind, Offer, Reader, Service, Values, Vocabulary};

/// The types of services, as files name them.
pub const TYPES: &[&str] = &[
    "email",
    "mailing_list",
    "newsletter",
    "website",
    "cms",
    "domain_name",
    "dns",
    "vps",
    "backup",
    "file_sharing_suite",
    "file_transfer",
    "image_sharing",
    "collaborative_text",
    "spreadsheet",
    "form",
    "poll_date",
    "kanban",
    "project_management",
    "calendar_contacts",
    "chat",
    "video_conference",
    "audio_conference",
    "forum",
    "social_network",
    "microblog",
    "video_hosting",
    "podcast",
    "code_forge",
    "url_shortener",
    "paste",
    "wiki",
    "mind_map",
    "whiteboard",
    "password_manager",
    "search_engine",
    "rss_reader",
    "events",
    "accounting_erp",
    "crm_membership",
    "learning_platform",
    "survey",
    "map",
    "translation",
    "vpn",
    "internet_access",
    "sso",
    "library",
    "other",
];

/// The services offered.
pub static OFFER: Criterion = Criterion {
    id: "services.offer",
    values: Values::Set(Vocabulary::Services),
    need: Some(NeedKind::Service(offer)),
};
/// Shared or dedicated instances.
static DEDICATED: Criterion = Criterion::any_of(
    "services.dedicated",
    Vocabulary::Words(&["shared", "dedicated"]),
);

pub(super) const CRITERIA: &[&Criterion] = &[&OFFER, &DEDICATED];

/// The right type with another software still serves most of the need: three quarters.
const OTHER_SOFTWARE: u8 = 45;

fn offer(wanted: &Service, reader: &mut Reader<'_>) -> Level {
    match reader.offer(&OFFER, wanted) {
        Offer::AsAsked => Level::MET,
        Offer::OtherSoftware => Level::exactly(OTHER_SOFTWARE),
        Offer::Unsaid => Level::between(OTHER_SOFTWARE, Level::FULL),
        Offer::Absent => Level::NOT_MET,
        Offer::Unknown => Level::UNKNOWN,
    }
}
