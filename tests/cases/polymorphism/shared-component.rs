// src/types/item.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Item`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The member `sku`.
    pub sku: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Item {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Item {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            sku: members.required("sku"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Item {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("sku", required(&self.sku))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Item);

// src/types/line.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::{Item, Service};

/// One of the forms of `Line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Line {
    /// A [`LineItem`](crate::types::LineItem).
    Item(LineItem),
    /// A [`LineService`](crate::types::LineService).
    Service(LineService),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("price") && node.has("sku") && let Some(value) = at.fit(&node) {
            return Self::Item(value);
        }
        if node.has("price") && node.has("hours") && let Some(value) = at.fit(&node) {
            return Self::Service(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Line {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Item(value) => value.to_node(),
            Self::Service(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Line);

/// A variant of a [`Line`](crate::types::Line).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    /// The member `price`.
    pub price: i64,
    /// The member `sku`.
    pub sku: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl LineItem {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(price: i64, sku: impl Into<String>) -> Self {
        Self {
            price,
            sku: sku.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for LineItem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            price: members.required("price"),
            sku: members.required("sku"),
            extra: members.rest(),
        }
    }
}

impl ToNode for LineItem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("price", required(&self.price)), ("sku", required(&self.sku))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(LineItem);

impl From<LineItem> for Item {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: LineItem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("price", required(&value.price))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
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
    /// The member `price`.
    pub price: i64,
    /// The member `hours`.
    pub hours: f64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl LineService {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(price: i64, hours: f64) -> Self {
        Self {
            price,
            hours,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for LineService {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            price: members.required("price"),
            hours: members.required("hours"),
            extra: members.rest(),
        }
    }
}

impl ToNode for LineService {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("price", required(&self.price)), ("hours", required(&self.hours))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(LineService);

impl From<LineService> for Service {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: LineService) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("price", required(&value.price))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            hours: value.hours,
            extra: rest,
        }
    }
}

// src/types/plain.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Item, Service};

/// One of the forms of `Plain`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Plain {
    /// An [`Item`](crate::types::Item).
    Item(Item),
    /// A [`Service`](crate::types::Service).
    Service(Service),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("sku") && let Some(value) = at.fit(&node) {
            return Self::Item(value);
        }
        if node.has("hours") && let Some(value) = at.fit(&node) {
            return Self::Service(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Plain {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Item(value) => value.to_node(),
            Self::Service(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Plain);

// src/types/service.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Service`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// The member `hours`.
    pub hours: f64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Service {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(hours: f64) -> Self {
        Self {
            hours,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Service {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            hours: members.required("hours"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Service {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("hours", required(&self.hours))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Service);
