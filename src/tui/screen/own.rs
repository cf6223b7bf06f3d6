//! The user's own catalogue, changed from the screens: a claim added, corrected or taken out, a hoster added or taken
//! out. Nothing of it is ever written into the catalogue that everybody has.
//!
//! A screen stays until the change is on the disk, so that nothing typed is lost where it cannot be.

use super::{Parts, Pen, Screen, card, claim};
use crate::catalogue::{Change, Hoster};
use crate::criteria::{self, Claim, Content, Criterion, Facts, Source, Value, identity};
use crate::declaration;
use crate::explanation;
use crate::form::{Form, Origin};
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
    /// Something is taken out, once that is confirmed; said by this name.
    Removing(Change, Sentence),
    /// A hoster is added: its name and its website.
    Adding([Typed; LINES]),
}

impl State {
    /// Says in which context keys are pressed.
    pub(super) fn context(&self) -> Context {
        match self.stage {
            Stage::Removing(..) => Context::Removing,
            Stage::Adding(_) if self.selected < LINES => Context::Writing,
            Stage::Adding(_) => Context::Declare,
        }
    }
}

/// Returns how many lines can be selected.
pub(super) fn item_count(state: &State) -> usize {
    match state.stage {
        Stage::Removing(..) => 1,
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
    let own = claim::Own {
        id: hoster.id.clone(),
        name: hoster.name.clone(),
        earlier,
        origin,
    };
    let under = app.screen.clone();
    app.screen = Screen::Claim(claim::State::own(world, form, own, under));
}

/// Takes out what was added about the selected criterion of a card, once that is confirmed.
pub(in crate::tui) fn remove(world: &World, app: &mut App) {
    let Some((hoster, criterion)) = selected(world, app) else {
        return;
    };
    let Some(claim) = own_claim(hoster, criterion) else {
        app.told = Some(Sentence::new("own-nothing-here"));
        return;
    };
    let what = Sentence::new("own-remove")
        .with("criterion", explanation::criterion_name(criterion))
        .with("name", hoster.name.as_str());
    let change = Change::RemoveClaim {
        hoster: hoster.id.clone(),
        criterion,
        claim,
    };
    show_removing(app, change, what);
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
    let change = Change::RemoveHoster {
        hoster: hoster.id.clone(),
    };
    show_removing(app, change, what);
}

fn show_removing(app: &mut App, change: Change, what: Sentence) {
    app.screen = Screen::Own(State {
        stage: Stage::Removing(change, what),
        selected: 0,
        under: Box::new(app.screen.clone()),
    });
}

/// Adds a hoster, from the catalogue.
pub(in crate::tui) fn add(app: &mut App) {
    let name = match &app.screen {
        Screen::Browse(state) => Typed::new(state.typed.clone()),
        _ => return,
    };
    app.screen = Screen::Own(State {
        stage: Stage::Adding([name, Typed::default()]),
        selected: 0,
        under: Box::new(app.screen.clone()),
    });
}

/// Leaves the screen of a change that is on the disk.
pub(in crate::tui) fn done(app: &mut App) {
    match &app.screen {
        Screen::Own(state) => app.screen = (*state.under).clone(),
        Screen::Claim(state) if state.own.is_some() => app.screen = (*state.under).clone(),
        _ => {}
    }
}

pub(super) fn update(world: &World, app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Own(mut state) = app.screen.clone() else {
        return Vec::new();
    };
    match (action, &mut state.stage) {
        (Action::Back, _) => {
            app.screen = *state.under;
            return Vec::new();
        }
        (Action::Confirm, Stage::Removing(change, _)) => {
            return vec![Effect::ChangeOwn(change.clone())];
        }
        (_, Stage::Removing(..)) => {}
        (Action::Confirm | Action::NextField, Stage::Adding(_)) if state.selected < LINES => {
            state.selected += 1;
        }
        (Action::PreviousField, Stage::Adding(_)) => {
            state.selected = state.selected.saturating_sub(1);
        }
        (Action::Confirm, Stage::Adding(lines)) => {
            let [name, website] = lines.each_ref().map(|line| text::tame(line.text()));
            return match new_hoster(world, name, website) {
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
        }
    }
    app.screen = Screen::Own(state);
    Vec::new()
}

/// A hoster of one's own. A name or an id that the catalogue has already is refused.
fn new_hoster(world: &World, name: String, website: String) -> Result<Hoster, Sentence> {
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
        Stage::Removing(_, what) => Parts {
            title: pen.text("own-title"),
            head: pen.above(&pen.text("own-remove-ask"), Role::Warning),
            entries: vec![Entry::item(pen.paragraph(&pen.say(what), Role::Plain))],
            selected: 0,
        },
        Stage::Adding(lines) => adding(pen, state.selected, lines),
    }
}

fn adding(pen: &Pen<'_>, selected: usize, lines: &[Typed; LINES]) -> Parts {
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
