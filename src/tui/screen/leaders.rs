//! The first hosters of a ranking in a few lines, for screens on which importances move.

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

/// The rank of each proposed hoster at some moment, by its position in the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranks(Vec<(usize, usize)>);

impl Ranks {
    /// Notes the ranks of a ranking.
    pub fn of(ranking: &Ranking) -> Self {
        let rank = |found: &Match| (found.standing.hoster, found.rank);
        Self(ranking.proposed.iter().map(rank).collect())
    }

    fn get(&self, hoster: usize) -> Option<usize> {
        let found = self.0.iter().find(|(position, _)| *position == hoster);
        found.map(|(_, rank)| *rank)
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
        let was = match before.get(found.standing.hoster) {
            Some(rank) if rank == found.rank => String::new(),
            Some(rank) => pen.say(&Sentence::new("leaders-before").with("rank", rank)),
            None => pen.text("leaders-new"),
        };
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
