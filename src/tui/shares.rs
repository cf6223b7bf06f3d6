//! What weightings say of a ranking, drawn step by step beside the screens.
//!
//! Nothing here knows a thread: a [`Drawing`] makes one step after the other, and says after each what is known.

use std::sync::Arc;

use crate::catalogue::Hoster;
use crate::matching::robustness::{
    Acceptability, RANKS, SAMPLES, Sampler, Table, Unsaid, confidence,
};
use crate::matching::{Move, Options, Supposed, moves};
use crate::needs::Need;

/// How many weightings are drawn before somebody may look, or ask for something else.
const STEP: u32 = 1_024;
/// The same where there are many hosters, more than [`MANY`].
const STEP_OF_MANY: u32 = 256;
/// From how many hosters on a step takes long; beyond, no confidence is worked out.
const MANY: usize = 2_000;
/// Of how many hosters it is worked out who would choose them.
const CHOSEN: usize = 10;

/// What weightings are drawn for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Premises {
    /// The wishes and who competes.
    pub table: Arc<Table>,
    /// The needs.
    pub needs: Vec<Need>,
    /// The choices that are no needs.
    pub options: Options,
    /// The facts that are supposed.
    pub supposed: Vec<Supposed>,
}

/// What is to be drawn.
#[derive(Clone, Debug)]
pub struct Asked {
    /// For what.
    pub premises: Arc<Premises>,
    /// Whether silence is drawn too, and the steps that would change who comes first are wanted.
    pub in_detail: bool,
}

/// What is known so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// What it is about.
    pub premises: Arc<Premises>,
    /// How many weightings were drawn.
    pub samples: u32,
    /// What they make of each proposed hoster, in the order of the ranking, with silence counted low.
    pub low: Vec<Acceptability>,
    /// The steps that change who comes first.
    pub moves: Option<Vec<Move>>,
    /// The same as `low` with silence drawn, once that is worked out.
    pub drawn: Option<Vec<Acceptability>>,
    /// For hosters that come first somewhere with silence drawn: in what share of the draws they stay there with the
    /// weights of those who would choose them.
    pub confidence: Option<Vec<(usize, f64)>>,
    samples_wanted: u32,
}

impl Shares {
    /// Says whether nothing of it is missing.
    pub fn is_whole(&self, in_detail: bool) -> bool {
        self.samples >= self.samples_wanted && (!in_detail || self.confidence.is_some())
    }

    /// How far it has come, to be compared with another one of the same premises.
    pub fn progress(&self) -> (u32, bool, bool, bool) {
        (
            self.samples,
            self.moves.is_some(),
            self.drawn.is_some(),
            self.confidence.is_some(),
        )
    }

    /// Finds what the weightings make of a hoster, by its position in the catalogue.
    pub fn of(&self, hoster: usize) -> Option<&Acceptability> {
        self.low.iter().find(|one| one.hoster == hoster)
    }

    /// The same with silence drawn.
    pub fn drawn_of(&self, hoster: usize) -> Option<&Acceptability> {
        let drawn = self.drawn.as_ref()?;
        drawn.iter().find(|one| one.hoster == hoster)
    }
}

/// A drawing under way.
pub struct Drawing<'h> {
    hosters: &'h [Hoster],
    in_detail: bool,
    low: Sampler,
    drawn: Sampler,
    shares: Shares,
}

impl<'h> Drawing<'h> {
    /// Begins to draw as many weightings as screens show.
    pub fn new(hosters: &'h [Hoster], wanted: Asked) -> Self {
        Self::of_size(hosters, wanted, SAMPLES)
    }

    /// Begins to draw so many weightings.
    pub fn of_size(hosters: &'h [Hoster], wanted: Asked, samples: u32) -> Self {
        let Asked {
            premises,
            in_detail,
        } = wanted;
        let begin = |unsaid| {
            let table = Arc::clone(&premises.table);
            Sampler::new(table, premises.options.seed, unsaid, RANKS)
        };
        Self {
            hosters,
            in_detail,
            low: begin(Unsaid::Low),
            drawn: begin(Unsaid::Drawn),
            shares: Shares {
                premises,
                samples: 0,
                low: Vec::new(),
                moves: None,
                drawn: None,
                confidence: None,
                samples_wanted: samples,
            },
        }
    }

    /// Makes one step. Says whether there was one to make.
    pub fn step(&mut self) -> bool {
        let samples = self.shares.samples_wanted;
        let step = if self.is_large() { STEP_OF_MANY } else { STEP };
        let premises = Arc::clone(&self.shares.premises);
        if self.low.samples() < samples {
            self.low.draw_to((self.low.samples() + step).min(samples));
            self.shares.samples = self.low.samples();
            self.shares.low = self.low.acceptability();
        } else if !self.in_detail {
            return false;
        } else if self.shares.moves.is_none() {
            let Premises {
                needs,
                options,
                supposed,
                ..
            } = &*premises;
            self.shares.moves = Some(moves(self.hosters, needs, *options, supposed));
        } else if self.drawn.samples() < samples {
            self.drawn
                .draw_to((self.drawn.samples() + step).min(samples));
            if self.drawn.samples() == samples {
                self.shares.drawn = Some(self.drawn.acceptability());
            }
        } else if self.shares.confidence.is_none() {
            self.shares.confidence = Some(self.confidence());
        } else {
            return false;
        }
        true
    }

    /// Returns what is known so far.
    pub fn shares(&self) -> &Shares {
        &self.shares
    }

    fn is_large(&self) -> bool {
        self.shares.premises.table.ranks() > MANY
    }

    fn confidence(&self) -> Vec<(usize, f64)> {
        if self.is_large() {
            return Vec::new();
        }
        let mut chosen: Vec<&Acceptability> = self.shares.drawn.iter().flatten().collect();
        chosen.retain(|one| one.first() > 0.0);
        chosen.sort_by(|one, other| other.first().total_cmp(&one.first()));
        let chosen: Vec<(usize, Vec<f64>)> = chosen
            .into_iter()
            .take(CHOSEN)
            .filter_map(|one| Some((one.hoster, one.central.clone()?)))
            .collect();
        let Premises { table, options, .. } = &*self.shares.premises;
        let shares = confidence(table, &chosen, options.seed, self.shares.samples_wanted);
        let hosters = chosen.into_iter().map(|(hoster, _)| hoster);
        hosters.zip(shares).collect()
    }
}
