//! Giving a session its name.

use super::{Parts, Pen, Screen};
use crate::locale::Sentence;
use crate::session::{LONGEST_NAME, Slot, clean_name};
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::theme::Role;
use crate::tui::typed::Typed;
use crate::tui::view::Entry;

/// The name on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is typed.
    pub typed: Typed,
    /// The file of the session; nothing where it is the session under way.
    pub slot: Option<Slot>,
    /// Where to go afterwards.
    pub back_to: Box<Screen>,
}

/// Opens the name of what is selected among the sessions, or else of the session under way.
pub(in crate::tui) fn begin(app: &mut App) {
    let kept = super::sessions::selected(app);
    if kept.is_none() && matches!(app.screen, Screen::Sessions(_)) {
        return;
    }
    let slot = kept.map(|kept| kept.slot.clone());
    let name = match kept {
        Some(kept) => kept.restored.session.journey.name.clone(),
        None => app.journey.name.clone(),
    };
    app.screen = Screen::Name(State {
        typed: Typed::new(name.unwrap_or_default()),
        slot: slot.filter(|slot| app.slot.as_ref() != Some(slot)),
        back_to: Box::new(app.screen.clone()),
    });
}

pub(super) fn update(app: &mut App, action: Action) -> Vec<Effect> {
    let Screen::Name(state) = &mut app.screen else {
        return Vec::new();
    };
    match action {
        Action::Confirm => {
            let name = clean_name(state.typed.text());
            let slot = state.slot.take();
            app.screen = (*state.back_to).clone();
            match slot {
                Some(slot) => return vec![Effect::Rename { slot, name }],
                // Whatever changes the journey is saved.
                None => app.journey.name = name,
            }
        }
        Action::Back => app.screen = (*state.back_to).clone(),
        action => state.typed.take(action, LONGEST_NAME),
    }
    Vec::new()
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut head = pen.paragraph(&pen.text("name-ask"), Role::Title);
    head.extend(pen.paragraph(&pen.text("name-how"), Role::Muted));
    let (shown, column) = state.typed.window(pen.width);
    let empty = state.typed.text().is_empty().then(|| {
        let without = Sentence::new("name-empty");
        Entry::text(pen.paragraph(&pen.say(&without), Role::Muted))
    });
    Parts {
        title: pen.text("name-title"),
        head,
        entries: [Entry::typed(shown, column)]
            .into_iter()
            .chain(empty)
            .collect(),
        selected: 0,
    }
}
