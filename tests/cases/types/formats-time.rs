// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// A builder of clients for the Formats time API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/formats.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub date: Option<time::Date>,
    pub date_time: Option<time::OffsetDateTime>,
    pub duration: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Formats,
    "date" => date: optional,
    "date_time" => date_time: optional,
    "duration" => duration: optional,
    .. => extra: rest,
}
