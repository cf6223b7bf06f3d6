//! The journey by its keys: key list in, state out.

use matou::locale::Language;
use matou::needs::Profile;
use matou::questionnaire::{Input, Origin, Position, questions};
use matou::tui::action::Action;
use matou::tui::app::{App, Effect};
use matou::tui::keymap::{self, Context};
use matou::tui::screen::{Screen, results::Item};
use matou::wording::find_option;
use serde_json::{Value as Json, json};

use crate::walk::{Walk, bundled_world, small_world};

/// The needs that follow from the answers, as a file would have them.
fn needs(walk: &Walk<'_>) -> Json {
    walk.app.matched.needs.to_json()["needs"].clone()
}

/// The id of the question on screen.
fn question<'a>(walk: &Walk<'a>) -> Option<&'a str> {
    match &walk.app.screen {
        Screen::Question(state) => Some(state.asked.id),
        _ => None,
    }
}

#[test]
fn a_small_association_states_its_needs_in_seven_questions() {
    let world = small_world();
    let walk = Walk::new(&world).until_review();
    let need = |criterion: &str, want: Json, importance: &str| json!({ "criterion": criterion, "want": want, "importance": importance });
    assert_eq!(
        needs(&walk),
        json!([
            need("audience.accepts", json!("association"), "indispensable"),
            need(
                "services.offer",
                json!({ "type": "file_sharing_suite", "software": "Nextcloud" }),
                "indispensable"
            ),
            need("services.offer", json!({ "type": "email" }), "desirable"),
            need(
                "place.region",
                json!({ "country": "FR", "region": "Bretagne" }),
                "important"
            ),
            need(
                "accompaniment.offer",
                json!(["migration", "training"]),
                "desirable"
            ),
            need("support.contact_hours", json!("office_hours"), "desirable"),
            need("support.channels", json!(["email", "phone"]), "important"),
        ])
    );
    let stated = &walk.app.matched.needs;
    assert_eq!(stated.profile, Some(Profile::SmallStructure));
    assert_eq!(
        (stated.kind, stated.accounts),
        (Some("association"), Some(10))
    );
    assert_eq!(walk.app.journey.position, Position::Review);
}

#[test]
fn every_answer_asks_to_be_saved() {
    let world = small_world();
    let mut walk = Walk::new(&world).keys("Enter");
    for keys in [
        "Down Enter",
        "Enter",
        "Enter",
        "nextcloud Enter",
        "Left",
        "Enter",
        "s",
    ] {
        let before = walk.effects.len();
        let answers = walk.app.journey.answers.clone();
        walk = walk.keys(keys);
        let asked = walk.effects[before..].contains(&Effect::Save);
        assert!(asked || walk.app.journey.answers == answers, "{keys}");
    }
}

#[test]
fn going_back_keeps_what_was_answered_and_never_leaves() {
    let world = small_world();
    let walk = Walk::new(&world).until_review();
    let answers = walk.app.journey.answers.clone();
    let walk = walk.keys("Esc Esc Esc Esc Esc Esc Esc Esc Esc Esc");
    assert_eq!(walk.app.journey.answers, answers);
    assert!(matches!(walk.app.screen, Screen::Welcome { .. }));
    assert!(!walk.effects.contains(&Effect::Quit));
}

#[test]
fn a_closed_branch_counts_nowhere_and_comes_back_whole() {
    let world = small_world();
    let walk = Walk::new(&world).until_review();
    let before = needs(&walk);
    let walk = walk.keys("Home Enter Up Enter");
    assert_eq!(walk.app.matched.needs.profile, Some(Profile::Individual));
    assert_eq!(walk.app.matched.needs.kind, None);
    assert_eq!(needs(&walk)[0]["want"], json!("individual"));
    assert!(
        walk.app
            .journey
            .asked()
            .iter()
            .all(|asked| !["Q2", "Q3"].contains(&asked.id))
    );
    let walk = walk.keys("Home Enter Down Enter");
    assert_eq!(needs(&walk), before);
}

