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

use crate::runtime::{JsonObject, Maybe, json_object};
use std::fmt;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    pub user: Option<String>,
    pub password: String,
    pub client_secret: Maybe<String>,
    pub access_token: Option<String>,
    pub next_page_token: Option<String>,
    pub pin: Option<String>,
    pub keys: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl Login {
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            user: None,
            password: password.into(),
            client_secret: Maybe::Absent,
            access_token: None,
            next_page_token: None,
            pin: None,
            keys: None,
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("password", &format_args!("[redacted]"))
            .field("client_secret", &format_args!("[redacted]"))
            .field("access_token", &format_args!("[redacted]"))
            .field("next_page_token", &self.next_page_token)
            .field("pin", &format_args!("[redacted]"))
            .field("keys", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    Login,
    "user" => user: optional,
    "password" => password: required,
    "client_secret" => client_secret: maybe,
    "accessToken" => access_token: optional,
    "next_page_token" => next_page_token: optional,
    "pin" => pin: optional,
    "keys" => keys: optional,
    .. => extra: rest,
}
