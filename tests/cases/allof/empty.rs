// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Empty API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/some_model.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeModel {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    SomeModel,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub nothing: Option<serde_json::Value>,
    /// Anything.
    pub any: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "nothing" => nothing: any,
    "any" => any: any,
    .. => extra: rest,
}
