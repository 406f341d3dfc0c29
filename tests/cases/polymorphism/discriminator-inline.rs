// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator inline API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/shape.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, const_string, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(ShapeCircle),
    /// Where `kind` is `square`.
    Square(ShapeSquare),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("circle") => Self::Circle(FromNode::from_node(node, reader)),
            Some("square") => Self::Square(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Circle(value) => value.to_tree(),
            Self::Square(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// `new` sets it to `circle`.
    pub kind: String,
    pub r: Option<f64>,
    pub extra: JsonObject,
}

impl ShapeCircle {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "circle".to_owned(),
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

json_object! {
    ShapeCircle,
    "kind" => kind: required,
    "r" => r: optional,
    .. => extra: rest,
}

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeSquare {
    pub kind: ShapeSquareKind,
    pub side: Option<f64>,
    pub extra: JsonObject,
}

impl ShapeSquare {
    /// Sets `kind`.
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

json_object! {
    ShapeSquare,
    "kind" => kind: required,
    "side" => side: optional,
    .. => extra: rest,
}

/// The `kind` of a [`ShapeSquare`](crate::types::ShapeSquare).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShapeSquareKind;

const_string!(ShapeSquareKind, "square");
