//! Who an imported hoster is: one that is known already, or a new one.
//!
//! An id says it. A website or a name only suggests it, and a person decides.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Found, site};
use crate::catalogue::{Catalogue, Hoster};
use crate::criteria::Origin;
use crate::text;

/// What suggests that two hosters are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Both have the same id, which settles it.
    Id,
    /// Their websites have the same host.
    Website,
    /// Their names are the same but for case and accents.
    Name,
}

/// Who an imported hoster seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// Nobody who is known.
    New,
    /// One known hoster, by its place in the catalogue.
    One(usize, Sign),
    /// Several known hosters.
    Several(Vec<usize>),
}

/// Holds imported hosters against those that are known.
pub fn recognise(found: &[Found], known: &Catalogue) -> Vec<Likeness> {
    let mut ids: HashMap<&str, usize> = HashMap::new();
    let mut sites: HashMap<String, Vec<usize>> = HashMap::new();
    let mut names: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, hoster) in known.hosters.iter().enumerate() {
        ids.insert(&hoster.id, index);
        if let Some(site) = site(&hoster.facts) {
            sites.entry(site).or_default().push(index);
        }
        names
            .entry(text::fold(&hoster.name))
            .or_default()
            .push(index);
    }
    let likeness = |hoster: &Found| {
        let id = hoster.id.as_deref().and_then(|id| ids.get(id));
        if let Some(index) = id {
            return Likeness::One(*index, Sign::Id);
        }
        let at = |map: &HashMap<String, Vec<usize>>, key: Option<String>| {
            let found = key.and_then(|key| map.get(&key).cloned());
            found.unwrap_or_default()
        };
        let by_site = at(&sites, site(&hoster.facts));
        let by_name = at(&names, Some(text::fold(&hoster.name)));
        let sign = if by_site.is_empty() {
            Sign::Name
        } else {
            Sign::Website
        };
        let mut all = [by_site, by_name].concat();
        all.sort_unstable();
        all.dedup();
        match all.as_slice() {
            [] => Likeness::New,
            [one] => Likeness::One(*one, sign),
            _ => Likeness::Several(all),
        }
    };
    found.iter().map(likeness).collect()
}

/// Whom each imported hoster is taken for: the place of a known one, or `None` for a new one.
pub type Decisions = Vec<Option<usize>>;

/// Makes hosters of what was found, with the ids of those that they are taken for; new ones have ids that nobody has.
/// Several that are taken for the same one become one.
pub fn settle(found: Vec<Found>, decisions: &Decisions, known: &Catalogue) -> Vec<Hoster> {
    let mut taken: HashSet<String> = known.hosters.iter().map(|one| one.id.clone()).collect();
    taken.extend(found.iter().filter_map(|hoster| hoster.id.clone()));
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut settled: Vec<Hoster> = Vec::with_capacity(found.len());
    for (index, hoster) in found.into_iter().enumerate() {
        let same = decisions.get(index).copied().flatten();
        let same = same.and_then(|index| known.hosters.get(index));
        let (id, name) = match same {
            Some(known) if hoster.id.is_none() => (known.id.clone(), known.name.clone()),
            _ => {
                let id = hoster.id.clone();
                let id = same.map(|known| known.id.clone()).or(id);
                let id = id.unwrap_or_else(|| new_id(&hoster.name, &mut taken));
                (id, hoster.name)
            }
        };
        let hoster = Hoster {
            id,
            name,
            facts: hoster.facts,
            origin: Origin::default(),
        };
        let known = places.get(&hoster.id);
        if let Some(other) = known.and_then(|at| settled.get_mut(*at)) {
            other.add(&hoster);
        } else {
            places.insert(hoster.id.clone(), settled.len());
            settled.push(hoster);
        }
    }
    settled
}

/// The id of a hoster whose name has no Latin letter.
const NAMELESS: &str = "hebergeur";

/// Makes an id of a name, with a number behind it where it is taken.
fn new_id(name: &str, taken: &mut HashSet<String>) -> String {
    let slug = text::slug(name);
    let stem = if slug.is_empty() { NAMELESS } else { &slug };
    let mut id = stem.to_owned();
    let mut number = 1_usize;
    while taken.contains(&id) {
        number += 1;
        id = format!("{stem}-{number}");
    }
    taken.insert(id.clone());
    id
}
