// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::headers`](crate::Client::headers).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeadersHeaders {
    /// Calls left.
    ///
    /// The header `X-Rate-Limit`, which is required.
    pub x_rate_limit: Option<i64>,
    /// The header `X-Next`.
    pub x_next: Option<String>,
}

response_headers! {
    HeadersHeaders,
    "X-Rate-Limit" => x_rate_limit: Plain [required],
    "X-Next" => x_next: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::{
    Bytes, DefaultOnly, Empty, Headers, NoResponses, NoResponsesAtAll, Nullable, Range, Several,
    SeveralTypes, Text,
};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Responses API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /several`.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::SeveralError::NotFound): 404 Not Found: Not there.
    /// - [`ClientError`](crate::operations::SeveralError::ClientError): 4XX: Your fault.
    /// - [`Default`](crate::operations::SeveralError::Default): Any other status: Our fault.
    pub fn several(&self) -> Call<Several> {
        self.call(Several::new())
    }

    /// `GET /default-only`.
    pub fn default_only(&self) -> Call<DefaultOnly> {
        self.call(DefaultOnly::new())
    }

    /// `GET /range`.
    pub fn range(&self) -> Call<Range> {
        self.call(Range::new())
    }

    /// `DELETE /empty`.
    pub fn empty(&self) -> Call<Empty> {
        self.call(Empty::new())
    }

    /// `GET /text`.
    ///
    /// # Other media types
    ///
    /// - [`text`](crate::Call::text): `text/plain`
    /// - [`csv`](crate::Call::csv): `text/csv`
    pub fn text(&self) -> Call<Text> {
        self.call(Text::new())
    }

    /// `GET /bytes`.
    pub fn bytes(&self) -> Call<Bytes> {
        self.call(Bytes::new())
    }

    /// `GET /headers`.
    ///
    /// # Response headers
    ///
    /// - of successes: [`HeadersHeaders`](crate::headers::HeadersHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn headers(&self) -> Call<Headers> {
        self.call(Headers::new())
    }

    /// `GET /several-types`.
    ///
    /// # Other media types
    ///
    /// - [`text`](crate::Call::text): `text/plain`
    pub fn several_types(&self) -> Call<SeveralTypes> {
        self.call(SeveralTypes::new())
    }

    /// `GET /none`.
    pub fn no_responses(&self) -> Call<NoResponses> {
        self.call(NoResponses::new())
    }

    /// `HEAD /none`.
    pub fn no_responses_at_all(&self) -> Call<NoResponsesAtAll> {
        self.call(NoResponsesAtAll::new())
    }

    /// `GET /nullable`.
    pub fn nullable(&self) -> Call<Nullable> {
        self.call(Nullable::new())
    }
}

// src/types/several_accepted.rs

use crate::runtime::{JsonObject, json_object};

/// Not yet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralAccepted {
    pub eta: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

json_object! {
    SeveralAccepted,
    "eta" => eta: optional,
    .. => extra: rest,
}

// src/types/several_client_error.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

/// Your fault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralClientError {
    pub title: Option<String>,
    pub code: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    SeveralClientError,
    "title" => title: optional,
    "code" => code: optional,
    .. => extra: rest,
}

impl ProblemDetails for SeveralClientError {
    fn problem_type(&self) -> Option<&str> {
        self.extra.get("type").and_then(serde_json::Value::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.extra.get("detail").and_then(serde_json::Value::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.extra
            .get("instance")
            .and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.extra.get("status").and_then(serde_json::Value::as_i64)
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/types/several_response.rs

use crate::runtime::{JsonObject, json_object};

/// A thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralResponse {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    SeveralResponse,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/several_types_response.rs

use crate::runtime::{JsonObject, json_object};

/// Json or text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralTypesResponse {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    SeveralTypesResponse,
    "a" => a: optional,
    .. => extra: rest,
}

// src/operations/several.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::{SeveralAccepted, SeveralClientError, SeveralResponse};

/// The request of [`Client::several`](crate::Client::several): `GET /several`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Several {}

impl Several {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Several {
    type Output = SeveralOutput;
    type Error = SeveralError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "several",
        method: "GET",
        template: "/several",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json, text/plain",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/several");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok().map(SeveralOutput::Ok),
            202 => response.ok().map(SeveralOutput::Accepted),
            204 => Ok(SeveralOutput::NoContent),
            404 => response.error_empty(|| SeveralError::NotFound),
            _ if status.is_client_error() => {
                response.error(|body| SeveralError::ClientError { status, body })
            }
            _ if status.is_success() => response.undocumented(),
            _ => response.error_text(|body| SeveralError::Default { status, body }),
        }
    }
}

/// The result of [`Client::several`](crate::Client::several).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SeveralOutput {
    /// 200 OK: A thing.
    Ok(Box<SeveralResponse>),
    /// 202 Accepted: Not yet.
    Accepted(Box<SeveralAccepted>),
    /// 204 No Content: Nothing.
    NoContent,
}

impl SeveralOutput {
    /// Returns the body of `200 OK`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_ok(self) -> Result<SeveralResponse, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    /// Returns the body of `202 Accepted`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_accepted(self) -> Result<SeveralAccepted, Self> {
        match self {
            Self::Accepted(body) => Ok(*body),
            other => Err(other),
        }
    }
}

/// The documented errors of [`Client::several`](crate::Client::several).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SeveralError {
    /// 404 Not Found: Not there.
    NotFound,
    /// 4XX: Your fault.
    ClientError {
        status: StatusCode,
        body: Box<SeveralClientError>,
    },
    /// Any other status: Our fault.
    Default { status: StatusCode, body: String },
}

error_enum! {
    SeveralError,
    NotFound => "Not there",
    ClientError => problem_with_status,
    Default => "Our fault",
}

// src/operations/default_only.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::default_only`](crate::Client::default_only): `GET /default-only`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DefaultOnly {}

