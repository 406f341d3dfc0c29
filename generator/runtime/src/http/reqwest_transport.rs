//! The transport based on the crate `reqwest`.

use super::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{Request, Response};
use std::time::Duration;

/// The default maximum number of bytes of a response body.
pub(crate) const BODY_LIMIT: usize = 256 << 20;

/// A transport that uses the crate `reqwest`. It requires the `tokio` runtime, except in a browser.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    body_limit: usize,
}

impl ReqwestTransport {
    /// Creates a transport that uses this client. The limit of a response body is 256 MiB.
    #[must_use]
    pub const fn new(client: reqwest::Client) -> Self {
        Self {
            client,
            body_limit: BODY_LIMIT,
        }
    }

    /// Sets the maximum number of bytes of a response body.
    #[must_use]
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Creates a transport with a client of its own, which does not follow redirects. The target could be another
    /// origin, which would receive an API key in a header other than `Authorization`.
    pub(crate) fn by_default() -> Result<Self, reqwest::Error> {
        let builder = reqwest::Client::builder();
        #[cfg(not(target_arch = "wasm32"))]
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        builder.build().map(Self::new)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let client = self.client.clone();
        let limit = self.body_limit;
        Box::pin(async move {
            let request = request.try_into().map_err(translate)?;
            let mut answer = client.execute(request).await.map_err(translate)?;
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = answer.status();
            *response.headers_mut() = std::mem::take(answer.headers_mut());
            match read_body(answer, limit, response.body_mut()).await {
                None => Ok(response),
                Some(error) => Err(error.with_partial(response)),
            }
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(async move { tokio::time::sleep(duration).await })
    }

    #[cfg(target_arch = "wasm32")]
    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(async move { gloo_timers::future::sleep(duration).await })
    }
}

/// Reads the body chunk by chunk, so that the part received before a failure is kept.
#[cfg(not(target_arch = "wasm32"))]
async fn read_body(
    mut answer: reqwest::Response,
    limit: usize,
    body: &mut Bytes,
) -> Option<TransportError> {
    let mut first = Bytes::new();
    let mut more = bytes::BytesMut::new();
    let failed = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if first.is_empty() => first = chunk,
            Ok(Some(chunk)) => {
                if more.is_empty() {
                    more.extend_from_slice(&first);
                }
                more.extend_from_slice(&chunk);
            }
            Ok(None) => break None,
            Err(error) => break Some(in_body(error)),
        }
        if first.len().max(more.len()) > limit {
            break Some(too_large(limit));
        }
    };
    *body = if more.is_empty() {
        first
    } else {
        more.freeze()
    };
    body.truncate(limit);
    failed
}

#[cfg(target_arch = "wasm32")]
async fn read_body(
    answer: reqwest::Response,
    limit: usize,
    body: &mut Bytes,
) -> Option<TransportError> {
    match answer.bytes().await {
        Ok(bytes) => {
            let failed = (bytes.len() > limit).then(|| too_large(limit));
            *body = bytes;
            body.truncate(limit);
            failed
        }
        Err(error) => Some(in_body(error)),
    }
}

/// Creates the error for a body that exceeds the limit.
pub(super) fn too_large(limit: usize) -> TransportError {
    let text =
        format!("it has more than {limit} bytes; `ClientBuilder::body_limit` sets the limit");
    TransportError::new(TransportErrorKind::TooLarge, text)
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
