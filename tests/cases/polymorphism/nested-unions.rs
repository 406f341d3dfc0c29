// src/types/inner.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Inner`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Inner {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Inner {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Inner);

// src/types/outer.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Inner;

/// One of the forms of `Outer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// An [`Inner`](crate::types::Inner).
    Inner(Inner),
    /// `true` or `false`.
    Boolean(bool),
    /// An [`OuterObject`](crate::types::OuterObject).
    Object(OuterObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Inner> for Outer {
    fn from(value: Inner) -> Self {
        Self::Inner(value)
    }
}

impl From<OuterObject> for Outer {
    fn from(value: OuterObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Outer {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_bool() && let Some(value) = at.fit(&node) {
            return Self::Boolean(value);
        }
        if (node.is_integer() || node.is_string()) && let Some(value) = at.fit(&node) {
            return Self::Inner(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Outer {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Inner(value) => value.to_node(),
            Self::Boolean(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Outer);

/// A variant of an [`Outer`](crate::types::Outer).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OuterObject {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OuterObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OuterObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(OuterObject);

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Inner;

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `list`.
    pub list: Option<Vec<Option<Inner>>>,
    /// The member `same`.
    pub same: Option<Inner>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            list: members.optional("list"),
            same: members.optional("same"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("list", optional(&self.list)), ("same", optional(&self.same))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);
