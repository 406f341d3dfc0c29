// src/types/blob.rs

use crate::runtime::{Bytes, FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Blob`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blob {
    /// The member `base64`.
    pub base64: Option<Bytes>,
    /// The member `hex`.
    pub hex: Option<String>,
    /// The member `image`.
    pub image: Option<Bytes>,
    /// The member `json`.
    pub json: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Blob {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            base64: members.optional("base64"),
            hex: members.optional("hex"),
            image: members.optional("image"),
            json: members.optional("json"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Blob {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("base64", optional(&self.base64)),
                ("hex", optional(&self.hex)),
                ("image", optional(&self.image)),
                ("json", optional(&self.json)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Blob);
