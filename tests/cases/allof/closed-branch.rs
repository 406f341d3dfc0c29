// src/types/base.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Base`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `a`.
    pub a: Option<String>,
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self { a: members.optional("a") }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a))])
    }
}

crate::runtime::serde_bridge!(Base);

// src/types/both_closed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `BothClosed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BothClosed {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
}

impl FromNode for BothClosed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
        }
    }
}

impl ToNode for BothClosed {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a)), ("b", optional(&self.b))])
    }
}

crate::runtime::serde_bridge!(BothClosed);

// src/types/closed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Closed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
}

impl FromNode for Closed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
        }
    }
}

impl ToNode for Closed {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a)), ("b", optional(&self.b))])
    }
}

crate::runtime::serde_bridge!(Closed);

// src/types/extended.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Extended`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Extended {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Extended {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Extended);
