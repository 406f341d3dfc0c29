// src/types/base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Base`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `value`.
    pub value: Option<String>,
    /// The member `level`.
    pub level: Option<BaseLevel>,
    /// The member `size`.
    ///
    /// At least 1.
    pub size: Option<f64>,
    /// The member `list`.
    pub list: Option<BaseList>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            value: members.optional("value"),
            level: members.optional("level"),
            size: members.optional("size"),
            list: members.optional("list"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("value", optional(&self.value)),
                ("level", optional(&self.level)),
                ("size", optional(&self.size)),
                ("list", optional(&self.list)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Base);

/// The `level` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BaseLevel {
    /// `low`.
    Low,
    /// `mid`.
    Mid,
    /// `high`.
    High,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl BaseLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Mid => "mid",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BaseLevel {
    fn from(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "mid" => Self::Mid,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(BaseLevel);

/// The `list` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BaseList {
    /// `a`.
    A,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl BaseList {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BaseList {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(BaseList);

// src/types/child.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Child`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Child {
    /// The member `value`.
    pub value: Option<i64>,
    /// The member `level`.
    pub level: Option<ChildLevel>,
    /// The member `size`.
    ///
    /// At least 0, at most 9.
    pub size: Option<i64>,
    /// The member `list`.
    pub list: Option<ChildList>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Child {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            value: members.optional("value"),
            level: members.optional("level"),
            size: members.optional("size"),
            list: members.optional("list"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Child {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("value", optional(&self.value)),
                ("level", optional(&self.level)),
                ("size", optional(&self.size)),
                ("list", optional(&self.list)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Child);

/// The `level` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChildLevel {
    /// `mid`.
    Mid,
    /// `high`.
    High,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ChildLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mid => "mid",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChildLevel {
    fn from(value: &str) -> Self {
        match value {
            "mid" => Self::Mid,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ChildLevel);

/// The `list` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChildList {
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ChildList {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChildList {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ChildList);
