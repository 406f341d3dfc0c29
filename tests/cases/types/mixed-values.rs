// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Mixed values API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/limit.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// `1`.
    Value1,
    /// `9007199254740993`.
    Value9007199254740993,
    /// `none`.
    None,
    /// `true`.
    True,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Limit {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Value9007199254740993 => serde_json::Value::from(9_007_199_254_740_993_i64),
            Self::None => serde_json::Value::from("none"),
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Limit {
    fn from(value: serde_json::Value) -> Self {
        if value == 1.0_f64 {
            return Self::Value1;
        }
        if value == 9_007_199_254_740_993_i64 {
            return Self::Value9007199254740993;
        }
        if value == "none" {
            return Self::None;
        }
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

value_enum!(Limit);
