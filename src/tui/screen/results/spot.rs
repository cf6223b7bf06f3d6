//! What is selected in the results, by what it is about: the selection follows it wherever it moves.

use super::{Item, Section, State, hoster_of, items};
use crate::tui::app::App;
use crate::tui::screen::Screen;

/// What a line of the results is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A hoster, by its position in the catalogue.
    Hoster(usize),
    /// The rest of a part.
    More(Section),
    /// What relaxing a condition would bring, by its place.
    Relaxation(usize),
    /// Back to the answers.
    Answers,
}

impl Spot {
    /// Notes what is selected.
    pub fn of(app: &App, state: &State) -> Option<Self> {
        Self::at(app, *items(app, state).get(state.selected)?)
    }

    fn at(app: &App, item: Item) -> Option<Self> {
        Some(match item {
            Item::Proposed(_) | Item::Excluded(_) | Item::Closed(_) => {
                Self::Hoster(hoster_of(app, item)?)
            }
            Item::More(section, _) => Self::More(section),
            Item::Relaxation(place) => Self::Relaxation(place),
            Item::Answers => Self::Answers,
        })
    }

    fn place(self, app: &App, state: &State) -> Option<usize> {
        let mut items = items(app, state).into_iter();
        items.position(|item| Self::at(app, item) == Some(self))
    }
}

/// Selects what was selected before, where the results are on screen. A part in which it would not be seen is
/// shown whole.
pub fn follow(app: &mut App, spot: Option<Spot>) {
    let (Screen::Results(state), Some(spot)) = (&app.screen, spot) else {
        return;
    };
    let mut state = state.clone();
    let mut place = spot.place(app, &state);
    if let (None, Spot::Hoster(hoster)) = (place, spot)
        && let Some(section) = section_of(app, hoster)
    {
        state.whole.push(section);
        place = spot.place(app, &state);
    }
    if let Some(place) = place {
        state.selected = place;
    }
    app.screen = Screen::Results(state);
}

/// The part in which a hoster stands.
fn section_of(app: &App, hoster: usize) -> Option<Section> {
    let ranking = &app.matched.ranking;
    let proposed = ranking.proposed_at(hoster);
    let excluded = || ranking.excluded_at(hoster).map(|_| Section::Excluded);
    proposed
        .map(|found| Section::Proposed(found.group))
        .or_else(excluded)
}