#[test]
fn defaults_are_shown_as_defaults_until_somebody_answers() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Down Enter e");
    let origin = |walk: &Walk<'_>, criterion: &str| {
        let matched = &walk.app.matched;
        let index = matched
            .needs
            .needs
            .iter()
            .position(|need| need.criterion.id == criterion);
        index.map(|index| {
            (
                matched.origins[index].question.id,
                matched.origins[index].origin,
            )
        })
    };
    assert_eq!(
        origin(&walk, "work.arrangement"),
        Some(("Q11", Origin::Default))
    );
    assert_eq!(
        origin(&walk, "work.continuity"),
        Some(("Q11", Origin::Default))
    );
    assert_eq!(
        origin(&walk, "commitment.documents"),
        Some(("Q15", Origin::Default))
    );
    let walk = walk.edit("Q11");
    assert!(walk.text().contains("par défaut"));
    // "It does not matter" takes the wish back.
    let walk = walk.keys("Down Down Space Enter");
    assert_eq!(origin(&walk, "work.arrangement"), None);
    assert_eq!(
        origin(&walk, "work.continuity"),
        Some(("Q11", Origin::Answer))
    );
}

#[test]
fn passing_over_leaves_the_default_standing() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter Down Enter s s End Enter End Enter s s");
    assert_eq!(walk.app.journey.position, Position::Review);
    assert_eq!(
        needs(&walk)[1],
        json!({
            "criterion": "support.contact_hours",
            "want": "office_hours",
            "importance": "desirable",
        })
    );
    // A structure that does not say of which kind can use a hoster that accepts some kind.
    assert_eq!(needs(&walk)[0]["want"], json!(questions::STRUCTURES));
}

#[test]
fn arrows_change_how_much_a_wish_matters() {
    let world = small_world();
    let importance = |walk: &Walk<'_>| needs(walk)[0]["importance"].clone();
    let mut walk = Walk::new(&world).keys("Enter s End Enter End Enter Space");
    assert_eq!(question(&walk), Some("Q7"));
    for (key, expected) in [
        ("Right", "important"),
        ("Right", "indispensable"),
        ("Right", "indispensable"),
        ("Left", "important"),
        ("Left", "desirable"),
        ("Left", "desirable"),
    ] {
        walk = walk.keys(key);
        assert_eq!(importance(&walk), json!(expected), "{key}");
    }
}

#[test]
fn a_search_keeps_enter_for_what_it_found() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter s nextcl");
    assert_eq!(question(&walk), Some("Q4"));
    let walk = walk.keys("Enter");
    assert_eq!(question(&walk), Some("Q4"), "Enter keeps what was found");
    assert!(walk.text().contains("[x] Nextcloud"));
    let walk = walk.keys("partage Space de Space fichiers");
    let Screen::Question(state) = &walk.app.screen else {
        panic!("a question was expected")
    };
    assert_eq!(
        state.typed, "partage de fichiers",
        "a space is a letter while typing"
    );
    let before = walk.app.journey.clone();
    let walk = walk.keys("Esc zzzz Enter");
    assert_eq!(walk.app.journey, before, "nothing found is nothing kept");
    let walk = walk.keys("Esc");
    assert_eq!(question(&walk), Some("Q4"), "Escape clears what was typed");
    let walk = walk.keys("Enter");
    assert_eq!(question(&walk), Some("Q5"), "Enter goes on");
}

#[test]
fn letters_with_accents_and_the_erase_key_work_in_a_search() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter s VISIOCONFÉRENCE Backspace");
    let Screen::Question(state) = &walk.app.screen else {
        panic!("a question was expected")
    };
    assert_eq!(state.typed, "VISIOCONFÉRENC");
    assert!(walk.text().contains("visioconférence"));
}

#[test]
fn tab_goes_from_part_to_part() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter s End Enter End Enter s");
    assert_eq!(question(&walk), Some("Q8"));
    let selected = |walk: &Walk<'_>| walk.view(80, 24).selected;
    let walk = walk.keys("Tab");
    assert_eq!(selected(&walk), 3);
    let walk = walk.keys("Tab Tab");
    assert_eq!(selected(&walk), 13, "the line that passes over");
    let walk = walk.keys("Tab BackTab BackTab");
    assert_eq!(selected(&walk), 10);
}

