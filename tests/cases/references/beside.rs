// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::read`](crate::Client::read).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadHeaders {
    /// The header `X-Total`.
    pub x_total: Option<i64>,
    /// The header `X-Own`.
    pub x_own: Option<String>,
}

response_headers! {
    ReadHeaders,
    "X-Total" => x_total: Plain,
    "X-Own" => x_own: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::{Read, Remove, Replace, Shared};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Beside API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /shared`.
    pub fn shared(&self) -> Call<Shared> {
        self.call(Shared::new())
    }

    /// `PUT /own`.
    ///
    /// Parameters: the fields of [`Replace`](crate::operations::Replace). Optional: `page`,
    /// `limit`.
    pub fn replace(&self) -> Call<Replace> {
        self.call(Replace::new())
    }

    /// `DELETE /own`.
    ///
    /// Parameters: the fields of [`Remove`](crate::operations::Remove). Optional: `page`, `limit`.
    pub fn remove(&self) -> Call<Remove> {
        self.call(Remove::new())
    }

    /// `GET /own`.
    ///
    /// Parameters: the fields of [`Read`](crate::operations::Read). Optional: `page`, `limit`.
    ///
    /// # Other media types
    ///
    /// - [`csv`](crate::Call::csv): `text/csv`
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::ReadError::NotFound): 404 Not Found.
    ///
    /// # Response headers
    ///
    /// - of successes: [`ReadHeaders`](crate::headers::ReadHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn read(&self) -> Call<Read> {
        self.call(Read::new())
    }
}

// src/types/other.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Other,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/own.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Own {
    pub color: Option<String>,
    pub size: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Own,
    "color" => color: optional,
    "size" => size: optional,
    .. => extra: rest,
}

// src/operations/shared.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::shared`](crate::Client::shared): `GET /shared`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shared {}

impl Shared {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Shared {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shared",
        method: "GET",
        template: "/shared",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/shared");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/replace.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::replace`](crate::Client::replace): `PUT /own`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Replace {
    pub page: Option<i64>,
    pub limit: Option<i64>,
}

impl Replace {
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            limit: None,
        }
    }
}

impl Call<Replace> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for Replace {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replace",
        method: "PUT",
        template: "/own",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/own");
        request.query("page", &self.page, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/remove.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::remove`](crate::Client::remove): `DELETE /own`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Remove {
    pub page: Option<i64>,
    pub limit: Option<i64>,
}

impl Remove {
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            limit: None,
        }
    }
}

impl Call<Remove> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for Remove {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "remove",
        method: "DELETE",
        template: "/own",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/own");
        request.query("page", &self.page, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/read.rs

use crate::api::BASE_URL;
use crate::headers::ReadHeaders;
use crate::runtime::{
    Alternative, As, Call, DocumentsHeaders, Failure, Operation, OperationInfo, Query, RawResponse,
    RequestBuilder, error_enum,
};
use crate::types::{Other, Own};

/// The request of [`Client::read`](crate::Client::read): `GET /own`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Read {
    pub page: Option<i64>,
    pub limit: Option<i64>,
}

impl Read {
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            limit: None,
        }
    }
}

impl Call<Read> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for Read {
    type Output = Own;
    type Error = ReadError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "read",
        method: "GET",
        template: "/own",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/own");
        request.query("page", &self.page, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            404 => response.error(ReadError::NotFound),
            _ => response.undocumented(),
        }
    }
}

impl Read {
    const CSV: usize = 0;
}

impl Call<Read> {
    /// Asks for the response as `text/csv`, and reads that. Call it last.
    pub fn csv(self) -> Call<As<Read, { Read::CSV }>> {
        As::of(self)
    }
}

impl Alternative<{ Read::CSV }> for Read {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/csv";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

/// The documented errors of [`Client::read`](crate::Client::read).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReadError {
    /// 404 Not Found.
    NotFound(Box<Other>),
}

error_enum! {
    ReadError,
    NotFound => "Not found",
}

impl DocumentsHeaders for Read {
    type Headers = ReadHeaders;
}

impl<const N: usize> DocumentsHeaders for As<Read, N> {
    type Headers = ReadHeaders;
}
