//! A note beside a question: what the answers cannot hold. It is kept at every letter, handed over with the
//! answers, and never counts.

use ratatui::text::{Line, Span};

use super::movement::page;
use super::{Parts, Pen, Screen, entry_width, question, review};
use crate::locale::Sentence;
use crate::questionnaire::Question;
use crate::text;
use crate::tui::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::editor::{Editor, Full, MOST};
use crate::tui::theme::Role;
use crate::tui::view::{Caret, Entry, paragraph};

/// A note on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The question beside which the note stands.
    pub asked: &'static Question,
    /// What is being written.
    pub editor: Editor,
    /// Whether what came last was refused for want of room.
    pub is_full: bool,
    /// The screen that comes back afterwards.
    pub under: Box<Screen>,
}

/// Opens the note of the question on screen, or of the one that is selected in the review.
pub fn open(app: &mut App) {
    let asked = match &app.screen {
        Screen::Review(state) => review::selected_question(app, state),
        screen => question::asked(screen),
    };
    let Some(asked) = asked else {
        return;
    };
    app.screen = Screen::Note(State {
        asked,
        editor: Editor::new(app.journey.notes.get(asked)),
        is_full: false,
        under: Box::new(app.screen.clone()),
    });
}

/// Takes one action. What is written is part of the journey at once, so that nothing can lose it.
pub(super) fn update(app: &mut App, action: Action) -> Vec<Effect> {
    if action == Action::Back {
        if let Screen::Note(state) = &app.screen {
            app.screen = (*state.under).clone();
        }
        question::leave_note_line(app);
        return Vec::new();
    }
    let (columns, page) = (entry_width(app), page(app));
    edit(app, |editor| {
        match action {
            Action::Type(letter) => return editor.insert(letter.encode_utf8(&mut [0; 4])),
            Action::NewLine => return editor.insert("\n"),
            Action::Erase => editor.erase(),
            Action::Delete => editor.delete(),
            Action::Left => editor.left(),
            Action::Right => editor.right(),
            Action::Up => editor.move_rows(-1, columns),
            Action::Down => editor.move_rows(1, columns),
            Action::PageUp => editor.move_rows(-page, columns),
            Action::PageDown => editor.move_rows(page, columns),
            Action::First => editor.row_start(columns),
            Action::Last => editor.row_end(columns),
            _ => {}
        }
        Ok(())
    })
}

/// Takes a pasted text with its lines.
pub fn paste(app: &mut App, pasted: &str) -> Vec<Effect> {
    edit(app, |editor| editor.insert(pasted))
}

fn edit(app: &mut App, change: impl FnOnce(&mut Editor) -> Result<(), Full>) -> Vec<Effect> {
    let Screen::Note(state) = &mut app.screen else {
        return Vec::new();
    };
    state.is_full = change(&mut state.editor).is_err();
    let had_one = !app.journey.notes.is_empty();
    app.journey.notes.set(state.asked, state.editor.text());
    // A journey with nothing in it is not worth a file; one of which the last word was erased has one.
    if had_one && app.journey.is_empty() {
        vec![Effect::Save]
    } else {
        Vec::new()
    }
}

/// Returns where one writes, if this is a note with room to see it.
pub(super) fn caret(app: &App) -> Option<Caret> {
    let Screen::Note(state) = &app.screen else {
        return None;
    };
    let layout = state.editor.layout(entry_width(app));
    (!app.is_too_small()).then_some(Caret {
        row: layout.row,
        column: layout.column,
    })
}

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let words = |sentence: &Sentence, role| {
        // The head has the whole width, and no marks.
        let width = pen.width + 3;
        paragraph(&pen.say(sentence), width, pen.theme(), role)
    };
    let mut head = words(&Sentence::new(state.asked.key()), Role::Title);
    head.extend(if state.is_full {
        let full = Sentence::new("note-full")
            .with("most", MOST)
            .with("length", state.editor.text().chars().count());
        words(&full, Role::Warning)
    } else {
        words(&Sentence::new("note-how"), Role::Muted)
    });
    let rows = state.editor.layout(pen.width).rows;
    Parts {
        title: pen.text("note-title"),
        head,
        entries: vec![Entry::text(rows.into_iter().map(Line::raw).collect())],
        selected: 0,
    }
}

/// The first words of a note in one muted line, to be shown beside its question; nothing where there is none.
pub fn glimpse(pen: &Pen<'_>, asked: &Question, indent: usize) -> Option<Line<'static>> {
    let note = pen.app.journey.notes.get(asked);
    let first = note.lines().find(|line| !line.trim().is_empty())?;
    let words = pen.say(&Sentence::new("note-glimpse").with("note", first.trim()));
    let cut = text::fit(&words, pen.width.saturating_sub(indent)).into_owned();
    Some(Line::from(vec![
        Span::raw(" ".repeat(indent)),
        Span::styled(cut, pen.theme().style(Role::Muted)),
    ]))
}
