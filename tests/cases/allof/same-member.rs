// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Same member API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The text of the base.
    ///
    /// At least 1 character.
    pub id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub nested: Option<BaseNested>,
    pub maybe: Maybe<String>,
    pub extra: JsonObject,
}

json_object! {
    Base,
    "id" => id: optional,
    "tags" => tags: optional,
    "nested" => nested: optional,
    "maybe" => maybe: maybe,
    .. => extra: rest,
}

/// The `nested` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseNested {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    BaseNested,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/child.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    /// The text of the child.
    ///
    /// At most 9 characters.
    pub id: String,
    /// At least 1 item.
    pub tags: Option<Vec<String>>,
    pub nested: Option<ChildNested>,
    pub maybe: String,
    pub extra: JsonObject,
}

impl Child {
    #[must_use]
    pub fn new(id: impl Into<String>, maybe: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tags: None,
            nested: None,
            maybe: maybe.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Child,
    "id" => id: required,
    "tags" => tags: optional,
    "nested" => nested: optional,
    "maybe" => maybe: required,
    .. => extra: rest,
}

/// The `nested` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildNested {
    pub a: Option<String>,
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ChildNested,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}
