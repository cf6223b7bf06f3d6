//! Numbers of people that contradict what is said of who does the work.
//!
//! Only claims of the same date are held against each other, undated ones among themselves: a hoster changes,
//! and what was true of it in 2004 contradicts nothing that is true today.

use super::claim_at;
use crate::catalogue::Hoster;
use crate::criteria::{Claim, Content, Criterion, Value, work};
use crate::problem::{Place, Problem};

/// Looks at who does the work, and at how many they are.
pub(super) fn look(hoster: &Hoster, place: &Place, problems: &mut Vec<Problem>) {
    let arrangements = claims(hoster, &work::ARRANGEMENT);
    for (criterion, contradicts) in COUNTED {
        for (index, claim) in claims(hoster, criterion).iter().enumerate() {
            let Some(count) = count(claim) else { continue };
            let mut same_date = arrangements.iter().filter(|other| other.seen == claim.seen);
            let contrary = same_date.find_map(|other| contradicts(word(other)?, count));
            let place = claim_at(&place.criterion(criterion.id), index);
            problems
                .extend(contrary.map(|key| place.at("value").warning(key).with("count", count)));
        }
    }
    continuity(hoster, place, problems);
}

/// A criterion that counts people, with the problem that a count makes beside an arrangement.
type Counted = (&'static Criterion, fn(&str, u32) -> Option<&'static str>);

const COUNTED: [Counted; 2] = [
    (&work::PAID_PEOPLE, |arrangement, count| {
        match (arrangement, count) {
            ("volunteer", 1..) => Some("problem-paid-volunteers"),
            ("paid" | "mixed", 0) => Some("problem-nobody-paid"),
            _ => None,
        }
    }),
    (&work::VOLUNTEERS, |arrangement, count| {
        match (arrangement, count) {
            ("paid", 1..) => Some("problem-volunteers-paid"),
            ("volunteer" | "mixed", 0) => Some("problem-no-volunteer"),
            _ => None,
        }
    }),
];

/// No more people can take over than there are.
fn continuity(hoster: &Hoster, place: &Place, problems: &mut Vec<Problem>) {
    for (index, claim) in claims(hoster, &work::CONTINUITY).iter().enumerate() {
        let same_date = |criterion| {
            let claims = claims(hoster, criterion).iter();
            let same_date = claims.filter(|other| other.seen == claim.seen);
            same_date.filter_map(count).max()
        };
        let (Some(able), Some(paid), Some(volunteers)) = (
            count(claim),
            same_date(&work::PAID_PEOPLE),
            same_date(&work::VOLUNTEERS),
        ) else {
            continue;
        };
        let people = paid.saturating_add(volunteers);
        if able > people {
            let place = claim_at(&place.criterion(work::CONTINUITY.id), index).at("value");
            let problem = place.warning("problem-continuity");
            problems.push(problem.with("count", able).with("people", people));
        }
    }
}

fn claims<'h>(hoster: &'h Hoster, criterion: &'static Criterion) -> &'h [Claim] {
    hoster
        .facts
        .get(criterion)
        .map_or(&[], |fact| fact.claims())
}

fn count(claim: &Claim) -> Option<u32> {
    match claim.content {
        Content::Value(Value::Count(count)) => Some(count),
        _ => None,
    }
}

fn word(claim: &Claim) -> Option<&'static str> {
    match claim.content {
        Content::Value(Value::Word(word)) => Some(word),
        _ => None,
    }
}
