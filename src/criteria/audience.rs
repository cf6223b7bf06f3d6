//! Audience: whom the hoster accepts, who may register, whether it takes new users.

use super::{Criterion, Level, NeedKind, Reader, Scalar, Vocabulary};

/// Words of `audience.accepts`.
pub const KINDS: &[&str] = &[
    "individual",
    "informal",
    "association",
    "cooperative_ess",
    "company",
    "public_body",
    "school",
    "union",
];
const ACCESS_WORDS: &[&str] = &["open", "free_account", "members", "customers"];
const CAPACITIES: &[&str] = &["open", "limited", "closed"];

/// Whom the hoster accepts: a fit that cannot be used is no fit.
pub static ACCEPTS: Criterion = Criterion::any_of("audience.accepts", Vocabulary::Words(KINDS));
/// What somebody must be to use the services.
static ACCESS: Criterion = Criterion::any_of("audience.access", Vocabulary::Words(ACCESS_WORDS));
/// Whether new users are taken.
static CAPACITY: Criterion = Criterion::scalar(
    "audience.capacity",
    Scalar::Word(CAPACITIES),
    NeedKind::Word(&["open"], capacity),
);

pub(super) const CRITERIA: &[&Criterion] = &[&ACCEPTS, &ACCESS, &CAPACITY];

fn capacity(_wanted: &str, reader: &mut Reader<'_>) -> Level {
    match reader.word(&CAPACITY) {
        None => Level::UNKNOWN,
        Some("open") => Level::MET,
        Some("limited") => Level::exactly(30),
        Some(_) => Level::NOT_MET,
    }
}
