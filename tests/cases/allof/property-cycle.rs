// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Property cycle API.
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

// src/types/node.rs

use crate::runtime::{JsonObject, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub name: Option<String>,
    pub parent: Option<Box<Node>>,
    pub children: Option<Vec<Node>>,
    pub index: Option<BTreeMap<String, Node>>,
    pub extra: JsonObject,
}

json_object! {
    Node,
    "name" => name: optional,
    "parent" => parent: optional,
    "children" => children: optional,
    "index" => index: optional,
    .. => extra: rest,
}

// src/types/right.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Left;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub left: Box<Left>,
    pub extra: JsonObject,
}

impl Right {
    #[must_use]
    pub fn new(left: Left) -> Self {
        Self {
            left: Box::new(left),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Right,
    "left" => left: required,
    .. => extra: rest,
}
