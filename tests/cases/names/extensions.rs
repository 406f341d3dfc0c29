// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Extensions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub renamed: Option<String>,
    pub overridden: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "a" => renamed: optional,
    "b" => overridden: optional,
    .. => extra: rest,
}
