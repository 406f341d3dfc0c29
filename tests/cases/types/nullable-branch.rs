// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullable branches API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/holder.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::Leaf;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub a: Maybe<Leaf>,
    pub b: Maybe<Leaf>,
    pub e: Maybe<HolderE>,
    pub f: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    Holder,
    "a" => a: maybe,
    "b" => b: maybe,
    "e" => e: maybe,
    "f" => f: any,
    .. => extra: rest,
}

/// The `e` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderE {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for HolderE {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HolderE {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for HolderE {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for HolderE {
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

impl ToTree for HolderE {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(HolderE);

// src/types/leaf.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub x: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Leaf,
    "x" => x: optional,
    .. => extra: rest,
}
