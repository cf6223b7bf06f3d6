//! The `matou.compare/1` result.

use serde::Serialize;
use serde_json::Value as Json;

use crate::comparison::{About, Cell, Column, Comparison, Kind, Place, Row};
use crate::criteria::Origin;
use crate::explanation::Citation;
use crate::locale::{Locale, Sentence};
use crate::matching::Parts;
use crate::report::json::escape;
use crate::report::{Subject, json};

/// The format that this program writes.
pub const FORMAT: &str = "matou.compare/1";

#[derive(Serialize)]
struct Result<'a> {
    format: &'static str,
    engine: &'static str,
    language: &'static str,
    catalogue: json::About<'a>,
    needs: &'a Json,
    hosters: Vec<Hoster<'a>>,
    remarks: Vec<String>,
    rows: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Hoster<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    place: &'static str,
    rank: Option<usize>,
    group: Option<&'static str>,
    failed: &'a [usize],
    sixtieths: Option<Sixtieths>,
}

#[derive(Serialize)]
struct Sixtieths {
    assured: u32,
    open: u32,
    lost: u32,
}

impl From<Parts> for Sixtieths {
    fn from(parts: Parts) -> Self {
        Self {
            assured: parts.assured,
            open: parts.open,
            lost: parts.lost,
        }
    }
}

#[derive(Serialize)]
struct Line<'a> {
    part: &'static str,
    differs: bool,
    need: Option<usize>,
    criterion: Option<&'static str>,
    importance: Option<&'static str>,
    name: String,
    cells: Vec<Said<'a>>,
}

#[derive(Serialize)]
struct Said<'a> {
    hoster: &'a str,
    documented: bool,
    state: Option<&'static str>,
    low: Option<u8>,
    high: Option<u8>,
    sixtieths: Option<Sixtieths>,
    text: Vec<String>,
    claims: Vec<Claim<'a>>,
    contrary: Vec<Contrary<'a>>,
    question: Option<String>,
}

#[derive(Serialize)]
struct Contrary<'a> {
    text: String,
    claim: Claim<'a>,
}

#[derive(Serialize)]
struct Claim<'a> {
    source: &'a str,
    seen: Option<&'a str>,
    to_confirm: bool,
    note: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
}

/// Writes a comparison as `matou.compare/1`, its sentences in the language of `locale`.
pub fn write(subject: &Subject<'_>, comparison: &Comparison<'_>, locale: &Locale) -> String {
    let writer = Writer {
        subject,
        comparison,
        locale,
    };
    // It cannot fail: every key is a text, and there is no number with a fraction.
    let mut json = serde_json::to_string_pretty(&writer.result()).unwrap_or_default();
    json.push('\n');
    escape(&json)
}

struct Writer<'r, 'a> {
    subject: &'r Subject<'a>,
    comparison: &'r Comparison<'a>,
    locale: &'r Locale,
}

impl<'r> Writer<'r, '_> {
    fn result(&self) -> Result<'r> {
        Result {
            format: FORMAT,
            engine: env!("CARGO_PKG_VERSION"),
            language: self.locale.language().code(),
            catalogue: self.subject.catalogue.into(),
            needs: self.subject.read,
            hosters: self
                .comparison
                .columns
                .iter()
                .map(|column| hoster(column, self.comparison.is_weighed()))
                .collect(),
            remarks: self.say_all(&self.comparison.remarks),
            rows: self
                .comparison
                .parts
                .iter()
                .flat_map(|part| part.rows.iter().map(|row| self.line(part.kind, row)))
                .collect(),
        }
    }

    fn line(&self, kind: Kind, row: &'r Row) -> Line<'r> {
        let needs = self.subject.wanted();
        let need = match row.about {
            About::Need(index) => Some(index),
            About::Place | About::Points | About::Criterion(_) => None,
        };
        let importance = need.and_then(|index| needs.get(index));
        Line {
            part: kind.word(),
            differs: row.differs,
            need,
            criterion: row.criterion(needs).map(|criterion| criterion.id),
            importance: importance.map(|need| need.importance.word()),
            name: self.locale.say(&row.name(needs)),
            cells: self
                .comparison
                .columns
                .iter()
                .zip(&row.cells)
                .map(|(column, cell)| self.said(&column.hoster.id, cell))
                .collect(),
        }
    }

    fn said(&self, hoster: &'r str, cell: &'r Cell) -> Said<'r> {
        let assessment = cell.assessment;
        let wish = assessment.filter(|one| one.is_wish());
        Said {
            hoster,
            documented: !cell.facts.is_empty(),
            state: assessment.map(|one| one.state().word()),
            low: assessment.map(|one| one.level.low()),
            high: assessment.map(|one| one.level.high()),
            sixtieths: wish.map(|one| one.parts().into()),
            text: self.say_all(&cell.sentences()),
            claims: cell.citations.iter().map(claim).collect(),
            contrary: cell
                .history
                .iter()
                .map(|contrary| Contrary {
                    text: self.locale.say(&contrary.sentence),
                    claim: claim(&contrary.citation),
                })
                .collect(),
            question: cell.question.as_ref().map(|one| self.locale.say(one)),
        }
    }

    fn say_all(&self, sentences: &[Sentence]) -> Vec<String> {
        let said = sentences.iter().map(|sentence| self.locale.say(sentence));
        said.collect()
    }
}

/// Without needs there is no order: nobody has a rank, nobody has points.
fn hoster<'r>(column: &'r Column<'_>, is_weighed: bool) -> Hoster<'r> {
    let (found, failed) = match &column.place {
        Place::Proposed(found) => (Some(found).filter(|_| is_weighed), &[][..]),
        Place::SetAside(failed) => (None, failed.as_slice()),
        Place::Closed => (None, &[][..]),
    };
    Hoster {
        id: &column.hoster.id,
        name: &column.hoster.name,
        own: column.hoster.origin == Origin::Own,
        place: column.place.word(),
        rank: found.map(|found| found.rank),
        group: found.map(|found| found.group.word()),
        failed,
        sixtieths: is_weighed.then(|| column.standing.parts.into()),
    }
}

fn claim(citation: &Citation) -> Claim<'_> {
    Claim {
        source: &citation.source,
        seen: citation.seen.as_deref(),
        to_confirm: citation.freshness.is_to_confirm(),
        note: &citation.note,
        own: citation.origin == Origin::Own,
    }
}
