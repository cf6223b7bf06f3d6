//! What is documented about hosters, without any need: the list, and one card.

use jiff::civil::Date;

use super::page::Page;
use crate::catalogue::{Catalogue, Hoster};
use crate::criteria::{self, Family, Origin};
use crate::explanation::{self, Entry};
use crate::locale::{Arg, Locale, Sentence};
use crate::text;
use crate::wording;

/// The columns that a name or a place takes at most in the list. An id is never cut: it is there to be
/// copied.
const MOST: usize = 28;

/// Writes one line a hoster: id, name, place, number of documented criteria.
pub fn list(catalogue: &Catalogue, locale: &Locale) -> String {
    table(catalogue.hosters.iter(), locale).concat()
}

/// Writes the same of some hosters, line by line, the headings first.
pub(super) fn table<'h>(hosters: impl Iterator<Item = &'h Hoster>, locale: &Locale) -> Vec<String> {
    let header = ["id", "name", "place", "documented"]
        .map(|column| locale.text(&format!("list-headings.{column}")));
    let rows = hosters.map(|hoster| {
        [
            hoster.id.clone(),
            name_of(hoster, locale),
            text::fit(&wording::located(locale, &hoster.facts), MOST).into_owned(),
            hoster.facts.iter().count().to_string(),
        ]
    });
    let rows: Vec<[String; 4]> = std::iter::once(header).chain(rows).collect();
    let wide = |column: fn(&[String; 4]) -> &String| {
        rows.iter()
            .map(|row| text::width(column(row)))
            .max()
            .unwrap_or_default()
    };
    let [ids, names, places] = [
        wide(|[id, ..]| id),
        wide(|[_, name, ..]| name),
        wide(|[_, _, place, _]| place),
    ];
    rows.iter()
        .map(|[id, name, place, documented]| {
            format!(
                "{}  {}  {}  {documented}\n",
                text::pad(id, ids),
                text::pad(name, names),
                text::pad(place, places)
            )
        })
        .collect()
}

/// The name, with a word where the user added the hoster.
fn name_of(hoster: &Hoster, locale: &Locale) -> String {
    if hoster.origin == Origin::Shared {
        return text::fit(&hoster.name, MOST).into_owned();
    }
    let mark = locale.text("list-own");
    let room = MOST.saturating_sub(text::width(&mark) + 1);
    format!("{} {mark}", text::fit(&hoster.name, room))
}

/// Writes everything that is documented about one hoster, family by family, and names what is not.
pub fn card(hoster: &Hoster, today: Date, locale: &Locale, columns: usize) -> String {
    let mut page = Page::new(locale, columns);
    page.write("", &format!("{} ({})", hoster.name, hoster.id));
    for remark in explanation::remarks(hoster) {
        page.say(0, &remark);
    }
    for family in Family::ALL {
        let criteria: Vec<_> = criteria::all()
            .filter(|criterion| criterion.family() == family)
            .collect();
        let entries: Vec<Entry> = criteria
            .iter()
            .filter_map(|criterion| explanation::entry(hoster, criterion, today))
            .collect();
        let silent: Vec<Sentence> = criteria
            .iter()
            .filter(|criterion| hoster.facts.get(criterion).is_none())
            .map(|criterion| explanation::criterion_name(criterion))
            .collect();
        page.heading(&format!("family-{}", family.word()));
        for entry in &entries {
            write_entry(&mut page, entry);
        }
        if !silent.is_empty() {
            let silence = Sentence::new("explain-silent").with("list", Arg::All(silent));
            page.say(2, &silence);
        }
    }
    page.list_sources();
    page.finish()
}

fn write_entry(page: &mut Page<'_>, entry: &Entry) {
    let said = wording::documented(page.locale, entry);
    let marks = page.numbers(&entry.citations);
    page.write("  ", &format!("{said}{marks}"));
    for citation in entry.citations.iter().filter(|one| !one.note.is_empty()) {
        let note = Sentence::new("card-note").with("note", citation.note.as_str());
        page.say(4, &note);
    }
    for contrary in &entry.history {
        let other = contrary.say();
        let said = page.locale.say(&other);
        let marks = page.numbers([&contrary.citation]);
        page.write("    ", &format!("{said}{marks}"));
        if !contrary.citation.note.is_empty() {
            let note = Sentence::new("card-note").with("note", contrary.citation.note.as_str());
            page.say(4, &note);
        }
    }
}
