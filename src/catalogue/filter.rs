//! Filters: keeping the hosters that document something, and never hiding that others leave it unsaid.

mod offered;

use super::Hoster;
use crate::criteria::{Criterion, Facts, Level, Reader, Want};

pub use offered::offered;

/// What the facts of one hoster make of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Documented as met in full.
    Met,
    /// Nothing documented rules it out: not documented, or too little.
    Unsaid,
    /// Documented as met in part.
    Partly,
    /// Documented as not met.
    NotMet,
}

/// A criterion with what is wanted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// What is wanted; `None` wants it documented, whatever is said.
    pub want: Option<Want>,
    /// Whether hosters that leave it unsaid are kept too.
    pub silent: bool,
}

impl Filter {
    /// Says what the facts of a hoster make of it.
    pub fn fit(&self, facts: &Facts) -> Fit {
        let Some(want) = &self.want else {
            let is_documented = facts.get(self.criterion).is_some();
            return if is_documented { Fit::Met } else { Fit::Unsaid };
        };
        let level = self.criterion.level(want, &mut Reader::forgetful(facts));
        if level.low() == Level::FULL {
            Fit::Met
        } else if level.high() == Level::FULL {
            Fit::Unsaid
        } else if level.high() > 0 {
            Fit::Partly
        } else {
            Fit::NotMet
        }
    }

    /// Says whether a hoster that fits so is kept.
    fn keeps(&self, fit: Fit) -> bool {
        fit == Fit::Met || (self.silent && fit == Fit::Unsaid)
    }

    /// Says whether both want the same, whatever they make of silence.
    pub fn wants_as(&self, other: &Self) -> bool {
        self.criterion == other.criterion && self.want == other.want
    }
}

/// What filters leave of some hosters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sifted {
    /// The hosters that are kept, in their order.
    pub kept: Vec<usize>,
    /// How many are left out only because something is not documented.
    pub unsaid: usize,
    /// How many are left out because something is documented otherwise.
    pub otherwise: usize,
}

/// Keeps those of `found`, positions among `hosters`, that every filter keeps.
pub fn sift(hosters: &[Hoster], found: Vec<usize>, filters: &[Filter]) -> Sifted {
    let mut sifted = Sifted::default();
    for position in found {
        let Some(hoster) = hosters.get(position) else {
            continue;
        };
        let worst = filters
            .iter()
            .map(|filter| (filter, filter.fit(&hoster.facts)))
            .filter(|(filter, fit)| !filter.keeps(*fit))
            .map(|(_, fit)| fit)
            .max();
        match worst {
            None => sifted.kept.push(position),
            Some(Fit::Met | Fit::Unsaid) => sifted.unsaid += 1,
            Some(Fit::Partly | Fit::NotMet) => sifted.otherwise += 1,
        }
    }
    sifted
}

/// How many hosters fit in each way: met, unsaid, partly, not met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Documented as met in full.
    pub met: usize,
    /// Nothing documented rules it out.
    pub unsaid: usize,
    /// Documented as met in part.
    pub partly: usize,
    /// Documented as not met.
    pub not_met: usize,
}

impl Tally {
    /// Counts the hosters by how they fit.
    pub fn of(hosters: &[Hoster], filter: &Filter) -> Self {
        let mut tally = Self::default();
        for hoster in hosters {
            match filter.fit(&hoster.facts) {
                Fit::Met => tally.met += 1,
                Fit::Unsaid => tally.unsaid += 1,
                Fit::Partly => tally.partly += 1,
                Fit::NotMet => tally.not_met += 1,
            }
        }
        tally
    }
}
