//! Numbers at random that are the same on every machine, and how many of them are asked for.

/// A small generator of numbers (xorshift64*): the tests need no better one.
pub(crate) struct Dice(u64);

impl Dice {
    /// A sequence that is the same on every machine; each number in `ALLOF_FUZZ_SEED` gives others.
    pub(crate) fn new(seed: u64) -> Self {
        let given = number("ALLOF_FUZZ_SEED").unwrap_or_default();
        Self(0x9E37_79B9_7F4A_7C15 ^ seed ^ given.rotate_left(32))
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % sides.max(1)
    }

    /// Any byte.
    #[allow(dead_code, reason = "not each test has use for it")]
    pub(crate) fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap()
    }
}

/// How often each test tries; `ALLOF_FUZZ` multiplies it.
pub(crate) fn times() -> usize {
    let given = number("ALLOF_FUZZ").and_then(|times| usize::try_from(times).ok());
    given.unwrap_or(1)
}

/// The number in a variable of the environment.
fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}
