//! Responses that the specification does not document: another status, or a body that does not match.

use super::problem::{AnyProblem, describe};
use crate::runtime::http::{TransportError, media};
use crate::runtime::json::{Mismatch, Node, body_excerpt, list, read, shorten};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::Arc;

/// A status that the specification does not document.
#[derive(Debug, Clone)]
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
}

/// A body that does not match the specification.
#[derive(Debug, Clone)]
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
    /// It is incomplete: the connection ended too early, or the body exceeds the size limit.
    Cut(TransportError),
    /// It is JSON, and these parts of it do not match; at most 32 are kept.
    Mismatch(Vec<Mismatch>),
}

impl fmt::Display for BodyFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("it is empty"),
            Self::NotText => out.write_str("it is not UTF-8"),
            Self::Syntax(error) => write!(out, "it is not JSON ({error})"),
            Self::Cut(error) => write!(out, "not all of it came ({error})"),
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

/// Returns the text of an error message for a redirect; `None` if the response is not one.
fn redirect(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    let target = headers.get(LOCATION).filter(|_| status.is_redirection())?;
    let target = String::from_utf8_lossy(target.as_bytes());
    let target = shorten(&target, 200);
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
        // Such a response matches a `default` response, and its body is for browsers.
        if let Some(redirect) = redirect(self.status, &self.headers) {
            return out.write_str(&redirect);
        }
        out.write_str(", and the body does not fit: ")?;
        self.fault.fmt(out)?;
        match &self.fault {
            BodyFault::Empty | BodyFault::Mismatch(_) => return Ok(()),
            BodyFault::Syntax(_) => {
                let media = self.headers.get(CONTENT_TYPE).map(|value| value.to_str());
                if let Some(Ok(media)) = media
                    && !media::is_json(media)
                {
                    write!(out, " but {media}")?;
                }
            }
            BodyFault::NotText | BodyFault::Cut(_) => {}
        }
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
    /// Returns the parts of the body that do not match; empty if the body is not JSON.
    #[must_use]
    pub fn mismatches(&self) -> &[Mismatch] {
        match &self.fault {
            BodyFault::Mismatch(mismatches) => mismatches,
            _ => &[],
        }
    }
}
