//! A response whose body is still being received.

use super::error::{StreamError, Timeout};
use crate::runtime::http::{Body, BoxFuture, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

/// A response whose body is still being received.
pub(super) struct Opened {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// The maximum time between two pieces of the body.
    pub(super) timeout: Option<Duration>,
    pub(super) transport: Arc<dyn Transport>,
    /// The time limit of the piece that is waited for.
    pub(super) alarm: Option<BoxFuture<()>>,
}

impl Opened {
    /// Polls for the next piece of the body.
    #[inline]
    pub(super) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        if let Poll::Ready(piece) = self.body.poll_next(context) {
            self.alarm = None;
            return Poll::Ready(piece.map(|piece| piece.map_err(|error| self.failed(error))));
        }
        let Some(limit) = self.timeout else {
            return Poll::Pending;
        };
        let transport = &self.transport;
        let alarm = self.alarm.get_or_insert_with(|| transport.sleep(limit));
        if alarm.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.alarm = None;
        let error = TransportError::new(TransportErrorKind::Timeout, "the time is up");
        Poll::Ready(Some(Err(self.failed(error))))
    }

    /// Ends the stream, and returns its error. A transport that blocks the thread has the time limit itself.
    #[inline]
    fn failed(&mut self, error: TransportError) -> StreamError {
        self.body = Body::empty();
        if error.kind() == TransportErrorKind::Timeout {
            StreamError::Timeout(Timeout {
                limit: self.timeout,
                whole: false,
            })
        } else {
            StreamError::Transport(error)
        }
    }
}

/// The bytes of a response, piece by piece as they arrive. It is also a `Stream` of the crate `futures-core`. Dropping it
/// closes the connection.
pub struct ByteStream(pub(super) Opened);

impl ByteStream {
    /// Returns the status of the response.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns the headers of the response.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the number of bytes that are still to be received, if the server said it.
    #[must_use]
    #[inline]
    pub fn remaining(&self) -> Option<u64> {
        self.0.body.remaining()
    }

    /// Waits for the next bytes. Returns `None` at the end.
    ///
    /// # Errors
    /// The connection failed, or the server sent nothing for the time limit of one attempt.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| self.0.poll_next(context)).await
    }
}

impl futures_core::Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    #[inline]
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        self.0.poll_next(context)
    }
}

impl fmt::Debug for ByteStream {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ByteStream")
            .field("status", &self.0.status)
            .field("body", &self.0.body)
            .finish_non_exhaustive()
    }
}
