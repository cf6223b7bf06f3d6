//! The state of the program, and what each action makes of it.
//!
//! `update` is pure: it takes a state and an action and returns the next state, with what has to be done
//! outside (save, leave).

mod step;

use std::rc::Rc;
use std::sync::Arc;

use super::begun::Begun;
use super::declaring::Declaring;
pub use super::effect::Effect;
use super::keymap::Context;
use super::matched::Matched;
use super::notice::Notice;
use super::screen::{self, Screen, question, results, review, robustness};
use super::shares::{Asked, Shares};
use super::trial::Supposition;
use super::undo::History;
use super::view::{LEAST_HEIGHT, LEAST_WIDTH};
use super::world::World;
use crate::catalogue::Change;
use crate::declaration::Draft;
use crate::locale::{Language, Sentence};
use crate::matching::{Order, Silence};
use crate::questionnaire::{Journey, Position, Question};
use crate::session::{Listing, Slot};

pub use step::{paste, update};

/// Whether the session is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing is written, as asked for.
    Off,
    /// Nothing was answered yet.
    Nothing,
    /// The last answer is on the disk.
    Saved,
    /// The last answer could not be written, and why.
    Failed(Sentence),
}

/// Everything that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    /// What is on screen.
    pub screen: Screen,
    /// The answers and the place reached.
    pub journey: Journey,
    /// What follows from them.
    pub matched: Rc<Matched>,
    /// How silence about a condition counts.
    pub silence: Silence,
    /// The facts that are supposed for a moment.
    pub supposed: Vec<Supposition>,
    /// What the weightings that were drawn last say.
    pub shares: Option<Rc<Shares>>,
    /// The order in which proposed hosters are listed.
    pub order: Order,
    /// The steps that can be taken back.
    pub history: History,
    /// The language spoken.
    pub language: Language,
    /// Whether the session is kept.
    pub saving: Saving,
    /// The hosters that are marked for comparing, by their positions in the catalogue.
    pub marked: Vec<usize>,
    /// What the last action changed beyond what is in view.
    pub notice: Option<Notice>,
    /// The file of the session under way; nothing as long as it has none.
    pub slot: Option<Slot>,
    /// The sessions that can be taken up again, the one kept last first.
    pub sessions: Rc<Listing>,
    /// The declaration under way, if one is.
    pub declaring: Option<Declaring>,
    /// The declarations that were begun, in the order of their files.
    pub drafts: Rc<Vec<Draft>>,
    /// What puts back what was taken out of one's own catalogue last.
    pub taken_out: Option<Change>,
    /// What was begun to be added to one's own catalogue, and left.
    pub begun: Begun,
    /// What came of the last thing that was done outside.
    pub told: Option<Sentence>,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
}

impl App {
    /// Begins at the welcome.
    pub fn new(world: &World, language: Language, saving: Saving, sessions: Listing) -> Self {
        let mut app = Self {
            screen: Screen::Welcome { selected: 0 },
            matched: Rc::default(),
            journey: Journey::default(),
            silence: Silence::default(),
            supposed: Vec::new(),
            shares: None,
            order: Order::default(),
            history: History::default(),
            language,
            saving,
            marked: Vec::new(),
            notice: None,
            slot: None,
            sessions: Rc::new(sessions),
            declaring: None,
            drafts: Rc::default(),
            taken_out: None,
            begun: Begun::default(),
            told: None,
            size: (80, 24),
        };
        app.rematch(world);
        app
    }

    /// Returns what the weightings say of the answers as they are now, as far as they were drawn.
    pub fn shares(&self) -> Option<&Shares> {
        let shares = self.shares.as_deref()?;
        Arc::ptr_eq(&shares.premises, &self.matched.premises).then_some(shares)
    }

    /// Takes in what was drawn meanwhile.
    pub fn learn(&mut self, shares: Shares) {
        // What was known of the same premises never becomes less.
        if self.shares().is_some_and(|known| {
            Arc::ptr_eq(&known.premises, &shares.premises) && known.progress() > shares.progress()
        }) {
            return;
        }
        let held = robustness::held(self);
        self.shares = Some(Rc::new(shares));
        robustness::select(self, held.as_ref());
    }

    /// Returns what is still to be drawn for the screen that is there.
    pub fn to_draw(&self) -> Option<Asked> {
        let in_detail = match &self.screen {
            Screen::Results(_) => false,
            Screen::Robustness(_) => true,
            _ => return None,
        };
        let is_known = self
            .shares()
            .is_some_and(|shares| shares.is_whole(in_detail));
        (!is_known).then(|| Asked {
            premises: Arc::clone(&self.matched.premises),
            in_detail,
        })
    }

