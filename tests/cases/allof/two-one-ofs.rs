// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum A {
    /// An [`AX`](crate::types::AX).
    X(AX),
    /// An [`AY`](crate::types::AY).
    Y(AY),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<AX> for A {
    fn from(value: AX) -> Self {
        Self::X(value)
    }
}

impl From<AY> for A {
    fn from(value: AY) -> Self {
        Self::Y(value)
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && node.has("x") && let Some(value) = at.fit(&node) {
            return Self::X(value);
        }
        if node.has("a") && node.has("y") && let Some(value) = at.fit(&node) {
            return Self::Y(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::X(value) => value.to_node(),
            Self::Y(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(A);

/// X.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AX {
    /// The member `a`.
    pub a: String,
    /// The member `x`.
    pub x: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AX {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>, x: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            x: x.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AX {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            x: members.required("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AX {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a)), ("x", required(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AX);

/// Y.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AY {
    /// The member `a`.
    pub a: String,
    /// The member `y`.
    pub y: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AY {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>, y: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            y: y.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AY {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            y: members.required("y"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AY {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a)), ("y", required(&self.y))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AY);

// src/types/b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum B {
    /// A [`BX`](crate::types::BX).
    X(BX),
    /// A [`BY`](crate::types::BY).
    Y(BY),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BX> for B {
    fn from(value: BX) -> Self {
        Self::X(value)
    }
}

impl From<BY> for B {
    fn from(value: BY) -> Self {
        Self::Y(value)
    }
}

impl FromNode for B {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("b") && node.has("x") && let Some(value) = at.fit(&node) {
            return Self::X(value);
        }
        if node.has("b") && node.has("y") && let Some(value) = at.fit(&node) {
            return Self::Y(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for B {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::X(value) => value.to_node(),
            Self::Y(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(B);

/// X.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BX {
    /// The member `b`.
    pub b: String,
    /// The member `x`.
    pub x: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BX {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(b: impl Into<String>, x: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            x: x.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for BX {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.required("b"),
            x: members.required("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BX {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", required(&self.b)), ("x", required(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BX);

/// Y.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BY {
    /// The member `b`.
    pub b: String,
    /// The member `y`.
    pub y: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BY {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(b: impl Into<String>, y: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            y: y.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for BY {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.required("b"),
            y: members.required("y"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BY {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", required(&self.b)), ("y", required(&self.y))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BY);

// src/types/both.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{A, B};

/// One of the forms of `Both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// An [`A`](crate::types::A).
    A(A),
    /// A [`B`](crate::types::B).
    B(B),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<A> for Both {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<B> for Both {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl FromNode for Both {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && node.has("x") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("a") && node.has("y") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("b") && node.has("x") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.has("b") && node.has("y") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Both {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Both);
