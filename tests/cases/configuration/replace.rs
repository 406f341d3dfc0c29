// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Replace API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/bill.rs

use crate::runtime::{
    External, FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bill {
    /// Matches `[0-9]+`.
    pub total: External<golden::own::Amount>,
    pub parts: Option<BTreeMap<String, External<golden::own::Amount>>>,
    pub either: Option<BillEither>,
    pub extra: JsonObject,
}

impl Bill {
    #[must_use]
    pub fn new(total: External<golden::own::Amount>) -> Self {
        Self {
            total,
            parts: None,
            either: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Bill,
    "total" => total: required,
    "parts" => parts: optional,
    "either" => either: optional,
    .. => extra: rest,
}

/// The `either` of a [`Bill`](crate::types::Bill).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillEither {
    Amount(External<golden::own::Amount>),
    Object(BillEitherObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<External<golden::own::Amount>> for BillEither {
    fn from(value: External<golden::own::Amount>) -> Self {
        Self::Amount(value)
    }
}

impl From<BillEitherObject> for BillEither {
    fn from(value: BillEitherObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for BillEither {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_null()
            || node.is_bool()
            || node.is_number()
            || node.is_string()
            || node.is_array()
        {
            if let Some(value) = reader.fit(node) {
                return Self::Amount(value);
            }
        }
        if node.has("free") {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Amount(value);
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

impl ToTree for BillEither {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Amount(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(BillEither);

/// A variant of a [`BillEither`](crate::types::BillEither).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillEitherObject {
    pub free: Option<bool>,
    pub extra: JsonObject,
}

json_object! {
    BillEitherObject,
    "free" => free: optional,
    .. => extra: rest,
}

// src/types/host.rs

use crate::runtime::{External, JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Host {
    pub ip: External<std::path::PathBuf>,
    pub others: Option<Vec<External<std::path::PathBuf>>>,
    pub port: Option<External<std::num::Wrapping<u16>>>,
    pub extra: JsonObject,
}

impl Host {
    #[must_use]
    pub fn new(ip: External<std::path::PathBuf>) -> Self {
        Self {
            ip,
            others: None,
            port: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Host,
    "ip" => ip: required,
    "others" => others: optional,
    "port" => port: optional,
    .. => extra: rest,
}
