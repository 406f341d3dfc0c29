//! Sends a request, waits for the response, and retries. The code is the same for all operations.

use super::error::{Error, PrepareError, Timeout};
use super::handle::Client;
use super::hooks::RequestContext;
use super::operation::OperationInfo;
use super::options::CallOptions;
use super::permits::Permit;
use super::response::RawResponse;
use super::retry::RetryPolicy;
#[cfg(feature = "oauth")]
use super::token_error::TokenError;
use crate::runtime::http::{Body, BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::runtime::json::Reading;
use bytes::Bytes;
use http::{Request, Response};
use std::future::{Future, poll_fn, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

/// A request with everything that decides how it is sent.
#[derive(Clone)]
pub(super) struct Exchange {
    client: Client,
    info: &'static OperationInfo,
    pub(super) request: Request<Bytes>,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    /// The statuses of redirects that are values.
    documented_redirects: &'static [u16],
    pub(super) body_limit: usize,
    /// How the body of a success is read.
    pub(super) reading: Reading,
    /// The media type of a success whose body is left to be read as a stream.
    pub(super) opens: Option<&'static str>,
}

/// The result of an exchange.
pub(super) type Outcome = Result<RawResponse, SendError>;

/// The reason why there is no response.
pub(super) enum SendError {
    Refused(PrepareError),
    Transport(TransportError),
    Timeout(Timeout),
}

impl SendError {
    pub(super) fn into_error<E>(self) -> Error<E> {
        match self {
            Self::Refused(error) => error.into(),
            #[cfg(feature = "oauth")]
            Self::Transport(error) if TokenError::is_in(&error) => {
                Error::Token(Box::new(TokenError::out_of(error)))
            }
            Self::Transport(error) => Error::Transport(error),
            Self::Timeout(timeout) => Error::Timeout(timeout),
        }
    }
}

impl Exchange {
    pub(super) fn new(
        client: &Client,
        info: &'static OperationInfo,
        documented_redirects: &'static [u16],
        request: Request<Bytes>,
        options: &CallOptions,
    ) -> Self {
        let shared = &client.shared;
        Self {
            client: client.clone(),
            info,
            request,
            transport: Arc::clone(&shared.transport),
            timeout: options.timeout.or(shared.timeout),
            deadline: options.deadline.or(shared.deadline),
            retry: options
                .retry
                .clone()
                .unwrap_or_else(|| shared.retry.clone()),
            documented_redirects,
            body_limit: shared.body_limit,
            reading: shared.reading,
            opens: None,
        }
    }
}

/// Sends the request, again if the policy allows it, and returns the last result.
pub(super) fn execute(exchange: Result<Exchange, PrepareError>) -> BoxFuture<Outcome> {
    match exchange {
        // A future that borrows the exchange does not have it twice, as argument and as variable.
        Ok(mut exchange) => Box::pin(async move { run(&mut exchange).await }),
        Err(error) => Box::pin(ready(Err(SendError::Refused(error)))),
    }
}

async fn run(exchange: &mut Exchange) -> Outcome {
    let Exchange {
        client,
        info,
        request,
        transport,
        timeout,
        deadline,
        retry,
        documented_redirects,
        body_limit,
        reading,
        opens,
    } = exchange;
    let (timeout, deadline) = (*timeout, *deadline);
    let hooks = &client.shared.hooks;
    let redirects = client.shared.redirects;
    #[cfg(feature = "oauth")]
    let transport = &super::token_transport::authorized(request, Arc::clone(transport));
    let clock = Clock::start();
    let mut attempt = 1;
    let mut followed = 0;
    loop {
        let left = deadline.map(|deadline| deadline.saturating_sub(clock.elapsed()));
        let Ok(permit) = permit(client, &**transport, left).await else {
            return Err(SendError::Timeout(Timeout {
                limit: deadline,
                whole: true,
            }));
        };
        let started = clock.elapsed();
        let left = deadline.map(|deadline| deadline.saturating_sub(started));
        let (limit, timed_out) = shorter(timeout, left, deadline);
        let context = RequestContext::new(info, attempt, started);
        let sent = hooks.before(request.clone(), &context);
        #[cfg(feature = "tracing")]
        let span = super::trace::span(info, &sent, attempt);
        let answer = || receive(transport, sent, limit, *body_limit, *opens, permit);
        #[cfg(feature = "tracing")]
        let answer = || super::trace::inside(&span, answer);
        let outcome = in_time(&**transport, answer(), limit).await;
        let outcome = outcome.and_then(|outcome| outcome);
        #[cfg(feature = "tracing")]
        super::trace::record(&span, &outcome);
        hooks.after(&outcome, &context.at(clock.elapsed()));
        if let Ok(response) = &outcome {
            if let Some(url) = redirects.next(documented_redirects, followed, request, response) {
                *request.uri_mut() = url;
                followed += 1;
                continue;
            }
        }
        let wait = match &outcome {
            Ok(RawResponse { cut: Some(cut), .. }) => retry.after_error(attempt, request, cut),
            Ok(response) => retry.after_reply(attempt, request, response),
            Err(error) => retry.after_error(attempt, request, error),
        };
        #[cfg(feature = "uploads")]
        let wait = wait.filter(|_| !crate::runtime::http::is_sent_once(request));
        let left = deadline.map(|deadline| deadline.saturating_sub(clock.elapsed()));
        match wait {
            Some(wait) if left.is_none_or(|left| wait < left) => {
                transport.sleep(wait).await;
                clock.waited(wait);
                attempt += 1;
            }
            _ => return conclude(outcome, timed_out, *reading),
        }
    }
}

/// Returns the limit of an attempt, and the error for when it is reached. The time that is left of the deadline limits the
/// attempt if it is the shorter of the two.
fn shorter(
    timeout: Option<Duration>,
    left: Option<Duration>,
    deadline: Option<Duration>,
) -> (Option<Duration>, Timeout) {
    match left {
        Some(left) if timeout.is_none_or(|timeout| left < timeout) => (
            Some(left),
            Timeout {
                limit: deadline,
                whole: true,
            },
        ),
        _ => (
            timeout,
            Timeout {
                limit: timeout,
                whole: false,
            },
        ),
    }
}

fn conclude(
    outcome: Result<RawResponse, TransportError>,
    timeout: Timeout,
    reading: Reading,
) -> Outcome {
    let is_timeout = |error: &TransportError| error.kind() == TransportErrorKind::Timeout;
    match outcome {
        // The transport has a time limit of its own.
        Ok(RawResponse { cut: Some(cut), .. }) if is_timeout(&cut) => {
            Err(SendError::Timeout(timeout))
        }
        Err(error) if is_timeout(&error) => Err(SendError::Timeout(timeout)),
        Err(error) => Err(SendError::Transport(error)),
        Ok(response) => Ok(RawResponse {
            reading,
            ..response
        }),
    }
}

/// Sends the request and receives the whole response, or its head if its body is read as a stream.
fn receive(
    transport: &Arc<dyn Transport>,
    request: Request<Bytes>,
    limit: Option<Duration>,
    body_limit: usize,
    opens: Option<&'static str>,
    permit: Option<Permit>,
) -> BoxFuture<Result<RawResponse, TransportError>> {
    let request = request.map(Body::from);
    #[cfg(feature = "uploads")]
    let request = match crate::runtime::http::with_upload(request) {
        Ok(request) => request,
        Err(error) => return Box::pin(ready(Err(error))),
    };
    let answer = transport.send(request, limit.filter(|_| opens.is_none()));
    Box::pin(async move {
        let (head, body) = answer.await?.into_parts();
        let mut response = RawResponse::new(Response::from_parts(head, Bytes::new()));
        if opens.is_some_and(|media_type| response.is_stream_of(media_type)) {
            response.stream = Some(match permit {
                Some(permit) => permit.kept_by(body),
                None => body,
            });
            return Ok(response);
        }
        // The part that was received is returned as a response whose body is marked as cut.
        (response.body, response.cut) = body.collect(body_limit).await;
        Ok(response)
    })
}

/// Waits until the client may send another request.
async fn permit(
    client: &Client,
    transport: &dyn Transport,
    left: Option<Duration>,
) -> Result<Option<Permit>, TransportError> {
    match &client.shared.permits {
        Some(permits) => in_time(transport, permits.acquire(), left).await.map(Some),
        None => Ok(None),
    }
}

/// Waits for a future, at most for this time.
async fn in_time<F: Future + Unpin>(
    transport: &dyn Transport,
    mut future: F,
    limit: Option<Duration>,
) -> Result<F::Output, TransportError> {
    let mut alarm = limit.map(|limit| transport.sleep(limit));
    poll_fn(|context| {
        if let Poll::Ready(output) = Pin::new(&mut future).poll(context) {
            return Poll::Ready(Ok(output));
        }
        match alarm.as_mut().map(|alarm| alarm.as_mut().poll(context)) {
            Some(Poll::Ready(())) => Poll::Ready(Err(TransportError::new(
                TransportErrorKind::Timeout,
                "the time is up",
            ))),
            _ => Poll::Pending,
        }
    })
    .await
}

/// A clock that measures the time since the start of the call.
#[cfg(not(target_arch = "wasm32"))]
struct Clock(std::time::Instant);

#[cfg(not(target_arch = "wasm32"))]
impl Clock {
    fn start() -> Self {
        Self(std::time::Instant::now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    #[allow(clippy::unused_self)]
    const fn waited(&self, _: Duration) {}
}

/// The standard library has no clock in a browser, so this counts only the time that was waited between attempts.
#[cfg(target_arch = "wasm32")]
struct Clock(std::cell::Cell<Duration>);

#[cfg(target_arch = "wasm32")]
impl Clock {
    fn start() -> Self {
        Self(std::cell::Cell::default())
    }

    fn elapsed(&self) -> Duration {
        self.0.get()
    }

    fn waited(&self, wait: Duration) {
        self.0.set(self.0.get().saturating_add(wait));
    }
}
