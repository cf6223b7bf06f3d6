//! What robustness costs, beside numpy: 10 000 weightings of twenty wishes, ten of them important.
//!
//! To reach (2 cores): 100 hosters with all their ranks in 10 ms, at least four times as fast as numpy in the same run;
//! 1 000 hosters with ranks to 10 in 40 ms; 100 000 in 2.5 s.
//! `cargo bench --bench robustness`; with `-- numpy` only what is measured beside numpy.
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot be prepared has nothing to measure"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{Criterion as Bench, criterion_group};
use matou::catalogue;
use matou::criteria::Level;
use matou::matching::robustness::{
    Acceptability, RANKS, Robustness, SAMPLES, Sampler, Table, Unsaid,
};
use matou::matching::{Options, Ranking, SEED};

use numpy::Numpy;
use support::{Dice, twenty_needs};

mod numpy;
mod support;

const WISHES: usize = 20;
const IMPORTANT: usize = 10;

/// What is measured: a number of hosters, how many ranks, and how often it runs beside numpy.
const SIZES: [Size; 3] = [
    Size::of("100 hosters, all ranks", 100, 100, 15),
    Size::of("1 000 hosters, ranks to 10", 1_000, RANKS, 9),
    Size::of("100 000 hosters, ranks to 10", 100_000, RANKS, 3),
];

struct Size {
    name: &'static str,
    hosters: usize,
    ranks: usize,
    rounds: usize,
}

impl Size {
    const fn of(name: &'static str, hosters: usize, ranks: usize, rounds: usize) -> Self {
        Self {
            name,
            hosters,
            ranks,
            rounds,
        }
    }

    /// Makes levels by lot, one row a hoster.
    fn levels(&self) -> Vec<Vec<u8>> {
        let mut dice = Dice(0x6d61_746f_7521);
        let mut level = || u8::try_from(dice.below(61)).unwrap();
        (0..self.hosters)
            .map(|_| (0..WISHES).map(|_| level()).collect())
            .collect()
    }

    fn table(&self) -> Arc<Table> {
        let row = |row: Vec<u8>| row.into_iter().map(Level::exactly).collect();
        let rows = self.levels().into_iter().map(row).collect();
        Arc::new(Table::of_rows(IMPORTANT, rows))
    }

    /// Draws all weightings and reads what they say.
    fn run(&self, table: &Arc<Table>) -> Vec<Acceptability> {
        let mut sampler = Sampler::new(Arc::clone(table), SEED, Unsaid::Low, self.ranks);
        sampler.draw_to(SAMPLES);
        sampler.acceptability()
    }
}

fn synthetic(bench: &mut Bench) {
    for size in &SIZES {
        let table = size.table();
        let mut group = bench.benchmark_group("10 000 weightings");
        group.sample_size(if size.hosters > 1_000 { 10 } else { 50 });
        group.bench_function(size.name, |bencher| {
            bencher.iter(|| size.run(black_box(&table)));
        });
        group.finish();
    }
}

/// What a screen shows of the bundled catalogue, and of one hoster when its page is opened.
fn bundled(bench: &mut Bench) {
    let hosters = catalogue::bundled().unwrap().catalogue.hosters;
    let needs = twenty_needs();
    let ranking = Ranking::new(&hosters, &needs, Options::default());
    let mut group = bench.benchmark_group("the bundled catalogue for twenty needs");
    group.bench_function("silence counted low", |bencher| {
        bencher.iter(|| Robustness::new(black_box(&ranking), &needs, SEED, SAMPLES));
    });
    group.bench_function("silence drawn", |bencher| {
        bencher.iter(|| {
            let table = Arc::new(Table::new(black_box(&ranking), &needs));
            let mut sampler = Sampler::new(table, SEED, Unsaid::Drawn, RANKS);
            sampler.draw_to(SAMPLES);
            sampler.acceptability()
        });
    });
    group.finish();
}

/// Measures in turn, so that whatever slows the machine down slows all down.
fn beside_numpy() {
    println!("\nBeside numpy: least and median times, and the median of the ratios of each turn");
    for size in &SIZES {
        let table = size.table();
        let Some(mut numpy) = Numpy::start(&size.levels(), IMPORTANT, SAMPLES, size.ranks) else {
            println!("left out: python3 cannot import numpy");
            return;
        };
        let mut own = Vec::new();
        let mut theirs = [const { Vec::new() }; 2];
        for round in 0..=size.rounds {
            // The threads of numpy's own library spin on for a moment after their work: nobody runs beside them.
            std::thread::sleep(Duration::from_millis(100));
            // Of two runs in a row the second counts, for all alike: threads and memory are awake then.
            size.run(&table);
            let start = Instant::now();
            let found = size.run(&table);
            let taken = start.elapsed();
            let firsts: Vec<f64> = found.iter().map(Acceptability::first).collect();
            let runs = numpy::WAYS.map(|way| {
                numpy.run(way);
                numpy.run(way)
            });
            for run in &runs {
                assert_alike(&firsts, &run.firsts);
            }
            // The first one warms all up.
            if round > 0 {
                own.push(taken);
                for (theirs, run) in theirs.iter_mut().zip(runs) {
                    theirs.push(run.taken);
                }
            }
        }
        println!("{}\n  matou: {}", size.name, told(&own));
        for (way, theirs) in numpy::WAYS.iter().zip(theirs) {
            let ratios = theirs.iter().zip(&own);
            let ratio = median(ratios.map(|(theirs, own)| theirs.div_duration_f64(*own)));
            println!(
                "  numpy, {way}: {}, {ratio:.1} times as long",
                told(&theirs)
            );
        }
    }
}

fn told(times: &[Duration]) -> String {
    let least = times.iter().min().unwrap();
    let median = median(times.iter().map(Duration::as_secs_f64)) * 1e3;
    format!("{:.1} ms, median {median:.1} ms", least.as_secs_f64() * 1e3)
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    *numbers.get(numbers.len() / 2).unwrap()
}

/// Both are shares of as many weightings, each with numbers of its own: five standard deviations of their difference,
/// and a few samples where a share is too small for that to mean much.
fn assert_alike(firsts: &[f64], others: &[f64]) {
    assert_eq!(firsts.len(), others.len());
    let samples = f64::from(SAMPLES);
    for (one, other) in firsts.iter().zip(others) {
        let share = f64::midpoint(*one, *other);
        let deviation = (2.0 * share * (1.0 - share) / samples).sqrt();
        let apart = (one - other).abs();
        assert!(
            apart <= 5.0 * deviation + 5.0 / samples,
            "{one} is not {other}"
        );
    }
}

criterion_group!(benches, synthetic, bundled);

fn main() {
    benches();
    Bench::default().configure_from_args().final_summary();
    if !std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        beside_numpy();
    }
}
