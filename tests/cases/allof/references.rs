// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the References API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/alias.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Alias = Base;

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: uuid::Uuid,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(id: uuid::Uuid) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/named.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Base;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub id: uuid::Uuid,
    pub name: String,
    pub extra: JsonObject,
}

impl Named {
    #[must_use]
    pub fn new(id: uuid::Uuid, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Named,
    "id" => id: required,
    "name" => name: required,
    .. => extra: rest,
}

impl From<Named> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Named) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", required(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}
