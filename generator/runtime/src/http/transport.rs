//! The trait of transports, which send a request to the server and return the response. Only they do I/O.

use super::body::Body;
use super::transport_error::TransportError;
use http::{Request, Response};
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
    /// Sends one request and returns the response, whatever its status. Its body may be a stream that the client
    /// receives later.
    ///
    /// `timeout` is the time that the client waits for the whole response. The client then drops the future, so only a
    /// transport that blocks the thread needs to use it. It is `None` if the client reads the body as a stream.
    fn send(
        &self,
        request: Request<Body>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>>;

    /// Waits, before the next attempt or for a timeout. The time starts when the future is first polled.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Body>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        (**self).send(request, timeout)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        (**self).sleep(duration)
    }
}
