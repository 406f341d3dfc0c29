// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullable API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/alias.rs

pub type Alias = String;

// src/types/presence.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Alias;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Presence {
    pub required: String,
    pub required_nullable: Option<String>,
    pub optional: Option<String>,
    pub optional_nullable: Maybe<String>,
    pub any: serde_json::Value,
    pub any_optional: Option<serde_json::Value>,
    pub alias: Maybe<Alias>,
    pub list: Option<Vec<Option<String>>>,
    pub map: Option<BTreeMap<String, Option<i64>>>,
    pub list_nullable: Maybe<Vec<String>>,
    pub extra: JsonObject,
}

impl Presence {
    #[must_use]
    pub fn new(
        required: impl Into<String>,
        required_nullable: Option<String>,
        any: serde_json::Value,
    ) -> Self {
        Self {
            required: required.into(),
            required_nullable,
            optional: None,
            optional_nullable: Maybe::Absent,
            any,
            any_optional: None,
            alias: Maybe::Absent,
            list: None,
            map: None,
            list_nullable: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Presence,
    "required" => required: required,
    "required_nullable" => required_nullable: nullable,
    "optional" => optional: optional,
    "optional_nullable" => optional_nullable: maybe,
    "any" => any: required,
    "any_optional" => any_optional: any,
    "alias" => alias: maybe,
    "list" => list: optional,
    "map" => map: optional,
    "list_nullable" => list_nullable: maybe,
    .. => extra: rest,
}