#[test]
fn a_changed_answer_changes_the_results_at_once() {
    let world = small_world();
    let walk = Walk::new(&world).until_results();
    let first = |walk: &Walk<'_>| {
        let found = &walk.app.matched.ranking.proposed[0];
        world.name(found.standing.hoster).to_owned()
    };
    assert_eq!(first(&walk), "La Ruche (exemple)");
    // From the explanation of the first hoster, to the answer that made its first condition.
    let walk = walk.keys("Enter e");
    assert!(matches!(walk.app.screen, Screen::Review(_)));
    assert!(walk.text().contains("▸ Votre structure"));
    // No longer an association but a school: nobody documents that it accepts schools.
    let walk = walk.keys("Enter Down Down Down Down Enter r");
    assert!(matches!(walk.app.screen, Screen::Results(_)));
    assert_eq!(needs(&walk)[0]["want"], json!("school"));
    assert!(walk.text().contains("0 confirmé"));
}

#[test]
fn relaxations_lead_to_the_answer_they_are_about() {
    let world = small_world();
    let walk = Walk::new(&world)
        .until_results()
        .keys("Down Down Down Down Down Enter");
    assert_eq!(question(&walk), Some("Q2"));
    let walk = walk.keys("Esc");
    assert!(matches!(walk.app.screen, Screen::Results(_)));
}

#[test]
fn the_rest_of_a_long_group_is_one_key_away() {
    let world = bundled_world();
    let walk = Walk::new(&world).keys("Enter r");
    let more = |walk: &Walk<'_>| {
        let Screen::Results(state) = &walk.app.screen else {
            panic!("results were expected")
        };
        let items = matou::tui::screen::results::items(&walk.app, state);
        (
            items.len(),
            items.iter().position(|item| matches!(item, Item::More(..))),
        )
    };
    let (short, place) = more(&walk);
    let downs = vec!["Down"; place.unwrap()].join(" ");
    let walk = walk.keys(&downs).keys("Enter");
    let (long, _) = more(&walk);
    assert!(long > short + 50, "{short} lines, then {long}");
}

#[test]
fn help_and_language_leave_everything_in_its_place() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Down Enter Down");
    let before = walk.app.clone();
    let walk = walk.keys("F1 Down Down F1");
    assert_eq!(walk.app, before);
    let walk = walk.keys("l");
    assert_eq!(walk.app.language, Language::English);
    assert!(walk.text().contains("Your conditions"));
    let walk = walk.keys("F2");
    assert_eq!(walk.app, before);
}

#[test]
fn silence_can_be_counted_as_not_met_and_back() {
    let world = small_world();
    let walk = Walk::new(&world).until_results();
    let before = walk.app.clone();
    let walk = walk.keys("u");
    assert_eq!(walk.app.matched.ranking.proposed.len(), 1);
    assert_eq!(walk.app.matched.ranking.excluded.len(), 4);
    assert!(
        walk.keys("End Up Up Up Up")
            .text()
            .contains("non documenté")
    );
    let walk = Walk {
        world: &world,
        app: before.clone(),
        effects: Vec::new(),
    }
    .keys("u u");
    // Both are steps that can be taken back.
    let history = before.history.clone();
    assert_eq!(walk.app.history.steps().0, history.steps().0 + 2);
    assert_eq!(
        App {
            history,
            ..walk.app
        },
        before
    );
}

#[test]
fn the_neighbours_of_a_hoster_are_one_key_away() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Enter Right");
    assert!(walk.text().contains("matou · Le Phare (exemple)"));
    let walk = walk.keys("Left Left");
    assert!(walk.text().contains("matou · La Ruche (exemple)"));
}

#[test]
fn what_people_type_for_email_finds_email_first() {
    let world = bundled_world();
    let services = questions::find("Q4").unwrap().field("services").unwrap();
    for typed in ["mail", "e-mail", "courriel", "Email", "boite mail"] {
        let found = world.search(services, typed);
        let first = found.first().map(|choice| choice.value.as_str());
        assert_eq!(first, Some("email"), "{typed}");
    }
    for (typed, wanted) in [
        ("Doodle", "poll_date"),
        ("google drive", "file_sharing_suite"),
        ("mot de passe", "password_manager"),
        ("visio", "video_conference"),
    ] {
        let found = world.search(services, typed);
        let first = found.first().map(|choice| choice.value.as_str());
        assert_eq!(first, Some(wanted), "{typed}");
    }
}

