//! Robustness: what is drawn, held against closed forms and against a plain, slow version.

mod closed_form;
mod plain;
mod ratio;
mod reproducible;

use std::sync::Arc;

use matou::criteria::Level;
use matou::matching::robustness::{Acceptability, Sampler, Table, Unsaid};

/// A table of hosters whose facts are all known.
fn known(important: usize, rows: &[&[u8]]) -> Table {
    let row = |row: &&[u8]| row.iter().copied().map(Level::exactly).collect();
    Table::of_rows(important, rows.iter().map(row).collect())
}

/// Draws so many weightings and keeps every rank.
fn draw(table: Table, unsaid: Unsaid, samples: u32) -> Vec<Acceptability> {
    let ranks = table.ranks();
    let mut drawing = Sampler::new(Arc::new(table), 1, unsaid, ranks);
    drawing.draw_to(samples);
    drawing.acceptability()
}

/// A small count as a number.
fn number(count: usize) -> f64 {
    u32::try_from(count).unwrap().into()
}

/// A small generator for the tests alone, which shares nothing with the one that is tested.
#[derive(Clone, Debug)]
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        // Knuth's MMIX generator; the high bits are the good ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// Above 0 and below 1.
    fn uniform(&mut self) -> f64 {
        (f64::from(u32::try_from(self.next()).unwrap()) + 0.5) / 2_147_483_648.0
    }
}

/// Levels as the facts of real hosters make them: mostly nothing or everything.
fn random_levels(dice: &mut Dice, hosters: usize, wishes: usize) -> Vec<Vec<Level>> {
    let mut level = || match dice.below(4) {
        0 => Level::NOT_MET,
        1 => Level::MET,
        2 => Level::UNKNOWN,
        _ => Level::exactly(u8::try_from(dice.below(61)).unwrap()),
    };
    (0..hosters)
        .map(|_| (0..wishes).map(|_| level()).collect())
        .collect()
}
