//! The result of a matching as a sheet: a row a hoster, in the order of the ranking.

use super::sheet::{Field, Group as Rows, Numbering, Paragraph, Sheet};
use super::text::{group_title, headline};
use super::{Closed, Report, Row, SetAside};
use crate::explanation;
use crate::locale::{Arg, Locale, Sentence};
use crate::matching::Group;

/// The most relaxations that are told.
const RELAXATIONS: usize = 3;

/// Chooses every word of a result.
pub fn sheet(report: &Report<'_>, locale: &Locale) -> Sheet {
    let mut writer = Writer {
        report,
        locale,
        numbering: Numbering::new(locale),
    };
    let groups = writer.groups();
    let say = |sentences: Vec<Sentence>| -> Vec<String> {
        sentences.iter().map(|one| locale.say(one)).collect()
    };
    Sheet {
        language: locale.language(),
        title: locale.text("ranked-title"),
        opening: say(headline(report)),
        head: ["hoster", "place", "points", "open", "reasons"]
            .map(|column| locale.text(&format!("ranked-headings.{column}")))
            .to_vec(),
        groups,
        closing: say(closing(report)),
        sources_title: locale.text("section-sources"),
        sources: writer.numbering.finish(),
    }
}

/// What each condition costs, and what would admit somebody.
fn closing(report: &Report<'_>) -> Vec<Sentence> {
    let wanted = report.subject.wanted();
    let hidden = report.ranking.proposed.len() - report.rows.len();
    let more = (hidden > 0).then(|| Sentence::new("match-more").with("count", hidden));
    let nobody = report.ranking.proposed.is_empty();
    let nobody = nobody.then(|| Sentence::new("match-nobody"));
    let costs = report.ranking.conditions.iter();
    let costs = costs
        .filter(|cost| cost.sets_aside > 0)
        .filter_map(|cost| explanation::condition_cost(cost, wanted));
    let relaxations = report.ranking.relaxations.iter().take(RELAXATIONS);
    let relaxations = relaxations.flat_map(|relaxation| {
        explanation::lowering(relaxation, wanted)
            .into_iter()
            .chain([explanation::relaxation(relaxation, wanted)])
    });
    more.into_iter()
        .chain(nobody)
        .chain(costs)
        .chain(relaxations)
        .collect()
}

struct Writer<'w, 'a> {
    report: &'w Report<'a>,
    locale: &'w Locale,
    numbering: Numbering<'w>,
}

impl<'w> Writer<'w, '_> {
    /// The rows: proposed, set aside, closed.
    fn groups(&mut self) -> Vec<Rows> {
        let report = self.report;
        let mut groups = Vec::new();
        for group in Group::ALL {
            let rows = report.rows.iter().filter(|row| row.found.group == group);
            let rows: Vec<Vec<Field>> = rows.map(|row| self.proposed(row)).collect();
            groups.push((group_title(report, group), rows));
        }
        let aside = report.set_aside.iter().map(|one| self.set_aside(one));
        let aside: Vec<Vec<Field>> = aside.collect();
        let count = Sentence::new("excluded-count").with("count", aside.len());
        groups.push((count, aside));
        let closed = report.closed.iter().map(|one| self.closed(one));
        let closed: Vec<Vec<Field>> = closed.collect();
        let count = Sentence::new("closed-count").with("count", closed.len());
        groups.push((count, closed));
        groups
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(title, rows)| Rows {
                title: self.locale.say(&title),
                rows,
            })
            .collect()
    }

    fn say(&self, sentences: impl IntoIterator<Item = Sentence>) -> Field {
        let sentences = sentences.into_iter();
        sentences
            .map(|sentence| Paragraph::new(self.locale.say(&sentence)))
            .collect()
    }

    fn proposed(&self, row: &'w Row<'_>) -> Vec<Field> {
        let standing = &row.found.standing;
        let wanted = self.report.subject.wanted();
        let open: Vec<Sentence> = standing
            .open_conditions()
            .filter_map(|condition| wanted.get(condition.need).map(explanation::want))
            .collect();
        let open = (!open.is_empty()).then(|| {
            Sentence::new("open-conditions-list")
                .with("count", open.len())
                .with("list", Arg::All(open))
        });
        let scored = standing.parts.total() > 0;
        let reasons = scored.then(|| explanation::driver_line(&row.drivers, standing, wanted));
        let remarks = explanation::remarks(row.hoster);
        vec![
            vec![Paragraph::new(row.hoster.name.clone())],
            self.say([explanation::rank(&row.found)]),
            self.say([explanation::score(standing.parts)]),
            self.say(open),
            self.say(remarks.chain(reasons)),
        ]
    }

    fn set_aside(&mut self, hoster: &SetAside<'_>) -> Vec<Field> {
        let failed = hoster.failed.iter().map(|line| Paragraph {
            words: self.locale.say(&line.sentence),
            sources: self.numbering.numbers(&line.citations),
        });
        let reasons = failed.collect();
        Self::without_place(&hoster.hoster.name, reasons)
    }

    fn closed(&mut self, hoster: &Closed<'_>) -> Vec<Field> {
        let reason = Paragraph {
            words: self.locale.text("compare-closed"),
            sources: self.numbering.numbers(&hoster.citations),
        };
        Self::without_place(&hoster.hoster.name, vec![reason])
    }

    /// Whoever is not in the order has neither place nor points.
    fn without_place(name: &str, reasons: Field) -> Vec<Field> {
        let name = vec![Paragraph::new(name)];
        vec![name, Field::new(), Field::new(), Field::new(), reasons]
    }
}
