//! What carries a request to the server and an answer back: the only part of a client that does any IO.

use bytes::Bytes;
use http::{Request, Response};
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A future in a box: `Send`, so that it can be spawned.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;
/// A future in a box. In a browser there is one thread, and its futures are not `Send`.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + 'static>>;

/// Carries requests: over the network, or anywhere else.
///
/// Redirects should not be followed to another origin: a request may carry credentials in headers of any name.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and gives the whole answer, whatever its status.
    ///
    /// `timeout` is how long the client waits. It drops the future then, so only a transport that blocks the thread
    /// has to look at it.
    fn send(
        &self,
        request: Request<Bytes>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Bytes>, TransportError>>;

    /// Waits: before another try, and for a timeout. It begins when it is first polled.
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

/// Where a transport failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about: the server has seen nothing.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection failed before there was an answer.
    Send,
    /// The connection failed in the middle of the answer.
    Body,
    /// The body of the answer is larger than it may be.
    TooLarge,
    /// Something else.
    Other,
}

/// A failure of the transport. It does not name the URL, which may hold a credential.
#[derive(Debug, Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Arc<dyn Error + Send + Sync>,
    partial: Option<Arc<Response<Bytes>>>,
}

impl TransportError {
    /// A failure with its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: Arc::from(source.into()),
            partial: None,
        }
    }

    /// The same failure with as much of the answer as came.
    #[must_use]
    pub fn with_partial(mut self, response: Response<Bytes>) -> Self {
        self.partial = Some(Arc::new(response));
        self
    }

    /// Where it failed.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// As much of the answer as came.
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
        // The outer texts of HTTP libraries say no more than that; the innermost says what happened.
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
