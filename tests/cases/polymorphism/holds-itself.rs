// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Holds itself API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{B, C};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum A {
    /// Where `t` is `b`.
    B(B),
    /// Where `t` is `c`.
    C(C),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<B> for A {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl From<C> for A {
    fn from(value: C) -> Self {
        Self::C(value)
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("b") => Self::B(FromNode::from_node(node, reader)),
            Some("c") => Self::C(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for A {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::B(value) => value.to_tree(),
            Self::C(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(A);

// src/types/alias.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Alias = Base;

// src/types/b.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// `new` sets it to `b`.
    pub t: String,
    pub extra: JsonObject,
}

impl B {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "b".to_owned(),
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
    .. => extra: rest,
}

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BaseBase, Child};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `t` is `Child`.
    Child(Child),
    /// Where `t` is `w` or `alias`.
    Nullable(BaseBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Child> for Base {
    fn from(value: Child) -> Self {
        Self::Child(value)
    }
}

impl From<BaseBase> for Base {
    fn from(value: BaseBase) -> Self {
        Self::Nullable(value)
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("Child") => Self::Child(FromNode::from_node(node, reader)),
            Some("w" | "alias") => Self::Nullable(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Base {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Child(value) => value.to_tree(),
            Self::Nullable(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Base);

// src/types/base_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    pub t: String,
    pub extra: JsonObject,
}

impl BaseBase {
    #[must_use]
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BaseBase,
    "t" => t: required,
    .. => extra: rest,
}

// src/types/c.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct C {
    /// `new` sets it to `c`.
    pub t: String,
    pub c: Option<String>,
    pub extra: JsonObject,
}

impl C {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "c".to_owned(),
            c: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for C {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    C,
    "t" => t: required,
    "c" => c: optional,
    .. => extra: rest,
}

// src/types/child.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::BaseBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    /// `new` sets it to `Child`.
    pub t: String,
    pub child: Option<String>,
    pub extra: JsonObject,
}

impl Child {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "Child".to_owned(),
            child: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Child {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Child,
    "t" => t: required,
    "child" => child: optional,
    .. => extra: rest,
}

impl From<Child> for BaseBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Child) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("child", optional(&value.child))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            t: value.t,
            extra: rest,
        }
    }
}

// src/types/d.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum D {
    Object(Box<DObject>),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<DObject> for D {
    fn from(value: DObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<String> for D {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for D {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for D {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
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

impl ToTree for D {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Object(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(D);

/// A variant of a [`D`](crate::types::D).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DObject {
    pub d: Option<Box<D>>,
    pub extra: JsonObject,
}

json_object! {
    DObject,
    "d" => d: optional,
    .. => extra: rest,
}

// src/types/e.rs

pub type E = serde_json::Value;

// src/types/holder.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Base;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub base: Maybe<Base>,
    pub extra: JsonObject,
}

json_object! {
    Holder,
    "base" => base: maybe,
    .. => extra: rest,
}

// src/types/nullable.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Nullable = Base;
