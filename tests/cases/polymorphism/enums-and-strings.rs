// src/types/colour.rs

/// A value of `Colour`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Colour {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Colour {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Colour);

// src/types/either.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Colour, Level};

/// One of the forms of `Either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// A [`Level`](crate::types::Level).
    Level(Level),
    /// A [`Colour`](crate::types::Colour).
    Colour(Colour),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Level> for Either {
    fn from(value: Level) -> Self {
        Self::Level(value)
    }
}

impl From<Colour> for Either {
    fn from(value: Colour) -> Self {
        Self::Colour(value)
    }
}

impl FromNode for Either {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.value_is(&[Literal::Str("low"), Literal::Str("high")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Level(value);
        }
        if node.value_is(&[Literal::Str("red")]) && let Some(value) = at.fit(&node) {
            return Self::Colour(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::Level(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Either {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Level(value) => value.to_node(),
            Self::Colour(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Either);

// src/types/level.rs

/// A value of `Level`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Level {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Level {
    fn from(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Level);

// src/types/sort.rs

use crate::runtime::{FromNode, JsonObject, Literal, Node, Reading, ToNode, required};

/// One of the forms of `Sort`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sort {
    /// A [`SortString`](crate::types::SortString).
    String(SortString),
    /// A [`SortBy`](crate::types::SortBy).
    By(SortBy),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<SortString> for Sort {
    fn from(value: SortString) -> Self {
        Self::String(value)
    }
}

impl From<SortBy> for Sort {
    fn from(value: SortBy) -> Self {
        Self::By(value)
    }
}

impl FromNode for Sort {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.value_is(&[Literal::Str("asc"), Literal::Str("desc")])
            && let Some(value) = at.fit(&node)
        {
            return Self::String(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.has("by") && let Some(value) = at.fit(&node) {
            return Self::By(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Sort {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::By(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Sort);

/// A variant of a [`Sort`](crate::types::Sort).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortString {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SortString {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortString {
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(SortString);

/// A variant of a [`Sort`](crate::types::Sort).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SortBy {
    /// The member `by`.
    pub by: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SortBy {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(by: impl Into<String>) -> Self {
        Self {
            by: by.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SortBy {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            by: members.required("by"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SortBy {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("by", required(&self.by))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SortBy);
