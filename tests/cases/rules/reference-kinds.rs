// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;
use crate::types::Count;

/// The headers of the responses of [`Client::send`](crate::Client::send).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendHeaders {
    /// The header `X-Count`.
    pub x_count: Option<Count>,
}

response_headers! {
    SendHeaders,
    "X-Count" => x_count: Plain,
}

// src/client.rs

use crate::api::API;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Reference kinds API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /things`.
    ///
    /// Parameters: the fields of [`Send`](crate::operations::Send). Optional: `body`.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::SendError::NotFound): 404 Not Found.
    /// - [`Conflict`](crate::operations::SendError::Conflict): 409 Conflict.
    /// - [`Gone`](crate::operations::SendError::Gone): 410 Gone.
    ///
    /// # Response headers
    ///
    /// - of successes: [`SendHeaders`](crate::headers::SendHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn send(&self) -> Call<crate::operations::Send> {
        self.call(crate::operations::Send::new())
    }
}

// src/types/again.rs

use crate::types::Thing;

/// Another name of [`Thing`](crate::types::Thing).
pub type Again = Thing;

// src/types/count.rs

pub type Count = i64;

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub name: String,
    pub extra: JsonObject,
}

impl Thing {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    Thing,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/uses.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Uses {
    pub parameter: Option<serde_json::Value>,
    pub response: Option<serde_json::Value>,
    pub all: Option<serde_json::Value>,
    pub info: Option<serde_json::Value>,
    pub document: Option<serde_json::Value>,
    pub body: Option<serde_json::Value>,
    pub page: Option<i64>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Uses,
    "parameter" => parameter: any,
    "response" => response: any,
    "all" => all: any,
    "info" => info: any,
    "document" => document: any,
    "body" => body: any,
    "page" => page: optional,
    "name" => name: optional,
    .. => extra: rest,
}

// src/operations/send.rs

use crate::api::BASE_URL;
use crate::headers::SendHeaders;
use crate::runtime::{
    Call, DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    error_enum,
};
use crate::types::Thing;

/// The request of [`Client::send`](crate::Client::send): `POST /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Send {
    pub body: Option<Thing>,
}

impl Send {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<Send> {
    pub fn body(mut self, body: Thing) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for Send {
    type Output = Thing;
    type Error = SendError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "send",
        method: "POST",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 201 => response.ok(),
            404 => response.error(SendError::NotFound),
            409 => response.error(SendError::Conflict),
            410 => response.error_empty(|| SendError::Gone),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::send`](crate::Client::send).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendError {
    /// 404 Not Found.
    NotFound(Box<Thing>),
    /// 409 Conflict.
    Conflict(Box<Thing>),
    /// 410 Gone.
    Gone,
}

error_enum! {
    SendError,
    NotFound => "Not Found",
    Conflict => "Conflict",
    Gone => "Gone",
}

impl DocumentsHeaders for Send {
    type Headers = SendHeaders;
}
