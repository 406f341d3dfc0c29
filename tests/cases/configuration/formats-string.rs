// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Formats string API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/formats.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub date: Option<String>,
    /// Default: `2020-01-01T00:00:00Z`.
    pub date_time: Option<String>,
    pub http_date: Option<String>,
    pub unix: Option<i64>,
    pub decimal: Option<String>,
    pub number_decimal: Option<f64>,
    pub count: Option<String>,
    pub uuid: Option<String>,
    pub extra: JsonObject,
}

impl Formats {
    /// Returns `date_time`, or its default `2020-01-01T00:00:00Z` if it is absent.
    #[must_use]
    pub fn date_time_or_default(&self) -> &str {
        self.date_time.as_deref().unwrap_or("2020-01-01T00:00:00Z")
    }
}

json_object! {
    Formats,
    "date" => date: optional,
    "date_time" => date_time: optional,
    "http_date" => http_date: optional,
    "unix" => unix: optional,
    "decimal" => decimal: optional,
    "number_decimal" => number_decimal: optional,
    "count" => count: optional,
    "uuid" => uuid: optional,
    .. => extra: rest,
}
