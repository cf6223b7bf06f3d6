//! What every screen looks like: snapshots with styles and cursor, and every size from 0×0 to 120×40.

use matou::declaration::Draft;
use matou::locale::{Language, Sentence};
use matou::session::{Kept, Listing, Made, Restored, Session, Store};
use matou::tui::action::Action;
use matou::tui::app::{App, Saving};
use matou::tui::keymap;
use matou::tui::screen::{self, Screen, declare, own};
use matou::tui::theme::Theme;
use matou::tui::view::View;
use matou::tui::view::{LEAST_HEIGHT, LEAST_WIDTH};
use matou::tui::world::World;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;
use regex::bytes::Regex;

use crate::walk::{Walk, draw, small_world, styles, symbols};

/// Every screen, by name, with a way to reach it.
fn screens(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let walk = || Walk::new(world);
    let question = |keys: &str| walk().keys("Enter Down Enter").keys(keys);
    let mut screens = vec![
        ("welcome", walk()),
        ("welcome_resume", resumable(world)),
        ("q1_profile", walk().keys("Enter Down Down")),
        ("q2_kind", question("")),
        ("q3_accounts", question("Enter")),
        ("q4_services", question("Enter Enter")),
        ("q4_typed", question("Enter Enter DOODLE")),
        ("q4_nothing_found", question("Enter Enter xyzxyz")),
        (
            "q4_chosen",
            question("Enter Enter nextcloud Enter courriel Enter Left"),
        ),
        ("q5_place", question("Enter Enter Enter bret Enter Right")),
        (
            "q7_accompaniment",
            question("Enter Enter Enter Enter Space"),
        ),
        ("q8_contact", question("Enter Enter Enter Enter Enter Down")),
        ("note", noted(question("Enter Enter Enter Enter Enter n"))),
        (
            "q8_noted",
            noted(question("Enter Enter Enter Enter Enter n")).keys("Esc"),
        ),
        (
            "review_noted",
            noted(walk().until_review().keys("Home Down n")).keys("Esc"),
        ),
        ("review", walk().until_review()),
        ("review_large", walk().keys("Enter Down Down Enter e")),
        (
            "q11_from_review",
            walk().keys("Enter Down Down Enter").edit("Q11"),
        ),
        ("results", walk().until_results()),
        ("results_end", walk().until_results().keys("End")),
        ("results_weighed", walk().until_results().keys("Down Left")),
        ("results_by_name", walk().until_results().keys("o o o")),
        (
            "results_undone",
            walk().until_results().keys("Tab Tab Left z"),
        ),
        ("results_strict", walk().until_results().keys("u")),
        ("results_without_needs", walk().keys("Enter r")),
        ("explanation", walk().until_results().keys("Enter")),
        (
            "explanation_detail",
            walk().until_results().keys("Enter Down Down Down Enter"),
        ),
        (
            "explanation_to_confirm",
            walk().until_results().keys("Down Enter End"),
        ),
        (
            "explanation_set_aside",
            walk().until_results().keys("End Up Up Enter Down Enter"),
        ),
        (
            "explanation_closed",
            walk().until_results().keys("End Up Enter"),
        ),
        (
            "explanation_closed_detail",
            walk().until_results().keys("End Up Enter Enter"),
        ),
        ("sessions", kept(world).keys("Down Enter Down")),
        (
            "sessions_delete",
            kept(world).keys("Down Enter Down Delete"),
        ),
        ("name", kept(world).keys("Down Enter m")),
        ("changes", older(world).keys("Enter")),
        ("help_question", question("F1")),
        ("help_results", walk().until_results().keys("F1 Down")),
        ("glossary", question("Enter Enter Enter Enter Enter Down g")),
        ("glossary_end", walk().until_results().keys("g End")),
        ("weigh", walk().until_review().keys("p")),
        (
            "weigh_moved",
            walk().until_review().keys("p Left Down Left Left"),
        ),
        ("workshop_people", group(world)),
        ("workshop_turn", group(world).keys("Home Enter Down Down")),
        ("workshop_remove", group(world).keys("Home Down Delete")),
        ("workshop_together", group(world).keys("End Up Enter Down")),
        (
            "workshop_settled",
            group(world).keys("End Up Enter Enter End Up Enter"),
        ),
        (
            "results_workshop",
            group(world).keys("End Up Enter End Up Enter Enter End"),
        ),
    ];
    screens.extend(contrasts(world).into_iter().chain(robustness(world)));
    screens.extend(full_path(world).into_iter().chain(declared(world)));
    screens.extend(side_by_side(world).into_iter().chain(browsing(world)));
    screens
}

