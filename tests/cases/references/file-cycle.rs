// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the File cycle API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/left.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Right;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub right: Option<Box<Right>>,
    pub extra: JsonObject,
}

json_object! {
    Left,
    "right" => right: optional,
    .. => extra: rest,
}

// src/types/right.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Left;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub left: Option<Box<Left>>,
    pub extra: JsonObject,
}

json_object! {
    Right,
    "left" => left: optional,
    .. => extra: rest,
}
