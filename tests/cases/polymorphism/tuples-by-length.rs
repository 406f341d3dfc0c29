// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tuples API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/batch.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Batch {
    /// At most 0 items.
    Empty(Vec<serde_json::Value>),
    /// At least 1 item.
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<serde_json::Value>> for Batch {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::Empty(value)
    }
}

impl From<Vec<String>> for Batch {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for Batch {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has_length(0..=0) {
            if let Some(value) = reader.fit(node) {
                return Self::Empty(value);
            }
        }
        if node.has_length(1..) {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Batch {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Empty(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Batch);

// src/types/point.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Point {
    Pair(PointPair),
    Triple(PointTriple),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<PointPair> for Point {
    fn from(value: PointPair) -> Self {
        Self::Pair(value)
    }
}

impl From<PointTriple> for Point {
    fn from(value: PointTriple) -> Self {
        Self::Triple(value)
    }
}

impl FromNode for Point {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has_length(2..=2) {
            if let Some(value) = reader.fit(node) {
                return Self::Pair(value);
            }
        }
        if node.has_length(3..=3) {
            if let Some(value) = reader.fit(node) {
                return Self::Triple(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Point {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Pair(value) => value.to_tree(),
            Self::Triple(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Point);

/// A variant of a [`Point`](crate::types::Point).
#[derive(Debug, Clone, PartialEq)]
pub struct PointPair(pub i64, pub i64);

impl FromNode for PointPair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for PointPair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(PointPair);

/// A variant of a [`Point`](crate::types::Point).
#[derive(Debug, Clone, PartialEq)]
pub struct PointTriple(pub i64, pub i64, pub i64);

impl FromNode for PointTriple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_required(),
            elements.next_required(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for PointTriple {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &())
    }
}

impl_serde!(PointTriple);
