//! What the macros' impls share.

use super::node::Node;
use super::reader::Reader;

/// The text of a string; of anything else it is a note and no text.
pub fn text_of<'n>(node: &'n Node<'_>, reader: &mut Reader<'_>) -> &'n str {
    node.as_str().unwrap_or_else(|| {
        reader.mismatch("a string", node);
        ""
    })
}

/// Notes that a value is not the one that this text is.
pub fn expect_json(node: &Node<'_>, text: &str, reader: &mut Reader<'_>) {
    if !node.same_as(&literal(text)) {
        reader.mismatch_because(text.to_owned(), node);
    }
}

/// The value of this text, which is JSON.
#[must_use]
pub fn literal(text: &str) -> Node<'_> {
    Node::parse(text.as_bytes()).unwrap_or_default()
}
