// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::{UnixSeconds, response_headers};
use crate::types::{ListRowsXKinds, ListRowsXRange, Row};
use std::collections::BTreeMap;
use std::fmt;

/// The headers of the responses of [`Client::list_rows`](crate::Client::list_rows).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRowsHeaders {
    /// The number of all rows.
    ///
    /// At least 0.
    ///
    /// The header `X-Total`, which is required.
    pub x_total: Option<i64>,
    /// The header `X-Reset`.
    pub x_reset: Option<jiff::Timestamp>,
    /// The header `X-Time`.
    pub x_time: Option<UnixSeconds<jiff::Timestamp>>,
    /// The header `X-Kinds`.
    pub x_kinds: Option<Vec<ListRowsXKinds>>,
    /// The header `X-Counts`.
    pub x_counts: Option<Vec<i64>>,
    /// The header `X-Range`.
    pub x_range: Option<ListRowsXRange>,
    /// The header `X-Limits`.
    pub x_limits: Option<BTreeMap<String, f64>>,
    /// The header `X-Row`.
    pub x_row: Option<Row>,
    /// The header `X-Any`.
    pub x_any: Option<String>,
    /// The header `X-Access-Token`.
    pub x_access_token: Option<String>,
    /// **Deprecated.**
    ///
    /// The header `x-cached`.
    pub x_cached: Option<bool>,
    /// **Deprecated.**
    ///
    /// The header `X-Old`.
    pub x_old: Option<String>,
    /// The header `set-cookie`.
    pub set_cookie: Option<Vec<String>>,
}

impl fmt::Debug for ListRowsHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListRowsHeaders")
            .field("x_total", &self.x_total)
            .field("x_reset", &self.x_reset)
            .field("x_time", &self.x_time)
            .field("x_kinds", &self.x_kinds)
            .field("x_counts", &self.x_counts)
            .field("x_range", &self.x_range)
            .field("x_limits", &self.x_limits)
            .field("x_row", &self.x_row)
            .field("x_any", &self.x_any)
            .field("x_access_token", &format_args!("[redacted]"))
            .field("x_cached", &self.x_cached)
            .field("x_old", &self.x_old)
            .field("set_cookie", &format_args!("[redacted]"))
            .finish()
    }
}

response_headers! {
    ListRowsHeaders,
    "X-Total" => x_total: Plain [required],
    "X-Reset" => x_reset: Text,
    "X-Time" => x_time: Plain,
    "X-Kinds" => x_kinds: Texts,
    "X-Counts" => x_counts: Plains,
    "X-Range" => x_range: Pairs { explode: true, plain: &["from"], others: false },
    "X-Limits" => x_limits: Pairs { explode: false, plain: &[], others: true },
    "X-Row" => x_row: Json,
    "X-Any" => x_any: Text,
    "X-Access-Token" => x_access_token: Text [secret],
    "x-cached" => x_cached: Plain,
    "X-Old" => x_old: Text,
    "set-cookie" => set_cookie: Texts [secret],
}

/// The headers of the errors of [`Client::list_rows`](crate::Client::list_rows).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRowsErrorHeaders {
    /// The header `X-Total`.
    pub x_total: Option<String>,
    /// The seconds to wait.
    ///
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
    /// The header `X-RateLimit-Remaining`.
    pub x_rate_limit_remaining: Option<i64>,
}

response_headers! {
    ListRowsErrorHeaders,
    "X-Total" => x_total: Text,
    "Retry-After" => retry_after: Plain,
    "X-RateLimit-Remaining" => x_rate_limit_remaining: Plain,
}

/// The headers of the responses of [`Client::head_rows`](crate::Client::head_rows).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeadRowsHeaders {
    /// At least 0.
    ///
    /// The header `X-Total`, which is required.
    pub x_total: Option<i64>,
    /// The header `ETag`.
    pub etag: Option<String>,
}

response_headers! {
    HeadRowsHeaders,
    "X-Total" => x_total: Plain [required],
    "ETag" => etag: Text,
}

/// The headers of the responses of [`Client::get_row`](crate::Client::get_row),
/// [`Client::delete_row`](crate::Client::delete_row).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkHeaders {
    /// The next page.
    ///
    /// The header `Link`.
    pub link: Option<String>,
}

