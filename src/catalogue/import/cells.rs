//! One value of a foreign file: made safe, and taken for absent where it was never filled in.

use super::Rules;
use super::dates::{self, Moment};
use super::remarks::Remarks;
use crate::catalogue::address;
use crate::criteria::is_web_address;
use crate::problem::Place;
use crate::text;

/// Words that stand where somebody was to write something.
const NOT_FILLED: &[&str] = &["-", "null", "foo", "yyyy"];
/// The top-level name that belongs to nobody, and the name under which examples stand.
const EXAMPLE: &str = "example";

/// Reads the values of one file.
pub(super) struct Cells<'c, 'r> {
    /// What the person chose.
    pub(super) rules: &'c Rules<'r>,
    /// The file, or the entry in it.
    pub(super) place: Place,
    /// What is remarked.
    pub(super) remarks: &'c mut Remarks,
}

impl Cells<'_, '_> {
    /// Remarks something about a key.
    pub(super) fn remark(&mut self, key: &str, sentence: &'static str, given: &str) {
        let place = self.place.at(key);
        let given = text::fit(given, MOST_SHOWN).into_owned();
        self.remarks
            .push(place.warning(sentence).with("given", given));
    }

    /// Remarks keys that a format does not have: how many, and the first of them.
    pub(super) fn unknown_keys(&mut self, unknown: &[&String]) {
        if unknown.is_empty() {
            return;
        }
        let named = unknown.iter().take(MOST_NAMED).map(|key| key.as_str());
        let named = named.collect::<Vec<_>>().join(", ");
        let problem = self.place.warning("import-unknown-keys");
        let problem = problem.with("count", unknown.len());
        self.remarks.push(problem.with("keys", text::tame(&named)));
    }

    /// Returns a text on one line, safe to show; `None` where nothing was filled in, or what is nobody's to carry on.
    pub(super) fn text(&mut self, key: &str, raw: &str) -> Option<String> {
        let text = self.filled(key, raw)?;
        // A catalogue is public and copied.
        if let Some(address) = address::any(&text) {
            self.remark(key, "import-email", &address);
            return None;
        }
        Some(text)
    }

    /// Returns what was filled in, whatever it is: it is not to be taken over.
    pub(super) fn filled(&mut self, key: &str, raw: &str) -> Option<String> {
        let tamed = text::tame(raw);
        if tamed.is_empty() {
            return None;
        }
        let lower = tamed.to_lowercase();
        if NOT_FILLED.contains(&lower.as_str()) || lower.starts_with("yyyy-mm") {
            self.remark(key, "import-placeholder", &tamed);
            return None;
        }
        Some(tamed)
    }

    /// Returns a web address; `None` where it is none, or stands for another one.
    pub(super) fn url(&mut self, key: &str, raw: &str) -> Option<String> {
        let given = self.text(key, raw)?;
        let whole = self.without_second_fragment(key, given);
        if !is_web_address(&whole) {
            self.remark(key, "import-address", &whole);
            return None;
        }
        if address::has_user(&whole) {
            self.remark(
                key,
                "import-user",
                host(&whole).as_deref().unwrap_or_default(),
            );
            return None;
        }
        let is_null = |part: &str| part == "null" || part.starts_with("null.");
        if whole.split('/').any(is_null) {
            self.remark(key, "import-placeholder", &whole);
            return None;
        }
        if !self.rules.takes_examples && is_example(&whole) {
            self.remark(key, "import-example", &whole);
            return None;
        }
        Some(whole)
    }

    /// Returns a web address that may be written without `https://`.
    pub(super) fn site(&mut self, key: &str, raw: &str) -> Option<String> {
        let given = self.text(key, raw)?;
        let has_host = given
            .split('/')
            .next()
            .is_some_and(|host| host.contains('.') && !host.contains([':', '@', ' ']));
        if !given.contains("://") && has_host {
            let whole = format!("https://{given}");
            self.remark(key, "import-scheme", &whole);
            return self.url(key, &whole);
        }
        self.url(key, &given)
    }

    /// A generator that replaces an address up to its `#` leaves the old end behind.
    fn without_second_fragment(&mut self, key: &str, url: String) -> String {
        let mut marks = url.match_indices('#').map(|(at, _)| at);
        let (_, second) = (marks.next(), marks.next());
        match second.and_then(|at| url.get(..at)) {
            Some(kept) => {
                self.remark(key, "import-fragment", &url);
                kept.to_owned()
            }
            None => url,
        }
    }

    /// Returns a date that has come; a later one is remarked and taken for absent.
    pub(super) fn past(&mut self, key: &str, raw: &str) -> Option<Moment> {
        let moment = self.date(key, raw)?;
        if moment.is_after(self.rules.today) {
            self.remark(key, "import-future", moment.as_str());
            return None;
        }
        Some(moment)
    }

    /// Returns a date, to come or not.
    pub(super) fn date(&mut self, key: &str, raw: &str) -> Option<Moment> {
        let given = self.text(key, raw)?;
        let moment = dates::read(&given);
        match &moment {
            None => self.remark(key, "import-date", &given),
            Some(moment) if moment.is_doubtful => self.remark(key, "import-date-order", &given),
            Some(_) => {}
        }
        moment
    }
}

/// The most columns of a value that a remark shows.
const MOST_SHOWN: usize = 60;
/// How many unknown keys a remark names.
const MOST_NAMED: usize = 6;

/// Returns the host of a web address in lower case, without the port.
pub(super) fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = if host.starts_with('[') {
        host.split(']').next()?
    } else {
        host.split(':').next()?
    };
    let host = host.trim_end_matches('.').to_lowercase();
    (!host.is_empty()).then_some(host)
}

/// Says whether an address belongs to nobody: `example`, `*.example`, `example.org` and what is below it.
fn is_example(url: &str) -> bool {
    host(url).is_some_and(|host| {
        let mut labels = host.rsplit('.');
        let (last, before) = (labels.next(), labels.next());
        last == Some(EXAMPLE) || before == Some(EXAMPLE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_found_in_any_address() {
        for (url, expected) in [
            ("https://A.Example.org:8443/x?y#z", Some("a.example.org")),
            ("http://user@b.org", Some("b.org")),
            ("https://[::1]/x", Some("[::1")),
            ("https:///", None),
            ("b.org", None),
        ] {
            assert_eq!(host(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn hosts_of_examples_belong_to_nobody() {
        for (url, expected) in [
            ("https://example/", true),
            ("https://hoster.example/", true),
            ("https://www.example.org/", true),
            ("https://example.net", true),
            ("https://examples.org/", false),
            ("https://my-example.org/", false),
            ("https://example.hoster.org/", false),
        ] {
            assert_eq!(is_example(url), expected, "{url}");
        }
    }
}
