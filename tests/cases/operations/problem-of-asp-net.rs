// src/client.rs

use crate::api::API;
use crate::operations::A;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Problem of ASP.NET API.
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
    /// - [`NotFound`](crate::operations::AError::NotFound): 404 Not Found: None.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

// src/types/http_validation_problem_details.rs

use crate::runtime::{JsonObject, Maybe, ProblemDetails, ToTree, Tree, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpValidationProblemDetails {
    pub r#type: Maybe<String>,
    pub title: Maybe<String>,
    pub status: Maybe<i64>,
    pub detail: Maybe<String>,
    pub instance: Maybe<String>,
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    pub extra: JsonObject,
}

json_object! {
    HttpValidationProblemDetails,
    "type" => r#type: maybe,
    "title" => title: maybe,
    "status" => status: maybe,
    "detail" => detail: maybe,
    "instance" => instance: maybe,
    "errors" => errors: optional,
    .. => extra: rest,
}

impl ProblemDetails for HttpValidationProblemDetails {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.value().map(String::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.value().map(String::as_str)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.value().map(String::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.instance.value().map(String::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status.value().copied()
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/types/problem_details.rs

use crate::runtime::{JsonObject, Maybe, ToTree, Tree, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemDetails {
    pub r#type: Maybe<String>,
    pub title: Maybe<String>,
    pub status: Maybe<i32>,
    pub detail: Maybe<String>,
    pub instance: Maybe<String>,
    pub extra: JsonObject,
}

json_object! {
    ProblemDetails,
    "type" => r#type: maybe,
    "title" => title: maybe,
    "status" => status: maybe,
    "detail" => detail: maybe,
    "instance" => instance: maybe,
    .. => extra: rest,
}

impl crate::runtime::ProblemDetails for ProblemDetails {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.value().map(String::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.value().map(String::as_str)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.value().map(String::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.instance.value().map(String::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status.value().copied().map(Into::into)
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, JsonObject, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{HttpValidationProblemDetails, ProblemDetails};

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
        match response.status().as_u16() {
            200 => response.ok(),
            400 => response.error(AError::BadRequest),
            404 => response.error(AError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<ProblemDetails>),
    /// 404 Not Found: None.
    NotFound(Box<HttpValidationProblemDetails>),
}

error_enum! {
    AError,
    BadRequest => problem,
    NotFound => problem,
}
