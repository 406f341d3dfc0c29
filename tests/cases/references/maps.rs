// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::b`](crate::Client::b).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BHeaders {
    /// The header `X-Count`.
    pub x_count: Option<i64>,
}

response_headers! {
    BHeaders,
    "X-Count" => x_count: Plain,
}

// src/client/mod.rs

mod a;

use crate::api::API;
use crate::operations::B;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Maps API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /b`.
    ///
    /// # Response headers
    ///
    /// - of successes: [`BHeaders`](crate::headers::BHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn b(&self) -> Call<B> {
        self.call(B::new())
    }
}

// src/client/a.rs

use crate::operations::A;
use crate::runtime::{Call, Client};
use crate::types::Either;

/// # a
///
/// The letter A.
impl Client {
    /// `POST /a`.
    ///
    /// Parameters: the fields of [`A`](crate::operations::A).
    ///
    /// # Errors
    ///
    /// - [`Conflict`](crate::operations::AError::Conflict): 409 Conflict.
    pub fn a(&self, body: impl Into<Either>) -> Call<A> {
        self.call(A::new(body))
    }
}

// src/types/b_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Kind;

/// Described elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BResponse {
    pub id: String,
    pub kind: Option<Kind>,
    pub own: Option<bool>,
    pub extra: JsonObject,
}

impl BResponse {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: None,
            own: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BResponse,
    "id" => id: required,
    "kind" => kind: optional,
    "own" => own: optional,
    .. => extra: rest,
}

// src/types/either.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Either {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Either {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Either {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for Either {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Either {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Either);

// src/types/kind.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "x" => X,
    "y" => Y,
    .. => Unknown,
}

// src/operations/b.rs

use crate::api::BASE_URL;
use crate::headers::BHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::BResponse;

/// The request of [`Client::b`](crate::Client::b): `GET /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct B {}

impl B {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for B {
    type Output = BResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "b",
        method: "GET",
        template: "/b",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/b");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl DocumentsHeaders for B {
    type Headers = BHeaders;
}

// src/operations/a/a.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{Either, Kind};

/// The request of [`Client::a`](crate::Client::a): `POST /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {
    pub body: Either,
}

impl A {
    #[must_use]
    pub fn new(body: impl Into<Either>) -> Self {
        Self { body: body.into() }
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
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            409 => response.error(AError::Conflict),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 409 Conflict.
    Conflict(Kind),
}

error_enum! {
    AError,
    Conflict => "Conflict",
}
