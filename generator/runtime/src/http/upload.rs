//! Request bodies that are sent piece by piece, and only once.

use super::body::Body;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::json::{PieceStream, Pieces};
use bytes::Bytes;
use http::Request;
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The body of a request that is sent as it comes, as an extension of the request: its parts one after the other.
#[derive(Clone)]
pub(crate) struct Upload(pub(crate) Vec<Part>);

/// A part of a body.
#[derive(Clone)]
pub(crate) enum Part {
    Bytes(Bytes),
    Pieces(Pieces),
}

impl From<Pieces> for Upload {
    fn from(pieces: Pieces) -> Self {
        Self(vec![Part::Pieces(pieces)])
    }
}

/// Returns whether the body of the request is sent as it comes, and so only once.
pub(crate) fn is_sent_once(request: &Request<Bytes>) -> bool {
    request.extensions().get::<Upload>().is_some()
}

/// Returns the request with the body that is sent as it comes, if it has one.
///
/// # Errors
/// The body was sent before.
pub(crate) fn with_upload(mut request: Request<Body>) -> Result<Request<Body>, TransportError> {
    let Some(Upload(parts)) = request.extensions_mut().remove::<Upload>() else {
        return Ok(request);
    };
    let mut sending = VecDeque::with_capacity(parts.len());
    for part in parts {
        sending.push_back(match part {
            Part::Bytes(bytes) => Sending::Bytes(bytes),
            Part::Pieces(pieces) => Sending::Pieces {
                left: pieces.length,
                pieces: pieces.take().ok_or_else(|| {
                    let text =
                        "the body of the request was sent before, and a stream is sent only once";
                    TransportError::new(TransportErrorKind::Other, text)
                })?,
            },
        });
    }
    Ok(request.map(|_| Body::new(Sent(sending))))
}

/// A body that is being sent.
struct Sent(VecDeque<Sending>);

/// A part of a body that is being sent.
enum Sending {
    Bytes(Bytes),
    Pieces {
        pieces: PieceStream,
        /// The number of bytes that are still to come, if it is known.
        left: Option<u64>,
    },
}

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        loop {
            let Some(part) = self.0.front_mut() else {
                return Poll::Ready(None);
            };
            let piece = match part {
                Sending::Bytes(bytes) => Some(std::mem::take(bytes)).filter(|one| !one.is_empty()),
                Sending::Pieces { pieces, left } => match pieces.as_mut().poll_next(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(piece) => match counted(piece.transpose(), left) {
                        Ok(piece) => piece,
                        Err(error) => {
                            self.0.clear();
                            return Poll::Ready(Some(Err(error)));
                        }
                    },
                },
            };
            match piece {
                Some(piece) => return Poll::Ready(Some(Ok(Frame::data(piece)))),
                None => self.0.pop_front(),
            };
        }
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.0.iter().try_fold(0_u64, |sum, part| match part {
            Sending::Bytes(bytes) => sum.checked_add(u64::try_from(bytes.len()).ok()?),
            Sending::Pieces { left, .. } => sum.checked_add((*left)?),
        });
        length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Returns the next piece, or `None` at the end. A server would wait for bytes that are missing, and take those that are too
/// many for the next request.
fn counted(
    piece: Result<Option<Bytes>, crate::runtime::json::PieceError>,
    left: &mut Option<u64>,
) -> Result<Option<Bytes>, TransportError> {
    let failed = |error| TransportError::new(TransportErrorKind::Send, error);
    let piece = piece.map_err(failed)?;
    let Some(rest) = left else {
        return Ok(piece);
    };
    let count = piece.as_ref().map_or(0, Bytes::len);
    match u64::try_from(count)
        .ok()
        .and_then(|count| rest.checked_sub(count))
    {
        Some(0) if piece.is_none() => {}
        Some(missing) if piece.is_none() => {
            return Err(failed(
                format!("the stream ended, and {missing} bytes are missing").into(),
            ));
        }
        Some(now) => *rest = now,
        None => {
            return Err(failed(
                "the stream has more bytes than its length says".into(),
            ));
        }
    }
    Ok(piece)
}
