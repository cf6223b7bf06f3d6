//! One step: which changes of one importance change who comes first.

use super::contrast::fewest_facts;
use super::order::{self, Key};
use super::score::{Assessment, Parts, assess};
use super::{Match, Options, Silence, Supposed};
use crate::catalogue::{Hoster, Status};
use crate::criteria::audience;
use crate::needs::{Importance, Need};

/// A need that matters one step more or less, and who then comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The need, by its index.
    pub need: usize,
    /// How much it would matter.
    pub to: Importance,
    /// The hosters that would be of rank 1, by their positions in the catalogue, in their order there; none where the
    /// change sets everybody aside.
    pub leaders: Vec<usize>,
}

/// What the needs make of a hoster as a whole, so that one need can be taken out and put in again.
#[derive(Clone, Copy, Default)]
struct Sum {
    failed: usize,
    open_conditions: usize,
    parts: Parts,
}

impl Sum {
    fn add(&mut self, one: Assessment, silence: Silence) {
        let (failed, open) = conditions(one, silence);
        self.failed += failed;
        self.open_conditions += open;
        self.parts += one.parts();
    }

    fn with(mut self, before: Assessment, after: Assessment, silence: Silence) -> Self {
        let (failed, open) = conditions(before, silence);
        self.failed -= failed;
        self.open_conditions -= open;
        let parts = before.parts();
        self.parts = Parts {
            assured: self.parts.assured - parts.assured,
            open: self.parts.open - parts.open,
            lost: self.parts.lost - parts.lost,
        };
        self.add(after, silence);
        self
    }

    /// The place in the order; nothing for who is set aside.
    fn key(self) -> Option<Key> {
        let parts = self.parts;
        (self.failed == 0)
            .then(|| order::key(self.open_conditions, parts.assured, parts.possible()))
    }
}

/// How many failed and how many open conditions an assessment makes.
fn conditions(one: Assessment, silence: Silence) -> (usize, usize) {
    let is_open = one.is_open_condition();
    let is_failed = one.is_failed() || (is_open && silence == Silence::NotMet);
    (usize::from(is_failed), usize::from(is_open && !is_failed))
}

/// Finds every change of one importance by one step, up or down, that changes which hosters are of rank 1: in the
/// order of the needs, up before down.
///
/// A wish that becomes a condition has the threshold of its need. What is supposed goes on being supposed.
pub fn moves(
    hosters: &[Hoster],
    needs: &[Need],
    options: Options,
    supposed: &[Supposed],
) -> Vec<Move> {
    let rows: Vec<(usize, Vec<Assessment>, Sum)> = hosters
        .iter()
        .enumerate()
        .filter(|(_, hoster)| hoster.status() != Status::Closed)
        .map(|(position, hoster)| {
            let assess = |(index, need)| {
                let one = assess(index, need, &hoster.facts);
                let supposed = supposed.iter();
                let is_supposed = |one: &&Supposed| (one.hoster, one.need) == (position, index);
                if supposed.filter(is_supposed).count() > 0 {
                    one.suppose()
                } else {
                    one
                }
            };
            let assessments: Vec<Assessment> = needs.iter().enumerate().map(assess).collect();
            let mut sum = Sum::default();
            for one in &assessments {
                sum.add(*one, options.silence);
            }
            (position, assessments, sum)
        })
        .collect();
    let now = leaders(rows.iter().map(|(position, _, sum)| (*position, sum.key())));
    let mut found = Vec::new();
    // Whom a hoster accepts is no matter of weight: one that does not accept them is of no use to them.
    let weighed = needs.iter().enumerate();
    let weighed = weighed.filter(|(_, need)| need.criterion.id != audience::ACCEPTS.id);
    for (index, need) in weighed {
        let steps = [need.importance.more(), need.importance.less()];
        for to in steps.into_iter().flatten() {
            let leaders = leaders(rows.iter().map(|(position, assessments, sum)| {
                let moved = assessments.get(index).map(|before| {
                    let after = Assessment {
                        importance: to,
                        ..*before
                    };
                    sum.with(*before, after, options.silence)
                });
                (*position, moved.and_then(Sum::key))
            }));
            if leaders != now {
                found.push(Move {
                    need: index,
                    to,
                    leaders,
                });
            }
        }
    }
    found
}

/// Those of the first place, in the order in which they come.
fn leaders(places: impl Iterator<Item = (usize, Option<Key>)>) -> Vec<usize> {
    let mut first: Option<Key> = None;
    let mut leaders = Vec::new();
    for (position, key) in places {
        let Some(key) = key else {
            continue;
        };
        if first.is_none_or(|first| key < first) {
            first = Some(key);
            leaders.clear();
        }
        if first == Some(key) {
            leaders.push(position);
        }
    }
    leaders
}

/// Facts that nobody documents, and that would bring a hoster past the first one if they were confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overturn {
    /// The hoster, by its position in the catalogue.
    pub hoster: usize,
    /// The smallest set of needs whose facts it takes, as indices.
    pub needs: Vec<usize>,
}

/// Finds every hoster that favourable answers would bring past the first one: the fewest answers first, then in the
/// order of the ranking.
pub fn overturns(proposed: &[Match]) -> Vec<Overturn> {
    let Some(first) = proposed.first() else {
        return Vec::new();
    };
    let behind = proposed.iter().filter(|found| found.rank > first.rank);
    let mut found: Vec<Overturn> = behind
        .map(|found| Overturn {
            hoster: found.standing.hoster,
            needs: fewest_facts(first, found),
        })
        .filter(|one| !one.needs.is_empty())
        .collect();
    found.sort_by_key(|one| one.needs.len());
    found
}
