//! One step back, one step forth: what was answered before the last action comes back.
//!
//! A step is what one action changed of a [`Snapshot`]. Notes and names are text and no part of it: nothing that
//! was written goes with an answer that is undone. Who takes part in a workshop is no part of it either: whoever
//! leaves takes their importances along, and no step brings them back.

mod words;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::rc::Rc;

use super::action::Action;
use super::app::App;
use super::screen::{self, Held};
use super::trial::Supposition;
use super::world::World;
use crate::locale::Sentence;
use crate::matching::Silence;
use crate::needs::Importance;
use crate::questionnaire::{Answers, NeedKey, Participant};

/// The most steps that can be taken back: the oldest are forgotten first.
pub const MOST_STEPS: usize = 200;

/// All that a step can change.
///
/// What comes to count beside the answers belongs here: it is taken in [`Snapshot::of`], put back in
/// `Snapshot::restore`, and everything else follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The answers, with their importances.
    answers: Answers,
    /// How silence about a condition counts.
    silence: Silence,
    /// The facts that are supposed.
    supposed: Vec<Supposition>,
    /// What a group settled: it never stands apart from the answers that it was written into.
    settled: BTreeMap<NeedKey, Importance>,
    /// What each participant gave, by their places; without those at the end who gave nothing.
    votes: Vec<BTreeMap<NeedKey, Importance>>,
}

impl Snapshot {
    /// Takes what counts now.
    pub fn of(app: &App) -> Self {
        let workshop = &app.journey.workshop;
        let votes = workshop.participants.iter().map(|one| one.weights.clone());
        let mut snapshot = Self {
            answers: app.journey.answers.clone(),
            silence: app.silence,
            supposed: app.supposed.clone(),
            settled: workshop.settled.clone(),
            votes: votes.collect(),
        };
        snapshot.trim();
        snapshot
    }

    /// Puts it back.
    fn restore(&self, app: &mut App) {
        app.journey.answers = self.answers.clone();
        app.silence = self.silence;
        app.supposed.clone_from(&self.supposed);
        let workshop = &mut app.journey.workshop;
        workshop.settled = self.settled.clone();
        for (place, one) in workshop.participants.iter_mut().enumerate() {
            one.weights = self.votes.get(place).cloned().unwrap_or_default();
        }
    }

    /// Who came later gave nothing then: that makes no difference.
    fn trim(&mut self) {
        while self.votes.last().is_some_and(BTreeMap::is_empty) {
            self.votes.pop();
        }
    }

    /// Forgets what a participant gave.
    fn forget(&mut self, participant: usize) {
        if participant < self.votes.len() {
            self.votes.remove(participant);
        }
        self.trim();
    }

    /// Returns the participant whose importances alone are others there.
    fn voter(&self, other: &Self) -> Option<usize> {
        let given = |of: &Self, place: usize| of.votes.get(place).cloned().unwrap_or_default();
        let places = 0..self.votes.len().max(other.votes.len());
        let mut voters = places.filter(|place| given(self, *place) != given(other, *place));
        let voter = voters.next()?;
        let rest = (&self.answers, self.silence, &self.supposed, &self.settled)
            == (
                &other.answers,
                other.silence,
                &other.supposed,
                &other.settled,
            );
        (rest && voters.next().is_none()).then_some(voter)
    }
}

/// The way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To what was before.
    Back,
    /// To what was undone.
    Forth,
}

/// The steps of the journey under way.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct History {
    /// What was before each step, the first one first.
    past: VecDeque<Rc<Snapshot>>,
    /// What was after each step that is undone, the one to redo first at the end.
    future: Vec<Rc<Snapshot>>,
    /// Whether the last step is an amount that is being typed: its digits are one step.
    is_typing: bool,
}

impl fmt::Debug for History {
    /// Counts the steps: what each of them holds would bury everything else of a state.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (back, forth) = self.steps();
        write!(formatter, "History({back} back, {forth} forth)")
    }
}

impl History {
    /// Returns how many steps can be taken back, and how many forth again.
    pub fn steps(&self) -> (usize, usize) {
        (self.past.len(), self.future.len())
    }

