// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::plain`](crate::Client::plain).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainHeaders {
    /// The header `X-H`.
    pub x_h: Option<i64>,
}

response_headers! {
    PlainHeaders,
    "X-H" => x_h: Plain,
}

// src/client.rs

use crate::api::API;
use crate::operations::{Item, Other, Plain};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{Id, Two};

impl Client {
    /// Returns a builder of clients for the Targets API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /x/{id}`.
    ///
    /// Parameters: the fields of [`Item`](crate::operations::Item).
    pub fn item(&self, id: Id, body: Two) -> Call<Item> {
        self.call(Item::new(id, body))
    }

    /// `GET /plain`.
    ///
    /// Parameters: the fields of [`Plain`](crate::operations::Plain). Optional: `limit`.
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::PlainError::Default): Any other status: Bad.
    ///
    /// # Response headers
    ///
    /// - of successes: [`PlainHeaders`](crate::headers::PlainHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn plain(&self) -> Call<Plain> {
        self.call(Plain::new())
    }

    /// `GET /other`.
    pub fn other(&self) -> Call<Other> {
        self.call(Other::new())
    }
}

// src/types/id.rs

pub type Id = uuid::Uuid;

// src/types/odd_name_path.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OddNamePath {
    pub z: Option<bool>,
    pub extra: JsonObject,
}

json_object! {
    OddNamePath,
    "z" => z: optional,
    .. => extra: rest,
}

// src/types/one.rs

use crate::types::Two;

/// Another name of [`Two`](crate::types::Two).
pub type One = Two;

// src/types/other_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{OddNamePath, PlainResponseAB, Two};

/// The response to `GET /other`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OtherResponse {
    pub slash: Option<PlainResponseAB>,
    pub tilde: Option<jiff::civil::Date>,
    pub percent: Option<OddNamePath>,
    pub chain: Option<Two>,
    pub extra: JsonObject,
}

json_object! {
    OtherResponse,
    "slash" => slash: optional,
    "tilde" => tilde: optional,
    "percent" => percent: optional,
    "chain" => chain: optional,
    .. => extra: rest,
}

// src/types/plain_response.rs

use crate::runtime::{JsonObject, json_object, string_enum};

/// The response to `GET /plain`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainResponse {
    pub a_b: Option<PlainResponseAB>,
    pub c_d: Option<jiff::civil::Date>,
    pub extra: JsonObject,
}

json_object! {
    PlainResponse,
    "a/b" => a_b: optional,
    "c~d" => c_d: optional,
    .. => extra: rest,
}

/// The `a/b` of a [`PlainResponse`](crate::types::PlainResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainResponseAB {
    pub deep: Option<PlainResponseAbDeep>,
    pub extra: JsonObject,
}

json_object! {
    PlainResponseAB,
    "deep" => deep: optional,
    .. => extra: rest,
}

/// The `deep` of a [`PlainResponseAB`](crate::types::PlainResponseAB).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlainResponseAbDeep {
    /// `x`.
    X,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    PlainResponseAbDeep,
    "x" => X,
    .. => Unknown,
}

// src/types/two.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Two {
    pub n: Option<i64>,
    pub extra: JsonObject,
}

impl Two {
    #[must_use]
    pub fn with_n(mut self, n: i64) -> Self {
        self.n = Some(n);
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
    Two,
    "n" => n: optional,
    .. => extra: rest,
}

// src/operations/item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Id, Two};

/// The request of [`Client::item`](crate::Client::item): `POST /x/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Item {
    pub id: Id,
    pub body: Two,
}

impl Item {
    #[must_use]
    pub fn new(id: Id, body: Two) -> Self {
        Self { id, body }
    }
}

impl Operation for Item {
    type Output = Two;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "item",
        method: "POST",
        template: "/x/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/x/").segment("id", &self.id);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/plain.rs

use crate::api::BASE_URL;
use crate::headers::PlainHeaders;
use crate::runtime::{
    Call, DocumentsHeaders, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder,
    StatusCode, error_enum,
};
use crate::types::{PlainResponse, Two};

/// The request of [`Client::plain`](crate::Client::plain): `GET /plain`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plain {
    pub limit: Option<i64>,
}

impl Plain {
    #[must_use]
    pub fn new() -> Self {
        Self { limit: None }
    }
}

impl Call<Plain> {
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for Plain {
    type Output = PlainResponse;
    type Error = PlainError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "plain",
        method: "GET",
        template: "/plain",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plain");
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| PlainError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::plain`](crate::Client::plain).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlainError {
    /// Any other status: Bad.
    Default { status: StatusCode, body: Box<Two> },
}

error_enum! {
    PlainError,
    Default => "Bad",
}

impl DocumentsHeaders for Plain {
    type Headers = PlainHeaders;
}

// src/operations/other.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::OtherResponse;

/// The request of [`Client::other`](crate::Client::other): `GET /other`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Other {}

impl Other {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Other {
    type Output = OtherResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "other",
        method: "GET",
        template: "/other",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/other");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
