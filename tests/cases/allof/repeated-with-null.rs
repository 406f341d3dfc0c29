// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Repeated with null API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Leaf, Shape};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub leaf: Leaf,
    pub text: String,
    pub shape: Option<Shape>,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(leaf: Leaf, text: impl Into<String>) -> Self {
        Self {
            leaf,
            text: text.into(),
            shape: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "leaf" => leaf: required,
    "text" => text: required,
    "shape" => shape: optional,
    .. => extra: rest,
}

// src/types/child.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Leaf, Shape};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    pub leaf: Option<Leaf>,
    pub text: Option<String>,
    pub shape: Option<Shape>,
    pub extra: JsonObject,
}

impl Child {
    #[must_use]
    pub fn new(leaf: Option<Leaf>, text: Option<String>) -> Self {
        Self {
            leaf,
            text,
            shape: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Child,
    "leaf" => leaf: nullable,
    "text" => text: nullable,
    "shape" => shape: optional,
    .. => extra: rest,
}

// src/types/leaf.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub v: String,
    pub extra: JsonObject,
}

impl Leaf {
    #[must_use]
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Leaf,
    "v" => v: required,
    .. => extra: rest,
}

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Leaf;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Leaf(Leaf),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Leaf> for Shape {
    fn from(value: Leaf) -> Self {
        Self::Leaf(value)
    }
}

impl From<String> for Shape {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Shape {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.has("v") {
            if let Some(value) = reader.fit(node) {
                return Self::Leaf(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Leaf(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);
