//! The errors of a call. Every error that has a response keeps its raw body.

use super::error_message::{message, named};
#[cfg(feature = "pages")]
use super::next_page::PageError;
use super::problem::ProblemDetails;
#[cfg(feature = "oauth")]
use super::token_error::TokenError;
#[cfg(feature = "streams")]
use super::unexpected::RefusedStream;
use super::unexpected::{UnexpectedBody, UnexpectedStatus};
#[cfg(feature = "streams")]
use super::unexpected_item::UnexpectedItem;
use crate::runtime::http::secret::Size;
use crate::runtime::http::{InvalidRequest, TransportError};
use crate::runtime::json::{Mismatch, shorten};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::time::Duration;

/// The documented errors of an operation: an enum with a variant for each status.
pub trait ErrorBody: std::error::Error + Send + Sync + 'static {
    /// Returns the body as problem details, if it is a problem.
    fn problem(&self) -> Option<&dyn ProblemDetails> {
        None
    }
}

/// The error type of an operation that documents none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undocumented {}

impl fmt::Display for Undocumented {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Undocumented {}

impl ErrorBody for Undocumented {}

/// The reason why a call did not return its value.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The server returned an error that is documented.
    Api(Box<ApiError<E>>),
    /// The server returned a status that is not documented.
    UnexpectedStatus(Box<UnexpectedStatus>),
    /// The server returned a body that does not match the documentation.
    UnexpectedBody(Box<UnexpectedBody>),
    /// There is no response: the connection failed.
    Transport(TransportError),
    /// There is no response: the time limit was reached.
    Timeout(Timeout),
    /// The request is not valid. Nothing was sent.
    InvalidRequest(InvalidRequest),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(MissingCredentials),
    #[cfg(feature = "pages")]
    /// The next page of a list cannot be asked for.
    Page(PageError),
    #[cfg(feature = "oauth")]
    /// The client could not obtain an access token.
    Token(Box<TokenError>),
}

/// A documented error that the server returned. `Debug` shows the body and the size of the raw body, which would show the
/// secrets that the body hides.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError<E> {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, an enum with a variant for each status.
    pub body: E,
    /// Its body as received.
    pub raw_body: Bytes,
    /// Optional members of the body that did not match their type and were omitted.
    pub notes: Vec<Mismatch>,
    /// Whether the body may have secrets.
    pub(super) secret: bool,
}

impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiError")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("raw_body", &Size(&self.raw_body))
            .field("notes", &self.notes)
            .finish()
    }
}

/// A time limit that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeout {
    /// The limit, if it is known.
    pub limit: Option<Duration>,
    /// Whether the limit was that of the whole call, not that of one attempt.
    pub whole: bool,
}

/// The credentials that an operation requires and the client does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingCredentials {
    /// The ID of the operation.
    pub operation: &'static str,
    /// The builder methods that take the missing credentials, for each security alternative.
    pub methods: Vec<Vec<&'static str>>,
}

impl<E> Error<E> {
    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|(status, _, _)| status)
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|(_, headers, _)| headers)
    }

    /// Returns the raw body of the response, if there was one.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.response().map(|(_, _, body)| body)
    }

    /// Returns the ID that the server gave the request, from one of the common headers for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// Returns the documented error, if this is one.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Converts into the documented error, if this is one.
    ///
    /// # Errors
    /// Any other error is returned unchanged.
    pub fn into_api(self) -> Result<ApiError<E>, Self> {
        match self {
            Self::Api(error) => Ok(*error),
            other => Err(other),
        }
    }

    /// Returns whether a time limit was reached.
    #[must_use]
    pub const fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    fn response(&self) -> Option<(StatusCode, &HeaderMap, &Bytes)> {
        match self {
            Self::Api(error) => Some((error.status, &error.headers, &error.raw_body)),
            Self::UnexpectedStatus(error) => Some((error.status, &error.headers, &error.raw_body)),
            Self::UnexpectedBody(error) => Some((error.status, &error.headers, &error.raw_body)),
            _ => None,
        }
    }
}

