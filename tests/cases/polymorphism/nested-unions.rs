// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nested unions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/inner.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Inner {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Inner {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Inner {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for Inner {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Inner {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Inner);

// src/types/outer.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::Inner;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    Inner(Inner),
    Boolean(bool),
    Object(OuterObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Inner> for Outer {
    fn from(value: Inner) -> Self {
        Self::Inner(value)
    }
}

impl From<bool> for Outer {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<OuterObject> for Outer {
    fn from(value: OuterObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Outer {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        if node.is_integer() || node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Inner(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Outer {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Inner(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Outer);

/// A variant of an [`Outer`](crate::types::Outer).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OuterObject {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OuterObject,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Inner;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub list: Option<Vec<Option<Inner>>>,
    pub same: Option<Inner>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "list" => list: optional,
    "same" => same: optional,
    .. => extra: rest,
}
