// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Wide values API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/wide.rs

use crate::runtime::{
    Decimal, FromNode, JsonObject, Node, Reader, ToTree, Tree, const_value, impl_serde,
    json_object, value_enum,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wide {
    pub largest: Option<WideLargest>,
    /// Always 123456789012345678901234567890.
    pub serial: Option<i128>,
    /// Always -9223372036854775809.
    pub untyped: Option<i128>,
    /// Always 100000000000000000000.
    pub round: Option<i128>,
    /// Always 1234567890123456789012345678901234567890.
    pub beyond: Option<Decimal>,
    /// Always 0.12345678901234567890.
    pub ratio: Option<Decimal>,
    pub level: Option<WideLevel>,
    /// 1 or 123456789012345678901234567890.
    pub mask: Option<i128>,
    /// Example: `18446744073709551615`.
    pub shown: Option<i128>,
    /// At least 0. Example: `18446744073709551615`.
    pub counted: Option<u64>,
    pub start: Option<i128>,
    pub several: Option<WideSeveral>,
    pub extra: JsonObject,
}

json_object! {
    Wide,
    "largest" => largest: optional,
    "serial" => serial: optional,
    "untyped" => untyped: optional,
    "round" => round: optional,
    "beyond" => beyond: optional,
    "ratio" => ratio: optional,
    "level" => level: optional,
    "mask" => mask: optional,
    "shown" => shown: optional,
    "counted" => counted: optional,
    "start" => start: optional,
    "several" => several: optional,
    .. => extra: rest,
}

/// The `largest` of a [`Wide`](crate::types::Wide).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WideLargest;

const_value!(WideLargest, "18446744073709551615");

/// The `level` of a [`Wide`](crate::types::Wide).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WideLevel {
    /// `1`.
    Value1,
    /// `18446744073709551615`.
    Value18446744073709551615,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl WideLevel {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Value18446744073709551615 => {
                serde_json::Value::from(18_446_744_073_709_551_615_u64)
            }
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for WideLevel {
    fn from(value: serde_json::Value) -> Self {
        if value == 1_i64 {
            return Self::Value1;
        }
        if value == 18_446_744_073_709_551_615_u64 {
            return Self::Value18446744073709551615;
        }
        Self::Unknown(value)
    }
}

value_enum!(WideLevel);

/// The `several` of a [`Wide`](crate::types::Wide).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WideSeveral {
    /// Always 18446744073709551617.
    Integer(i128),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i128> for WideSeveral {
    fn from(value: i128) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for WideSeveral {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for WideSeveral {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for WideSeveral {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() && let Some(value) = reader.fit(node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = reader.fit(node) {
            return Self::String(value);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for WideSeveral {
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(WideSeveral);
