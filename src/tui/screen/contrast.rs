//! One hoster rather than another: what decides, what speaks for each, what answers would change.

mod look;

use super::explanation::{cited_for, standing};
use super::{Parts, Pen, Screen, glossary, results};
use crate::explanation::Citation;
use crate::locale::Sentence;
use crate::matching::{Contrast, Difference, Ranking, Side};
use crate::questionnaire::Question;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::world::World;

/// Two hosters side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The hoster that one asks about, by its position in the catalogue.
    pub hoster: usize,
    /// The hoster that it is held against, by its position in the catalogue.
    pub against: usize,
    /// The selected line.
    pub selected: usize,
    /// The line whose detail is open.
    pub open: Option<Item>,
    /// The screen to go back to.
    pub under: Box<Screen>,
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// The shortest reasons, and the one that speaks most for the other hoster.
    Reasons,
    /// A condition to which they stand differently.
    Condition(Difference),
    /// A wish that speaks for one of them.
    Wish(Side, Difference),
    /// What one of them documents, whole, below the line that is open.
    Fact(Side, Difference),
    /// How the points of both add up.
    Balance,
    /// A question whose answer would help to turn the order, by its need.
    Question(usize),
    /// That nothing tells them apart.
    Nothing,
}

impl Item {
    /// Returns the need that the line is about.
    fn need(self) -> Option<usize> {
        match self {
            Self::Condition(one) | Self::Wish(_, one) | Self::Fact(_, one) => Some(one.need),
            Self::Question(need) => Some(need),
            Self::Reasons | Self::Balance | Self::Nothing => None,
        }
    }
}

/// Holds the two hosters of the screen against each other.
pub fn contrast(app: &App, state: &State) -> Option<Contrast> {
    Contrast::new(&app.matched.ranking, state.hoster, state.against)
}

/// Returns the lines that can be selected.
pub fn items(app: &App, state: &State) -> Vec<Item> {
    let contrast = contrast(app, state);
    contrast.map_or_else(
        || vec![Item::Nothing],
        |contrast| items_of(app, state, &contrast),
    )
}

fn items_of(app: &App, state: &State, contrast: &Contrast) -> Vec<Item> {
    let mut items = Vec::new();
    if !contrast.wishes.is_empty() {
        items.push(Item::Reasons);
    }
    items.extend(contrast.conditions.iter().copied().map(Item::Condition));
    for side in [Side::First, Side::Second] {
        let advantages = contrast.advantages(side).into_iter();
        items.extend(advantages.map(|one| Item::Wish(side, one)));
    }
    if !contrast.wishes.is_empty() {
        items.push(Item::Balance);
    }
    items.extend(contrast.to_turn.iter().copied().map(Item::Question));
    if items.is_empty() {
        items.push(Item::Nothing);
    }
    // Two lines of their own: what is open is then seen whole, however low the window is.
    let open = items.iter().position(|item| state.open == Some(*item));
    let need = state.open.and_then(Item::need);
    let difference = need.and_then(|need| difference(app, contrast, need));
    if let Some((open, one)) = open.zip(difference) {
        for side in [Side::Second, Side::First] {
            items.insert(open + 1, Item::Fact(side, one));
        }
    }
    items
}

/// What both hosters document of a need.
fn difference(app: &App, contrast: &Contrast, need: usize) -> Option<Difference> {
    let of_need = |hoster| standing(app, hoster)?.of_need(need).copied();
    Some(Difference {
        need,
        first: of_need(contrast.first)?,
        second: of_need(contrast.second)?,
    })
}

