//! What the search for rules shares.

use crate::ir::Api;

/// How deep items and members are looked into to tell variants apart.
pub(super) const DEEPEST: usize = 4;

/// Two variants that nothing tells apart.
pub(super) type Clash = Option<(usize, usize)>;

/// Finds the tag or the rules of a union.
pub(super) struct Selector<'a> {
    pub(super) api: &'a Api,
}
