// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Closed branch API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub a: Option<String>,
}

json_object! {
    Base,
    "a" => a: optional,
}

// src/types/both_closed.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BothClosed {
    pub a: Option<String>,
    pub b: Option<String>,
}

json_object! {
    BothClosed,
    "a" => a: optional,
    "b" => b: optional,
}

// src/types/closed.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
    pub b: Option<String>,
}

json_object! {
    Closed,
    "a" => a: optional,
    "b" => b: optional,
}

// src/types/extended.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    pub a: Option<String>,
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Extended,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}
