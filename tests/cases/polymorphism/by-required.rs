// src/types/address.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Long, Short};

/// One of the forms of `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Address {
    /// A [`Short`](crate::types::Short).
    Short(Short),
    /// A [`Long`](crate::types::Long).
    Long(Long),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("zip") && node.has("street") && let Some(value) = at.fit(&node) {
            return Self::Long(value);
        }
        if node.has("zip") && let Some(value) = at.fit(&node) {
            return Self::Short(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Address {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Short(value) => value.to_node(),
            Self::Long(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Address);

// src/types/long.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Address`](crate::types::Address).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Long {
    /// The member `zip`.
    pub zip: String,
    /// The member `street`.
    pub street: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Long {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(zip: impl Into<String>, street: impl Into<String>) -> Self {
        Self {
            zip: zip.into(),
            street: street.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Long {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            zip: members.required("zip"),
            street: members.required("street"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Long {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("zip", required(&self.zip)), ("street", required(&self.street))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Long);

// src/types/short.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Address`](crate::types::Address).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Short {
    /// The member `zip`.
    pub zip: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Short {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(zip: impl Into<String>) -> Self {
        Self {
            zip: zip.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Short {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            zip: members.required("zip"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Short {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("zip", required(&self.zip))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Short);
