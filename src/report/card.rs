//! What is documented about hosters, without any need: the list, and one card.

use jiff::civil::Date;

use super::page::Page;
use crate::catalogue::{Catalogue, Hoster};
use crate::criteria::{self, Family, Origin};
use crate::explanation::{self, Entry};
use crate::locale::{Arg, Locale, Sentence};
use crate::text;
use crate::wording;

/// The columns that a name or a place takes at most in the list, and at least where there is little room. An id is never
/// cut: it is there to be copied.
const MOST: usize = 28;
const LEAST: usize = 8;
/// What stands between two columns of the list.
const GAP: &str = "  ";

/// Writes one line a hoster: id, name, place, number of documented criteria.
pub fn list(catalogue: &Catalogue, locale: &Locale, columns: usize) -> String {
    table(catalogue.hosters.iter(), locale, columns).concat()
}

/// Writes the same of some hosters, line by line, the headings first.
pub(super) fn table<'h>(
    hosters: impl Iterator<Item = &'h Hoster>,
    locale: &Locale,
    columns: usize,
) -> Vec<String> {
    let [id, name, place, documented] = ["id", "name", "place", "documented"]
        .map(|column| locale.text(&format!("list-headings.{column}")));
    let header = Row {
        id,
        name,
        mark: String::new(),
        place,
        documented,
    };
    let rows = hosters.map(|hoster| Row::of(hoster, locale));
    let rows: Vec<Row> = std::iter::once(header).chain(rows).collect();
    let widest = |cell: fn(&Row) -> usize| rows.iter().map(cell).max().unwrap_or_default();
    let ids = widest(|row| text::width(&row.id));
    let names = widest(|row| text::width(&row.name) + text::width(&row.mark)).min(MOST);
    let places = widest(|row| text::width(&row.place)).min(MOST);
    let documented = widest(|row| text::width(&row.documented));
    // What a name does not need is the place's, which otherwise takes less than half.
    let room = columns.saturating_sub(ids + documented + 3 * GAP.len());
    let place = places.min((room * 4 / 9).max(room.saturating_sub(names)).max(LEAST));
    let name = names.min(room.saturating_sub(place).max(LEAST));
    let lines = rows.iter();
    lines.map(|row| row.line(ids, name, place)).collect()
}

/// A line of the list.
struct Row {
    id: String,
    name: String,
    /// A word where the user added the hoster.
    mark: String,
    place: String,
    documented: String,
}

impl Row {
    fn of(hoster: &Hoster, locale: &Locale) -> Self {
        let is_own = hoster.origin == Origin::Own;
        let mark = is_own.then(|| format!(" {}", locale.text("list-own")));
        Self {
            id: hoster.id.clone(),
            name: hoster.name.clone(),
            mark: mark.unwrap_or_default(),
            place: wording::located(locale, &hoster.facts),
            documented: hoster.facts.iter().count().to_string(),
        }
    }

    fn line(&self, ids: usize, names: usize, places: usize) -> String {
        let room = names.saturating_sub(text::width(&self.mark));
        let name = format!("{}{}", text::fit(&self.name, room), self.mark);
        let cells = [
            text::pad(&self.id, ids),
            text::pad(&name, names),
            text::pad(&text::fit(&self.place, places), places),
            self.documented.clone(),
        ];
        format!("{}\n", cells.join(GAP))
    }
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
