// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nested API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/deep.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    pub a: String,
    pub b: i32,
    pub c: Option<bool>,
    pub extra: JsonObject,
}

impl Deep {
    #[must_use]
    pub fn new(a: impl Into<String>, b: i32) -> Self {
        Self {
            a: a.into(),
            b,
            c: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Deep,
    "a" => a: required,
    "b" => b: required,
    "c" => c: optional,
    .. => extra: rest,
}
