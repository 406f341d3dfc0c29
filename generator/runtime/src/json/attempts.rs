//! Limits the attempts of unions to read a value as one of several types.

use super::node::Node;
use std::any::TypeId;

/// The average number of times that each value inside a union may be read. The variants of a union are tried in turn,
/// and those of a nested union again for each of them.
const TRIES: usize = 256;

/// The number of values that all unions of a body together may read beyond that.
const SPARE: usize = 1 << 20;

/// The number of words for the failures that are remembered in any case.
const REMEMBERED: usize = 1024;

/// The attempts that are being made, and what they cost.
#[derive(Default)]
pub(super) struct Attempts {
    /// The number of attempts inside of each other.
    depth: usize,
    /// The number of values that the attempts inside of the outermost one may still read.
    budget: usize,
    /// The part of [`SPARE`] that unions have used.
    overspent: usize,
    /// The part of [`SPARE`] that was left when the outermost attempt began.
    spare: usize,
    /// The place of the value of the outermost attempt.
    start: u32,
    /// The number of values of the outermost attempt.
    size: usize,
    /// For each type a bit for each value, set if the value does not match the type. An attempt that encloses these may
    /// end, and the next one comes to the same values. It is forgotten when the outermost attempt ends. The types are
    /// sorted.
    failed: Vec<(Aim, Vec<u64>)>,
    /// The place of the value whose variants are tried once more, and need not match exactly.
    relaxed: Option<u32>,
    /// The number of words that `failed` may still take: all of them are no larger than the tape of the value.
    room: usize,
}

/// A type, and whether it must match exactly.
type Aim = (TypeId, bool);

/// An attempt.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// The place of the value, counted from the value of the outermost attempt.
    place: u32,
    ty: TypeId,
    /// Whether the type must match exactly.
    pub(super) exact: bool,
    /// Whether that was so around the attempt.
    pub(super) within_exact: bool,
    /// The state of [`Attempts::relaxed`] before the attempt.
    relaxed: Option<u32>,
}

impl Attempts {
    /// Begins an attempt. Returns `None` if its result is known, or if nested unions have read too much.
    pub(super) fn begin(&mut self, node: Node<'_>, ty: TypeId, within_exact: bool) -> Option<Key> {
        if self.depth == 0 {
            self.start = node.index;
            self.size = node.size();
            self.spare = SPARE.saturating_sub(self.overspent);
            self.budget = self.size.saturating_mul(TRIES).saturating_add(self.spare);
            self.room = self.size.max(REMEMBERED);
        }
        let key = Key {
            place: node.index.saturating_sub(self.start),
            ty,
            exact: within_exact || self.relaxed != Some(node.index),
            within_exact,
            relaxed: self.relaxed,
        };
        if self.depth > 0 && (self.budget == 0 || self.has_failed(key)) {
            return None;
        }
        self.depth += 1;
        self.relaxed = None;
        Some(key)
    }

    /// Ends an attempt.
    pub(super) fn end(&mut self, key: Key, matches: bool) {
        self.depth = self.depth.saturating_sub(1);
        self.relaxed = key.relaxed;
        if self.depth == 0 {
            self.overspent = SPARE.saturating_sub(self.budget.min(self.spare));
            self.failed.clear();
        } else if !matches {
            self.remember(key);
        }
    }

    fn has_failed(&self, key: Key) -> bool {
        let (word, bit) = position(key.place);
        let words = self
            .index_of((key.ty, key.exact))
            .ok()
            .and_then(|at| self.failed.get(at));
        words
            .and_then(|(_, words)| words.get(word))
            .is_some_and(|word| word & bit != 0)
    }

    /// Returns the index in `failed` at which the aim is, or at which it belongs.
    fn index_of(&self, aim: Aim) -> Result<usize, usize> {
        self.failed.binary_search_by_key(&aim, |&(aim, _)| aim)
    }

    fn remember(&mut self, key: Key) {
        let aim = (key.ty, key.exact);
        let (word, bit) = position(key.place);
        let at = match self.index_of(aim) {
            Ok(at) => at,
            Err(at) => {
                let length = self.size.div_ceil(64);
                let Some(room) = self.room.checked_sub(length) else {
                    return;
                };
                self.room = room;
                self.failed.insert(at, (aim, vec![0; length]));
                at
            }
        };
        let words = self.failed.get_mut(at);
        if let Some(word) = words.and_then(|(_, words)| words.get_mut(word)) {
            *word |= bit;
        }
    }

    /// Returns whether the variants of a value are tried once more, which is done once.
    pub(super) fn relax(&mut self, node: Node<'_>) -> bool {
        let again = self.relaxed != Some(node.index);
        self.relaxed = Some(node.index);
        again
    }

    /// Takes this number of values from the budget.
    pub(super) const fn spend(&mut self, count: usize) {
        self.budget = self.budget.saturating_sub(count);
    }
}

/// Returns the index of the word for a place, and the bit in it.
const fn position(place: u32) -> (usize, u64) {
    ((place / 64) as usize, 1 << (place % 64))
}
