// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Bases that meet API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/named.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Named,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/thing.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Named;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "name" => name: optional,
    "size" => size: optional,
    .. => extra: rest,
}

impl From<Thing> for Named {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Thing) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("size", optional(&value.size))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            name: value.name,
            extra: rest,
        }
    }
}
