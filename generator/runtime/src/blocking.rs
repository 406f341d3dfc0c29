//! Sending without an async runtime: the same calls, on the thread of the caller.

use super::call::{self, Call, Response, conclude};
use super::error::Error;
use super::execute::execute;
use super::operation::Operation;
use super::reqwest_transport::{BODY_LIMIT, in_body, too_large, translate};
use super::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::Request;
use std::future::ready;
use std::io::Read;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

impl<O: Operation> Call<O> {
    /// Sends it and waits for the value. Not to be called from async code.
    ///
    /// # Errors
    /// As when it is awaited.
    pub fn send_blocking(self) -> Result<O::Output, Error<O::Error>> {
        self.response_blocking().map(|response| response.value)
    }

    /// Sends it and waits for the value with status, headers and raw body. Not to be called from async code.
    ///
    /// # Errors
    /// As when it is awaited.
    pub fn response_blocking(self) -> Result<Response<O::Output>, Error<O::Error>> {
        let mut exchange = call::exchange(&self)?;
        if let Some(transport) = self.client.shared.blocking.transport() {
            exchange.transport = transport.map_err(Error::Transport)?;
        }
        conclude::<O>(block_on(execute(Ok(exchange))))
    }
}

/// What blocking calls are carried by.
#[derive(Debug)]
pub(super) struct Blocking {
    /// The user gave a transport, which carries them too.
    by_transport: bool,
    /// Made when it is first needed: it has a thread of its own, and cannot be made in async code.
    client: OnceLock<reqwest::blocking::Client>,
    /// How many bytes the body of a response may have.
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
    pub(super) fn by_transport() -> Self {
        Self {
            by_transport: true,
            ..Self::default()
        }
    }

    pub(super) fn by_client(client: reqwest::blocking::Client) -> Self {
        Self {
            client: OnceLock::from(client),
            ..Self::default()
        }
    }

    /// With another limit for the bodies of responses.
    pub(super) fn limited(self, body_limit: usize) -> Self {
        Self { body_limit, ..self }
    }

    /// The transport, unless it is the client's own.
    fn transport(&self) -> Option<Result<Arc<dyn Transport>, TransportError>> {
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

/// A client that follows no redirects, for the reason that `ReqwestTransport` has.
fn new_client() -> Result<reqwest::blocking::Client, reqwest::Error> {
    reqwest::blocking::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(None)
        .build()
}

/// Carries requests on the thread that polls.
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
        // Else a `GET` would say that it has a body of no length.
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

/// Wakes the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls on this thread until the future is done.
fn block_on<T>(mut future: BoxFuture<T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