impl<E: ErrorBody> Error<E> {
    /// Returns the body as problem details (RFC 9457), if it is a problem.
    #[must_use]
    pub fn problem(&self) -> Option<&dyn ProblemDetails> {
        match self {
            Self::Api(error) => error.body.problem(),
            Self::UnexpectedStatus(error) => error
                .problem
                .as_ref()
                .map(|problem| problem as &dyn ProblemDetails),
            _ => None,
        }
    }
}

/// Returns the ID that the server gave the request.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    const NAMES: [&str; 6] = [
        "x-request-id",
        "request-id",
        "x-amzn-requestid",
        "x-ms-request-id",
        "x-correlation-id",
        "cf-ray",
    ];
    NAMES
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

impl<E: ErrorBody> fmt::Display for Error<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => {
                write!(out, "the server answered {}", named(error.status))?;
                let shown = (!error.secret).then_some(&error.raw_body);
                let problem = error.body.problem();
                if let Some(message) = message(error.status, problem, shown, &error.body) {
                    write!(out, ": {message}")?;
                }
            }
            Self::UnexpectedStatus(error) => error.fmt(out)?,
            Self::UnexpectedBody(error) => error.fmt(out)?,
            Self::Transport(error) => error.fmt(out)?,
            Self::Timeout(error) => error.fmt(out)?,
            Self::InvalidRequest(error) => error.fmt(out)?,
            Self::MissingCredentials(error) => error.fmt(out)?,
            #[cfg(feature = "pages")]
            Self::Page(error) => error.fmt(out)?,
            #[cfg(feature = "oauth")]
            Self::Token(error) => error.fmt(out)?,
        }
        match self.request_id() {
            Some(id) => write!(out, " (request {})", shorten(id, 100)),
            None => Ok(()),
        }
    }
}

impl<E: ErrorBody> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(error) => error.body.source(),
            Self::UnexpectedBody(error) => error.source(),
            Self::Transport(error) => error.source(),
            #[cfg(feature = "oauth")]
            Self::Token(error) => error.source(),
            _ => None,
        }
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.whole { "the call" } else { "an attempt" };
        match self.limit {
            Some(limit) => write!(out, "timed out: {what} may take {limit:?}"),
            None => out.write_str("timed out"),
        }
    }
}

impl std::error::Error for Timeout {}

impl fmt::Display for MissingCredentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "no credentials for `{}`", self.operation)?;
        let alternatives: Vec<String> = self
            .methods
            .iter()
            .filter(|methods| !methods.is_empty())
            .map(|methods| {
                let calls = methods
                    .iter()
                    .map(|method| format!("`ClientBuilder::{method}`"));
                calls.collect::<Vec<_>>().join(" and ")
            })
            .collect();
        if alternatives.is_empty() {
            return Ok(());
        }
        write!(out, ": call {}", alternatives.join(" or "))
    }
}

impl std::error::Error for MissingCredentials {}

/// An error that occurs before a request is sent.
pub(super) enum PrepareError {
    Invalid(InvalidRequest),
    Missing(MissingCredentials),
}

impl<E> From<PrepareError> for Error<E> {
    fn from(error: PrepareError) -> Self {
        match error {
            PrepareError::Invalid(error) => Self::InvalidRequest(error),
            PrepareError::Missing(error) => Self::MissingCredentials(error),
        }
    }
}

/// The reason why a stream yields no value.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StreamError {
    /// The connection failed. The stream ends.
    Transport(TransportError),
    /// The server sent nothing for the time limit of one attempt. The stream ends.
    Timeout(Timeout),
    #[cfg(feature = "streams")]
    /// The server answered otherwise when the stream was opened again. The stream ends.
    Refused(Box<RefusedStream>),
    #[cfg(feature = "streams")]
    /// An item does not match its type. The stream goes on with the next item.
    Item(Box<UnexpectedItem>),
}

impl fmt::Display for StreamError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => error.fmt(out),
            Self::Timeout(Timeout {
                limit: Some(limit), ..
            }) => write!(out, "the server sent nothing for {limit:?}"),
            Self::Timeout(_) => out.write_str("the server sent nothing for too long"),
            #[cfg(feature = "streams")]
            Self::Refused(response) => response.fmt(out),
            #[cfg(feature = "streams")]
            Self::Item(item) => item.fmt(out),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            _ => None,
        }
    }
}
