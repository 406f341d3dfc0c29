//! Every way in which a call can fail, told apart; the raw body is never lost.

use super::from_node::read;
use super::media;
use super::node::Node;
use super::parts::InvalidRequest;
use super::problem::{AnyProblem, ProblemDetails, describe};
use super::reading::{Mismatch, list};
use super::text::body_excerpt;
use super::transport::TransportError;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::Arc;
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

/// A status that the specification does not name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnexpectedStatus {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as it came.
    pub raw_body: Bytes,
    /// Its body, if it calls itself `application/problem+json`.
    pub problem: Option<AnyProblem>,
}

/// A body that does not fit what the specification says.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnexpectedBody {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as it came.
    pub raw_body: Bytes,
    /// What is wrong with it.
    pub fault: BodyFault,
    /// Whether the specification has an error for the status, so that the call failed, whatever the body says.
    pub is_error: bool,
}

/// What is wrong with a body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BodyFault {
    /// It is empty.
    Empty,
    /// It is not UTF-8.
    NotText,
    /// It is not JSON.
    Syntax(Arc<serde_json::Error>),
    /// Not all of it came: the connection ended before it did, or it is larger than it may be.
    Cut(TransportError),
    /// It is JSON, and these parts of it do not fit: 32 at most.
    Mismatch(Vec<Mismatch>),
}

impl From<serde_json::Error> for BodyFault {
    fn from(error: serde_json::Error) -> Self {
        Self::Syntax(Arc::new(error))
    }
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

impl UnexpectedStatus {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, raw_body: Bytes) -> Self {
        let media_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let problem = match media_type {
            Some(found) if media::matches(found, "application/problem+json") => {
                Node::parse(&raw_body).ok().and_then(|node| read(node).ok())
            }
            _ => None,
        };
        Self {
            status,
            headers,
            raw_body,
            problem,
        }
    }
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
            Some(id) => write!(out, " (request {})", super::text::shorten(id, 100)),
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

/// What to say of an answer that sends the client elsewhere.
fn redirect(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    let target = headers.get(LOCATION).filter(|_| status.is_redirection())?;
    let target = String::from_utf8_lossy(target.as_bytes());
    let target = super::text::shorten(&target, 200);
    Some(format!(
        ": a redirect to {target}, and redirects are not followed"
    ))
}

impl fmt::Display for UnexpectedStatus {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the server answered {}, which is not documented",
            self.status
        )?;
        if let Some(redirect) = redirect(self.status, &self.headers) {
            return out.write_str(&redirect);
        }
        match &self.problem {
            Some(problem) => write!(out, ": {}", describe(problem)),
            None => write!(out, ": {}", body_excerpt(&self.raw_body)),
        }
    }
}

impl fmt::Display for UnexpectedBody {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the server answered {}", self.status)?;
        // Such an answer falls under a `default`, and its body is for browsers.
        if let Some(redirect) = redirect(self.status, &self.headers) {
            return out.write_str(&redirect);
        }
        out.write_str(", and the body does not fit: ")?;
        match &self.fault {
            BodyFault::Empty => return out.write_str("it is empty"),
            BodyFault::NotText => out.write_str("it is not UTF-8"),
            BodyFault::Syntax(error) => {
                write!(out, "it is not JSON ({error})")?;
                match self.headers.get(CONTENT_TYPE).map(|value| value.to_str()) {
                    Some(Ok(media)) if !media::is_json(media) => write!(out, " but {media}"),
                    _ => Ok(()),
                }
            }
            BodyFault::Cut(error) => write!(out, "not all of it came ({error})"),
            BodyFault::Mismatch(mismatches) => return out.write_str(&list(mismatches)),
        }?;
        write!(out, ": {}", body_excerpt(&self.raw_body))
    }
}

impl std::error::Error for UnexpectedBody {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            BodyFault::Syntax(error) => Some(error.as_ref()),
            BodyFault::Cut(error) => Some(error),
            BodyFault::Empty | BodyFault::NotText | BodyFault::Mismatch(_) => None,
        }
    }
}

impl UnexpectedBody {
    /// The parts of the body that do not fit, if it is JSON at all.
    #[must_use]
    pub fn mismatches(&self) -> &[Mismatch] {
        match &self.fault {
            BodyFault::Mismatch(mismatches) => mismatches,
            _ => &[],
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
