//! Why one hoster is where it is.

mod look;

use super::{Parts, Pen, Screen, compare, glossary, results};
use crate::criteria::{State as Fit, identity};
use crate::explanation::{self, Citation};
use crate::matching::{Assessment, Standing, also_open, to_ask};
use crate::questionnaire::Question;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::world::World;

pub(super) use look::{INDENT, below, cite, origin};

/// An explanation on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The hoster, by its position in the catalogue.
    pub hoster: usize,
    /// The selected line.
    pub selected: usize,
    /// What is shown in detail.
    pub open: Option<Detail>,
    /// The results to go back to.
    pub results: results::State,
}

impl State {
    /// Explains a hoster.
    pub fn new(hoster: usize, results: results::State) -> Self {
        Self {
            hoster,
            selected: 0,
            open: None,
            results,
        }
    }

    /// Returns the need whose detail is open.
    pub(super) fn need_open(&self) -> Option<usize> {
        match self.open? {
            Detail::Need(need) => Some(need),
            Detail::Closed => None,
        }
    }

    /// Opens the detail of a need, or closes the one that is open.
    pub(super) fn open_need(&mut self, need: Option<usize>) {
        if self.open != Some(Detail::Closed) {
            self.open = need.map(Detail::Need);
        }
    }

    /// Opens a detail, or closes it where it is open.
    fn toggle(&mut self, detail: Detail) {
        self.open = Some(detail).filter(|_| self.open != Some(detail));
    }
}

/// What can be shown in detail: whole sources, notes, what other sources say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A need.
    Need(usize),
    /// That the hoster has closed.
    Closed,
}

/// The lists of an explanation, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The conditions.
    Conditions,
    /// Wishes by what the facts make of them.
    Wishes(Fit),
    /// What to ask.
    Questions,
    /// What else is worth asking.
    AlsoAsk,
}

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A need, in its list.
    Need(Section, Assessment),
    /// How the points add up.
    Sum,
    /// A question to ask about a need.
    Question(usize),
    /// A question worth asking although no answer is needed to come first.
    AlsoAsk(usize),
    /// That the hoster has closed.
    Closed,
}

impl Item {
    /// Returns the need that the line is about.
    pub fn need(&self) -> Option<usize> {
        match self {
            Self::Need(_, one) => Some(one.need),
            Self::Question(need) | Self::AlsoAsk(need) => Some(*need),
            Self::Sum | Self::Closed => None,
        }
    }
}

/// Returns how a hoster stands, proposed or set aside.
pub fn standing(app: &App, hoster: usize) -> Option<&Standing> {
    let ranking = &app.matched.ranking;
    let proposed = ranking.proposed_at(hoster).map(|found| &found.standing);
    proposed.or_else(|| Some(&ranking.excluded_at(hoster)?.standing))
}

/// Returns the lines that can be selected.
pub fn items(app: &App, state: &State) -> Vec<Item> {
    let Some(standing) = standing(app, state.hoster) else {
        return vec![Item::Closed];
    };
    let section = |one: &Assessment| {
        if one.is_condition() {
            Section::Conditions
        } else {
            Section::Wishes(one.state())
        }
    };
    let mut needs: Vec<(Section, Assessment)> = standing
        .assessments
        .iter()
        .map(|one| (section(one), *one))
        .collect();
    // In each list, what weighs most comes first; conditions keep their order.
    needs.sort_by_key(|(section, one)| {
        let parts = one.parts();
        let weight = match section {
            Section::Conditions | Section::Questions | Section::AlsoAsk => 0,
            Section::Wishes(Fit::NotDocumented) => parts.open,
            Section::Wishes(Fit::NotMet) => parts.lost,
            Section::Wishes(_) => parts.assured,
        };
        (*section, std::cmp::Reverse(weight), one.need)
    });
    let mut items: Vec<Item> = needs
        .into_iter()
        .map(|(section, one)| Item::Need(section, one))
        .collect();
    if standing.parts.total() > 0 {
        items.push(Item::Sum);
    }
    let ranking = &app.matched.ranking;
    if let Some(found) = ranking.proposed_at(state.hoster) {
        let asked = to_ask(found, &ranking.proposed);
        let also = also_open(&found.standing, &asked);
        items.extend(asked.into_iter().map(Item::Question));
        items.extend(also.into_iter().map(Item::AlsoAsk));
    }
    items
}

