//! Functions of the user that see each attempt of a call.

use super::operation::OperationInfo;
use super::response::RawResponse;
use crate::runtime::http::TransportError;
use crate::runtime::http::secret::hide_credentials;
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, request};
use std::sync::Arc;
use std::time::Duration;

type Before = dyn Fn(&mut request::Parts, &RequestContext) + Send + Sync;
type After = dyn Fn(Result<ResponseHead<'_>, &TransportError>, &RequestContext) + Send + Sync;

/// An attempt of a call, as the hooks of [`ClientBuilder::before`](crate::runtime::ClientBuilder::before) and
/// [`ClientBuilder::after`](crate::runtime::ClientBuilder::after) see it.
///
/// The times are measured by the clock of the system. In a browser, where the standard library has none, only the waits
/// between attempts count.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestContext {
    /// The `operationId`, or a substitute if there is none.
    pub operation: &'static str,
    /// The method.
    pub method: &'static str,
    /// The path template as in the specification; suitable as a label in logs and metrics.
    pub template: &'static str,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// The time since the call began, with its earlier attempts and the waits.
    pub elapsed: Duration,
    /// The time since the attempt began.
    pub attempt_elapsed: Duration,
}

/// The status and the headers of a response. `Debug` does not show the values of headers that have credentials.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ResponseHead<'a> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
}

/// The hooks of a client, in the order in which they were added.
#[derive(Default)]
pub(super) struct Hooks {
    pub(super) before: Vec<Arc<Before>>,
    pub(super) after: Vec<Arc<After>>,
}

impl RequestContext {
    /// Creates the context of an attempt that begins after this time.
    pub(super) const fn new(info: &OperationInfo, attempt: u32, elapsed: Duration) -> Self {
        Self {
            operation: info.id,
            method: info.method,
            template: info.template,
            attempt,
            elapsed,
            attempt_elapsed: Duration::ZERO,
        }
    }

    /// Sets the time since the call began.
    pub(super) const fn at(mut self, elapsed: Duration) -> Self {
        self.attempt_elapsed = elapsed.saturating_sub(self.elapsed);
        self.elapsed = elapsed;
        self
    }
}

impl Hooks {
    /// Returns the request as the hooks change it.
    pub(super) fn before(
        &self,
        request: Request<Bytes>,
        context: &RequestContext,
    ) -> Request<Bytes> {
        if self.before.is_empty() {
            return request;
        }
        let (mut head, body) = request.into_parts();
        for hook in &self.before {
            hook(&mut head, context);
        }
        hide_credentials(&mut head.headers);
        Request::from_parts(head, body)
    }

    /// Shows the hooks the result of an attempt.
    pub(super) fn after(
        &self,
        outcome: &Result<RawResponse, TransportError>,
        context: &RequestContext,
    ) {
        for hook in &self.after {
            let seen = match outcome {
                Ok(RawResponse { cut: Some(cut), .. }) => Err(cut),
                Ok(response) => Ok(ResponseHead {
                    status: response.status,
                    headers: &response.headers,
                }),
                Err(error) => Err(error),
            };
            hook(seen, context);
        }
    }
}
