//! draft
#![allow(missing_docs)]
use matou::criteria::Level;
use matou::matching::robustness::{Sampler, Table, Unsaid};
use std::sync::Arc;
use std::time::Instant;
struct Dice(u64);
impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % limit
    }
}
fn main() {
    let only: usize = std::env::var("ONLY")
        .ok()
        .and_then(|o| o.parse().ok())
        .unwrap_or(0);
    for (n, ranks) in [(100, 100), (100, 10), (1000, 10), (100_000, 10)] {
        if only != 0 && (n != only) {
            continue;
        }
        let mut d = Dice(77);
        let rows: Vec<Vec<Level>> = (0..n)
            .map(|_| (0..20).map(|_| Level::exactly(d.below(61) as u8)).collect())
            .collect();
        let table = Arc::new(Table::of_rows(10, rows));
        for _ in 0..(if n > 5000 {
            2
        } else if only > 0 {
            1
        } else {
            15
        }) {
            let t = Instant::now();
            let mut s = Sampler::new(table.clone(), 1, Unsaid::Low, ranks);
            let t1 = t.elapsed();
            s.draw_to(10_000);
            let t2 = t.elapsed();
            let a = s.acceptability();
            println!(
                "{n} {ranks}: new {t1:?} draw {t2:?} all {:?} {}",
                t.elapsed(),
                a[0].first()
            );
        }
    }
}
