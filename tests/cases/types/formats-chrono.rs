// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Formats chrono API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/formats.rs

use crate::runtime::{Base64Url, HttpDate, JsonObject, Quoted, UnixSeconds, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub date: Option<chrono::NaiveDate>,
    pub date_time: Option<chrono::DateTime<chrono::FixedOffset>>,
    pub duration: Option<String>,
    pub uuid: Option<String>,
    pub decimal: Option<Quoted<rust_decimal::Decimal>>,
    pub number_decimal: Option<rust_decimal::Decimal>,
    pub http_date: Option<HttpDate<chrono::DateTime<chrono::FixedOffset>>>,
    pub unix: Option<UnixSeconds<chrono::DateTime<chrono::FixedOffset>>>,
    pub base64url: Option<Base64Url>,
    pub extra: JsonObject,
}

json_object! {
    Formats,
    "date" => date: optional,
    "date_time" => date_time: optional,
    "duration" => duration: optional,
    "uuid" => uuid: optional,
    "decimal" => decimal: optional,
    "number_decimal" => number_decimal: optional,
    "http_date" => http_date: optional,
    "unix" => unix: optional,
    "base64url" => base64url: optional,
    .. => extra: rest,
}
