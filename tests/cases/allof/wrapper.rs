// src/types/car.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
};
use crate::types::Color;

/// The object `Car`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// The member `plain`.
    pub plain: Option<Color>,
    /// The colour of the roof.
    pub described: Option<CarDescribed>,
    /// The member `nullable`.
    pub nullable: Maybe<CarNullable>,
    /// The member `defaulted`.
    ///
    /// Default: `green`.
    pub defaulted: Option<CarDefaulted>,
    /// The member `old`.
    ///
    /// **Deprecated.**
    pub old: Option<CarOld>,
    /// The member `locked`.
    ///
    /// Only in answers: the service sets it.
    pub locked: Option<CarLocked>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Car {
    /// `defaulted`, or its default `green` where it is absent.
    #[must_use]
    pub fn defaulted_or_default(&self) -> &CarDefaulted {
        self.defaulted.as_ref().unwrap_or(&CarDefaulted::Green)
    }
}

impl FromNode for Car {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            plain: members.optional("plain"),
            described: members.optional("described"),
            nullable: members.maybe("nullable"),
            defaulted: members.optional("defaulted"),
            old: members.optional("old"),
            locked: members.optional("locked"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Car {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("plain", optional(&self.plain)),
                ("described", optional(&self.described)),
                ("nullable", maybe(&self.nullable)),
                ("defaulted", optional(&self.defaulted)),
                ("old", optional(&self.old)),
                ("locked", optional(&self.locked)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Car);

/// The colour of the roof.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarDescribed {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl CarDescribed {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CarDescribed {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(CarDescribed);

/// The `nullable` of a [`Car`](crate::types::Car).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarNullable {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl CarNullable {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CarNullable {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(CarNullable);

/// The `defaulted` of a [`Car`](crate::types::Car).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarDefaulted {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl CarDefaulted {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CarDefaulted {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(CarDefaulted);

/// The `old` of a [`Car`](crate::types::Car).
///
/// **Deprecated.**
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarOld {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl CarOld {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CarOld {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(CarOld);

/// The `locked` of a [`Car`](crate::types::Car).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarLocked {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl CarLocked {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CarLocked {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(CarLocked);

// src/types/color.rs

/// A colour.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Color {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Color {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Color);
