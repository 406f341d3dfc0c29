// src/types/shape.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// One of the forms of `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Kind(ShapeKind),
    /// Where `kind` is `square`.
    KindShapeVariant2(ShapeVariant2),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ShapeKind> for Shape {
    fn from(value: ShapeKind) -> Self {
        Self::Kind(value)
    }
}

impl From<ShapeVariant2> for Shape {
    fn from(value: ShapeVariant2) -> Self {
        Self::KindShapeVariant2(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("circle") => Self::Kind(FromNode::from_node(node, at)),
            Some("square") => Self::KindShapeVariant2(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Shape {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Kind(value) => value.to_node(),
            Self::KindShapeVariant2(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Shape);

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeKind {
    /// The member `kind`.
    pub kind: ShapeKindKind,
    /// The member `r`.
    pub r: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ShapeKind {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: ShapeKindKind) -> Self {
        Self {
            kind,
            r: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ShapeKind {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ShapeKind {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("r", optional(&self.r))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ShapeKind);

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeVariant2 {
    /// The member `kind`.
    pub kind: ShapeVariant2Kind,
    /// The member `side`.
    pub side: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ShapeVariant2 {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: ShapeVariant2Kind) -> Self {
        Self {
            kind,
            side: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ShapeVariant2 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            side: members.optional("side"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ShapeVariant2 {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("side", optional(&self.side))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ShapeVariant2);

/// The `kind` of a [`ShapeKind`](crate::types::ShapeKind).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShapeKindKind {
    /// `circle`.
    Circle,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ShapeKindKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ShapeKindKind {
    fn from(value: &str) -> Self {
        match value {
            "circle" => Self::Circle,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ShapeKindKind);

/// The `kind` of a [`ShapeVariant2`](crate::types::ShapeVariant2).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShapeVariant2Kind;

crate::runtime::const_string!(ShapeVariant2Kind, "square");
