//! The shapes in which dates are met.
//!
//! A date with slashes has its day in front: whoever writes them so here writes French. What is written behind a
//! day (an hour, a zone) is read and left out.

use jiff::civil::Date;

/// A date, as precise as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    text: String,
    /// Whether only the year could be made out.
    pub(super) is_doubtful: bool,
}

impl Moment {
    /// Returns it as claims write dates.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the year.
    pub(super) fn year(&self) -> u16 {
        // Its first four characters are digits: it was made so.
        self.text
            .get(..4)
            .and_then(|year| year.parse().ok())
            .unwrap_or_default()
    }

    /// Says whether it lies behind `today`: a year or a month that has begun does not.
    pub(super) fn is_after(&self, today: Date) -> bool {
        let today = today.to_string();
        today
            .get(..self.text.len())
            .is_some_and(|today| self.text.as_str() > today)
    }
}

/// Reads a date; `None` where it is none.
pub(super) fn read(text: &str) -> Option<Moment> {
    let text = text.trim();
    if text.contains('/') {
        return day_first(text);
    }
    let (day, hour) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, ""),
    };
    let is_hour = |letter: char| letter.is_ascii_digit() || ":.+-Zz".contains(letter);
    // A template that was filled by halves has letters where digits belong.
    (super::super::load::is_date(day) && hour.chars().all(is_hour)).then(|| Moment {
        text: day.to_owned(),
        is_doubtful: false,
    })
}

fn day_first(text: &str) -> Option<Moment> {
    let mut parts = text.splitn(3, '/').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |part: &str| -> Option<u8> { part.parse().ok().filter(|_| part.len() <= 2) };
    let (day, month) = (short(day)?, short(month)?);
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let whole = format!("{year}-{month:02}-{day:02}");
    if is_year && super::super::load::is_date(&whole) {
        return Some(Moment {
            text: whole,
            is_doubtful: false,
        });
    }
    // Month and day are in another order, or one of them is wrong.
    is_year.then(|| Moment {
        text: year.to_owned(),
        is_doubtful: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_that_was_met_is_read() {
        for (written, expected) in [
            ("2020-07-06", "2020-07-06"),
            ("27/03/2023", "2023-03-27"),
            ("1/2/2023", "2023-02-01"),
            ("2023-08-29T10:11:12", "2023-08-29"),
            ("2018-11-10T22:32:54Z", "2018-11-10"),
            ("2019-11-24T01:14Z", "2019-11-24"),
            ("2019-11-24T01:14:00+02:00", "2019-11-24"),
            ("2015", "2015"),
            (" 2015-04 ", "2015-04"),
        ] {
            let read = read(written).unwrap_or_else(|| panic!("{written}"));
            assert_eq!((read.as_str(), read.is_doubtful), (expected, false));
        }
        for nothing in [
            "YYYY",
            "YYYY-MM-DDTHH:MM:54Z",
            "2021-13-01",
            "2021-02-30",
            "hier",
            "1/2",
            "",
            "1/2/3/2020",
            "2020-01-01Tmidi",
        ] {
            assert_eq!(read(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_month_beyond_december_leaves_the_year() {
        let read = read("03/27/2023").unwrap();
        assert_eq!((read.as_str(), read.is_doubtful), ("2023", true));
        assert_eq!(read.year(), 2023);
    }

    #[test]
    fn what_has_begun_is_not_to_come() {
        let today = jiff::civil::date(2026, 11, 23);
        for (written, is_after) in [
            ("2026", false),
            ("2026-11", false),
            ("2026-11-23", false),
            ("2026-11-24", true),
            ("2026-12", true),
            ("2027", true),
        ] {
            assert_eq!(
                read(written).unwrap().is_after(today),
                is_after,
                "{written}"
            );
        }
    }
}
