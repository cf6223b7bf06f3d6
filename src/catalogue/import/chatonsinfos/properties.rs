//! The syntax of `.properties` files: one `path = value` a line, and what generators make of it.

use std::collections::{HashMap, HashSet};

use crate::catalogue::import::bytes;
use crate::catalogue::import::cells::Cells;

/// What one file says, key by key.
#[derive(Clone, Debug, Default)]
pub(super) struct Properties {
    /// The values by their keys in lower case, quotes taken off, not tamed yet.
    values: HashMap<String, String>,
    /// The keys in the order in which they came first.
    keys: Vec<String>,
    /// The links, in the order of the file: their ids and their addresses.
    subs: Vec<(String, String)>,
}

impl Properties {
    /// Returns the value of a key that was filled in, as it was written.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let value = self.values.get(key).map(|value| value.trim());
        value.filter(|value| !value.is_empty())
    }

    /// Returns the keys, in the order of the file.
    pub(super) fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Returns the links: ids and addresses, as they were written.
    pub(super) fn subs(&self) -> &[(String, String)] {
        &self.subs
    }
}

/// Reads the lines of a file.
pub(super) fn read(text: &str, cells: &mut Cells<'_, '_>) -> Properties {
    let mut properties = Properties::default();
    // The lines that are no assignment: the first one, and how many.
    let mut odd: Option<(usize, usize)> = None;
    let mut sections = false;
    let mut repeated = HashSet::new();
    for (number, line) in bytes::lines(text) {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', '!']) {
            continue;
        }
        if line.starts_with('[') {
            if !std::mem::replace(&mut sections, true) {
                cells.remark("", "import-section", line);
            }
            continue;
        }
        let Some((key, value)) = split(line) else {
            let (first, count) = odd.unwrap_or((number, 0));
            odd = Some((first, count + 1));
            continue;
        };
        let key = key.to_lowercase();
        if value.ends_with('\\') {
            cells.remark(&key, "import-continued", value);
        }
        let value = unquoted(value);
        if let Some(id) = key.strip_prefix("subs.") {
            // A generator writes a whole declaration as id; what stands before the colon is the id.
            let id = id.split(':').next().unwrap_or(id).to_owned();
            properties.subs.push((id, value));
            continue;
        }
        match properties.values.get_mut(&key) {
            None => {
                properties.keys.push(key.clone());
                properties.values.insert(key, value);
            }
            Some(known) => {
                let differs = !known.is_empty() && !value.is_empty() && *known != value;
                if differs && repeated.insert(key.clone()) {
                    cells.remark(&key, "import-repeated", "");
                }
                if !value.is_empty() {
                    *known = value;
                }
            }
        }
    }
    if let Some((line, count)) = odd {
        let problem = cells.place.warning("import-no-equals");
        cells
            .remarks
            .push(problem.with("line", line).with("count", count));
    }
    properties
}

/// Splits a line at its first `=`, or at its first `:` where nothing else can be meant.
fn split(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=').or_else(|| {
        let (key, value) = line.split_once(':')?;
        (is_path(key.trim()) && !value.starts_with("//")).then_some((key, value))
    })?;
    let (key, value) = (key.trim(), value.trim());
    (!key.is_empty()).then_some((key, value))
}

/// Says whether a text is `word.word`, perhaps with more words.
pub(super) fn is_path(key: &str) -> bool {
    let is_word = |word: &str| {
        let is_letter = |letter: char| letter.is_alphanumeric() || "_-".contains(letter);
        !word.is_empty() && word.chars().all(is_letter)
    };
    key.contains('.') && key.split('.').all(is_word)
}

/// Takes the quotes off a value, and makes one line of it.
fn unquoted(value: &str) -> String {
    let within = ['"', '\''].into_iter().find_map(|quote| {
        let within = value.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(within)
    });
    let mut text = within.unwrap_or(value).to_owned();
    for (written, meant) in [
        ("\\\"", "\""),
        ("\\'", "'"),
        ("\\\\n", " "),
        ("\\n", " "),
        ("<br/>", " "),
        ("<br />", " "),
        ("<br>", " "),
    ] {
        if text.contains(written) {
            text = text.replace(written, meant);
        }
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_escapes_are_taken_off() {
        for (written, meant) in [
            ("\"Collectif d'entraide\"", "Collectif d'entraide"),
            ("\"dit \\\"le pad\\\"\"", "dit \"le pad\""),
            ("'https://a.example/x'", "https://a.example/x"),
            ("l\\'été", "l'été"),
            ("un<br/>deux\\ntrois", "un deux trois"),
            ("\"", "\""),
            ("\"seul", "\"seul"),
            ("", ""),
        ] {
            assert_eq!(unquoted(written), meant, "{written}");
        }
    }

    #[test]
    fn lines_are_split_at_the_first_equals_sign() {
        assert_eq!(split("a.b = c=d"), Some(("a.b", "c=d")));
        assert_eq!(split("a.b ="), Some(("a.b", "")));
        assert_eq!(split("a.b: c"), Some(("a.b", "c")));
        assert_eq!(split("https://a.example"), None);
        assert_eq!(split("a b: c"), None);
        assert_eq!(
            split("subs.blog:https://b.example/x = 'y'"),
            Some(("subs.blog:https://b.example/x", "'y'"))
        );
        assert_eq!(split("= x"), None);
    }
}
