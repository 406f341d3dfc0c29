// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the With discriminator of variant API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/card.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `new` sets it to `card`.
    pub method: String,
    pub number: Option<String>,
    pub extra: JsonObject,
}

impl Card {
    /// Sets `method`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            method: "card".to_owned(),
            number: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Card,
    "method" => method: required,
    "number" => number: optional,
    .. => extra: rest,
}

// src/types/cash.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// `new` sets it to `cash`.
    pub method: String,
    pub extra: JsonObject,
}

impl Cash {
    /// Sets `method`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            method: "cash".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for Cash {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Cash,
    "method" => method: required,
    .. => extra: rest,
}

// src/types/payment.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Card, Cash};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// Where `method` is `card`.
    Card(Card),
    /// Where `method` is `cash`.
    Cash(Cash),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Cash> for Payment {
    fn from(value: Cash) -> Self {
        Self::Cash(value)
    }
}

impl FromNode for Payment {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, reader)),
            Some("cash") => Self::Cash(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Payment {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Card(value) => value.to_tree(),
            Self::Cash(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Payment);

// src/types/refund.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, required,
};
use crate::types::{Card, Cash};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refund {
    /// Where `method` is `card`.
    Card(RefundCard),
    /// Where `method` is `cash`.
    Cash(RefundCash),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<RefundCard> for Refund {
    fn from(value: RefundCard) -> Self {
        Self::Card(value)
    }
}

impl From<RefundCash> for Refund {
    fn from(value: RefundCash) -> Self {
        Self::Cash(value)
    }
}

impl FromNode for Refund {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, reader)),
            Some("cash") => Self::Cash(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Refund {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Card(value) => value.to_tree(),
            Self::Cash(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Refund);

/// A variant of a [`Refund`](crate::types::Refund).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCard {
    pub reason: String,
    /// `new` sets it to `card`.
    pub method: String,
    pub number: Option<String>,
    pub extra: JsonObject,
}

impl RefundCard {
    /// Sets `method`.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            method: "card".to_owned(),
            number: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RefundCard,
    "reason" => reason: required,
    "method" => method: required,
    "number" => number: optional,
    .. => extra: rest,
}

impl From<RefundCard> for Card {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: RefundCard) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", required(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            method: value.method,
            number: value.number,
            extra: rest,
        }
    }
}

/// A variant of a [`Refund`](crate::types::Refund).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCash {
    pub reason: String,
    /// `new` sets it to `cash`.
    pub method: String,
    pub extra: JsonObject,
}

impl RefundCash {
    /// Sets `method`.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            method: "cash".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RefundCash,
    "reason" => reason: required,
    "method" => method: required,
    .. => extra: rest,
}

impl From<RefundCash> for Cash {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: RefundCash) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", required(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            method: value.method,
            extra: rest,
        }
    }
}
