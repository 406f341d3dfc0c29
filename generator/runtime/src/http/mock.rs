//! A transport without a network, for tests of code that uses a client. Its functions are `#[inline]`, so that only such tests
//! compile them.

use super::body::Body;
use super::secret::{Size, shown_url};
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::Frame;
use std::collections::VecDeque;
use std::fmt;
use std::future::pending;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// A closure that responds to a request.
type Answer = dyn FnMut(&Request<Bytes>) -> Result<Response<Body>, TransportError> + Send;

/// A transport that returns responses from a queue or a closure, and keeps the requests for a test to inspect. A clone
/// shares everything with the original: pass one to the client, and keep the other. Waiting takes no time.
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    requests: Vec<RecordedRequest>,
    sleeps: Vec<Duration>,
    queue: VecDeque<Option<Result<Response<Body>, TransportError>>>,
    answer: Option<Box<Answer>>,
}

/// A request that a [`MockTransport`] received. `Debug` shows neither credentials nor the query and the body, which may
/// have some.
#[derive(Clone)]
pub struct RecordedRequest(Request<Bytes>);

impl Deref for RecordedRequest {
    type Target = Request<Bytes>;

    fn deref(&self) -> &Request<Bytes> {
        &self.0
    }
}

impl fmt::Debug for RecordedRequest {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RecordedRequest")
            .field("method", self.method())
            .field("url", &shown_url(&self.uri().to_string()))
            .field("headers", self.headers())
            .field("body", &Size(self.body()))
            .finish()
    }
}

impl fmt::Debug for MockTransport {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MockTransport")
            .field("requests", &self.lock().requests.len())
            .finish_non_exhaustive()
    }
}

impl MockTransport {
    /// Creates a transport that has no responses yet. A request without a response fails.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a transport that returns the responses of a closure.
    pub fn by<B: Into<Body>>(
        mut answer: impl FnMut(&Request<Bytes>) -> Result<Response<B>, TransportError> + Send + 'static,
    ) -> Self {
        let mock = Self::new();
        let answer = move |request: &Request<Bytes>| Ok(answer(request)?.map(Into::into));
        mock.lock().answer = Some(Box::new(answer));
        mock
    }

    /// Responds to the next request with this status and JSON body.
    #[must_use]
    pub fn json(self, status: StatusCode, body: impl Into<Bytes>) -> Self {
        self.respond(response(status, "application/json", Body::from(body)))
    }

    /// Responds to the next request with a body of this media type that arrives in these pieces.
    #[must_use]
    pub fn stream<P: Into<Bytes>>(
        self,
        media_type: &'static str,
        pieces: impl IntoIterator<Item = P>,
    ) -> Self {
        self.pieces(media_type, pieces, End::Whole)
    }

    /// Responds like [`stream`](Self::stream), and then fails with this error.
    #[must_use]
    pub fn stream_then_fail<P: Into<Bytes>>(
        self,
        media_type: &'static str,
        pieces: impl IntoIterator<Item = P>,
        error: TransportError,
    ) -> Self {
        self.pieces(media_type, pieces, End::Fail(error))
    }

    /// Responds like [`stream`](Self::stream), and then sends nothing more, so that the stream times out.
    #[must_use]
    pub fn stream_then_hang<P: Into<Bytes>>(
        self,
        media_type: &'static str,
        pieces: impl IntoIterator<Item = P>,
    ) -> Self {
        self.pieces(media_type, pieces, End::Hang)
    }

    fn pieces<P: Into<Bytes>>(
        self,
        media_type: &'static str,
        pieces: impl IntoIterator<Item = P>,
        end: End,
    ) -> Self {
        let body = Pieces {
            pieces: pieces.into_iter().map(Into::into).collect(),
            end,
        };
        self.respond(response(StatusCode::OK, media_type, Body::new(body)))
    }

    /// Responds to the next request with this response.
    #[must_use]
    pub fn respond(self, response: Response<impl Into<Body>>) -> Self {
        let response = response.map(Into::into);
        self.lock().queue.push_back(Some(Ok(response)));
        self
    }

    /// Lets the next request fail with this error.
    #[must_use]
    #[inline]
    pub fn fail(self, error: TransportError) -> Self {
        self.lock().queue.push_back(Some(Err(error)));
        self
    }

    /// Never responds to the next request, so that it times out.
    #[must_use]
    #[inline]
    pub fn hang(self) -> Self {
        self.lock().queue.push_back(None);
        self
    }

    /// Returns the requests so far.
    #[must_use]
    #[inline]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.lock().requests.clone()
    }

    /// Returns the waits between attempts and the time limits of requests without a response.
    #[must_use]
    #[inline]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.lock().sleeps.clone()
    }

    #[inline]
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the response to a request; `None` if there is none.
    #[inline]
    fn answer(&self, request: Request<Bytes>) -> Option<Result<Response<Body>, TransportError>> {
        let mut state = self.lock();
        let queued = state.queue.pop_front();
        let outcome = match (queued, state.answer.as_mut()) {
            (Some(None), _) => None,
            (Some(Some(outcome)), _) => Some(outcome),
            (None, Some(answer)) => Some(answer(&request)),
            (None, None) => Some(Err(TransportError::new(
                TransportErrorKind::Other,
                "the mock has no response left",
            ))),
        };
        state.requests.push(RecordedRequest(request));
        outcome
    }
}

impl Transport for MockTransport {
    #[inline]
    fn send(
        &self,
        request: Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let mock = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let (body, failed) = body.collect(usize::MAX).await;
            let outcome = mock.answer(Request::from_parts(head, body));
            match (failed, outcome) {
                (Some(error), _) => Err(error),
                (None, Some(outcome)) => outcome,
                (None, None) => pending().await,
            }
        })
    }

    #[inline]
    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let mock = self.clone();
        Box::pin(async move { mock.lock().sleeps.push(duration) })
    }
}

#[inline]
fn response(status: StatusCode, media_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let media_type = HeaderValue::from_static(media_type);
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

/// A body that arrives piece by piece.
struct Pieces {
    pieces: VecDeque<Bytes>,
    end: End,
}

/// The end of a body that arrives piece by piece.
enum End {
    Whole,
    Fail(TransportError),
    Hang,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    #[inline]
    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if let Some(piece) = self.pieces.pop_front() {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match std::mem::replace(&mut self.end, End::Whole) {
            End::Whole => Poll::Ready(None),
            End::Fail(error) => Poll::Ready(Some(Err(error))),
            End::Hang => {
                self.end = End::Hang;
                Poll::Pending
            }
        }
    }
}
