//! The keys of a context in one line.

use crate::locale::Locale;
use crate::text;
use crate::tui::keymap::{self, Context, KeyName};

/// Names a key in the language.
pub fn key_name(locale: &Locale, key: keymap::Key) -> String {
    match keymap::name(key) {
        KeyName::Text(text) => text,
        KeyName::Word(word) => locale.text(word),
    }
}

/// What separates two keys of the footer.
const GAP: &str = "   ";

/// As many keys as fit: the ones that matter least go first, and how to get help goes last.
pub(super) fn footer(context: Context, locale: &Locale, width: usize) -> String {
    let mut shown: Vec<(u8, String)> = keymap::bindings(context)
        .filter_map(|binding| {
            let key = key_name(locale, *binding.keys.first()?);
            let words = format!("{key} {}", locale.text(binding.label));
            // Two keys that go together are shown as one.
            let pair = locale.find_text(&format!("{}.pair", binding.label));
            Some((binding.footer?, pair.unwrap_or(words)))
        })
        .collect();
    loop {
        let line = shown
            .iter()
            .map(|(_, words)| words.as_str())
            .collect::<Vec<_>>()
            .join(GAP);
        let dropped = shown
            .iter()
            .enumerate()
            .max_by_key(|(_, (priority, _))| *priority);
        match dropped.map(|(index, _)| index) {
            Some(index) if text::width(&line) > width && shown.len() > 1 => {
                shown.remove(index);
            }
            _ => return line,
        }
    }
}
