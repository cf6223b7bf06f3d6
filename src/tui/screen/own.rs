//! The user's own catalogue, changed from the screens: a claim added, corrected or taken out, a hoster added or taken
//! out. Nothing of it is ever written into the catalogue that everybody has.
//!
//! A screen stays until the change is on the disk, so that nothing typed is lost where it cannot be.

use super::{Parts, Pen, Screen, card, claim};
use crate::catalogue::{Change, Hoster};
use crate::criteria::{self, Claim, Content, Criterion, Facts, Source, Value, identity};
use crate::declaration;
use crate::explanation;
use crate::form::{self, Form, Origin};
use crate::locale::Sentence;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::keymap::Context;
use crate::tui::theme::Role;
use crate::tui::typed::Typed;
use crate::tui::view::Entry;
use crate::tui::world::World;

/// How many lines of a new hoster are typed on: the name and the website.
const LINES: usize = 2;
/// The name and the website of a new hoster.
pub type Lines = [Typed; LINES];

/// The most letters of a line.
const MOST_LETTERS: usize = 300;

/// A change of the user's own catalogue on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is changed.
    pub stage: Stage,
    /// The selected line.
    pub selected: usize,
    /// The screen that comes back afterwards.
    pub under: Box<Screen>,
}

/// What is changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Something is taken out, once that is confirmed.
    Removing(Box<Removal>),
    /// A hoster is added.
    Adding(Lines),
}

/// Something that is taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// What takes it out.
    pub change: Change,
    /// What puts it back.
    pub back: Change,
    /// What it is called.
    pub what: Sentence,
}

impl State {
    /// Says in which context keys are pressed.
    pub(super) fn context(&self) -> Context {
        match self.stage {
            Stage::Removing(_) => Context::Removing,
            Stage::Adding(_) if self.selected < LINES => Context::Writing,
            Stage::Adding(_) => Context::Declare,
        }
    }
}

/// Returns how many lines can be selected.
pub(super) fn item_count(state: &State) -> usize {
    match state.stage {
        Stage::Removing(_) => 1,
        Stage::Adding(_) => LINES + 1,
    }
}

/// The claim of one's own about a criterion, the one that was added last.
fn own_claim(hoster: &Hoster, criterion: &'static Criterion) -> Option<Claim> {
    let claims = hoster.facts.get(criterion)?.claims();
    let own = claims
        .iter()
        .rev()
        .find(|one| one.origin == criteria::Origin::Own);
    own.cloned()
}

/// The hoster and the criterion that are selected on a card.
fn selected<'w>(world: &'w World, app: &App) -> Option<(&'w Hoster, &'static Criterion)> {
    let Screen::Card(state) = &app.screen else {
        return None;
    };
    let item = card::items(world, state).into_iter().nth(state.selected)?;
    Some((world.hoster(state.hoster)?, item.criterion()))
}

/// Adds a claim about the selected criterion of a card, or corrects the one that was added.
pub(in crate::tui) fn amend(world: &World, app: &mut App) {
    let Some((hoster, criterion)) = selected(world, app) else {
        return;
    };
    let earlier = own_claim(hoster, criterion);
    let form = earlier.as_ref().map_or_else(
        || Form::blank(criterion),
        |claim| Form::of(criterion, claim),
    );
    let origin = earlier
        .as_ref()
        .map_or_else(|| Origin::today(world.today), Origin::of);
    let begun = app.begun.fact(&hoster.id, criterion);
    let (form, origin) = match begun.map(|(form, origin)| (form.clone(), origin.clone())) {
        Some(begun) => {
            app.told = Some(Sentence::new("own-taken-up"));
            begun
        }
        None => (form, origin),
    };
    let own = claim::Own {
        id: hoster.id.clone(),
        name: hoster.name.clone(),
        earlier,
        origin,
    };
    let under = app.screen.clone();
    app.screen = Screen::Claim(claim::State::own(world, form, own, under));
}

