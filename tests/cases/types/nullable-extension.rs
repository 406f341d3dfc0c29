// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullable extension API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Owner;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    pub tag: String,
    pub note: Maybe<String>,
    pub owner: Maybe<Owner>,
    pub size: Maybe<i64>,
    pub any: Option<serde_json::Value>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: Option<String>, tag: impl Into<String>) -> Self {
        Self {
            name,
            tag: tag.into(),
            note: Maybe::Absent,
            owner: Maybe::Absent,
            size: Maybe::Absent,
            any: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Pet,
    "name" => name: nullable,
    "tag" => tag: required,
    "note" => note: maybe,
    "owner" => owner: maybe,
    "size" => size: maybe,
    "any" => any: any,
    .. => extra: rest,
}
