// src/types/shape.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// One of the forms of `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(ShapeCircle),
    /// Where `kind` is `square`.
    Square(ShapeSquare),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ShapeCircle> for Shape {
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<ShapeSquare> for Shape {
    fn from(value: ShapeSquare) -> Self {
        Self::Square(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("circle") => Self::Circle(FromNode::from_node(node, at)),
            Some("square") => Self::Square(FromNode::from_node(node, at)),
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

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// The member `kind`.
    ///
    /// `new` sets it to `circle`.
    pub kind: ShapeCircleKind,
    /// The member `r`.
    pub r: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ShapeCircle {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: ShapeCircleKind::Circle,
            r: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ShapeCircle {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for ShapeCircle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ShapeCircle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("r", optional(&self.r))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ShapeCircle);

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeSquare {
    /// The member `kind`.
    pub kind: ShapeSquareKind,
    /// The member `side`.
    pub side: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ShapeSquare {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: ShapeSquareKind,
            side: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ShapeSquare {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for ShapeSquare {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            side: members.optional("side"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ShapeSquare {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("side", optional(&self.side))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ShapeSquare);

/// The `kind` of a [`ShapeCircle`](crate::types::ShapeCircle).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShapeCircleKind {
    /// `circle`.
    Circle,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ShapeCircleKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ShapeCircleKind {
    fn from(value: &str) -> Self {
        match value {
            "circle" => Self::Circle,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ShapeCircleKind);

/// The `kind` of a [`ShapeSquare`](crate::types::ShapeSquare).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShapeSquareKind;

crate::runtime::const_string!(ShapeSquareKind, "square");
