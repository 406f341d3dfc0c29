// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The member `a`.
    pub a: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl A {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(A);

// src/types/b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`Both`](crate::types::Both).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// The member `b`.
    pub b: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl B {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(b: i64) -> Self {
        Self {
            b,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for B {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.required("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for B {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", required(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(B);

// src/types/both.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{A, B};

/// One of the forms of `Both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// An [`A`](crate::types::A).
    A(A),
    /// A [`B`](crate::types::B).
    B(B),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Both {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Both);

// src/types/map_or_struct.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Z;
use std::collections::BTreeMap;

/// One of the forms of `MapOrStruct`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MapOrStruct {
    /// An object.
    StringMap(BTreeMap<String, String>),
    /// A [`Z`](crate::types::Z).
    Z(Z),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Z> for MapOrStruct {
    fn from(value: Z) -> Self {
        Self::Z(value)
    }
}

impl FromNode for MapOrStruct {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("z") && let Some(value) = at.fit(&node) {
            return Self::Z(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::StringMap(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for MapOrStruct {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::StringMap(value) => value.to_node(),
            Self::Z(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(MapOrStruct);

// src/types/texts.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Texts`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Texts {
    /// An array.
    StringList(Vec<String>),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Texts {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::StringList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Texts {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::StringList(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Texts);

// src/types/z.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`MapOrStruct`](crate::types::MapOrStruct).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Z {
    /// The member `z`.
    pub z: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Z {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(z: i64) -> Self {
        Self {
            z,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Z {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            z: members.required("z"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Z {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("z", required(&self.z))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Z);
