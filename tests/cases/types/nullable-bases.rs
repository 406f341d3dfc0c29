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
