//! The state that the search for rules shares.

use crate::ir::Api;

/// The maximum depth of items and members that are inspected to distinguish variants.
pub(super) const DEEPEST: usize = 4;

/// Two variants that cannot be distinguished.
pub(super) type Clash = Option<(usize, usize)>;

/// The search for the tag or the rules of a union.
pub(super) struct Selector<'a> {
    pub(super) api: &'a Api,
}
