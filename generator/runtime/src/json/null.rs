//! The type of a value that can only be `null`.

use super::from_node::FromNode;
use super::node::Node;
use super::reader::Reader;
use super::to_tree::ToTree;
use super::tree::Tree;

/// The JSON value `null`, where a specification allows nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Null;

impl FromNode for Null {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if !node.is_null() {
            reader.mismatch("null", node);
        }
        Self
    }
}

impl ToTree for Null {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Null
    }
}

super::macros::impl_serde!(Null);
