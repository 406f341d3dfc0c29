// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Formats time API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/formats.rs

use crate::runtime::{HttpDate, JsonObject, UnixMillis, UnixTime, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub date: Option<time::Date>,
    pub date_time: Option<time::OffsetDateTime>,
    pub duration: Option<String>,
    pub http_date: Option<HttpDate<time::OffsetDateTime>>,
    pub millis: Option<UnixMillis<time::OffsetDateTime>>,
    pub exact: Option<UnixTime<time::OffsetDateTime>>,
    pub extra: JsonObject,
}

json_object! {
    Formats,
    "date" => date: optional,
    "date_time" => date_time: optional,
    "duration" => duration: optional,
    "http_date" => http_date: optional,
    "millis" => millis: optional,
    "exact" => exact: optional,
    .. => extra: rest,
}
