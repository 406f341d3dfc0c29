// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Integer or string API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/port.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Port {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for Port {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Port {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Port {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Port {
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

impl ToTree for Port {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Port);

// src/types/probe.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::Port;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Probe {
    pub port: Port,
    pub max_surge: Maybe<ProbeMaxSurge>,
    pub extra: JsonObject,
}

impl Probe {
    #[must_use]
    pub fn new(port: impl Into<Port>) -> Self {
        Self {
            port: port.into(),
            max_surge: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Probe,
    "port" => port: required,
    "maxSurge" => max_surge: maybe,
    .. => extra: rest,
}

/// The `maxSurge` of a [`Probe`](crate::types::Probe).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProbeMaxSurge {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for ProbeMaxSurge {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ProbeMaxSurge {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ProbeMaxSurge {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for ProbeMaxSurge {
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

impl ToTree for ProbeMaxSurge {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ProbeMaxSurge);
