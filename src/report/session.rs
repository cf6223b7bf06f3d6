//! Sessions as text: a list of them, and one of them in words.

use jiff::civil::Date;

use super::page::Page;
use crate::explanation;
use crate::locale::{Locale, Sentence};
use crate::needs::Importance;
use crate::questionnaire::derive;
use crate::session::{self, Kept};
use crate::text;

/// Writes one line a session: its file, its title, when it was kept and where it stands.
pub fn list(sessions: &[Kept], today: Date, locale: &Locale) -> String {
    let rows: Vec<[String; 4]> = sessions
        .iter()
        .map(|kept| {
            [
                kept.slot.stem(),
                locale.say(&kept.title()),
                locale.say(&session::when(kept.day, today)),
                locale.say(&session::place(&kept.restored.session.journey)),
            ]
        })
        .collect();
    let widest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| text::width(cell)).max().unwrap_or(0)
    };
    let widths = [widest(0), widest(1), widest(2), widest(3)];
    let line = |row: &[String; 4]| {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| text::pad(cell, width))
            .collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

/// Writes what a session holds: its name, its dates, where it stands, and the needs that follow from it.
pub fn page(kept: &Kept, today: Date, locale: &Locale, columns: usize) -> String {
    let restored = &kept.restored;
    let journey = &restored.session.journey;
    let mut page = Page::new(locale, columns);
    page.say(0, &kept.title());
    let saved = Sentence::new("session-saved")
        .with("date", explanation::day(&kept.day.to_string()))
        .with("when", session::when(kept.day, today))
        .with("place", session::place(journey));
    page.say(0, &saved);
    if let Some(made_with) = &restored.made_with {
        let catalogue = Sentence::new("session-catalogue")
            .with("title", made_with.title.as_str())
            .with("date", explanation::day(&made_with.updated));
        page.say(0, &catalogue);
    }
    page.raw(
        &locale.say(
            &Sentence::new("session-file")
                .with("path", text::tame(&kept.slot.path().to_string_lossy())),
        ),
    );
    let (needs, _) = derive(&journey.answers);
    page.gap();
    if needs.needs.is_empty() {
        page.say(0, &Sentence::new("session-no-needs"));
    }
    for importance in Importance::ALL {
        let wants = needs
            .needs
            .iter()
            .filter(|need| need.importance == importance);
        for (index, need) in wants.enumerate() {
            if index == 0 {
                let heading = explanation::importance(importance);
                let heading = Sentence::new("session-needs").with("importance", heading);
                page.say(0, &heading);
            }
            page.say(2, &explanation::want(need));
        }
    }
    page.finish()
}
