//! A document as a tree, and the resolution of a JSON pointer (RFC 6901) in it.

use serde_json::Map;
use std::borrow::Cow;

/// A document as a tree. The members keep the order of the document.
///
/// It nests at most 256 levels deep, so that recursion over it is safe.
pub type Tree = serde_json::Value;

/// The largest number of members that are compared with a key faster than the key is hashed.
const FEW: usize = 12;

/// Returns a member of an object.
pub(crate) fn member<'t>(members: &'t Map<String, Tree>, key: &str) -> Option<&'t Tree> {
    if members.len() > FEW {
        return members.get(key);
    }
    let mut named = members.iter();
    named
        .find(|(name, _)| is_key(name, key))
        .map(|(_, value)| value)
}

/// Returns whether a name is the key. Most names differ in their length or in the first byte, which needs no call.
fn is_key(name: &str, key: &str) -> bool {
    let (name, key) = (name.as_bytes(), key.as_bytes());
    name.len() == key.len() && name.first() == key.first() && name == key
}

/// Returns a reference token without its escapes.
pub(crate) fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Returns the member or the item that a reference token names.
pub(crate) fn step<'t>(node: &'t Tree, token: &str) -> Option<&'t Tree> {
    match node {
        Tree::Object(members) => member(members, &unescape(token)),
        Tree::Array(items) => {
            let plain = token == "0" || !token.starts_with(['0', '+']);
            plain
                .then(|| token.parse::<usize>().ok())
                .flatten()
                .and_then(|index| items.get(index))
        }
        _ => None,
    }
}

/// Returns the node at a pointer. The error contains the length of the part of the pointer that exists, and the token
/// that is missing.
pub(crate) fn walk<'t, 'p>(root: &'t Tree, pointer: &'p str) -> Result<&'t Tree, (usize, &'p str)> {
    let mut node = root;
    let mut rest = pointer;
    while let Some(tail) = rest.strip_prefix('/') {
        let (token, after) = tail
            .find('/')
            .map_or((tail, ""), |slash| tail.split_at(slash));
        node = step(node, token).ok_or((pointer.len() - rest.len(), token))?;
        rest = after;
    }
    Ok(node)
}

/// Returns the longest part of a pointer that exists.
pub(crate) fn deepest<'p>(root: &Tree, pointer: &'p str) -> &'p str {
    match walk(root, pointer) {
        Ok(_) => pointer,
        Err((length, _)) => pointer.get(..length).unwrap_or_default(),
    }
}
