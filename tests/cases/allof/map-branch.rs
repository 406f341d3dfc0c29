// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Map branch API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/bag.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    pub name: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Bag,
    "name" => name: optional,
    .. => extra: rest_typed,
}
