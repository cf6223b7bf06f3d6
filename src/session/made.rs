//! What a session was kept with: the catalogue, and the order of the hosters that followed from it.

use serde_json::{Value as Json, json};

use crate::catalogue::{Catalogue, Hoster};
use crate::matching::{Group, Match, Ranking, Silence};
use crate::text;

/// The ranks within which a change is told.
pub const FIRST: usize = 10;
/// How many hosters a session remembers at least, so that most of them can be told apart later.
const FEWEST: usize = 30;
/// How many it remembers at most, however many share a rank.
const MOST: usize = 100;

/// What a session is kept with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The catalogue.
    pub catalogue: MadeWith,
    /// The order of the hosters; nothing where no need was stated.
    pub ranking: Option<Order>,
}

impl Made {
    /// Takes down the catalogue and the ranking as they are now.
    pub fn new(catalogue: &Catalogue, ranking: &Ranking, silence: Silence) -> Self {
        Self {
            catalogue: MadeWith::of(catalogue),
            ranking: Order::of(ranking, &catalogue.hosters, silence),
        }
    }
}

/// The catalogue that a session was made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeWith {
    /// The title.
    pub title: String,
    /// The date of its last change, as the file had it.
    pub updated: String,
    /// How many hosters it had; the first sessions did not say.
    pub hosters: Option<usize>,
    /// The SHA-256 of its files; the first sessions did not say.
    pub sha256: Option<String>,
}

impl MadeWith {
    /// Takes down a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self {
            title: catalogue.title.clone(),
            updated: catalogue.updated.clone(),
            hosters: Some(catalogue.hosters.len()),
            sha256: Some(catalogue.sha256.clone()),
        }
    }

    /// Says whether this is the same catalogue, as far as the session can tell.
    pub fn is(&self, catalogue: &Catalogue) -> bool {
        match &self.sha256 {
            Some(sha256) => *sha256 == catalogue.sha256,
            None => (&self.title, &self.updated) == (&catalogue.title, &catalogue.updated),
        }
    }

    pub(super) fn to_json(&self) -> Json {
        json!({
            "title": self.title,
            "updated": self.updated,
            "hosters": self.hosters,
            "sha256": self.sha256,
        })
    }

    pub(super) fn read(json: &Json) -> Option<Self> {
        let word = |key: &str| json.get(key).and_then(Json::as_str).map(text::tame);
        Some(Self {
            title: word("title")?,
            updated: word("updated").unwrap_or_default(),
            hosters: json.get("hosters").and_then(whole),
            sha256: word("sha256"),
        })
    }
}

/// A proposed hoster in the order of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its rank, shared by hosters that nothing told apart.
    pub rank: usize,
    /// Its group.
    pub group: Group,
    /// Its assured sixtieths.
    pub assured: u32,
    /// Its open sixtieths.
    pub open: u32,
}

impl Placed {
    /// Takes down the place of a hoster.
    pub fn of(found: &Match, hoster: &Hoster) -> Self {
        Self {
            id: hoster.id.clone(),
            name: hoster.name.clone(),
            rank: found.rank,
            group: found.group,
            assured: found.standing.parts.assured,
            open: found.standing.parts.open,
        }
    }

    fn to_json(&self) -> Json {
        json!({
            "id": self.id,
            "name": self.name,
            "rank": self.rank,
            "group": self.group.word(),
            "sixtieths": { "assured": self.assured, "open": self.open },
        })
    }

    fn read(json: &Json) -> Option<Self> {
        let word = |key: &str| json.get(key).and_then(Json::as_str).map(text::tame);
        let sixtieths = |key: &str| {
            let part = json.get("sixtieths")?.get(key)?.as_u64()?;
            u32::try_from(part).ok()
        };
        let group = word("group")?;
        Some(Self {
            id: word("id")?,
            name: word("name")?,
            rank: json.get("rank").and_then(whole)?,
            group: Group::ALL.into_iter().find(|one| one.word() == group)?,
            assured: sixtieths("assured").unwrap_or_default(),
            open: sixtieths("open").unwrap_or_default(),
        })
    }
}

/// The proposed hosters of a session in their order: the first of them, or all where they are few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// How silence about a condition counted.
    pub silence: Silence,
    /// How many hosters were proposed.
    pub count: usize,
    /// Those that are remembered.
    pub proposed: Vec<Placed>,
}

impl Order {
    /// Takes down a ranking. `None` where no need made it: an order by lot is nothing to come back to.
    pub fn of(ranking: &Ranking, hosters: &[Hoster], silence: Silence) -> Option<Self> {
        let is_stated = ranking.points.0 > 0 || !ranking.conditions.is_empty();
        let proposed = ranking
            .proposed
            .iter()
            .enumerate()
            .filter_map(|(at, found)| {
                let near = at < FEWEST || found.rank <= FIRST;
                let hoster = hosters.get(found.standing.hoster).filter(|_| near)?;
                Some(Placed::of(found, hoster))
            });
        is_stated.then(|| Self {
            silence,
            count: ranking.proposed.len(),
            proposed: proposed.take(MOST).collect(),
        })
    }

    /// Says whether a hoster that is not remembered had a rank beyond the first ones, or none.
    pub(super) fn holds_the_first(&self) -> bool {
        self.proposed.len() >= self.count
            || self.proposed.last().is_some_and(|last| last.rank > FIRST)
    }

    pub(super) fn to_json(&self) -> Json {
        json!({
            "strict": self.silence == Silence::NotMet,
            "count": self.count,
            "proposed": self.proposed.iter().map(Placed::to_json).collect::<Json>(),
        })
    }

    pub(super) fn read(json: &Json) -> Option<Self> {
        let proposed = json.get("proposed")?.as_array()?;
        let strict = json.get("strict").and_then(Json::as_bool) == Some(true);
        Some(Self {
            silence: if strict {
                Silence::NotMet
            } else {
                Silence::Open
            },
            count: json.get("count").and_then(whole).unwrap_or(proposed.len()),
            proposed: proposed.iter().filter_map(Placed::read).collect(),
        })
    }
}

fn whole(json: &Json) -> Option<usize> {
    json.as_u64()
        .and_then(|number| usize::try_from(number).ok())
}
