//! A part of a multipart body that is raw bytes.

use std::borrow::Cow;
use std::fmt;

/// Raw bytes as a part of a `multipart/form-data` body (RFC 7578), with the name and the media type that go with
/// them.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// What is in it.
    pub bytes: bytes::Bytes,
    /// The name that is sent with it. Without one the name of the member is sent, since many servers take a part
    /// without a file name for text.
    pub file_name: Option<String>,
    /// Its media type. Without one the specification's is sent, or `application/octet-stream`.
    pub content_type: Option<String>,
}

impl File {
    /// A file of these bytes.
    pub fn new(bytes: impl Into<bytes::Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            file_name: None,
            content_type: None,
        }
    }

    /// The same file under this name.
    #[must_use]
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// The same file with this media type.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// What stands for the bytes in JSON: themselves, as they were read, or base64 where they are no text.
    pub(super) fn text(&self) -> Cow<'_, str> {
        std::str::from_utf8(&self.bytes).map_or_else(
            |_| Cow::Owned(super::base64::encode(&self.bytes)),
            Cow::Borrowed,
        )
    }
}

impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
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
