//! Finds nodes in a JSON text, which was parsed before and is known to be well-formed.

use super::wanted::{Wanted, WantedId};
use std::borrow::Cow;
use std::ops::Range;

enum Frame {
    Object(Option<WantedId>),
    Array(Option<WantedId>, usize),
}

/// Records the spans of the wanted nodes: of a member its key, of an item and of the root its value.
pub(super) fn scan(text: &str, wanted: &mut Wanted) {
    let bytes = text.as_bytes();
    let mut stack: Vec<Frame> = Vec::new();
    // The wanted node of the next value, once the key of a member is read.
    let mut member: Option<Option<WantedId>> = None;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b':' => at += 1,
            b',' => {
                if let Some(Frame::Array(_, index)) = stack.last_mut() {
                    *index += 1;
                }
                at += 1;
            }
            b'}' | b']' => {
                stack.pop();
                at += 1;
            }
            b'"' if member.is_none() && matches!(stack.last(), Some(Frame::Object(_))) => {
                let token = string(bytes, at);
                if let Some(Frame::Object(Some(parent))) = stack.last() {
                    let child = wanted.child(*parent, &decode(text, &token));
                    if let Some(child) = child {
                        wanted.set(child, token.clone());
                    }
                    member = Some(child);
                } else {
                    member = Some(None);
                }
                at = token.end;
            }
            first => {
                let span = match first {
                    b'{' | b'[' => at..at + 1,
                    b'"' => string(bytes, at),
                    _ => bare(bytes, at),
                };
                let node = member.take().unwrap_or_else(|| {
                    let node = match stack.last() {
                        None => Some(Wanted::ROOT),
                        Some(Frame::Array(Some(parent), index)) => {
                            wanted.child(*parent, &index.to_string())
                        }
                        Some(_) => None,
                    };
                    if let Some(node) = node {
                        wanted.set(node, span.clone());
                    }
                    node
                });
                let node = node.filter(|node| !wanted.is_leaf(*node));
                match first {
                    b'{' => stack.push(Frame::Object(node)),
                    b'[' => stack.push(Frame::Array(node, 0)),
                    _ => {}
                }
                at = span.end.max(at + 1);
            }
        }
    }
}

/// Returns the span of the string token that starts at a quote, including the quotes.
fn string(bytes: &[u8], start: usize) -> Range<usize> {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return start..at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    start..bytes.len()
}

/// Returns the span of a number, `true`, `false` or `null`.
fn bare(bytes: &[u8], start: usize) -> Range<usize> {
    let rest = bytes.get(start..).unwrap_or_default();
    let length = rest
        .iter()
        .take_while(|byte| !matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r'))
        .count();
    start..start + length
}

fn decode<'t>(text: &'t str, token: &Range<usize>) -> Cow<'t, str> {
    let quoted = text.get(token.clone()).unwrap_or_default();
    if quoted.contains('\\') {
        return serde_json::from_str(quoted).map_or(Cow::Borrowed(quoted), Cow::Owned);
    }
    Cow::Borrowed(quoted.trim_matches('"'))
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
