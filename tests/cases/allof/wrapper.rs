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
    pub described: Option<Color>,
    /// The member `nullable`.
    pub nullable: Maybe<Color>,
    /// The member `defaulted`.
    ///
    /// Default: `green`.
    pub defaulted: Option<Color>,
    /// The member `old`.
    ///
    /// **Deprecated.**
    pub old: Option<Color>,
    /// The member `locked`.
    ///
    /// Only in answers: the service sets it.
    pub locked: Option<Color>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Car {
    /// `defaulted`, or its default `green` where it is absent.
    #[must_use]
    pub fn defaulted_or_default(&self) -> &Color {
        self.defaulted.as_ref().unwrap_or(&Color::Green)
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
