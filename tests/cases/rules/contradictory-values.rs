// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Contradictory values API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/maybe_model.rs

pub type MaybeModel = String;

// src/types/narrowed.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Narrowed {
    pub nothing: Maybe<String>,
    pub none: Maybe<i64>,
    pub text: Option<NarrowedText>,
    pub listed: Option<NarrowedListed>,
    pub moment: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Narrowed,
    "nothing" => nothing: maybe,
    "none" => none: maybe,
    "text" => text: optional,
    "listed" => listed: optional,
    "moment" => moment: optional,
    .. => extra: rest,
}

/// The `text` of a [`Narrowed`](crate::types::Narrowed).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NarrowedText {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for NarrowedText {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for NarrowedText {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for NarrowedText {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for NarrowedText {
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

impl ToTree for NarrowedText {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(NarrowedText);

/// The `listed` of a [`Narrowed`](crate::types::Narrowed).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NarrowedListed {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for NarrowedListed {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for NarrowedListed {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for NarrowedListed {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for NarrowedListed {
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

impl ToTree for NarrowedListed {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(NarrowedListed);

// src/types/one.rs

use crate::runtime::{JsonObject, const_value, json_object, value_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct One {
    pub one: Option<OneOne>,
    pub half: Option<OneHalf>,
    pub extra: JsonObject,
}

json_object! {
    One,
    "one" => one: optional,
    "half" => half: optional,
    .. => extra: rest,
}

/// The `one` of a [`One`](crate::types::One).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OneOne;

const_value!(OneOne, "1");

/// The `half` of a [`One`](crate::types::One).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneHalf {
    /// `0.5`.
    Value0_5,
    /// `1`.
    Value1,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl OneHalf {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value0_5 => serde_json::Value::from(0.5_f64),
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for OneHalf {
    fn from(value: serde_json::Value) -> Self {
        if value == 0.5_f64 {
            return Self::Value0_5;
        }
        if value == 1.0_f64 {
            return Self::Value1;
        }
        Self::Unknown(value)
    }
}

value_enum!(OneHalf);
