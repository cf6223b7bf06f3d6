//! Who an imported hoster is: one that is known already, or a new one.
//!
//! An id says it. A website or a name only suggests it, and a person decides.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Found, site};
use crate::catalogue::{Catalogue, Hoster};
use crate::criteria::{Facts, Origin};
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

/// Says which imported hoster each of them seems to be the same as, by its place among them, and what suggests it.
/// Those that have an id are told apart by it; of others, the first stands for those that follow.
pub fn alike(found: &[Found]) -> Vec<Option<(usize, Sign)>> {
    let mut sites: HashMap<String, usize> = HashMap::new();
    let mut names: HashMap<String, usize> = HashMap::new();
    let mut alike = vec![None; found.len()];
    let (with_id, without): (Vec<_>, Vec<_>) = found
        .iter()
        .enumerate()
        .partition(|(_, one)| one.id.is_some());
    for (place, hoster) in with_id.into_iter().chain(without) {
        let (site, name) = (site(&hoster.facts), text::fold(&hoster.name));
        let by_site = site.as_ref().and_then(|site| sites.get(site)).copied();
        let by_name = names.get(&name).copied();
        let same = match (by_site, by_name) {
            _ if hoster.id.is_some() => None,
            (Some(one), Some(other)) if one != other => None,
            (Some(one), _) => Some((one, Sign::Website)),
            (None, Some(one)) => Some((one, Sign::Name)),
            (None, None) => None,
        };
        let first = same.map_or(place, |(first, _)| first);
        if let Some(site) = site {
            sites.entry(site).or_insert(first);
        }
        names.entry(name).or_insert(first);
        if let Some(entry) = alike.get_mut(place) {
            *entry = same;
        }
    }
    alike
}

/// Whom an imported hoster is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nobody else.
    New,
    /// A known hoster, by its place in the catalogue.
    Known(usize),
    /// Another imported one that is nobody else, by its place among them.
    Imported(usize),
}

/// Whom each imported hoster is taken for.
pub type Decisions = Vec<Decision>;

/// Makes hosters of what was found, with the ids of those that they are taken for; new ones have ids that nobody has.
/// Several that are taken for the same one become one.
pub fn settle(found: Vec<Found>, decisions: &Decisions, known: &Catalogue) -> Vec<Hoster> {
    let mut taken: HashSet<String> = known.hosters.iter().map(|one| one.id.clone()).collect();
    taken.extend(found.iter().filter_map(|hoster| hoster.id.clone()));
    let mut settled = Settled::default();
    let mut joined = Vec::new();
    let mut ids: Vec<Option<String>> = Vec::with_capacity(found.len());
    for (index, hoster) in found.into_iter().enumerate() {
        let decision = decisions.get(index).copied().unwrap_or(Decision::New);
        let same = match decision {
            Decision::Imported(other) => {
                ids.push(None);
                joined.push((other, hoster));
                continue;
            }
            Decision::Known(place) => known.hosters.get(place),
            Decision::New => None,
        };
        let (id, name) = match same {
            Some(known) if hoster.id.is_none() => (known.id.clone(), known.name.clone()),
            _ => {
                let id = hoster.id.clone();
                let id = same.map(|known| known.id.clone()).or(id);
                let id = id.unwrap_or_else(|| new_id(&hoster.name, &mut taken));
                (id, hoster.name)
            }
        };
        ids.push(Some(id.clone()));
        settled.add(id, name, hoster.facts);
    }
    for (other, hoster) in joined {
        let id = ids.get(other).cloned().flatten();
        let id = id.unwrap_or_else(|| new_id(&hoster.name, &mut taken));
        settled.add(id, hoster.name, hoster.facts);
    }
    settled.hosters
}

/// Hosters under way, each once.
#[derive(Default)]
struct Settled {
    hosters: Vec<Hoster>,
    places: BTreeMap<String, usize>,
}

impl Settled {
    fn add(&mut self, id: String, name: String, facts: Facts) {
        let hoster = Hoster {
            id,
            name,
            facts,
            origin: Origin::default(),
        };
        let known = self.places.get(&hoster.id);
        if let Some(other) = known.and_then(|at| self.hosters.get_mut(*at)) {
            other.add(&hoster);
        } else {
            self.places.insert(hoster.id.clone(), self.hosters.len());
            self.hosters.push(hoster);
        }
    }
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
