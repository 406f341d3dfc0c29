//! Limits on what is followed, so that no document costs more time or memory than its size allows.

/// The longest chain of nested `allOf`s that is followed.
pub(super) const ALL_OF_CHAIN: usize = 200;

/// Arrays and maps that nest deeper than this are any JSON from there on. Types that nest deeper are built later, not by
/// recursion. Real documents stay far below.
pub(super) const NESTED_TYPES: usize = 48;

/// The most types that are made of combinations of schemas. Combining members of members grows exponentially.
pub(super) const COMBINED_TYPES: usize = 8192;

/// Schemas that nest deeper than this allow any JSON type, when alternatives are compared.
pub(super) const ALLOWED_TYPES_DEPTH: usize = 64;

/// Schemas that differ only deeper than this have the same fingerprint.
pub(super) const FINGERPRINT_DEPTH: usize = 24;

/// The most properties that describe an inline alternative from one run to the next.
pub(super) const ALTERNATIVE_PROPERTIES: usize = 8;

/// The deepest branch that is searched for the discriminator of a base.
pub(super) const BASE_DEPTH: usize = 32;

/// The most variants that distributing unions into each other may make.
const DISTRIBUTED_VARIANTS: usize = 256;

/// Unions that are distributed into each other deeper than this are not told apart.
const DISTRIBUTED_UNIONS: usize = 12;

/// How often the unions around the one at hand multiply it.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::lower) struct Spread {
    /// How many variants lie above, less one.
    more: usize,
    depth: usize,
    /// Whether it was too much.
    pub(in crate::lower) overflowed: bool,
}

impl Spread {
    /// With one more union of so many variants; nothing if that is too much. A union alone may be as wide as it likes.
    pub(in crate::lower) fn wider(&mut self, variants: usize) -> Option<Self> {
        let above = self.more + 1;
        let all = above.saturating_mul(variants);
        let multiplies = above > 1 && variants > 1;
        if self.overflowed
            || (multiplies && all > DISTRIBUTED_VARIANTS)
            || self.depth >= DISTRIBUTED_UNIONS
        {
            self.overflowed = true;
            return None;
        }
        Some(Self {
            more: all.saturating_sub(1),
            depth: self.depth + 1,
            overflowed: false,
        })
    }

    /// Whether the union at hand is part of another one.
    pub(in crate::lower) fn is_inner(self) -> bool {
        self.depth > 0
    }
}
