// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Written in JSON API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/big.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Big {
    pub n: Option<i64>,
    pub f: Option<f64>,
    pub extra: JsonObject,
}

json_object! {
    Big,
    "n" => n: optional,
    "f" => f: optional,
    .. => extra: rest,
}
