//! What a demand asks of the people who meet it, in figures.
//!
//! Interruption budgets and week-ends are worked out from the length of a year; the rest comes from the
//! discussion of the CHATONS working group and from the Site Reliability Engineering book of Google, which
//! holds time on call under a quarter (chapter "Being On-Call").

mod words;

use rust_decimal::Decimal;

pub use words::{Beside, Figures, beside, covered};

/// Hours from Saturday 10:00, when a service stops, to Monday 9:00, when it is mended.
pub const WEEKEND_STOP: u32 = 14 + 24 + 9;

/// The fewest people who can share on-call duty: at most one week in four each, never two weeks running.
pub const ROTA: u32 = 4;

/// The same where a second person stands behind the first.
pub const ROTA_WITH_SECOND: u32 = 2 * ROTA;

/// Which hours of a week somebody covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Working days.
    Office,
    /// Evenings and week-ends too, without the nights.
    Extended,
    /// Nights and days.
    RoundTheClock,
}

impl Coverage {
    /// Returns the hours covered in a week.
    pub fn hours_a_week(self) -> u32 {
        match self {
            Self::Office => 35,
            Self::Extended => 12 * 7,
            Self::RoundTheClock => 24 * 7,
        }
    }

    /// Returns the fewest people who can cover them fairly; nothing where no rota is needed.
    pub fn people(self) -> Option<u32> {
        (self != Self::Office).then_some(ROTA)
    }
}

/// An interruption budget: what others call an availability in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interruption {
    /// The share of a year, in percent, during which the service may stand still.
    share: u32,
}

impl Interruption {
    /// The budget of one of the options of Q9. `None` for another word.
    pub fn of_option(option: &str) -> Option<Self> {
        let share = match option {
            "days_4" => 1,
            "days_7" => 2,
            "days_18" => 5,
            "days_36" => 10,
            _ => return None,
        };
        Some(Self { share })
    }

    /// Returns what others call this budget: percent of availability.
    pub fn availability(self) -> u32 {
        100 - self.share
    }

    /// Returns the days a year, rounded as they are said.
    pub fn days_a_year(self) -> Decimal {
        self.of(Decimal::new(36_525, 2))
    }

    /// Returns the hours a month, rounded as they are said.
    pub fn hours_a_month(self) -> Decimal {
        self.of(Decimal::new(7_305, 1))
    }

    /// Returns how many stops of a whole week-end a year has room for.
    pub fn weekends_a_year(self) -> u32 {
        // A year has 8 766 hours; everything is multiplied by 100 to stay whole.
        self.share * 8_766 / (100 * WEEKEND_STOP)
    }

    fn of(self, whole: Decimal) -> Decimal {
        let part = whole * Decimal::from(self.share) / Decimal::ONE_HUNDRED;
        let decimals = if part < Decimal::from(5) { 2 } else { 1 };
        part.round_dp(decimals).normalize()
    }
}

/// Returns how many stops of a whole week-end so many days of interruption a year have room for.
pub fn weekends_in(days: Decimal) -> u32 {
    let hours = days * Decimal::from(24);
    let stops = (hours / Decimal::from(WEEKEND_STOP)).floor();
    stops.try_into().unwrap_or(u32::MAX)
}

/// Returns the hours a month that so many days of interruption a year come to, rounded as they are said.
pub fn hours_a_month_in(days: Decimal) -> Decimal {
    // Twenty-four hours a day, over twelve months.
    (days * Decimal::TWO).round_dp(1).normalize()
}

/// The ranges of the OVH VPS contract of 2016 that the working group quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// The entry range.
    Entry,
    /// The upper ranges.
    Upper,
}

impl Range {
    /// Returns the availability from which nothing is refunded, and the one below which most is, in thousandths.
    pub fn limits(self) -> (u32, u32) {
        match self {
            Self::Entry => (995, 990),
            Self::Upper => (999, 995),
        }
    }

    /// Returns the part of the month's price that is refunded, in percent, for an availability in thousandths.
    pub fn refund(self, availability: u32) -> u32 {
        let (nothing, most) = self.limits();
        if availability >= nothing {
            0
        } else if availability >= most {
            10
        } else {
            50
        }
    }
}

/// The price a month, in euros, of the server that serves as an example.
pub const EXAMPLE_PRICE: u32 = 6;

/// Returns what a very bad month gives back on the example, in euros.
pub fn worst_refund() -> u32 {
    EXAMPLE_PRICE * Range::Entry.refund(0) / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Section 5 of the domain: 99 % ≈ 3.65 days a year ≈ 7.3 h a month, and so on.
    #[test]
    fn budgets_are_those_of_the_domain() {
        let said = |option: &str| {
            let budget = Interruption::of_option(option).unwrap();
            (
                budget.availability(),
                budget.days_a_year().to_string(),
                budget.hours_a_month().to_string(),
                budget.weekends_a_year(),
            )
        };
        let own = |a: u32, days: &str, hours: &str, weekends: u32| {
            (a, days.to_owned(), hours.to_owned(), weekends)
        };
        assert_eq!(said("days_4"), own(99, "3.65", "7.3", 1));
        assert_eq!(said("days_7"), own(98, "7.3", "14.6", 3));
        assert_eq!(said("days_18"), own(95, "18.3", "36.5", 9));
        assert_eq!(said("days_36"), own(90, "36.5", "73", 18));
        assert_eq!(Interruption::of_option("no_matter"), None);
    }

    #[test]
    fn any_number_of_days_says_what_the_options_say() {
        for option in ["days_4", "days_7", "days_18", "days_36"] {
            let budget = Interruption::of_option(option).unwrap();
            assert_eq!(weekends_in(budget.days_a_year()), budget.weekends_a_year());
        }
        assert_eq!(hours_a_month_in(Decimal::new(365, 2)).to_string(), "7.3");
        assert_eq!(weekends_in(Decimal::ONE), 0);
    }

    #[test]
    fn a_stop_over_a_weekend_lasts_47_hours() {
        assert_eq!(WEEKEND_STOP, 47);
    }

    #[test]
    fn covering_more_than_office_hours_takes_four_people() {
        let said = |coverage: Coverage| (coverage.hours_a_week(), coverage.people());
        assert_eq!(said(Coverage::Office), (35, None));
        assert_eq!(said(Coverage::Extended), (84, Some(4)));
        assert_eq!(said(Coverage::RoundTheClock), (168, Some(4)));
        assert_eq!(ROTA_WITH_SECOND, 8);
    }

    #[test]
    fn a_big_commercial_contract_refunds_a_tenth_then_a_half() {
        let entry = |availability| Range::Entry.refund(availability);
        assert_eq!(
            [entry(995), entry(994), entry(990), entry(989)],
            [0, 10, 10, 50]
        );
        let upper = |availability| Range::Upper.refund(availability);
        assert_eq!(
            [upper(999), upper(998), upper(995), upper(994)],
            [0, 10, 10, 50]
        );
        assert_eq!(worst_refund(), 3);
    }
}
