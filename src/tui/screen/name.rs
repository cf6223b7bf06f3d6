//! Giving a session its name.

use super::{Parts, Pen, Screen};
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
    /// What gets the name.
    pub subject: Subject,
    /// Where to go afterwards.
    pub back_to: Box<Screen>,
}

/// What gets a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// The session under way.
    UnderWay,
    /// Another session, by its file.
    Kept(Slot),
    /// A participant of the workshop, by their place.
    Participant(usize),
}

/// Opens the name of what is selected among the sessions or the participants, or else of the session under way.
pub(in crate::tui) fn begin(app: &mut App) {
    let kept = super::sessions::selected(app);
    if kept.is_none() && matches!(app.screen, Screen::Sessions(_)) {
        return;
    }
    let (subject, name) = match (&app.screen, kept) {
        (Screen::Workshop(state), _) => {
            let Some(participant) = state.selected_participant(app) else {
                return;
            };
            let participants = &app.journey.workshop.participants;
            let name = participants.get(participant).map(|one| one.name.clone());
            // A number is no name to change.
            let name = name.filter(|name| name.parse::<u32>().is_err());
            (Subject::Participant(participant), name)
        }
        (_, Some(kept)) if app.slot.as_ref() != Some(&kept.slot) => (
            Subject::Kept(kept.slot.clone()),
            kept.restored.session.journey.name.clone(),
        ),
        _ => (Subject::UnderWay, app.journey.name.clone()),
    };
    app.screen = Screen::Name(State {
        typed: Typed::new(name.unwrap_or_default()),
        subject,
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
            let subject = state.subject.clone();
            app.screen = (*state.back_to).clone();
            match (subject, name) {
                (Subject::Kept(slot), name) => return vec![Effect::Rename { slot, name }],
                // Whatever changes the journey is saved.
                (Subject::UnderWay, name) => app.journey.name = name,
                (Subject::Participant(place), Some(name)) => {
                    let participants = &mut app.journey.workshop.participants;
                    if let Some(one) = participants.get_mut(place) {
                        one.name = name;
                    }
                }
                // Without a name, the number stays.
                (Subject::Participant(_), None) => {}
            }
        }
        Action::Back => app.screen = (*state.back_to).clone(),
        action => state.typed.take(action, LONGEST_NAME),
    }
    Vec::new()
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let (title, ask, how, without) = match state.subject {
        Subject::UnderWay | Subject::Kept(_) => {
            ("name-title", "name-ask", "name-how", "name-empty")
        }
        Subject::Participant(_) => (
            "workshop-title",
            "name-ask-participant",
            "name-how-participant",
            "name-empty-participant",
        ),
    };
    let mut head = pen.paragraph(&pen.text(ask), Role::Title);
    head.extend(pen.paragraph(&pen.text(how), Role::Muted));
    let (shown, column) = state.typed.window(pen.width);
    let empty = state
        .typed
        .text()
        .is_empty()
        .then(|| Entry::text(pen.paragraph(&pen.text(without), Role::Muted)));
    Parts {
        title: pen.text(title),
        head,
        entries: [Entry::typed(shown, column)]
            .into_iter()
            .chain(empty)
            .collect(),
        selected: 0,
    }
}
