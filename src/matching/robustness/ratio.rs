//! How much an important wish may count, against a desirable one, before the first hoster changes: exactly.

use crate::matching::{Ranking, Standing};
use crate::needs::Importance;

/// A positive number as a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub numerator: u32,
    /// Below the line; never 0.
    pub denominator: u32,
}

impl Fraction {
    /// One.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

    /// Returns the nearest floating point number.
    pub fn to_f64(self) -> f64 {
        f64::from(self.numerator) / f64::from(self.denominator)
    }

    fn is_above(self, other: Self) -> bool {
        u64::from(self.numerator) * u64::from(other.denominator)
            > u64::from(other.numerator) * u64::from(self.denominator)
    }
}

/// How many times a desirable wish an important one may count with the same hoster in front: at least 1, around
/// the 3 that the points use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RatioRange {
    /// The least.
    pub low: Fraction,
    /// The most; nothing where there is no bound.
    pub high: Option<Fraction>,
}

impl RatioRange {
    /// Everything that is compatible with the answers.
    pub const ALL: Self = Self {
        low: Fraction::ONE,
        high: None,
    };

    /// Says whether no ratio brings another hoster to the front.
    pub fn is_all(self) -> bool {
        self == Self::ALL
    }

    fn at_least(&mut self, bound: Fraction) {
        if bound.is_above(self.low) {
            self.low = bound;
        }
    }

    fn at_most(&mut self, bound: Fraction) {
        if self.high.is_none_or(|high| high.is_above(bound)) {
            self.high = Some(bound);
        }
    }
}

/// Points of a hoster that do not depend on how much an important wish counts: `ρ·important + desirable`.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Line {
    important: i64,
    desirable: i64,
}

impl Line {
    fn of(standing: &Standing, level: impl Fn(crate::criteria::Level) -> u8) -> Self {
        let sum = |importance: Importance| {
            let wishes = standing.wishes().filter(|one| one.importance == importance);
            wishes.map(|one| i64::from(level(one.level))).sum()
        };
        Self {
            important: sum(Importance::Important),
            desirable: sum(Importance::Desirable),
        }
    }
}

/// Returns the ratios at which the one hoster of rank 1 stays in front of those that compete with it for that rank.
///
/// With important = ρ × desirable, the assured points of a hoster are ρ·A + B; where two hosters agree in both,
/// what is possible decides, in the same way. `None` where several lead, or where no wish is stated.
pub fn ratio_range(ranking: &Ranking) -> Option<RatioRange> {
    let mut proposed = ranking.proposed.iter();
    let leader = proposed.next().filter(|found| !found.tied)?;
    if ranking.points.0 == 0 {
        return None;
    }
    let low = |level: crate::criteria::Level| level.low();
    let high = |level: crate::criteria::Level| level.high();
    let ours = [
        Line::of(&leader.standing, low),
        Line::of(&leader.standing, high),
    ];
    let mut range = RatioRange::ALL;
    for rival in proposed.take_while(|found| found.open_conditions == leader.open_conditions) {
        let theirs = [
            Line::of(&rival.standing, low),
            Line::of(&rival.standing, high),
        ];
        let differing = ours.iter().zip(&theirs).find(|(our, their)| our != their);
        let Some((our, their)) = differing else {
            continue;
        };
        let important = our.important - their.important;
        let desirable = our.desirable - their.desirable;
        // In front where ρ·important + desirable is above 0; at 3 it is not below.
        let Some(bound) = bound(important, desirable) else {
            continue;
        };
        if important > 0 {
            range.at_least(bound);
        } else {
            range.at_most(bound);
        }
    }
    Some(range)
}

/// The ρ at which two hosters are level; `None` where no positive one is.
fn bound(important: i64, desirable: i64) -> Option<Fraction> {
    let opposed = important.signum() * desirable.signum() < 0;
    opposed.then_some(())?;
    Some(Fraction {
        numerator: u32::try_from(desirable.abs()).ok()?,
        denominator: u32::try_from(important.abs()).ok()?,
    })
}