response_headers! {
    LinkHeaders,
    "Link" => link: Text,
}

/// The headers of the errors of [`Client::get_row`](crate::Client::get_row),
/// [`Client::delete_row`](crate::Client::delete_row).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TooManyRequestsHeaders {
    /// The seconds to wait.
    ///
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
    /// The header `X-RateLimit-Remaining`, which is required.
    pub x_rate_limit_remaining: Option<i64>,
}

response_headers! {
    TooManyRequestsHeaders,
    "Retry-After" => retry_after: Plain,
    "X-RateLimit-Remaining" => x_rate_limit_remaining: Plain [required],
}

/// The headers of the responses of [`Client::moved`](crate::Client::moved).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovedHeaders {
    /// The header `Location`, which is required.
    pub location: Option<String>,
}

response_headers! {
    MovedHeaders,
    "Location" => location: Text [required],
}

// src/client.rs

use crate::api::API;
use crate::operations::{DeleteRow, GetRow, HeadRows, ListRows, Moved, Plain};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Response headers API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /rows`.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::ListRowsError::NotFound): 404 Not Found: None.
    /// - [`TooManyRequests`](crate::operations::ListRowsError::TooManyRequests): 429 Too Many
    ///   Requests: Slow down.
    ///
    /// # Response headers
    ///
    /// - of successes: [`ListRowsHeaders`](crate::headers::ListRowsHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    /// - of errors: [`ListRowsErrorHeaders`](crate::headers::ListRowsErrorHeaders), by
    ///   [`ApiError::documented`](crate::ApiError::documented)
    pub fn list_rows(&self) -> Call<ListRows> {
        self.call(ListRows::new())
    }

    /// `HEAD /rows`.
    ///
    /// # Response headers
    ///
    /// - of successes: [`HeadRowsHeaders`](crate::headers::HeadRowsHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn head_rows(&self) -> Call<HeadRows> {
        self.call(HeadRows::new())
    }

    /// `GET /rows/{id}`.
    ///
    /// Parameters: the fields of [`GetRow`](crate::operations::GetRow).
    ///
    /// # Errors
    ///
    /// - [`TooManyRequests`](crate::operations::GetRowError::TooManyRequests): 429 Too Many
    ///   Requests: Slow down.
    ///
    /// # Response headers
    ///
    /// - of successes: [`LinkHeaders`](crate::headers::LinkHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    /// - of errors: [`TooManyRequestsHeaders`](crate::headers::TooManyRequestsHeaders), by
    ///   [`ApiError::documented`](crate::ApiError::documented)
    pub fn get_row(&self, id: i64) -> Call<GetRow> {
        self.call(GetRow::new(id))
    }

    /// `DELETE /rows/{id}`.
    ///
    /// Parameters: the fields of [`DeleteRow`](crate::operations::DeleteRow).
    ///
    /// # Errors
    ///
    /// - [`TooManyRequests`](crate::operations::DeleteRowError::TooManyRequests): 429 Too Many
    ///   Requests: Slow down.
    ///
    /// # Response headers
    ///
    /// - of successes: [`LinkHeaders`](crate::headers::LinkHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    /// - of errors: [`TooManyRequestsHeaders`](crate::headers::TooManyRequestsHeaders), by
    ///   [`ApiError::documented`](crate::ApiError::documented)
    pub fn delete_row(&self, id: i64) -> Call<DeleteRow> {
        self.call(DeleteRow::new(id))
    }

    /// `GET /plain`.
    pub fn plain(&self) -> Call<Plain> {
        self.call(Plain::new())
    }

    /// `GET /moved`.
    ///
    /// # Response headers
    ///
    /// - of successes: [`MovedHeaders`](crate::headers::MovedHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn moved(&self) -> Call<Moved> {
        self.call(Moved::new())
    }
}

// src/types/list_rows_x_kinds.rs

use crate::runtime::string_enum;

/// The header `X-Kinds` of the response to `GET /rows`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRowsXKinds {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ListRowsXKinds,
    "small" => Small,
    "large" => Large,
    .. => Unknown,
}

// src/types/list_rows_x_range.rs

use crate::runtime::{JsonObject, json_object};

/// The header `X-Range` of the response to `GET /rows`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRowsXRange {
    pub from: Option<i64>,
    pub unit: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListRowsXRange,
    "from" => from: optional,
    "unit" => unit: optional,
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

// src/types/too_many_requests.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

/// Slow down.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TooManyRequests {
    pub title: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    TooManyRequests,
    "title" => title: optional,
    .. => extra: rest,
}

impl ProblemDetails for TooManyRequests {
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

// src/operations/list_rows.rs

use crate::api::BASE_URL;
use crate::headers::{ListRowsErrorHeaders, ListRowsHeaders};
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{Row, TooManyRequests};

/// The request of [`Client::list_rows`](crate::Client::list_rows): `GET /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRows {}

