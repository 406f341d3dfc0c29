//! What the macros' impls share.

use super::node::Node;
use super::reading::Reading;

/// The text of a string; of anything else it is a note and no text.
pub fn text_of<'n>(node: &'n Node<'_>, at: &mut Reading<'_>) -> &'n str {
    node.as_str().unwrap_or_else(|| {
        at.mismatch("a string", node);
        ""
    })
}

/// Notes that a value is not the one that this text is.
pub fn expect_json(node: &Node<'_>, text: &str, at: &mut Reading<'_>) {
    if !node.same_as(&json(text)) {
        at.mismatch_because(text.to_owned(), node);
    }
}

/// The value of this text, which is JSON.
#[must_use]
pub fn json(text: &str) -> Node<'_> {
    Node::parse(text.as_bytes()).unwrap_or_default()
}
