// src/types/tree.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Tree`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The member `entries`.
    pub entries: Option<Vec<TreeEntry>>,
    /// The member `by_key`.
    pub by_key: Option<BTreeMap<String, Vec<TreeByKeyItem>>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Tree {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            entries: members.optional("entries"),
            by_key: members.optional("by_key"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Tree {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("entries", optional(&self.entries)), ("by_key", optional(&self.by_key))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Tree);

/// An item of the `entries` of a [`Tree`](crate::types::Tree).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeEntry {
    /// The member `addresses`.
    pub addresses: Option<Vec<TreeEntryAddress>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for TreeEntry {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            addresses: members.optional("addresses"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TreeEntry {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("addresses", optional(&self.addresses))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TreeEntry);

/// An item of the `by_key` of a [`Tree`](crate::types::Tree).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeByKeyItem {
    /// The member `x`.
    pub x: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for TreeByKeyItem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TreeByKeyItem {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TreeByKeyItem);

/// An item of the `addresses` of a [`TreeEntry`](crate::types::TreeEntry).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeEntryAddress {
    /// The member `kind`.
    pub kind: Option<TreeEntryAddressKind>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for TreeEntryAddress {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.optional("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TreeEntryAddress {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("kind", optional(&self.kind))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TreeEntryAddress);

/// The `kind` of a [`TreeEntryAddress`](crate::types::TreeEntryAddress).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TreeEntryAddressKind {
    /// `home`.
    Home,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl TreeEntryAddressKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TreeEntryAddressKind {
    fn from(value: &str) -> Self {
        match value {
            "home" => Self::Home,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(TreeEntryAddressKind);
