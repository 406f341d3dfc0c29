//! Limits that keep the time and memory for a document proportionate to its size.

/// The maximum length of a chain of nested `allOf`s.
pub(super) const ALL_OF_CHAIN: usize = 200;

/// The maximum nesting depth of arrays and maps. Deeper ones are any JSON, and deeper types are built later, without
/// recursion. Real documents are far below.
pub(super) const NESTED_TYPES: usize = 48;

/// The maximum number of types that are built from several schemas. Combinations of nested members grow exponentially.
pub(super) const COMBINED_TYPES: usize = 8192;

/// The maximum nesting depth at which the JSON types of alternatives are compared. Deeper schemas allow any type.
pub(super) const ALLOWED_TYPES_DEPTH: usize = 64;

/// The nesting depth that a fingerprint covers. Schemas that differ only at a greater depth have the same fingerprint.
pub(super) const FINGERPRINT_DEPTH: usize = 24;

/// The maximum number of properties in the key of an inline alternative.
pub(super) const ALTERNATIVE_PROPERTIES: usize = 8;

/// The maximum depth of branches that are searched for the discriminator of a base.
pub(super) const BASE_DEPTH: usize = 32;

/// The maximum number of schemas inside of the variants of a union whose names are tags of the union. In a chain of
/// unions, each inside of the one before, the rules for all of them would grow with the square of its length.
pub(super) const INNER_TAGS: usize = 128;

/// The maximum number of variants of unions that are distributed over each other.
const DISTRIBUTED_VARIANTS: usize = 256;

/// The maximum nesting depth of unions that are distributed over each other.
const DISTRIBUTED_UNIONS: usize = 12;

/// The extent to which the unions around the current one multiply it.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::lower) struct Spread {
    /// The number of variants above, minus one.
    more: usize,
    depth: usize,
    /// Whether a limit was exceeded.
    pub(in crate::lower) overflowed: bool,
}

impl Spread {
    /// Adds one union with this number of variants. Returns `None` if a limit is exceeded. A single union may have any
    /// number of variants.
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

    /// Returns whether the current union is part of another one.
    pub(in crate::lower) fn is_inner(self) -> bool {
        self.depth > 0
    }
}
