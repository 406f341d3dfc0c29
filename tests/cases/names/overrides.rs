// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Overrides API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/level.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `l`.
    Lowest,
    /// `h`.
    H,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Level,
    "l" => Lowest,
    "h" => H,
    .. => Unknown,
}

// src/types/pretty.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pretty {
    pub width: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Pretty,
    "x" => width: optional,
    .. => extra: rest,
}
