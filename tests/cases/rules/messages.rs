// src/client.rs

use crate::api::API;
use crate::operations::A;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Messages API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /a`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::AError::BadRequest): 400 Bad Request: Bad.
    /// - [`Default`](crate::operations::AError::Default): Any other status: No schema.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

// src/types/a_bad_request.rs

use crate::runtime::{JsonObject, json_object};

/// Bad.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ABadRequest {
    pub m: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ABadRequest,
    "m" => m: optional,
    .. => extra: rest,
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::ABadRequest;

/// The request of [`Client::a`](crate::Client::a): `POST /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {}

impl A {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for A {
    type Output = ();
    type Error = AError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "POST",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "Application/JSON",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 | 201 | 204 => response.empty(),
            400 => response.error(AError::BadRequest),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| AError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<ABadRequest>),
    /// Any other status: No schema.
    Default {
        status: StatusCode,
        body: serde_json::Value,
    },
}

error_enum! {
    AError,
    BadRequest => "Bad",
    Default => "No schema",
}
