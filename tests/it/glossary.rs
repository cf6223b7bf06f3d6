//! The glossary: its terms, the word that it opens at, and the way back.

use matou::glossary::{Glossary, TERMS};
use matou::locale::Language;
use matou::tui::screen::Screen;

use crate::support::{assert_none_wrong, locales, project_files};
use crate::walk::{Walk, bundled_world, small_world};

/// The id of the selected term.
fn term(walk: &Walk<'_>) -> Option<&'static str> {
    match &walk.app.screen {
        Screen::Glossary(state) => state.term(walk.world, walk.app.language),
        _ => None,
    }
}

#[test]
fn every_term_has_its_words_and_each_of_its_forms_finds_it() {
    let mut wrong = Vec::new();
    for locale in &locales() {
        let language = locale.language().code();
        let glossary = Glossary::new(locale);
        for id in TERMS {
            let key = format!("glossary-{id}");
            let Some(name) = locale.find_text(&key) else {
                wrong.push(format!("{language} {key}: no name"));
                continue;
            };
            if locale.find_text(&format!("{key}.text")).is_none() {
                wrong.push(format!("{language} {key}: no text"));
            }
            let forms = locale.find_text(&format!("{key}.forms"));
            for form in forms.iter().flat_map(|forms| forms.split(',')) {
                let found = glossary.find(form);
                if found != [*id] {
                    wrong.push(format!("{language} {key}: {form} finds {found:?}"));
                }
            }
            if !glossary.find(&name).contains(id) {
                wrong.push(format!("{language} {key}: its name does not find it"));
            }
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn no_term_of_the_sentence_files_is_forgotten() {
    let files = project_files("data/locales", "glossary.ftl");
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|(_, text)| text.split("\nglossary-").skip(1))
        .filter(|message| message.contains("\n    .forms"))
        .filter_map(|message| message.split(" = ").next())
        .filter(|id| !TERMS.contains(id))
        .map(str::to_owned)
        .collect();
    assert_none_wrong(&wrong);
}

#[test]
fn it_opens_at_the_word_of_the_selected_line() {
    let world = small_world();
    let contact = || Walk::new(&world).keys("Enter Down Enter Enter Enter Enter Enter Enter");
    // The option says what it asks of people.
    assert_eq!(term(&contact().keys("Down g")), Some("on-call"));
    assert!(contact().keys("Down g").text().contains("▸ Astreinte"));
    // A page about breakdowns is an option further down.
    let news = contact().keys("Tab Tab g");
    assert_eq!(term(&news), Some("status-page"));
    // A hoster of the results shows its points.
    let results = || Walk::new(&world).until_results();
    assert_eq!(term(&results().keys("g")), Some("points"));
    // What a condition less would bring.
    assert_eq!(term(&results().keys("End Up Up Up g")), Some("importance"));
}

#[test]
fn it_opens_at_the_word_of_an_explanation() {
    let world = small_world();
    let explained = |keys: &str| {
        let walk = Walk::new(&world).until_results().keys("Down Enter");
        term(&walk.keys(keys).keys("g"))
    };
    // A condition to confirm, then what is offered of the accompaniment and what is not documented of it.
    assert_eq!(explained("Down"), Some("undocumented"));
    assert_eq!(explained("Down Down Down Down"), Some("migration"));
}

#[test]
fn it_opens_at_the_documents_that_are_asked_for() {
    let world = bundled_world();
    let documents = || Walk::new(&world).keys("Enter Down Down Enter").edit("Q15");
    for (keys, expected) in [
        ("Down Down", "dpa"),
        ("Down Down Down", "procurement"),
        ("Down Down Down Down", "reversibility"),
    ] {
        assert_eq!(term(&documents().keys(keys).keys("g")), Some(expected));
    }
}

#[test]
fn every_screen_comes_back_exactly() {
    let world = small_world();
    for keys in [
        "",
        "Enter Down",
        "Enter s",
        "Enter s nextcl",
        "Enter r",
        "Enter e Down",
        "Enter r Down Enter",
        "F1 Down",
    ] {
        let walk = Walk::new(&world).keys(keys);
        let before = walk.app.clone();
        let opened = walk.keys("F6 Down Down");
        assert!(matches!(opened.app.screen, Screen::Glossary(_)), "{keys}");
        for close in ["Esc", "Enter", "g", "F6"] {
            let walk = Walk::new(&world).keys(keys).keys("F6 End").keys(close);
            assert_eq!(walk.app, before, "{keys}, {close}");
        }
    }
}

#[test]
fn keys_and_words_do_not_pile_up() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Down");
    let before = walk.app.clone();
    let walk = walk.keys("g F1 g F1 g F1 g F1 F1 g");
    assert_eq!(walk.app, before);
    let walk = walk.keys("F1 g F1 g F1 g F1 g");
    assert!(matches!(walk.app.screen, Screen::Glossary(_)));
    let walk = walk.keys("Esc Esc");
    assert_eq!(walk.app, before);
}

#[test]
fn the_selected_term_stays_selected_in_the_other_language() {
    let world = small_world();
    let walk = Walk::new(&world).keys("g End Up Up");
    let (before, selected) = (walk.app.clone(), term(&walk));
    let walk = walk.keys("l");
    assert_eq!(walk.app.language, Language::English);
    assert_eq!(term(&walk), selected);
    let walk = walk.keys("F1 l Esc");
    assert_eq!(walk.app, before);
}

#[test]
fn every_term_can_be_read_whole_where_the_screen_is_small() {
    let world = small_world();
    let mut wrong = Vec::new();
    for (columns, rows) in [(80, 24), (60, 20)] {
        for language in Language::ALL {
            let mut walk = Walk::new(&world).keys("g");
            walk.app.language = language;
            for _ in TERMS {
                let view = walk.view(columns, rows);
                let selected = view.entries.iter().filter(|entry| entry.selectable);
                let lines = selected.clone().nth(view.selected).unwrap().lines.len();
                // The title, two rules, the head with the line after it, and the footer take six rows.
                if lines > usize::from(rows) - 6 {
                    wrong.push(format!(
                        "{:?} at {columns}×{rows}: {lines} lines",
                        term(&walk)
                    ));
                }
                walk = walk.keys("Down");
            }
        }
    }
    assert_none_wrong(&wrong);
}
