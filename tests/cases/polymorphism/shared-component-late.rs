// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shared component late API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/aline.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, required,
};
use crate::types::{Item, Service};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Aline {
    Item(AlineItem),
    Service(AlineService),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<AlineItem> for Aline {
    fn from(value: AlineItem) -> Self {
        Self::Item(value)
    }
}

impl From<AlineService> for Aline {
    fn from(value: AlineService) -> Self {
        Self::Service(value)
    }
}

impl FromNode for Aline {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("price") && node.has("sku") {
            if let Some(value) = reader.fit(node) {
                return Self::Item(value);
            }
        }
        if node.has("price") && node.has("hours") {
            if let Some(value) = reader.fit(node) {
                return Self::Service(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Aline {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Item(value) => value.to_tree(),
            Self::Service(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Aline);

/// A variant of an [`Aline`](crate::types::Aline).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlineItem {
    pub price: i64,
    pub sku: String,
    pub extra: JsonObject,
}

impl AlineItem {
    #[must_use]
    pub fn new(price: i64, sku: impl Into<String>) -> Self {
        Self {
            price,
            sku: sku.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AlineItem,
    "price" => price: required,
    "sku" => sku: required,
    .. => extra: rest,
}

impl From<AlineItem> for Item {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: AlineItem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("price", required(&value.price))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            sku: value.sku,
            extra: rest,
        }
    }
}

/// A variant of an [`Aline`](crate::types::Aline).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlineService {
    pub price: i64,
    pub hours: f64,
    pub extra: JsonObject,
}

impl AlineService {
    #[must_use]
    pub fn new(price: i64, hours: f64) -> Self {
        Self {
            price,
            hours,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AlineService,
    "price" => price: required,
    "hours" => hours: required,
    .. => extra: rest,
}

impl From<AlineService> for Service {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: AlineService) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("price", required(&value.price))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            hours: value.hours,
            extra: rest,
        }
    }
}

// src/types/item.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub sku: String,
    pub extra: JsonObject,
}

impl Item {
    #[must_use]
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Item,
    "sku" => sku: required,
    .. => extra: rest,
}

// src/types/service.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Service {
    pub hours: f64,
    pub extra: JsonObject,
}

impl Service {
    #[must_use]
    pub fn new(hours: f64) -> Self {
        Self {
            hours,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Service,
    "hours" => hours: required,
    .. => extra: rest,
}
