// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Ref siblings 3 0 API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/name.rs

/// A name.
pub type Name = String;

// src/types/names.rs

use crate::types::Name;

/// A list of [`Name`](crate::types::Name).
pub type Names = Vec<Name>;

// src/types/use_.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Name, Names};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The first name.
    pub a: Option<Name>,
    pub b: Maybe<Name>,
    pub c: Option<Names>,
    pub d: Option<Name>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "a" => a: optional,
    "b" => b: maybe,
    "c" => c: optional,
    "d" => d: optional,
    .. => extra: rest,
}