/// The catalogue and a card of it.
fn browsing(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let browsed = |keys: &str| Walk::new(world).browse().keys(keys);
    vec![
        ("browse", browsed("")),
        ("browse_typed", browsed("nextcl Down")),
        ("browse_words", browsed("drive Space bret")),
        ("browse_nothing_found", browsed("xyzxyz")),
        (
            "browse_filtered",
            browsed("Tab Tab Enter Down Down Enter Esc"),
        ),
        ("filters", browsed("Tab")),
        (
            "filters_chosen",
            browsed("Tab Tab Enter Down Down Enter Enter"),
        ),
        ("card", browsed("Enter")),
        ("card_opened", browsed("Enter Down o")),
        (
            "card_sources",
            browsed("Enter Tab Tab Tab Tab Tab Enter Down"),
        ),
        ("card_silent", browsed("Enter Down Down Down")),
        ("card_closed", browsed("ancien Enter")),
        ("own_add", browsed("Potager F8 Enter").typed("https://")),
        (
            "own_claim",
            browsed("phare Enter Down Down a").typed("Accueil le jeudi"),
        ),
        ("own_claim_long", browsed("phare Enter Tab a")),
        ("own_remove", removing(browsed("phare Enter"))),
    ]
}

/// The same walk, where something of one's own is about to be taken out.
fn removing(mut walk: Walk<'_>) -> Walk<'_> {
    let removal = own::Removal {
        change: matou::catalogue::Change::RemoveHoster {
            hoster: "le-phare-exemple".into(),
        },
        back: matou::catalogue::Change::Add(Vec::new()),
        what: Sentence::new("own-remove-all").with("name", "Le Phare (exemple)"),
    };
    walk.app.screen = Screen::Own(own::State {
        stage: own::Stage::Removing(removal.into()),
        selected: 0,
        under: Box::new(walk.app.screen.clone()),
    });
    walk
}

/// What holds with other weights, and what is tried.
fn robustness(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let opened = || Walk::new(world).until_results().keys("b").drawn(2_000);
    vec![
        (
            "results_drawn",
            Walk::new(world).until_results().drawn(2_000),
        ),
        ("robustness", opened()),
        (
            "robustness_drawing",
            Walk::new(world).until_results().keys("b"),
        ),
        ("robustness_detail", opened().keys("Enter")),
        ("robustness_end", opened().keys("End")),
        (
            "robustness_tried",
            opened().keys("End Enter").drawn(2_000).keys("Home"),
        ),
        (
            "robustness_without_needs",
            Walk::new(world).keys("Enter r b").drawn(2_000),
        ),
    ]
}

/// One hoster rather than another.
fn contrasts(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let results = |keys: &str| Walk::new(world).until_results().keys(keys);
    vec![
        ("contrast", results("Enter v")),
        ("contrast_detail", results("Enter v Home Enter Down")),
        ("contrast_turning", results("Down v End Enter")),
        ("contrast_set_aside", results("Down Down Down v")),
        ("contrast_without_needs", Walk::new(world).keys("Enter r v")),
    ]
}

/// Hosters side by side.
fn side_by_side(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let results = || Walk::new(world).until_results();
    let four = || results().keys("Space Down Space Down Space End Up Space c");
    vec![
        ("results_marked", results().keys("Space Down Space")),
        ("compare", results().keys("Space Down Space c")),
        ("compare_four", four().keys("Right Down Down")),
        (
            "compare_detail",
            results().keys("Down Down Enter c Down Down Down Enter Down"),
        ),
        (
            "compare_without_needs",
            Walk::new(world).keys("Enter r Down Down c"),
        ),
    ]
}

/// A hoster describes itself.
fn declared(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let opening = || Walk::new(world).welcome("welcome-declare");
    let named = || {
        opening()
            .typed("Le Potager numérique")
            .keys("Enter")
            .typed("https://potager.example/")
            .keys("Enter Enter")
    };
    let family = |place: usize, keys: &str| {
        named()
            .keys(&"Down ".repeat(place))
            .keys("Enter")
            .keys(keys)
    };
    let filled = || {
        family(3, "Space Tab")
            .typed("0")
            .keys("Tab Tab Tab Space Esc")
            .keys("Home Down Down Enter")
            .typed("nextcloud")
            .keys("Enter")
            .typed("courriel")
            .keys("Enter Esc")
    };
    let drafts = || {
        let mut walk = Walk::new(world);
        let declaration = filled().app.declaring.unwrap().declaration;
        let draft = |name: &str, declaration| Draft {
            path: format!("/declarations/{name}").into(),
            declaration,
        };
        walk.app.drafts = vec![
            draft("le-potager-numerique.json", Some(declaration)),
            draft("notes.json", None),
        ]
        .into();
        walk.welcome("welcome-declare")
    };
    vec![
        ("declare_opening", opening()),
        ("declare_known", opening().typed("Le Phare (exemple)")),
        ("declare_families", named().keys("Down Down")),
        ("declare_filled", filled()),
        ("declare_drafts", drafts()),
        ("declare_drafts_delete", drafts().keys("Delete")),
        ("declare_preview", filled().keys("End Up Enter")),
        ("declare_preview_end", filled().keys("End Up Enter End")),
        ("declare_written", shown(filled(), declare::Stage::Written)),
        ("claim_word", family(3, "")),
        ("claim_set", family(5, "Tab Space Down Space Space")),
        ("claim_line", family(0, "Tab Tab Tab").typed("potager")),
        (
            "claim_services",
            family(2, "")
                .typed("nextcloud")
                .keys("Enter")
                .typed("wiki")
                .keys("Enter Down Down"),
        ),
        ("claim_search", family(2, "").typed("part")),
        (
            "claim_country",
            family(9, "").typed("bel").keys("Enter Down"),
        ),
        ("claim_interruption", family(6, "Down Down").typed("7,3")),
        ("claim_gtr", family(6, "Tab Tab Down Down").typed("4")),
        (
            "claim_gti",
            family(6, "Tab Down Down")
                .typed("8")
                .keys("Down Down Down Space"),
        ),
        (
            "claim_backups",
            family(6, "Tab Tab Tab Tab Space Down Down Down Down Space"),
        ),
        ("claim_cleared", family(3, "Space Delete")),
        (
            "claim_note",
            family(3, "Space End Up").typed("à relire en mai"),
        ),
    ]
}

/// The same walk, at a stage that the disk leads to.
fn shown(mut walk: Walk<'_>, stage: declare::Stage) -> Walk<'_> {
    let declaring = walk.app.declaring.as_mut().unwrap();
    declaring.handed_over = Some("/home/camille/matou-le-potager-numerique.json".into());
    walk.app.screen = Screen::Declare(declare::State { stage, selected: 0 });
    walk
}

/// What the full path adds.
fn full_path(world: &World) -> Vec<(&'static str, Walk<'_>)> {
    let question = |keys: &str| Walk::new(world).keys("Enter Down Enter").keys(keys);
    vec![
        ("q6_digital", question("").edit("Q6").keys("Down")),
        ("q9_monday", question("").edit("Q9").tick("wait", "monday")),
        ("q9_hours", strict(world)),
        (
            "q9_budget",
            strict(world).tick("budget", "days_36").keys("Right"),
        ),
        ("q9_gti", strict(world).tick("intervention", "every_day")),
        ("q9_gtr", strict(world).tick("recovery", "night_and_day")),
        ("q9_credit", strict(world).select("compensation", "credit")),
        ("q10_continuity", hoping(world)),
        ("q10_uncounted", hoping(world).tick("hope", "continuity")),
        (
            "q10_habit",
            hoping(world).tick("hope", "habit").tick("habit", "wait"),
        ),
        ("q12_protections", strict(world).edit("Q12")),
        ("q13_governance", question("").edit("Q13").keys("Space")),
        ("q16_backups", question("").edit("Q16").keys("Space")),
        (
            "q17_amount",
            question("Enter Down Enter")
                .edit("Q17")
                .keys("Space Tab")
                .typed("1200"),
        ),
        (
            "q17_silent",
            question("").edit("Q17").keys("Space i e Enter"),
        ),
        ("q19_note", question("").edit("Q19")),
        ("review_full", hoping(world).keys("F5 F3 Home Down Down")),
        (
            "review_closed",
            hoping(world)
                .edit("Q17")
                .keys("d")
                .edit("Q7")
                .keys("Space d")
                .edit("Q9")
                .tick("wait", "monday")
                .keys("F3 End Up"),
        ),
    ]
}

/// A small association that cannot wait, at Q9.
fn strict(world: &World) -> Walk<'_> {
    let walk = Walk::new(world).keys("Enter Down Enter Enter").edit("Q9");
    walk.tick("wait", "hours")
}

/// The same, which hopes for continuity and for backups.
fn hoping(world: &World) -> Walk<'_> {
    let walk = strict(world).edit("Q10").tick("hope", "continuity");
    walk.tick("continuity", "backups")
}

