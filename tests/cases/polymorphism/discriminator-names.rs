// src/types/circle.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The member `kind`.
    ///
    /// `new` sets it to `Circle`.
    pub kind: String,
    /// The member `radius`.
    pub radius: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Circle {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Circle".to_owned(),
            radius: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Circle {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Circle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            radius: members.optional("radius"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Circle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("radius", optional(&self.radius))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Circle);

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Circle, Square};

/// One of the forms of `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `Circle`.
    Circle(Circle),
    /// Where `kind` is `Square`.
    Square(Square),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("Circle") => Self::Circle(FromNode::from_node(node, at)),
            Some("Square") => Self::Square(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Shape {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Circle(value) => value.to_node(),
            Self::Square(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Shape);

// src/types/square.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The member `kind`.
    ///
    /// `new` sets it to `Square`.
    pub kind: String,
    /// The member `side`.
    pub side: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Square {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Square".to_owned(),
            side: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Square {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Square {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            side: members.optional("side"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Square {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("side", optional(&self.side))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Square);
