// src/client.rs

use crate::api::API;
use crate::operations::A;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Errors API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::AError::BadRequest): 400 Bad Request: Bad.
    /// - [`BadRequestJson`](crate::operations::AError::BadRequestJson): 400 Bad Request as
    ///   `application/json`: Bad.
    /// - [`Unauthorized`](crate::operations::AError::Unauthorized): 401 Unauthorized: Who are you?
    /// - [`ServerError`](crate::operations::AError::ServerError): 5XX: Broken.
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
    pub message: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ABadRequest,
    "message" => message: optional,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub status: Option<i64>,
    pub detail: Option<String>,
    pub extra: JsonObject,
}

impl Problem {
    /// Returns `type`, or its default `about:blank` if it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

json_object! {
    Problem,
    "type" => r#type: optional,
    "title" => title: optional,
    "status" => status: optional,
    "detail" => detail: optional,
    .. => extra: rest,
}

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.extra
            .get("instance")
            .and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, JsonObject, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode,
    error_enum,
};
use crate::types::{ABadRequest, Problem};

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
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
    type Output = JsonObject;
    type Error = AError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            400 if response.is("application/json") => response.error(AError::BadRequestJson),
            400 => response.error(AError::BadRequest),
            401 => response.error(AError::Unauthorized),
            _ if status.is_server_error() => {
                response.error_empty(|| AError::ServerError { status })
            }
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<Problem>),
    /// 400 Bad Request as `application/json`: Bad.
    BadRequestJson(Box<ABadRequest>),
    /// 401 Unauthorized: Who are you?
    Unauthorized(Box<Problem>),
    /// 5XX: Broken.
    ServerError { status: StatusCode },
}

error_enum! {
    AError,
    BadRequest => problem,
    BadRequestJson => "Bad",
    Unauthorized => problem,
    ServerError => "Broken",
}