#[test]
fn a_pasted_text_is_typed_in_a_search_and_does_nothing_elsewhere() {
    let pasted = "partage\nde fichiers\u{1b}[2J \r\n";
    let letters: String = keymap::paste(Context::Search, pasted)
        .into_iter()
        .map(|action| match action {
            Action::Type(letter) => letter,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(letters, "partage de fichiers [2J");
    for context in Context::ALL
        .into_iter()
        .filter(|context| !context.takes_letters())
    {
        assert!(keymap::paste(context, pasted).is_empty(), "{context:?}");
    }
}

#[test]
fn every_question_has_its_words_in_both_languages() {
    let mut missing = Vec::new();
    for locale in Language::ALL.map(matou::locale::Locale::new) {
        for question in questions::QUESTIONS {
            let key = question.key();
            let mut keys = vec![key.clone(), format!("{key}.why"), format!("{key}.short")];
            keys.extend(
                question
                    .fields
                    .iter()
                    .map(|field| format!("{key}-{}", field.id)),
            );
            if question
                .fields
                .iter()
                .any(|field| field.input.is_searched())
            {
                keys.push(format!("{key}.search"));
            }
            missing.extend(
                keys.into_iter()
                    .filter(|key| locale.find_text(key).is_none()),
            );
            for field in question.fields {
                let (Input::One(options) | Input::Many(options)) = field.input else {
                    continue;
                };
                for option in options {
                    if find_option(&locale, question, field, option).is_none() {
                        missing.push(format!("{key}-{}.{option}", field.id));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn passing_over_undoes_nothing_that_was_chosen() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter s End Enter End Enter Space Down Space");
    let chosen = walk.app.journey.answers.clone();
    let walk = walk.keys("s");
    assert_eq!(walk.app.journey.answers, chosen);
    assert_eq!(question(&walk), Some("Q8"));
}

#[test]
fn an_option_that_was_gone_to_is_taken_before_going_on() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter s End Enter End Enter s Down Enter");
    assert_eq!(question(&walk), Some("Q8"), "the choice is shown first");
    assert!(walk.text().contains("(•) Le soir et le week-end aussi"));
    assert!(matches!(walk.keys("Enter").app.screen, Screen::Review(_)));
}

#[test]
fn the_review_leads_back_to_where_somebody_came_from() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("Enter");
    let before = walk.app.screen.clone();
    let walk = walk.keys("e Esc");
    assert_eq!(walk.app.screen, before);
    // From the results themselves, the review is the step before: Escape leads on to the questions.
    let back = Walk::new(&world).until_results().keys("Esc Esc");
    assert_eq!(question(&back), Some("Q8"));
    // However often somebody looks, the way back stays short.
    let walk = walk.keys("e Enter e Enter e Enter Esc Esc");
    assert_eq!(walk.app.screen, before);
}

#[test]
fn a_hoster_that_has_closed_shows_what_documents_it() {
    let world = small_world();
    let walk = Walk::new(&world).until_results().keys("End Up Enter");
    assert!(walk.text().contains("  ancien.example/fermeture · 2023"));
    let whole = walk.again().keys("Enter");
    assert!(whole.text().contains("https://ancien.example/fermeture"));
    assert_eq!(whole.keys("Enter").app, walk.app);
    let walk = walk.keys("Left Right");
    assert!(
        walk.text().contains("matou · Ancien (exemple)"),
        "closed hosters have neighbours too"
    );
}

#[test]
fn every_open_wish_is_a_question_even_for_the_first_hoster() {
    let world = small_world();
    let walk = Walk::new(&world).keys("Enter s wiki Enter Left Enter End Enter s s");
    let walk = walk.keys("r Enter End");
    assert!(walk.text().contains("wiki ?"), "{}", walk.text());
    // The question leads to the need that it is about.
    let walk = walk.keys("Enter");
    assert!(
        walk.text().contains("▸ Non documenté : wiki"),
        "{}",
        walk.text()
    );
}
