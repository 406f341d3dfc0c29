// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Wide integers API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/numbers.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// At least 0, at most 18446744073709551615.
    pub most: Option<u64>,
    /// At most 18446744073709551615.
    pub no_least: Option<i64>,
    /// At most 18446744073709551615.
    pub format: Option<u64>,
    /// At least 0, at most 18446744073709551615.
    pub nullable: Maybe<u64>,
    /// At least -5, at most 18446744073709551615.
    pub signed: Option<i64>,
    pub i64: Option<i64>,
    /// At most 4294967295.
    pub i32: Option<u32>,
    /// At most 4294967296.
    pub u32: Option<u64>,
    /// At most 32767.
    pub i16: Option<i16>,
    pub extra: JsonObject,
}

json_object! {
    Numbers,
    "most" => most: optional,
    "no_least" => no_least: optional,
    "format" => format: optional,
    "nullable" => nullable: maybe,
    "signed" => signed: optional,
    "i64" => i64: optional,
    "i32" => i32: optional,
    "u32" => u32: optional,
    "i16" => i16: optional,
    .. => extra: rest,
}
