//! Notes: whatever is written is kept to the letter, shown where one writes, and never counts.

use jiff::Timestamp;
use matou::locale::Language;
use matou::questionnaire::{Question, derive, questions};
use matou::session::{Made, Session};
use matou::tui::app::{Effect, paste};
use matou::tui::editor::MOST;
use matou::tui::screen::Screen;
use ratatui::layout::{Position, Rect};

use crate::walk::{Walk, small_world};

fn question(id: &str) -> &'static Question {
    questions::find(id).unwrap()
}

/// At Q8, with its note open.
fn noting(walk: Walk<'_>) -> Walk<'_> {
    walk.keys("Enter Down Enter Enter Enter Enter Enter Enter n")
}

fn pasted<'a>(mut walk: Walk<'a>, text: &str) -> Walk<'a> {
    let (app, effects) = paste(walk.world, walk.app, text);
    walk.app = app;
    walk.effects = effects;
    walk
}

/// The note of Q8 after a session was written and read.
fn read_back(walk: &Walk<'_>) -> Session {
    let session = Session {
        journey: walk.app.journey.clone(),
        saved: Timestamp::from_second(1_800_000_000).unwrap(),
        language: Language::French,
    };
    let made = Made::new(
        &walk.world.catalogue,
        &walk.app.matched.ranking,
        walk.app.silence,
    );
    let file = session.to_json(&made).to_string();
    let restored = Session::read(file.as_bytes()).unwrap();
    assert!(restored.dropped.is_empty());
    assert_eq!(restored.session, session);
    restored.session
}

#[test]
fn a_note_is_kept_to_the_letter() {
    let world = small_world();
    let before = noting(Walk::new(&world)).keys("Esc");
    let note = "  À voir dès mai :\n\n   - l’été, qui répond ?   \n\n\n";
    let walk = noting(Walk::new(&world)).typed(note);
    assert_eq!(walk.app.journey.notes.get(question("Q8")), note);
    assert_eq!(walk.effects.last(), Some(&Effect::Save), "at every letter");
    assert_eq!(read_back(&walk).journey.notes.get(question("Q8")), note);
    // The screen beneath comes back as it was; the note is said there.
    let walk = walk.keys("Esc");
    assert_eq!(walk.app.screen, before.app.screen);
    assert!(
        walk.text().contains("Note : À voir dès mai :"),
        "{}",
        walk.text()
    );
    // Once more, one goes on at its end.
    let walk = walk.keys("F7").typed("fin").keys("F7");
    assert_eq!(
        walk.app.journey.notes.get(question("Q8")),
        format!("{note}fin")
    );
    assert_eq!(walk.app.screen, before.app.screen);
}

#[test]
fn a_note_never_counts() {
    let world = small_world();
    let before = Walk::new(&world).until_review();
    let (needs, origins) = derive(&before.app.journey.answers);
    let walk = Walk::new(&world)
        .until_review()
        .keys("Home n")
        .typed("Nextcloud, indispensable !")
        .keys("Esc");
    assert_eq!(walk.app.matched, before.app.matched);
    assert_eq!(derive(&walk.app.journey.answers), (needs, origins));
    assert_eq!(walk.app.journey.answers, before.app.journey.answers);
    assert!(walk.text().contains("Note : Nextcloud, indispensable !"));
}

#[test]
fn letters_that_do_something_elsewhere_are_typed() {
    let world = small_world();
    let all = "nqe rslu?«»@€’œ/[]{}";
    let walk = noting(Walk::new(&world)).typed(all);
    assert_eq!(walk.app.journey.notes.get(question("Q8")), all);
    let walk = walk.keys("F1");
    assert!(walk.text().contains("Suppr"), "{}", walk.text());
    let walk = walk.keys("Esc F2").typed("!");
    assert_eq!(
        walk.app.journey.notes.get(question("Q8")),
        format!("{all}!")
    );
    assert_eq!(walk.app.language, Language::English);
    let before = walk.app.journey.clone();
    let walk = walk.keys("Ctrl+C");
    assert_eq!(walk.app.journey, before);
    assert_eq!(walk.effects.last(), Some(&Effect::Interrupt));
}

#[test]
fn a_search_under_way_comes_back_after_its_note() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter Enter Enter DOODLE Down");
    let before = walk.app.screen.clone();
    let walk = walk.keys("F7").typed("pour les réunions").keys("Esc");
    assert_eq!(walk.app.screen, before);
    assert_eq!(
        walk.app.journey.notes.get(question("Q4")),
        "pour les réunions"
    );
}

#[test]
fn a_paste_comes_in_whole_and_is_saved_once() {
    let world = small_world();
    let letters = "é".repeat(500);
    let walk = pasted(noting(Walk::new(&world)), &letters);
    assert_eq!(walk.app.journey.notes.get(question("Q8")), letters);
    assert_eq!(walk.effects, [Effect::Save]);

    let hostile = "\u{1b}[2J\u{1b}]0;titre\u{7}\u{202e}un\r\n\tdeux\rtrois\u{9b}31m\u{0}";
    let walk = pasted(noting(Walk::new(&world)), hostile);
    let note = walk.app.journey.notes.get(question("Q8"));
    assert_eq!(note, " [2J ]0;titre un\n    deux\ntrois 31m ");
    read_back(&walk);
    assert!(
        !walk
            .text()
            .chars()
            .any(|one| one != '\n' && one.is_control())
    );
}

