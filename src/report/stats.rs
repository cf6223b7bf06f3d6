//! What a catalogue covers, for a reader: a page with bars.

mod json;

use crate::catalogue::Catalogue;
use crate::catalogue::stats::{AGES, Count, Coverage, Stats};
use crate::criteria::Family;
use crate::explanation::{apportion, country, criterion_name, day};
use crate::locale::{Arg, Locale, Sentence};
use crate::text;

use super::page::Page;

pub use json::{FORMAT, json};

/// The signs of a bar: recent, old, undated.
const SIGNS: [&str; 3] = ["█", "▒", "░"];
/// The columns of a number.
const NUMBER: usize = 6;
/// The columns before a name.
const INDENT: usize = 2;
/// The most columns of a bar, and the least.
const BAR: (usize, usize) = (24, 6);
/// The most lines of a list; what comes after is only counted.
const MOST: usize = 12;

/// Writes what a catalogue covers.
pub fn text(catalogue: &Catalogue, stats: &Stats, locale: &Locale, columns: usize) -> String {
    let mut page = Page::new(locale, columns);
    page.write("", &catalogue.title);
    page.say(
        0,
        &Sentence::new("stats-updated").with("date", day(&catalogue.updated)),
    );
    let hosters = Sentence::new("stats-hosters")
        .with("count", stats.hosters)
        .with("closed", stats.closed);
    page.say(0, &hosters);
    let facts = Sentence::new("stats-facts")
        .with("facts", stats.facts)
        .with("claims", stats.claims);
    page.say(0, &facts);
    let spread = Sentence::new("stats-spread")
        .with("least", stats.of_a_hoster.least)
        .with("most", stats.of_a_hoster.most)
        .with("median", stats.of_a_hoster.median)
        .with("criteria", stats.criteria.len());
    page.say(0, &spread);
    let mut rows = Rows::new(page, stats);
    rows.criteria();
    rows.ages();
    rows.sources();
    rows.lists();
    rows.page.finish()
}

/// Rows of names, bars and numbers.
struct Rows<'p> {
    page: Page<'p>,
    stats: &'p Stats,
    /// The columns of a bar.
    bar: usize,
}

impl<'p> Rows<'p> {
    fn new(page: Page<'p>, stats: &'p Stats) -> Self {
        let (most, least) = BAR;
        let room = page.columns.saturating_sub(INDENT + 4 * NUMBER);
        let bar = (room / 3).clamp(least, most);
        Self { page, stats, bar }
    }

    fn criteria(&mut self) {
        self.page.heading("stats-criteria");
        let legend = ["stats-recent", "stats-old", "stats-undated"];
        for (sign, key) in SIGNS.iter().zip(legend) {
            let words = self.page.locale.text(key);
            self.page.write(&format!("  {sign} "), &words);
        }
        let heads = std::iter::once("").chain(SIGNS).map(str::to_owned);
        self.row("", &[], 0, heads);
        for family in Family::ALL {
            let covered = self.stats.criteria.iter();
            let (covered, silent): (Vec<&Coverage>, Vec<&Coverage>) = covered
                .filter(|one| one.criterion.family() == family)
                .partition(|one| one.documented() > 0);
            self.page.heading(&format!("family-{}", family.word()));
            for one in covered {
                let name = self.page.locale.say(&criterion_name(one.criterion));
                let parts = [one.recent, one.old, one.undated];
                let numbers = std::iter::once(one.documented()).chain(parts);
                self.row(
                    &name,
                    &parts,
                    self.stats.hosters,
                    numbers.map(|number| number.to_string()),
                );
            }
            if !silent.is_empty() {
                let names = silent.iter().map(|one| criterion_name(one.criterion));
                let silence =
                    Sentence::new("explain-silent").with("list", Arg::All(names.collect()));
                self.page.say(INDENT, &silence);
            }
        }
    }

    fn ages(&mut self) {
        self.page.heading("stats-ages");
        let ages = &self.stats.ages;
        let mut from = 0;
        for (to, count) in AGES.into_iter().zip(ages.up_to) {
            let name = Sentence::new("stats-age")
                .with("from", Arg::Count(from))
                .with("to", Arg::Count(to.into()));
            from = to.into();
            self.claims(&name, count);
        }
        let older = Sentence::new("stats-age-older").with("from", Arg::Count(from));
        self.claims(&older, ages.older);
        self.claims(&Sentence::new("stats-age-undated"), ages.undated);
    }

    fn sources(&mut self) {
        self.page.heading("stats-sources");
        let sources = &self.stats.sources;
        self.claims(&Sentence::new("stats-pages"), sources.pages);
        self.claims(&Sentence::new("stats-declared"), sources.declared);
        self.claims(&Sentence::new("stats-local"), sources.local);
        self.page.heading("stats-hosts");
        self.list(&sources.hosts, self.stats.claims, |host| {
            Sentence::verbatim(host)
        });
    }

    fn lists(&mut self) {
        let (stats, hosters) = (self.stats, self.stats.hosters);
        self.page.heading("stats-networks");
        self.list(&stats.networks, hosters, |name| Sentence::verbatim(name));
        self.page.heading("stats-countries");
        self.list(&stats.countries, hosters, country);
        self.page.heading("stats-services");
        self.list(&stats.services, hosters, |kind| {
            Sentence::new(format!("services-offer-words.{kind}"))
        });
    }

    fn list(&mut self, counts: &[Count], whole: usize, name: impl Fn(&str) -> Sentence) {
        for one in counts.iter().take(MOST) {
            let name = self.page.locale.say(&name(&one.name));
            self.row(
                &name,
                &[one.count],
                whole,
                std::iter::once(one.count.to_string()),
            );
        }
        let rest = counts.len().saturating_sub(MOST);
        if rest > 0 {
            self.page
                .say(INDENT, &Sentence::new("stats-more").with("count", rest));
        }
        if counts.is_empty() {
            self.page.say(INDENT, &Sentence::new("stats-none"));
        }
    }

    fn claims(&mut self, name: &Sentence, count: usize) {
        let name = self.page.locale.say(name);
        self.row(
            &name,
            &[count],
            self.stats.claims,
            std::iter::once(count.to_string()),
        );
    }

    /// Writes a name, the bar of its parts out of the whole, and numbers.
    fn row(
        &mut self,
        name: &str,
        parts: &[usize],
        whole: usize,
        numbers: impl Iterator<Item = String>,
    ) {
        let numbers: Vec<String> = numbers.map(|one| text::pad_left(&one, NUMBER)).collect();
        let beside = INDENT + self.bar + 2 + 4 * NUMBER;
        let name = text::pad(name, self.page.columns.saturating_sub(beside));
        let bar = text::pad(&drawn(parts, whole, self.bar), self.bar);
        self.page
            .raw(&format!("  {name}  {bar}{}", numbers.concat()));
    }
}

/// A bar of `cells`, of which the parts take their share.
fn drawn(parts: &[usize], whole: usize, cells: usize) -> String {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let rest = whole.saturating_sub(parts.iter().sum());
    let weights: Vec<u32> = parts
        .iter()
        .chain([&rest])
        .map(|part| count(*part))
        .collect();
    let shares = apportion(&weights, count(cells));
    let signs = SIGNS.iter().zip(shares.iter().take(parts.len()));
    signs
        .map(|(sign, share)| sign.repeat(usize::try_from(*share).unwrap_or_default()))
        .collect()
}
