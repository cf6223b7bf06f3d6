//! The `matou.match/1` result.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value as Json;

use super::{Closed, Report, Row, SetAside};
use crate::catalogue::Catalogue;
use crate::criteria::Origin;
use crate::explanation::{self, Citation, Line};
use crate::locale::Locale;
use crate::matching::robustness::{Acceptability, Fraction};
use crate::matching::{Parts, Relaxation};
use crate::text;

/// The format that this program writes.
pub const FORMAT: &str = "matou.match/1";

#[derive(Serialize)]
struct Result<'a> {
    format: &'static str,
    engine: &'static str,
    catalogue: About<'a>,
    needs: &'a Json,
    points_total: u32,
    results: Vec<Proposed<'a>>,
    excluded: Vec<Excluded<'a>>,
    closed: Vec<Gone<'a>>,
    relaxations: Vec<Relaxed<'a>>,
    robustness: Robust<'a>,
}

/// Which catalogue an answer is about.
#[derive(Serialize)]
pub(super) struct About<'a> {
    title: &'a str,
    updated: &'a str,
    hosters: usize,
    sha256: &'a str,
}

impl<'a> From<&'a Catalogue> for About<'a> {
    fn from(catalogue: &'a Catalogue) -> Self {
        Self {
            title: &catalogue.title,
            updated: &catalogue.updated,
            hosters: catalogue.hosters.len(),
            sha256: &catalogue.sha256,
        }
    }
}

#[derive(Serialize)]
struct Proposed<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    rank: usize,
    group: &'static str,
    sixtieths: Sixtieths,
    documented: Option<f64>,
    criteria: Vec<Entry<'a>>,
    drivers: Vec<usize>,
    to_ask: Vec<Question>,
    first_share: f64,
    rank_shares: &'a [f64],
}

#[derive(Serialize)]
struct Sixtieths {
    assured: u32,
    open: u32,
    lost: u32,
}

#[derive(Serialize)]
struct Entry<'a> {
    need: usize,
    criterion: &'static str,
    importance: &'static str,
    low: u8,
    high: u8,
    state: &'static str,
    contribution: u32,
    sentence: String,
    claims: Vec<Claim<'a>>,
}

#[derive(Serialize)]
struct Claim<'a> {
    source: &'a str,
    seen: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
}

#[derive(Serialize)]
struct Question {
    need: usize,
    question: String,
}

#[derive(Serialize)]
struct Excluded<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    failed: Vec<Failed<'a>>,
}

#[derive(Serialize)]
struct Failed<'a> {
    need: usize,
    criterion: &'static str,
    low: u8,
    high: u8,
    sentence: String,
    claims: Vec<Claim<'a>>,
}

#[derive(Serialize)]
struct Gone<'a> {
    id: &'a str,
    name: &'a str,
    claims: Vec<Claim<'a>>,
}

#[derive(Serialize)]
struct Relaxed<'a> {
    needs: &'a [usize],
    admits: Vec<&'a str>,
    confirmed: usize,
    to_confirm: usize,
}

#[derive(Serialize)]
struct Robust<'a> {
    samples: u32,
    seed: u64,
    leaders: Vec<&'a str>,
    ratio_low: Option<f64>,
    ratio_high: Option<f64>,
}

/// Writes the report as `matou.match/1`, its sentences in the language of `locale`.
pub fn write(report: &Report<'_>, locale: &Locale) -> String {
    let writer = Writer { report, locale };
    // It cannot fail: every key is a text, and every number is finite.
    let mut json = serde_json::to_string_pretty(&writer.result()).unwrap_or_default();
    json.push('\n');
    escape(&json)
}

struct Writer<'r, 'a> {
    report: &'r Report<'a>,
    locale: &'r Locale,
}

