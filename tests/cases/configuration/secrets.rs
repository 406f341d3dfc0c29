// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Secrets API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/login.rs

use crate::runtime::{JsonObject, json_object};
use std::fmt;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Login {
    pub pin_code: Option<i64>,
    pub pin: Option<i64>,
    pub extra: JsonObject,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("pin_code", &format_args!("[redacted]"))
            .field("pin", &self.pin)
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    Login,
    "pin_code" => pin_code: optional,
    "pin" => pin: optional,
    .. => extra: rest,
}
