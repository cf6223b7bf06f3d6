//! The same seed and as many samples say the same, however they are drawn.

use std::sync::Arc;

use assert_cmd::Command;
use matou::matching::robustness::{Acceptability, RANKS, Robustness, Sampler, Table, Unsaid};
use matou::matching::{Options, Ranking};
use serde_json::Value as Json;

use super::{Dice, random_levels};
use crate::support::{fixture, json_fixture};

fn in_threads(
    threads: usize,
    draw: impl FnOnce() -> Vec<Acceptability> + Send,
) -> Vec<Acceptability> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
    pool.build().unwrap().install(draw)
}

#[test]
fn threads_and_steps_change_nothing() {
    let mut dice = Dice(3);
    for (hosters, unsaid) in [
        (40, Unsaid::Low),
        (40, Unsaid::Drawn),
        (300, Unsaid::Low),
        (300, Unsaid::Drawn),
    ] {
        let table = Arc::new(Table::of_rows(4, random_levels(&mut dice, hosters, 9)));
        let drawing = || Sampler::new(Arc::clone(&table), 5, unsaid, RANKS);
        let once = in_threads(1, || {
            let mut drawing = drawing();
            drawing.draw_to(2_500);
            drawing.acceptability()
        });
        let thrice = in_threads(3, || {
            let mut drawing = drawing();
            for samples in [256, 1_024, 2_500] {
                drawing.draw_to(samples);
                assert_eq!(drawing.samples(), samples);
            }
            drawing.acceptability()
        });
        assert_eq!(once, thrice);
    }
}

#[test]
fn another_seed_draws_other_weightings() {
    let table = Arc::new(Table::of_rows(4, random_levels(&mut Dice(3), 30, 9)));
    let of_seed = |seed| {
        let mut drawing = Sampler::new(Arc::clone(&table), seed, Unsaid::Low, RANKS);
        drawing.draw_to(1_000);
        drawing.acceptability()
    };
    assert_eq!(of_seed(1), of_seed(1));
    assert_ne!(of_seed(1), of_seed(2));
}

#[test]
fn the_command_writes_the_same_bytes_with_one_thread_and_with_two() {
    let run = |threads: &str| {
        let mut command = Command::cargo_bin("matou").unwrap();
        command
            .env("RAYON_NUM_THREADS", threads)
            .args([
                "match",
                "--format",
                "json",
                "--samples",
                "3000",
                "--seed",
                "9",
                "--needs",
            ])
            .arg(fixture("smoke-needs.json"));
        let output = command.output().unwrap();
        assert!(output.status.success());
        output.stdout
    };
    let one = run("1");
    assert_eq!(one, run("2"));
    let result: Json = serde_json::from_slice(&one).unwrap();
    assert_eq!(result["robustness"]["samples"], 3000);
    assert_eq!(result["robustness"]["seed"], 9);
}

/// The numbers of a small table, written down: a generator that changed, or a processor that rounds otherwise,
/// would show.
#[test]
fn the_numbers_drawn_are_those_of_every_machine() {
    let table = Table::of_rows(2, random_levels(&mut Dice(99), 6, 5));
    let mut drawing = Sampler::new(Arc::new(table), 1, Unsaid::Low, 3);
    drawing.draw_to(1_000);
    let firsts: Vec<f64> = drawing
        .acceptability()
        .iter()
        .map(|one| (one.first() * 1_000.0).round())
        .collect();
    assert_eq!(firsts, [463.0, 0.0, 0.0, 27.0, 0.0, 510.0]);
}

#[test]
fn a_weighting_moves_hosters_only_inside_their_subgroup() {
    let catalogue = matou::catalogue::bundled().unwrap().catalogue;
    let file = json_fixture("smoke-needs.json").to_string();
    let (needs, _) = matou::needs::Needs::read("smoke", file.as_bytes()).unwrap();
    let ranking = Ranking::new(&catalogue.hosters, &needs.needs, Options::default());
    let robustness = Robustness::new(&ranking, &needs.needs, 1, 500);
    assert_eq!(robustness.shares.len(), ranking.proposed.len());
    let mut from = 0;
    for group in ranking
        .proposed
        .chunk_by(|one, other| one.open_conditions == other.open_conditions)
    {
        let to = from + group.len();
        for (found, shares) in group.iter().zip(&robustness.shares[from..to]) {
            assert_eq!(found.standing.hoster, shares.hoster);
            for (rank, share) in shares.ranks.iter().enumerate() {
                assert!(*share == 0.0 || (from..to).contains(&rank));
            }
        }
        from = to;
    }
    assert!(
        from > RANKS,
        "some hosters are beyond the ranks that are told"
    );
    for rank in 0..RANKS {
        let sum: f64 = robustness.shares.iter().map(|one| one.ranks[rank]).sum();
        assert!((sum - 1.0).abs() < 1e-9, "rank {rank}: {sum}");
    }
}
