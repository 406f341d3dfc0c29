//! Request bodies of bytes, which are in memory or come from a stream.

use super::upload::Upload;
use crate::runtime::json::{PieceError, Pieces};
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::io::Read;

/// The bytes of a request body.
///
/// Bytes and text convert to it. Those of [`reader`](Self::reader) and [`stream`](Self::stream) are sent as they come, so that
/// not all of them are in memory; such a body is sent only once, without retries, and
/// [`Call::request`](crate::runtime::Call::request) returns a request without it.
#[derive(Clone, PartialEq, Eq)]
pub struct RequestBytes(Source);

#[derive(Clone, PartialEq, Eq)]
enum Source {
    Bytes(Bytes),
    Pieces(Pieces),
}

impl RequestBytes {
    /// Creates a body from a reader, such as a file, which is read while the request is sent, on the thread that sends it.
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self(Source::Pieces(Pieces::read(reader)))
    }

    /// Creates a body from a stream of pieces, which is polled while the request is sent. Its first error ends the request, which
    /// fails with [`TransportErrorKind::Send`](crate::runtime::http::TransportErrorKind::Send).
    pub fn stream<B, E>(pieces: impl Stream<Item = Result<B, E>> + Send + 'static) -> Self
    where
        B: Into<Bytes>,
        E: Into<PieceError>,
    {
        Self(Source::Pieces(Pieces::of(pieces)))
    }

    /// Sets the number of bytes of a reader or a stream, which is sent in `Content-Length`. Some servers require it. A body of
    /// another length fails. Has no effect on bytes in memory, whose number is known.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if let Source::Pieces(pieces) = &mut self.0 {
            pieces.length = Some(length);
        }
        self
    }

    /// Returns the bytes, unless they come from a stream.
    #[must_use]
    pub const fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes),
            Source::Pieces(_) => None,
        }
    }

    /// Returns the bytes, or what is sent as it comes.
    pub(super) fn body(&self) -> Result<Bytes, Upload> {
        match &self.0 {
            Source::Bytes(bytes) => Ok(bytes.clone()),
            Source::Pieces(pieces) => Err(pieces.clone().into()),
        }
    }
}

impl<T: Into<Bytes>> From<T> for RequestBytes {
    fn from(bytes: T) -> Self {
        Self(Source::Bytes(bytes.into()))
    }
}

impl fmt::Debug for RequestBytes {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Bytes(bytes) => write!(out, "RequestBytes({} bytes)", bytes.len()),
            Source::Pieces(_) => out.write_str("RequestBytes(a stream)"),
        }
    }
}
