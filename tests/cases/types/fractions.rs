// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Fractions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/zoom.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Zoom {
    /// `0.5`.
    Value0_5,
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Zoom {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value0_5 => serde_json::Value::from(0.5_f64),
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Value2 => serde_json::Value::from(2_i64),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Zoom {
    fn from(value: serde_json::Value) -> Self {
        if value == 0.5_f64 {
            return Self::Value0_5;
        }
        if value == 1.0_f64 {
            return Self::Value1;
        }
        if value == 2.0_f64 {
            return Self::Value2;
        }
        Self::Unknown(value)
    }
}

value_enum!(Zoom);
