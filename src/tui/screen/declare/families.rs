//! The families of criteria, with how much of each is filled in; blank is normal.

use ratatui::text::Span;

use super::{Stage, show};
use crate::criteria::{self, Family};
use crate::locale::Sentence;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::screen::{Parts, Pen, claim, welcome};
use crate::tui::theme::Role;
use crate::tui::typed::Typed;
use crate::tui::view::{Entry, line_with_end};
use crate::tui::world::World;

/// One line that can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A family.
    Family(Family),
    /// That what was said earlier still holds today.
    Confirm,
    /// The card as others will see it.
    Preview,
    /// The name and the website.
    Opening,
}

pub(super) fn items(world: &World, app: &App) -> Vec<Item> {
    let earlier = app
        .declaring
        .as_ref()
        .map_or(0, |declaring| declaring.declaration.earlier(world.today));
    let confirm = (earlier > 0).then_some(Item::Confirm);
    let families = Family::ALL.into_iter().map(Item::Family);
    families
        .chain([Item::Preview])
        .chain(confirm)
        .chain([Item::Opening])
        .collect()
}

pub(super) fn update(world: &World, app: &mut App, selected: usize, action: Action) -> Vec<Effect> {
    match (action, items(world, app).get(selected).copied()) {
        (Action::Confirm, Some(Item::Family(family))) => {
            let first = criteria::all().find(|one| one.family() == family);
            if let Some(criterion) = first {
                claim::open(world, app, criterion, app.screen.clone());
            }
        }
        (Action::Confirm, Some(Item::Confirm)) => {
            if let Some(declaring) = &mut app.declaring {
                declaring.declaration.confirm(world.today);
                app.told = Some(Sentence::new("declare-confirmed"));
                return vec![Effect::KeepDeclaration];
            }
        }
        (Action::Confirm, Some(Item::Preview)) => show(app, Stage::Preview, 0),
        (Action::Confirm, Some(Item::Opening)) => {
            let name = app.declaring.as_ref();
            let name = name.map_or(String::new(), |one| one.declaration.name.clone());
            show(app, Stage::Opening(Typed::new(name)), 0);
        }
        (Action::Back, _) => leave(app),
        _ => {}
    }
    Vec::new()
}

/// Leaves a declaration; what is kept of it is offered again. Where nothing keeps it, that is said first.
fn leave(app: &mut App) {
    let warning = Sentence::new("declare-only-here");
    let is_only_here = app.declaring.as_ref().is_some_and(|one| one.is_only_here);
    if is_only_here && app.told.as_ref() != Some(&warning) {
        app.told = Some(warning);
        return;
    }
    app.told = None;
    app.declaring = None;
    welcome::show(app, welcome::Item::Declare);
}

pub(super) fn view(pen: &Pen<'_>, selected: usize) -> Parts {
    let Some(declaring) = &pen.app.declaring else {
        return Parts {
            title: pen.text("declare-title"),
            head: Vec::new(),
            entries: Vec::new(),
            selected,
        };
    };
    let declaration = &declaring.declaration;
    let filled = declaration.all_filled();
    let count = Sentence::new("declare-filled")
        .with("filled", filled.filled)
        .with("blank", filled.all - filled.filled - filled.unfinished);
    let mut head = pen.above(&crate::text::tame(&declaration.name), Role::Title);
    head.extend(pen.above(&pen.say(&count), Role::Plain));
    if filled.unfinished > 0 {
        let unfinished = Sentence::new("declare-unfinished").with("count", filled.unfinished);
        head.extend(pen.above(&pen.say(&unfinished), Role::Warning));
    }
    let mut entries = Vec::new();
    for item in items(pen.world, pen.app) {
        let key = match item {
            Item::Family(family) => {
                entries.push(family_entry(pen, family));
                continue;
            }
            Item::Preview => "declare-preview",
            Item::Confirm => "declare-confirm",
            Item::Opening => "declare-rename",
        };
        if item == Item::Preview {
            entries.push(Entry::blank());
        }
        entries.push(Entry::item(pen.paragraph(&pen.text(key), Role::Plain)));
    }
    Parts {
        title: pen.text("declare-title"),
        head,
        entries,
        selected,
    }
}

/// A family, with how much of it is filled in.
fn family_entry(pen: &Pen<'_>, family: Family) -> Entry {
    let declaring = pen.app.declaring.as_ref();
    let filled = declaring.map(|one| one.declaration.filled(family));
    let filled = filled.unwrap_or_default();
    let key = if filled.unfinished > 0 {
        "declare-of-family-unfinished"
    } else {
        "declare-of-family"
    };
    let count = Sentence::new(key)
        .with("filled", filled.filled)
        .with("all", filled.all)
        .with("unfinished", filled.unfinished);
    let end = Span::styled(pen.say(&count), pen.theme().style(Role::Muted));
    let name = pen.text(&format!("family-{}", family.word()));
    Entry::item(vec![line_with_end(vec![Span::raw(name)], end, pen.width)])
}
