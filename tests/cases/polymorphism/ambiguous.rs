// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Ambiguous API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/either.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{First, Second};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    First(First),
    Second(Second),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<First> for Either {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Either {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

impl FromNode for Either {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::First(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Second(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Either {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::First(value) => value.to_tree(),
            Self::Second(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Either);

// src/types/first.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    First,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/second.rs

use crate::runtime::{JsonObject, json_object};

/// Same members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Second,
    "a" => a: optional,
    .. => extra: rest,
}
