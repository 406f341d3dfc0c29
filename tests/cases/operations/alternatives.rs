// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::rows`](crate::Client::rows).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowsHeaders {
    /// The header `X-Total`.
    pub x_total: Option<i64>,
}

response_headers! {
    RowsHeaders,
    "X-Total" => x_total: Plain,
}

// src/client.rs

use crate::api::API;
use crate::operations::{Chat, Diff, Forms, Plain, Rows, Tables, Two};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ChatRequest;

impl Client {
    /// Returns a builder of clients for the Rows API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /rows`.
    ///
    /// Parameters: the fields of [`Rows`](crate::operations::Rows). Optional: `csv`, `limit`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`application/jsonl`).
    ///
    /// # Other media types
    ///
    /// - [`example`](crate::Call::example): `application/vnd.example.v2+json`
    /// - [`json_seq`](crate::Call::json_seq): `application/json-seq`
    /// - [`xml`](crate::Call::xml): `application/xml`
    /// - [`as_csv`](crate::Call::as_csv): `text/csv`
    /// - [`png`](crate::Call::png): `image/png`
    /// - [`image`](crate::Call::image): `image/*`
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::RowsError::NotFound): 404 Not Found: No rows.
    ///
    /// # Response headers
    ///
    /// - of successes: [`RowsHeaders`](crate::headers::RowsHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn rows(&self) -> Call<Rows> {
        self.call(Rows::new())
    }

    /// `POST /chat`.
    ///
    /// Parameters: the fields of [`Chat`](crate::operations::Chat).
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    ///
    /// # Other media types
    ///
    /// - [`jsonl`](crate::Call::jsonl): `application/jsonl`
    pub fn chat(&self, body: ChatRequest) -> Call<Chat> {
        self.call(Chat::new(body))
    }

    /// `GET /diff`.
    ///
    /// # Other media types
    ///
    /// - [`diff`](crate::Call::diff): `application/vnd.github.v3.diff`
    /// - [`patch`](crate::Call::patch): `application/vnd.github.patch`
    pub fn diff(&self) -> Call<Diff> {
        self.call(Diff::new())
    }

    /// `GET /two`.
    pub fn two(&self) -> Call<Two> {
        self.call(Two::new())
    }

    /// `GET /plain`.
    pub fn plain(&self) -> Call<Plain> {
        self.call(Plain::new())
    }

    /// `GET /tables`.
    ///
    /// # Other media types
    ///
    /// - [`csv`](crate::Call::csv): `text/csv`, `text/csv; header=present`
    pub fn tables(&self) -> Call<Tables> {
        self.call(Tables::new())
    }

    /// `GET /forms`.
    ///
    /// # Other media types
    ///
    /// - [`multipart`](crate::Call::multipart): `multipart/form-data`
    /// - [`related`](crate::Call::related): `multipart/related`
    pub fn forms(&self) -> Call<Forms> {
        self.call(Forms::new())
    }
}

// src/types/chat_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /chat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatRequest {
    pub prompt: String,
    /// Default: `false`.
    pub stream: Option<bool>,
    pub extra: JsonObject,
}

impl ChatRequest {
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            stream: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
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

    /// Returns `stream`, or its default `false` if it is absent.
    #[must_use]
    pub fn stream_or_default(&self) -> bool {
        self.stream.unwrap_or(false)
    }
}

json_object! {
    ChatRequest,
    "prompt" => prompt: required,
    "stream" => stream: optional,
    .. => extra: rest,
}

// src/types/page.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Row;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub rows: Vec<Row>,
    pub extra: JsonObject,
}

impl Page {
    #[must_use]
    pub fn new(rows: impl IntoIterator<Item = Row>) -> Self {
        Self {
            rows: rows.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Page,
    "rows" => rows: required,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    pub extra: JsonObject,
}

impl Problem {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Problem,
    "title" => title: required,
    .. => extra: rest,
}

// src/types/row.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub id: i64,
    pub extra: JsonObject,
}

impl Row {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Row,
    "id" => id: required,
    .. => extra: rest,
}

// src/operations/rows.rs

use crate::api::BASE_URL;
use crate::headers::RowsHeaders;
use crate::runtime::{
    Alternative, As, Call, DocumentsHeaders, Failure, Operation, OperationInfo, Query, RawResponse,
    RequestBuilder, StreamFormat, StreamInfo, Streaming, error_enum,
};
use crate::types::{Page, Problem, Row};

/// The request of [`Client::rows`](crate::Client::rows): `GET /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rows {
    pub csv: Option<bool>,
    pub limit: Option<i64>,
}

