//! Which rows there are, and in which order: what tells the hosters apart comes first.

use std::cmp::Reverse;

use super::{About, Cell, Column, Ground, Kind, Part, Row, by_family, cells};
use crate::criteria::{Criterion, Values};
use crate::needs::{Importance, Need};

/// The parts, in order, without those that have no row.
pub(super) fn parts(ground: &Ground<'_>, columns: &[Column<'_>]) -> Vec<Part> {
    let (needs_apart, needs_alike) = needs(ground, columns).into_iter().partition(differs);
    let (facts_apart, facts_alike) = facts(ground, columns).into_iter().partition(differs);
    let parts: [(Kind, Vec<Row>); 5] = [
        (Kind::Standing, standing(ground, columns)),
        (Kind::NeedsApart, needs_apart),
        (Kind::NeedsAlike, needs_alike),
        (Kind::FactsApart, facts_apart),
        (Kind::FactsAlike, facts_alike),
    ];
    parts
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(kind, rows)| Part { kind, rows })
        .collect()
}

fn differs(row: &Row) -> bool {
    row.differs
}

/// A row that differs where two cells do not say the same: sources are no difference, nor is what rounding
/// makes of the same level.
fn row(about: About, cells: Vec<Cell>) -> Row {
    let said = |cell: &Cell| (cell.assessment.map(|one| one.level), cell.facts.clone());
    let first = cells.first().map(said);
    Row {
        about,
        differs: cells.iter().any(|cell| Some(said(cell)) != first),
        cells,
    }
}

/// Place and points, where needs make them.
fn standing(ground: &Ground<'_>, columns: &[Column<'_>]) -> Vec<Row> {
    if !ground.needs.iter().any(counts) {
        return Vec::new();
    }
    let places = columns.iter().map(|column| cells::place(ground, column));
    let points = columns.iter().map(cells::points);
    let has_points = ground.ranking.points.0 > 0;
    std::iter::once(row(About::Place, places.collect()))
        .chain(has_points.then(|| row(About::Points, points.collect())))
        .collect()
}

fn counts(need: &Need) -> bool {
    need.importance != Importance::Indifferent
}

/// A row for each need that counts: conditions, then wishes, those that are worth most first.
fn needs(ground: &Ground<'_>, columns: &[Column<'_>]) -> Vec<Row> {
    let mut counting: Vec<(usize, &Need)> = ground
        .needs
        .iter()
        .enumerate()
        .filter(|(_, need)| counts(need))
        .collect();
    counting.sort_by_key(|(index, need)| {
        let is_wish = need.importance != Importance::Indispensable;
        (is_wish, Reverse(need.importance.points()), *index)
    });
    counting
        .into_iter()
        .map(|(index, need)| {
            let cells = columns
                .iter()
                .map(|column| cells::need(ground, column, index, need));
            row(About::Need(index), cells.collect())
        })
        .collect()
}

/// A row for each other criterion that at least one of the hosters documents, family by family.
fn facts(ground: &Ground<'_>, columns: &[Column<'_>]) -> Vec<Row> {
    by_family()
        .filter(|criterion| !is_said(ground, criterion))
        .filter(|criterion| {
            columns
                .iter()
                .any(|column| column.hoster.facts.get(criterion).is_some())
        })
        .map(|criterion| {
            let cells = columns
                .iter()
                .map(|column| cells::fact(ground, column, criterion));
            row(About::Criterion(criterion), cells.collect())
        })
        .collect()
}

/// Says whether the rows of the needs already tell all that is documented of a criterion. Of a set, they tell
/// what is wished alone.
fn is_said(ground: &Ground<'_>, criterion: &'static Criterion) -> bool {
    let is_about = |need: &Need| counts(need) && need.criterion == criterion;
    matches!(criterion.values, Values::Scalar(_)) && ground.needs.iter().any(is_about)
}
