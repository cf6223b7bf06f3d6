//! Dates in words, with how long ago they were and whether that asks for a confirmation.

use crate::catalogue::age::{Age, Freshness, last_day};
use crate::locale::{Arg, Sentence};

/// Says in words the date that a file bears, or the text that stands in its place.
pub fn day(written: &str) -> Sentence {
    if written.is_empty() {
        Sentence::new("date-undated")
    } else if last_day(written).is_some() {
        words(written)
    } else {
        Sentence::verbatim(written)
    }
}

/// Says a date in words, with "to be confirmed" where it is due, and before that how long ago it was, where an
/// age is given.
pub(super) fn date(seen: Option<&str>, age: Option<Age>, freshness: Freshness) -> Sentence {
    let Some(seen) = seen else {
        return Sentence::new("date-undated");
    };
    let date = match age {
        None => words(seen),
        Some(age) => Sentence::new("date-ago")
            .with("date", words(seen))
            .with("ago", ago(age)),
    };
    if freshness.is_to_confirm() {
        Sentence::new("date-old").with("date", date)
    } else {
        date
    }
}

/// Says how long ago a date was.
fn ago(age: Age) -> Sentence {
    let counted =
        |key: &str, count: i32| Sentence::new(key).with("count", Arg::Count(count.into()));
    match age {
        Age::ToCome => Sentence::new("ago-to-come"),
        Age::Days(days) => counted("ago-days", days),
        Age::ThisMonth => Sentence::new("ago-this-month"),
        Age::Months(months) => counted("ago-months", months),
        Age::ThisYear => Sentence::new("ago-this-year"),
        Age::Years(years) => counted("ago-years", years),
        Age::Over(years) => counted("ago-over", years),
    }
}

fn words(seen: &str) -> Sentence {
    let mut parts = seen
        .splitn(3, '-')
        .map(|part| part.trim_start_matches('0').to_owned());
    let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    match (month, day) {
        (None, _) => Sentence::verbatim(year),
        (Some(month), None) => Sentence::new("date-month")
            .with("month", Sentence::new(format!("month-words.m{month}")))
            .with("year", year),
        (Some(month), Some(day)) => Sentence::new("date-day")
            .with("day", day.parse::<u32>().unwrap_or_default())
            .with("month", Sentence::new(format!("month-words.m{month}")))
            .with("year", year),
    }
}
