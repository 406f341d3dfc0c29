//! A transport without a network, for tests of code that uses a client.

use super::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use std::collections::VecDeque;
use std::fmt;
use std::future::{pending, ready};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A closure that responds to a request.
type Answer = dyn FnMut(&Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send;

/// A transport that returns responses from a queue or a closure, and keeps the requests for a test to inspect. A clone
/// shares everything with the original: pass one to the client, and keep the other. Waiting takes no time.
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    requests: Vec<Request<Bytes>>,
    sleeps: Vec<Duration>,
    queue: VecDeque<Option<Result<Response<Bytes>, TransportError>>>,
    answer: Option<Box<Answer>>,
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MockTransport")
            .field("requests", &self.lock().requests.len())
            .finish_non_exhaustive()
    }
}

impl MockTransport {
    /// Creates a transport that has no responses yet. A request without a response fails.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a transport that returns the responses of a closure.
    pub fn by(
        answer: impl FnMut(&Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + 'static,
    ) -> Self {
        let mock = Self::new();
        mock.lock().answer = Some(Box::new(answer));
        mock
    }

    /// Responds to the next request with this status and JSON body.
    #[must_use]
    pub fn json(self, status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        let media_type = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        self.respond(response)
    }

    /// Responds to the next request with this response.
    #[must_use]
    pub fn respond(self, response: Response<Bytes>) -> Self {
        self.lock().queue.push_back(Some(Ok(response)));
        self
    }

    /// Lets the next request fail with this error.
    #[must_use]
    pub fn fail(self, error: TransportError) -> Self {
        self.lock().queue.push_back(Some(Err(error)));
        self
    }

    /// Never responds to the next request, so that it times out.
    #[must_use]
    pub fn hang(self) -> Self {
        self.lock().queue.push_back(None);
        self
    }

    /// Returns the requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.lock().requests.clone()
    }

    /// Returns the waits between attempts and the time limits of requests without a response.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.lock().sleeps.clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let mut state = self.lock();
        let queued = state.queue.pop_front();
        let outcome = match (queued, state.answer.as_mut()) {
            (Some(None), _) => None,
            (Some(Some(outcome)), _) => Some(outcome),
            (None, Some(answer)) => Some(answer(&request)),
            (None, None) => Some(Err(TransportError::new(
                TransportErrorKind::Other,
                "the mock has no answer left",
            ))),
        };
        state.requests.push(request);
        match outcome {
            Some(outcome) => Box::pin(ready(outcome)),
            None => Box::pin(pending()),
        }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let mock = self.clone();
        Box::pin(async move { mock.lock().sleeps.push(duration) })
    }
}
