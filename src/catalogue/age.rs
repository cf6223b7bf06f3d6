//! How old what a source says is, counted from the date that it bears. The day comes in as a value.

use jiff::civil::Date;
use jiff::{ToSpan, Unit};

/// Years after which a fact is to be confirmed.
const YEARS: i16 = 3;
/// The days of the shortest time that is told in months.
const DAYS_OF_A_MONTH: i32 = 31;

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
        match seen.and_then(last_day) {
            None => Self::Undated,
            Some(last_day) if is_within(last_day, YEARS, today) => Self::Recent,
            Some(_) => Self::Old,
        }
    }

    /// Says whether the fact is to be confirmed.
    pub fn is_to_confirm(self) -> bool {
        self != Self::Recent
    }
}

/// How long ago a date was, as exactly as it is written: `2020` knows no months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// The date is still to come.
    ToCome,
    /// Whole days, zero to thirty: a date with its day.
    Days(i32),
    /// This month: a date without its day.
    ThisMonth,
    /// Whole months, one to eleven.
    Months(i32),
    /// This year: a year alone.
    ThisYear,
    /// Whole years, one or more; of a year alone, the difference of the years.
    Years(i32),
    /// More than so many years, where the number alone would hide that a fact has grown old.
    Over(i32),
}

impl Age {
    /// Counts from a date that exists, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for any other text.
    pub fn of(seen: &str, today: Date) -> Option<Self> {
        let last = last_day(seen)?;
        let first = match seen.len() {
            4 => last.first_of_year(),
            7 => last.first_of_month(),
            _ => last,
        };
        if first > today {
            return Some(Self::ToCome);
        }
        let years = i32::from(today.year()) - i32::from(first.year());
        let age = match seen.len() {
            4 if years == 0 => Self::ThisYear,
            4 => Self::Years(years),
            7 => match years * 12 + i32::from(today.month()) - i32::from(first.month()) {
                0 => Self::ThisMonth,
                months => Self::of_months(months),
            },
            _ => {
                let elapsed = first.until((Unit::Month, today)).ok()?;
                match first.until((Unit::Day, today)).ok()?.get_days() {
                    days if days < DAYS_OF_A_MONTH => Self::Days(days),
                    _ => Self::of_months(elapsed.get_months().max(1)),
                }
            }
        };
        let limit = i32::from(YEARS);
        Some(match age {
            Self::Years(years) if years == limit && !is_within(last, YEARS, today) => {
                Self::Over(limit)
            }
            age => age,
        })
    }

    fn of_months(months: i32) -> Self {
        match months {
            1..=11 => Self::Months(months),
            _ => Self::Years(months / 12),
        }
    }
}

/// The last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may stand for; `None` for any other text.
pub fn last_day(seen: &str) -> Option<Date> {
    match seen.len() {
        4 => format!("{seen}-12-31").parse().ok(),
        7 => format!("{seen}-01").parse().ok().map(Date::last_of_month),
        10 => seen.parse().ok(),
        _ => None,
    }
}

/// Says whether a day lies at most so many years before `today`.
pub fn is_within(day: Date, years: i16, today: Date) -> bool {
    day >= today.saturating_sub(years.years())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 23);

    #[test]
    fn three_years_are_the_limit() {
        let judge = |seen| Freshness::of(Some(seen), TODAY);
        assert_eq!(judge("2023-11-23"), Freshness::Recent);
        assert_eq!(judge("2023-11-22"), Freshness::Old);
        assert_eq!(judge("2023-11"), Freshness::Recent);
        assert_eq!(judge("2023-10"), Freshness::Old);
        assert_eq!(judge("2023"), Freshness::Recent);
        assert_eq!(judge("2022"), Freshness::Old);
        assert_eq!(judge("2024-02"), Freshness::Recent);
        assert_eq!(Freshness::of(None, TODAY), Freshness::Undated);
    }

    #[test]
    fn an_age_is_as_exact_as_its_date() {
        for (seen, age) in [
            ("2026", Age::ThisYear),
            ("2025", Age::Years(1)),
            ("2023", Age::Years(3)),
            ("2020", Age::Years(6)),
            ("2027", Age::ToCome),
            ("2026-11", Age::ThisMonth),
            ("2026-10", Age::Months(1)),
            ("2025-12", Age::Months(11)),
            ("2025-11", Age::Years(1)),
            ("2023-11", Age::Years(3)),
            ("2023-10", Age::Over(3)),
            ("2022-12", Age::Over(3)),
            ("2022-11", Age::Years(4)),
            ("2026-12", Age::ToCome),
            ("2026-11-23", Age::Days(0)),
            ("2026-11-22", Age::Days(1)),
            ("2026-10-24", Age::Days(30)),
            ("2026-10-23", Age::Months(1)),
            ("2026-01-31", Age::Months(9)),
            ("2025-11-24", Age::Months(11)),
            ("2025-11-23", Age::Years(1)),
            ("2023-11-23", Age::Years(3)),
            ("2023-11-22", Age::Over(3)),
            ("2026-11-24", Age::ToCome),
        ] {
            assert_eq!(Age::of(seen, TODAY), Some(age), "{seen}");
        }
        assert_eq!(Age::of("yesterday", TODAY), None);
        // From the last day of January to the first of March: no whole month and thirty days more.
        let march = jiff::civil::date(2026, 3, 3);
        assert_eq!(Age::of("2026-01-31", march), Some(Age::Months(1)));
    }
}