/// Takes out what was added about the selected criterion of a card, once that is confirmed; what was only begun about
/// it is dropped at once.
pub(in crate::tui) fn remove(world: &World, app: &mut App) -> Vec<Effect> {
    let Some((hoster, criterion)) = selected(world, app) else {
        return Vec::new();
    };
    if app.begun.fact(&hoster.id, criterion).is_some() {
        app.begun.forget(&hoster.id, criterion);
        app.told = Some(Sentence::new("own-dropped"));
        return vec![Effect::KeepBegun];
    }
    let Some(claim) = own_claim(hoster, criterion) else {
        app.told = Some(Sentence::new("own-nothing-here"));
        return Vec::new();
    };
    let what = Sentence::new("own-remove")
        .with("criterion", explanation::criterion_name(criterion))
        .with("name", hoster.name.as_str());
    let back = Change::add_claim(&hoster.id, &hoster.name, criterion, claim.clone());
    let change = Change::RemoveClaim {
        hoster: hoster.id.clone(),
        criterion,
        claim,
    };
    show_removing(app, Removal { change, back, what });
    Vec::new()
}

/// Takes out everything that was added about the hoster of a card, once that is confirmed.
pub(in crate::tui) fn withdraw(world: &World, app: &mut App) {
    let Some((hoster, _)) = selected(world, app) else {
        return;
    };
    let is_own = hoster.origin == criteria::Origin::Own;
    let mut claims = hoster.facts.iter().flat_map(|(_, fact)| fact.claims());
    if !is_own && !claims.any(|claim| claim.origin == criteria::Origin::Own) {
        app.told = Some(Sentence::new("own-nothing-of-hoster"));
        return;
    }
    let key = if is_own {
        "own-remove-hoster"
    } else {
        "own-remove-all"
    };
    let what = Sentence::new(key).with("name", hoster.name.as_str());
    let mut own = hoster.clone();
    own.facts
        .retain(|_, claim| claim.origin == criteria::Origin::Own);
    let change = Change::RemoveHoster {
        hoster: hoster.id.clone(),
    };
    let back = Change::Add(vec![own]);
    show_removing(app, Removal { change, back, what });
}

fn show_removing(app: &mut App, removal: Removal) {
    app.screen = Screen::Own(State {
        stage: Stage::Removing(removal.into()),
        selected: 0,
        under: Box::new(app.screen.clone()),
    });
}

/// Adds a hoster, from the catalogue.
pub(in crate::tui) fn add(app: &mut App) {
    let Screen::Browse(state) = &app.screen else {
        return;
    };
    let mut lines = app.begun.hoster.clone();
    // What was begun before is gone on with; otherwise whoever was searched and not found is meant.
    if lines.iter().all(|line| line.text().trim().is_empty()) {
        lines = [Typed::new(state.typed.clone()), Typed::default()];
    }
    app.screen = Screen::Own(State {
        stage: Stage::Adding(lines),
        selected: 0,
        under: Box::new(app.screen.clone()),
    });
}

/// Puts back what was taken out last.
pub(in crate::tui) fn put_back(world: &World, app: &mut App) -> Vec<Effect> {
    let criterion = selected(world, app).map(|(_, criterion)| criterion);
    keep_selected(&mut app.screen, criterion);
    if app.taken_out.is_none() {
        app.told = Some(Sentence::new("own-nothing-taken-out"));
    }
    let change = app.taken_out.clone().map(Effect::ChangeOwn);
    change.into_iter().collect()
}

/// Says which criterion of a card stays selected when the catalogue is another one.
fn keep_selected(screen: &mut Screen, criterion: Option<&'static Criterion>) {
    if let Screen::Card(state) = screen {
        state.kept = criterion;
    }
}

