// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tried in turn API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub a: String,
    pub extra: JsonObject,
}

impl A {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    A,
    "a" => a: required,
    .. => extra: rest,
}

// src/types/b.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub b: i64,
    pub extra: JsonObject,
}

impl B {
    #[must_use]
    pub fn new(b: i64) -> Self {
        Self {
            b,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    B,
    "b" => b: required,
    .. => extra: rest,
}

// src/types/both.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{A, B};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    A(A),
    B(B),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<A> for Both {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<B> for Both {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl FromNode for Both {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Both {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Both);

// src/types/map_or_struct.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Z;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MapOrStruct {
    StringMap(BTreeMap<String, String>),
    Z(Z),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BTreeMap<String, String>> for MapOrStruct {
    fn from(value: BTreeMap<String, String>) -> Self {
        Self::StringMap(value)
    }
}

impl From<Z> for MapOrStruct {
    fn from(value: Z) -> Self {
        Self::Z(value)
    }
}

impl FromNode for MapOrStruct {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("z") {
            if let Some(value) = reader.fit(node) {
                return Self::Z(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::StringMap(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for MapOrStruct {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::StringMap(value) => value.to_tree(),
            Self::Z(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(MapOrStruct);

// src/types/texts.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Texts {
    StringList(Vec<String>),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<String>> for Texts {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<String> for Texts {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Texts {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Texts {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
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

impl ToTree for Texts {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::StringList(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Texts);

// src/types/z.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of a [`MapOrStruct`](crate::types::MapOrStruct).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Z {
    pub z: i64,
    pub extra: JsonObject,
}

impl Z {
    #[must_use]
    pub fn new(z: i64) -> Self {
        Self {
            z,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Z,
    "z" => z: required,
    .. => extra: rest,
}
