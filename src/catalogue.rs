//! The catalogue: hosters with sourced, dated claims, and the `matou.catalogue/1` file.

pub mod address;
pub mod age;
mod check;
pub mod filter;
pub mod import;
mod load;
mod own;
mod schema;
pub mod search;
pub mod stats;
mod write;

use crate::criteria::{Facts, Origin, Value, identity};

pub use age::{Age, Freshness};
pub use check::check;
pub use load::{
    FORMAT, Loaded, SourceFile, bundled, bundled_file, is_date, is_slug, load, load_over,
};
pub use own::{Change, Own, Shelf, Stock, Unkept};
pub use schema::schema;

/// A hoster and what is documented about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hoster {
    /// A lower-case ASCII slug, unique in the catalogue.
    pub id: String,
    /// The name, tamed.
    pub name: String,
    /// What is documented.
    pub facts: Facts,
    /// Whose catalogue knew it first.
    pub origin: Origin,
}

/// What is known of whether a hoster is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// At work, or nothing says otherwise.
    Active,
    /// It has stopped for a while: proposed with a warning.
    Paused,
    /// It has closed: never proposed.
    Closed,
    /// Documented as unknown: proposed with a warning.
    Unknown,
}

impl Hoster {
    /// Adds what another entry about this hoster says; its name stays as it is.
    pub fn add(&mut self, other: &Self) {
        for (criterion, fact) in other.facts.iter() {
            self.facts.add(criterion, fact.claims().to_vec());
        }
    }

    /// Says whether the person who uses the program added something about the hoster, or the hoster itself.
    pub fn has_own(&self) -> bool {
        let mut claims = self.facts.iter().flat_map(|(_, fact)| fact.claims());
        self.origin == Origin::Own || claims.any(|claim| claim.origin == Origin::Own)
    }

    /// Returns what is documented of whether the hoster is at work.
    pub fn status(&self) -> Status {
        match self.facts.value(&identity::STATUS) {
            Some(Value::Word("paused")) => Status::Paused,
            Some(Value::Word("closed")) => Status::Closed,
            Some(Value::Word("unknown")) => Status::Unknown,
            _ => Status::Active,
        }
    }
}

/// Hosters from one or several files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The title.
    pub title: String,
    /// The date of the last change, as the file has it.
    pub updated: String,
    /// The licence of the data.
    pub licence: String,
    /// The SHA-256 of the files' bytes, in hexadecimal.
    pub sha256: String,
    /// The hosters, in the order of the files.
    pub hosters: Vec<Hoster>,
}

impl Catalogue {
    /// Returns the ids of the hosters, in their order.
    pub fn ids(&self) -> Vec<String> {
        self.hosters
            .iter()
            .map(|hoster| hoster.id.clone())
            .collect()
    }

    /// Finds a hoster by its id, or else by its name without case or accents.
    pub fn find(&self, given: &str) -> Option<usize> {
        let folded = crate::text::fold(given);
        self.hosters
            .iter()
            .position(|hoster| hoster.id == given)
            .or_else(|| {
                self.hosters
                    .iter()
                    .position(|hoster| crate::text::fold(&hoster.name) == folded)
            })
    }
}
