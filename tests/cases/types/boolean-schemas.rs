// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Boolean schemas API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub anything: Option<serde_json::Value>,
    pub nothing: Option<serde_json::Value>,
    pub empty: Option<serde_json::Value>,
    pub list: Option<Vec<serde_json::Value>>,
    pub map: Option<JsonObject>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "anything" => anything: any,
    "nothing" => nothing: any,
    "empty" => empty: any,
    "list" => list: optional,
    "map" => map: optional,
    .. => extra: rest,
}
