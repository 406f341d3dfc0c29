// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Dynamic ref API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/category.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    pub name: Option<String>,
    pub children: Option<Vec<Category>>,
    pub extra: JsonObject,
}

json_object! {
    Category,
    "name" => name: optional,
    "children" => children: optional,
    .. => extra: rest,
}