/// Writes a note where one is open.
fn noted(walk: Walk<'_>) -> Walk<'_> {
    walk.typed("Le bureau hésite : répondre le soir, oui, mais pas à n’importe quel prix pour qui le fait.")
        .typed("\n\n- à revoir avec l’équipe en mai\n- ")
}

/// A group of three, two of whom gave importances.
fn group(world: &World) -> Walk<'_> {
    Walk::new(world)
        .until_review()
        .keys("a Down Down Enter Home m Backspace Zoé Enter Down m Backspace Anaïs Enter")
        .keys("Home Enter Right Right Enter Left Enter Right Enter Left Left Enter Right Esc")
        .keys("Down Enter Left Left Enter Left Enter Right Right Enter Left Left Enter Esc")
}

/// A session of a day before, up to the review.
fn session(world: &World, day: &str, name: Option<&str>) -> Kept {
    let app = Walk::new(world).until_review().app;
    let mut journey = app.journey;
    journey.name = name.map(str::to_owned);
    let session = Session {
        journey,
        saved: format!("{day}T12:00:00Z").parse().unwrap(),
        language: Language::French,
    };
    let made = Made::new(&world.catalogue, &app.matched.ranking, app.silence);
    let slot = Store::new("/sessions").slot(&session);
    let restored = Restored {
        session,
        dropped: Vec::new(),
        made_with: Some(made.catalogue),
        ranking: made.ranking,
    };
    Kept::new(slot, restored)
}

