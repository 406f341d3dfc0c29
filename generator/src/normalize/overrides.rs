//! Finds the schemas that replace the target of a `$dynamicRef`.
//!
//! `$dynamicRef: "#item"` leads to the `$dynamicAnchor` of that name in the outermost schema resource through which the
//! evaluation came. A type does not depend on its use, so it has the schema of its own anchor. That reads the values of
//! an override that extends this schema, and no others.

use super::Normalizer;
use super::resources::Resources;
use crate::source::{Place, Tree};

/// The maximum number of schemas between an override and what it extends.
const DEEPEST: usize = 8;

impl Normalizer<'_> {
    /// Returns whether a schema that does not extend `target` may replace it as the target of a `$dynamicRef`.
    pub(super) fn is_overridden(&self, reference: &str, target: &Place) -> bool {
        let Some((_, name)) = reference.split_once('#') else {
            return false;
        };
        let declares = |place: &Place| {
            let anchor = self
                .sources
                .node(place)
                .and_then(|node| node.get("$dynamicAnchor"));
            anchor.and_then(Tree::as_str) == Some(name)
        };
        if !declares(target) {
            return false;
        }
        let resources = self.resources.get_or_init(|| Resources::new(self.sources));
        let around = resources.anchors_around(name, &self.sources.resource(target));
        let mut around = around.into_iter();
        around.any(|place| declares(place) && !self.extends(place, target, DEEPEST))
    }

    /// Returns whether each value of the schema at `place` is one of the schema at `target`, by `$ref` or by `allOf`.
    fn extends(&self, place: &Place, target: &Place, depth: usize) -> bool {
        let Some(node) = self.sources.node(place).filter(|_| depth > 0) else {
            return false;
        };
        let by_reference = || {
            let text = node.get("$ref").and_then(Tree::as_str)?;
            let base = self.sources.resolve_at(place, text)?;
            Some(base == *target || self.extends(&base, target, depth - 1))
        };
        let by_branch = || {
            let branches = node.get("allOf").and_then(Tree::as_array)?.len();
            let at = place.join("allOf");
            Some((0..branches).any(|index| self.extends(&at.index(index), target, depth - 1)))
        };
        by_reference().unwrap_or(false) || by_branch().unwrap_or(false)
    }
}
