// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Base among alternatives API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/circle.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// `new` sets it to `circle`.
    pub r#type: String,
    pub color: Maybe<String>,
    pub radius: Option<f64>,
    pub extra: JsonObject,
}

impl Circle {
    /// Sets `$type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "circle".to_owned(),
            color: Maybe::Absent,
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
    "$type" => r#type: required,
    "color" => color: maybe,
    "radius" => radius: optional,
    .. => extra: rest,
}

// src/types/drawing.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Shape;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    pub shape: Option<Shape>,
    pub outline: Maybe<Shape>,
    pub extra: JsonObject,
}

json_object! {
    Drawing,
    "shape" => shape: optional,
    "outline" => outline: maybe,
    .. => extra: rest,
}

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Circle, ShapeBase, Square};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `$type` is `circle`.
    Circle(Circle),
    /// Where `$type` is `square`.
    Square(Square),
    /// Another `$type`, or none.
    Base(ShapeBase),
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

impl From<ShapeBase> for Shape {
    fn from(value: ShapeBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("$type") {
            Some("circle") => Self::Circle(FromNode::from_node(node, reader)),
            Some("square") => Self::Square(FromNode::from_node(node, reader)),
            _ => {
                if node.is_object() {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
                    }
                }
                if reader.relax(node) {
                    return Self::from_node(node, reader);
                }
                Self::Unknown(reader.raw(node))
            }
        }
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Circle(value) => value.to_tree(),
            Self::Square(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

// src/types/shape_base.rs

use crate::runtime::{Maybe, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeBase {
    pub r#type: Option<String>,
    pub color: Maybe<String>,
}

json_object! {
    ShapeBase,
    "$type" => r#type: optional,
    "color" => color: maybe,
}

// src/types/square.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `new` sets it to `square`.
    pub r#type: String,
    pub color: Maybe<String>,
    pub side: Option<f64>,
    pub extra: JsonObject,
}

impl Square {
    /// Sets `$type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "square".to_owned(),
            color: Maybe::Absent,
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
    "$type" => r#type: required,
    "color" => color: maybe,
    "side" => side: optional,
    .. => extra: rest,
}
