// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tuples by place API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/entry.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    IntegerPair(EntryIntegerPair),
    BooleanPair(EntryBooleanPair),
    /// At least 3 items.
    NumberList(Vec<f64>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<EntryIntegerPair> for Entry {
    fn from(value: EntryIntegerPair) -> Self {
        Self::IntegerPair(value)
    }
}

impl From<EntryBooleanPair> for Entry {
    fn from(value: EntryBooleanPair) -> Self {
        Self::BooleanPair(value)
    }
}

impl From<Vec<f64>> for Entry {
    fn from(value: Vec<f64>) -> Self {
        Self::NumberList(value)
    }
}

impl FromNode for Entry {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has_length(3..) {
            if let Some(value) = reader.fit(node) {
                return Self::NumberList(value);
            }
        }
        if node.item(1).is_some_and(Node::is_integer) {
            if let Some(value) = reader.fit(node) {
                return Self::IntegerPair(value);
            }
        }
        if node.item(1).is_some_and(Node::is_bool) {
            if let Some(value) = reader.fit(node) {
                return Self::BooleanPair(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Entry {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::IntegerPair(value) => value.to_tree(),
            Self::BooleanPair(value) => value.to_tree(),
            Self::NumberList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Entry);

/// A variant of an [`Entry`](crate::types::Entry).
#[derive(Debug, Clone, PartialEq)]
pub struct EntryIntegerPair(pub String, pub i64);

impl FromNode for EntryIntegerPair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for EntryIntegerPair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(EntryIntegerPair);

/// A variant of an [`Entry`](crate::types::Entry).
#[derive(Debug, Clone, PartialEq)]
pub struct EntryBooleanPair(pub String, pub bool);

impl FromNode for EntryBooleanPair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for EntryBooleanPair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(EntryBooleanPair);
