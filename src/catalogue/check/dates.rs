//! Dates and years that lie in the future.

use jiff::civil::Date;

use super::claims;
use crate::catalogue::Hoster;
use crate::catalogue::load::is_date;
use crate::criteria::{Content, Value};
use crate::problem::{Place, Problem};

/// Looks at the date of the file.
pub(super) fn updated(written: &str, file: &Place, today: Date, problems: &mut Vec<Problem>) {
    let place = file.at("updated");
    if written.is_empty() {
    } else if !is_date(written) {
        problems.push(place.warning("problem-seen"));
    } else if is_to_come(written, today) {
        problems.push(future(&place, written));
    }
}

/// Looks at the dates that sources bear, and at the years that claims tell.
pub(super) fn look(hoster: &Hoster, place: &Place, today: Date, problems: &mut Vec<Problem>) {
    for (_, claim, place) in claims(hoster, place) {
        if let Some(seen) = claim.seen.as_deref()
            && is_to_come(seen, today)
        {
            problems.push(future(&place.at("seen"), seen));
        }
        if let Content::Value(Value::Year(year) | Value::Membership { year, .. }) = claim.content
            && i32::from(year) > i32::from(today.year())
        {
            let problem = place.at("value").warning("problem-future-year");
            problems.push(problem.with("given", year.to_string()));
        }
    }
}

fn future(place: &Place, given: &str) -> Problem {
    place.warning("problem-future").with("given", given)
}

/// Says whether a date that exists lies wholly after `today`: of a month or a year that has begun, nothing
/// says which day is meant. Dates are compared as text, which orders those of one length.
fn is_to_come(date: &str, today: Date) -> bool {
    today
        .to_string()
        .get(..date.len())
        .is_some_and(|today| date > today)
}