    /// Says in which context keys are pressed.
    pub fn context(&self) -> Context {
        self.screen.context()
    }

    /// Says whether there is too little room to see what a key would do.
    pub fn is_too_small(&self) -> bool {
        self.size.0 < LEAST_WIDTH || self.size.1 < LEAST_HEIGHT
    }

    /// Computes what follows from the answers anew.
    pub(super) fn rematch(&mut self, world: &World) {
        self.matched = Rc::new(Matched::new(world, self));
    }

    /// Takes in that the catalogue was `before` and is another one now: what is marked or supposed goes with its
    /// hosters.
    pub fn renew(&mut self, world: &World, before: &[String]) {
        let place = |position: usize| {
            let id = before.get(position)?;
            let hosters = &world.catalogue.hosters;
            hosters.iter().position(|hoster| hoster.id == *id)
        };
        self.marked = self.marked.iter().filter_map(|one| place(*one)).collect();
        self.supposed = std::mem::take(&mut self.supposed)
            .into_iter()
            .filter_map(|one| {
                let hoster = place(one.hoster)?;
                Some(Supposition { hoster, ..one })
            })
            .collect();
        let mut screen = self.screen.clone();
        let selected = screen::results_below(&mut screen)
            .and_then(|results| results::selected_hoster(self, results))
            .and_then(place);
        self.rematch(world);
        screen::renew(world, &mut screen, &place);
        // Whoever was selected in the results stays so, wherever they are now.
        if let Some((results, hoster)) = screen::results_below(&mut screen).zip(selected) {
            results::select_hoster(self, results, hoster);
        }
        self.screen = screen;
        screen::settle(world, self);
    }

    /// Says whether one looks at the journeys from outside.
    fn is_outside(&self) -> bool {
        matches!(
            self.screen,
            Screen::Welcome { .. } | Screen::Sessions(_) | Screen::Declare(_) | Screen::Claim(_)
        )
    }

    /// Says how something new is kept, before there is anything to keep.
    pub(super) fn not_kept_yet(&self) -> Saving {
        if self.saving == Saving::Off {
            Saving::Off
        } else {
            Saving::Nothing
        }
    }

    /// Says whether the journey under way stands nowhere but here.
    pub(super) fn is_only_here(&self) -> bool {
        !self.journey.is_empty() && matches!(self.saving, Saving::Off | Saving::Failed(_))
    }

    /// Says whether another journey may take the place of this one. Where nothing keeps this one, it first says
    /// so, and may the next time.
    pub(super) fn may_leave(&mut self) -> bool {
        let warning = Sentence::new("journey-only-here");
        if self.is_only_here() && self.told.as_ref() != Some(&warning) {
            self.told = Some(warning);
            return false;
        }
        self.told = None;
        true
    }

    /// Begins a session of its own, with nothing answered.
    pub(super) fn begin(&mut self, world: &World) {
        self.journey = Journey::default();
        self.silence = Silence::default();
        self.supposed.clear();
        self.order = Order::default();
        self.history = History::default();
        self.marked.clear();
        self.slot = None;
        if self.saving == Saving::Saved {
            self.saving = Saving::Nothing;
        }
        self.rematch(world);
    }

    /// Goes to a place of the journey, and remembers it.
    pub(super) fn go(&mut self, world: &World, position: Position) {
        self.journey.position = position;
        self.screen = match position {
            Position::Question(asked) => {
                Screen::Question(question::State::new(world, &self.journey, asked, None))
            }
            Position::Review => Screen::Review(review::State::default()),
            Position::Results => Screen::Results(results::State::default()),
        };
    }

    /// Opens a question to change its answer, to come back to `back_to` afterwards.
    pub(super) fn edit(&mut self, world: &World, asked: &'static Question, back_to: Screen) {
        let back_to = Some(Box::new(back_to));
        let state = question::State::new(world, &self.journey, asked, back_to);
        self.screen = Screen::Question(state);
    }

    /// Shows the review with `asked` selected.
    pub(super) fn review(&mut self, asked: Option<&'static Question>) {
        self.journey.position = Position::Review;
        let row = self
            .journey
            .reviewed()
            .iter()
            .position(|other| Some(*other) == asked);
        // From a question that the review opened, the way back leads past that review.
        let back_to = match &self.screen {
            Screen::Review(state) => state.back_to.clone(),
            Screen::Question(question::State {
                back_to: Some(review),
                ..
            }) => match &**review {
                Screen::Review(state) => state.back_to.clone(),
                _ => Some(review.clone()),
            },
            screen => Some(Box::new(screen.clone())),
        };
        self.screen = Screen::Review(review::State {
            selected: row.unwrap_or(0),
            back_to,
        });
    }
}
