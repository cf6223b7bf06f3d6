//! What is selected, by what it is about: when lines come, go or move, it stays selected.

use super::{Screen, explanation, question, results, review, robustness, weigh, workshop};
use crate::criteria::Want;
use crate::needs::Need;
use crate::questionnaire::{Position, Question};
use crate::tui::app::App;
use crate::tui::world::World;

/// What was selected on the screen that is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    /// A line of a question.
    Choice(Option<question::Item>),
    /// A line of the review.
    Review(Option<review::Item>),
    /// A line of the results, with the need that is weighed.
    Results(Option<results::Spot>, Option<Wanted>),
    /// A need where needs are listed, and the one whose detail is open.
    Need(Option<Wanted>, Option<Wanted>),
    /// A line of what would change who comes first.
    Robustness(Option<(robustness::Part, robustness::Item)>),
    /// Nothing that could move.
    Nothing,
}

/// A need, by what it wants: its position changes when answers do.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted(&'static str, Want);

impl Wanted {
    /// The need at a position.
    fn at(app: &App, need: usize) -> Option<Self> {
        let need = app.matched.needs.needs.get(need)?;
        Some(Self(need.criterion.id, need.want.clone()))
    }

    /// Its position now.
    fn find(&self, app: &App) -> Option<usize> {
        let is_it = |need: &Need| (need.criterion.id, &need.want) == (self.0, &self.1);
        app.matched.needs.needs.iter().position(is_it)
    }
}

impl Held {
    /// Notes what is selected.
    pub fn of(world: &World, app: &App) -> Self {
        let wanted = |need: Option<usize>| need.and_then(|need| Wanted::at(app, need));
        match &app.screen {
            Screen::Question(state) => {
                let items = question::items(world, app, state);
                Self::Choice(items.into_iter().nth(state.selected))
            }
            Screen::Review(_) => Self::Review(review::selected(app)),
            Screen::Results(state) => Self::Results(
                results::Spot::of(app, state),
                wanted(results::weighed(app, state).map(|one| one.need)),
            ),
            Screen::Explanation(state) => Self::Need(
                wanted(explanation::need_of_selected(app, state)),
                wanted(state.need_open()),
            ),
            Screen::Weigh(state) => {
                let need = weigh::items(app).get(state.selected).copied();
                Self::Need(wanted(need), None)
            }
            Screen::Workshop(state) => Self::Need(wanted(workshop::need(app, state)), None),
            Screen::Robustness(state) => Self::Robustness(robustness::selected(app, state)),
            _ => Self::Nothing,
        }
    }

    /// Selects it again. Where a question no longer applies, `changed` says which others have another answer.
    pub fn show(self, world: &World, app: &mut App, changed: &[&'static Question]) {
        match self {
            Self::Choice(item) => reload(world, app, item.as_ref(), changed),
            Self::Review(item) => review::select(app, item),
            Self::Results(spot, need) => {
                let need = need.and_then(|need| need.find(app));
                results::show(app, spot, need);
            }
            Self::Need(selected, open) => {
                let selected = selected.and_then(|need| need.find(app));
                let open = open.and_then(|need| need.find(app));
                select(app, selected, open);
            }
            Self::Robustness(item) => robustness::hold(app, item),
            Self::Nothing => {}
        }
    }
}

/// Shows a question with the answer that it has now, and without what was searched.
fn reload(
    world: &World,
    app: &mut App,
    item: Option<&question::Item>,
    changed: &[&'static Question],
) {
    let Screen::Question(state) = app.screen.clone() else {
        return;
    };
    let applies = |asked: &&Question| (asked.applies)(&app.journey.answers);
    if !applies(&state.asked) {
        let earlier = changed.iter().copied().find(applies);
        match (state.back_to, earlier) {
            (Some(screen), _) => app.screen = *screen,
            (None, Some(asked)) => app.go(world, Position::Question(asked)),
            (None, None) => app.go(world, Position::Review),
        }
        return;
    }
    let mut state = question::State {
        whole: state.whole,
        ..question::State::new(world, &app.journey, state.asked, state.back_to)
    };
    let items = question::items(world, app, &state);
    let here = |other: &question::Item| Some(other) == item;
    if let Some(place) = items.iter().position(here) {
        state.selected = place;
    }
    app.screen = Screen::Question(state);
}

/// Selects a need where needs are listed.
fn select(app: &mut App, need: Option<usize>, open: Option<usize>) {
    let place = match &app.screen {
        Screen::Explanation(state) => {
            let items = explanation::items(app, state);
            items
                .iter()
                .position(|item| item.need().is_some() && item.need() == need)
        }
        Screen::Weigh(_) => weigh::items(app).iter().position(|one| Some(*one) == need),
        Screen::Workshop(state) => workshop::place(app, state, need),
        _ => None,
    };
    if let Screen::Explanation(state) = &mut app.screen {
        state.open_need(open);
    }
    if let (Some(place), Some(selected)) = (place, app.screen.selected_mut()) {
        *selected = place;
    }
}
