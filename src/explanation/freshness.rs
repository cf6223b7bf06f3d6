//! How old a fact is, and when that asks for a confirmation.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::locale::Sentence;

/// Years after which a fact is to be confirmed.
const YEARS: i16 = 3;

/// Whether a fact is to be confirmed because of its age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Dated, and at most three years old.
    Recent,
    /// More than three years old.
    Old,
    /// The source bears no date.
    Undated,
}

impl Freshness {
    /// Judges the date that a source bears. A year or a month counts as its last day, so that a fact is
    /// called old only when it surely is.
    pub fn of(seen: Option<&str>, today: Date) -> Self {
        let Some(last_day) = seen.and_then(last_day) else {
            return Self::Undated;
        };
        let limit = today.saturating_sub(YEARS.years());
        if last_day < limit {
            Self::Old
        } else {
            Self::Recent
        }
    }

    /// Says whether the fact is to be confirmed.
    pub fn is_to_confirm(self) -> bool {
        self != Self::Recent
    }
}

/// The last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may stand for.
fn last_day(seen: &str) -> Option<Date> {
    match seen.len() {
        4 => format!("{seen}-12-31").parse().ok(),
        7 => format!("{seen}-01").parse().ok().map(Date::last_of_month),
        _ => seen.parse().ok(),
    }
}

/// Says in words the date that a file bears, or the text that stands in its place.
pub fn day(written: &str) -> Sentence {
    if written.is_empty() {
        Sentence::new("date-undated")
    } else if matches!(written.len(), 4 | 7 | 10) && last_day(written).is_some() {
        date(Some(written), Freshness::Recent)
    } else {
        Sentence::verbatim(written)
    }
}

/// Says a date in words, with "to be confirmed" where it is due.
pub(super) fn date(seen: Option<&str>, freshness: Freshness) -> Sentence {
    let Some(seen) = seen else {
        return Sentence::new("date-undated");
    };
    let mut parts = seen
        .splitn(3, '-')
        .map(|part| part.trim_start_matches('0').to_owned());
    let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let words = match (month, day) {
        (None, _) => Sentence::verbatim(year),
        (Some(month), None) => Sentence::new("date-month")
            .with("month", Sentence::new(format!("month-words.m{month}")))
            .with("year", year),
        (Some(month), Some(day)) => Sentence::new("date-day")
            .with("day", day)
            .with("month", Sentence::new(format!("month-words.m{month}")))
            .with("year", year),
    };
    if freshness.is_to_confirm() {
        Sentence::new("date-old").with("date", words)
    } else {
        Sentence::new("date-recent").with("date", words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(seen: &str) -> Freshness {
        Freshness::of(Some(seen), jiff::civil::date(2026, 11, 23))
    }

    #[test]
    fn three_years_are_the_limit() {
        assert_eq!(judge("2023-11-23"), Freshness::Recent);
        assert_eq!(judge("2023-11-22"), Freshness::Old);
        assert_eq!(judge("2023-11"), Freshness::Recent);
        assert_eq!(judge("2023-10"), Freshness::Old);
        assert_eq!(judge("2023"), Freshness::Recent);
        assert_eq!(judge("2022"), Freshness::Old);
        assert_eq!(judge("2024-02"), Freshness::Recent);
        assert_eq!(
            Freshness::of(None, jiff::civil::date(2026, 11, 23)),
            Freshness::Undated
        );
    }
}
