//! Names of networks that are written in two ways.

use std::collections::HashMap;

use super::claims;
use crate::catalogue::Hoster;
use crate::criteria::{Content, Element, Value, values};
use crate::problem::{Place, Problem};
use crate::text;

/// Where a name of a network stands.
struct Written<'h> {
    name: &'h str,
    place: Place,
}

/// Looks for names that differ in case, accents, spaces or hyphens alone. The spelling that is used most stands
/// (of equals, the one used first); each place that has another one is told.
pub(super) fn look(hosters: &[Hoster], file: &Place, problems: &mut Vec<Problem>) {
    let written = hosters.iter().flat_map(|hoster| of_hoster(hoster, file));
    let mut order: Vec<Vec<Written<'_>>> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    for one in written {
        let position = *positions.entry(letters(one.name)).or_insert(order.len());
        match order.get_mut(position) {
            Some(same) => same.push(one),
            None => order.push(vec![one]),
        }
    }
    for same in &order {
        let mut counts: HashMap<&str, (usize, std::cmp::Reverse<usize>)> = HashMap::new();
        for (index, one) in same.iter().enumerate() {
            let count = counts
                .entry(one.name)
                .or_insert((0, std::cmp::Reverse(index)));
            count.0 += 1;
        }
        let Some((usual, _)) = counts.into_iter().max_by_key(|(_, count)| *count) else {
            continue;
        };
        for one in same.iter().filter(|one| one.name != usual) {
            let problem = one.place.warning("problem-network");
            problems.push(problem.with("given", one.name).with("usual", usual));
        }
    }
}

fn of_hoster<'h>(hoster: &'h Hoster, file: &Place) -> Vec<Written<'h>> {
    let mut written = Vec::new();
    for (criterion, claim, place) in claims(hoster, &file.hoster(&hoster.id)) {
        match &claim.content {
            Content::Set { has, lacks, .. } if *criterion == values::NETWORKS => {
                for (key, elements) in [("has", has), ("lacks", lacks)] {
                    written.extend(elements.iter().enumerate().filter_map(|(index, element)| {
                        let Element::Name(name) = element else {
                            return None;
                        };
                        let place = place.at(&format!("{key}[{index}]"));
                        Some(Written { name, place })
                    }));
                }
            }
            Content::Value(Value::Membership { network, .. }) => {
                let place = place.at("value.network");
                written.push(Written {
                    name: network,
                    place,
                });
            }
            _ => {}
        }
    }
    written
}

/// What two spellings of one name share.
fn letters(name: &str) -> String {
    text::fold(name)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}
