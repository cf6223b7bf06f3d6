//! Which row comes where: what tells the hosters apart first, what all say alike last.

use std::sync::LazyLock;

use matou::catalogue::Hoster;
use matou::comparison::{About, Comparison, Ground, Kind};
use matou::locale::Locale;
use matou::matching::{Options, Ranking};
use matou::needs::{Importance, Need};
use proptest::prelude::*;
use serde_json::Value as Json;

use super::{catalogue, cells_of, compared, fours, needs, paragraphs, rows};
use crate::generate::{Mix, world};
use crate::properties::times;
use crate::support::{TODAY, locales, say};

/// What a cell says, without its points: those are rounded over a whole column.
fn said(row: &Json, cell: &Json) -> (Json, Json, Vec<String>) {
    let skipped = usize::from(row["part"] == "needs");
    let words = paragraphs(cell).into_iter().skip(skipped);
    let words = words.map(str::to_owned).collect();
    (cell["low"].clone(), cell["high"].clone(), words)
}

#[test]
fn rows_that_differ_come_first_and_the_others_say_the_same_word_for_word() {
    let needs = needs();
    for more in [
        &[][..],
        &["--needs", &needs],
        &["--needs", &needs, "--lang", "en"],
    ] {
        let (mut apart, mut alike) = (0, 0);
        for hosters in fours(&catalogue()) {
            let compared = compared(&hosters, more);
            for part in ["standing", "needs", "facts"] {
                let of_part: Vec<&Json> = rows(&compared)
                    .iter()
                    .filter(|row| row["part"] == part)
                    .collect();
                let differing: Vec<bool> = of_part
                    .iter()
                    .map(|row| {
                        let cells = cells_of(row);
                        let first = said(row, &cells[0]);
                        cells.iter().any(|cell| said(row, cell) != first)
                    })
                    .collect();
                let told: Vec<bool> = of_part
                    .iter()
                    .map(|row| row["differs"].as_bool().unwrap())
                    .collect();
                assert_eq!(told, differing, "{hosters:?} {part}");
                if part != "standing" {
                    assert!(told.is_sorted_by_key(|differs| !differs), "{told:?}");
                }
                apart += told.iter().filter(|differs| **differs).count();
                alike += told.iter().filter(|differs| !**differs).count();
            }
            let parts = rows(&compared)
                .iter()
                .map(|row| row["part"].as_str().unwrap());
            let parts: Vec<usize> = parts
                .map(|part| {
                    ["standing", "needs", "facts"]
                        .iter()
                        .position(|one| *one == part)
                })
                .map(Option::unwrap)
                .collect();
            assert!(parts.is_sorted());
        }
        assert!(apart > 100 && alike > 5, "{apart} {alike}");
    }
}

fn compare<'a>(
    hosters: &'a [Hoster],
    needs: &'a [Need],
    ranking: &'a Ranking,
    at: &[usize],
) -> Comparison<'a> {
    let ground = Ground {
        hosters,
        needs,
        ranking,
        today: TODAY,
    };
    Comparison::new(&ground, at)
}

/// What counts most first.
fn weight(importance: Importance) -> u8 {
    match importance {
        Importance::Indispensable => 0,
        Importance::Important => 1,
        Importance::Desirable => 2,
        Importance::Indifferent => 3,
    }
}

/// Both languages, made ready once for all cases.
static LOCALES: LazyLock<[Locale; 2]> = LazyLock::new(locales);

proptest! {
    #![proptest_config(times(150))]

    #[test]
    fn any_hosters_can_be_compared_for_any_needs(
        world in world(Mix::Every),
        places in prop::collection::vec(0..8_usize, 4),
        silent in any::<bool>(),
    ) {
        let (hosters, mut needs) = world.read();
        if silent {
            needs.clear();
        }
        let mut at: Vec<usize> = places.into_iter().filter(|one| *one < hosters.len()).collect();
        at.sort_unstable();
        at.dedup();
        let ranking = Ranking::new(&hosters, &needs, Options::default());
        let comparison = compare(&hosters, &needs, &ranking, &at);
        prop_assert_eq!(comparison.columns.len(), at.len());
        for part in &comparison.parts {
            prop_assert!(!part.rows.is_empty());
            let differs = matches!(part.kind, Kind::NeedsApart | Kind::FactsApart);
            for row in &part.rows {
                prop_assert!(part.kind == Kind::Standing || row.differs == differs);
                prop_assert_eq!(row.cells.len(), at.len());
            }
        }
        // Each need that counts has one row, conditions first, then what is worth most.
        for kind in [Kind::NeedsApart, Kind::NeedsAlike] {
            let part = comparison.parts.iter().find(|part| part.kind == kind);
            let order: Vec<(u8, usize)> = part.into_iter().flat_map(|part| &part.rows).map(|row| {
                let About::Need(index) = row.about else { panic!("{row:?}") };
                (weight(needs[index].importance), index)
            }).collect();
            prop_assert!(order.is_sorted(), "{:?}", order);
        }
        let mut told: Vec<usize> = comparison.rows().filter_map(|row| match row.about {
            About::Need(index) => Some(index),
            _ => None,
        }).collect();
        told.sort_unstable();
        let counting: Vec<usize> = (0..needs.len())
            .filter(|index| needs[*index].importance != Importance::Indifferent)
            .filter(|_| !at.is_empty())
            .collect();
        if !at.is_empty() {
            prop_assert_eq!(told, counting);
        }
        // Every fact of every compared hoster is in some row, and everything can be said.
        for (column, position) in at.iter().enumerate() {
            for (criterion, _) in hosters[*position].facts.iter() {
                let about = comparison.rows().filter(|row| row.criterion(&needs) == Some(criterion));
                prop_assert!(about.count() > 0, "{}", criterion.id);
            }
            for row in comparison.rows() {
                let cell = &row.cells[column];
                prop_assert!(!cell.sentences().is_empty());
                for locale in LOCALES.iter() {
                    for sentence in cell.sentences().iter().chain([&row.name(&needs)]) {
                        prop_assert!(say(locale, sentence).is_ok(), "{:?}", sentence);
                    }
                }
            }
        }
        // The order in which hosters are named moves columns, and nothing else.
        let mut turned = at.clone();
        turned.reverse();
        let other = compare(&hosters, &needs, &ranking, &turned);
        for (row, turned) in comparison.rows().zip(other.rows()) {
            prop_assert_eq!((row.about, row.differs), (turned.about, turned.differs));
            prop_assert!(row.cells.iter().eq(turned.cells.iter().rev()));
        }
    }
}