impl Rows {
    #[must_use]
    pub fn new() -> Self {
        Self {
            csv: None,
            limit: None,
        }
    }
}

impl Call<Rows> {
    pub fn csv(mut self, csv: bool) -> Self {
        self.operation_mut().csv = Some(csv);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for Rows {
    type Output = Vec<Row>;
    type Error = RowsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "rows",
        method: "GET",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.query("csv", &self.csv, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            404 => response.error(RowsError::NotFound),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for Rows {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/jsonl",
        format: StreamFormat::JsonLines,
    };
}

impl Rows {
    const EXAMPLE: usize = 0;
    const JSON_SEQ: usize = 1;
    const XML: usize = 2;
    const AS_CSV: usize = 3;
    const PNG: usize = 4;
    const IMAGE: usize = 5;
}

impl Call<Rows> {
    /// Asks for the response as `application/vnd.example.v2+json`, and reads that. Call it last.
    pub fn example(self) -> Call<As<Rows, { Rows::EXAMPLE }>> {
        As::of(self)
    }

    /// Asks for the response as `application/json-seq`, whose items can also be read as they
    /// arrive. Call it last.
    pub fn json_seq(self) -> Call<As<Rows, { Rows::JSON_SEQ }>> {
        As::of(self)
    }

    /// Asks for the response as `application/xml`, and reads that. Call it last.
    pub fn xml(self) -> Call<As<Rows, { Rows::XML }>> {
        As::of(self)
    }

    /// Asks for the response as `text/csv`, and reads that. Call it last.
    pub fn as_csv(self) -> Call<As<Rows, { Rows::AS_CSV }>> {
        As::of(self)
    }

    /// Asks for the response as `image/png`, and reads that. Call it last.
    pub fn png(self) -> Call<As<Rows, { Rows::PNG }>> {
        As::of(self)
    }

    /// Asks for the response as `image/*`, and reads that. Call it last.
    pub fn image(self) -> Call<As<Rows, { Rows::IMAGE }>> {
        As::of(self)
    }
}

impl Alternative<{ Rows::EXAMPLE }> for Rows {
    type Value = Page;
    const MEDIA_TYPES: &'static str = "application/vnd.example.v2+json";
    const READ: fn(&RawResponse) -> Result<Page, Failure<Self::Error>> = RawResponse::ok;
}

impl Alternative<{ Rows::JSON_SEQ }> for Rows {
    type Value = Vec<Row>;
    const MEDIA_TYPES: &'static str = "application/json-seq";

    const READ: fn(&RawResponse) -> Result<Vec<Row>, Failure<Self::Error>> =
        |response| response.items(StreamFormat::JsonSequence);
}

impl Streaming for As<Rows, { Rows::JSON_SEQ }> {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/json-seq",
        format: StreamFormat::JsonSequence,
    };
}

impl Alternative<{ Rows::XML }> for Rows {
    type Value = Vec<Row>;
    const MEDIA_TYPES: &'static str = "application/xml";

    const READ: fn(&RawResponse) -> Result<Vec<Row>, Failure<Self::Error>> =
        |response| response.xml(&crate::xml::ROOT_ROOT);
}

impl Alternative<{ Rows::AS_CSV }> for Rows {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/csv";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

impl Alternative<{ Rows::PNG }> for Rows {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "image/png";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}

impl Alternative<{ Rows::IMAGE }> for Rows {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "image/*";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}

/// The documented errors of [`Client::rows`](crate::Client::rows).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowsError {
    /// 404 Not Found: No rows.
    NotFound(Box<Problem>),
}

error_enum! {
    RowsError,
    NotFound => "No rows",
}

impl DocumentsHeaders for Rows {
    type Headers = RowsHeaders;
}

impl<const N: usize> DocumentsHeaders for As<Rows, N> {
    type Headers = RowsHeaders;
}

// src/operations/chat.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    StreamFormat, StreamInfo, Streaming, Undocumented,
};
use crate::types::{ChatRequest, Row};

/// The request of [`Client::chat`](crate::Client::chat): `POST /chat`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Chat {
    pub body: ChatRequest,
}

impl Chat {
    #[must_use]
    pub fn new(body: ChatRequest) -> Self {
        Self { body }
    }
}

impl Operation for Chat {
    type Output = Row;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "chat",
        method: "POST",
        template: "/chat",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/chat");
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

impl Streaming for Chat {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData {
            end: Some("[DONE]"),
        },
    };

    fn enable_stream(&mut self) {
        self.body.stream = Some(true);
    }
}

impl Chat {
    const JSONL: usize = 0;
}

