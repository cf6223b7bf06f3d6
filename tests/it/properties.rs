//! What holds for any catalogue and any needs, whatever the criteria: one module a promise of the engine.

mod contrast;
mod documenting;
mod invariance;
mod reasons;
mod relaxing;
mod score;
mod text;

use proptest::test_runner::Config;

/// Tries a property this many times. What fails is printed small; turn it into an example of its own
/// rather than keep the seed.
pub(crate) fn times(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}
