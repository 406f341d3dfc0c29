// src/types/left.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Right;

/// The object `Left`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `right`.
    pub right: Option<Box<Right>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Left {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            right: members.optional("right"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Left {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("right", optional(&self.right))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Left);

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Left;

/// The object `Right`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `left`.
    pub left: Option<Box<Left>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            left: members.optional("left"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("left", optional(&self.left))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Right);
