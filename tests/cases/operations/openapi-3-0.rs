// src/client.rs

use crate::api::API;
use crate::operations::A;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Openapi 3 0 API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /a`.
    ///
    /// Parameters: the fields of [`A`](crate::operations::A). Optional: `n`, `body`.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

// src/types/a_request.rs

use crate::runtime::{Base64, File, JsonObject, json_object};

/// The body of `POST /a`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ARequest {
    pub f: Option<File>,
    pub b: Option<Base64>,
    pub extra: JsonObject,
}

impl ARequest {
    #[must_use]
    pub fn with_f(mut self, f: File) -> Self {
        self.f = Some(f);
        self
    }

    #[must_use]
    pub fn with_b(mut self, b: impl Into<Base64>) -> Self {
        self.b = Some(b.into());
        self
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
    ARequest,
    "f" => f: optional,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/a_response.rs

use crate::runtime::{JsonObject, json_object};

/// The response to `POST /a`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AResponse {
    /// Example: `x`.
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AResponse,
    "a" => a: optional,
    .. => extra: rest,
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{ARequest, AResponse};

/// The request of [`Client::a`](crate::Client::a): `POST /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {
    /// More than 0.
    pub n: Option<f64>,
    pub body: Option<ARequest>,
}

impl A {
    #[must_use]
    pub fn new() -> Self {
        Self {
            n: None,
            body: None,
        }
    }
}

impl Call<A> {
    pub fn n(mut self, n: f64) -> Self {
        self.operation_mut().n = Some(n);
        self
    }

    pub fn body(mut self, body: ARequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for A {
    type Output = Option<AResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "POST",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
        request.query("n", &self.n, Query::FORM);
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", body, &[]);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
