// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By required API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/address.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Long, Short};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Address {
    Short(Short),
    Long(Long),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Short> for Address {
    fn from(value: Short) -> Self {
        Self::Short(value)
    }
}

impl From<Long> for Address {
    fn from(value: Long) -> Self {
        Self::Long(value)
    }
}

impl FromNode for Address {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("zip") && node.has("street") {
            if let Some(value) = reader.fit(node) {
                return Self::Long(value);
            }
        }
        if node.has("zip") {
            if let Some(value) = reader.fit(node) {
                return Self::Short(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Address {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Short(value) => value.to_tree(),
            Self::Long(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Address);

// src/types/long.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Address`](crate::types::Address).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Long {
    pub zip: String,
    pub street: String,
    pub extra: JsonObject,
}

impl Long {
    #[must_use]
    pub fn new(zip: impl Into<String>, street: impl Into<String>) -> Self {
        Self {
            zip: zip.into(),
            street: street.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Long,
    "zip" => zip: required,
    "street" => street: required,
    .. => extra: rest,
}

// src/types/short.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Address`](crate::types::Address).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Short {
    pub zip: String,
    pub extra: JsonObject,
}

impl Short {
    #[must_use]
    pub fn new(zip: impl Into<String>) -> Self {
        Self {
            zip: zip.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Short,
    "zip" => zip: required,
    .. => extra: rest,
}
