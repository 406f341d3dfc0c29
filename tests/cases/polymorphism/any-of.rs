// src/types/both.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{WithA, WithB};

/// One of the forms of `Both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// A [`WithA`](crate::types::WithA).
    WithA(WithA),
    /// A [`WithB`](crate::types::WithB).
    WithB(WithB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<WithA> for Both {
    fn from(value: WithA) -> Self {
        Self::WithA(value)
    }
}

impl From<WithB> for Both {
    fn from(value: WithB) -> Self {
        Self::WithB(value)
    }
}

impl FromNode for Both {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::WithA(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::WithB(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Both {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::WithA(value) => value.to_node(),
            Self::WithB(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Both);

// src/types/id.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Id {
    /// An integer.
    Integer(i64),
    /// A UUID.
    Uuid(uuid::Uuid),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Id {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::Uuid(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Id {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Integer(value) => value.to_node(),
            Self::Uuid(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Id);

// src/types/mode.rs

/// A value of `Mode`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Mode {
    /// `auto`.
    Auto,
    /// `manual`.
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Mode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Manual => "manual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Mode {
    fn from(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            "manual" => Self::Manual,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Mode);

// src/types/one_or_many.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `OneOrMany`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OneOrMany {
    /// A string.
    String(String),
    /// An array.
    StringList(Vec<String>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for OneOrMany {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::StringList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for OneOrMany {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(OneOrMany);

// src/types/with_a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `WithA`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithA {
    /// The member `a`.
    pub a: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl WithA {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for WithA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for WithA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(WithA);

// src/types/with_b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `WithB`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithB {
    /// The member `b`.
    pub b: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl WithB {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for WithB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.required("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for WithB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", required(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(WithB);
