//! Bodies of requests and responses: bytes, or a stream of bytes.

use super::transport_error::TransportError;
use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

/// A stream of bytes. It is `Send`, so that a response can be read on another thread; in a browser too, since a transport is
/// `Send` there and may keep bodies.
type Stream = Pin<Box<dyn HttpBody<Data = Bytes, Error = TransportError> + Send>>;

/// The body of a request or a response: bytes, or a stream of bytes that is received or produced piece by piece.
pub struct Body(Inner);

enum Inner {
    Bytes(Bytes),
    // A mutex is `Sync` where the stream is only `Send`. Only `size_hint` locks it.
    Stream(Mutex<Stream>),
}

impl Body {
    /// Creates a body from a stream.
    pub fn new(
        stream: impl HttpBody<Data = Bytes, Error = TransportError> + Send + 'static,
    ) -> Self {
        Self(Inner::Stream(Mutex::new(Box::pin(stream))))
    }

    /// Creates a body without bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// Returns the bytes, unless the body is a stream.
    #[must_use]
    pub const fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream(_) => None,
        }
    }

    /// Returns the number of bytes that remain, if it is known.
    #[must_use]
    pub fn remaining(&self) -> Option<u64> {
        self.size_hint().exact()
    }

    /// Waits for the next piece. Returns `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// Polls for the next piece that is not empty. Trailers are skipped.
    pub(crate) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            let frame = match Pin::new(&mut *self).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            match frame.into_data() {
                Ok(bytes) if !bytes.is_empty() => return Poll::Ready(Some(Ok(bytes))),
                _ => {}
            }
        }
    }

    /// Receives the whole body, at most `limit` bytes of it. Returns the bytes that were received, and the reason why
    /// they are not all.
    pub async fn collect(mut self, limit: usize) -> (Bytes, Option<TransportError>) {
        let mut first = Bytes::new();
        let mut more = BytesMut::new();
        let failed = loop {
            match self.next().await {
                Some(Ok(piece)) if first.is_empty() => first = piece,
                Some(Ok(piece)) => {
                    if more.is_empty() {
                        more.extend_from_slice(&first);
                    }
                    more.extend_from_slice(&piece);
                }
                Some(Err(error)) => break Some(error),
                None => break None,
            }
            if first.len().max(more.len()) > limit {
                break Some(TransportError::too_large(limit));
            }
        };
        let mut body = if more.is_empty() {
            first
        } else {
            more.freeze()
        };
        body.truncate(limit);
        (body, failed)
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match &mut self.0 {
            Inner::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Inner::Stream(stream) => {
                let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
                stream.as_mut().poll_frame(context)
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Bytes(bytes) => {
                SizeHint::with_exact(u64::try_from(bytes.len()).unwrap_or(u64::MAX))
            }
            Inner::Stream(stream) => stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .size_hint(),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Inner::Bytes(bytes.into()))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Body {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.remaining() {
            Some(count) => write!(out, "Body({count} bytes)"),
            None => out.write_str("Body(a stream)"),
        }
    }
}
