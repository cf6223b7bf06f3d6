//! What a matching says, ready to be written: one plain value, and one writer a form.
//!
//! Needs and facts go in; ranks, parts, sentences and citations come out. No writer computes anything but
//! the look of its own form, so that all of them say the same.

pub mod card;
pub mod compare;
pub mod contrast;
pub mod found;
pub mod handout;
pub mod import;
pub mod json;
mod page;
pub mod ranked;
mod robust;
pub mod session;
pub mod sheet;
pub mod stats;
pub mod text;
pub mod why;

use jiff::civil::Date;
use serde_json::Value as Json;

use crate::catalogue::{Catalogue, Hoster};
use crate::criteria::identity;
use crate::explanation::{self, Citation, Line};
use crate::matching::robustness::{Acceptability, Robustness};
use crate::matching::{self, Drivers, Excluded, Match, Options, Order, Ranking, Standing};
use crate::needs::{Need, Needs};

/// What a matching is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The hosters.
    pub catalogue: &'a Catalogue,
    /// The needs.
    pub needs: &'a Needs,
    /// The needs as they were read, with all that this program passes over.
    pub read: &'a Json,
    /// The day from which the age of facts is counted.
    pub today: Date,
    /// The choices that are no needs.
    pub options: Options,
    /// Whether the needs are those of a session, which is then what the next command takes.
    pub of_session: bool,
}

/// What a matching says of a whole catalogue.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// What it is about.
    pub subject: Subject<'a>,
    /// The ranking, of every hoster.
    pub ranking: Ranking,
    /// The order in which hosters are listed.
    pub order: Order,
    /// The listed hosters, in that order: all that are proposed, or the first of them.
    pub rows: Vec<Row<'a>>,
    /// What the weightings make of each listed hoster, in the same order.
    pub shares: Vec<Acceptability>,
    /// The hosters that a condition sets aside.
    pub set_aside: Vec<SetAside<'a>>,
    /// The hosters that have closed.
    pub closed: Vec<Closed<'a>>,
    /// What other weights would change.
    pub robustness: Robustness,
}

/// A proposed hoster.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The hoster.
    pub hoster: &'a Hoster,
    /// Its place and its parts.
    pub found: Match,
    /// What the facts make of each need that counts, in the order of the needs.
    pub lines: Vec<Line>,
    /// What tells it apart from the others.
    pub drivers: Drivers,
    /// What to ask, as indices of needs.
    pub to_ask: Vec<usize>,
}

/// A hoster that a condition sets aside.
#[derive(Clone, Debug)]
pub struct SetAside<'a> {
    /// The hoster.
    pub hoster: &'a Hoster,
    /// What was assessed, and which conditions it fails.
    pub excluded: Excluded,
    /// What the facts make of the failed conditions.
    pub failed: Vec<Line>,
}

/// A hoster that has closed.
#[derive(Clone, Debug)]
pub struct Closed<'a> {
    /// The hoster.
    pub hoster: &'a Hoster,
    /// The claims that say so.
    pub citations: Vec<Citation>,
}

impl<'a> Subject<'a> {
    /// Returns the needs, one by one.
    pub fn wanted(&self) -> &'a [Need] {
        &self.needs.needs
    }

    /// Ranks the hosters.
    pub fn rank(&self) -> Ranking {
        Ranking::new(&self.catalogue.hosters, self.wanted(), self.options)
    }

    /// Explains a proposed hoster.
    pub fn row(&self, ranking: &Ranking, found: &Match) -> Option<Row<'a>> {
        let hoster = self.catalogue.hosters.get(found.standing.hoster)?;
        let all = |_: usize| true;
        Some(Row {
            hoster,
            lines: self.lines(hoster, &found.standing, all),
            drivers: matching::drivers(&found.standing, &ranking.field),
            to_ask: matching::to_ask(found, &ranking.proposed),
            found: found.clone(),
        })
    }

    /// Explains a hoster that a condition sets aside.
    pub fn set_aside(&self, excluded: &Excluded) -> Option<SetAside<'a>> {
        let hoster = self.catalogue.hosters.get(excluded.standing.hoster)?;
        let failed = |need: usize| excluded.failed.contains(&need);
        Some(SetAside {
            hoster,
            failed: self.lines(hoster, &excluded.standing, failed),
            excluded: excluded.clone(),
        })
    }

    /// Explains why a hoster is not proposed at all.
    pub fn closed(&self, position: usize) -> Option<Closed<'a>> {
        let hoster = self.catalogue.hosters.get(position)?;
        let citation = explanation::value_citation(hoster, &identity::STATUS, self.today);
        Some(Closed {
            hoster,
            citations: citation.into_iter().collect(),
        })
    }

    fn lines(
        &self,
        hoster: &Hoster,
        standing: &Standing,
        keep: impl Fn(usize) -> bool,
    ) -> Vec<Line> {
        let kept = standing.assessments.iter().filter(|one| keep(one.need));
        kept.filter_map(|assessment| {
            let need = self.wanted().get(assessment.need)?;
            Some(explanation::line(hoster, need, *assessment, self.today))
        })
        .collect()
    }
}

impl<'a> Report<'a> {
    /// Ranks and explains; at most `limit` hosters are listed. Neither that nor their order changes anything else.
    /// So many weightings are drawn.
    pub fn new(subject: Subject<'a>, order: Order, limit: Option<usize>, samples: u32) -> Self {
        let ranking = subject.rank();
        let seed = subject.options.seed;
        let robustness = Robustness::new(&ranking, subject.wanted(), seed, samples);
        let listed = order.arrange(&ranking.proposed, &subject.catalogue.hosters);
        let listed = listed.get(..limit.unwrap_or(usize::MAX)).unwrap_or(&listed);
        let listed = matching::in_parallel(listed.len(), |place| {
            let place = *listed.get(place)?;
            let row = subject.row(&ranking, ranking.proposed.get(place)?)?;
            Some((row, robustness.shares.get(place)?.clone()))
        });
        let (rows, shares) = listed.into_iter().flatten().unzip();
        Self {
            rows,
            shares,
            set_aside: ranking
                .excluded
                .iter()
                .filter_map(|excluded| subject.set_aside(excluded))
                .collect(),
            closed: ranking
                .closed
                .iter()
                .filter_map(|position| subject.closed(*position))
                .collect(),
            robustness,
            subject,
            order,
            ranking,
        }
    }
}
