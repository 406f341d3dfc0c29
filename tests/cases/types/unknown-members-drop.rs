// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Unknown members drop API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/derived.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    pub a: Option<String>,
    pub b: Option<String>,
}

json_object! {
    Derived,
    "a" => a: optional,
    "b" => b: optional,
}

// src/types/open.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub a: Option<String>,
}

json_object! {
    Open,
    "a" => a: optional,
}

// src/types/typed.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub a: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Typed,
    "a" => a: optional,
    .. => extra: rest_typed,
}
