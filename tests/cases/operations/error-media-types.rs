// src/client.rs

use crate::api::API;
use crate::operations::Rows;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Errors API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /rows`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::RowsError::BadRequest): 400 Bad Request: Bad.
    /// - [`BadRequestList`](crate::operations::RowsError::BadRequestList): 400 Bad Request as
    ///   `application/vnd.test.list+json`: Bad.
    /// - [`BadRequestText`](crate::operations::RowsError::BadRequestText): 400 Bad Request as
    ///   `text/plain`: Bad.
    /// - [`NotFound`](crate::operations::RowsError::NotFound): 404 Not Found: No rows.
    /// - [`ServerError`](crate::operations::RowsError::ServerError): 5XX: Broken.
    /// - [`ServerErrorHtml`](crate::operations::RowsError::ServerErrorHtml): 5XX as `text/html`:
    ///   Broken.
    /// - [`Default`](crate::operations::RowsError::Default): Any other status: Any other error.
    /// - [`DefaultBytes`](crate::operations::RowsError::DefaultBytes): Any other status as
    ///   `application/octet-stream`: Any other error.
    pub fn rows(&self) -> Call<Rows> {
        self.call(Rows::new())
    }
}

// src/types/fault.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub code: i64,
    pub text: Option<String>,
    pub extra: JsonObject,
}

impl Fault {
    #[must_use]
    pub fn new(code: i64) -> Self {
        Self {
            code,
            text: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Fault,
    "code" => code: required,
    "text" => text: optional,
    .. => extra: rest,
}

// src/operations/rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::Fault;

/// The request of [`Client::rows`](crate::Client::rows): `GET /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rows {}

impl Rows {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Rows {
    type Output = Vec<i64>;
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
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            400 if response.is("application/vnd.test.list+json") => {
                response.error(RowsError::BadRequestList)
            }
            400 if response.is("application/xml") || response.is("text/xml") => {
                response.error_xml(&crate::xml::FAULT_ROOT, RowsError::BadRequest)
            }
            400 if response.is("text/plain") => response.error_text(RowsError::BadRequestText),
            400 => response.error(RowsError::BadRequest),
            404 => response.error(RowsError::NotFound),
            _ if (status.is_server_error())
                && (response.is("text/xml") || response.is("application/xml")) =>
            {
                response.error_xml(&crate::xml::FAULT_ROOT, |body| RowsError::ServerError {
                    status,
                    body,
                })
            }
            _ if status.is_server_error() && response.is("text/html") => {
                response.error_text(|body| RowsError::ServerErrorHtml { status, body })
            }
            _ if status.is_server_error() => {
                response.error(|body| RowsError::ServerError { status, body })
            }
            _ if status.is_success() => response.undocumented(),
            _ if response.is("application/octet-stream") => {
                response.error_bytes(|body| RowsError::DefaultBytes { status, body })
            }
            _ => response.error(|body| RowsError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::rows`](crate::Client::rows).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowsError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<Fault>),
    /// 400 Bad Request as `application/vnd.test.list+json`: Bad.
    BadRequestList(Vec<Fault>),
    /// 400 Bad Request as `text/plain`: Bad.
    BadRequestText(String),
    /// 404 Not Found: No rows.
    NotFound(Box<Fault>),
    /// 5XX: Broken.
    ServerError {
        status: StatusCode,
        body: Box<Fault>,
    },
    /// 5XX as `text/html`: Broken.
    ServerErrorHtml { status: StatusCode, body: String },
    /// Any other status: Any other error.
    Default {
        status: StatusCode,
        body: Box<Fault>,
    },
    /// Any other status as `application/octet-stream`: Any other error.
    DefaultBytes {
        status: StatusCode,
        body: bytes::Bytes,
    },
}

error_enum! {
    RowsError,
    BadRequest => "Bad",
    BadRequestList => "Bad",
    BadRequestText => "Bad",
    NotFound => "No rows",
    ServerError => "Broken",
    ServerErrorHtml => "Broken",
    Default => "Any other error",
    DefaultBytes => "Any other error",
}
