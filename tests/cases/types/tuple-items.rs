// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tuple items API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/candle.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// One minute of trades.
///
/// At least 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Candle(
    /// In milliseconds.
    pub i64,
    /// Open.
    pub String,
    pub String,
);

impl FromNode for Candle {
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

impl ToTree for Candle {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &())
    }
}

impl_serde!(Candle);

// src/types/filter.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, const_string, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    Eq(FilterEq),
    Not(Box<FilterNot>),
    /// At least 1 item.
    All(FilterAll),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<FilterEq> for Filter {
    fn from(value: FilterEq) -> Self {
        Self::Eq(value)
    }
}

impl From<FilterNot> for Filter {
    fn from(value: FilterNot) -> Self {
        Self::Not(Box::new(value))
    }
}

impl From<FilterAll> for Filter {
    fn from(value: FilterAll) -> Self {
        Self::All(value)
    }
}

impl FromNode for Filter {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has_length(3..=3)
            && node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("eq")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Eq(value);
            }
        }
        if node.has_length(3..=3)
            && node.is_array()
            && node.first_item().is_none_or(Node::is_string)
        {
            if let Some(value) = reader.fit(node) {
                return Self::Eq(value);
            }
        }
        if node.has_length(2..=2)
            && node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("not")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Not(value);
            }
        }
        if node.has_length(2..=2)
            && node.is_array()
            && node.first_item().is_none_or(Node::is_string)
        {
            if let Some(value) = reader.fit(node) {
                return Self::Not(value);
            }
        }
        if node.has_length(1..)
            && node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("all")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::All(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Filter {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Eq(value) => value.to_tree(),
            Self::Not(value) => value.to_tree(),
            Self::All(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Filter);

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, PartialEq)]
pub struct FilterEq(pub FilterEqElement1, pub String, pub serde_json::Value);

impl FilterEq {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item1: impl Into<String>, item2: serde_json::Value) -> Self {
        Self(FilterEqElement1, item1.into(), item2)
    }
}

impl FromNode for FilterEq {
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

impl ToTree for FilterEq {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &())
    }
}

impl_serde!(FilterEq);

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, PartialEq)]
pub struct FilterNot(pub FilterNotElement1, pub Box<Filter>);

impl FilterNot {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item1: impl Into<Filter>) -> Self {
        Self(FilterNotElement1, Box::new(item1.into()))
    }
}

impl FromNode for FilterNot {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for FilterNot {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(FilterNot);

/// A variant of a [`Filter`](crate::types::Filter).
///
/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterAll(pub FilterAllElement1, pub Vec<Filter>);

impl FilterAll {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(rest: impl IntoIterator<Item = Filter>) -> Self {
        Self(FilterAllElement1, rest.into_iter().collect())
    }
}

impl FromNode for FilterAll {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(elements.next_required(), elements.rest())
    }
}

impl ToTree for FilterAll {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0], &self.1)
    }
}

impl_serde!(FilterAll);

/// An item of a [`FilterEq`](crate::types::FilterEq).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterEqElement1;

const_string!(FilterEqElement1, "eq");

/// An item of a [`FilterNot`](crate::types::FilterNot).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterNotElement1;

const_string!(FilterNotElement1, "not");

/// An item of a [`FilterAll`](crate::types::FilterAll).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterAllElement1;

const_string!(FilterAllElement1, "all");

// src/types/list.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct List {
    pub value: Option<i64>,
    pub next: Option<Box<List>>,
    pub extra: JsonObject,
}

impl List {
    #[must_use]
    pub fn new(next: Option<List>) -> Self {
        Self {
            value: None,
            next: next.map(Box::new),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    List,
    "value" => value: optional,
    "next" => next: nullable,
    .. => extra: rest,
}

// src/types/node.rs

use crate::runtime::{FromNode, Reader, ToTree, Tree, impl_serde, optional, required};

/// A list in a list.
///
/// 2 to 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Node(pub i64, pub Option<Box<Node>>, pub Option<String>);

impl Node {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item0: i64, item1: Option<Node>) -> Self {
        Self(item0, item1.map(Box::new), None)
    }
}

impl FromNode for Node {
    fn from_node(node: crate::runtime::Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_required(),
            elements.next_optional(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for Node {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(
            &[required(&self.0), required(&self.1), optional(&self.2)],
            &(),
        )
    }
}

impl_serde!(Node);
