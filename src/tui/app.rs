//! The state of the program, and what each action makes of it.
//!
//! `update` is pure: it takes a state and an action and returns the next state, with what has to be done
//! outside (save, leave).

use std::rc::Rc;
use std::sync::Arc;

use super::action::Action;
use super::begun::Begun;
use super::declaring::Declaring;
pub use super::effect::Effect;
use super::keymap::{self, Context};
use super::matched::Matched;
use super::notice::Notice;
use super::screen::{
    self, Screen, browse, card, compare, contrast, explanation, filters, glossary, name, note, own,
    question, results, review, robustness, weigh,
};
use super::shares::{Asked, Shares};
use super::trial::Supposition;
use super::undo::{self, History, Way};
use super::view::{LEAST_HEIGHT, LEAST_WIDTH};
use super::world::World;
use crate::catalogue::Change;
use crate::declaration::Draft;
use crate::locale::{Language, Sentence};
use crate::matching::{Order, Silence};
use crate::questionnaire::{Journey, Position, Question};
use crate::session::{self, Listing, Slot};
use crate::text;

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
        self.rematch(world);
        screen::renew(world, &mut self.screen, &place);
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

/// Takes one action. Whatever changes an answer, the name or the place reached is to be saved; to open a
/// session changes nothing of it.
pub fn update(world: &World, mut app: App, action: Action) -> (App, Vec<Effect>) {
    // What was told stays while somebody looks around, and leaves its room to the next thing that is done.
    let looks = matches!(
        action,
        Action::Up | Action::Down | Action::Help | Action::Glossary | Action::Language
    );
    if !looks {
        app.notice = None;
    }
    // A warning on the way out of a journey is answered by the same key once more.
    let asks_again = match app.screen {
        Screen::Declare(_) => action == Action::Back,
        Screen::Claim(_) => false,
        _ => app.is_outside() && action == Action::Confirm,
    };
    if !asks_again && (!looks || app.is_outside()) {
        app.told = None;
    }
    let before = (!app.is_outside()).then(|| undo::Before::of(&app));
    let (mut app, effects) = step(world, app, |app| act(world, app, action));
    if let Some(before) = before {
        before.record(&mut app, action);
    }
    (app, effects)
}

/// Takes a pasted text, of any length: it is saved once, and in a note it comes in whole or not at all.
pub fn paste(world: &World, app: App, pasted: &str) -> (App, Vec<Effect>) {
    if app.context() == Context::Note && !app.is_too_small() {
        return step(world, app, |app| note::paste(app, pasted));
    }
    let mut app = app;
    let mut effects = Vec::new();
    for action in keymap::paste(app.context(), pasted) {
        let (next, more) = update(world, app, action);
        app = next;
        effects.extend(more);
    }
    effects.dedup();
    (app, effects)
}

/// Makes one step, and adds what follows from it.
fn step(
    world: &World,
    mut app: App,
    make: impl FnOnce(&mut App) -> Vec<Effect>,
) -> (App, Vec<Effect>) {
    let before = (app.journey.clone(), app.silence);
    let is_outside = app.is_outside();
    let shows_results = results::is_under(&app.screen);
    let mut effects = make(&mut app);
    screen::settle(world, &mut app);
    if !shows_results {
        results::arrive(&mut app);
    }
    if let Screen::Question(state) = &mut app.screen {
        state.look_up(world, &app.journey);
    }
    app.notice = if is_outside {
        None
    } else {
        Notice::after(app.notice.take(), &before.0, &app.journey)
    };
    let is_changed = (&app.journey, &app.silence) != (&before.0, &before.1);
    // What became empty is kept too, where there was something.
    let is_kept = app.slot.is_some() || !app.journey.is_empty();
    if is_changed && !is_outside && is_kept {
        effects.push(Effect::Save);
        effects.dedup();
    }
    (app, effects)
}

/// Asks for the document of the session under way.
fn hand_over(world: &World, app: &App) -> Effect {
    let title = session::title(&app.journey, world.today);
    let stem = text::slug(&world.locale(app.language).say(&title));
    Effect::HandOver { stem }
}

fn act(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    match action {
        Action::Quit => return vec![Effect::Quit],
        Action::Interrupt => return vec![Effect::Interrupt],
        _ if app.is_too_small() => {}
        Action::Language => {
            let (from, to) = (app.language, app.language.other());
            app.language = to;
            glossary::translate(world, &mut app.screen, from, to);
        }
        Action::Help => {
            app.screen = match app.screen.clone() {
                Screen::Help { under, .. } => *under,
                screen => Screen::Help {
                    under: Box::new(screen),
                    selected: 0,
                },
            };
        }
        Action::Path => {
            // The review lists what the path asks first: what is selected there stays selected.
            let selected = review::selected(app);
            app.journey.path = app.journey.path.other();
            review::select(app, selected);
        }
        Action::Glossary => {
            app.screen = match app.screen.clone() {
                Screen::Glossary(state) => *state.under,
                // Keys over words over keys is the most: the words that are there already come back.
                Screen::Help { under, .. } if matches!(*under, Screen::Glossary(_)) => *under,
                _ => Screen::Glossary(glossary::State::new(world, app)),
            };
        }
        Action::Undo => undo::step(world, app, Way::Back),
        Action::Redo => undo::step(world, app, Way::Forth),
        Action::Name => name::begin(app),
        Action::Results => app.go(world, Position::Results),
        Action::HandOver => {
            let comparison = compare::hand_over(world, app);
            return vec![comparison.unwrap_or_else(|| hand_over(world, app))];
        }
        Action::Amend => own::amend(world, app),
        Action::Withdraw => own::withdraw(world, app),
        Action::AddHoster => own::add(app),
        Action::PutBack => return own::put_back(app),
        Action::Note => note::open(app),
        Action::Weigh => weigh::open(app),
        Action::Robustness => robustness::open(app),
        Action::Contrast => contrast::open(app),
        Action::Browse => browse::open(world, app),
        Action::Filter => filters::open(app),
        Action::Open => match screen::source(world, app) {
            Some(address) => return vec![Effect::Open(address)],
            None => app.told = Some(Sentence::new("open-nothing")),
        },
        Action::Card => card::open_selected(world, app),
        Action::Review => {
            let asked = explanation::question_of_selected(app)
                .or_else(|| contrast::question_of_selected(app))
                .or_else(|| question::asked(&app.screen));
            app.review(asked);
        }
        action => return screen::update(world, app, action),
    }
    Vec::new()
}
