//! The transport based on the crate `reqwest`.

use super::body::Body;
use super::sleep::sleep;
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};
use http::{Request, Response, Uri};
use reqwest::Url;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

/// A transport that uses the crate `reqwest`. It requires the `tokio` runtime, except in a browser.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The URL of the first request, with its scheme and its authority as they were given.
    first: OnceLock<(String, Url)>,
}

impl fmt::Debug for ReqwestTransport {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `reqwest::Client` shows its default headers and its proxies.
        out.debug_struct("ReqwestTransport").finish_non_exhaustive()
    }
}

impl ReqwestTransport {
    /// Creates a transport that uses this client.
    #[must_use]
    pub const fn new(client: reqwest::Client) -> Self {
        Self {
            client,
            first: OnceLock::new(),
        }
    }

    /// Creates a transport with a client of its own, which does not follow redirects. The target could be another
    /// origin, which would receive an API key in a header other than `Authorization`.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn by_default() -> Result<Self, reqwest::Error> {
        let builder = reqwest::Client::builder();
        #[cfg(not(target_arch = "wasm32"))]
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        builder.build().map(Self::new)
    }

    /// Converts a URL. To parse a host takes as long as to parse a path, and most requests are sent to the same host. So the
    /// URL of the first request is kept, whose clone also has room for a path of the same length.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        let scheme = uri.scheme_str().unwrap_or_default();
        let origin = || format!("{scheme}://{authority}");
        let is_same = |known: &str| {
            let rest = known.strip_prefix(scheme);
            rest.and_then(|rest| rest.strip_prefix("://")) == Some(authority)
        };
        let mut url = match self.first.get() {
            Some((known, url)) if is_same(known) => url.clone(),
            _ => Url::parse(&origin())
                .map_err(|error| TransportError::new(TransportErrorKind::Other, error))?,
        };
        url.set_path(uri.path());
        url.set_query(uri.query());
        self.first.get_or_init(|| (origin(), url.clone()));
        Ok(url)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let client = self.client.clone();
        let url = self.url(request.uri());
        let (head, body) = request.into_parts();
        Box::pin(async move {
            let body = sent(body).await?;
            let mut request = reqwest::Request::new(head.method, url?);
            #[cfg(not(target_arch = "wasm32"))]
            {
                *request.version_mut() = head.version;
            }
            *request.headers_mut() = head.headers;
            *request.body_mut() = Some(body);
            let mut answer = client.execute(request).await.map_err(translate)?;
            let mut response = Response::new(Body::empty());
            *response.status_mut() = answer.status();
            *response.headers_mut() = std::mem::take(answer.headers_mut());
            *response.body_mut() = received(answer).await?;
            Ok(response)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        sleep(duration)
    }
}

/// Converts the body of a request.
#[cfg(not(target_arch = "wasm32"))]
#[allow(
    clippy::unused_async,
    reason = "a browser receives the body before it sends it"
)]
async fn sent(body: Body) -> Result<reqwest::Body, TransportError> {
    Ok(match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap(body),
    })
}

/// Converts the body of a request. `reqwest` does not stream the bodies of requests in a browser.
#[cfg(target_arch = "wasm32")]
async fn sent(body: Body) -> Result<reqwest::Body, TransportError> {
    match body.collect(usize::MAX).await {
        (bytes, None) => Ok(reqwest::Body::from(bytes)),
        (_, Some(error)) => Err(error),
    }
}

/// Converts the body of a response, which is received piece by piece.
#[cfg(not(target_arch = "wasm32"))]
#[allow(
    clippy::unused_async,
    reason = "a browser receives the whole body first"
)]
async fn received(answer: reqwest::Response) -> Result<Body, TransportError> {
    Ok(Body::new(Received(answer.into())))
}

/// Converts the body of a response.
#[cfg(target_arch = "wasm32")]
async fn received(answer: reqwest::Response) -> Result<Body, TransportError> {
    answer.bytes().await.map(Body::from).map_err(in_body)
}

/// The body of a response that is being received.
#[cfg(not(target_arch = "wasm32"))]
struct Received(reqwest::Body);

#[cfg(not(target_arch = "wasm32"))]
impl http_body::Body for Received {
    type Data = bytes::Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, TransportError>>> {
        let frame = std::pin::Pin::new(&mut self.0).poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(in_body)))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.0.size_hint()
    }
}

/// Creates the error for a failure while the body is received.
pub(super) fn in_body(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Body
    };
    TransportError::new(kind, error.without_url())
}

/// Creates the error for a failure before there is a response.
pub(super) fn translate(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if is_connect(&error) {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Other
    } else {
        TransportErrorKind::Send
    };
    TransportError::new(kind, error.without_url())
}

#[cfg(not(target_arch = "wasm32"))]
fn is_connect(error: &reqwest::Error) -> bool {
    error.is_connect()
}

#[cfg(target_arch = "wasm32")]
const fn is_connect(_: &reqwest::Error) -> bool {
    false
}
