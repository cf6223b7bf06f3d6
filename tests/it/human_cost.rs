//! The human cost beside the demand, as it is shown: every figure of the domain's section 5, in both languages,
//! with counts that are made here once more, straight from the catalogue's file.

mod figures;

use matou::locale::{Language, Locale};
use matou::questionnaire::{Input, questions};
use matou::tui::screen::Screen;
use matou::tui::world::World;
use matou::wording::find_option;
use regex::Regex;
use serde_json::Value as Json;

use crate::support::assert_none_wrong;
use crate::walk::{Walk, bundled_world, symbols};
use figures::FIGURES;

/// The questions that show what a demand asks of people.
const COSTLY: [&str; 4] = ["Q8", "Q9", "Q10", "Q12"];

/// A large structure that asks for everything, and hopes for everything, at one of these questions.
fn at<'a>(world: &'a World, language: Language, id: &str) -> Walk<'a> {
    let mut walk = Walk::new(world).keys("Enter Down Down Enter");
    walk.app.language = language;
    walk = walk.edit("Q9").tick("wait", "hours").edit("Q10");
    for hope in [
        "obligation",
        "hierarchy",
        "continuity",
        "reassurance",
        "habit",
    ] {
        walk = walk.tick("hope", hope);
    }
    walk.edit(id)
}

/// Words without line breaks, no-break spaces and the blanks between them.
fn flat<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<&str> = lines.flat_map(|line| line.split([' ', '\u{a0}'])).collect();
    let words = words.into_iter().filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What stands beside the selected option, read in the frame: at its side where there is room, under it else.
fn beside(walk: &Walk<'_>, width: u16, height: u16) -> Result<String, String> {
    let view = walk.view(width, height);
    let selected = view
        .entries
        .iter()
        .filter(|entry| entry.selectable)
        .nth(view.selected);
    let wanted = if width >= 76 {
        &view.aside
    } else {
        &selected.unwrap().lines
    };
    let wanted: Vec<String> = wanted
        .iter()
        .map(|line| line.to_string().trim().to_owned())
        .collect();
    let frame = symbols(&walk.frame(width, height));
    let missing = wanted.iter().find(|line| {
        let shown = |row: &str| {
            // Beside the list, the line ends the row; the list shows marks of scrolling after it.
            let row = row.trim_end_matches(['↑', '↓', ' ']);
            row.ends_with(line.trim_end())
        };
        !frame.lines().any(shown)
    });
    match missing {
        Some(missing) => Err(format!("not in view: {missing:?}\n{frame}")),
        None => Ok(flat(wanted.iter().map(String::as_str))),
    }
}

/// Every option with a cost: question, field, option.
fn costly() -> Vec<(&'static str, &'static str, &'static str)> {
    let mut costly = Vec::new();
    for question in questions::QUESTIONS {
        for field in question.fields.iter().filter(|field| field.cost.is_some()) {
            let (Input::One(options) | Input::Many(options)) = field.input else {
                panic!("{} has no options", field.id)
            };
            costly.extend(
                options
                    .iter()
                    .map(|option| (question.id, field.id, *option)),
            );
        }
    }
    costly
}

#[test]
fn the_questions_about_availability_show_what_they_ask_of_people() {
    let mut shown: Vec<&str> = costly()
        .into_iter()
        .map(|(question, _, _)| question)
        .collect();
    shown.sort_unstable();
    shown.dedup();
    let mut expected = COSTLY;
    expected.sort_unstable();
    assert_eq!(shown, expected);
}

#[test]
fn every_figure_of_the_domain_is_on_screen() {
    let world = bundled_world();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for id in COSTLY {
            let walk = at(&world, language, id);
            for (_, field, option, french, english) in FIGURES.iter().filter(|shown| shown.0 == id)
            {
                let there = walk.again().select(field, option);
                let expected = match language {
                    Language::French => french,
                    Language::English => english,
                };
                for (width, height) in [(80, 24), (60, 20)] {
                    match beside(&there, width, height) {
                        Ok(said) => wrong.extend(
                            expected
                                .iter()
                                .filter(|figure| !said.contains(**figure))
                                .map(|figure| format!("{option}: no {figure:?} in {said:?}")),
                        ),
                        Err(why) => wrong.push(format!("{option}: {why}")),
                    }
                }
            }
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn every_panel_fits_whole_whatever_is_asked() {
    let world = bundled_world();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (id, field, option) in costly() {
            let there = at(&world, language, id).select(field, option);
            let chosen = there.keys("Space");
            let indispensable = chosen.again().keys("Right Right");
            for walk in [&chosen, &indispensable] {
                for (width, height) in [(80, 24), (60, 20)] {
                    if let Err(why) = beside(walk, width, height) {
                        wrong.push(format!("{id} {field} {option}: {why}"));
                    }
                }
            }
        }
    }
    assert_none_wrong(&wrong);
}

/// The catalogue that comes with the program, as JSON: its hosters that have not closed.
fn catalogue() -> Vec<Json> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/catalogue.json"))
        .unwrap();
    let file: Json = serde_json::from_str(&text).unwrap();
    let hosters = file["hosters"].as_array().unwrap().iter();
    hosters
        .filter(|hoster| value(hoster, "identity.status") != "closed")
        .cloned()
        .collect()
}

