//! What a key costs in the results, with the bundled catalogue: an importance changes, the new order is laid out and
//! drawn, and the weightings follow.
//!
//! To reach (2 cores): the redraw in 16 milliseconds, the shares in 100. `cargo bench --bench weighing`.
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot be prepared has nothing to measure"
)]

use std::time::{Duration, Instant};

use matou::catalogue;
use matou::locale::Language;
use matou::needs::Importance;
use matou::questionnaire::{Answer, Journey, Pick, Position, questions};
use matou::session::{Kept, Listing, Restored, Session, Store};
use matou::tui::action::Action;
use matou::tui::app::{App, Saving, update};
use matou::tui::screen;
use matou::tui::shares::Drawing;
use matou::tui::theme::{Glyphs, Theme};
use matou::tui::world::World;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

/// How often each is measured.
const TIMES: usize = 50;

/// A small association in Bretagne with nine needs.
fn journey() -> Journey {
    let mut journey = Journey {
        position: Position::Results,
        ..Journey::default()
    };
    let given = [
        ("Q1", "profile", &["small_structure"][..]),
        ("Q2", "kind", &["association"]),
        ("Q3", "accounts", &["up_to_50"]),
        (
            "Q4",
            "services",
            &[
                "email",
                "mailing_list",
                "collaborative_text",
                "file_sharing_suite/Nextcloud",
            ],
        ),
        ("Q5", "near", &["FR/Bretagne"]),
        ("Q7", "offer", &["migration", "training"]),
        ("Q8", "hours", &["office_hours"]),
    ];
    for (id, field, values) in given {
        let picks = values
            .iter()
            .map(|value| Pick::new(*value, Importance::Desirable));
        let fields = [(field.to_owned(), picks.collect())].into_iter().collect();
        journey
            .answers
            .set(questions::find(id).unwrap(), Answer::Given(fields));
    }
    journey
}

fn results(world: &World) -> App {
    let session = Session {
        journey: journey(),
        saved: jiff::Timestamp::UNIX_EPOCH,
        language: Language::French,
    };
    let slot = Store::new("/nowhere").slot(&session);
    let restored = Restored {
        session,
        dropped: Vec::new(),
        made_with: None,
        ranking: None,
    };
    let listing = Listing {
        kept: vec![Kept::new(slot, restored)],
        unreadable: Vec::new(),
    };
    let app = App::new(world, Language::French, Saving::Nothing, listing);
    let (app, _) = update(world, app, Action::Confirm);
    assert!(app.to_draw().is_some(), "the results were expected");
    app
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let of = |share: usize| times.get((times.len() - 1) * share / 100).unwrap();
    println!("{what}: median {:?}, slowest {:?}", of(50), of(100));
}

fn main() {
    let today = jiff::civil::date(2026, 11, 23);
    let catalogue = catalogue::bundled().unwrap().catalogue;
    let world = World::new(catalogue, today, Theme::Default, Glyphs::UNICODE);
    let mut app = results(&world);
    let (mut redraws, mut shares, mut details) = (Vec::new(), Vec::new(), Vec::new());
    let area = Rect::new(0, 0, 80, 24);
    for time in 0..TIMES {
        let start = Instant::now();
        let (action, back) = if time % 2 == 0 {
            (Action::WeighMore, Action::NextField)
        } else {
            (Action::WeighLess, Action::NextField)
        };
        let (next, _) = update(&world, app, action);
        let view = screen::view(&world, &next);
        let mut buffer = Buffer::empty(area);
        view.render(area, &mut buffer);
        redraws.push(start.elapsed());
        app = next;
        if let Some(asked) = app.to_draw() {
            let mut drawing = Drawing::new(&world.catalogue.hosters, asked.clone());
            while drawing.step() {
                app.learn(drawing.shares().clone());
            }
            shares.push(start.elapsed());
            let start = Instant::now();
            let asked = matou::tui::shares::Asked {
                in_detail: true,
                ..asked
            };
            let mut drawing = Drawing::new(&world.catalogue.hosters, asked);
            while drawing.step() {}
            details.push(start.elapsed());
        }
        (app, _) = update(&world, app, back);
    }
    report("a changed importance, drawn anew", redraws);
    report("the shares, from the key on", shares);
    report("the detail, silence drawn too", details);
}
