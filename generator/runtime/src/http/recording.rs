//! A transport that records what is sent and received.

use super::body::Body;
use super::recorded;
use super::redact::Secrets;
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::{Body as HttpBody, Frame, SizeHint};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use std::{fmt, io};

/// A transport that sends requests through another one, and writes what is sent and received to a file, which
/// [`ReplayTransport`](crate::runtime::ReplayTransport) reads.
///
/// The file is JSON. It is written anew after each exchange: when the body of its response has ended or was dropped. An
/// exchange whose future is dropped before there is a response is left out.
///
/// **Secrets** are replaced by `REDACTED`: the credentials and the headers of the client, `Authorization`, `Cookie` and
/// `Set-Cookie`; parameters, headers, fields of forms, parts of multipart bodies, members of JSON objects, elements and
/// attributes with the name of a secret, such as `access_token` or `password`; and the credentials of a request wherever they
/// occur in its URL and its response. [`hide_name`](Self::hide_name) and [`hide`](Self::hide) add others. Read the file before you
/// commit it.
pub struct RecordingTransport<T> {
    inner: T,
    tape: Arc<Tape>,
    secrets: Secrets,
}

impl<T> fmt::Debug for RecordingTransport<T> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RecordingTransport")
            .field("path", &self.tape.path)
            .finish_non_exhaustive()
    }
}

impl<T: Transport> RecordingTransport<T> {
    /// Creates a transport that records the exchanges of another one, and replaces the file.
    pub fn new(inner: T, path: impl Into<PathBuf>) -> Self {
        Self {
            inner,
            tape: Arc::new(Tape {
                path: path.into(),
                exchanges: Mutex::default(),
            }),
            secrets: Secrets::default(),
        }
    }

    /// Removes the values of parameters, headers, fields of forms, parts of multipart bodies, members of JSON objects, elements and
    /// attributes with this name. Case and punctuation do not matter.
    #[must_use]
    pub fn hide_name(mut self, name: &str) -> Self {
        self.secrets.add_name(name);
        self
    }

    /// Removes this text wherever it occurs, if it has at least six bytes.
    #[must_use]
    pub fn hide(mut self, text: &str) -> Self {
        self.secrets.add_text(text);
        self
    }
}

impl<T: Transport> Transport for RecordingTransport<T> {
    fn send(
        &self,
        request: Request<Body>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let (head, body) = request.into_parts();
        let mut secrets = self.secrets.clone();
        secrets.add_request(&head);
        // A stream is passed on as it is, and its place in the file is empty.
        let known = body.as_bytes().cloned().unwrap_or_default();
        let request = recorded::request(&head, &known, &secrets);
        let place = self.tape.reserve();
        let answer = self.inner.send(Request::from_parts(head, body), timeout);
        let tape = Arc::clone(&self.tape);
        Box::pin(async move {
            let exchange = Exchange {
                tape,
                place,
                request,
                secrets,
            };
            match answer.await {
                Ok(response) => exchange.received(response),
                Err(error) => {
                    let shown = recorded::error(&error, &exchange.secrets);
                    exchange.finish("error", &shown)?;
                    Err(error)
                }
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        self.inner.sleep(duration)
    }
}

/// The exchanges of a file, in the order in which their requests were sent.
struct Tape {
    path: PathBuf,
    exchanges: Mutex<Vec<Option<Value>>>,
}

impl Tape {
    fn lock(&self) -> MutexGuard<'_, Vec<Option<Value>>> {
        self.exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the place of the next exchange.
    fn reserve(&self) -> usize {
        let mut exchanges = self.lock();
        exchanges.push(None);
        exchanges.len() - 1
    }

    /// Writes the file with another exchange.
    fn write(&self, place: usize, exchange: Value) -> io::Result<()> {
        let mut exchanges = self.lock();
        if let Some(slot) = exchanges.get_mut(place) {
            *slot = Some(exchange);
        }
        let exchanges: Vec<Value> = exchanges.iter().flatten().cloned().collect();
        recorded::write(&self.path, &exchanges)
    }
}

/// An exchange that is not over.
struct Exchange {
    tape: Arc<Tape>,
    place: usize,
    request: Value,
    secrets: Secrets,
}

impl Exchange {
    /// Adds the exchange to the file.
    fn finish(&self, kind: &str, outcome: &Value) -> Result<(), TransportError> {
        let exchange = json!({ "request": self.request, kind: outcome });
        let written = self.tape.write(self.place, exchange);
        written.map_err(|error| {
            let text = format!("{} cannot be written: {error}", self.tape.path.display());
            TransportError::new(TransportErrorKind::Other, text)
        })
    }

    /// Returns a response that records itself when it is received.
    fn received(self, response: Response<Body>) -> Result<Response<Body>, TransportError> {
        let (head, body) = response.into_parts();
        let mut taped = Taped {
            status: head.status,
            headers: head.headers.clone(),
            exchange: Some(self),
            received: BytesMut::new(),
            body,
        };
        let body = match taped.body.as_bytes().cloned() {
            Some(bytes) => {
                taped.received.extend_from_slice(&bytes);
                taped.finish()?;
                Body::from(bytes)
            }
            None => Body::new(taped),
        };
        Ok(Response::from_parts(head, body))
    }
}

/// A body that is recorded while it is received.
struct Taped {
    body: Body,
    status: StatusCode,
    headers: HeaderMap,
    received: BytesMut,
    exchange: Option<Exchange>,
}

impl Taped {
    fn finish(&mut self) -> Result<(), TransportError> {
        let Some(exchange) = self.exchange.take() else {
            return Ok(());
        };
        let body = std::mem::take(&mut self.received).freeze();
        let response = recorded::response(self.status, &self.headers, &body, &exchange.secrets);
        exchange.finish("response", &response)
    }
}

impl HttpBody for Taped {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = match Pin::new(&mut self.body).poll_frame(context) {
            Poll::Ready(frame) => frame,
            Poll::Pending => return Poll::Pending,
        };
        if let Some(Ok(received)) = &frame {
            if let Some(piece) = received.data_ref() {
                self.received.extend_from_slice(piece);
            }
            return Poll::Ready(frame);
        }
        match (self.finish(), frame) {
            (Err(error), None) => Poll::Ready(Some(Err(error))),
            (_, frame) => Poll::Ready(frame),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Taped {
    fn drop(&mut self) {
        // Nobody is left to be told.
        let _ = self.finish();
    }
}
