//! The trait of transports, which send a request to the server and return the response. Only they do I/O.

use bytes::Bytes;
use http::{Request, Response};
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A boxed future. It is `Send`, so that it can be spawned.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;
/// A boxed future. A browser has one thread, and its futures are not `Send`.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + 'static>>;

/// A transport of requests, over a network or any other way.
///
/// It should not follow redirects to another origin: a request may carry credentials in headers of any name.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and returns the whole response, whatever its status.
    ///
    /// `timeout` is the time that the client waits. The client then drops the future, so only a transport that blocks
    /// the thread needs to use it.
    fn send(
        &self,
        request: Request<Bytes>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Bytes>, TransportError>>;

    /// Waits, before the next attempt or for a timeout. The time starts when the future is first polled.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Bytes>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        (**self).send(request, timeout)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        (**self).sleep(duration)
    }
}

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

/// An error of a transport. It does not contain the URL, which may contain a credential.
#[derive(Debug, Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Arc<dyn Error + Send + Sync>,
    partial: Option<Arc<Response<Bytes>>>,
}

impl TransportError {
    /// Creates an error with its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: Arc::from(source.into()),
            partial: None,
        }
    }

    /// Adds the part of the response that was received.
    #[must_use]
    pub fn with_partial(mut self, response: Response<Bytes>) -> Self {
        self.partial = Some(Arc::new(response));
        self
    }

    /// Returns the stage at which the transport failed.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the part of the response that was received.
    #[must_use]
    pub fn partial(&self) -> Option<&Response<Bytes>> {
        self.partial.as_deref()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "the connection took too long",
            TransportErrorKind::Send => "the connection failed before there was an answer",
            TransportErrorKind::Body => "the connection failed in the middle of the answer",
            TransportErrorKind::TooLarge => "the body of the answer is too large",
            TransportErrorKind::Other => "the request failed",
        })?;
        // The outer errors of HTTP libraries add nothing to the kind; the innermost one has the cause.
        let mut cause: &(dyn Error + 'static) = &*self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(out, ": {cause}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
