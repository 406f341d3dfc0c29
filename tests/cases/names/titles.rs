// src/types/a_fine_thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// A fine thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AFineThing {
    /// The member `x`.
    pub x: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for AFineThing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AFineThing {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AFineThing);

// src/types/color.rs

/// The `five` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Color {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Color {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Color);

// src/types/pet.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Pet`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{AFineThing, Color, UseThree, UseTwo};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `one`.
    pub one: Option<AFineThing>,
    /// The member `two`.
    pub two: Option<UseTwo>,
    /// The member `three`.
    pub three: Option<UseThree>,
    /// The member `four`.
    pub four: Option<UseFour>,
    /// The member `five`.
    pub five: Option<Color>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            one: members.optional("one"),
            two: members.optional("two"),
            three: members.optional("three"),
            four: members.optional("four"),
            five: members.optional("five"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("one", optional(&self.one)),
                ("two", optional(&self.two)),
                ("three", optional(&self.three)),
                ("four", optional(&self.four)),
                ("five", optional(&self.five)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);

/// The `four` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseFour {
    /// The member `w`.
    pub w: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for UseFour {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            w: members.optional("w"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UseFour {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("w", optional(&self.w))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UseFour);

// src/types/use_three.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// This is a whole sentence that says what the schema is for and goes on for a while longer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseThree {
    /// The member `z`.
    pub z: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for UseThree {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            z: members.optional("z"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UseThree {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("z", optional(&self.z))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UseThree);

// src/types/use_two.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Pet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseTwo {
    /// The member `y`.
    pub y: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for UseTwo {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            y: members.optional("y"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UseTwo {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("y", optional(&self.y))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UseTwo);
