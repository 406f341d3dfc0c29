// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Conditions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/not_empty.rs

pub type NotEmpty = String;

// src/types/payment.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub method: String,
    pub card: Option<String>,
    pub iban: Option<String>,
    pub extra: JsonObject,
}

impl Payment {
    #[must_use]
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            card: None,
            iban: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Payment,
    "method" => method: required,
    "card" => card: optional,
    "iban" => iban: optional,
    .. => extra: rest,
}
