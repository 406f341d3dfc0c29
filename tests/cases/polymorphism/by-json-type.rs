// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By json type API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/numeric.rs

pub type Numeric = f64;

// src/types/stringish.rs

pub type Stringish = String;

// src/types/value.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    String(String),
    Integer(i64),
    Boolean(bool),
    StringList(Vec<String>),
    IntegerList(Vec<i64>),
    Object(ValueObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for Value {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<i64>> for Value {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<ValueObject> for Value {
    fn from(value: ValueObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Value {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
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
        if node.is_array() && node.first_item().is_none_or(Node::is_integer) {
            if let Some(value) = reader.fit(node) {
                return Self::IntegerList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
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

impl ToTree for Value {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::IntegerList(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Value);

/// A variant of a [`Value`](crate::types::Value).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueObject {
    pub x: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ValueObject,
    "x" => x: optional,
    .. => extra: rest,
}
