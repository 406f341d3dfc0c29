// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Recursion API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cons.rs

use crate::runtime::{FromNode, Maybe, Node, Reader, ToTree, Tree, impl_serde, maybe, optional};

#[derive(Debug, Clone, PartialEq)]
pub struct Cons(pub Option<String>, pub Maybe<Box<Cons>>);

impl Cons {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, Maybe::Absent)
    }
}

impl Default for Cons {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Cons {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_optional(), elements.next_maybe());
        elements.end();
        tuple
    }
}

impl ToTree for Cons {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), maybe(&self.1)], &())
    }
}

impl_serde!(Cons);

// src/types/direct.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Direct {
    pub next: Option<Box<Direct>>,
    pub extra: JsonObject,
}

json_object! {
    Direct,
    "next" => next: optional,
    .. => extra: rest,
}

// src/types/endless.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    pub next: Option<Box<Endless>>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Endless,
    "next" => next: optional,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/expr.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Sum;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expr {
    Number(f64),
    Sum(Box<Sum>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<f64> for Expr {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Sum> for Expr {
    fn from(value: Sum) -> Self {
        Self::Sum(Box::new(value))
    }
}

impl FromNode for Expr {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_number() {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
            }
        }
        if node.has("left") && node.has("right") {
            if let Some(value) = reader.fit(node) {
                return Self::Sum(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Expr {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Number(value) => value.to_tree(),
            Self::Sum(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Expr);

// src/types/json.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Json {
    String(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<Json>> for Json {
    fn from(value: Vec<Json>) -> Self {
        Self::List(value)
    }
}

impl From<BTreeMap<String, Json>> for Json {
    fn from(value: BTreeMap<String, Json>) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Json {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::List(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Json {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::List(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Json);

// src/types/list.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// A list of [`List`](crate::types::List).
#[derive(Debug, Clone, PartialEq)]
pub struct List(pub Vec<List>);

impl From<Vec<List>> for List {
    fn from(value: Vec<List>) -> Self {
        Self(value)
    }
}

impl FromNode for List {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self(FromNode::from_node(node, reader))
    }
}

impl ToTree for List {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        self.0.to_tree()
    }
}

impl_serde!(List);

// src/types/map.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use std::collections::BTreeMap;

/// A map of [`Map`](crate::types::Map).
#[derive(Debug, Clone, PartialEq)]
pub struct Map(pub BTreeMap<String, Map>);

impl From<BTreeMap<String, Map>> for Map {
    fn from(value: BTreeMap<String, Map>) -> Self {
        Self(value)
    }
}

impl FromNode for Map {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self(FromNode::from_node(node, reader))
    }
}

impl ToTree for Map {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        self.0.to_tree()
    }
}

impl_serde!(Map);

// src/types/sum.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Expr;

/// A variant of an [`Expr`](crate::types::Expr).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    pub left: Box<Expr>,
    pub right: Box<Expr>,
    pub extra: JsonObject,
}

impl Sum {
    #[must_use]
    pub fn new(left: impl Into<Expr>, right: impl Into<Expr>) -> Self {
        Self {
            left: Box::new(left.into()),
            right: Box::new(right.into()),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Sum,
    "left" => left: required,
    "right" => right: required,
    .. => extra: rest,
}
