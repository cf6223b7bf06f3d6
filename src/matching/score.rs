//! Levels become points: assured, open and lost, which add up.

use std::ops::AddAssign;

use super::Silence;
use crate::criteria::{Facts, Level, Reader, State};
use crate::needs::{Importance, Need};

/// Points of wishes: 3 for an important one, 1 for a desirable one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(pub u32);

impl Points {
    /// Sums the points of the wishes among `needs`.
    pub fn of(needs: &[Need]) -> Self {
        Self(needs.iter().map(|need| need.importance.points()).sum())
    }

    /// Returns the same in sixtieths of a point.
    pub fn sixtieths(self) -> u32 {
        self.0 * u32::from(Level::FULL)
    }
}

/// What a score is made of, in sixtieths of a point: `assured + open + lost` is 60 times the points
/// of the wishes, exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parts {
    /// What holds even if all silence turns out to be *no*.
    pub assured: u32,
    /// What silence leaves open.
    pub open: u32,
    /// What the documented facts rule out.
    pub lost: u32,
}

impl Parts {
    /// The parts of one need.
    pub fn of(importance: Importance, level: Level) -> Self {
        let points = importance.points();
        let (low, high) = (u32::from(level.low()), u32::from(level.high()));
        Self {
            assured: points * low,
            open: points * (high - low),
            lost: points * (u32::from(Level::FULL) - high),
        }
    }

    /// What is reached if all silence turns out to be *yes*.
    pub fn possible(self) -> u32 {
        self.assured + self.open
    }

    /// The sum of the three parts.
    pub fn total(self) -> u32 {
        self.assured + self.open + self.lost
    }

    /// The documented share of the wishes, 0 to 1; `None` when no wish is stated.
    pub fn documented(self) -> Option<f64> {
        let total = self.total();
        (total > 0).then(|| f64::from(total - self.open) / f64::from(total))
    }
}

impl AddAssign for Parts {
    fn add_assign(&mut self, other: Self) {
        self.assured += other.assured;
        self.open += other.open;
        self.lost += other.lost;
    }
}

/// One need held against the facts of one hoster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The index of the need.
    pub need: usize,
    /// How much it matters.
    pub importance: Importance,
    /// The level from which a condition is met, in sixtieths.
    pub threshold: u8,
    /// The level that the facts reach.
    pub level: Level,
    /// Whether somebody supposes that level, as high as silence leaves it possible.
    pub supposed: bool,
}

impl Assessment {
    /// Says whether this is a condition.
    pub fn is_condition(self) -> bool {
        self.importance == Importance::Indispensable
    }

    /// Says whether this is a wish that counts.
    pub fn is_wish(self) -> bool {
        self.importance.points() > 0
    }

    /// The condition is documented as not met.
    pub fn is_failed(self) -> bool {
        self.is_condition() && self.level.high() < self.threshold
    }

    /// The condition is neither met nor failed: something has to be asked.
    pub fn is_open_condition(self) -> bool {
        self.is_condition() && !self.is_failed() && self.level.low() < self.threshold
    }

    /// The same, met as far as silence leaves possible.
    pub(super) fn suppose(self) -> Self {
        Self {
            supposed: self.is_open(),
            level: Level::exactly(self.level.high()),
            ..self
        }
    }

    /// The points that this need brings to the score.
    pub fn parts(self) -> Parts {
        Parts::of(self.importance, self.level)
    }

    /// Says whether silence leaves something open in this need.
    pub fn is_open(self) -> bool {
        self.level.low() < self.level.high()
    }

    /// Says in one word what the facts make of this need.
    pub fn state(self) -> State {
        self.level.state()
    }
}

/// Holds one need against the facts.
pub fn assess(index: usize, need: &Need, facts: &Facts) -> Assessment {
    Assessment {
        need: index,
        importance: need.importance,
        threshold: need.threshold,
        level: need
            .criterion
            .level(&need.want, &mut Reader::forgetful(facts)),
        supposed: false,
    }
}

/// How one hoster stands to all needs that count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The hoster's position in the catalogue.
    pub hoster: usize,
    /// One assessment for each need that is not indifferent, in ascending order of the needs.
    pub assessments: Vec<Assessment>,
    /// The points of the wishes.
    pub parts: Parts,
}

impl Standing {
    /// Holds all needs against the facts of the hoster at `position`.
    pub fn new(position: usize, facts: &Facts, needs: &[Need]) -> Self {
        let mut assessments = Vec::with_capacity(needs.len());
        assessments.extend(
            needs
                .iter()
                .enumerate()
                .filter(|(_, need)| need.importance != Importance::Indifferent)
                .map(|(index, need)| assess(index, need, facts)),
        );
        let mut parts = Parts::default();
        for assessment in &assessments {
            parts += assessment.parts();
        }
        Self {
            hoster: position,
            assessments,
            parts,
        }
    }

    /// Takes a need as met as far as silence leaves possible.
    pub(super) fn suppose(&mut self, need: usize) {
        if let Some(one) = self.assessments.iter_mut().find(|one| one.need == need) {
            *one = one.suppose();
        }
        self.parts = Parts::default();
        for one in &self.assessments {
            self.parts += one.parts();
        }
    }

    /// Returns the conditions that set this hoster aside, as indices of needs.
    pub fn failed(&self, silence: Silence) -> Vec<usize> {
        self.assessments
            .iter()
            .filter(|one| {
                one.is_failed() || (silence == Silence::NotMet && one.is_open_condition())
            })
            .map(|one| one.need)
            .collect()
    }

    /// Returns the conditions that have to be confirmed.
    pub fn open_conditions(&self) -> impl Iterator<Item = &Assessment> {
        self.assessments
            .iter()
            .filter(|one| one.is_open_condition())
    }

    /// Returns the wishes that count.
    pub fn wishes(&self) -> impl Iterator<Item = &Assessment> {
        self.assessments.iter().filter(|one| one.is_wish())
    }

    /// Returns the assessment of a need.
    pub fn of_need(&self, need: usize) -> Option<&Assessment> {
        let index = self
            .assessments
            .binary_search_by_key(&need, |one| one.need)
            .ok()?;
        self.assessments.get(index)
    }
}
