//! The keys of `ChatonsInfos`: those whose values are taken over, and those for which matou has no criterion.

use super::properties::Properties;
use crate::catalogue::import::cells::Cells;

/// Keys whose values are taken over.
const CARRIED: &[&str] = &[
    "file.class",
    "file.protocol",
    "file.datetime",
    "file.generator",
    "file.url",
    "federation.name",
    "organization.name",
    "organization.description",
    "organization.type",
    "organization.status.level",
    "organization.status.description",
    "organization.startdate",
    "organization.enddate",
    "organization.website",
    "organization.contact.url",
    "organization.contact.email",
    "organization.legal.url",
    "organization.country.name",
    "organization.country.code",
    "organization.geolocation.address",
    "service.name",
    "service.website",
    "service.legal.url",
    "service.contact.url",
    "service.contact.email",
    "service.startdate",
    "service.enddate",
    "service.registration",
    "service.registration.load",
    "software.name",
    "host.name",
    "host.provider",
    "host.provider.type",
    "host.server.type",
    "host.country.name",
    "host.country.code",
];

/// Beginnings of keys whose values are taken over, whatever follows.
const CARRIED_FAMILIES: &[&str] = &[
    "organization.memberof.",
    "organization.chatrooms.",
    "organization.funding.",
];

/// Beginnings of keys that the format has and matou has no criterion for.
const LEFT: &[&str] = &[
    "federation.",
    "metrics.",
    "organization.logo",
    "organization.guide.",
    "organization.owner.",
    "organization.geolocation.l",
    "organization.socialnetworks.",
    "organization.geography",
    "organization.technical.url",
    "service.logo",
    "service.description",
    "service.guide.",
    "service.status.",
    "service.install.",
    "software.",
    "host.description",
    "host.provider.hypervisor",
    "host.server.distribution",
];

/// Remarks keys that the format does not have, and returns how many filled-in ones matou has no criterion for.
pub(super) fn look(properties: &Properties, cells: &mut Cells<'_, '_>) -> usize {
    let begins = |key: &str, list: &[&str]| list.iter().any(|one| key.starts_with(one));
    let filled = properties
        .keys()
        .iter()
        .filter(|key| properties.get(key).is_some());
    let others: Vec<&String> = filled
        .filter(|key| !CARRIED.contains(&key.as_str()) && !begins(key, CARRIED_FAMILIES))
        .collect();
    let (left, unknown): (Vec<&String>, Vec<&String>) =
        others.into_iter().partition(|key| begins(key, LEFT));
    cells.unknown_keys(&unknown);
    left.len()
}
