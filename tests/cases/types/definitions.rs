// src/types/leaf.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Leaf`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// The member `size`.
    pub size: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Leaf {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            size: members.optional("size"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Leaf {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("size", optional(&self.size))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Leaf);

// src/types/node.rs

use crate::runtime::{FromNode, JsonObject, Reading, ToNode, optional};

/// The object `Node`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Node {
    fn from_node(node: crate::runtime::Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Node {
    fn to_node(&self) -> crate::runtime::Node<'_> {
        crate::runtime::Node::object(&[("name", optional(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Node);

// src/types/tree.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Leaf;

/// The object `Tree`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The member `root`.
    pub root: Option<crate::types::Node>,
    /// The member `leaf`.
    pub leaf: Option<Leaf>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Tree {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            root: members.optional("root"),
            leaf: members.optional("leaf"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Tree {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("root", optional(&self.root)), ("leaf", optional(&self.leaf))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Tree);

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Tree;

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `tree`.
    pub tree: Option<Tree>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            tree: members.optional("tree"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("tree", optional(&self.tree))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Use);
