//! What is tried out to see what it would change: each is one step, and one step back takes it away.

use std::rc::Rc;

use super::app::App;
use super::screen::weigh;
use super::world::World;
use crate::criteria::Want;
use crate::locale::Sentence;
use crate::matching::{Lowering, Move, Overturn, Supposed};
use crate::needs::{Importance, Need};
use crate::questionnaire::DerivedNeed;
use crate::{criteria, explanation};

/// A fact that is supposed: that a hoster meets a need as far as its silence leaves possible. It is kept in no
/// session, for nobody said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supposition {
    /// The hoster, by its position in the catalogue.
    pub hoster: usize,
    /// What the need is about.
    pub criterion: &'static str,
    /// What it wants.
    pub want: Want,
}

impl Supposition {
    /// Supposes that a hoster meets a need.
    pub fn new(hoster: usize, need: &Need) -> Self {
        Self {
            hoster,
            criterion: need.criterion.id,
            want: need.want.clone(),
        }
    }

    /// Finds the need among those that there are now.
    pub fn among(&self, needs: &[Need]) -> Option<Supposed> {
        let is_it = |need: &Need| (need.criterion.id, &need.want) == (self.criterion, &self.want);
        Some(Supposed {
            hoster: self.hoster,
            need: needs.iter().position(is_it)?,
        })
    }
}

/// Something that can be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trial {
    /// A need matters one step more or less.
    Move(Move),
    /// Facts that nobody documents are supposed.
    Suppose(Overturn),
    /// Less of a condition is enough.
    Lower {
        /// The condition, by the index of its need.
        need: usize,
        /// From how many sixtieths on it is met.
        threshold: u8,
    },
    /// Conditions become important, by the indices of their needs.
    Relax(Vec<usize>),
    /// A condition is wanted whole again, by the index of its need.
    Restore(usize),
    /// A fact is no longer supposed, by its place among those that are.
    Doubt(usize),
}

impl Trial {
    /// Proposes to lower one condition.
    pub fn lower(need: usize, lowering: &Lowering) -> Self {
        Self::Lower {
            need,
            threshold: lowering.threshold,
        }
    }

    /// Says whether the answers can be changed so: whom a hoster accepts is not weighed.
    pub fn is_possible(&self, app: &App) -> bool {
        let has_keys = |need: &usize| {
            let origin = app.matched.origins.get(*need);
            origin.is_some_and(|origin| !origin.keys.is_empty())
        };
        match self {
            Self::Move(one) => has_keys(&one.need),
            Self::Lower { need, .. } | Self::Restore(need) => has_keys(need),
            Self::Relax(needs) => needs.iter().all(has_keys),
            Self::Suppose(_) | Self::Doubt(_) => true,
        }
    }
}

/// Tries something, and tells so.
pub(super) fn make(world: &World, app: &mut App, trial: &Trial) {
    let matched = Rc::clone(&app.matched);
    let need = |index: usize| {
        let need = matched.needs.needs.get(index)?;
        Some((need, matched.origins.get(index)?))
    };
    let mut give = |index: usize, to: Importance| {
        if let Some((_, origin)) = need(index) {
            weigh::give(app, origin, to);
        }
    };
    match trial {
        Trial::Move(one) => give(one.need, one.to),
        Trial::Relax(needs) => needs
            .iter()
            .for_each(|one| give(*one, Importance::Important)),
        Trial::Lower {
            need: index,
            threshold,
        } => lower(app, need(*index), *threshold),
        Trial::Restore(index) => lower(app, need(*index), criteria::Level::FULL),
        Trial::Suppose(overturn) => {
            let needs = overturn.needs.iter().filter_map(|index| need(*index));
            let supposed = needs.map(|(need, _)| Supposition::new(overturn.hoster, need));
            app.supposed.extend(supposed);
        }
        Trial::Doubt(place) => {
            if *place < app.supposed.len() {
                app.supposed.remove(*place);
            }
        }
    }
    app.rematch(world);
    let first = app.matched.ranking.proposed.iter();
    let first = first.take_while(|found| found.rank == 1);
    let hosters: Vec<usize> = first.map(|found| found.standing.hoster).collect();
    app.told = Some(Sentence::new("trial-made").with(
        "outcome",
        explanation::in_front(&hosters, &world.catalogue.hosters),
    ));
}

fn lower(app: &mut App, need: Option<(&Need, &DerivedNeed)>, threshold: u8) {
    for key in need.into_iter().flat_map(|(_, origin)| &origin.keys) {
        app.journey.answers.lower(key, threshold);
    }
}
