//! Matching: from needs and facts to an order whose parts add up.
//!
//! Additive on a fixed scale: the level of a need depends on this need and on the facts of this hoster
//! alone, so a hoster that joins or leaves the catalogue changes no score. Silence is kept as silence: it
//! widens a score into an interval. Everything here is pure: no file, no clock, no language.

mod census;
mod contrast;
mod moves;
mod order;
mod reasons;
mod relax;
pub mod robustness;
mod score;

use rayon::prelude::*;

use crate::catalogue::{Hoster, Status};
use crate::criteria::Level;
use crate::needs::{Importance, Need};

pub use census::{Census, census, is_volunteer};
pub use contrast::{Contrast, Deciding, Difference, Side};
pub use moves::{Move, Overturn, moves, overturns};
pub use order::{Group, Match, Order, SEED};
pub use reasons::{Drivers, Field, also_open, drivers, to_ask, would_overtake};
pub use relax::{Lowering, MOST_RELAXATIONS, Relaxation, relaxations};
pub use score::{Assessment, Parts, Points, Standing, assess};

/// From how many hosters on several threads work on them: fewer are ready before a thread wakes.
const MANY: usize = 256;

/// How silence about a condition counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Silence {
    /// A condition that nothing documents leaves a hoster to be confirmed.
    #[default]
    Open,
    /// A condition that nothing documents sets a hoster aside.
    NotMet,
}

/// Choices of a ranking that are no needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How silence about a condition counts.
    pub silence: Silence,
    /// What orders hosters inside a tie, together with their ids.
    pub seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            silence: Silence::Open,
            seed: SEED,
        }
    }
}

/// A fact that somebody supposes: that a hoster meets a need as far as its silence leaves possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Supposed {
    /// The hoster, by its position in the catalogue.
    pub hoster: usize,
    /// The need, by its index.
    pub need: usize,
}

/// A hoster that some condition sets aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excluded {
    /// What was assessed.
    pub standing: Standing,
    /// The conditions that set it aside, as indices of needs, in their order.
    pub failed: Vec<usize>,
}

/// How many hosters one condition sets aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionCost {
    /// The condition, as the index of its need.
    pub need: usize,
    /// Hosters that it sets aside, alone or with others.
    pub sets_aside: usize,
    /// Hosters that it alone sets aside.
    pub alone: usize,
    /// Those of all that it sets aside whose work is done by volunteers alone.
    pub volunteers: usize,
}

/// What matching says of a whole catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// The sum of the points of the wishes; 0 when no wish is stated, and then there is no score.
    pub points: Points,
    /// The proposed hosters, in order.
    pub proposed: Vec<Match>,
    /// The hosters that a condition sets aside, in the order of the catalogue.
    pub excluded: Vec<Excluded>,
    /// What the proposed hosters together bring to each need.
    pub field: Field,
    /// Hosters documented as closed, as positions in the catalogue.
    pub closed: Vec<usize>,
    /// What each condition costs, in the order of the needs.
    pub conditions: Vec<ConditionCost>,
    /// How many hosters of volunteers alone document that they do not fully meet each need.
    pub volunteers: Vec<usize>,
    /// The smallest sets of conditions whose relaxing admits somebody.
    pub relaxations: Vec<Relaxation>,
}

impl Ranking {
    /// Ranks the hosters of a catalogue for these needs.
    pub fn new(hosters: &[Hoster], needs: &[Need], options: Options) -> Self {
        Self::supposing(hosters, needs, options, &[])
    }

