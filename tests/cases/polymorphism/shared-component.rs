// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shared component API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
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

// src/types/line.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, required,
};
use crate::types::{Item, Service};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Line {
    Item(LineItem),
    Service(LineService),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<LineItem> for Line {
    fn from(value: LineItem) -> Self {
        Self::Item(value)
    }
}

impl From<LineService> for Line {
    fn from(value: LineService) -> Self {
        Self::Service(value)
    }
}

impl FromNode for Line {
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

impl ToTree for Line {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Item(value) => value.to_tree(),
            Self::Service(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Line);

/// A variant of a [`Line`](crate::types::Line).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    pub price: i64,
    pub sku: String,
    pub extra: JsonObject,
}

impl LineItem {
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
    LineItem,
    "price" => price: required,
    "sku" => sku: required,
    .. => extra: rest,
}

impl From<LineItem> for Item {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: LineItem) -> Self {
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

/// A variant of a [`Line`](crate::types::Line).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LineService {
    pub price: i64,
    pub hours: f64,
    pub extra: JsonObject,
}

impl LineService {
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
    LineService,
    "price" => price: required,
    "hours" => hours: required,
    .. => extra: rest,
}

impl From<LineService> for Service {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: LineService) -> Self {
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

// src/types/plain.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Item, Service};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Plain {
    Item(Item),
    Service(Service),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Item> for Plain {
    fn from(value: Item) -> Self {
        Self::Item(value)
    }
}

impl From<Service> for Plain {
    fn from(value: Service) -> Self {
        Self::Service(value)
    }
}

impl FromNode for Plain {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("sku") {
            if let Some(value) = reader.fit(node) {
                return Self::Item(value);
            }
        }
        if node.has("hours") {
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

impl ToTree for Plain {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Item(value) => value.to_tree(),
            Self::Service(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Plain);

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
