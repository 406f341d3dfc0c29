// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Null without quotes API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/holder.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Leaf;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub alternative: Maybe<String>,
    pub reference: Maybe<Leaf>,
    pub listed: Maybe<String>,
    pub members: Option<HolderMembers>,
    pub alone: Option<serde_json::Value>,
    pub one_of: Option<Vec<serde_json::Value>>,
    pub any_of: Option<HolderAnyOf>,
    pub extra: JsonObject,
}

json_object! {
    Holder,
    "alternative" => alternative: maybe,
    "reference" => reference: maybe,
    "listed" => listed: maybe,
    "members" => members: optional,
    "alone" => alone: any,
    "oneOf" => one_of: optional,
    "anyOf" => any_of: optional,
    .. => extra: rest,
}

/// The `members` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderMembers {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    HolderMembers,
    "a" => a: optional,
    .. => extra: rest,
}

/// The `anyOf` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderAnyOf {
    pub n0: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    HolderAnyOf,
    "0" => n0: any,
    .. => extra: rest,
}

// src/types/leaf.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub x: String,
    pub extra: JsonObject,
}

impl Leaf {
    #[must_use]
    pub fn new(x: impl Into<String>) -> Self {
        Self {
            x: x.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Leaf,
    "x" => x: required,
    .. => extra: rest,
}
