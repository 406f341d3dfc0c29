// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator one of base API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// `new` sets it to `a`.
    pub t: String,
    pub common: Option<String>,
    pub a: Option<i64>,
    pub extra: JsonObject,
}

impl A {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "a".to_owned(),
            common: None,
            a: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for A {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    A,
    "t" => t: required,
    "common" => common: optional,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/b.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// `new` sets it to `b`.
    pub t: String,
    pub common: Option<String>,
    pub b: Option<i64>,
    pub extra: JsonObject,
}

impl B {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "b".to_owned(),
            common: None,
            b: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for B {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    B,
    "t" => t: required,
    "common" => common: optional,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{A, B};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `t` is `a`.
    A(A),
    /// Where `t` is `b`.
    B(B),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<A> for Base {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<B> for Base {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("a") => Self::A(FromNode::from_node(node, reader)),
            Some("b") => Self::B(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Base {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Base);
