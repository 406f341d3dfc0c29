//! Raw bytes.

use crate::runtime::json::file::File;
use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_node::ToNode;

/// Reads the bytes of the string itself: `format: binary` does not mean base64.
impl FromNode for File {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node {
            Node::String(text) => Self::new(text.into_owned()),
            Node::File(file) => file.clone(),
            other => {
                reader.mismatch("a string", &other);
                Self::default()
            }
        }
    }
}

impl ToNode for File {
    fn to_node(&self) -> Node<'_> {
        Node::File(self)
    }
}

crate::runtime::json::macros::impl_serde!(File);