    /// Notes what an action changed.
    fn record(&mut self, before: Snapshot, now: &Snapshot, action: Action) {
        let types = matches!(action, Action::Type(_) | Action::Erase);
        let goes_on = self.is_typing && types;
        self.is_typing = goes_on;
        if before == *now {
            return;
        }
        self.is_typing = types;
        self.future.clear();
        if !goes_on {
            self.past.push_back(Rc::new(before));
        } else if self.past.back().is_some_and(|first| **first == *now) {
            // Everything that was typed is taken back: nothing is left to undo.
            self.past.pop_back();
            self.is_typing = false;
        }
        if self.past.len() > MOST_STEPS {
            self.past.pop_front();
        }
    }

    /// Returns what a step leads to.
    fn peek(&self, way: Way) -> Option<Rc<Snapshot>> {
        match way {
            Way::Back => self.past.back().cloned(),
            Way::Forth => self.future.last().cloned(),
        }
    }

    /// Takes a step away from what is now.
    fn take(&mut self, way: Way, now: Snapshot) {
        let now = Rc::new(now);
        self.is_typing = false;
        match way {
            Way::Back => {
                self.past.pop_back();
                self.future.push(now);
            }
            Way::Forth => {
                self.future.pop();
                self.past.push_back(now);
            }
        }
    }

    /// Forgets what a participant gave who left; steps that changed nothing else go too.
    fn forget(&mut self, participant: usize, now: &Snapshot) {
        let past = self.past.iter_mut();
        for snapshot in past.chain(&mut self.future) {
            Rc::make_mut(snapshot).forget(participant);
        }
        let past = std::mem::take(&mut self.past).into_iter();
        self.past = apart(past.rev(), now).into_iter().rev().collect();
        let future = std::mem::take(&mut self.future).into_iter();
        self.future = apart(future.rev(), now);
        self.future.reverse();
    }
}

/// Keeps what differs from the one before, beginning with what is now.
fn apart(snapshots: impl Iterator<Item = Rc<Snapshot>>, now: &Snapshot) -> Vec<Rc<Snapshot>> {
    let mut kept: Vec<Rc<Snapshot>> = Vec::new();
    for snapshot in snapshots {
        if kept.last().map_or(now, |last| last) != &*snapshot {
            kept.push(snapshot);
        }
    }
    kept
}

/// What was there before an action.
pub(super) struct Before {
    snapshot: Snapshot,
    people: Vec<Participant>,
}

impl Before {
    pub(super) fn of(app: &App) -> Self {
        Self {
            snapshot: Snapshot::of(app),
            people: app.journey.workshop.participants.clone(),
        }
    }

    /// Notes what an action made of it.
    pub(super) fn record(mut self, app: &mut App, action: Action) {
        let now = Snapshot::of(app);
        let people = &app.journey.workshop.participants;
        while self.people.len() > people.len() {
            let mut pairs = self.people.iter().zip(people);
            let left = pairs.position(|(then, now)| then != now);
            let left = left.unwrap_or(people.len());
            self.people.remove(left);
            self.snapshot.forget(left);
            app.history.forget(left, &now);
        }
        if !matches!(action, Action::Undo | Action::Redo) {
            app.history.record(self.snapshot, &now, action);
        }
    }
}

/// Takes one step, stays on the screen where that still makes sense, and tells what came of it.
pub(super) fn step(world: &World, app: &mut App, way: Way) {
    let Some(then) = app.history.peek(way) else {
        app.told = Some(words::nothing(way));
        return;
    };
    let now = Snapshot::of(app);
    let voter = now.voter(&then);
    let giver = screen::giver(&app.screen);
    if giver.is_some() && giver != voter {
        // In a turn nobody touches, or learns, what the others gave and what the group holds to.
        app.told = Some(Sentence::new("undo-not-here"));
        return;
    }
    let held = Held::of(world, app);
    let matched = Rc::clone(&app.matched);
    app.history.take(way, now.clone());
    then.restore(app);
    app.rematch(world);
    let change = words::Change {
        from: (&now, &matched),
        to: (&then, &app.matched),
        participants: &app.journey.workshop.participants,
    };
    let told = match (giver, voter) {
        (Some(_), Some(voter)) => change.own_vote(voter),
        (None, Some(voter)) => change.vote(voter),
        (_, None) => change.said(),
    };
    let changed = change.questions();
    app.told = Some(words::told(way, told));
    held.show(world, app, &changed);
}