/// A walk that begins with these sessions.
fn with(world: &World, sessions: Listing) -> Walk<'_> {
    let app = App::new(world, Language::French, Saving::Nothing, sessions);
    Walk {
        world,
        app,
        effects: Vec::new(),
    }
}

fn resumable(world: &World) -> Walk<'_> {
    let mut kept = session(world, "2026-11-20", None);
    kept.restored.dropped = vec!["Q7.offer".into(), "Q99".into()];
    with(
        world,
        Listing {
            kept: vec![kept],
            unreadable: Vec::new(),
        },
    )
}

/// Several sessions, and a file that is none.
fn kept(world: &World) -> Walk<'_> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("notes.json"), "{").unwrap();
    let unreadable = Store::new(folder.path()).list().unwrap().unreadable;
    let kept = vec![
        session(world, "2026-11-23", Some("Les Jardins")),
        session(world, "2026-11-22", Some("La Ressourcerie du quartier")),
        session(world, "2026-10-01", None),
    ];
    with(world, Listing { kept, unreadable })
}

/// A session of an older questionnaire and of an older catalogue.
fn older(world: &World) -> Walk<'_> {
    let mut kept = session(world, "2025-06-01", Some("Les Jardins"));
    let restored = &mut kept.restored;
    restored.dropped = vec!["Q7.offer".into(), "Q7.offer".into(), "Q99".into()];
    let then = restored.made_with.as_mut().unwrap();
    then.updated = "2025-05-30".into();
    then.sha256 = Some("another".into());
    let ranking = restored.ranking.as_mut().unwrap();
    let mut gone = ranking.proposed.remove(0);
    gone.id = "potager".into();
    gone.name = "Le Potager".into();
    ranking.proposed.push(gone);
    for (index, placed) in ranking.proposed.iter_mut().enumerate() {
        placed.rank = index + 1;
    }
    with(
        world,
        Listing {
            kept: vec![kept],
            unreadable: Vec::new(),
        },
    )
}

/// One frame: the characters, the styles, and where the hardware cursor is.
fn snapshot(walk: &Walk<'_>, width: u16, height: u16) -> String {
    let view = walk.view(width, height);
    let buffer = draw(&view, width, height);
    let cursor = view.cursor(Rect::new(0, 0, width, height));
    format!(
        "{}\n\n{}\ncursor: {cursor:?}",
        symbols(&buffer),
        styles(&buffer)
    )
}

#[test]
fn every_screen_looks_as_agreed_in_both_sizes_and_languages() {
    let world = small_world();
    for (name, mut walk) in screens(&world) {
        for language in Language::ALL {
            walk.app.language = language;
            for (width, height) in [(80, 24), (60, 20)] {
                let name = format!("{name}@{}_{width}x{height}", language.code());
                insta::assert_snapshot!(name, snapshot(&walk, width, height));
            }
        }
    }
}

