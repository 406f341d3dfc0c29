//! The transport of calls that are sent without an async runtime, based on the crate `reqwest`.

use super::body::Body;
use super::reqwest_transport::{in_body, translate};
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::Request;
use http_body::{Frame, SizeHint};
use std::future::{Future, ready};
use std::io::Read;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

/// The transport of blocking calls. Its clients are created when they are first needed: each has a thread of its own, and
/// cannot be created in async code.
#[derive(Default)]
pub(crate) struct Blocking {
    /// Whether the user set a transport, which then sends blocking calls too.
    by_transport: bool,
    /// The client that the user set.
    given: Option<reqwest::blocking::Client>,
    /// The client of calls whose body is received at once.
    whole: OnceLock<reqwest::blocking::Client>,
    /// The client of streams, with its limit of each wait for the server.
    streams: Mutex<Option<(Duration, reqwest::blocking::Client)>>,
}

impl Blocking {
    pub(crate) fn by_transport() -> Self {
        Self {
            by_transport: true,
            ..Self::default()
        }
    }

    pub(crate) fn by_client(client: reqwest::blocking::Client) -> Self {
        Self {
            given: Some(client),
            ..Self::default()
        }
    }

    #[cfg(feature = "device")]
    /// Returns the same settings, with clients of its own.
    pub(crate) fn again(&self) -> Self {
        Self {
            by_transport: self.by_transport,
            given: self.given.clone(),
            ..Self::default()
        }
    }

    /// Returns the transport, or `None` if blocking calls use that of the client. `wait` is the limit of each wait for the
    /// server, which a stream has.
    pub(crate) fn transport(
        &self,
        wait: Option<Duration>,
    ) -> Option<Result<Arc<dyn Transport>, TransportError>> {
        if self.by_transport {
            return None;
        }
        let client = match (&self.given, wait) {
            (Some(client), _) => Ok(client.clone()),
            (None, None) => self.whole(),
            (None, Some(wait)) => self.streams(wait),
        };
        let transport = |client| -> Arc<dyn Transport> { Arc::new(BlockingTransport { client }) };
        Some(client.map(transport).map_err(translate))
    }

    fn whole(&self) -> Result<reqwest::blocking::Client, reqwest::Error> {
        match self.whole.get() {
            Some(client) => Ok(client.clone()),
            None => new_client(None).map(|client| self.whole.get_or_init(|| client).clone()),
        }
    }

    fn streams(&self, wait: Duration) -> Result<reqwest::blocking::Client, reqwest::Error> {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        match &*streams {
            Some((limit, client)) if *limit == wait => Ok(client.clone()),
            _ => {
                let client = new_client(Some(wait))?;
                *streams = Some((wait, client.clone()));
                Ok(client)
            }
        }
    }
}

/// Creates a client that does not follow redirects, for the same reason as `ReqwestTransport`. In a client of the blocking
/// kind, the limit is that of each wait for the server; in a request it is that of the whole response.
fn new_client(wait: Option<Duration>) -> Result<reqwest::blocking::Client, reqwest::Error> {
    reqwest::blocking::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(wait)
        .build()
}

/// A transport that sends requests on the thread that polls.
struct BlockingTransport {
    client: reqwest::blocking::Client,
}

impl Transport for BlockingTransport {
    fn send(
        &self,
        request: Request<Body>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        Box::pin(ready(exchange(&self.client, request, timeout)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(async move { thread::sleep(duration) })
    }
}

fn exchange(
    client: &reqwest::blocking::Client,
    request: Request<Body>,
    timeout: Option<Duration>,
) -> Result<http::Response<Body>, TransportError> {
    let (head, body) = request.into_parts();
    let body = match body.as_bytes() {
        // With an empty body, a `GET` would have a `Content-Length`.
        Some(bytes) if bytes.is_empty() => None,
        Some(bytes) => Some(reqwest::blocking::Body::from(bytes.clone())),
        None => Some(sent(body)),
    };
    let request = Request::from_parts(head, reqwest::blocking::Body::from(""));
    let mut request = reqwest::blocking::Request::try_from(request).map_err(translate)?;
    *request.body_mut() = body;
    if let Some(timeout) = timeout {
        *request.timeout_mut() = Some(timeout);
    }
    let mut answer = client.execute(request).map_err(translate)?;
    let mut response = http::Response::new(Body::empty());
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    *response.body_mut() = Body::new(Received(answer));
    Ok(response)
}

/// Converts the body of a request, which is a stream.
fn sent(body: Body) -> reqwest::blocking::Body {
    let length = body.remaining();
    let reader = Reader {
        body,
        piece: Bytes::new(),
    };
    match length {
        Some(length) => reqwest::blocking::Body::sized(reader, length),
        None => reqwest::blocking::Body::new(reader),
    }
}

/// A stream that is read on the thread of the caller.
struct Reader {
    body: Body,
    piece: Bytes,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.piece.is_empty() {
            match block_on(self.body.next()) {
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => return Err(std::io::Error::other(error)),
                None => return Ok(0),
            }
        }
        let count = (&*self.piece).read(buffer)?;
        drop(self.piece.split_to(count));
        Ok(count)
    }
}

/// The body of a response, which is received on the thread that polls.
struct Received(reqwest::blocking::Response);

/// The maximum number of bytes that are received at a time.
const PIECE: usize = 16 << 10;

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let mut piece = vec![0; PIECE];
        Poll::Ready(match self.0.read(&mut piece) {
            Ok(0) => None,
            Ok(count) => {
                piece.truncate(count);
                Some(Ok(Frame::data(Bytes::from(piece))))
            }
            Err(error) => Some(Err(broken(error))),
        })
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.0.content_length();
        length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A waker that unparks the waiting thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls the future on this thread until it is ready.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

fn broken(error: std::io::Error) -> TransportError {
    let timed_out = error.kind() == std::io::ErrorKind::TimedOut;
    match error.downcast::<reqwest::Error>() {
        Ok(error) => in_body(error),
        Err(error) if timed_out => TransportError::new(TransportErrorKind::Timeout, error),
        Err(error) => TransportError::new(TransportErrorKind::Body, error),
    }
}
