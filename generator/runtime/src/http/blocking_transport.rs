//! The transport of calls that are sent without an async runtime, based on the crate `reqwest`.

use super::reqwest_transport::{BODY_LIMIT, in_body, too_large, translate};
use super::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::Request;
use std::future::ready;
use std::io::Read;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

/// The transport of blocking calls.
#[derive(Debug)]
pub(crate) struct Blocking {
    /// Whether the user set a transport, which then sends blocking calls too.
    by_transport: bool,
    /// Created when it is first needed: it has a thread of its own, and cannot be created in async code.
    client: OnceLock<reqwest::blocking::Client>,
    /// The maximum number of bytes of a response body.
    body_limit: usize,
}

impl Default for Blocking {
    fn default() -> Self {
        Self {
            by_transport: false,
            client: OnceLock::new(),
            body_limit: BODY_LIMIT,
        }
    }
}

impl Blocking {
    pub(crate) fn by_transport() -> Self {
        Self {
            by_transport: true,
            ..Self::default()
        }
    }

    pub(crate) fn by_client(client: reqwest::blocking::Client) -> Self {
        Self {
            client: OnceLock::from(client),
            ..Self::default()
        }
    }

    /// Sets the maximum number of bytes of a response body.
    pub(crate) fn limited(self, body_limit: usize) -> Self {
        Self { body_limit, ..self }
    }

    /// Returns the transport, or `None` if blocking calls use that of the client.
    pub(crate) fn transport(&self) -> Option<Result<Arc<dyn Transport>, TransportError>> {
        if self.by_transport {
            return None;
        }
        let client = match self.client.get() {
            Some(client) => Ok(client.clone()),
            None => new_client().map(|client| self.client.get_or_init(|| client).clone()),
        };
        let body_limit = self.body_limit;
        let transport =
            |client| -> Arc<dyn Transport> { Arc::new(BlockingTransport { client, body_limit }) };
        Some(client.map(transport).map_err(translate))
    }
}

/// Creates a client that does not follow redirects, for the same reason as `ReqwestTransport`.
fn new_client() -> Result<reqwest::blocking::Client, reqwest::Error> {
    reqwest::blocking::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(None)
        .build()
}

/// A transport that sends requests on the thread that polls.
#[derive(Debug)]
struct BlockingTransport {
    client: reqwest::blocking::Client,
    body_limit: usize,
}

impl Transport for BlockingTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        Box::pin(ready(exchange(self, request, timeout)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(async move { thread::sleep(duration) })
    }
}

fn exchange(
    transport: &BlockingTransport,
    request: Request<Bytes>,
    timeout: Option<Duration>,
) -> Result<http::Response<Bytes>, TransportError> {
    let is_empty = request.body().is_empty();
    let mut request = reqwest::blocking::Request::try_from(request).map_err(translate)?;
    if is_empty {
        // With an empty body, a `GET` would have a `Content-Length`.
        *request.body_mut() = None;
    }
    if let Some(timeout) = timeout {
        *request.timeout_mut() = Some(timeout);
    }
    let mut answer = transport.client.execute(request).map_err(translate)?;
    let mut response = http::Response::new(Bytes::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    let mut body = Vec::new();
    let limit = transport.body_limit;
    let more = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let outcome = answer.take(more).read_to_end(&mut body);
    let is_too_large = body.len() > limit;
    body.truncate(limit);
    *response.body_mut() = body.into();
    match outcome {
        Ok(_) if is_too_large => Err(too_large(limit).with_partial(response)),
        Ok(_) => Ok(response),
        Err(error) => Err(broken(error).with_partial(response)),
    }
}

fn broken(error: std::io::Error) -> TransportError {
    let timed_out = error.kind() == std::io::ErrorKind::TimedOut;
    match error.downcast::<reqwest::Error>() {
        Ok(error) => in_body(error),
        Err(error) if timed_out => TransportError::new(TransportErrorKind::Timeout, error),
        Err(error) => TransportError::new(TransportErrorKind::Body, error),
    }
}
