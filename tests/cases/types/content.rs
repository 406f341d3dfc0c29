// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Content API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/blob.rs

use crate::runtime::{Base64, JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blob {
    pub base64: Option<Base64>,
    pub hex: Option<String>,
    pub image: Option<Base64>,
    pub json: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Blob,
    "base64" => base64: optional,
    "hex" => hex: optional,
    "image" => image: optional,
    "json" => json: optional,
    .. => extra: rest,
}
