//! Responses that the specification does not document: another status, or a body that does not match.

use super::error_message::{error_in_success, named};
use super::problem::{AnyProblem, describe};
use crate::runtime::http::secret::{Size, shown_url};
use crate::runtime::http::{TransportError, media};
use crate::runtime::json::{Json, Mismatch, body_excerpt, list, read, shorten};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::Arc;

/// A status that the specification does not document.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnexpectedStatus {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as received.
    pub raw_body: Bytes,
    /// Its body, if its media type is `application/problem+json`.
    pub problem: Option<AnyProblem>,
    /// The reason why the body is incomplete; `None` if it is complete.
    pub cut: Option<TransportError>,
    /// Whether the body may have secrets.
    secret: bool,
}

/// A body that does not match the specification.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnexpectedBody {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as received.
    pub raw_body: Bytes,
    /// The reason why it does not match.
    pub fault: BodyFault,
    /// Whether the specification documents an error for the status, in which case the call failed whatever the body is.
    pub is_error: bool,
    /// Whether the body may have secrets.
    pub(super) secret: bool,
}

#[cfg(feature = "streams")]
/// A response that is no stream, where a stream was to be opened again.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefusedStream {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as received.
    pub raw_body: Bytes,
    /// Whether the body may have secrets.
    pub(super) secret: bool,
}

/// The reason why a body does not match.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BodyFault {
    /// It is empty.
    Empty,
    /// It is not UTF-8.
    NotText,
    /// It is not JSON.
    Syntax(Arc<serde_json::Error>),
    /// It is not XML, for this reason.
    NotXml(Arc<str>),
    /// It is incomplete: the connection ended too early, or the body exceeds the size limit.
    Cut(TransportError),
    /// It is JSON or XML, and these parts of it do not match; at most 32 are kept.
    Mismatch(Vec<Mismatch>),
}

impl fmt::Display for BodyFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("it is empty"),
            Self::NotText => out.write_str("it is not UTF-8"),
            Self::Syntax(error) => write!(out, "it is not JSON ({error})"),
            Self::NotXml(reason) => write!(out, "it is not XML ({reason})"),
            Self::Cut(error) => write!(out, "it was cut off ({error})"),
            Self::Mismatch(mismatches) => out.write_str(&list(mismatches)),
        }
    }
}

impl From<serde_json::Error> for BodyFault {
    fn from(error: serde_json::Error) -> Self {
        Self::Syntax(Arc::new(error))
    }
}

impl UnexpectedStatus {
    pub(super) fn new(
        status: StatusCode,
        headers: HeaderMap,
        raw_body: Bytes,
        cut: Option<TransportError>,
        secret: bool,
    ) -> Self {
        let media_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let problem = match media_type {
            Some(found) if cut.is_none() && media::matches(found, "application/problem+json") => {
                Json::parse(&raw_body)
                    .ok()
                    .and_then(|json| read(json.root()).ok())
            }
            _ => None,
        };
        Self {
            status,
            headers,
            raw_body,
            problem,
            cut,
            secret,
        }
    }
}

/// Returns the text of an error message for a redirect; `None` if the response is not one.
fn redirect(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    let target = headers.get(LOCATION).filter(|_| status.is_redirection())?;
    let target = String::from_utf8_lossy(target.as_bytes());
    Some(format!(
        ": a redirect to {}, which is not followed",
        shown_url(&target)
    ))
}

/// Returns the beginning of a body, or only its size if it may have secrets.
pub(super) fn shown_body(body: &Bytes, secret: bool) -> String {
    if secret {
        format!("{:?}", Size(body))
    } else {
        body_excerpt(body)
    }
}

impl fmt::Debug for UnexpectedStatus {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = shown_body(&self.raw_body, self.secret);
        out.debug_struct("UnexpectedStatus")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("raw_body", &format_args!("{body}"))
            .field("problem", &self.problem)
            .field("cut", &self.cut)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "streams")]
impl fmt::Debug for RefusedStream {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = shown_body(&self.raw_body, self.secret);
        out.debug_struct("RefusedStream")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("raw_body", &format_args!("{body}"))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for UnexpectedBody {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = shown_body(&self.raw_body, self.secret);
        out.debug_struct("UnexpectedBody")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("raw_body", &format_args!("{body}"))
            .field("fault", &self.fault)
            .field("is_error", &self.is_error)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for UnexpectedStatus {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the server answered {}, which is not documented",
            named(self.status)
        )?;
        if let Some(redirect) = redirect(self.status, &self.headers) {
            return out.write_str(&redirect);
        }
        if let Some(error) = &self.cut {
            write!(out, ", and the body was cut off ({error})")?;
        }
        match &self.problem {
            Some(problem) => write!(out, ": {}", describe(problem)),
            None => write!(out, ": {}", shown_body(&self.raw_body, self.secret)),
        }
    }
}

#[cfg(feature = "streams")]
impl fmt::Display for RefusedStream {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the server answered {} when the stream was opened again",
            named(self.status)
        )?;
        match redirect(self.status, &self.headers) {
            Some(redirect) => out.write_str(&redirect),
            None => write!(out, ": {}", shown_body(&self.raw_body, self.secret)),
        }
    }
}

impl fmt::Display for UnexpectedBody {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the server answered {}", named(self.status))?;
        // Such a response matches a `default` response, and its body is for browsers.
        if let Some(redirect) = redirect(self.status, &self.headers) {
            return out.write_str(&redirect);
        }
        out.write_str(", and the body does not fit: ")?;
        self.fault.fmt(out)?;
        match &self.fault {
            BodyFault::Empty => return Ok(()),
            BodyFault::Mismatch(_) => {
                return match error_in_success(&self.raw_body).filter(|_| !self.secret) {
                    Some(error) => write!(out, "; the body has the error: {error}"),
                    None => Ok(()),
                };
            }
            fault @ (BodyFault::Syntax(_) | BodyFault::NotXml(_)) => {
                let is_expected = match fault {
                    BodyFault::NotXml(_) => media::is_xml,
                    _ => media::is_json,
                };
                let media = self.headers.get(CONTENT_TYPE);
                let media = media.and_then(|value| value.to_str().ok());
                if let Some(media) = media.filter(|media| !is_expected(media)) {
                    write!(out, " but {}", shorten(media, 100))?;
                }
            }
            BodyFault::NotText | BodyFault::Cut(_) => {}
        }
        write!(out, ": {}", shown_body(&self.raw_body, self.secret))
    }
}

impl std::error::Error for UnexpectedBody {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            BodyFault::Syntax(error) => Some(error.as_ref()),
            BodyFault::Cut(error) => Some(error),
            BodyFault::Empty
            | BodyFault::NotText
            | BodyFault::NotXml(_)
            | BodyFault::Mismatch(_) => None,
        }
    }
}

impl UnexpectedBody {
    /// Returns the parts of the body that do not match; empty if the body is neither JSON nor XML.
    #[must_use]
    pub fn mismatches(&self) -> &[Mismatch] {
        match &self.fault {
            BodyFault::Mismatch(mismatches) => mismatches,
            _ => &[],
        }
    }
}
