//! A generator of numbers.

/// A small portable generator (xorshift64*), so that every machine measures the same catalogue.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// Draws a number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % limit
    }
}
