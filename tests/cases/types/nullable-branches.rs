// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Branches for null API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/holder.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Leaf, Optional};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub required: Option<Leaf>,
    pub named: Maybe<Leaf>,
    pub wrapped: Maybe<Leaf>,
    pub r#type: Maybe<String>,
    pub types: Maybe<String>,
    pub listed: Maybe<Leaf>,
    pub branch: Maybe<Optional>,
    pub items: Option<Vec<Option<i64>>>,
    pub values: Option<BTreeMap<String, Option<Leaf>>>,
    pub extra: JsonObject,
}

impl Holder {
    #[must_use]
    pub fn new(required: Option<Leaf>) -> Self {
        Self {
            required,
            named: Maybe::Absent,
            wrapped: Maybe::Absent,
            r#type: Maybe::Absent,
            types: Maybe::Absent,
            listed: Maybe::Absent,
            branch: Maybe::Absent,
            items: None,
            values: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Holder,
    "required" => required: nullable,
    "named" => named: maybe,
    "wrapped" => wrapped: maybe,
    "type" => r#type: maybe,
    "types" => types: maybe,
    "listed" => listed: maybe,
    "branch" => branch: maybe,
    "items" => items: optional,
    "values" => values: optional,
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

// src/types/optional.rs

use crate::types::Leaf;

/// Another name of [`Leaf`](crate::types::Leaf).
pub type Optional = Leaf;
