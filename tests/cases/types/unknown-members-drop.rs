// src/types/derived.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Derived`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
}

impl FromNode for Derived {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
        }
    }
}

impl ToNode for Derived {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a)), ("b", optional(&self.b))])
    }
}

crate::runtime::serde_bridge!(Derived);

// src/types/open.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Open`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// The member `a`.
    pub a: Option<String>,
}

impl FromNode for Open {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self { a: members.optional("a") }
    }
}

impl ToNode for Open {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a))])
    }
}

crate::runtime::serde_bridge!(Open);

// src/types/typed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Typed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, i64>,
}

impl FromNode for Typed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Typed {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Typed);
