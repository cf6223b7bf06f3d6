//! What follows from the answers.

use std::sync::Arc;

use super::app::App;
use super::screen::leaders;
use super::shares::Premises;
use super::world::World;
use crate::matching::robustness::{RatioRange, Table, ratio_range};
use crate::matching::{Options, Overturn, Ranking, overturns};
use crate::needs::Needs;
use crate::questionnaire::{DerivedNeed, derive};

/// What follows from the answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matched {
    /// The needs.
    pub needs: Needs,
    /// Where each need comes from, in the same order.
    pub origins: Vec<DerivedNeed>,
    /// The order of the hosters.
    pub ranking: Ranking,
    /// The places of the proposed hosters in the order in which they are listed.
    pub listed: Vec<usize>,
    /// The first hosters for each participant of a workshop, by their positions in the catalogue.
    pub firsts: Vec<Vec<usize>>,
    /// How far the ratio of important to desirable wishes may move.
    pub ratio: Option<RatioRange>,
    /// The hosters that a few answers would bring to the front.
    pub overturns: Vec<Overturn>,
    /// What weightings are drawn for.
    pub premises: Arc<Premises>,
}

impl Matched {
    /// Ranks the hosters for the answers as they are now.
    pub(super) fn new(world: &World, app: &App) -> Self {
        let (needs, origins) = derive(&app.journey.answers);
        let options = Options {
            silence: app.silence,
            ..Options::default()
        };
        let hosters = &world.catalogue.hosters;
        let supposed: Vec<_> = app
            .supposed
            .iter()
            .filter_map(|one| one.among(&needs.needs))
            .collect();
        let ranking = Ranking::supposing(hosters, &needs.needs, options, &supposed);
        let workshop = &app.journey.workshop;
        let firsts = workshop.firsts(hosters, &needs.needs, &origins, options, leaders::LEADERS);
        let premises = Premises {
            table: Arc::new(Table::new(&ranking, &needs.needs)),
            needs: needs.needs.clone(),
            options,
            supposed,
        };
        // Where nothing of it changed, what was drawn stays true.
        let premises = if *app.matched.premises == premises {
            Arc::clone(&app.matched.premises)
        } else {
            Arc::new(premises)
        };
        Self {
            needs,
            origins,
            listed: app.order.arrange(&ranking.proposed, hosters),
            ratio: ratio_range(&ranking),
            overturns: overturns(&ranking.proposed),
            ranking,
            firsts,
            premises,
        }
    }
}
