// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Overrides API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/event.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: String,
    pub customer_id: String,
    pub extra: JsonObject,
}

impl Event {
    #[must_use]
    pub fn new(id: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            customer_id: customer_id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Event,
    "id" => id: required,
    "customer_id" => customer_id: required,
    .. => extra: rest,
}

// src/types/fresh_event.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FreshEvent {
    pub id: String,
    /// Always null here.
    pub customer_id: Option<String>,
    pub extra: JsonObject,
}

impl FreshEvent {
    #[must_use]
    pub fn new(id: impl Into<String>, customer_id: Option<String>) -> Self {
        Self {
            id: id.into(),
            customer_id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    FreshEvent,
    "id" => id: required,
    "customer_id" => customer_id: nullable,
    .. => extra: rest,
}
