//! Finds nodes in a JSON text, which was parsed before and is known to be well-formed.

use super::wanted::{Wanted, WantedId};
use crate::source::JsonTokens;

enum Frame {
    Object(Option<WantedId>),
    Array(Option<WantedId>, usize),
}

/// Records the spans of the wanted nodes: of a member its key, of an item and of the root its value.
pub(super) fn scan(text: &str, wanted: &mut Wanted) {
    let mut stack: Vec<Frame> = Vec::new();
    // The wanted node of the next value, once the key of a member is read.
    let mut member: Option<Option<WantedId>> = None;
    let mut tokens = JsonTokens::new(text);
    while let Some((first, span)) = tokens.next() {
        match first {
            b',' => {
                if let Some(Frame::Array(_, index)) = stack.last_mut() {
                    *index += 1;
                }
            }
            b'}' | b']' => {
                stack.pop();
            }
            b'"' if member.is_none() && matches!(stack.last(), Some(Frame::Object(_))) => {
                if let Some(Frame::Object(Some(parent))) = stack.last() {
                    let child = wanted.child(*parent, &tokens.decode(&span));
                    if let Some(child) = child {
                        wanted.set(child, span);
                    }
                    member = Some(child);
                } else {
                    member = Some(None);
                }
            }
            _ => {
                let node = member.take().unwrap_or_else(|| {
                    let node = match stack.last() {
                        None => Some(Wanted::ROOT),
                        Some(Frame::Array(Some(parent), index)) => {
                            wanted.child(*parent, &index.to_string())
                        }
                        Some(_) => None,
                    };
                    if let Some(node) = node {
                        wanted.set(node, span);
                    }
                    node
                });
                let node = node.filter(|node| !wanted.is_leaf(*node));
                match first {
                    b'{' => stack.push(Frame::Object(node)),
                    b'[' => stack.push(Frame::Array(node, 0)),
                    _ => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_keys_and_items() {
        let text = r#"{"a": [1, {"b/c": "x\"", "\u0064": null}], "e": {}}"#;
        let mut wanted = Wanted::default();
        for pointer in ["/a/0", "/a/1", "/a/1/b~1c", "/a/1/d", "/e", "/e/none"] {
            wanted.add(pointer);
        }
        scan(text, &mut wanted);
        let found = |pointer: &str| text.get(wanted.found(pointer).unwrap()).unwrap();
        assert_eq!(found(""), "{");
        assert_eq!(found("/a"), "\"a\"");
        assert_eq!(found("/a/0"), "1");
        assert_eq!(found("/a/1"), "{");
        assert_eq!(found("/a/1/b~1c"), "\"b/c\"");
        assert_eq!(found("/a/1/d"), "\"\\u0064\"");
        assert_eq!(found("/e/none"), "\"e\"");
    }
}
