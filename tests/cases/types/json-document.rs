// src/types/big.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Big`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Big {
    /// The member `n`.
    pub n: Option<i64>,
    /// The member `f`.
    pub f: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Big {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            n: members.optional("n"),
            f: members.optional("f"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Big {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("n", optional(&self.n)), ("f", optional(&self.f))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Big);
