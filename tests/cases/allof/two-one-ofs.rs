// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Two one ofs API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum A {
    X(AX),
    Y(AY),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<AX> for A {
    fn from(value: AX) -> Self {
        Self::X(value)
    }
}

impl From<AY> for A {
    fn from(value: AY) -> Self {
        Self::Y(value)
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") && node.has("x") {
            if let Some(value) = reader.fit(node) {
                return Self::X(value);
            }
        }
        if node.has("a") && node.has("y") {
            if let Some(value) = reader.fit(node) {
                return Self::Y(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for A {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::X(value) => value.to_tree(),
            Self::Y(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(A);

/// X.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AX {
    pub a: String,
    pub x: String,
    pub extra: JsonObject,
}

impl AX {
    #[must_use]
    pub fn new(a: impl Into<String>, x: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            x: x.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AX,
    "a" => a: required,
    "x" => x: required,
    .. => extra: rest,
}

/// Y.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AY {
    pub a: String,
    pub y: String,
    pub extra: JsonObject,
}

impl AY {
    #[must_use]
    pub fn new(a: impl Into<String>, y: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            y: y.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AY,
    "a" => a: required,
    "y" => y: required,
    .. => extra: rest,
}

// src/types/b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum B {
    X(BX),
    Y(BY),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BX> for B {
    fn from(value: BX) -> Self {
        Self::X(value)
    }
}

impl From<BY> for B {
    fn from(value: BY) -> Self {
        Self::Y(value)
    }
}

impl FromNode for B {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("b") && node.has("x") {
            if let Some(value) = reader.fit(node) {
                return Self::X(value);
            }
        }
        if node.has("b") && node.has("y") {
            if let Some(value) = reader.fit(node) {
                return Self::Y(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for B {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::X(value) => value.to_tree(),
            Self::Y(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(B);

/// X.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BX {
    pub b: String,
    pub x: String,
    pub extra: JsonObject,
}

impl BX {
    #[must_use]
    pub fn new(b: impl Into<String>, x: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            x: x.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BX,
    "b" => b: required,
    "x" => x: required,
    .. => extra: rest,
}

/// Y.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BY {
    pub b: String,
    pub y: String,
    pub extra: JsonObject,
}

impl BY {
    #[must_use]
    pub fn new(b: impl Into<String>, y: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            y: y.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BY,
    "b" => b: required,
    "y" => y: required,
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
        if node.has("a") && node.has("x") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("a") && node.has("y") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") && node.has("x") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.has("b") && node.has("y") {
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
