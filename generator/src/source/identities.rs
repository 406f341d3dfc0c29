//! The identities that documents and schemas declare for themselves: `$id`, `$anchor`, `$dynamicAnchor`, and `$self` of
//! a document.

use super::Pointer;
use std::collections::BTreeMap;

/// The identities in one file.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    /// The schema resources: the pointer to each and its absolute URI, without a fragment.
    pub(crate) resources: BTreeMap<String, String>,
    /// The anchors: the name of each, with the resource and the pointer to its target for each declaration.
    pub(crate) anchors: BTreeMap<String, Vec<(String, Pointer)>>,
}

impl Identities {
    /// Returns the innermost resource that contains a node: the pointer to it and its URI.
    pub(crate) fn enclosing(&self, pointer: &str) -> Option<(&str, &str)> {
        if self.resources.is_empty() {
            return None;
        }
        let mut pointer = pointer;
        loop {
            if let Some((resource, uri)) = self.resources.get_key_value(pointer) {
                return Some((resource, uri));
            }
            pointer = pointer.rsplit_once('/')?.0;
        }
    }

    /// Returns the target of an anchor of the resource at `resource`. If the resource does not declare it, returns the
    /// first target of that name.
    pub(crate) fn anchor(&self, resource: &str, name: &str) -> Option<&Pointer> {
        let all = self.anchors.get(name)?;
        all.iter()
            .find(|(owner, _)| owner == resource)
            .or(all.first())
            .map(|(_, pointer)| pointer)
    }

    /// Returns the name of every anchor.
    pub(crate) fn anchor_names(&self) -> impl Iterator<Item = &str> {
        self.anchors.keys().map(String::as_str)
    }
}
