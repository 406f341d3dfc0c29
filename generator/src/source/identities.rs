//! The identities that schemas give themselves: `$id`, `$anchor`, `$dynamicAnchor`, and `$self` of a document.

use super::Pointer;
use std::collections::BTreeMap;

/// The identities in one file.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    /// Each schema resource: the pointer to it and its absolute URI, without a fragment.
    pub(crate) resources: BTreeMap<String, String>,
    /// Each anchor: (resource, name) and what it stands for.
    pub(crate) anchors: BTreeMap<String, Vec<(String, Pointer)>>,
}

impl Identities {
    /// The innermost resource that a node stands in: the pointer to it and its URI.
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

    /// What an anchor of the resource at `resource` stands for; if that has none, the first of that name.
    pub(crate) fn anchor(&self, resource: &str, name: &str) -> Option<&Pointer> {
        let all = self.anchors.get(name)?;
        all.iter()
            .find(|(owner, _)| owner == resource)
            .or(all.first())
            .map(|(_, pointer)| pointer)
    }

    /// Every anchor's name.
    pub(crate) fn anchor_names(&self) -> impl Iterator<Item = &str> {
        self.anchors.keys().map(String::as_str)
    }
}
