// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullable bases API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Base,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/choice.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Wider;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    Wider(Wider),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Wider> for Choice {
    fn from(value: Wider) -> Self {
        Self::Wider(value)
    }
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Choice {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Choice {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Wider(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Choice {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Wider(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Choice);

// src/types/choices.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::{Base, Choice};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Choices {
    pub choice: Option<Choice>,
    pub wrapped: Maybe<ChoicesWrapped>,
    pub constant: Maybe<i64>,
    pub extra: JsonObject,
}

impl Choices {
    #[must_use]
    pub fn new(choice: Option<Choice>) -> Self {
        Self {
            choice,
            wrapped: Maybe::Absent,
            constant: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Choices,
    "choice" => choice: nullable,
    "wrapped" => wrapped: maybe,
    "constant" => constant: maybe,
    .. => extra: rest,
}

/// The `wrapped` of a [`Choices`](crate::types::Choices).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChoicesWrapped {
    /// A base.
    Base(Base),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Base> for ChoicesWrapped {
    fn from(value: Base) -> Self {
        Self::Base(value)
    }
}

impl From<i64> for ChoicesWrapped {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for ChoicesWrapped {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Base(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for ChoicesWrapped {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Base(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ChoicesWrapped);

// src/types/items.rs

pub type Items = Vec<i64>;

// src/types/object.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Base;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Object,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}

impl From<Object> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Object) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("b", optional(&value.b))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            a: value.a,
            extra: rest,
        }
    }
}

// src/types/required.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Base;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Required {
    pub a: Option<String>,
    pub b: serde_json::Value,
    pub extra: JsonObject,
}

impl Required {
    #[must_use]
    pub fn new(b: serde_json::Value) -> Self {
        Self {
            a: None,
            b,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Required,
    "a" => a: optional,
    "b" => b: required,
    .. => extra: rest,
}

impl From<Required> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Required) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("b", required(&value.b))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            a: value.a,
            extra: rest,
        }
    }
}

// src/types/use_.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Items, Object, Required, Wider};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub wider: Option<Wider>,
    pub required: Maybe<Required>,
    pub items: Maybe<Items>,
    pub object: Option<Object>,
    pub extra: JsonObject,
}

impl Use {
    #[must_use]
    pub fn new(wider: Option<Wider>) -> Self {
        Self {
            wider,
            required: Maybe::Absent,
            items: Maybe::Absent,
            object: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Use,
    "wider" => wider: nullable,
    "required" => required: maybe,
    "items" => items: maybe,
    "object" => object: optional,
    .. => extra: rest,
}

// src/types/wider.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Base;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wider {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Wider,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}

impl From<Wider> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Wider) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("b", optional(&value.b))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            a: value.a,
            extra: rest,
        }
    }
}
