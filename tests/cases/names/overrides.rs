// src/types/level.rs

/// A value of `Level`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `l`.
    Lowest,
    /// `h`.
    H,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Level {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lowest => "l",
            Self::H => "h",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Level {
    fn from(value: &str) -> Self {
        match value {
            "l" => Self::Lowest,
            "h" => Self::H,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Level);

// src/types/pretty.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Pretty`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pretty {
    /// The member `x`.
    pub width: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Pretty {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            width: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Pretty {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.width))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Pretty);
