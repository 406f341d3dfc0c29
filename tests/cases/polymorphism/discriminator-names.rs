// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator names API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/circle.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// `new` sets it to `Circle`.
    pub kind: String,
    pub radius: Option<f64>,
    pub extra: JsonObject,
}

impl Circle {
    /// Sets `kind`.
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

json_object! {
    Circle,
    "kind" => kind: required,
    "radius" => radius: optional,
    .. => extra: rest,
}

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Circle, Square};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `Circle`.
    Circle(Circle),
    /// Where `kind` is `Square`.
    Square(Square),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Circle") => Self::Circle(FromNode::from_node(node, reader)),
            Some("Square") => Self::Square(FromNode::from_node(node, reader)),
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

// src/types/square.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `new` sets it to `Square`.
    pub kind: String,
    pub side: Option<f64>,
    pub extra: JsonObject,
}

impl Square {
    /// Sets `kind`.
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

json_object! {
    Square,
    "kind" => kind: required,
    "side" => side: optional,
    .. => extra: rest,
}