#[test]
fn what_does_not_fit_is_refused_whole_and_said() {
    let world = small_world();
    let walk = pasted(noting(Walk::new(&world)), &"a".repeat(MOST - 1));
    let walk = pasted(walk, "trop long");
    assert!(walk.effects.is_empty());
    assert!(
        walk.text().contains("rien n’a été ajouté"),
        "{}",
        walk.text()
    );
    let walk = walk.typed("b");
    assert!(!walk.text().contains("rien n’a été ajouté"));
    let walk = walk.typed("c");
    assert!(walk.text().contains("rien n’a été ajouté"));
    let note = walk.app.journey.notes.get(question("Q8"));
    assert_eq!(note.len(), MOST);
    assert!(note.ends_with("ab"));
}

#[test]
fn a_paste_elsewhere_is_typed_or_nothing() {
    let world = small_world();
    let walk = pasted(Walk::new(&world).keys("Enter"), "nqe\n");
    assert!(walk.effects.is_empty());
    let search = Walk::new(&world).keys("Enter Down Enter Enter Enter");
    let walk = pasted(search, "next\ncloud");
    let Screen::Question(state) = &walk.app.screen else {
        panic!("{:?}", walk.app.screen);
    };
    assert_eq!(state.typed, "next cloud");
}

#[test]
fn erasing_the_last_word_of_a_journey_is_saved_too() {
    let world = small_world();
    let mut walk = Walk::new(&world).keys("Enter n").typed("a");
    walk.effects.clear();
    let walk = walk.keys("Backspace");
    assert!(walk.app.journey.is_empty());
    assert_eq!(walk.effects, [Effect::Save]);
}

#[test]
fn the_cursor_is_on_the_cell_after_the_last_letter() {
    let world = small_world();
    let area = Rect::new(0, 0, 80, 24);
    for (typed, symbol, wide) in [
        ("dès", "s", 1),
        ("un\ndeux\ne\u{301}", "é", 1),
        ("日本", "本", 2),
        ("ça ira 👍🏽", "👍🏽", 2),
        (&"mot ".repeat(200), "t", 2),
        (&"x".repeat(75), "x", 1),
        (&"ligne\n".repeat(60), " ", 0),
    ] {
        let walk = noting(Walk::new(&world)).typed(typed);
        let cursor = walk.view(80, 24).cursor(area).unwrap();
        let frame = walk.frame(80, 24);
        let last = Position::new(cursor.x - wide, cursor.y);
        assert_eq!(frame[last].symbol(), symbol, "{typed:?}");
    }
}

#[test]
fn whatever_the_size_the_cursor_stays_in_view() {
    let world = small_world();
    let walk = noting(Walk::new(&world))
        .typed("Un mot assez long\n\net 日本語 ")
        .keys("Up");
    let walk = pasted(walk, &"https://hoster.example/".repeat(30)).keys("PageUp End");
    for (width, height) in [(24, 6), (24, 40), (60, 20), (120, 6), (120, 40)] {
        let area = Rect::new(0, 0, width, height);
        let mut walk = Walk {
            world: walk.world,
            app: walk.app.clone(),
            effects: Vec::new(),
        };
        walk.app.size = (width, height);
        for key in ["Down", "Up", "Left", "PageDown", "Home", "PageUp"] {
            walk = walk.keys(key);
            let cursor = walk.view(width, height).cursor(area);
            assert!(
                cursor.is_some_and(|cursor| area.contains(cursor)),
                "{key} {area}"
            );
        }
    }
    let mut small = walk;
    small.app.size = (10, 3);
    let before = small.app.clone();
    let small = pasted(small.typed("vu par personne").keys("Esc"), "non plus");
    assert_eq!(small.app, before);
}

#[test]
fn the_key_that_opened_a_note_leads_on_once_it_is_closed() {
    let world = small_world();
    // At the note alone, then beside options: nothing is ticked by going on.
    let walk = Walk::new(&world).keys("Enter Down Enter").edit("Q19");
    let walk = walk.keys("Enter").typed("fin").keys("Esc Enter");
    assert!(
        matches!(walk.app.screen, Screen::Review(_)),
        "{}",
        walk.text()
    );
    let walk = walk.edit("Q9").keys("End Up Up Up Enter");
    let walk = walk.typed("voir").keys("Esc Enter");
    assert!(
        matches!(walk.app.screen, Screen::Review(_)),
        "{}",
        walk.text()
    );
    let needs = walk.app.matched.needs.needs.iter();
    assert!(
        needs
            .map(|need| need.criterion.id)
            .all(|id| !id.starts_with("commitment"))
    );
}
