//! Random numbers that are the same on every machine.

/// A generator of numbers (xorshift64*).
pub(super) struct Dice(u64);

impl Dice {
    /// Creates the numbers of one document of a seed.
    pub(super) fn new(seed: u64, document: u64) -> Self {
        let mut dice = Self(0x9E37_79B9_7F4A_7C15 ^ seed.rotate_left(32) ^ document);
        // Zero is the only state that has no successor.
        dice.0 = dice.0.max(1);
        // The first numbers of similar states are similar.
        for _ in 0..8 {
            dice.roll(1);
        }
        dice
    }

    /// Returns a number below `sides`, or 0.
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap_or_default() % sides.max(1)
    }

    /// Returns one of the items.
    pub(super) fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        items.get(self.roll(items.len()))
    }
}
