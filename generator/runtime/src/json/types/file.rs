//! Raw bytes.

use crate::runtime::json::file::File;
use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;

/// Reads the bytes of the string itself: `format: binary` does not mean base64.
impl FromNode for File {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.as_str().map_or_else(
            || {
                reader.mismatch("a string", node);
                Self::default()
            },
            |text| Self::new(text.to_owned()),
        )
    }
}

impl ToTree for File {
    fn to_tree(&self) -> Tree<'_> {
        Tree::File(self)
    }
}

crate::runtime::json::macros::impl_serde!(File);