impl<'r> Writer<'r, '_> {
    fn result(&self) -> Result<'r> {
        let subject = self.report.subject;
        let catalogue = subject.catalogue;
        Result {
            format: FORMAT,
            engine: env!("CARGO_PKG_VERSION"),
            catalogue: catalogue.into(),
            needs: subject.read,
            points_total: self.report.ranking.points.0,
            results: self
                .report
                .rows
                .iter()
                .zip(&self.report.shares)
                .map(|(row, shares)| self.row(row, shares))
                .collect(),
            excluded: self
                .report
                .set_aside
                .iter()
                .map(|hoster| self.excluded(hoster))
                .collect(),
            closed: self.report.closed.iter().map(gone).collect(),
            relaxations: self
                .report
                .ranking
                .relaxations
                .iter()
                .map(|relaxation| self.relaxed(relaxation))
                .collect(),
            robustness: self.robust(),
        }
    }

    fn robust(&self) -> Robust<'r> {
        let robustness = &self.report.robustness;
        let hosters = &self.report.subject.catalogue.hosters;
        let id = |position: &usize| hosters.get(*position).map(|hoster| hoster.id.as_str());
        Robust {
            samples: robustness.samples,
            seed: robustness.seed,
            leaders: robustness.leaders.iter().filter_map(id).collect(),
            ratio_low: robustness.ratio.map(|ratio| ratio.low.to_f64()),
            ratio_high: robustness
                .ratio
                .and_then(|ratio| ratio.high)
                .map(Fraction::to_f64),
        }
    }

    fn row(&self, row: &'r Row<'_>, shares: &'r Acceptability) -> Proposed<'r> {
        let Parts {
            assured,
            open,
            lost,
        } = row.found.standing.parts;
        Proposed {
            id: &row.hoster.id,
            name: &row.hoster.name,
            own: row.hoster.origin == Origin::Own,
            rank: row.found.rank,
            group: row.found.group.word(),
            sixtieths: Sixtieths {
                assured,
                open,
                lost,
            },
            documented: row.found.standing.parts.documented(),
            criteria: row.lines.iter().map(|line| self.entry(line)).collect(),
            drivers: row
                .drivers
                .reasons
                .iter()
                .copied()
                .chain(row.drivers.against)
                .collect(),
            to_ask: row
                .to_ask
                .iter()
                .filter_map(|need| self.question(row.found.standing.hoster, *need))
                .collect(),
            first_share: shares.first(),
            rank_shares: &shares.ranks,
        }
    }

    fn entry(&self, line: &'r Line) -> Entry<'r> {
        let assessment = line.assessment;
        Entry {
            need: assessment.need,
            criterion: self.criterion(assessment.need),
            importance: assessment.importance.word(),
            low: assessment.level.low(),
            high: assessment.level.high(),
            state: assessment.state().word(),
            contribution: assessment.parts().assured,
            sentence: self.locale.say(&line.sentence),
            claims: claims(&line.citations),
        }
    }

    fn criterion(&self, need: usize) -> &'static str {
        let needs = self.report.subject.wanted();
        needs.get(need).map_or("", |need| need.criterion.id)
    }

    fn question(&self, hoster: usize, index: usize) -> Option<Question> {
        let need = self.report.subject.wanted().get(index)?;
        let facts = &self.report.subject.catalogue.hosters.get(hoster)?.facts;
        Some(Question {
            need: index,
            question: self.locale.say(&explanation::question(need, facts)),
        })
    }

    fn excluded(&self, hoster: &'r SetAside<'_>) -> Excluded<'r> {
        let failed = |line: &'r Line| Failed {
            need: line.assessment.need,
            criterion: self.criterion(line.assessment.need),
            low: line.assessment.level.low(),
            high: line.assessment.level.high(),
            sentence: self.locale.say(&line.sentence),
            claims: claims(&line.citations),
        };
        Excluded {
            id: &hoster.hoster.id,
            name: &hoster.hoster.name,
            own: hoster.hoster.origin == Origin::Own,
            failed: hoster.failed.iter().map(failed).collect(),
        }
    }

    fn relaxed(&self, relaxation: &'r Relaxation) -> Relaxed<'r> {
        let hosters = &self.report.subject.catalogue.hosters;
        let id = |position: &usize| hosters.get(*position).map(|hoster| hoster.id.as_str());
        Relaxed {
            needs: &relaxation.needs,
            admits: relaxation.admits.iter().filter_map(id).collect(),
            confirmed: relaxation.confirmed,
            to_confirm: relaxation.admits.len() - relaxation.confirmed,
        }
    }
}

fn gone<'r>(closed: &'r Closed<'_>) -> Gone<'r> {
    Gone {
        id: &closed.hoster.id,
        name: &closed.hoster.name,
        claims: claims(&closed.citations),
    }
}

fn claims(citations: &[Citation]) -> Vec<Claim<'_>> {
    citations
        .iter()
        .map(|citation| Claim {
            source: &citation.source,
            seen: citation.seen.as_deref(),
            own: citation.origin == Origin::Own,
        })
        .collect()
}

/// Writes JSON as a file has it: one key a line.
pub fn written(json: &Json) -> String {
    format!("{}\n", escape(&format!("{json:#}")))
}

/// Escapes what JSON leaves as it is and a terminal might obey, or show as something else.
///
/// Only strings of a JSON text can hold such characters, so the text as a whole can be escaped.
pub fn escape(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if character == '\n' || !text::is_control(character) {
            escaped.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "\\u{unit:04x}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_escaped_and_reads_back_the_same() {
        let given = "a\u{7f}b\u{9b}2Jc\u{202e}d\u{e0041}\u{1b}é\n";
        let json = escape(&serde_json::to_string_pretty(&[given]).unwrap());
        let controls = json
            .chars()
            .filter(|character| text::is_control(*character));
        assert!(controls.eq(['\n', '\n']), "{json:?}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [given]);
    }
}
