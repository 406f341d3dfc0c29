//! A transport without a network, for the tests of whoever uses a client.

use super::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use std::collections::VecDeque;
use std::fmt;
use std::future::{pending, ready};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What a closure makes of a request.
type Answer = dyn FnMut(&Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send;

/// Answers requests from a queue or by a closure, and keeps them, so that a test can look at them. A clone shares
/// everything with the original: give one to the client, and keep one. Waiting takes no time.
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
    /// A transport that has no answers yet; a request without an answer fails.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A transport that answers by a closure.
    pub fn by(
        answer: impl FnMut(&Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + 'static,
    ) -> Self {
        let mock = Self::new();
        mock.lock().answer = Some(Box::new(answer));
        mock
    }

    /// Answers the next request with this status and this JSON.
    #[must_use]
    pub fn json(self, status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        let media_type = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        self.respond(response)
    }

    /// Answers the next request with this.
    #[must_use]
    pub fn respond(self, response: Response<Bytes>) -> Self {
        self.lock().queue.push_back(Some(Ok(response)));
        self
    }

    /// Lets the next request fail.
    #[must_use]
    pub fn fail(self, error: TransportError) -> Self {
        self.lock().queue.push_back(Some(Err(error)));
        self
    }

    /// Never answers the next request, so that it times out.
    #[must_use]
    pub fn hang(self) -> Self {
        self.lock().queue.push_back(None);
        self
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.lock().requests.clone()
    }

    /// How long was waited between the tries, and for the answers that never came.
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
