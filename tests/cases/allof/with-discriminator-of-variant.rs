// src/types/card.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The member `method`.
    ///
    /// `new` sets it to `card`.
    pub method: String,
    /// The member `number`.
    pub number: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Card {
    /// `method` is set, the other members are absent.
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

impl FromNode for Card {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            method: members.required("method"),
            number: members.optional("number"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Card {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("method", required(&self.method)), ("number", optional(&self.number))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Card);

// src/types/cash.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Cash`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// The member `method`.
    ///
    /// `new` sets it to `cash`.
    pub method: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cash {
    /// `method` is set, the other members are absent.
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

impl FromNode for Cash {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            method: members.required("method"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cash {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("method", required(&self.method))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Cash);

// src/types/payment.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Card, Cash};

/// One of the forms of `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// Where `method` is `card`.
    Card(Card),
    /// Where `method` is `cash`.
    Cash(Cash),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, at)),
            Some("cash") => Self::Cash(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Payment {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Card(value) => value.to_node(),
            Self::Cash(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Payment);

// src/types/refund.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{Card, Cash};

/// One of the forms of `Refund`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refund {
    /// Where `method` is `card`.
    Card(RefundCard),
    /// Where `method` is `cash`.
    Cash(RefundCash),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, at)),
            Some("cash") => Self::Cash(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Refund {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Card(value) => value.to_node(),
            Self::Cash(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Refund);

/// A variant of a [`Refund`](crate::types::Refund).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCard {
    /// The member `reason`.
    pub reason: String,
    /// The member `method`.
    ///
    /// `new` sets it to `card`.
    pub method: String,
    /// The member `number`.
    pub number: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl RefundCard {
    /// Of the required members; `method` is set, the others are absent.
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

impl FromNode for RefundCard {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            reason: members.required("reason"),
            method: members.required("method"),
            number: members.optional("number"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RefundCard {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("reason", required(&self.reason)),
                ("method", required(&self.method)),
                ("number", optional(&self.number)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(RefundCard);

impl From<RefundCard> for Card {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: RefundCard) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", required(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
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
    /// The member `reason`.
    pub reason: String,
    /// The member `method`.
    ///
    /// `new` sets it to `cash`.
    pub method: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl RefundCash {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            method: "cash".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for RefundCash {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            reason: members.required("reason"),
            method: members.required("method"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RefundCash {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("reason", required(&self.reason)), ("method", required(&self.method))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(RefundCash);

impl From<RefundCash> for Cash {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: RefundCash) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", required(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            method: value.method,
            extra: rest,
        }
    }
}