impl ListRows {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListRows {
    type Output = Vec<Row>;
    type Error = ListRowsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listRows",
        method: "GET",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            404 => response.error_empty(|| ListRowsError::NotFound),
            429 => response.error(ListRowsError::TooManyRequests),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::list_rows`](crate::Client::list_rows).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListRowsError {
    /// 404 Not Found: None.
    NotFound,
    /// 429 Too Many Requests: Slow down.
    TooManyRequests(Box<TooManyRequests>),
}

error_enum! {
    ListRowsError,
    NotFound => "None",
    TooManyRequests => problem,
}

impl DocumentsHeaders for ListRows {
    type Headers = ListRowsHeaders;
}

impl DocumentsHeaders for ListRowsError {
    type Headers = ListRowsErrorHeaders;
}

// src/operations/head_rows.rs

use crate::api::BASE_URL;
use crate::headers::HeadRowsHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::head_rows`](crate::Client::head_rows): `HEAD /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HeadRows {}

impl HeadRows {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for HeadRows {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "headRows",
        method: "HEAD",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

impl DocumentsHeaders for HeadRows {
    type Headers = HeadRowsHeaders;
}

// src/operations/get_row.rs

use crate::api::BASE_URL;
use crate::headers::{LinkHeaders, TooManyRequestsHeaders};
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{Row, TooManyRequests};

/// The request of [`Client::get_row`](crate::Client::get_row): `GET /rows/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetRow {
    pub id: i64,
}

impl GetRow {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetRow {
    type Output = Row;
    type Error = GetRowError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRow",
        method: "GET",
        template: "/rows/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            429 => response.error(GetRowError::TooManyRequests),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::get_row`](crate::Client::get_row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRowError {
    /// 429 Too Many Requests: Slow down.
    TooManyRequests(Box<TooManyRequests>),
}

error_enum! {
    GetRowError,
    TooManyRequests => problem,
}

impl DocumentsHeaders for GetRow {
    type Headers = LinkHeaders;
}

impl DocumentsHeaders for GetRowError {
    type Headers = TooManyRequestsHeaders;
}

// src/operations/delete_row.rs

use crate::api::BASE_URL;
use crate::headers::{LinkHeaders, TooManyRequestsHeaders};
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::TooManyRequests;

/// The request of [`Client::delete_row`](crate::Client::delete_row): `DELETE /rows/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteRow {
    pub id: i64,
}

impl DeleteRow {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for DeleteRow {
    type Output = ();
    type Error = DeleteRowError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteRow",
        method: "DELETE",
        template: "/rows/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            429 => response.error(DeleteRowError::TooManyRequests),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::delete_row`](crate::Client::delete_row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteRowError {
    /// 429 Too Many Requests: Slow down.
    TooManyRequests(Box<TooManyRequests>),
}

error_enum! {
    DeleteRowError,
    TooManyRequests => problem,
}

impl DocumentsHeaders for DeleteRow {
    type Headers = LinkHeaders;
}

impl DocumentsHeaders for DeleteRowError {
    type Headers = TooManyRequestsHeaders;
}

// src/operations/plain.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

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
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "plain",
        method: "GET",
        template: "/plain",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plain");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/moved.rs

use crate::api::BASE_URL;
use crate::headers::MovedHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::moved`](crate::Client::moved): `GET /moved`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Moved {}

impl Moved {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Moved {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "moved",
        method: "GET",
        template: "/moved",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    const REDIRECTS: &'static [u16] = &[302];

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/moved");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            302 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

impl DocumentsHeaders for Moved {
    type Headers = MovedHeaders;
}
