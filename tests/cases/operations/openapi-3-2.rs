// src/client/mod.rs

mod child;

use crate::api::API;
use crate::operations::{ByString, Purge, Stream};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ByStringAll;

impl Client {
    /// Returns a builder of clients for the Openapi 3 2 API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /search`.
    ///
    /// Parameters: the fields of [`ByString`](crate::operations::ByString).
    pub fn by_string(&self, all: ByStringAll) -> Call<ByString> {
        self.call(ByString::new(all))
    }

    /// `PURGE /search`.
    pub fn purge(&self) -> Call<Purge> {
        self.call(Purge::new())
    }

    /// `GET /stream`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`application/jsonl`).
    pub fn stream(&self) -> Call<Stream> {
        self.call(Stream::new())
    }
}

// src/client/child.rs

use crate::operations::Search;
use crate::runtime::{Call, Client};
use crate::types::SearchRequest;

/// # child
impl Client {
    /// `QUERY /search`.
    ///
    /// Parameters: the fields of [`Search`](crate::operations::Search).
    pub fn search(&self, body: SearchRequest) -> Call<Search> {
        self.call(Search::new(body))
    }
}

// src/types/by_string_all.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `all` of `GET /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByStringAll {
    pub a: Option<String>,
    pub b: Option<Vec<i64>>,
    pub extra: JsonObject,
}

impl ByStringAll {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn with_b(mut self, b: impl IntoIterator<Item = i64>) -> Self {
        self.b = Some(b.into_iter().collect());
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
    ByStringAll,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/search_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `QUERY /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    pub q: Option<String>,
    pub extra: JsonObject,
}

impl SearchRequest {
    #[must_use]
    pub fn with_q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
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
    SearchRequest,
    "q" => q: optional,
    .. => extra: rest,
}

// src/types/stream_response.rs

use crate::runtime::{JsonObject, json_object};

/// Lines.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamResponse {
    pub n: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    StreamResponse,
    "n" => n: optional,
    .. => extra: rest,
}

// src/operations/by_string.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ByStringAll;

/// The request of [`Client::by_string`](crate::Client::by_string): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ByString {
    pub all: ByStringAll,
}

impl ByString {
    #[must_use]
    pub fn new(all: ByStringAll) -> Self {
        Self { all }
    }
}

impl Operation for ByString {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byString",
        method: "GET",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
        request.querystring(&self.all, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/purge.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::purge`](crate::Client::purge): `PURGE /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Purge {}

impl Purge {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Purge {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "purge",
        method: "PURGE",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/stream.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::StreamResponse;

/// The request of [`Client::stream`](crate::Client::stream): `GET /stream`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Stream {}

impl Stream {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Stream {
    type Output = Vec<StreamResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "stream",
        method: "GET",
        template: "/stream",
        server: BASE_URL,
        security: &[],
        accept: "application/jsonl",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/stream");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::JsonLines),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for Stream {
    type Item = StreamResponse;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/jsonl",
        format: StreamFormat::JsonLines,
    };
}

// src/operations/child/search.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SearchRequest;

/// The request of [`Client::search`](crate::Client::search): `QUERY /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    pub body: SearchRequest,
}

impl Search {
    #[must_use]
    pub fn new(body: SearchRequest) -> Self {
        Self { body }
    }
}

impl Operation for Search {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "QUERY",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
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
