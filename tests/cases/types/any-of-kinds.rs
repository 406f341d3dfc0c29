// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Any of kinds API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// Anything.
    pub empty: Option<serde_json::Value>,
    pub list: Option<Vec<serde_json::Value>>,
    pub object: Option<JsonObject>,
    pub items_any: Option<Vec<serde_json::Value>>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "empty" => empty: any,
    "list" => list: optional,
    "object" => object: optional,
    "items_any" => items_any: optional,
    .. => extra: rest,
}
