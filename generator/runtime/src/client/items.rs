//! Streams of items: the values of a response, read one by one as the server sends them.

use super::byte_stream::Opened;
use super::error::StreamError;
use super::read_item::{Read, StreamInfo, read_piece};
use super::reopen::{Reopen, Reopened};
use super::unexpected::BodyFault;
use super::unexpected_item::UnexpectedItem;
use crate::runtime::http::{Decoder, Piece, TransportError};
use crate::runtime::json::{FromNode, Mismatch, Reading};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// The items of a response, in the order in which the server sends them. It is also a `Stream` of the crate
/// `futures-core`. Dropping it closes the connection.
pub struct Items<T> {
    core: Core,
    item: PhantomData<fn() -> T>,
}

/// The part of [`Items`] that is the same for all items.
struct Core {
    opened: Opened,
    /// How the stream is opened again, if it is.
    reopen: Option<Box<Reopen>>,
    info: StreamInfo,
    decoder: Decoder,
    /// The maximum number of bytes of an item.
    limit: usize,
    reading: Reading,
    /// Whether the items may have secrets.
    secret: bool,
    /// Whether no more bytes follow.
    is_received: bool,
    /// Whether no more items follow.
    is_done: bool,
}

impl<T: FromNode> Items<T> {
    pub(super) fn new(
        opened: Opened,
        info: StreamInfo,
        limit: usize,
        reading: Reading,
        secret: bool,
        reopen: Option<Reopen>,
    ) -> Self {
        let mut decoder = Decoder::new(info.format);
        let reopen = reopen.filter(|_| decoder.is_of_events());
        if let Some(reopen) = &reopen {
            decoder.restart(reopen.resumed_after().map(str::to_owned));
        }
        Self {
            core: Core {
                opened,
                reopen: reopen.map(Box::new),
                info,
                decoder,
                limit,
                reading,
                secret,
                is_received: false,
                is_done: false,
            },
            item: PhantomData,
        }
    }

    /// Waits for the next item. Returns `None` at the end of the stream.
    ///
    /// # Errors
    /// An item that does not match its type, after which the stream goes on; or a failure of the connection, after which
    /// it ends.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Polls for the next item.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, StreamError>>> {
        let piece = match self.core.poll(context) {
            Poll::Ready(Some(Ok(piece))) => piece,
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Pending => return Poll::Pending,
        };
        Poll::Ready(
            match read_piece(self.core.info.format, self.core.reading, piece) {
                Read::Item(item) => Some(Ok(item)),
                Read::End => {
                    self.core.is_done = true;
                    None
                }
                Read::Fault(raw, fault) => {
                    let secret = self.core.secret;
                    Some(Err(StreamError::Item(Box::new(item_error(
                        raw, fault, secret,
                    )))))
                }
            },
        )
    }
}

fn item_error(raw: Vec<u8>, mut fault: BodyFault, secret: bool) -> UnexpectedItem {
    if let (true, BodyFault::Mismatch(mismatches)) = (secret, &mut fault) {
        mismatches.iter_mut().for_each(Mismatch::hide);
    }
    UnexpectedItem {
        raw: Bytes::from(raw),
        fault,
        secret,
    }
}

impl<T> Items<T> {
    /// Returns the status of the response: of the last one, if the stream was opened again.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.core.opened.status
    }

    /// Returns the headers of the response.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.core.opened.headers
    }

    /// Returns the ID that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        super::error::request_id(self.headers())
    }

    /// Returns the ID of the last event that had one. [`Call::resume_after`](super::call::Call::resume_after) continues the
    /// stream after that event, if the server supports it.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.core.decoder.last_id()
    }

    /// Returns the time to wait before the stream is opened again, if the server gave it.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        self.core.decoder.retry()
    }
}

impl Core {
    /// Polls for the next piece.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Piece, StreamError>>> {
        while !self.is_done {
            if let Some(reopen) = self.reopen.as_mut().filter(|reopen| reopen.is_pending()) {
                let (last_id, retry) = (self.decoder.last_id(), self.decoder.retry());
                match reopen.poll(context, last_id, retry) {
                    Poll::Ready(Reopened::Open(opened)) => self.opened = *opened,
                    Poll::Ready(Reopened::Ended) => break,
                    Poll::Ready(Reopened::Failed(error)) => {
                        self.is_done = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    Poll::Pending => return Poll::Pending,
                }
            }
            if let Some(piece) = self.decoder.next() {
                if let Some(reopen) = &mut self.reopen {
                    reopen.received();
                }
                return Poll::Ready(Some(Ok(piece)));
            }
            if self.is_received {
                self.is_done = true;
                return Poll::Ready(self.decoder.finish().map(Ok));
            }
            // Only what is left is part of one item: a piece of the body may have many.
            if self.decoder.waiting() > self.limit {
                self.is_done = true;
                let error = TransportError::too_large(self.limit);
                return Poll::Ready(Some(Err(StreamError::Transport(error))));
            }
            match self.opened.poll_next(context) {
                Poll::Ready(Some(Ok(bytes))) => self.decoder.feed(&bytes),
                Poll::Ready(Some(Err(_)) | None) if self.opens_again() => {}
                Poll::Ready(Some(Err(error))) => {
                    self.is_done = true;
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(None) => self.is_received = true,
                Poll::Pending => return Poll::Pending,
            }
        }
        self.is_done = true;
        Poll::Ready(None)
    }

    /// Begins to open the stream again. Returns whether it will be.
    fn opens_again(&mut self) -> bool {
        let Some(reopen) = &mut self.reopen else {
            return false;
        };
        let opens = reopen.begin(self.decoder.retry());
        if opens {
            // What is left is part of an event that is incomplete.
            let last_id = self.decoder.last_id().map(str::to_owned);
            self.decoder.restart(last_id);
        }
        opens
    }
}

impl<T: FromNode> futures_core::Stream for Items<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, StreamError>>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Items")
            .field("status", &self.core.opened.status)
            .field("media_type", &self.core.info.media_type)
            .finish_non_exhaustive()
    }
}
