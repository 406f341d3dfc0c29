// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `A`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The member `t`.
    ///
    /// `new` sets it to `a`.
    pub t: String,
    /// The member `common`.
    pub common: Option<String>,
    /// The member `a`.
    pub a: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl A {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "a".to_owned(),
            common: None,
            a: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for A {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            common: members.optional("common"),
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("t", required(&self.t)),
                ("common", optional(&self.common)),
                ("a", optional(&self.a)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(A);

// src/types/b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `B`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// The member `t`.
    ///
    /// `new` sets it to `b`.
    pub t: String,
    /// The member `common`.
    pub common: Option<String>,
    /// The member `b`.
    pub b: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl B {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "b".to_owned(),
            common: None,
            b: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for B {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for B {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            common: members.optional("common"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for B {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("t", required(&self.t)),
                ("common", optional(&self.common)),
                ("b", optional(&self.b)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(B);

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{A, B};

/// One of the forms of `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `t` is `a`.
    A(A),
    /// Where `t` is `b`.
    B(B),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<A> for Base {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<B> for Base {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("a") => Self::A(FromNode::from_node(node, at)),
            Some("b") => Self::B(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Base);
