// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Enums and strings API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/colour.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Colour,
    "red" => Red,
    .. => Unknown,
}

// src/types/either.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// `red`.
    Red,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Either,
    "low" => Low,
    "high" => High,
    "red" => Red,
    .. => Unknown,
}

// src/types/level.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Level,
    "low" => Low,
    "high" => High,
    .. => Unknown,
}

// src/types/sort.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sort {
    String(SortString),
    By(SortBy),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<SortString> for Sort {
    fn from(value: SortString) -> Self {
        Self::String(value)
    }
}

impl From<SortBy> for Sort {
    fn from(value: SortBy) -> Self {
        Self::By(value)
    }
}

impl FromNode for Sort {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("asc"), Literal::Str("desc")]) {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.has("by") {
            if let Some(value) = reader.fit(node) {
                return Self::By(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Sort {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::By(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Sort);

/// A variant of a [`Sort`](crate::types::Sort).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortString {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    SortString,
    "asc" => Asc,
    "desc" => Desc,
    .. => Unknown,
}

/// A variant of a [`Sort`](crate::types::Sort).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SortBy {
    pub by: String,
    pub extra: JsonObject,
}

impl SortBy {
    #[must_use]
    pub fn new(by: impl Into<String>) -> Self {
        Self {
            by: by.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SortBy,
    "by" => by: required,
    .. => extra: rest,
}
