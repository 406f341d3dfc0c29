//! Random numbers that are the same on every machine.

/// A generator of random numbers (xorshift64*).
pub(crate) struct Dice(u64);

impl Dice {
    /// Creates a sequence, which depends on `seed` and the environment variable `ALLOF_FUZZ_SEED` alone.
    pub(crate) fn new(seed: u64) -> Self {
        let given = number("ALLOF_FUZZ_SEED").unwrap_or_default();
        Self(0x9E37_79B9_7F4A_7C15 ^ seed ^ given.rotate_left(32))
    }

    /// Returns a number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % sides.max(1)
    }

    /// Returns a byte.
    #[allow(dead_code, reason = "not each test has use for it")]
    pub(crate) fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap()
    }
}

/// Returns the factor by which `ALLOF_FUZZ` multiplies the number of documents of each test; 1 by default.
pub(crate) fn times() -> usize {
    let given = number("ALLOF_FUZZ").and_then(|times| usize::try_from(times).ok());
    given.unwrap_or(1)
}

/// Returns the number in an environment variable.
fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}
