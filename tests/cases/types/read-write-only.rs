// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Read write only API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/account.rs

use crate::runtime::{JsonObject, json_object};
use std::fmt;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Only in responses: the service sets it.
    pub id: String,
    pub name: String,
    /// Only in requests: the service does not send it.
    pub password: String,
    pub extra: JsonObject,
}

impl Account {
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: password.into(),
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("password", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    Account,
    "id" => id: required,
    "name" => name: required,
    "password" => password: required,
    .. => extra: rest,
}

// src/types/answer.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// Only in responses: the service sets it.
    pub id: String,
    pub extra: JsonObject,
}

impl Answer {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Answer,
    "id" => id: required,
    .. => extra: rest,
}