/// The value that the most recent claim gives; of two of the same date, the last one.
fn value(hoster: &Json, criterion: &str) -> Json {
    let claims = hoster["facts"][criterion].as_array();
    let claims = claims.into_iter().flatten();
    let latest = claims.max_by_key(|claim| claim["seen"].as_str().map(str::to_owned));
    latest.map_or(Json::Null, |claim| claim["value"].clone())
}

/// Counts who documents something: how many meet it, how many say nothing, how many volunteers do not meet it.
fn count(criterion: &str, meets: impl Fn(&Json) -> bool) -> (usize, usize, usize) {
    let (mut met, mut unsaid, mut volunteers) = (0, 0, 0);
    for hoster in catalogue() {
        match value(&hoster, criterion) {
            Json::Null => unsaid += 1,
            value if meets(&value) => met += 1,
            _ => volunteers += usize::from(value(&hoster, "work.arrangement") == "volunteer"),
        }
    }
    (met, unsaid, volunteers)
}

#[test]
fn the_catalogue_is_counted_as_its_file_says() {
    let world = bundled_world();
    let rota = catalogue()
        .iter()
        .filter(|hoster| value(hoster, "work.paid_people").as_u64() >= Some(4))
        .count();
    assert!(rota > 0, "nobody documents four paid people");
    let days = |most: f64| move |value: &Json| value.as_f64().is_some_and(|days| days <= most);
    let hours = |value: &Json| value["hours"].as_f64().is_some_and(|hours| hours <= 8.0);
    let cases = [
        (
            "Q8",
            "hours",
            "office_hours",
            count("support.contact_hours", |value| {
                value == "office_hours" || value == "extended"
            }),
            false,
        ),
        (
            "Q8",
            "hours",
            "extended",
            count("support.contact_hours", |value| value == "extended"),
            true,
        ),
        (
            "Q9",
            "intervention",
            "working_day",
            count("commitment.intervention", hours),
            false,
        ),
        (
            "Q9",
            "budget",
            "days_4",
            count("commitment.interruption", days(3.65)),
            false,
        ),
        (
            "Q9",
            "budget",
            "days_36",
            count("commitment.interruption", days(36.5)),
            false,
        ),
        (
            "Q9",
            "wait",
            "sunday",
            count("work.on_call", |value| {
                value == "rota" || value == "informal"
            }),
            true,
        ),
    ];
    for (id, field, option, (met, unsaid, volunteers), on_call) in cases {
        let walk = at(&world, Language::French, id).select(field, option);
        let mild = beside(&walk, 80, 24).unwrap();
        let mut expected = vec![
            format!("le documentent : {met} "),
            format!("n’en disent pas assez : {unsaid} "),
            "bénévoles écartés : 0".to_owned(),
        ];
        if volunteers > 0 {
            expected.push(format!("qui y perdraient des points : {volunteers}"));
        }
        if on_call {
            expected.push(format!("documentent 4 personnes rémunérées : {rota}"));
        }
        for expected in expected {
            assert!(
                mild.contains(&expected),
                "{option}: no {expected:?} in {mild}"
            );
        }
        let firm = walk.keys("Space Right Right");
        let firm = beside(&firm, 80, 24).unwrap();
        let expected = format!("bénévoles que cela écarte : {volunteers}");
        assert!(
            firm.contains(&expected),
            "{option}: no {expected:?} in {firm}"
        );
    }
}

#[test]
fn at_least_one_demand_is_met_and_one_sets_volunteers_aside() {
    // Otherwise the counts above would compare nothing with nothing.
    let (met, _, volunteers) = count("support.contact_hours", |value| value != "best_effort");
    assert!(met > 0 && volunteers > 0, "{met} {volunteers}");
}

#[test]
fn no_option_is_called_by_the_word_that_sells_availability() {
    let sold = Regex::new(r"(?i)\bSLA\b|service.level").unwrap();
    let mut wrong = Vec::new();
    for locale in Language::ALL.map(Locale::new) {
        for question in questions::QUESTIONS {
            let key = question.key();
            let mut said = vec![locale.text(&key), locale.text(&format!("{key}.short"))];
            for field in question.fields {
                said.push(locale.text(&format!("{key}-{}", field.id)));
                if let Input::One(options) | Input::Many(options) = field.input {
                    said.extend(
                        options
                            .iter()
                            .filter_map(|option| find_option(&locale, question, field, option)),
                    );
                }
            }
            wrong.extend(said.into_iter().filter(|words| sold.is_match(words)));
        }
    }
    assert_none_wrong(&wrong);
}

#[test]
fn the_full_path_leads_to_each_of_them() {
    let world = bundled_world();
    let mut walk = Walk::new(&world).keys("Enter Down Down Enter F5");
    let mut passed = Vec::new();
    while let Screen::Question(state) = &walk.app.screen {
        passed.push(state.asked.id);
        walk = match state.asked.id {
            "Q9" => walk.tick("wait", "hours").keys("Enter"),
            _ if state.is_searching() => walk.keys("End Enter"),
            _ => walk.keys("s"),
        };
    }
    for id in COSTLY {
        assert!(passed.contains(&id), "{id} is not among {passed:?}");
    }
    let all = questions::QUESTIONS.len();
    assert_eq!(
        passed.len(),
        all - 1,
        "all but Q1, which was answered first"
    );
}
