//! The first hosters of a ranking in a few lines, for screens on which importances move.

use std::rc::Rc;

use ratatui::text::{Line, Span};

use super::Pen;
use crate::explanation;
use crate::locale::Sentence;
use crate::matching::{Match, Ranking};
use crate::text;
use crate::tui::theme::Role;
use crate::tui::view::{line_with_end, paragraph};

/// How many hosters are shown.
pub const LEADERS: usize = 5;

/// Columns of the rank and the space after it.
const RANK: usize = 4;

/// The rank of each proposed hoster at some moment, in the order of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranks(Rc<[(usize, usize)]>);

impl Ranks {
    /// Notes the ranks of a ranking.
    pub fn of(ranking: &Ranking) -> Self {
        let rank = |found: &Match| (found.standing.hoster, found.rank);
        let mut ranks: Vec<(usize, usize)> = ranking.proposed.iter().map(rank).collect();
        ranks.sort_unstable();
        Self(ranks.into())
    }

    /// Returns the rank that a hoster had; nothing where it was not proposed.
    pub fn get(&self, hoster: usize) -> Option<usize> {
        let place = self
            .0
            .binary_search_by_key(&hoster, |(position, _)| *position);
        self.0.get(place.ok()?).map(|(_, rank)| *rank)
    }

    /// Says where a hoster was, beside the rank that it has now, if it is proposed; nothing where it stayed.
    pub(super) fn was(&self, hoster: usize, now: Option<usize>) -> Option<Sentence> {
        match (self.get(hoster), now) {
            (then, now) if then == now => None,
            (Some(rank), _) => Some(Sentence::new("leaders-before").with("rank", rank)),
            (None, _) => Some(Sentence::new("leaders-new")),
        }
    }
}

/// Lays the first hosters out, each with its rank of before where it was another one.
pub(super) fn lines(pen: &Pen<'_>, before: &Ranks, width: usize) -> Vec<Line<'static>> {
    let ranking = &pen.app.matched.ranking;
    let count = Sentence::new("leaders-title")
        .with("count", ranking.proposed.len())
        .with("excluded", ranking.excluded.len());
    let mut lines = paragraph(&pen.say(&count), width, pen.theme(), Role::Heading);
    for found in ranking.proposed.iter().take(LEADERS) {
        let rank = text::pad(&pen.say(&explanation::rank_mark(found)), RANK);
        let was = before.was(found.standing.hoster, Some(found.rank));
        let was = was.map_or(String::new(), |was| pen.say(&was));
        let room = width.saturating_sub(RANK + text::width(&was) + 1);
        let name = text::fit(pen.world.name(found.standing.hoster), room).into_owned();
        let was = Span::styled(was, pen.theme().style(Role::Open));
        let start = vec![
            Span::raw(rank),
            Span::styled(name, pen.theme().style(Role::Title)),
        ];
        lines.push(line_with_end(start, was, width));
    }
    lines
}
