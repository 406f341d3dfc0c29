//! The identities that schemas give themselves: `$id`, `$anchor`, `$dynamicAnchor`, and `$self` of a document.

use super::keywords::{self, Role};
use super::{Tree, uri};
use crate::place::Pointer;
use std::collections::BTreeMap;

/// The identities in one file.
#[derive(Debug, Default)]
pub(super) struct Identities {
    /// Each schema resource: the pointer to it and its absolute URI, without a fragment.
    pub(super) resources: BTreeMap<String, String>,
    /// Each anchor: (resource, name) and what it stands for.
    anchors: BTreeMap<String, Vec<(String, Pointer)>>,
}

impl Identities {
    /// Looks for identities in a file with the URI `base`.
    pub(super) fn find(tree: &Tree, base: &str) -> Self {
        let mut found = Self::default();
        if let Some(own) = tree.get("$self").and_then(Tree::as_str) {
            found
                .resources
                .insert(String::new(), uri::join(base, uri::split(own).0));
        }
        keywords::walk(tree, "", Role::Node, &mut |members, path, role| {
            if role != Role::Node {
                return;
            }
            let mut names: Vec<&str> = ["$anchor", "$dynamicAnchor"]
                .iter()
                .filter_map(|key| members.get(*key)?.as_str())
                .collect();
            let id = members.get("$id").and_then(Tree::as_str);
            if names.is_empty() && id.is_none() {
                return;
            }
            let pointer = path.pointer();
            if let Some((id, fragment)) = id.map(uri::split) {
                if !id.is_empty() {
                    let absolute = match found.enclosing(pointer.as_str()) {
                        Some((_, outer)) => uri::join(outer, id),
                        None => uri::join(base, id),
                    };
                    found
                        .resources
                        .insert(pointer.as_str().to_owned(), absolute);
                } else if !fragment.is_empty() && !fragment.starts_with('/') {
                    names.push(fragment);
                }
            }
            let resource = found
                .enclosing(pointer.as_str())
                .map_or(String::new(), |(resource, _)| resource.to_owned());
            for name in names {
                found
                    .anchors
                    .entry(name.to_owned())
                    .or_default()
                    .push((resource.clone(), pointer.clone()));
            }
        });
        found
    }

    /// The innermost resource that a node stands in: the pointer to it and its URI.
    pub(super) fn enclosing(&self, pointer: &str) -> Option<(&str, &str)> {
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
    pub(super) fn anchor(&self, resource: &str, name: &str) -> Option<&Pointer> {
        let all = self.anchors.get(name)?;
        all.iter()
            .find(|(owner, _)| owner == resource)
            .or(all.first())
            .map(|(_, pointer)| pointer)
    }

    /// Every anchor's name.
    pub(super) fn anchor_names(&self) -> impl Iterator<Item = &str> {
        self.anchors.keys().map(String::as_str)
    }
}