#[test]
fn every_screen_survives_every_size_with_the_selected_line_in_view() {
    let world = small_world();
    // One buffer for all: what an earlier frame left in it hides nothing that is looked at here.
    let mut buffer = Buffer::empty(Rect::ZERO);
    for (name, mut walk) in screens(&world) {
        for width in 0..=120 {
            walk.app.size = (width, LEAST_HEIGHT);
            let whole = screen::view(&world, &walk.app);
            walk.app.size = (width, 0);
            let small = screen::view(&world, &walk.app);
            for height in 0..=40 {
                let readable = width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
                let view = if readable { &whole } else { &small };
                let area = Rect::new(0, 0, width, height);
                buffer.resize(area);
                view.render(area, &mut buffer);
                let selects = view.entries.iter().any(|entry| entry.selectable);
                if !readable || !(selects || view.caret.is_some()) {
                    continue;
                }
                let cursor = view.cursor(area);
                let cursor = cursor.unwrap_or_else(|| panic!("{name} {width}×{height}: no cursor"));
                let selected = view.entries.iter().filter(|entry| entry.selectable);
                let selected = selected.clone().nth(view.selected);
                // Where one types, the cursor is there.
                let is_typed = selected.is_some_and(|entry| entry.cursor.is_some());
                if !selects || is_typed {
                    assert!(area.contains(cursor), "{name} {width}×{height}");
                    continue;
                }
                let mark = buffer[cursor].symbol();
                assert_eq!(mark, world.glyphs.selected, "{name} {width}×{height}");
            }
        }
    }
}

#[test]
fn every_line_can_be_selected_and_is_then_in_view() {
    let world = small_world();
    for (name, mut walk) in screens(&world) {
        // Where one types, Home moves the cursor.
        walk = walk.keys("Home").keys(&"PageUp ".repeat(20));
        let selectable = walk
            .view(60, 20)
            .entries
            .iter()
            .filter(|entry| entry.selectable)
            .count();
        for index in 0..selectable {
            for (width, height) in [(80, 24), (60, 20), (LEAST_WIDTH, LEAST_HEIGHT)] {
                let view = walk.view(width, height);
                // Of the catalogue, as much is laid out as is in view.
                if !matches!(walk.app.screen, Screen::Browse(_)) {
                    assert_eq!(view.selected, index, "{name}");
                }
                let cursor = view.cursor(Rect::new(0, 0, width, height));
                assert!(cursor.is_some(), "{name} line {index} at {width}×{height}");
            }
            walk = walk.keys("Down");
        }
    }
}

#[test]
fn footers_keep_the_way_to_help_and_fit() {
    let world = small_world();
    for (name, mut walk) in screens(&world) {
        for language in Language::ALL {
            walk.app.language = language;
            // Where one writes, a question mark is a letter, and another key leads to help.
            let help = keymap::bindings(walk.app.context())
                .find(|binding| binding.action == Action::Help)
                .unwrap();
            let help = screen::key_name(world.locale(language), help.keys[0]);
            for width in [LEAST_WIDTH, 40, 60, 80, 120] {
                let footer = walk.view(width, 24).footer;
                assert!(footer.contains(&help), "{name} {width}: {footer}");
                assert!(
                    matou::text::width(&footer) < usize::from(width),
                    "{name}: {footer}"
                );
            }
        }
    }
}

#[test]
fn below_the_floor_keys_do_nothing_but_leave() {
    let world = small_world();
    let mut walk = Walk::new(&world).until_results();
    walk.app.size = (10, 3);
    let before = walk.app.clone();
    walk = walk.keys("Down Enter Esc r e u F2");
    assert_eq!(walk.app, before);
    walk = walk.keys("Ctrl+C");
    assert_eq!(
        walk.effects.last(),
        Some(&matou::tui::app::Effect::Interrupt)
    );
}

#[test]
fn without_colour_the_selected_line_still_stands_out() {
    let world = without_colour();
    let coloured = Regex::new(r"\x1b\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])(;|m)").unwrap();
    // The reverse is followed by text; a reset in between would lose it.
    let reversed = Regex::new(r"\x1b\[7m[^\x1b]").unwrap();
    for (name, walk) in screens(&world) {
        let view = walk.view(80, 24);
        let bytes = emitted(&view);
        assert!(!coloured.is_match(&bytes), "{name} sends a colour");
        let selects = view.entries.iter().any(|entry| entry.selectable);
        assert!(
            !selects || reversed.is_match(&bytes),
            "{name} loses the highlight"
        );
    }
}

/// A world without any colour.
fn without_colour() -> World {
    let World {
        catalogue,
        today,
        glyphs,
        ..
    } = small_world();
    World::new(catalogue, today, Theme::Mono, glyphs)
}

/// The bytes that a terminal receives for a view.
fn emitted(view: &View) -> Vec<u8> {
    let mut bytes = Vec::new();
    let size = Rect::new(0, 0, 80, 24);
    let buffer = draw(view, 80, 24);
    let mut backend = CrosstermBackend::new(&mut bytes);
    let empty = Buffer::empty(size);
    backend.draw(empty.diff(&buffer).into_iter()).unwrap();
    bytes
}
