//! A part of a multipart body that contains raw bytes.

#[cfg(feature = "uploads")]
use super::pieces::{PieceError, Pieces};
use std::borrow::Cow;
use std::fmt;

/// Raw bytes as a part of a `multipart/form-data` body (RFC 7578), with their file name and media type.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The bytes in memory.
    pub bytes: bytes::Bytes,
    /// The file name that is sent. If there is none, the name of the property is sent, since many servers treat a part
    /// without a file name as text.
    pub file_name: Option<String>,
    /// The media type that is sent. If there is none, it is that of the specification, or `application/octet-stream`.
    pub content_type: Option<String>,
    #[cfg(feature = "uploads")]
    /// The headers of its part, in order.
    pub(crate) headers: Vec<(String, String)>,
    #[cfg(feature = "uploads")]
    /// The bytes that are taken while the request is sent, instead of those in memory.
    pub(crate) pieces: Option<Pieces>,
}

impl File {
    /// Creates a file from bytes, without a name and a media type.
    pub fn new(bytes: impl Into<bytes::Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            file_name: None,
            content_type: None,
            #[cfg(feature = "uploads")]
            headers: Vec::new(),
            #[cfg(feature = "uploads")]
            pieces: None,
        }
    }

    /// Sets the file name.
    #[must_use]
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets the media type.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Returns the bytes as a JSON string: unchanged if they are UTF-8, else in base64.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        std::str::from_utf8(&self.bytes).map_or_else(
            |_| Cow::Owned(super::base64::encode(&self.bytes)),
            Cow::Borrowed,
        )
    }
}

#[cfg(feature = "uploads")]
impl File {
    /// Sends a header with the part. An invalid name or value is an error of the call, and so are `Content-Type` and
    /// `Content-Disposition`, which the client writes.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Creates a file from a reader, which is read while the request is sent, on the thread that sends it. Not all bytes are in
    /// memory, and the request is sent only once, without retries. It must be a part of a multipart body: anywhere else, the call is
    /// an error, and nothing is sent.
    pub fn reader(reader: impl std::io::Read + Send + 'static) -> Self {
        Self {
            pieces: Some(Pieces::read(reader)),
            ..Self::default()
        }
    }

    /// Creates a file from a stream of pieces, which is polled while the request is sent. Its first error ends the request. What
    /// is said at [`reader`](Self::reader) applies to it as well.
    pub fn stream<B, E>(
        pieces: impl futures_core::Stream<Item = Result<B, E>> + Send + 'static,
    ) -> Self
    where
        B: Into<bytes::Bytes>,
        E: Into<PieceError>,
    {
        Self {
            pieces: Some(Pieces::of(pieces)),
            ..Self::default()
        }
    }

    /// Sets the number of bytes of a reader or a stream. If it is known of all parts, the request has a `Content-Length`, which
    /// some servers require. A part of another length fails.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if let Some(pieces) = &mut self.pieces {
            pieces.length = Some(length);
        }
        self
    }
}

impl fmt::Debug for File {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(feature = "uploads")]
        if self.pieces.is_some() {
            return write!(out, "File(a stream, {:?})", self.file_name);
        }
        out.debug_struct("File")
            .field("bytes", &self.bytes.len())
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}

impl<T: Into<bytes::Bytes>> From<T> for File {
    fn from(bytes: T) -> Self {
        Self::new(bytes)
    }
}
