// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullability API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::Thing;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub any: Option<Thing>,
    pub one: Option<Thing>,
    pub optional: Maybe<String>,
    pub three: Option<UseThree>,
    pub constant: Maybe<String>,
    pub list: Option<Vec<Option<i64>>>,
    pub extra: JsonObject,
}

impl Use {
    #[must_use]
    pub fn new(any: Option<Thing>, one: Option<Thing>, three: Option<UseThree>) -> Self {
        Self {
            any,
            one,
            optional: Maybe::Absent,
            three,
            constant: Maybe::Absent,
            list: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Use,
    "any" => any: nullable,
    "one" => one: nullable,
    "optional" => optional: maybe,
    "three" => three: nullable,
    "constant" => constant: maybe,
    "list" => list: optional,
    .. => extra: rest,
}

/// The `three` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UseThree {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for UseThree {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for UseThree {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for UseThree {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for UseThree {
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

impl ToTree for UseThree {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(UseThree);
