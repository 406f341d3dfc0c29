// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Type arrays API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/row.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Null, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub a: Option<String>,
    pub b: RowB,
    pub c: Option<RowC>,
    pub d: Maybe<RowD>,
    pub e: Option<RowE>,
    pub f: Maybe<Null>,
    pub g: Option<f64>,
    pub extra: JsonObject,
}

impl Row {
    #[must_use]
    pub fn new(a: Option<String>, b: impl Into<RowB>, c: Option<RowC>) -> Self {
        Self {
            a,
            b: b.into(),
            c,
            d: Maybe::Absent,
            e: None,
            f: Maybe::Absent,
            g: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Row,
    "a" => a: nullable,
    "b" => b: required,
    "c" => c: nullable,
    "d" => d: maybe,
    "e" => e: optional,
    "f" => f: maybe,
    "g" => g: optional,
    .. => extra: rest,
}

/// The `b` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowB {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for RowB {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RowB {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for RowB {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for RowB {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for RowB {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(RowB);

/// The `c` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowC {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for RowC {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RowC {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for RowC {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for RowC {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for RowC {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(RowC);

/// The `d` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowD {
    pub x: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RowD,
    "x" => x: optional,
    .. => extra: rest,
}

/// The `e` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowE {
    Array(Vec<i64>),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<i64>> for RowE {
    fn from(value: Vec<i64>) -> Self {
        Self::Array(value)
    }
}

impl From<String> for RowE {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RowE {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for RowE {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for RowE {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Array(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(RowE);

// src/types/tree.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, impl_serde};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    Array(Vec<Tree>),
    Object(BTreeMap<String, Tree>),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<Tree>> for Tree {
    fn from(value: Vec<Tree>) -> Self {
        Self::Array(value)
    }
}

impl From<BTreeMap<String, Tree>> for Tree {
    fn from(value: BTreeMap<String, Tree>) -> Self {
        Self::Object(value)
    }
}

impl From<String> for Tree {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Tree {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Tree {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
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

impl ToTree for Tree {
    #[inline]
    fn to_tree(&self) -> crate::runtime::Tree<'_> {
        match self {
            Self::Array(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Tree);
