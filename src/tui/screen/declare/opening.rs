//! Who describes itself: name and website, with what this is and where it goes.

use super::{Stage, begin, go_on, show};
use crate::criteria::identity;
use crate::locale::Sentence;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect, Saving};
use crate::tui::declaring::Declaring;
use crate::tui::screen::{Parts, Pen, Screen, welcome};
use crate::tui::theme::Role;
use crate::tui::typed::Typed;
use crate::tui::view::Entry;
use crate::tui::world::World;

/// How many lines are typed on: the name and the website.
pub(super) const LINES: usize = 2;
/// The most letters of a line.
const MOST_LETTERS: usize = 300;

/// What stands on a line that is typed on.
fn said(app: &App, line: usize) -> String {
    let Some(declaring) = &app.declaring else {
        return String::new();
    };
    if line == 0 {
        return declaring.declaration.name.clone();
    }
    let form = declaring.declaration.form(&identity::WEBSITE);
    form.parts()
        .first()
        .map_or(String::new(), |part| part.said.clone())
}

/// Takes the text of the selected line up.
pub(super) fn arrive(app: &mut App) {
    let Screen::Declare(state) = &app.screen else {
        return;
    };
    if matches!(state.stage, Stage::Opening(_)) {
        let selected = state.selected;
        let typed = if selected < LINES {
            Typed::new(said(app, selected))
        } else {
            Typed::default()
        };
        show(app, Stage::Opening(typed), selected);
    }
}

pub(super) fn update(
    world: &World,
    app: &mut App,
    selected: usize,
    mut typed: Typed,
    action: Action,
) -> Vec<Effect> {
    match action {
        Action::Confirm | Action::NextField if selected < LINES => return go(app, selected + 1),
        Action::PreviousField => return go(app, selected.saturating_sub(1)),
        Action::Confirm => return describe(world, app),
        Action::Back => {
            begin_or_leave(app);
            return Vec::new();
        }
        action if selected < LINES => typed.take(action, MOST_LETTERS),
        _ => {}
    }
    let text = typed.text().to_owned();
    let before = app.declaring.clone();
    if let Some(declaring) = app.declaring.as_mut().filter(|_| selected < LINES) {
        if selected == 0 {
            declaring.declaration.name = text;
        } else {
            let mut form = declaring.declaration.form(&identity::WEBSITE);
            form.set(0, &text);
            declaring.declaration.set(form, world.today);
        }
    }
    show(app, Stage::Opening(typed), selected);
    kept_if(app.declaring != before)
}

/// Goes to another line.
fn go(app: &mut App, line: usize) -> Vec<Effect> {
    show(app, Stage::Opening(Typed::default()), line);
    arrive(app);
    Vec::new()
}

fn kept_if(is_changed: bool) -> Vec<Effect> {
    is_changed
        .then_some(Effect::KeepDeclaration)
        .into_iter()
        .collect()
}

/// Goes back to where one came from; what was begun is offered there.
fn begin_or_leave(app: &mut App) {
    let is_named = app
        .declaring
        .as_ref()
        .is_some_and(|declaring| !declaring.declaration.id().is_empty());
    if is_named {
        show(app, Stage::Families, 0);
    } else if app.drafts.is_empty() {
        welcome::show(app, welcome::Item::Declare);
    } else {
        begin(app);
    }
}

/// Goes on to the families, once there is a name. A declaration of that name that was begun is taken up again.
fn describe(world: &World, app: &mut App) -> Vec<Effect> {
    let Some(declaring) = &mut app.declaring else {
        return Vec::new();
    };
    let had_id = !declaring.declaration.id().is_empty();
    declaring.declaration.settle_id(&world.catalogue);
    let id = declaring.declaration.id().to_owned();
    if id.is_empty() {
        app.told = Some(Sentence::new("declare-name-first"));
        show(app, Stage::Opening(Typed::default()), 0);
        arrive(app);
        return Vec::new();
    }
    let begun = app.drafts.iter().find_map(|draft| {
        let declaration = draft.declaration.as_ref()?;
        (declaration.id() == id).then(|| declaration.clone())
    });
    if let Some(declaration) = begun.filter(|_| !had_id && declaring.file.is_none()) {
        app.told = Some(Sentence::new("declare-taken-up"));
        go_on(app, Declaring::new(declaration, None, Saving::Saved));
        return Vec::new();
    }
    show(app, Stage::Families, 0);
    vec![Effect::KeepDeclaration]
}

pub(super) fn view(pen: &Pen<'_>, selected: usize, typed: &Typed) -> Parts {
    let mut head = pen.above(&pen.text("declare-promise"), Role::Title);
    head.extend(pen.above(&pen.text("declare-how"), Role::Plain));
    let mut entries = Vec::new();
    for (line, key) in ["declare-name", "declare-website"].into_iter().enumerate() {
        entries.push(pen.heading(&pen.text(key)));
        entries.push(pen.field(typed, &said(pen.app, line), line == selected));
    }
    entries.extend(known(pen));
    entries.push(Entry::blank());
    entries.push(Entry::item(
        pen.paragraph(&pen.text("declare-begin"), Role::Plain),
    ));
    entries.push(Entry::blank());
    entries.push(Entry::text(
        pen.paragraph(&pen.text("declare-where"), Role::Muted),
    ));
    Parts {
        title: pen.text("declare-title"),
        head,
        entries,
        selected,
    }
}

/// What is wrong with the website, or that the catalogue knows a hoster of this name.
fn known(pen: &Pen<'_>) -> Option<Entry> {
    let declaring = pen.app.declaring.as_ref()?;
    if let Err(wrong) = declaring.declaration.form(&identity::WEBSITE).read() {
        let words = pen.paragraph(&pen.say(&wrong.sentence()), Role::Warning);
        return Some(Entry::text(words));
    }
    let name = text::tame(&declaring.declaration.name);
    let position = pen
        .world
        .catalogue
        .find(&name)
        .filter(|_| !name.is_empty())?;
    let known = Sentence::new("declare-known").with("name", pen.world.name(position));
    Some(Entry::text(pen.paragraph(&pen.say(&known), Role::Open)))
}