impl DefaultOnly {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for DefaultOnly {
    type Output = i64;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "defaultOnly",
        method: "GET",
        template: "/default-only",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/default-only");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/range.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::range`](crate::Client::range): `GET /range`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Range {}

impl Range {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Range {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "range",
        method: "GET",
        template: "/range",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/range");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/empty.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::empty`](crate::Client::empty): `DELETE /empty`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Empty {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "empty",
        method: "DELETE",
        template: "/empty",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/empty");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/text.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};

/// The request of [`Client::text`](crate::Client::text): `GET /text`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Text {}

impl Text {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Text {
    type Output = String;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "text",
        method: "GET",
        template: "/text",
        server: BASE_URL,
        security: &[],
        accept: "text/plain, text/csv",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/text");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.text(),
            _ => response.undocumented(),
        }
    }
}

impl Text {
    const TEXT: usize = 0;
    const CSV: usize = 1;
}

impl Call<Text> {
    /// Asks for the response as `text/plain`, and reads that. Call it last.
    pub fn text(self) -> Call<As<Text, { Text::TEXT }>> {
        As::of(self)
    }

    /// Asks for the response as `text/csv`, and reads that. Call it last.
    pub fn csv(self) -> Call<As<Text, { Text::CSV }>> {
        As::of(self)
    }
}

impl Alternative<{ Text::TEXT }> for Text {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/plain";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

impl Alternative<{ Text::CSV }> for Text {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/csv";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

// src/operations/bytes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::bytes`](crate::Client::bytes): `GET /bytes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bytes {}

impl Bytes {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Bytes {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bytes",
        method: "GET",
        template: "/bytes",
        server: BASE_URL,
        security: &[],
        accept: "application/pdf",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/bytes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.bytes(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/headers.rs

use crate::api::BASE_URL;
use crate::headers::HeadersHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::headers`](crate::Client::headers): `GET /headers`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Headers {}

impl Headers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Headers {
    type Output = bool;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "headers",
        method: "GET",
        template: "/headers",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/headers");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl DocumentsHeaders for Headers {
    type Headers = HeadersHeaders;
}

// src/operations/several_types.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::SeveralTypesResponse;

/// The request of [`Client::several_types`](crate::Client::several_types): `GET /several-types`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SeveralTypes {}

impl SeveralTypes {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for SeveralTypes {
    type Output = SeveralTypesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "severalTypes",
        method: "GET",
        template: "/several-types",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/several-types");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl SeveralTypes {
    const TEXT: usize = 0;
}

impl Call<SeveralTypes> {
    /// Asks for the response as `text/plain`, and reads that. Call it last.
    pub fn text(self) -> Call<As<SeveralTypes, { SeveralTypes::TEXT }>> {
        As::of(self)
    }
}

impl Alternative<{ SeveralTypes::TEXT }> for SeveralTypes {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/plain";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

// src/operations/no_responses.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::no_responses`](crate::Client::no_responses): `GET /none`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoResponses {}

impl NoResponses {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for NoResponses {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "noResponses",
        method: "GET",
        template: "/none",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/none");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.bytes(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/no_responses_at_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::no_responses_at_all`](crate::Client::no_responses_at_all):
/// `HEAD /none`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoResponsesAtAll {}

impl NoResponsesAtAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for NoResponsesAtAll {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "noResponsesAtAll",
        method: "HEAD",
        template: "/none",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/none");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.bytes(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/nullable.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::nullable`](crate::Client::nullable): `GET /nullable`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Nullable {}

impl Nullable {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Nullable {
    type Output = Option<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "nullable",
        method: "GET",
        template: "/nullable",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/nullable");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
