//! Levels: how far a documented fact meets a need, in sixtieths.

/// The range of levels that the documented facts leave possible, in sixtieths: 0 is documented as
/// not meeting the need, 60 is fully met. Known: both ends are equal. Not documented: `0..=60`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Level {
    low: u8,
    high: u8,
}

/// What a level says in one word, as `matou.match/1` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Assured in full.
    Met,
    /// Met in part, or known in part.
    Partly,
    /// Documented as not meeting the need.
    NotMet,
    /// Nothing is known.
    NotDocumented,
}

impl State {
    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::NotMet => "not_met",
            Self::NotDocumented => "not_documented",
        }
    }
}

impl Level {
    /// The number of sixtieths of a need that is fully met.
    pub const FULL: u8 = 60;
    /// Documented as fully met.
    pub const MET: Self = Self {
        low: Self::FULL,
        high: Self::FULL,
    };
    /// Documented as not met.
    pub const NOT_MET: Self = Self { low: 0, high: 0 };
    /// Not documented.
    pub const UNKNOWN: Self = Self {
        low: 0,
        high: Self::FULL,
    };

    /// A level that is known exactly.
    pub const fn exactly(sixtieths: u8) -> Self {
        Self::between(sixtieths, sixtieths)
    }

    /// A level of which only the bounds are known; bounds beyond the scale are brought back to it.
    pub const fn between(low: u8, high: u8) -> Self {
        let high = if high > Self::FULL { Self::FULL } else { high };
        let low = if low > high { high } else { low };
        Self { low, high }
    }

    /// Met in full, or not at all.
    pub const fn met_if(met: bool) -> Self {
        if met { Self::MET } else { Self::NOT_MET }
    }

    /// The share `part / whole` of sixty, rounded down, brought back to 0..=60.
    ///
    /// Exact: both are integers. A `whole` of zero or less gives 0.
    pub fn share(part: i128, whole: i128) -> u8 {
        if whole <= 0 {
            return 0;
        }
        if part >= whole {
            return Self::FULL;
        }
        let part = part.max(0);
        // Small numbers, the usual ones, spare the division of wide ones. The others are multiplied by 6, then
        // by 10, which stays within 128 bits.
        let sixtieths = if let (Ok(part @ ..=0x00ff_ffff_ffff), Ok(whole)) =
            (i64::try_from(part), i64::try_from(whole))
        {
            i128::from(part * i64::from(Self::FULL) / whole)
        } else {
            let sixths = part * 6;
            sixths / whole * 10 + sixths % whole * 10 / whole
        };
        u8::try_from(sixtieths).unwrap_or(Self::FULL)
    }

    /// The level that is assured: what holds even if all silence turns out to be *no*.
    pub const fn low(self) -> u8 {
        self.low
    }

    /// The level that is possible: what holds if all silence turns out to be *yes*.
    pub const fn high(self) -> u8 {
        self.high
    }

    /// Says in one word what this level means.
    pub const fn state(self) -> State {
        match (self.low, self.high) {
            (Self::FULL, _) => State::Met,
            (_, 0) => State::NotMet,
            (0, Self::FULL) => State::NotDocumented,
            _ => State::Partly,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_round_down_and_stay_on_the_scale() {
        assert_eq!(Level::share(2, 7), 17);
        assert_eq!(Level::share(9, 3), 60);
        assert_eq!(Level::share(-1, 3), 0);
        assert_eq!(Level::share(1, 0), 0);
        // As large as prices can make it: a billion euros for every account there may be.
        let whole = 3 * 10_i128.pow(27) * i128::from(u32::MAX);
        assert_eq!(Level::share(whole / 3, whole), 20);
        assert_eq!(Level::share(whole - 1, whole), 59);
    }

    #[test]
    fn states_follow_the_bounds() {
        assert_eq!(Level::MET.state(), State::Met);
        assert_eq!(Level::NOT_MET.state(), State::NotMet);
        assert_eq!(Level::UNKNOWN.state(), State::NotDocumented);
        assert_eq!(Level::between(30, 60).state(), State::Partly);
        assert_eq!(Level::between(0, 59).state(), State::Partly);
    }
}
