// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Required only API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/create.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Patch;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Create {
    pub name: String,
    pub size: Option<i64>,
    pub extra: JsonObject,
}

impl Create {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Create,
    "name" => name: required,
    "size" => size: optional,
    .. => extra: rest,
}

impl From<Create> for Patch {
    #[inline]
    fn from(value: Create) -> Self {
        Self {
            name: Some(value.name),
            size: value.size,
            extra: value.extra,
        }
    }
}

// src/types/patch.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patch {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Patch,
    "name" => name: optional,
    "size" => size: optional,
    .. => extra: rest,
}
