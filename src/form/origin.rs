//! Where a claim comes from, as it is typed: a page or oneself, and a date.

use jiff::civil::Date;

use super::address;
use crate::catalogue::is_date;
use crate::criteria::{Claim, Source, is_web_address};
use crate::locale::Sentence;
use crate::text;

/// A source and a date, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address of a page; empty where one says so oneself.
    pub page: String,
    /// The date that the source bears; empty where it bears none.
    pub seen: String,
}

impl Origin {
    /// Begins with oneself, today.
    pub fn today(today: Date) -> Self {
        Self {
            page: String::new(),
            seen: today.to_string(),
        }
    }

    /// Begins with where a claim comes from.
    pub fn of(claim: &Claim) -> Self {
        let page = match &claim.source {
            Source::Page(page) => page.clone(),
            Source::Declared | Source::Local => String::new(),
        };
        Self {
            page,
            seen: claim.seen.clone().unwrap_or_default(),
        }
    }

    /// Says whether the page is one, or left empty.
    pub fn has_page(&self) -> bool {
        self.source().is_some()
    }

    fn source(&self) -> Option<Source> {
        let page = address(&text::tame(&self.page));
        if page.is_empty() {
            return Some(Source::Local);
        }
        is_web_address(&page).then_some(Source::Page(page))
    }

    /// Reads the source and the date.
    ///
    /// # Errors
    /// What is expected in place of what was typed.
    pub fn read(&self, today: Date) -> Result<(Source, Option<String>), Sentence> {
        let Some(source) = self.source() else {
            return Err(Sentence::new("form-wrong-url"));
        };
        let seen = text::tame(&self.seen);
        if seen.is_empty() {
            return Ok((source, None));
        }
        // Of a month or a year that has begun, nothing says which day is meant.
        let is_to_come =
            |today: String| today.get(..seen.len()).is_some_and(|today| *seen > *today);
        if !is_date(&seen) || is_to_come(today.to_string()) {
            return Err(Sentence::new("form-wrong-date"));
        }
        Ok((source, Some(seen)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_come_or_do_not_exist_and_what_is_no_address_are_refused() {
        let today = jiff::civil::date(2026, 11, 23);
        let read = |page: &str, seen: &str| {
            let (page, seen) = (page.to_owned(), seen.to_owned());
            Origin { page, seen }.read(today).is_ok()
        };
        assert!(read("", "2026-11-23") && read("", "2026") && read("", ""));
        assert!(read(" https://hoster.example/ ", "2024-05"));
        assert!(read("hoster.example", "2024") && !read("hoster", "2024"));
        assert!(!read("", "2026-11-24") && !read("", "2026-02-30") && !read("", "hier"));
    }
}
