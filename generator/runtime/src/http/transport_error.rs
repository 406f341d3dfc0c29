//! The errors of transports.

use crate::runtime::json::shorten;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The stage at which a transport failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The connection could not be established: the server has received nothing.
    Connect,
    /// The time limit was reached.
    Timeout,
    /// The connection failed before there was a response.
    Send,
    /// The connection failed while the body of the response was received.
    Body,
    /// The body of the response exceeds the size limit.
    TooLarge,
    /// Any other failure.
    Other,
}

/// An error of a transport. Its causes should not contain the URL, which may contain a credential.
#[derive(Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Arc<dyn Error + Send + Sync>,
}

impl TransportError {
    /// Creates an error with its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: Arc::from(source.into()),
        }
    }

    /// Creates the error for a body that exceeds the limit.
    pub(crate) fn too_large(limit: usize) -> Self {
        let text =
            format!("it has more than {limit} bytes; `ClientBuilder::body_limit` sets the limit");
        Self::new(TransportErrorKind::TooLarge, text)
    }

    /// Returns the stage at which the transport failed.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Debug for TransportError {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "the connection took too long",
            TransportErrorKind::Send => "the connection failed before the response",
            TransportErrorKind::Body => "the connection failed during the response",
            TransportErrorKind::TooLarge => "the body of the response is too large",
            TransportErrorKind::Other => "the request failed",
        })?;
        // The outer errors of HTTP libraries add nothing to the kind; the innermost one has the cause.
        let mut cause: &(dyn Error + 'static) = &*self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        // A certificate, for example, is a text of the server.
        write!(out, ": {}", shorten(&cause.to_string(), 300))
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
