// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Not anything API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: String,
    pub extra: JsonObject,
}

impl Cat {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Cat;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub cat: Option<Cat>,
    pub note: Option<String>,
    pub never: Option<serde_json::Value>,
    pub other: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "cat" => cat: optional,
    "note" => note: optional,
    "never" => never: any,
    "other" => other: any,
    .. => extra: rest,
}
