//! The user's own catalogue: hosters that others ignore, and claims about any hoster, laid over what everybody has.
//!
//! It is a file of the same format, and nothing of it is ever written into another one. Claims are laid beside those
//! that are there: the most recent one counts, wherever it stands, so that a newer shared catalogue keeps what was
//! added here and may know better.

mod stock;

use std::collections::HashMap;

use serde_json::Value as Json;

use super::load::{SourceFile, load_over};
use super::{Catalogue, Hoster};
use crate::criteria::{Claim, Criterion, Facts, Origin};
use crate::problem::Problem;

pub use stock::{Shelf, Stock, Unkept};

/// What one person added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own(Catalogue);

/// A change of what one person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Lays what these hosters say beside what is there. Said twice it changes nothing more.
    Add(Vec<Hoster>),
    /// Puts a claim in the place of one that was added before.
    CorrectClaim {
        /// The id of the hoster.
        hoster: String,
        /// What both are about.
        criterion: &'static Criterion,
        /// The claim that goes.
        earlier: Box<Claim>,
        /// The claim that comes.
        claim: Box<Claim>,
    },
    /// Takes one claim out.
    RemoveClaim {
        /// The id of the hoster.
        hoster: String,
        /// What the claim is about.
        criterion: &'static Criterion,
        /// The claim.
        claim: Claim,
    },
    /// Takes everything out that was added about a hoster.
    RemoveHoster {
        /// Its id.
        hoster: String,
    },
}

impl Change {
    /// Adds one claim about a hoster, who need not be known to the user's own catalogue yet.
    pub fn add_claim(id: &str, name: &str, criterion: &'static Criterion, claim: Claim) -> Self {
        let mut facts = Facts::default();
        facts.add(criterion, vec![claim]);
        Self::Add(vec![Hoster {
            id: id.to_owned(),
            name: name.to_owned(),
            facts,
            origin: Origin::Own,
        }])
    }
}

impl Own {
    /// Reads the file of the user's own catalogue.
    ///
    /// # Errors
    /// Every problem found, when one of them keeps the file from being used.
    pub fn read(file: &SourceFile) -> Result<Self, Vec<Problem>> {
        load_over(&[], std::slice::from_ref(file)).map(|loaded| Self(loaded.catalogue))
    }

    /// Reads the file in order to write it anew: what is passed over in it would be gone, and is an error here.
    ///
    /// # Errors
    /// Every problem found.
    pub fn read_whole(file: &SourceFile) -> Result<Self, Vec<Problem>> {
        let loaded = load_over(&[], std::slice::from_ref(file))?;
        if loaded.warnings.is_empty() {
            return Ok(Self(loaded.catalogue));
        }
        Err(loaded.warnings.into_iter().map(Problem::refused).collect())
    }

    /// Returns the hosters of which something was added, in the order in which they came.
    pub fn hosters(&self) -> &[Hoster] {
        &self.0.hosters
    }

    /// Returns it as a catalogue of its own.
    pub fn into_catalogue(self) -> Catalogue {
        self.0
    }

    /// Returns what was added about a hoster.
    pub fn of(&self, id: &str) -> Option<&Hoster> {
        self.hosters().iter().find(|hoster| hoster.id == id)
    }

    /// Writes it as `matou.catalogue/1`.
    pub fn to_json(&self) -> Json {
        self.0.to_json()
    }

    /// Makes a change.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Add(hosters) => self.add(hosters),
            Change::RemoveClaim {
                hoster,
                criterion,
                claim,
            } => {
                if let Some(known) = self.of_mut(&hoster) {
                    known
                        .facts
                        .retain(|about, other| *about != *criterion || !other.repeats(&claim));
                }
            }
            Change::CorrectClaim {
                hoster,
                criterion,
                earlier,
                claim,
            } => {
                if let Some(known) = self.of_mut(&hoster) {
                    known
                        .facts
                        .retain(|about, other| *about != *criterion || !other.repeats(&earlier));
                    known.facts.add(criterion, vec![*claim]);
                }
            }
            Change::RemoveHoster { hoster } => self.0.hosters.retain(|known| known.id != hoster),
        }
    }

    /// Lays hosters beside what is there: what is added here is one's own, whoever said it first.
    fn add(&mut self, hosters: Vec<Hoster>) {
        let ids = self.hosters().iter().map(|hoster| hoster.id.clone());
        let mut places: HashMap<String, usize> = ids.zip(0..).collect();
        for mut hoster in hosters {
            hoster.origin = Origin::Own;
            hoster.facts.belong_to(Origin::Own);
            let place = places.get(&hoster.id);
            if let Some(known) = place.and_then(|place| self.0.hosters.get_mut(*place)) {
                known.add(&hoster);
            } else {
                places.insert(hoster.id.clone(), self.0.hosters.len());
                self.0.hosters.push(hoster);
            }
        }
    }

    fn of_mut(&mut self, id: &str) -> Option<&mut Hoster> {
        self.0.hosters.iter_mut().find(|hoster| hoster.id == id)
    }
}
