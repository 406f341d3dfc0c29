//! Finds the components that nothing refers to: the crate has nothing of them.

use super::kinds::ObjectKind;
use super::rules::Rule;
use crate::diagnostic::Verdict;
use crate::source::{Place, Tree};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use serde_json::Map;

/// The verdict on a component that nothing refers to.
pub(super) const UNUSED: Verdict = Verdict::Approximated("nothing that the crate has refers to it");

/// The maps that have an effect only where something refers to an entry. A schema among the components may be a type of its
/// own, and links have a verdict of their own.
const REFERRED: &[&str] = &[
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "callbacks",
    "pathItems",
    "mediaTypes",
    "$defs",
    "definitions",
];

/// A map of components that is judged after everything that refers to them was visited.
pub(super) struct Waiting<'s> {
    /// The kind of the object that has the map.
    pub(super) kind: ObjectKind,
    /// The place of the map.
    pub(super) place: Place,
    /// The rule for the keyword whose value is the map.
    pub(super) rule: &'static Rule,
    entries: &'s Map<String, Tree>,
}

impl<'s> Waiting<'s> {
    /// Returns the map of a keyword, if it is one that waits.
    pub(super) fn new(
        kind: ObjectKind,
        rule: Option<&'static Rule>,
        value: &'s Tree,
        place: impl FnOnce() -> Place,
    ) -> Option<Self> {
        if !matches!(kind, ObjectKind::Components | ObjectKind::Schema) {
            return None;
        }
        let rule = rule.filter(|rule| REFERRED.contains(&rule.keyword))?;
        let entries = value.as_object()?;
        let is_elsewhere = entries.contains_key("$ref");
        (!is_elsewhere).then(|| Self {
            kind,
            place: place(),
            rule,
            entries,
        })
    }

    /// Returns whether the map is empty or has an entry that was visited, and the places of those that were not.
    pub(super) fn unused(&self, seen: &IndexSet<usize, FxBuildHasher>) -> (bool, Vec<Place>) {
        let is_unseen = |tree: &Tree| !seen.contains(&std::ptr::from_ref(tree).addr());
        let unused = self.entries.iter().filter(|(_, tree)| is_unseen(tree));
        let unused: Vec<Place> = unused.map(|(name, _)| self.place.join(name)).collect();
        let is_used = self.entries.is_empty() || unused.len() < self.entries.len();
        (is_used, unused)
    }
}
