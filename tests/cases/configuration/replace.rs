// src/types/bill.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reading, Serde, ToNode, optional, required,
};
use std::collections::BTreeMap;

/// The object `Bill`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bill {
    /// The member `total`.
    ///
    /// Matches `[0-9]+`.
    pub total: Serde<golden::own::Amount>,
    /// The member `parts`.
    pub parts: Option<BTreeMap<String, Serde<golden::own::Amount>>>,
    /// The member `either`.
    pub either: Option<BillEither>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Bill {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(total: Serde<golden::own::Amount>) -> Self {
        Self {
            total,
            parts: None,
            either: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Bill {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            total: members.required("total"),
            parts: members.optional("parts"),
            either: members.optional("either"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Bill {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("total", required(&self.total)),
                ("parts", optional(&self.parts)),
                ("either", optional(&self.either)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Bill);

/// The `either` of a [`Bill`](crate::types::Bill).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillEither {
    /// One of the forms.
    Amount(Serde<golden::own::Amount>),
    /// A [`BillEitherObject`](crate::types::BillEitherObject).
    Object(BillEitherObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BillEitherObject> for BillEither {
    fn from(value: BillEitherObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for BillEither {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if (node.is_bool() || node.is_number() || node.is_string() || node.is_array())
            && let Some(value) = at.fit(&node)
        {
            return Self::Amount(value);
        }
        if node.has("free") && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Amount(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for BillEither {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Amount(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(BillEither);

/// A variant of a [`BillEither`](crate::types::BillEither).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillEitherObject {
    /// The member `free`.
    pub free: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for BillEitherObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            free: members.optional("free"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BillEitherObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("free", optional(&self.free))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BillEitherObject);

// src/types/host.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reading, Serde, ToNode, optional, required,
};

/// The object `Host`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Host {
    /// The member `ip`.
    pub ip: Serde<std::path::PathBuf>,
    /// The member `others`.
    pub others: Option<Vec<Serde<std::path::PathBuf>>>,
    /// The member `port`.
    pub port: Option<Serde<std::num::Wrapping<u16>>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Host {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(ip: Serde<std::path::PathBuf>) -> Self {
        Self {
            ip,
            others: None,
            port: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Host {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            ip: members.required("ip"),
            others: members.optional("others"),
            port: members.optional("port"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Host {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("ip", required(&self.ip)),
                ("others", optional(&self.others)),
                ("port", optional(&self.port)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Host);
