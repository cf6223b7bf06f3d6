//! How long the release binary takes from its start to its first frame, in a terminal of its own.
//!
//! To reach: less than 30 ms. `cargo bench --bench first_frame`.
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot be prepared has nothing to measure"
)]

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use portable_pty::{CommandBuilder, PtySize, native_pty_system};

/// What stands last on the first frame: the end of its footer.
const LAST_WORD: &[u8] = b"aide";

/// Starts the program, waits for its first frame, and lets it end.
fn first_frame() -> Duration {
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pty = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_matou"));
    command.arg("--no-save");
    command.env_clear();
    command.env("TERM", "xterm-256color");
    command.env("LANG", "fr_FR.UTF-8");
    let mut output = pty.master.try_clone_reader().unwrap();
    let mut keyboard = pty.master.take_writer().unwrap();
    let start = Instant::now();
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let mut shown = Vec::new();
    let mut bytes = [0; 4096];
    while !shown
        .windows(LAST_WORD.len())
        .any(|window| window == LAST_WORD)
    {
        let read = output.read(&mut bytes).unwrap();
        assert!(read > 0, "the program ended before its first frame");
        shown.extend_from_slice(bytes.get(..read).unwrap());
    }
    let taken = start.elapsed();
    keyboard.write_all(b"q").unwrap();
    // What it still writes has to be read, or it would wait.
    while matches!(output.read(&mut bytes), Ok(1..)) {}
    child.wait().unwrap();
    taken
}

fn start(bench: &mut Criterion) {
    bench.bench_function("from exec to the first frame", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| first_frame()).sum());
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = start
}
criterion_main!(benches);
