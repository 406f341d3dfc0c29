//! `format: uuid` as the type of the crate `uuid`.

use super::from_node::FromNode;
use super::node::Node;
use super::reading::Reading;
use super::to_node::ToNode;
use std::borrow::Cow;

/// Any of the forms of RFC 9562; written is the one with hyphens.
impl FromNode for uuid::Uuid {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                at.mismatch("a UUID", &node);
                Self::nil()
            })
    }
}

impl ToNode for uuid::Uuid {
    fn to_node(&self) -> Node<'_> {
        Node::String(Cow::Owned(self.to_string()))
    }
}
