//! Two to four hosters side by side: what each of them documents, need by need and criterion by criterion.
//!
//! One plain value, from which the screen and every written form are made. What tells the hosters apart
//! comes first; what all of them say alike comes after it. A cell always says what it holds: where nothing is
//! documented, it says so in words.

mod cells;
mod rows;
mod said;

use jiff::civil::Date;

use crate::catalogue::Hoster;
use crate::criteria::{self, Criterion};
use crate::explanation::{Citation, Contrary, Hundredths};
use crate::locale::Sentence;
use crate::matching::{Assessment, Match, Ranking, Standing};
use crate::needs::Need;

/// The fewest hosters that can be compared.
pub const FEWEST: usize = 2;
/// The most hosters that can be compared: more than four columns are no longer read side by side.
pub const MOST: usize = 4;

/// What hosters are compared with.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The hosters of the catalogue.
    pub hosters: &'a [Hoster],
    /// The needs; none where the facts alone are compared.
    pub needs: &'a [Need],
    /// The order of the hosters for these needs.
    pub ranking: &'a Ranking,
    /// The day from which the age of facts is counted.
    pub today: Date,
}

/// Hosters side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison<'a> {
    /// The hosters, in the order in which they were named.
    pub columns: Vec<Column<'a>>,
    /// What is said of a whole hoster before anything else: that it has closed, that a condition sets it aside.
    pub remarks: Vec<Sentence>,
    /// The rows, in parts with a heading; none is empty.
    pub parts: Vec<Part>,
}

/// One hoster.
#[derive(Clone, Debug, PartialEq)]
pub struct Column<'a> {
    /// The hoster.
    pub hoster: &'a Hoster,
    /// Its position in the catalogue.
    pub position: usize,
    /// How it stands to the needs, closed or not.
    pub standing: Standing,
    /// Where the needs place it.
    pub place: Place,
}

/// Where the needs place a hoster.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// In the order of the proposed hosters.
    Proposed(Match),
    /// Set aside by these conditions, as indices of needs.
    SetAside(Vec<usize>),
    /// It has closed, and is not proposed.
    Closed,
}

impl Place {
    /// Returns the word that files use.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Proposed(_) => "proposed",
            Self::SetAside(_) => "set_aside",
            Self::Closed => "closed",
        }
    }
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What the rows are about, and whether they tell the hosters apart.
    pub kind: Kind,
    /// The rows.
    pub rows: Vec<Row>,
}

/// What the rows of a part are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Place and points.
    Standing,
    /// Needs on which the hosters differ.
    NeedsApart,
    /// Needs on which all say the same.
    NeedsAlike,
    /// Other criteria on which the hosters differ.
    FactsApart,
    /// Other criteria on which all say the same.
    FactsAlike,
}

impl Kind {
    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::NeedsApart | Self::NeedsAlike => "needs",
            Self::FactsApart | Self::FactsAlike => "facts",
        }
    }

    /// Returns the heading.
    pub fn heading(self) -> Sentence {
        Sentence::new(match self {
            Self::Standing => "compare-standing",
            Self::NeedsApart => "compare-needs-apart",
            Self::NeedsAlike => "compare-needs-alike",
            Self::FactsApart => "compare-facts-apart",
            Self::FactsAlike => "compare-facts-alike",
        })
    }
}

/// One row: the same question put to every hoster.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub about: About,
    /// Whether it tells the hosters apart.
    pub differs: bool,
    /// What is to be said of each hoster, in the order of the columns.
    pub cells: Vec<Cell>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The place in the order.
    Place,
    /// The points of the wishes.
    Points,
    /// A need, by its index.
    Need(usize),
    /// A criterion that no need is about, or a list that is longer than what is wished of it.
    Criterion(&'static Criterion),
}

/// What is said of one hoster in one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What the facts make of a need.
    pub assessment: Option<Assessment>,
    /// The assured, open and lost points of a wish, rounded so that a column adds up.
    pub points: Option<[Hundredths; 3]>,
    /// What is documented; empty where nothing is.
    pub facts: Vec<Sentence>,
    /// The claims that decide it.
    pub citations: Vec<Citation>,
    /// The claims that say otherwise.
    pub history: Vec<Contrary>,
    /// What to ask the hoster, where something is open.
    pub question: Option<Sentence>,
}

impl<'a> Comparison<'a> {
    /// Puts the hosters at these positions side by side.
    pub fn new(ground: &Ground<'a>, positions: &[usize]) -> Self {
        let columns: Vec<Column<'a>> = positions
            .iter()
            .filter_map(|position| ground.column(*position))
            .collect();
        Self {
            remarks: columns.iter().flat_map(Column::remarks).collect(),
            parts: rows::parts(ground, &columns),
            columns,
        }
    }

    /// Says whether needs make places and points.
    pub fn is_weighed(&self) -> bool {
        let is_standing = |part: &Part| part.kind == Kind::Standing;
        self.parts.iter().any(is_standing)
    }

    /// Returns every row, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.parts.iter().flat_map(|part| &part.rows)
    }
}

impl<'a> Ground<'a> {
    fn column(&self, position: usize) -> Option<Column<'a>> {
        let hoster = self.hosters.get(position)?;
        // What was ranked, with what is supposed there; who has closed is ranked nowhere.
        let (place, standing) = if let Some(found) = self.ranking.proposed_at(position) {
            (Place::Proposed(found.clone()), found.standing.clone())
        } else if let Some(excluded) = self.ranking.excluded_at(position) {
            let place = Place::SetAside(excluded.failed.clone());
            (place, excluded.standing.clone())
        } else {
            let standing = Standing::new(position, &hoster.facts, self.needs);
            (Place::Closed, standing)
        };
        Some(Column {
            hoster,
            position,
            standing,
            place,
        })
    }
}

/// Returns the criteria in the order of the families.
fn by_family() -> impl Iterator<Item = &'static Criterion> {
    criteria::Family::ALL
        .into_iter()
        .flat_map(|family| criteria::all().filter(move |one| one.family() == family))
}