impl Call<Chat> {
    /// Asks for the response as `application/jsonl`, whose items can also be read as they arrive.
    /// Call it last.
    pub fn jsonl(self) -> Call<As<Chat, { Chat::JSONL }>> {
        let mut call = self;
        Streaming::enable_stream(call.operation_mut());
        As::of(call)
    }
}

impl Alternative<{ Chat::JSONL }> for Chat {
    type Value = Vec<Row>;
    const MEDIA_TYPES: &'static str = "application/jsonl";

    const READ: fn(&RawResponse) -> Result<Vec<Row>, Failure<Self::Error>> =
        |response| response.items(StreamFormat::JsonLines);
}

impl Streaming for As<Chat, { Chat::JSONL }> {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/jsonl",
        format: StreamFormat::JsonLines,
    };
}

// src/operations/diff.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Row;

/// The request of [`Client::diff`](crate::Client::diff): `GET /diff`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Diff {}

impl Diff {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Diff {
    type Output = Row;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "diff",
        method: "GET",
        template: "/diff",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/diff");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Diff {
    const DIFF: usize = 0;
    const PATCH: usize = 1;
}

impl Call<Diff> {
    /// Asks for the response as `application/vnd.github.v3.diff`, and reads that. Call it last.
    pub fn diff(self) -> Call<As<Diff, { Diff::DIFF }>> {
        As::of(self)
    }

    /// Asks for the response as `application/vnd.github.patch`, and reads that. Call it last.
    pub fn patch(self) -> Call<As<Diff, { Diff::PATCH }>> {
        As::of(self)
    }
}

impl Alternative<{ Diff::DIFF }> for Diff {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "application/vnd.github.v3.diff";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}

impl Alternative<{ Diff::PATCH }> for Diff {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "application/vnd.github.patch";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}

// src/operations/two.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Page, Row};

/// The request of [`Client::two`](crate::Client::two): `GET /two`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Two {}

impl Two {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Two {
    type Output = TwoOutput;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "two",
        method: "GET",
        template: "/two",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/two");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok().map(TwoOutput::Ok),
            201 => response.ok().map(TwoOutput::Created),
            _ => response.undocumented(),
        }
    }
}

/// The result of [`Client::two`](crate::Client::two).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TwoOutput {
    /// 200 OK: A row.
    Ok(Box<Row>),
    /// 201 Created: A page. There is no one type of XML.
    Created(Box<Page>),
}

impl TwoOutput {
    /// Returns the body of `200 OK`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_ok(self) -> Result<Row, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    /// Returns the body of `201 Created`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_created(self) -> Result<Page, Self> {
        match self {
            Self::Created(body) => Ok(*body),
            other => Err(other),
        }
    }
}

// src/operations/plain.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::plain`](crate::Client::plain): `GET /plain`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plain {}

impl Plain {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Plain {
    type Output = Row;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "plain",
        method: "GET",
        template: "/plain",
        server: BASE_URL,
        security: &[],
        accept: "application/json, text/json, application/*+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plain");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/tables.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Row;

/// The request of [`Client::tables`](crate::Client::tables): `GET /tables`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tables {}

impl Tables {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Tables {
    type Output = Row;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "tables",
        method: "GET",
        template: "/tables",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/tables");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Tables {
    const CSV: usize = 0;
}

impl Call<Tables> {
    /// Asks for the response as `text/csv`, `text/csv; header=present`, and reads that. Call it
    /// last.
    pub fn csv(self) -> Call<As<Tables, { Tables::CSV }>> {
        As::of(self)
    }
}

impl Alternative<{ Tables::CSV }> for Tables {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/csv, text/csv; header=present";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

// src/operations/forms.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Row;

/// The request of [`Client::forms`](crate::Client::forms): `GET /forms`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Forms {}

impl Forms {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Forms {
    type Output = Row;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "forms",
        method: "GET",
        template: "/forms",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/forms");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Forms {
    const MULTIPART: usize = 0;
    const RELATED: usize = 1;
}

impl Call<Forms> {
    /// Asks for the response as `multipart/form-data`, and reads that. Call it last.
    pub fn multipart(self) -> Call<As<Forms, { Forms::MULTIPART }>> {
        As::of(self)
    }

    /// Asks for the response as `multipart/related`, and reads that. Call it last.
    pub fn related(self) -> Call<As<Forms, { Forms::RELATED }>> {
        As::of(self)
    }
}

impl Alternative<{ Forms::MULTIPART }> for Forms {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "multipart/form-data";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}

impl Alternative<{ Forms::RELATED }> for Forms {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "multipart/related";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}
