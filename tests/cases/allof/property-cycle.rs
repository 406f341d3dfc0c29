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

// src/types/node.rs

use crate::runtime::{FromNode, JsonObject, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Node`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `parent`.
    pub parent: Option<Box<Node>>,
    /// The member `children`.
    pub children: Option<Vec<Node>>,
    /// The member `index`.
    pub index: Option<BTreeMap<String, Node>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Node {
    fn from_node(node: crate::runtime::Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            parent: members.optional("parent"),
            children: members.optional("children"),
            index: members.optional("index"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Node {
    fn to_node(&self) -> crate::runtime::Node<'_> {
        crate::runtime::Node::object(
            &[
                ("name", optional(&self.name)),
                ("parent", optional(&self.parent)),
                ("children", optional(&self.children)),
                ("index", optional(&self.index)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Node);

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Left;

/// The object `Right`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `left`.
    pub left: Box<Left>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Right {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(left: Left) -> Self {
        Self {
            left: Box::new(left),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            left: members.required("left"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("left", required(&self.left))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Right);
