// src/types/pet.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// It was here first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/pet_lower.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The newcomer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetLower {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for PetLower {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for PetLower {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(PetLower);