/// Leaves the screen of a change that is on the disk.
pub(in crate::tui) fn done(app: &mut App) {
    app.taken_out = None;
    match app.screen.clone() {
        Screen::Own(state) => {
            app.screen = *state.under;
            match state.stage {
                Stage::Removing(removal) => {
                    let criterion = match removal.change {
                        Change::RemoveClaim { criterion, .. } => Some(criterion),
                        _ => None,
                    };
                    keep_selected(&mut app.screen, criterion);
                    app.taken_out = Some(removal.back);
                }
                Stage::Adding([name, _]) => {
                    app.begun.hoster = Lines::default();
                    // Whoever was added is found at once.
                    if let Screen::Browse(browse) = &mut app.screen {
                        text::tame(name.text()).clone_into(&mut browse.typed);
                        browse.selected = 0;
                    }
                }
            }
        }
        Screen::Claim(claim::State {
            own: Some(own),
            form,
            under,
            ..
        }) => {
            app.begun.forget(&own.id, form.criterion());
            app.screen = *under;
            keep_selected(&mut app.screen, Some(form.criterion()));
        }
        _ => {}
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Own(mut state) = app.screen.clone() else {
        return Vec::new();
    };
    let mut effects = Vec::new();
    match (action, &mut state.stage) {
        (Action::Back, _) => {
            app.screen = *state.under;
            return Vec::new();
        }
        (Action::Confirm, Stage::Removing(removal)) => {
            return vec![Effect::ChangeOwn(removal.change.clone())];
        }
        (_, Stage::Removing(_)) => {}
        (Action::Confirm | Action::NextField, Stage::Adding(_)) if state.selected < LINES => {
            state.selected += 1;
        }
        (Action::PreviousField, Stage::Adding(_)) => {
            state.selected = state.selected.saturating_sub(1);
        }
        (Action::Confirm, Stage::Adding(lines)) => {
            let [name, website] = lines.each_ref().map(|line| text::tame(line.text()));
            return match new_hoster(world, name, &website) {
                Ok(hoster) => vec![Effect::ChangeOwn(Change::Add(vec![hoster]))],
                Err(told) => {
                    app.told = Some(told);
                    Vec::new()
                }
            };
        }
        (action, Stage::Adding(lines)) => {
            if let Some(line) = lines.get_mut(state.selected) {
                line.take(action, MOST_LETTERS);
            }
            let said = |lines: &Lines| lines.each_ref().map(|line| line.text().to_owned());
            if said(lines) != said(&app.begun.hoster) {
                app.begun.hoster.clone_from(lines);
                effects.push(Effect::KeepBegun);
            }
        }
    }
    app.screen = Screen::Own(state);
    effects
}

/// A hoster of one's own. A name or an id that the catalogue has already is refused.
fn new_hoster(world: &World, name: String, website: &str) -> Result<Hoster, Sentence> {
    if name.is_empty() {
        return Err(Sentence::new("declare-name-first"));
    }
    if let Some(known) = world.catalogue.find(&name) {
        return Err(Sentence::new("own-known").with("name", world.name(known)));
    }
    let id = declaration::id_of(&name);
    let is_free = |id: &String| world.catalogue.hosters.iter().all(|one| one.id != *id);
    let numbered = (2..).map(|number: u32| format!("{id}-{number}"));
    let id = std::iter::once(id.clone()).chain(numbered).find(is_free);
    let website = form::address(website);
    let mut facts = Facts::default();
    if !website.is_empty() {
        if !criteria::is_web_address(&website) {
            return Err(Sentence::new("form-wrong-url"));
        }
        let claim = Claim {
            content: Content::Value(Value::Url(website)),
            source: Source::Local,
            seen: Some(world.today.to_string()),
            note: String::new(),
            origin: criteria::Origin::Own,
        };
        facts.add(&identity::WEBSITE, vec![claim]);
    }
    Ok(Hoster {
        id: id.unwrap_or_default(),
        name,
        facts,
        origin: criteria::Origin::Own,
    })
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    match &state.stage {
        Stage::Removing(removal) => Parts {
            title: pen.text("own-title"),
            head: pen.above(&pen.text("own-remove-ask"), Role::Warning),
            entries: vec![Entry::item(
                pen.paragraph(&pen.say(&removal.what), Role::Plain),
            )],
            selected: 0,
        },
        Stage::Adding(lines) => adding(pen, state.selected, lines),
    }
}

fn adding(pen: &Pen<'_>, selected: usize, lines: &Lines) -> Parts {
    let mut head = pen.above(&pen.text("own-add"), Role::Title);
    head.extend(pen.above(&pen.text("own-how"), Role::Muted));
    let mut entries = Vec::new();
    for (place, (line, key)) in lines
        .iter()
        .zip(["declare-name", "declare-website"])
        .enumerate()
    {
        entries.push(pen.heading(&pen.text(key)));
        entries.push(pen.field(line, line.text(), place == selected));
    }
    entries.push(Entry::blank());
    entries.push(Entry::item(
        pen.paragraph(&pen.text("own-add-it"), Role::Plain),
    ));
    Parts {
        title: pen.text("own-title"),
        head,
        entries,
        selected,
    }
}
