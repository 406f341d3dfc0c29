// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Definitions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/leaf.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub size: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Leaf,
    "size" => size: optional,
    .. => extra: rest,
}

// src/types/node.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Node,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/tree.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Leaf, Node};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub root: Option<Node>,
    pub leaf: Option<Leaf>,
    pub extra: JsonObject,
}

json_object! {
    Tree,
    "root" => root: optional,
    "leaf" => leaf: optional,
    .. => extra: rest,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Tree;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub tree: Option<Tree>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "tree" => tree: optional,
    .. => extra: rest,
}