/// Returns the question that made the selected need, where an explanation is on screen.
pub fn question_of_selected(app: &App) -> Option<&'static Question> {
    let Screen::Explanation(state) = &app.screen else {
        return None;
    };
    let need = need_of_selected(app, state)?;
    Some(app.matched.origins.get(need)?.question)
}

/// Returns the need that the selected line is about.
pub(super) fn need_of_selected(app: &App, state: &State) -> Option<usize> {
    items(app, state).get(state.selected)?.need()
}

/// The sources that the selected line cites.
pub(super) fn cited(world: &World, app: &App, state: &State) -> Vec<Citation> {
    let Some(hoster) = world.hoster(state.hoster) else {
        return Vec::new();
    };
    if items(app, state).get(state.selected) == Some(&Item::Closed) {
        let closed = explanation::entry(hoster, &identity::STATUS, world.today);
        return closed.map_or_else(Vec::new, |closed| closed.citations);
    }
    let need = need_of_selected(app, state);
    need.map_or_else(Vec::new, |need| cited_for(world, app, state.hoster, need))
}

/// The sources that decide what a hoster makes of a need.
pub(super) fn cited_for(world: &World, app: &App, hoster: usize, need: usize) -> Vec<Citation> {
    let assessment = standing(app, hoster).and_then(|standing| standing.of_need(need));
    let needs = &app.matched.needs.needs;
    let (Some(hoster), Some(need), Some(one)) = (world.hoster(hoster), needs.get(need), assessment)
    else {
        return Vec::new();
    };
    explanation::line(hoster, need, *one, world.today).citations
}

pub(super) fn update(world: &World, app: &mut App, action: Action) {
    let Screen::Explanation(mut state) = app.screen.clone() else {
        return;
    };
    let sums_up = items(app, &state).get(state.selected) == Some(&Item::Sum);
    if action == Action::Confirm && sums_up {
        // What is assured, open and lost stands in the lines above; what the words mean, in the glossary.
        app.screen = Screen::Glossary(glossary::State::new(world, app));
        return;
    }
    match action {
        Action::Confirm => {
            let items = items(app, &state);
            let item = items.get(state.selected);
            if let Some(Item::Question(asked) | Item::AlsoAsk(asked)) = item {
                // A question leads to what it is about, with its detail open.
                let about = |item: &Item| matches!(item, Item::Need(_, one) if one.need == *asked);
                state.selected = items.iter().position(about).unwrap_or(state.selected);
                state.open = Some(Detail::Need(*asked));
            }
            match item {
                Some(Item::Need(_, one)) => state.toggle(Detail::Need(one.need)),
                Some(Item::Closed) => state.toggle(Detail::Closed),
                _ => {}
            }
        }
        Action::NextHoster | Action::PreviousHoster => {
            if let Some(hoster) = neighbour(app, state.hoster, action == Action::NextHoster) {
                state = State::new(hoster, state.results);
            }
        }
        Action::Compare => {
            compare::open(app, vec![state.hoster]);
            return;
        }
        Action::Back => {
            app.screen = Screen::Results(state.results);
            return;
        }
        _ => {}
    }
    app.screen = Screen::Explanation(state);
}

/// Returns every hoster in the order of the results, by its position in the catalogue.
pub fn order(app: &App) -> Vec<usize> {
    let ranking = &app.matched.ranking;
    let listed = app.matched.listed.iter();
    listed
        .filter_map(|place| Some(ranking.proposed.get(*place)?.standing.hoster))
        .chain(
            ranking
                .excluded
                .iter()
                .map(|excluded| excluded.standing.hoster),
        )
        .chain(ranking.closed.iter().copied())
        .collect()
}

/// The hoster after or before this one in the order of the results.
fn neighbour(app: &App, hoster: usize, next: bool) -> Option<usize> {
    let order = order(app);
    let place = order.iter().position(|other| *other == hoster)?;
    let place = if next {
        place.checked_add(1)?
    } else {
        place.checked_sub(1)?
    };
    order.get(place).copied()
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    look::view(pen, state)
}
