//! Matching by hand: small catalogues in which every place in the order can be checked by eye.

mod conditions;
mod order;

use matou::catalogue::Hoster;
use matou::matching::{Options, Ranking};
use matou::needs::Need;
use serde_json::{Value as Json, json};

use crate::support::{has, hosters, lacks, need};

/// Ranks with the usual options.
fn rank(hosters: &[Hoster], needs: &[Need]) -> Ranking {
    Ranking::new(hosters, needs, Options::default())
}

/// Says the proposed hosters as `rank id`, in order.
fn places(ranking: &Ranking, hosters: &[Hoster]) -> Vec<String> {
    let place = |found: &matou::matching::Match| {
        format!("{} {}", found.rank, hosters[found.standing.hoster].id)
    };
    ranking.proposed.iter().map(place).collect()
}

/// Hosters that accept associations, do not, or say nothing of it.
fn yes_no_silent() -> Vec<Hoster> {
    hosters(&[
        ("yes", json!({ "audience.accepts": has(["association"]) })),
        ("no", json!({ "audience.accepts": lacks(["association"]) })),
        ("silent", json!({})),
    ])
}

fn accepts_associations() -> Json {
    need("audience.accepts", "association", "indispensable")
}