    /// Ranks the hosters as they would stand if some facts were confirmed.
    pub fn supposing(
        hosters: &[Hoster],
        needs: &[Need],
        options: Options,
        supposed: &[Supposed],
    ) -> Self {
        let mut ranking = Self {
            points: Points::of(needs),
            ..Self::default()
        };
        ranking.volunteers = vec![0; needs.len()];
        let mut proposed = Vec::new();
        let held = |position| Held::new(position, hosters, needs, supposed, options.silence);
        let held = in_parallel(hosters.len(), held);
        for (position, held) in held.into_iter().enumerate() {
            let Some(held) = held else {
                ranking.closed.push(position);
                continue;
            };
            if held.is_volunteer {
                count_unmet(&held.standing, &mut ranking.volunteers);
            }
            let Held {
                standing, failed, ..
            } = held;
            if failed.is_empty() {
                proposed.push(standing);
            } else {
                ranking.excluded.push(Excluded { standing, failed });
            }
        }
        ranking.proposed = order::order(proposed, hosters, options.seed);
        ranking.field = Field::of(&ranking.proposed, needs.len());
        ranking.conditions = condition_costs(needs, &ranking.excluded, hosters);
        ranking.relaxations = relaxations(&ranking.excluded, needs, hosters, options.silence);
        ranking
    }

    /// Returns the first `count` hosters, by their positions in the catalogue.
    pub fn first(&self, count: usize) -> Vec<usize> {
        let first = self.proposed.iter().take(count);
        first.map(|found| found.standing.hoster).collect()
    }

    /// Returns how many proposed hosters are in `group`.
    pub fn count(&self, group: Group) -> usize {
        self.proposed
            .iter()
            .filter(|found| found.group == group)
            .count()
    }

    /// Finds a proposed hoster by its position in the catalogue.
    pub fn proposed_at(&self, position: usize) -> Option<&Match> {
        self.proposed
            .iter()
            .find(|found| found.standing.hoster == position)
    }

    /// Finds a hoster that was set aside by its position in the catalogue.
    pub fn excluded_at(&self, position: usize) -> Option<&Excluded> {
        self.excluded
            .iter()
            .find(|excluded| excluded.standing.hoster == position)
    }
}

/// One hoster that is not closed, held against the needs.
struct Held {
    standing: Standing,
    /// The conditions that set it aside.
    failed: Vec<usize>,
    is_volunteer: bool,
}

impl Held {
    fn new(
        position: usize,
        hosters: &[Hoster],
        needs: &[Need],
        supposed: &[Supposed],
        silence: Silence,
    ) -> Option<Self> {
        let hoster = hosters.get(position)?;
        if hoster.status() == Status::Closed {
            return None;
        }
        let mut standing = Standing::new(position, &hoster.facts, needs);
        for one in supposed.iter().filter(|one| one.hoster == position) {
            standing.suppose(one.need);
        }
        Some(Self {
            failed: standing.failed(silence),
            is_volunteer: is_volunteer(hoster),
            standing,
        })
    }
}

/// Works something out for each of so many places, in their order; of many by several threads.
pub fn in_parallel<T: Send>(places: usize, work_out: impl Fn(usize) -> T + Sync + Send) -> Vec<T> {
    if places < MANY {
        (0..places).map(work_out).collect()
    } else {
        let places = (0..places).into_par_iter();
        places.with_min_len(MANY / 4).map(work_out).collect()
    }
}

/// Counts the needs that a hoster documents not to meet fully.
fn count_unmet(standing: &Standing, counts: &mut [usize]) {
    let unmet = standing
        .assessments
        .iter()
        .filter(|one| one.level.high() < Level::FULL);
    for one in unmet {
        if let Some(count) = counts.get_mut(one.need) {
            *count += 1;
        }
    }
}

fn condition_costs(
    needs: &[Need],
    excluded: &[Excluded],
    hosters: &[Hoster],
) -> Vec<ConditionCost> {
    let of_volunteers = |excluded: &&Excluded| {
        hosters
            .get(excluded.standing.hoster)
            .is_some_and(is_volunteer)
    };
    needs
        .iter()
        .enumerate()
        .filter(|(_, need)| need.importance == Importance::Indispensable)
        .map(|(need, _)| ConditionCost {
            need,
            sets_aside: excluded
                .iter()
                .filter(|hoster| hoster.failed.contains(&need))
                .count(),
            alone: excluded
                .iter()
                .filter(|hoster| hoster.failed == [need])
                .count(),
            volunteers: excluded
                .iter()
                .filter(|hoster| hoster.failed.contains(&need))
                .filter(of_volunteers)
                .count(),
        })
        .collect()
}
