//! Services find the organisation that offers them: by the links of its file, or else by their address.

use std::collections::HashMap;

use super::Record;
use super::service::Service;
use crate::catalogue::import::draft::Draft;
use crate::catalogue::import::remarks::Remarks;
use crate::criteria::{Claim, Criterion, Fact};
use crate::problem::Place;

/// What a file describes, and how links may name it.
#[derive(Debug)]
pub(in crate::catalogue::import) struct File {
    /// Its place, for remarks.
    pub(in crate::catalogue::import) place: Place,
    /// Its name without folders.
    pub(in crate::catalogue::import) name: String,
    /// The addresses that it is known by.
    pub(in crate::catalogue::import) addresses: Vec<String>,
    /// What it describes.
    pub(in crate::catalogue::import) record: Record,
}

/// What services say of their hoster only where it does not say it itself.
const WHERE_SILENT: &[&str] = &["identity.contact", "identity.terms"];

/// Puts organisations and services together; returns the organisations, in their order.
pub(in crate::catalogue::import) fn assemble(
    files: Vec<File>,
    remarks: &mut Remarks,
) -> Vec<Draft> {
    let parents = parents(&files, remarks);
    let mut offered: HashMap<usize, Vec<(Place, Service)>> = HashMap::new();
    let mut organizations = Vec::new();
    for (index, file) in files.into_iter().enumerate() {
        match file.record {
            Record::Service(service) => {
                if let Some(parent) = parents.get(&index) {
                    let services = offered.entry(*parent).or_default();
                    services.push((file.place, *service));
                }
            }
            Record::Organization { draft, .. } => organizations.push((index, file.place, draft)),
            Record::Federation | Record::Left => {}
        }
    }
    organizations
        .into_iter()
        .map(|(index, place, mut draft)| {
            let services = offered.remove(&index).unwrap_or_default();
            offer(&mut draft, &place, services, remarks);
            draft
        })
        .collect()
}

/// Finds the organisation of each service.
fn parents(files: &[File], remarks: &mut Remarks) -> HashMap<usize, usize> {
    let services = || {
        let all = files.iter().enumerate();
        all.filter_map(|(index, file)| match &file.record {
            Record::Service(service) => Some((index, file, service)),
            _ => None,
        })
    };
    let mut by_address: HashMap<&str, usize> = HashMap::new();
    let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, file, _) in services() {
        for address in &file.addresses {
            by_address.entry(address).or_insert(index);
        }
        by_name.entry(&file.name).or_default().push(index);
    }
    let mut parents = HashMap::new();
    let mut asked: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, file) in files.iter().enumerate() {
        let Record::Organization { links, .. } = &file.record else {
            continue;
        };
        for link in links {
            match by_address.get(link.as_str()) {
                Some(service) => {
                    parents.entry(*service).or_insert(index);
                }
                None => asked.entry(last_part(link)).or_default().push(index),
            }
        }
    }
    // A name counts where it can mean one file and one organisation only.
    for (name, organizations) in asked {
        let found = by_name.get(name).map(Vec::as_slice);
        if let (Some([service]), [organization]) = (found, organizations.as_slice()) {
            parents.entry(*service).or_insert(*organization);
        }
    }
    for (index, file, service) in services() {
        if parents.contains_key(&index) {
            continue;
        }
        match by_host(files, service) {
            Some(parent) => {
                parents.insert(index, parent);
                let name = files.get(parent).map(|one| one.name.clone());
                let problem = file.place.warning("import-attached");
                remarks.push(problem.with("file", name.unwrap_or_default()));
            }
            None => remarks.push(
                file.place
                    .warning("import-orphan")
                    .with("name", service.name.as_str()),
            ),
        }
    }
    parents
}

/// The name of the file in an address.
fn last_part(link: &str) -> &str {
    let path = link.split(['?', '#']).next().unwrap_or(link);
    path.rsplit('/').next().unwrap_or(path)
}

/// The organisation at whose website's host, or below it, the service is; none where several are.
fn by_host(files: &[File], service: &Service) -> Option<usize> {
    let host = service.host.as_deref()?;
    let is_at = |website: &str| {
        let website = website.strip_prefix("www.").unwrap_or(website);
        website.contains('.')
            && host
                .strip_suffix(website)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let mut found = files.iter().enumerate().filter(|(_, file)| {
        matches!(&file.record, Record::Organization { host: Some(website), .. } if is_at(website))
    });
    let first = found.next()?;
    found.next().is_none().then_some(first.0)
}

/// Adds what the services of an organisation say.
fn offer(draft: &mut Draft, place: &Place, services: Vec<(Place, Service)>, remarks: &mut Remarks) {
    let mut shared: Vec<(&'static Criterion, Vec<Claim>)> = Vec::new();
    for (place, service) in services {
        if service.is_closed {
            remarks.push(
                place
                    .warning("import-ended")
                    .with("name", service.name.as_str()),
            );
            continue;
        }
        for (criterion, fact) in service.own.iter() {
            draft
                .facts
                .add(criterion, news(draft, criterion, fact.claims()));
        }
        for (criterion, fact) in service.shared.iter() {
            match shared.iter_mut().find(|(known, _)| *known == criterion) {
                Some((_, claims)) => claims.extend(fact.claims().iter().cloned()),
                None => shared.push((criterion, fact.claims().to_vec())),
            }
        }
    }
    for (criterion, claims) in shared {
        if WHERE_SILENT.contains(&criterion.id) && draft.facts.get(criterion).is_some() {
            continue;
        }
        let Some(newest) = claims.iter().max_by_key(|claim| claim.seen.as_deref()) else {
            continue;
        };
        if claims.iter().all(|claim| claim.content == newest.content) {
            draft.facts.add(criterion, vec![newest.clone()]);
        } else {
            remarks.push(place.criterion(criterion.id).warning("import-disagree"));
        }
    }
}

/// Leaves out what another service says as well, at the same date or later: twenty services that take members are
/// twenty times one thing.
fn news(draft: &Draft, criterion: &'static Criterion, claims: &[Claim]) -> Vec<Claim> {
    let known = draft.facts.get(criterion);
    let known = known.map(Fact::claims).unwrap_or_default();
    let is_said = |claim: &&Claim| {
        known
            .iter()
            .any(|one| one.content == claim.content && one.seen >= claim.seen)
    };
    claims
        .iter()
        .filter(|claim| !is_said(claim))
        .cloned()
        .collect()
}
