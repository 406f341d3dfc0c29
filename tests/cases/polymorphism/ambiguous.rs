// src/types/either.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{First, Second};

/// One of the forms of `Either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// A [`First`](crate::types::First).
    First(First),
    /// A [`Second`](crate::types::Second).
    Second(Second),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<First> for Either {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Either {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

impl FromNode for Either {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::First(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Second(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Either {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::First(value) => value.to_node(),
            Self::Second(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Either);

// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `First`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for First {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for First {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(First);

// src/types/second.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Same members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Second {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Second {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Second);
