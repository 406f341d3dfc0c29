//! `format: uuid` as a type of the crate `uuid`.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use std::borrow::Cow;

/// Reads any of the formats of RFC 9562.
impl FromNode for uuid::Uuid {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                reader.mismatch("a UUID", node);
                Self::nil()
            })
    }
}

impl ToTree for uuid::Uuid {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Owned(self.to_string()))
    }
}
