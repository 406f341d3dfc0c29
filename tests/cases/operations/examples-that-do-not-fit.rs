// src/client.rs

use crate::api::API;
use crate::operations::{Times, Union};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Examples that do not fit API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /times`.
    pub fn times(&self) -> Call<Times> {
        self.call(Times::new())
    }

    /// `GET /union`.
    pub fn union(&self) -> Call<Union> {
        self.call(Union::new())
    }
}

// src/types/times_response.rs

use crate::runtime::{JsonObject, json_object};

/// What looks like a time and is none, or is longer than any type of Rust counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimesResponse {
    pub at: Option<jiff::Timestamp>,
    pub on: Option<jiff::civil::Date>,
    pub wait: Option<jiff::SpanFieldwise>,
    pub extra: JsonObject,
}

json_object! {
    TimesResponse,
    "at" => at: optional,
    "on" => on: optional,
    "wait" => wait: optional,
    .. => extra: rest,
}

// src/types/union_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// A `null` that the variant it leads to does not keep.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionResponse {
    A(UnionResponseA),
    C(UnionResponseC),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<UnionResponseA> for UnionResponse {
    fn from(value: UnionResponseA) -> Self {
        Self::A(value)
    }
}

impl From<UnionResponseC> for UnionResponse {
    fn from(value: UnionResponseC) -> Self {
        Self::C(value)
    }
}

impl FromNode for UnionResponse {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::C(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for UnionResponse {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::C(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(UnionResponse);

/// A variant of a [`UnionResponse`](crate::types::UnionResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnionResponseA {
    pub a: String,
    pub b: Option<String>,
    pub extra: JsonObject,
}

impl UnionResponseA {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    UnionResponseA,
    "a" => a: required,
    "b" => b: optional,
    .. => extra: rest,
}

/// A variant of a [`UnionResponse`](crate::types::UnionResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnionResponseC {
    pub c: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UnionResponseC,
    "c" => c: optional,
    .. => extra: rest,
}

// src/operations/times.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::TimesResponse;

/// The request of [`Client::times`](crate::Client::times): `GET /times`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Times {}

impl Times {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Times {
    type Output = TimesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "times",
        method: "GET",
        template: "/times",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/times");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/union.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::UnionResponse;

/// The request of [`Client::union`](crate::Client::union): `GET /union`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Union {}

impl Union {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Union {
    type Output = UnionResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "union",
        method: "GET",
        template: "/union",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/union");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
