//! Finds the identities that documents and schemas declare for themselves.

use super::keywords::{self, Role};
use super::uri;
use crate::source::{Identities, Tree};

/// Returns the identities in a file with the URI `base`.
pub(super) fn find(tree: &Tree, base: &str) -> Identities {
    let mut found = Identities::default();
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
