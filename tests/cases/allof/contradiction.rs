// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Contradiction API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub value: Option<String>,
    pub level: Option<BaseLevel>,
    /// At least 1.
    pub size: Option<f64>,
    pub list: Option<BaseList>,
    pub extra: JsonObject,
}

json_object! {
    Base,
    "value" => value: optional,
    "level" => level: optional,
    "size" => size: optional,
    "list" => list: optional,
    .. => extra: rest,
}

/// The `level` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseLevel {
    /// `low`.
    Low,
    /// `mid`.
    Mid,
    /// `high`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BaseLevel,
    "low" => Low,
    "mid" => Mid,
    "high" => High,
    .. => Unknown,
}

/// The `list` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseList {
    /// `a`.
    A,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BaseList,
    "a" => A,
    .. => Unknown,
}

// src/types/child.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Child {
    pub value: Option<ChildValue>,
    pub level: Option<ChildLevel>,
    /// At least 0, at most 9.
    pub size: Option<i64>,
    pub list: Option<ChildList>,
    pub extra: JsonObject,
}

json_object! {
    Child,
    "value" => value: optional,
    "level" => level: optional,
    "size" => size: optional,
    "list" => list: optional,
    .. => extra: rest,
}

/// The `value` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChildValue {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for ChildValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ChildValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ChildValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for ChildValue {
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

impl ToTree for ChildValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ChildValue);

/// The `level` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildLevel {
    /// `mid`.
    Mid,
    /// `high`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ChildLevel,
    "mid" => Mid,
    "high" => High,
    .. => Unknown,
}

/// The `list` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildList {
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ChildList,
    "b" => B,
    .. => Unknown,
}
