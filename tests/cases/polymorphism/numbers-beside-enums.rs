// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Numbers beside enums API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/level.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde, integer_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Level {
    Integer(LevelInteger),
    Number(f64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<LevelInteger> for Level {
    fn from(value: LevelInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Level {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl FromNode for Level {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Int(1), Literal::Int(2)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_integer() || node.is_number() {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Level {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Number(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Level);

/// A variant of a [`Level`](crate::types::Level).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelInteger {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    LevelInteger,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}

// src/types/limit.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde, value_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    Number(f64),
    Value(LimitValue),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<f64> for Limit {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<LimitValue> for Limit {
    fn from(value: LimitValue) -> Self {
        Self::Value(value)
    }
}

impl FromNode for Limit {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Int(0)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Value(value);
            }
        }
        if node.is_integer() || node.is_number() {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
            }
        }
        if node.value_is(&[Literal::Str("none")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Value(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Value(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Limit {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Number(value) => value.to_tree(),
            Self::Value(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Limit);

/// A variant of a [`Limit`](crate::types::Limit).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitValue {
    /// `0`.
    Value0,
    /// `none`.
    None,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl LimitValue {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value0 => serde_json::Value::from(0_i64),
            Self::None => serde_json::Value::from("none"),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for LimitValue {
    fn from(value: serde_json::Value) -> Self {
        if value == 0.0_f64 {
            return Self::Value0;
        }
        if value == "none" {
            return Self::None;
        }
        Self::Unknown(value)
    }
}

value_enum!(LimitValue);
