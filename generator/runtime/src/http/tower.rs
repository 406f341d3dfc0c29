//! The border to `tower`: a service as a transport, and a transport as a service.

use super::body::Body;
use super::sleep::sleep;
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};
use bytes::{Buf, Bytes};
use http::{Request, Response};
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tower_service::Service;

/// Any error.
type BoxError = Box<dyn Error + Send + Sync>;

/// A function that tells the kind of an error of a service.
type Classify = dyn Fn(&(dyn Error + 'static)) -> TransportErrorKind + Send + Sync;

/// `Send`, except in a browser, which has one thread.
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send> MaybeSend for T {}

/// `Send`, except in a browser, which has one thread.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T> MaybeSend for T {}

/// A transport that sends requests through a `tower` service, so that middleware can be between.
///
/// Each attempt of a call is one request. The service is cloned for it, so what the requests share must be shared by the
/// clones, as in the layers of `tower` that can be cloned; `tower::buffer` makes one of any other service. The client waits
/// until the clone is ready, as a part of the attempt.
///
/// It waits between attempts with `tokio`, or with the timers of the browser.
pub struct TowerTransport<S> {
    // A mutex is `Sync` where the service is only `Send`.
    service: Mutex<S>,
    classify: Arc<Classify>,
}

impl<S> TowerTransport<S> {
    /// Creates a transport from a service.
    ///
    /// An error of the service that is a [`TransportError`], or is caused by one, keeps its kind. Any other is of the kind
    /// [`TransportErrorKind::Other`], after which a request is not sent again.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            classify: Arc::new(|_| TransportErrorKind::Other),
        }
    }

    /// Tells the kind of those errors of the service that are not caused by a [`TransportError`]. An error of the kind
    /// `Timeout`, `Connect` or `Send` lets the client send an idempotent request again.
    #[must_use]
    pub fn classify(
        mut self,
        classify: impl Fn(&(dyn Error + 'static)) -> TransportErrorKind + Send + Sync + 'static,
    ) -> Self {
        self.classify = Arc::new(classify);
        self
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: MaybeSend + 'static,
    B: HttpBody + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(
        &self,
        request: Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let service = self.service.lock();
        let mut service = service.unwrap_or_else(PoisonError::into_inner).clone();
        let classify = Arc::clone(&self.classify);
        Box::pin(async move {
            if let Err(error) = poll_fn(|context| service.poll_ready(context)).await {
                return Err(translated(error.into(), &*classify));
            }
            match service.call(request).await {
                Ok(response) => Ok(response.map(converted)),
                Err(error) => Err(translated(error.into(), &*classify)),
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        sleep(duration)
    }
}

/// Returns the error of a service as that of a transport.
fn translated(error: BoxError, classify: &Classify) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let mut cause: Option<&(dyn Error + 'static)> = Some(&*error);
    while let Some(inner) = cause {
        if let Some(inner) = inner.downcast_ref::<TransportError>() {
            return inner.clone();
        }
        cause = inner.source();
    }
    let kind = classify(&*error);
    TransportError::new(kind, error)
}

/// Returns the body of a service as that of a transport.
fn converted<B>(body: B) -> Body
where
    B: HttpBody + Send + 'static,
    B::Error: Into<BoxError>,
{
    Body::new(Converted(Box::pin(body)))
}

struct Converted<B>(Pin<Box<B>>);

impl<B> HttpBody for Converted<B>
where
    B: HttpBody,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = self.0.as_mut().poll_frame(context);
        frame.map(|frame| {
            frame.map(|frame| {
                let bytes = |mut data: B::Data| data.copy_to_bytes(data.remaining());
                let in_body =
                    |error: B::Error| translated(error.into(), &|_| TransportErrorKind::Body);
                frame.map(|frame| frame.map_data(bytes)).map_err(in_body)
            })
        })
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// A transport as a `tower` service, which layers can be wrapped around. It is always ready.
#[derive(Debug, Clone)]
pub struct TransportService<T>(T);

impl<T: Transport + Clone> TransportService<T> {
    /// Creates a service from a transport.
    pub const fn new(transport: T) -> Self {
        Self(transport)
    }
}

impl<T: Transport> Service<Request<Body>> for TransportService<T> {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = BoxFuture<Result<Response<Body>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        self.0.send(request, None)
    }
}
