//! Every way in which a call can fail, told apart; the raw body is never lost.

use super::problem::ProblemDetails;
use super::unexpected::{UnexpectedBody, UnexpectedStatus};
use crate::runtime::http::{InvalidRequest, TransportError};
use crate::runtime::json::{Mismatch, shorten};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::time::Duration;

/// The documented errors of an operation: an enum with a variant for each status.
pub trait ErrorBody: std::error::Error + Send + Sync + 'static {
    /// The body as problem details, if it is such.
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

/// Why a call did not give its value.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The server answered with an error that is documented.
    Api(Box<ApiError<E>>),
    /// The server answered with a status that is not documented.
    UnexpectedStatus(Box<UnexpectedStatus>),
    /// The server answered with a body that does not fit what is documented.
    UnexpectedBody(Box<UnexpectedBody>),
    /// No answer came: the connection failed.
    Transport(TransportError),
    /// No answer came in time.
    Timeout(Timeout),
    /// The request cannot be sent as it is; nothing was sent.
    InvalidRequest(InvalidRequest),
    /// The client has no credentials for the operation; nothing was sent.
    MissingCredentials(MissingCredentials),
}

/// An error that the server answered with, as documented.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiError<E> {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, by status.
    pub body: E,
    /// Its body as it came.
    pub raw_body: Bytes,
    /// Optional members of the body that did not fit and were left out.
    pub notes: Vec<Mismatch>,
}

/// The time that ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeout {
    /// How long was waited at most, if it is known.
    pub limit: Option<Duration>,
    /// Whether it was the time for the whole call, not for one try.
    pub whole: bool,
}

/// The credentials that a client would need.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingCredentials {
    /// The operation.
    pub operation: &'static str,
    /// The methods of the builder that take what is missing, for each alternative.
    pub methods: Vec<Vec<&'static str>>,
}

impl<E> Error<E> {
    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|(status, _, _)| status)
    }

    /// The headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|(_, headers, _)| headers)
    }

    /// The body of the response as it came, if there was one.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.response().map(|(_, _, body)| body)
    }

    /// What the server calls the request, by the headers that are used for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// The documented error, if it is one.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The documented error, if it is one.
    ///
    /// # Errors
    /// The error itself, if it is another.
    pub fn into_api(self) -> Result<ApiError<E>, Self> {
        match self {
            Self::Api(error) => Ok(*error),
            other => Err(other),
        }
    }

    /// Whether it was a matter of time.
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
    /// The body as problem details (RFC 9457), if it is such.
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

/// What the server calls the request.
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
                write!(out, "the server answered {}: {}", error.status, error.body)?;
            }
            Self::UnexpectedStatus(error) => error.fmt(out)?,
            Self::UnexpectedBody(error) => error.fmt(out)?,
            Self::Transport(error) => error.fmt(out)?,
            Self::Timeout(error) => error.fmt(out)?,
            Self::InvalidRequest(error) => error.fmt(out)?,
            Self::MissingCredentials(error) => error.fmt(out)?,
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
            _ => None,
        }
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.whole { "the call" } else { "the try" };
        match self.limit {
            Some(limit) => write!(out, "no answer in time: {what} may take {limit:?}"),
            None => out.write_str("no answer in time"),
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
        write!(out, ": give them by {}", alternatives.join(", or by "))
    }
}

impl std::error::Error for MissingCredentials {}

/// What can be wrong before a request is sent.
#[derive(Debug)]
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
