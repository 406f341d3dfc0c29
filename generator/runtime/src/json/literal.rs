//! Functions that the impls of the macros share.

use super::node::Node;
use super::reader::Reader;
use super::tape::Json;
use super::tree::Tree;

/// Returns the text of a string. Anything else is a mismatch, for which the text is empty.
pub fn text_of<'n>(node: Node<'n>, reader: &mut Reader<'_>) -> &'n str {
    node.as_str().unwrap_or_else(|| {
        reader.mismatch("a string", node);
        ""
    })
}

/// Records a mismatch unless the node equals this JSON text.
pub fn expect_json(node: Node<'_>, text: &str, reader: &mut Reader<'_>) {
    if !node.same_as(parsed(text).root()) {
        reader.mismatch_because(text.to_owned(), node);
    }
}

/// Parses a JSON text.
#[must_use]
pub fn literal(text: &str) -> Tree<'static> {
    parsed(text).root().into_tree()
}

fn parsed(text: &str) -> Json<'_> {
    Json::parse(text.as_bytes()).unwrap_or_default()
}
