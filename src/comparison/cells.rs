//! What is said of one hoster in one row.

use super::{Cell, Column, Ground, Place};
use crate::criteria::Criterion;
use crate::explanation;
use crate::locale::Sentence;
use crate::needs::Need;

/// A cell that says something without a source: place and points follow from the other rows.
fn said(facts: Vec<Sentence>) -> Cell {
    Cell {
        assessment: None,
        points: None,
        facts,
        citations: Vec::new(),
        history: Vec::new(),
        question: None,
    }
}

/// Where the needs place a hoster.
pub(super) fn place(ground: &Ground<'_>, column: &Column<'_>) -> Cell {
    let sentence = match &column.place {
        Place::Proposed(found) => {
            let place = Sentence::new("compare-rank")
                .with("rank", explanation::rank(found))
                .with("count", ground.ranking.proposed.len())
                .with("group", explanation::group_short(found.group));
            let open = found.open_conditions;
            let open = (open > 0).then(|| explanation::open_conditions(open));
            return said(std::iter::once(place).chain(open).collect());
        }
        Place::SetAside(failed) => Sentence::new("compare-aside").with("count", failed.len()),
        Place::Closed => Sentence::new("compare-closed"),
    };
    said(vec![sentence])
}

/// The points of the wishes.
pub(super) fn points(column: &Column<'_>) -> Cell {
    said(vec![explanation::score(column.standing.parts)])
}

/// What the facts make of one need.
pub(super) fn need(ground: &Ground<'_>, column: &Column<'_>, index: usize, need: &Need) -> Cell {
    let Some(assessment) = column.standing.of_need(index).copied() else {
        return said(Vec::new());
    };
    let line = explanation::line(column.hoster, need, assessment, ground.today);
    let shares = explanation::share_parts(&column.standing);
    let share = shares.into_iter().find(|(of, _)| *of == index);
    // What is supposed is said to be, and stands for no fact.
    let fact = if assessment.supposed {
        Some(line.sentence)
    } else {
        line.fact
    };
    Cell {
        assessment: Some(assessment),
        points: share.map(|(_, points)| points),
        facts: fact.into_iter().collect(),
        citations: line.citations,
        history: line.history,
        question: line.question,
    }
}

/// What is documented about one criterion.
pub(super) fn fact(
    ground: &Ground<'_>,
    column: &Column<'_>,
    criterion: &'static Criterion,
) -> Cell {
    let documented = explanation::entry(column.hoster, criterion, ground.today);
    let fact = column.hoster.facts.get(criterion);
    let (Some(entry), Some(fact)) = (documented, fact) else {
        return said(Vec::new());
    };
    let clauses = explanation::ordered_clauses(criterion, fact);
    let complete = entry.complete.then(|| Sentence::new("card-complete"));
    Cell {
        facts: clauses.into_iter().chain(complete).collect(),
        citations: entry.citations,
        history: entry.history,
        ..said(Vec::new())
    }
}
