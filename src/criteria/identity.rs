//! Identity: who the hoster is. These facts inform; none of them is a need.

use super::{Criterion, Scalar};

/// Words of `identity.status`. A `closed` hoster is never proposed.
pub const STATUSES: &[&str] = &["active", "paused", "closed", "unknown"];

/// The hoster's site.
pub static WEBSITE: Criterion = Criterion::fact("identity.website", Scalar::Url);
/// Where to write to it.
pub static CONTACT: Criterion = Criterion::fact("identity.contact", Scalar::Url);
/// Where it announces breakdowns.
pub static STATUS_PAGE: Criterion = Criterion::fact("identity.status_page", Scalar::Url);
/// Its terms.
pub static TERMS: Criterion = Criterion::fact("identity.terms", Scalar::Url);
/// Whether it is at work.
pub static STATUS: Criterion = Criterion::fact("identity.status", Scalar::Word(STATUSES));
/// The year in which it began.
pub static FOUNDED: Criterion = Criterion::fact("identity.founded", Scalar::Year);
/// Since when it belongs to a network.
pub static MEMBER_SINCE: Criterion = Criterion::fact("identity.member_since", Scalar::Membership);
/// What it says of itself, in short.
pub static SUMMARY: Criterion = Criterion::fact("identity.summary", Scalar::Text);

pub(super) const CRITERIA: &[&Criterion] = &[
    &WEBSITE,
    &CONTACT,
    &STATUS_PAGE,
    &TERMS,
    &STATUS,
    &FOUNDED,
    &MEMBER_SINCE,
    &SUMMARY,
];
