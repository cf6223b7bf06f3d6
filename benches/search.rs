//! How long a keystroke takes while the catalogue is searched, for 10 000 synthetic hosters.
//!
//! To reach on 2 cores: each keystroke, from the key to the lines to draw, in less than 16 ms.
//! `cargo bench --bench search`.
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot be prepared has nothing to measure"
)]

#[path = "support/dice.rs"]
mod dice;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use matou::catalogue::filter::Filter;
use matou::catalogue::{self, Catalogue, SourceFile};
use matou::criteria;
use matou::locale::{Language, Locale};
use matou::session::Listing;
use matou::tui::action::Action;
use matou::tui::app::{App, Saving, update};
use matou::tui::screen::{self, Screen, browse};
use matou::tui::theme::{Glyphs, Theme};
use matou::tui::world::World;
use matou::wording;
use serde_json::{Value as Json, json};

use dice::Dice;

/// How many hosters are searched.
const COUNT: usize = 10_000;

const SYLLABLES: &[&str] = &[
    "ma", "tou", "ré", "seau", "li", "bre", "nu", "age", "for", "ge", "œu", "vre", "ko", "mun",
];
const SOFTWARE: &[&str] = &[
    "Nextcloud",
    "Seafile",
    "Etherpad",
    "Mattermost",
    "Jitsi",
    "SPIP",
];
const REGIONS: &[&str] = &[
    "Bretagne",
    "Occitanie",
    "Île-de-France",
    "Grand Est",
    "Corse",
];
const NETWORKS: &[&str] = &["CHATONS", "FFDN", "Librehosters"];

fn one<'w>(dice: &mut Dice, words: &[&'w str]) -> &'w str {
    let count = u64::try_from(words.len()).unwrap();
    words
        .get(usize::try_from(dice.below(count)).unwrap())
        .unwrap()
}

fn words(dice: &mut Dice, count: u64) -> String {
    let word = |dice: &mut Dice| -> String {
        let syllables = 2 + dice.below(3);
        (0..syllables).map(|_| one(dice, SYLLABLES)).collect()
    };
    let words: Vec<String> = (0..count).map(|_| word(dice)).collect();
    words.join(" ")
}

/// A hoster as well documented as those of the bundled catalogue, with a summary of thirty words.
fn hoster(dice: &mut Dice, index: usize) -> Json {
    let services: Vec<Json> = (0..8)
        .map(|_| json!({ "type": one(dice, criteria::services::TYPES), "software": one(dice, SOFTWARE) }))
        .collect();
    let page = "https://hoster.example/";
    let value = |value: Json| json!([{ "value": value, "source": page, "seen": "2025" }]);
    json!({
        "id": format!("h{index}"),
        "name": words(dice, 2),
        "facts": {
            "identity.summary": value(words(dice, 30).into()),
            "audience.accepts": [{ "has": ["association"], "source": page }],
            "services.offer": [{ "has": services, "source": page, "seen": "2025" }],
            "place.city": value(words(dice, 1).into()),
            "place.region": value(one(dice, REGIONS).into()),
            "place.country": value("FR".into()),
            "values.networks": [{ "has": [one(dice, NETWORKS)], "source": page }],
        }
    })
}

fn synthetic() -> Catalogue {
    let mut dice = Dice(0x6d61_746f_7521);
    let hosters: Vec<Json> = (0..COUNT).map(|index| hoster(&mut dice, index)).collect();
    let file = json!({
        "format": catalogue::FORMAT, "title": "Bench", "updated": "2026-11-22",
        "licence": "CC0-1.0", "hosters": hosters,
    });
    let file = SourceFile {
        name: "bench.json".into(),
        bytes: file.to_string().into_bytes(),
    };
    catalogue::load(&[file]).unwrap().catalogue
}

fn find(bench: &mut Criterion) {
    let catalogue = synthetic();
    let locales = Language::ALL.map(Locale::new);
    let mut group = bench.benchmark_group("10 000 hosters");
    group.sample_size(20);
    group.bench_function("make them findable", |bencher| {
        bencher.iter(|| wording::index(black_box(&catalogue.hosters), &locales.each_ref()));
    });
    let index = wording::index(&catalogue.hosters, &locales.each_ref());
    for typed in ["e", "nextcloud", "nuage bretagne mail", "mtrvx"] {
        group.bench_function(format!("find “{typed}”"), |bencher| {
            bencher.iter(|| index.find(black_box(typed)));
        });
    }
    group.finish();
}

fn keystroke(bench: &mut Criterion) {
    let world = World::new(
        synthetic(),
        jiff::civil::date(2026, 11, 23),
        Theme::Default,
        Glyphs::UNICODE,
    );
    let app = App::new(&world, Language::French, Saving::Off, Listing::default());
    let (app, _) = update(&world, app, Action::Browse);
    let typed = |text: &str, filters: Vec<Filter>| {
        let mut app = app.clone();
        if let Screen::Browse(state) = &mut app.screen {
            state.filters = filters;
        }
        text.chars().fold(app, |app, letter| {
            update(&world, app, Action::Type(letter)).0
        })
    };
    let filter = |id: &str, want: Json| {
        let criterion = criteria::find(id).unwrap();
        Filter {
            criterion,
            want: Some(criterion.read_want(&want).unwrap()),
            silent: true,
        }
    };
    let filters = || {
        vec![
            filter("audience.accepts", "association".into()),
            filter(
                "services.offer",
                json!({ "type": "email", "software": "Nextcloud" }),
            ),
        ]
    };
    let mut group = bench.benchmark_group("10 000 hosters, a keystroke and its lines");
    group.sample_size(50);
    let cases: [(&str, &str, Vec<Filter>); 5] = [
        ("the first letter", "", Vec::new()),
        ("a word", "nextclou", Vec::new()),
        ("a third word", "nuage bretagne mai", Vec::new()),
        ("letters that nothing holds", "mtrv", Vec::new()),
        ("a word, with two filters", "nextclou", filters()),
    ];
    for (name, before, filters) in cases {
        let app = typed(before, filters);
        group.bench_function(name, |bencher| {
            let press = |app: App| {
                let (app, _) = update(&world, app, Action::Type('e'));
                screen::view(&world, &app).entries.len()
            };
            bencher.iter_batched(|| app.clone(), press, BatchSize::SmallInput);
        });
    }
    group.finish();
    // What is measured has to be the catalogue, and something has to be found in it.
    let found = typed("nextcloud", filters());
    let is_found = |state: &browse::State| !state.found.kept.is_empty();
    assert!(matches!(&found.screen, Screen::Browse(state) if is_found(state)));
}

criterion_group!(benches, find, keystroke);
criterion_main!(benches);
