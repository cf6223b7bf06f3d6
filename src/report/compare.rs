//! Hosters side by side, as a sheet and as `matou.compare/1`.

pub mod json;

use super::Subject;
use super::sheet::{Field, Group, Numbering, Paragraph, Sheet};
use crate::comparison::{Cell, Comparison, Ground, Row};
use crate::explanation;
use crate::locale::{Arg, Locale, Sentence};
use crate::matching::Ranking;
use crate::needs::Need;

/// Puts the hosters at these positions side by side.
pub fn comparison<'a>(
    subject: &Subject<'a>,
    ranking: &'a Ranking,
    positions: &[usize],
) -> Comparison<'a> {
    let ground = Ground {
        hosters: &subject.catalogue.hosters,
        needs: subject.wanted(),
        ranking,
        today: subject.today,
    };
    Comparison::new(&ground, positions)
}

/// Chooses every word of a comparison.
pub fn sheet(subject: &Subject<'_>, comparison: &Comparison<'_>, locale: &Locale) -> Sheet {
    let mut numbering = Numbering::new(locale);
    let groups = comparison
        .parts
        .iter()
        .map(|part| Group {
            title: locale.say(&part.kind.heading()),
            rows: part
                .rows
                .iter()
                .map(|row| fields(row, subject.wanted(), locale, &mut numbering))
                .collect(),
        })
        .collect();
    let names = comparison
        .columns
        .iter()
        .map(|column| column.hoster.name.clone());
    Sheet {
        language: locale.language(),
        title: locale.say(&title(comparison)),
        opening: opening(subject, comparison)
            .iter()
            .map(|sentence| locale.say(sentence))
            .collect(),
        head: std::iter::once(locale.text("compare-criterion"))
            .chain(names)
            .collect(),
        groups,
        closing: Vec::new(),
        sources_title: locale.text("section-sources"),
        sources: numbering.finish(),
    }
}

/// Names the hosters that are compared.
pub fn title(comparison: &Comparison<'_>) -> Sentence {
    let name = |name: &str| Sentence::verbatim(name);
    let names = comparison
        .columns
        .iter()
        .map(|column| name(&column.hoster.name));
    Sentence::new("compare-title").with("names", Arg::All(names.collect()))
}

fn opening(subject: &Subject<'_>, comparison: &Comparison<'_>) -> Vec<Sentence> {
    let from = Sentence::new("compare-opening")
        .with("date", explanation::day(&subject.today.to_string()))
        .with("count", subject.catalogue.hosters.len())
        .with("updated", explanation::day(&subject.catalogue.updated));
    let needs = Sentence::new(if comparison.is_weighed() {
        "compare-legend"
    } else {
        "compare-without-needs"
    });
    let silence = Sentence::new("compare-silence");
    [from, needs, silence]
        .into_iter()
        .chain(comparison.remarks.iter().cloned())
        .collect()
}

fn fields(row: &Row, needs: &[Need], locale: &Locale, numbering: &mut Numbering<'_>) -> Vec<Field> {
    let name = vec![Paragraph::new(locale.say(&row.name(needs)))];
    let cells = row.cells.iter().map(|cell| field(cell, locale, numbering));
    std::iter::once(name).chain(cells).collect()
}

/// What counts with its sources behind it, then each claim that says otherwise with its own.
fn field(cell: &Cell, locale: &Locale, numbering: &mut Numbering<'_>) -> Field {
    let sentences = cell.sentences();
    let mut field: Field = sentences
        .iter()
        .map(|sentence| Paragraph::new(locale.say(sentence)))
        .collect();
    if let Some(last) = field.last_mut() {
        last.sources = numbering.numbers(&cell.citations);
    }
    for contrary in &cell.history {
        let said = contrary.say();
        field.push(Paragraph {
            words: locale.say(&said),
            sources: numbering.numbers([&contrary.citation]),
        });
    }
    field
}