/// Holds the hoster of the screen against the first one in the order; the first one itself, against the next.
pub(in crate::tui) fn open(app: &mut App) {
    let hoster = match &app.screen {
        Screen::Explanation(state) => Some(state.hoster),
        Screen::Results(state) => results::selected_hoster(app, state),
        _ => None,
    };
    let Some(hoster) = hoster else {
        return;
    };
    let others = others(&app.matched.ranking, hoster);
    let found = others.first().map(|against| State {
        hoster,
        against: *against,
        selected: 0,
        open: None,
        under: Box::new(app.screen.clone()),
    });
    match found.filter(|state| contrast(app, state).is_some()) {
        Some(state) => app.screen = Screen::Contrast(state),
        None if app.matched.ranking.closed.contains(&hoster) => {
            app.told = Some(Sentence::new("contrast-closed"));
        }
        None => app.told = Some(Sentence::new("contrast-alone")),
    }
}

/// The hosters that one can be held against, in the order of the results: proposed, then set aside.
fn others(ranking: &Ranking, hoster: usize) -> Vec<usize> {
    let proposed = ranking.proposed.iter().map(|one| one.standing.hoster);
    let excluded = ranking.excluded.iter().map(|one| one.standing.hoster);
    proposed
        .chain(excluded)
        .filter(|other| *other != hoster)
        .collect()
}

/// Returns the question that made the selected need, where a contrast is on screen.
pub fn question_of_selected(app: &App) -> Option<&'static Question> {
    let Screen::Contrast(state) = &app.screen else {
        return None;
    };
    let need = items(app, state).get(state.selected)?.need()?;
    Some(app.matched.origins.get(need)?.question)
}

/// The sources that the selected line cites: those of its hoster, or else those of the one that is asked about.
pub(super) fn cited(world: &World, app: &App, state: &State) -> Vec<Citation> {
    let items = items(app, state);
    let Some((need, contrast)) = items
        .get(state.selected)
        .and_then(|item| item.need())
        .zip(contrast(app, state))
    else {
        return Vec::new();
    };
    let hoster = match items.get(state.selected) {
        Some(Item::Fact(Side::First, _) | Item::Wish(Side::First, _)) => contrast.first,
        Some(Item::Fact(Side::Second, _) | Item::Wish(Side::Second, _)) => contrast.second,
        _ => state.hoster,
    };
    cited_for(world, app, hoster, need)
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Contrast(mut state) = app.screen.clone() else {
        return;
    };
    let items = items(app, &state);
    let item = items.get(state.selected).or(items.last()).copied();
    match (action, item) {
        (Action::Confirm, Some(Item::Balance)) => {
            app.screen = Screen::Glossary(glossary::State::new(world, app));
            return;
        }
        (Action::Confirm, Some(Item::Reasons)) => {
            // The reasons lead to the first line that gives one, with its detail open.
            let is_wish = |item: &&Item| matches!(item, Item::Wish(..));
            if let Some(first) = items.iter().find(is_wish) {
                open_line(app, &mut state, *first);
            }
        }
        (Action::Confirm, Some(Item::Fact(..))) => {
            let open = state.open.take();
            let place = items.iter().position(|item| open == Some(*item));
            state.selected = place.unwrap_or(state.selected);
        }
        (Action::Confirm, Some(item)) if item.need().is_some() => {
            if state.open == Some(item) {
                state.open = None;
            } else {
                open_line(app, &mut state, item);
            }
        }
        (Action::NextHoster | Action::PreviousHoster, _) => {
            let others = others(&app.matched.ranking, state.hoster);
            let place = others.iter().position(|other| *other == state.against);
            let place = match action {
                Action::NextHoster => place.and_then(|place| place.checked_add(1)),
                _ => place.and_then(|place| place.checked_sub(1)),
            };
            if let Some(against) = place.and_then(|place| others.get(place)) {
                state = State {
                    against: *against,
                    selected: 0,
                    open: None,
                    ..state
                };
            }
        }
        (Action::Back, _) => {
            app.screen = *state.under;
            return;
        }
        _ => {}
    }
    app.screen = Screen::Contrast(state);
}

/// Opens the detail of a line, and selects the line: another one that was open above it closes.
fn open_line(app: &App, state: &mut State, item: Item) {
    state.open = Some(item);
    let place = items(app, state).iter().position(|other| *other == item);
    state.selected = place.unwrap_or(state.selected);
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
