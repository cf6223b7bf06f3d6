//! How many hosters of a catalogue document what is asked for, before anybody is ranked.

use crate::catalogue::{Hoster, Status};
use crate::criteria::{Level, work};
use crate::needs::Need;

use super::score::assess;

/// The hosters of a catalogue that are not closed, by what they document of some needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// They document that they meet all of them.
    pub met: usize,
    /// They document that they do not meet at least one.
    pub not_met: usize,
    /// They leave something unsaid.
    pub unsaid: usize,
    /// Those of `not_met` whose work is done by volunteers alone: an indispensable need sets them aside.
    pub volunteers_not_met: usize,
}

/// Counts what hosters document of `needs`.
pub fn census(hosters: &[Hoster], needs: &[Need]) -> Census {
    let mut census = Census::default();
    for hoster in hosters {
        if hoster.status() == Status::Closed {
            continue;
        }
        let levels = needs
            .iter()
            .map(|need| assess(0, need, &hoster.facts).level);
        let (low, high) = levels.fold((Level::FULL, Level::FULL), |(low, high), level| {
            (low.min(level.low()), high.min(level.high()))
        });
        if low == Level::FULL {
            census.met += 1;
        } else if high < Level::FULL {
            census.not_met += 1;
            census.volunteers_not_met += usize::from(is_volunteer(hoster));
        } else {
            census.unsaid += 1;
        }
    }
    census
}

/// Says whether a hoster documents that its work is done by volunteers alone.
pub fn is_volunteer(hoster: &Hoster) -> bool {
    hoster.facts.value(&work::ARRANGEMENT) == Some(&crate::criteria::Value::Word("volunteer"))
}
